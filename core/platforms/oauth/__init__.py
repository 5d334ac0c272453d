"""Signing in through the system browser (RFC 6749, 7636, 8252, 9207)."""
