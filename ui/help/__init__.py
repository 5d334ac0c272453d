"""Help: the guides as they are shipped, in a window of their own, at the place asked for."""
