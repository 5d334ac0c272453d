"""The policy pack, its clauses and rules: review(text) -> findings."""
