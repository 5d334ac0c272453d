"""Protection: what is weak and what to do, the official accounts' credentials, own sign-in."""
