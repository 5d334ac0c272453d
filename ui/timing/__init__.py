"""A time for a post: how it is entered, what speaks against it, and the Hijri date beside it."""
