"""Bluesky and any other AT Protocol server."""
