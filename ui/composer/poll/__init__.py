"""A question with options."""
