"""Vaults of other programs, read whole or not at all."""
