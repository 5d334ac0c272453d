"""Keeping text of one direction from reordering its neighbours of the other."""

import re

FIRST_STRONG_ISOLATE = "\u2068"
POP_DIRECTIONAL_ISOLATE = "\u2069"

_OPENING = frozenset("\u2066\u2067\u2068")
_ISOLATES = re.compile("([\u2066-\u2069])")
_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def isolate(text: str) -> str:
    """``text`` between FSI and PDI (UAX 9): it keeps its own order and leaves others theirs.

    A closing mark in it that closes nothing is left out, one that lacks is added: text from
    outside cannot break out of its isolate.
    """
    depth, kept = 0, list[str]()
    for piece in _ISOLATES.split(text):
        if piece == POP_DIRECTIONAL_ISOLATE:
            if depth == 0:
                continue
            depth -= 1
        elif piece in _OPENING:
            depth += 1
        kept.append(piece)
    closing = POP_DIRECTIONAL_ISOLATE * (depth + 1)
    return f"{FIRST_STRONG_ISOLATE}{''.join(kept)}{closing}"


def without_direction_controls(text: str) -> str:
    """``text`` without invisible marks that reorder: for names and handles from outside."""
    return _CONTROLS.sub("", text)


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 position, as Qt counts, of the code point ``index`` of ``text``."""
    return index + sum(1 for character in text[:index] if character > "\uffff")
