"""Record keys of the AT Protocol: TIDs.

Source: atproto.com/specs/tid: 13 characters of a sortable base 32, holding microseconds
since 1970 (53 bits) and a random clock identifier (10 bits).
"""

import hashlib
import re
import threading
from datetime import UTC, datetime, timedelta

from core.foundation.ids import Randomness

_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_SYNTAX = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_tid(now: datetime, random: Randomness) -> str:
    """A TID for this moment."""
    microseconds = (now - _EPOCH) // timedelta(microseconds=1)
    return _written((microseconds & (2**53 - 1)) << 10 | int.from_bytes(random(2)) & 0x3FF)


def tid_about(uri: str) -> str:
    """A TID that is always the same for the same address, and another for any other one.

    Its moment means nothing: what is kept under it can be made only once, and found again
    without having been remembered.
    """
    return _written(int.from_bytes(hashlib.sha256(uri.encode()).digest()[:8]) >> 1)


class TidSequence:
    """TIDs that only ever grow: posts of one thread stand in the order in which they were made.

    A clock may give the same moment twice, or step back.
    """

    def __init__(self, random: Randomness) -> None:
        self._random = random
        self._last = _EPOCH
        self._drawing = threading.Lock()

    def next(self, now: datetime) -> str:
        """A TID for this moment, or for the first one after the last."""
        with self._drawing:
            self._last = max(now, self._last + timedelta(microseconds=1))
            return new_tid(self._last, self._random)


def is_tid(text: str) -> bool:
    return _SYNTAX.fullmatch(text) is not None


def _written(number: int) -> str:
    """63 bits in 13 characters that sort as the numbers do."""
    digits: list[str] = []
    for _ in range(13):
        digits.append(_ALPHABET[number & 31])
        number >>= 5
    return "".join(reversed(digits))
