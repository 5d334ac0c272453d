"""Text for programs that do not shape Arabic: letters already joined, in the order seen.

For a copy that goes into such a design program, and for nothing else. Never publish it, count
it, search it, or give it to Qt: each of those shapes and orders by itself, and shaped text is
neither found nor read aloud. Brings in ``arabic_reshaper`` and ``bidi``: import it when a copy
is asked for.
"""

import re
from typing import Literal

from arabic_reshaper import ArabicReshaper  # pyright: ignore[reportMissingTypeStubs]
from bidi import get_display  # pyright: ignore[reportMissingTypeStubs]

from core.text.direction import isolated, without_direction_controls

_SETTINGS = {
    "delete_harakat": False,
    "shift_harakat_position": False,
    "delete_tatweel": False,
    "support_zwj": True,
    # Lam with alef is how Arabic is written; the rest is decoration that few fonts have.
    "support_ligatures": True,
    "RIAL SIGN": False,
    "ARABIC LIGATURE ALLAH": False,
}
_BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a"
_MIRRORS = str.maketrans(_BRACKETS, ")(][}{><\u00bb\u00ab\u203a\u2039")
_MIRRORED = re.compile(f"[{re.escape(_BRACKETS)}]")
_MARK = "\u034f"
"""A mark that cannot be seen and is ordered with what it stands on."""
_TURNED = re.compile(f"{_MARK}([{re.escape(_BRACKETS)}])")


def shaped(text: str) -> str:
    """``text`` in presentation forms and visual order, each line by itself.

    A line without Arabic stays as it is. Direction controls are spent on the order and go.
    """
    lines = text.split("\n")
    return "\n".join(one if one.isascii() else as_seen(isolated(one)) for one in lines)


def as_seen(line: str, base: Literal["L", "R"] | None = None) -> str:
    """One line as it stands on a screen, by the isolates that are in it.

    ``base`` is the direction of its paragraph; without it the first letter decides.
    """
    joined: str = ArabicReshaper(_SETTINGS).reshape(line)  # pyright: ignore[reportUnknownMemberType]
    shown = get_display(_MIRRORED.sub(rf"\g<0>{_MARK}", joined), base_dir=base)
    ordered = shown if isinstance(shown, str) else shown.decode()
    return without_direction_controls(_with_mirrored(ordered))


def _with_mirrored(shown: str) -> str:
    """``shown`` with each bracket turned that was read from the right (UAX 9, rule L4).

    The library orders and turns nothing. The mark that followed a bracket in the text goes
    before it where it is read from the right.
    """
    turned = _TURNED.sub(lambda found: found[1].translate(_MIRRORS), shown)
    return turned.replace(_MARK, "")
