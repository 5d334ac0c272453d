"""base64url without padding, and JSON, both in their one canonical reading.

Sources: RFC 7515 section 2 and appendix C; RFC 4648 section 3.5 (unused bits).
"""

import base64
import binascii
import json
import re
from collections.abc import Sequence

_ALPHABET = re.compile(r"[A-Za-z0-9_-]*")


class RepeatedMember(ValueError):
    """An object names a member twice: readers differ in which one they believe."""

    def __init__(self, name: str) -> None:
        super().__init__("a member is named twice")
        self.name = name


def encode(content: bytes) -> str:
    """base64url of ``content``, without padding."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    """The bytes that ``text`` encodes.

    Raises ``ValueError`` for anything that ``encode`` would not have written: other
    characters, padding, or unused bits that are not zero, which would let a token be
    changed without a change of meaning.
    """
    if _ALPHABET.fullmatch(text) is None:
        raise ValueError("not base64url")
    try:
        content = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise ValueError("not base64url") from error
    if encode(content) != text:
        raise ValueError("not canonical base64url")
    return content


def read_object(content: bytes) -> dict[str, object]:
    """The JSON object in ``content``.

    Raises ``ValueError`` for anything else and for NaN, ``RepeatedMember`` for a member named
    twice, at whatever depth.
    """
    try:
        value: object = json.loads(
            content.decode(), object_pairs_hook=_unique, parse_constant=_no_constant
        )
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(value, dict):
        raise ValueError("not an object")
    members: dict[str, object] = value  # pyright: ignore[reportUnknownVariableType]
    return members


def _unique(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    members: dict[str, object] = {}
    for name, value in pairs:
        if name in members:
            raise RepeatedMember(name)
        members[name] = value
    return members


def _no_constant(_name: str) -> object:
    raise ValueError("not a number")
