"""Words from outside, made fit to stand on a screen of ours."""

import re

from core.text.direction import without_direction_controls
from ui.widgets.lines import shortened

_OTHER_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e]")
"""What cannot be seen, and embeddings and overrides: they make one word read as another."""

_LONGEST_NAME = 80


def foreign_text(text: str) -> str:
    """A text as its author set it, in paragraphs, without what turns letters round.

    Isolates stay, and end with their paragraph (UAX 9).
    """
    return _CONTROLS.sub("", _OTHER_LINE_ENDS.sub("\n", text)).strip()


def foreign_line(words: str, most: int = _LONGEST_NAME) -> str:
    """A name or an opening on one line, of a length that leaves room for what stands beside it."""
    plain = " ".join(without_direction_controls(foreign_text(words)).split())
    return shortened(plain, most)
