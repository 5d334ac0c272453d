"""How a connection to an encrypted file is given its key, wherever one is opened."""

from typing import Any


def give_key(connection: Any, key: bytes) -> None:
    """Present the raw 256-bit ``key``, before anything else is asked of ``connection``."""
    # SQLCipher would write its own complaints about a wrong key to the terminal.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
