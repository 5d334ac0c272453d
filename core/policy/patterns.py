"""Patterns of a pack: a small, bounded part of the language of regular expressions.

A pattern is matched against folded text (``core.text.normalise.fold``). It may use letters,
escapes, classes, groups, alternatives, look-around and the repetitions ``?`` and
``{least,most}``. Nothing repeats without end, no group that can itself be read in several
ways is repeated, and all repetitions together allow no more than some thousands of readings,
so that no text can keep the program busy.
"""

import re

from core.policy.model import PackFault
from core.text.normalise import fold

LONGEST = 300
_MOST_READINGS = 10_000
_MOST_REPEATED = 100
_TOKEN = re.compile(
    r"(?P<escape>\\(?:[dDwWsSbB]|[^\w\s]))"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\\[])*\])"
    r"|(?P<open>\((?:\?:|\?=|\?!|\?<=|\?<!)?(?!\?))"
    r"|(?P<close>\))"
    r"|(?P<repeat>\?|\{(?P<least>\d{1,3})(?:,(?P<most>\d{1,3}))?\})"
    r"|(?P<or>\|)"
    r"|(?P<plain>[^\\\[\](){}*+?|])",
    re.DOTALL,
)
_ANY_TEXT = "ab \u0627\u0628 12. "
"""A pattern that finds places without any letter in it marks nothing."""
_ENDLESS = re.compile(r"[*+]|\{\d{0,9},\}")


def wrong_with(pattern: str) -> PackFault | None:
    """Why the pattern is refused, or ``None`` where it is not."""
    if len(pattern) > LONGEST:
        return PackFault.TOO_LONG
    if any(fold(letter) != letter for letter in pattern if letter > "\x7f"):
        return PackFault.PATTERN_UNFOLDED
    try:
        compiled = re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return PackFault.PATTERN_UNREADABLE
    if compiled.match("") or any(not found[0] for found in compiled.finditer(_ANY_TEXT)):
        return PackFault.EMPTY
    return _unbounded(pattern)


def _unbounded(pattern: str) -> PackFault | None:
    at, readings, many_ways = 0, 1, [False]
    closed = False
    while at < len(pattern):
        token = _TOKEN.match(pattern, at)
        if token is None:
            endless = _ENDLESS.match(pattern, at)
            return PackFault.PATTERN_UNBOUNDED if endless else PackFault.PATTERN_REFUSED
        at = token.end()
        kind = token.lastgroup if token["repeat"] is None else "repeat"
        if kind == "repeat":
            ways = _ways(token)
            # Of a group that can be read in several ways, each repetition multiplies them.
            if ways is None or (closed and token["repeat"] != "?"):
                return PackFault.PATTERN_UNBOUNDED
            readings *= ways
            many_ways[-1] = True
        if kind == "open":
            many_ways.append(False)
        elif kind == "or":
            many_ways[-1] = True
        closed = kind == "close" and many_ways.pop()
        if closed:
            many_ways[-1] = True
    return PackFault.PATTERN_UNBOUNDED if readings > _MOST_READINGS else None


def _ways(repeat: re.Match[str]) -> int | None:
    """In how many ways the repetition can be read; ``None`` where it is too many."""
    if repeat["repeat"] == "?":
        return 2
    least = int(repeat["least"])
    most = least if repeat["most"] is None else int(repeat["most"])
    return most - least + 1 if most <= _MOST_REPEATED else None
