"""Mastodon and other servers that speak its API, signed in to in the system browser."""
