"""Drafts, their answers, and search."""
