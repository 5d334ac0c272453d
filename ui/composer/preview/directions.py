"""In which direction a platform sets a text.

Every platform lets the first strong character decide (UAX 9, rules P2 and P3), but they
differ in what it decides over and in what counts:

- X: ``dir="auto"`` on the whole text, so one direction for all paragraphs; handles,
  hashtags and links carry a direction of their own (``dir="ltr"`` on the anchor) and
  decide nothing. Seen in the page of x.com.
- Bluesky: React Native Web gives the whole text ``dir="auto"``; links inside decide too. The
  apps look for the first strong character of the text as well (bluesky-social/social-app,
  pull request 11600).
- Mastodon: ``unicode-bidi: plaintext`` on the paragraph, so each line for itself, and what
  stands in an isolate decides nothing (CSS Writing Modes 4, 2.4.5).
- Facebook: each line is a block of its own with ``dir="auto"``. Seen in the page.
- Instagram: ``dir="auto"`` on the whole caption. Seen in the page.

``dir="auto"`` of HTML looks at every character, also at those inside of isolates; only
``plaintext`` skips them as UAX 9 says. Where nothing is strong, HTML takes left to right,
``plaintext`` what surrounds it.
"""

import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from core.text.direction import open_isolates
from ui.composer.preview.entities import Entity

_OPENING, _CLOSING = frozenset("\u2066\u2067\u2068"), "\u2069"
_FROM_RIGHT = frozenset({"R", "AL"})


class DirectionRule(StrEnum):
    """What the first strong character decides over."""

    WHOLE_TEXT = "whole_text"
    EACH_LINE = "each_line"
    EACH_LINE_PLAIN = "each_line_plain"


def lines_from_right(
    lines: Iterable[str],
    rule: DirectionRule,
    *,
    around: bool = False,
    silent: Iterable[Iterable[Entity]] = (),
) -> tuple[bool, ...]:
    """For each of ``lines`` whether it is set from right to left.

    ``around`` is the direction of what surrounds the text, ``silent`` gives for each line
    the runs that decide nothing.
    """
    lines = tuple(lines)
    runs = tuple(tuple(one) for one in silent) or ((),) * len(lines)
    if rule is DirectionRule.EACH_LINE_PLAIN:
        return tuple(_or(_first_strong(_outside_isolates(line)), around) for line in lines)
    heard = [_without(line, gaps) for line, gaps in zip(lines, runs, strict=True)]
    if rule is DirectionRule.EACH_LINE:
        return tuple(_or(_first_strong(line), False) for line in heard)
    return (_or(_first_strong("\n".join(heard)), False),) * len(lines)


def closing_of(text: str) -> str:
    """The marks that close the isolates which ``text`` leaves open, as one that is cut does."""
    return _CLOSING * open_isolates(text)


def _or(found: bool | None, otherwise: bool) -> bool:
    return otherwise if found is None else found


def _first_strong(text: str) -> bool | None:
    """Whether the first strong character runs from right to left; ``None`` without any."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in _FROM_RIGHT:
            return True
        if kind == "L":
            return False
    return None


def _outside_isolates(text: str) -> str:
    depth, kept = 0, list[str]()
    for character in text:
        if character in _OPENING:
            depth += 1
        elif character == _CLOSING:
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(character)
    return "".join(kept)


def _without(text: str, runs: Iterable[Entity]) -> str:
    kept, at = list[str](), 0
    for run in runs:
        kept.append(text[at : run.start])
        at = run.end
    return "".join((*kept, text[at:]))
