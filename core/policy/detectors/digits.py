"""Digits in folded text that could be one number, in the groups in which they are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_RUN = re.compile(r"\+?[0-9](?:[ ()._\u2010-\u2015-]{0,3}+[0-9])*+")
_GROUP = re.compile(r"[0-9]+")
_YEAR = r"(?:1[34]|19|20|21)[0-9]{2}"
_DAY, _MONTH = r"(?:0?[1-9]|[12][0-9]|3[01])", r"(?:0?[1-9]|1[0-2])"
_OTHER = re.compile(
    rf"(?<![0-9])(?:{_DAY} ?([-./]) ?{_MONTH} ?\1 ?{_YEAR}|{_YEAR} ?([-./]) ?{_MONTH} ?\2 ?{_DAY})"
    r"(?:[ t]{1,2}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?(?![0-9])"
    r"|(?<![0-9])-?(?!968)[0-9]{1,3}[.\u066b][0-9]{4,}"
    r"|(?<![0-9])[0-9]{1,3}(?:[.,\u066c][0-9]{3}){2,6}(?![0-9])"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
)
"""Dates, times, fractions and amounts: the 25th of a month, and Muscat's latitude, look like
numbers of landlines."""
_BLOT = "\x00"


@dataclass(frozen=True)
class Group:
    """Digits without anything between."""

    start: int
    end: int
    digits: str


@dataclass(frozen=True)
class Run:
    """Groups with no more than blanks and signs between, at ``start`` to ``end``."""

    start: int
    end: int
    groups: Sequence[Group]
    has_plus: bool

    @property
    def digits(self) -> str:
        return "".join(group.digits for group in self.groups)


def runs_in(folded: str) -> Iterator[Run]:
    """The runs of digits in a folded text, without dates, times, fractions and amounts."""
    blotted = _OTHER.sub(lambda found: _BLOT * len(found[0]), folded)
    for found in _RUN.finditer(blotted):
        groups = tuple(
            Group(found.start() + group.start(), found.start() + group.end(), group[0])
            for group in _GROUP.finditer(found[0])
        )
        yield Run(found.start(), found.end(), groups, found[0].startswith("+"))


def windows(run: Run, lengths: range) -> Iterator[Run]:
    """Groups in a row that make ``lengths`` digits, each group in one of them at most.

    Groups in the middle of others make none: a card is not cut into telephone numbers.
    """
    first = free = 0
    while first < len(run.groups):
        is_free = first == free or _is_apart(run, first)
        last = _last(run, first, lengths) if is_free else None
        if last is None and len(run.groups[first].digits) in lengths:
            last = first
        if last is not None:
            groups = run.groups[first : last + 1]
            plus = run.has_plus and first == 0
            yield Run(groups[0].start - plus, groups[-1].end, groups, plus)
            first = free = last + 1
        else:
            first += 1


def _last(run: Run, first: int, lengths: range) -> int | None:
    count, found = 0, None
    for last in range(first, len(run.groups)):
        count += len(run.groups[last].digits)
        if count >= lengths.stop:
            break
        if count in lengths:
            found = last
    return found


def _is_apart(run: Run, at: int) -> bool:
    """Whether more than one blank or sign parts the group from the one before."""
    return run.groups[at].start - run.groups[at - 1].end > 1
