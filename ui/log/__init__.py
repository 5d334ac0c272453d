"""The log: who did what, when, under which decision, and proof that nothing was changed."""
