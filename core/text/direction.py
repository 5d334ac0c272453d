"""Keeping text of one direction from reordering its neighbours of the other."""

import re

FIRST_STRONG_ISOLATE = "\u2068"
POP_DIRECTIONAL_ISOLATE = "\u2069"

_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def isolate(text: str) -> str:
    """``text`` between FSI and PDI (UAX 9): it keeps its own order and leaves others theirs."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"


def without_direction_controls(text: str) -> str:
    """``text`` without invisible marks that reorder: for names and handles from outside."""
    return _CONTROLS.sub("", text)


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 position, as Qt counts, of the code point ``index`` of ``text``."""
    return index + sum(1 for character in text[:index] if character > "\uffff")
