"""The way in: first run, sign in, the lock screen."""
