"""Keys and secrets: the key hierarchy, the OS keyring, what official accounts sign in with."""
