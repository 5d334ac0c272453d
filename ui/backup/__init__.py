"""The profile in one file: made, moved with, and restored from."""
