"""A draft as one signed file, for a colleague."""
