"""A link from outside: shown as it is before a person decides whether it opens."""
