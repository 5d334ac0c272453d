"""Decisions of delegation: model, signing, verification, revocation."""
