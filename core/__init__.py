"""What Natiq does, without a window: no module here imports Qt or holds text for people."""
