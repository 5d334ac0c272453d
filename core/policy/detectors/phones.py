"""Telephone numbers that belong to somebody else than the institution (clause PRV)."""

import importlib
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import cast

from core.policy.detectors.digits import Run, windows
from core.policy.detectors.model import Asked, Found, Founds, Known, Piece
from core.policy.detectors.near import is_amount, is_reference
from core.policy.detectors.urls import Url

_COUNTRY = "968"
_LOCAL = re.compile(r"[279][0-9]{7}")
_LOCAL_DIGITS, _WITH_COUNTRY, _INTERNATIONAL = range(8, 9), range(11, 12), range(9, 18)
_CHATS = frozenset({"wa.me", "api.whatsapp.com", "web.whatsapp.com", "t.me", "viber.click"})
_CALLS = frozenset({"tel", "sms", "whatsapp", "viber", "callto"})
_IN_LINK = re.compile(r"(?:^/?|[/=+]|phone=|%2b|00)\+?([0-9]{8,15})(?![0-9])", re.I)
_BEFORE = re.compile(r"(?:[a-z][-/]?|[a-z0-9_.,])$")
_BEHIND = re.compile(r"[a-z0-9_%\u066a]|[.,][0-9]")
_SHORTEST_LIST = 4
_MOST_TRIED = 400
"""Of a text with more candidates than any post has, the rest are numbers by their form."""


def find_phones(asked: Asked) -> Founds:
    """Numbers that somebody answers, but for those that the institution has published."""
    valid = _Validity(asked.known)
    for url in asked.piece.urls:
        if _is_call(url) and valid.is_private(_called(url)):
            yield Found(url.start, url.end)
    for run in asked.piece.runs:
        for one in _candidates(run):
            start, end = asked.piece.in_text(one.start, one.end)
            if (
                not _is_other(asked, one)
                and not asked.piece.is_in_link(start, end)
                and valid.is_private(_dialled(one))
            ):
                yield Found(start, end)


def is_published(digits: str, known: Known) -> bool:
    """Whether eight digits are a number that the institution has published."""
    return f"+{_COUNTRY}{digits}" in known.published_numbers


class _Validity:
    """Asks the tables of numbering plans, a bounded number of times."""

    def __init__(self, known: Known) -> None:
        self._published = known.published_numbers
        self._left = _MOST_TRIED

    def is_private(self, dialled: str | None) -> bool:
        """Whether the number, with ``+``, is one that can be called and is nobody's public one."""
        if dialled is None or dialled in self._published:
            return False
        self._left -= 1
        if self._left < 0:
            return True
        tables = importlib.import_module("core.policy.detectors.phone_tables")
        return cast("Callable[[str], bool]", tables.is_a_persons)(dialled)


def _candidates(run: Run) -> Iterator[Run]:
    """What of a run could be dialled: international, with the country's number, or local."""
    if run.has_plus or run.groups[0].digits.startswith("00"):
        found = next(windows(run, _INTERNATIONAL), None)
        if found is not None and found.groups[0] is run.groups[0]:
            yield found
            rest = run.groups[len(found.groups) :]
            if rest:
                yield from _local(Run(rest[0].start, rest[-1].end, rest, has_plus=False))
            return
    yield from _local(run)


def _local(run: Run) -> Iterator[Run]:
    with_country = [one for one in windows(run, _WITH_COUNTRY) if one.digits.startswith(_COUNTRY)]
    yield from with_country
    other: Run | None = None
    for one in windows(run, _LOCAL_DIGITS):
        if any(one.start < taken.end and taken.start < one.end for taken in with_country):
            continue
        # Behind digits that nobody dials, a part of a longer number is none either.
        if _dialled(one) is None or (
            len(one.groups) > 1 and other is not None and one.start - other.end <= 1
        ):
            other = one
        else:
            yield one


def _dialled(one: Run) -> str | None:
    digits = one.digits
    if one.has_plus:
        return f"+{digits}"
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    if digits.startswith(_COUNTRY) and len(digits) == 11:
        return f"+{digits}"
    local = _LOCAL.fullmatch(digits) or digits.startswith("80")
    return f"+{_COUNTRY}{digits}" if local else None


def _is_other(asked: Asked, one: Run) -> bool:
    """Whether what stands around, or how it is written, makes it another figure."""
    if one.has_plus:
        return False
    folded = asked.piece.folded
    if _BEFORE.search(folded, max(0, one.start - 2), one.start):
        return True
    if _BEHIND.match(folded, one.end):
        return True
    return (
        _is_range(asked.piece, one)
        or _is_counting(one)
        or is_reference(asked, one.start)
        or (not one.digits.startswith("00") and is_amount(asked, one.start, one.end))
    )


def _is_range(piece: Piece, one: Run) -> bool:
    """From one round number to a greater one: ``2400-2500``."""
    if len(one.groups) != 2:
        return False
    low, high = (group.digits for group in one.groups)
    between = piece.folded[one.groups[0].end : one.groups[1].start].strip()
    return bool(between) and len(low) == len(high) and low < high and low[-2:] == high[-2:] == "00"


def _is_counting(one: Run) -> bool:
    """Groups that count up: routes, days, numbers of a list."""
    digits = [int(group.digits) for group in one.groups]
    return len(digits) >= _SHORTEST_LIST and all(b > a for a, b in pairwise(digits))


def _is_call(url: Url) -> bool:
    return url.scheme in _CALLS or (url.host is not None and url.host.ascii in _CHATS)


def _called(url: Url) -> str | None:
    found = _IN_LINK.search(url.rest)
    return None if found is None else f"+{found[1]}" if len(found[1]) > 8 else f"+968{found[1]}"
