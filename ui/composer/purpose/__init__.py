"""Whom a draft is for, what for, and its labels."""
