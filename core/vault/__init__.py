"""Key hierarchy, OS keyring, and the secrets of the official accounts."""
