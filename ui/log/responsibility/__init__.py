"""Who is responsible for what: each post and act, with who, under which decision, when, why."""
