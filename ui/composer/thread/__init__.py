"""A text in several posts: splitting, reordering, joining."""
