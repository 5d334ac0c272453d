"""Accounts and delegation: what one may do, by which decision, and how it was verified."""
