"""The employee: passphrase, second factor, recovery codes, session, lock."""
