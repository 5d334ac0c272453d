"""The way from a delegated account to its platform, and how the program is let in there."""
