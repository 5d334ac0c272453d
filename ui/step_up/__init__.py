"""The second factor once more, before what matters most (clause SEC-4)."""
