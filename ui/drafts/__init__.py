"""The drafts: all of them, found as one types."""
