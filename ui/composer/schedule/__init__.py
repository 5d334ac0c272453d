"""To which further accounts a text goes, and when: now, at a time, or in the next free slot."""
