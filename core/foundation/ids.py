"""Randomness as an argument, and the identifiers made from it."""

import uuid
from collections.abc import Callable

Randomness = Callable[[int], bytes]
"""Gives that many cryptographically random bytes; ``secrets.token_bytes`` in the program."""


def new_id(random: Randomness) -> str:
    """A fresh random identifier: a version 4 UUID (RFC 9562) as 32 hexadecimal digits."""
    return uuid.UUID(bytes=random(16), version=4).hex
