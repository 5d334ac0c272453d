"""How well the review screens: hidden words, false alarms, comments of others, and its speed.

The comments are the part of ``mpold`` that training set aside (three tenths by hash): YouTube,
Twitter and Facebook under Arabic news, mostly in dialect, and labelled for any offence at all.
What the review says of them is a word on its limits more than on its use: it is made for what
an institution is about to publish.
"""

import hashlib
import re
import statistics
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from core.foundation.paths import RESOURCES
from core.platforms.model import Limits
from core.policy.model import Severity
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer
from tests.announcements import ANNOUNCEMENTS
from tests.bench.figures import percentile
from tests.evasion import measure_evasions
from tests.ordinary_announcements import ORDINARY_ANNOUNCEMENTS
from tests.shared_data import shared_data, shared_mission

_COMMENTS = "mpold/Arabic_offensive_comment_detection_annotation_4000_selected.xlsx"
_SET_ASIDE, _OF = 3, 10
_SHEET, _STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_COLUMN = re.compile("[A-Z]+")
_OFFENCES = frozenset({"BAN-1", "BAN-2", "BAN-3"})
_LIMITS = Limits(length=300, utf8_bytes=3000)
_SHORT, _LONG = 280, 25_000
_STROKES, _ROUNDS = 200, 5
_TYPED = " الخدمات البلدية 91234567 في مسقط"


@dataclass(frozen=True)
class FalseAlarms:
    """Texts that must pass, and how many do not."""

    texts: int
    stopped: int
    asked: int


@dataclass(frozen=True)
class Screened:
    """Shares, from 0 to 1, of so many comments."""

    comments: int
    precision: float
    recall: float


@dataclass(frozen=True)
class Speeds:
    """Milliseconds: a short text (95th percentile), a long one, and a letter typed into it
    (99th percentile)."""

    short: float
    long: float
    letter: float


def shipped_pack() -> PolicyPack:
    """The pack that ships."""
    return PolicyPack.load(RESOURCES / "policy")


def measure_caught() -> float:
    """The share of hidden words that are found."""
    return statistics.mean(caught for _, caught in measure_evasions(shipped_pack()))


def measure_policy_text() -> FalseAlarms:
    """The policy's own sentences, whole and in parts."""
    policy = shared_mission("policy.ar.txt").read_text(encoding="utf-8")
    return _alarms((policy, *policy.splitlines(), *policy.split("."), *policy.split("،")))


def measure_announcements() -> FalseAlarms:
    """Ordinary posts of a municipality."""
    return _alarms(dict.fromkeys((*ANNOUNCEMENTS, *ORDINARY_ANNOUNCEMENTS)))


def measure_screening() -> Screened:
    """Comments that training has not seen: those flagged for insult, hate or incitement."""
    reviewer = Reviewer(shipped_pack())
    judged = [
        (offensive, any(one.clause in _OFFENCES for one in reviewer.review(text, None)))
        for text, offensive in comments(set_aside=True)
    ]
    caught = sum(offensive and flagged for offensive, flagged in judged)
    flagged = sum(flagged for _, flagged in judged)
    return Screened(
        len(judged),
        caught / max(1, flagged),
        caught / max(1, sum(offensive for offensive, _ in judged)),
    )


def measure_speeds() -> Speeds:
    """With nothing remembered of a short text, and all of a long one but what was changed."""
    pack, flow = shipped_pack(), "\n".join((*ANNOUNCEMENTS, *ORDINARY_ANNOUNCEMENTS))
    forgetful = Reviewer(pack, remembered=1)
    shorts = [flow[at : at + _SHORT] for at in range(0, len(flow) - _SHORT, _SHORT)]
    rounds = [[_took(forgetful.review, text) for text in shorts] for _ in range(_ROUNDS)]
    long = (flow * (_LONG // len(flow) + 1))[:_LONG]
    firsts = [_took(Reviewer(pack).review, long) for _ in range(_ROUNDS)]
    strokes = [_typing(Reviewer(pack), long) for _ in range(_ROUNDS)]
    return Speeds(
        percentile(_medians(rounds), 0.95),
        statistics.median(firsts),
        percentile(_medians(strokes), 0.99),
    )


def comments(*, set_aside: bool) -> Iterator[tuple[str, bool]]:
    """Comments of the part that was set aside, or of the other; and whether they offend."""
    for row in _rows(shared_data(_COMMENTS)):
        text, offensive = row.get("C", ""), row.get("D", "").strip() == "Offensive"
        digest = int(hashlib.sha256(text.encode()).hexdigest(), 16)
        if (digest % _OF < _SET_ASIDE) is set_aside:
            yield text, offensive


def _alarms(texts: Iterable[str]) -> FalseAlarms:
    reviewer = Reviewer(shipped_pack())
    found = [{one.severity for one in reviewer.review(text, None)} for text in texts]
    return FalseAlarms(
        len(found),
        sum(Severity.STOP in severities for severities in found),
        sum(Severity.QUESTION in severities for severities in found),
    )


def _typing(reviewer: Reviewer, text: str) -> list[float]:
    reviewer.review(text, _LIMITS)
    at, took = text.find(" ", len(text) // 2), list[float]()
    for letter in (_TYPED * (_STROKES // len(_TYPED) + 1))[:_STROKES]:
        text = text[:at] + letter + text[at:]
        at += 1
        took.append(_took(reviewer.review, text))
    return took


def _took(review: Callable[[str, Limits], object], text: str) -> float:
    # Of this thread: the review waits for nothing, and what others take is not its time.
    begun = time.thread_time()
    review(text, _LIMITS)
    return (time.thread_time() - begun) * 1000


def _medians(rounds: Sequence[Sequence[float]]) -> list[float]:
    """What other programs take away hits other rounds at other places."""
    return [statistics.median(same) for same in zip(*rounds, strict=True)]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a workbook's first sheet below the heading, by the letters of columns."""
    with zipfile.ZipFile(path) as book:
        strings = [_text(one) for one in _all(_tree(book, _STRINGS), "si")]
        for row in list(_all(_tree(book, _SHEET), "row"))[1:]:
            yield dict(map(partial(_cell, strings), _all(row, "c")))


def _cell(strings: Sequence[str], cell: Element) -> tuple[str, str]:
    column = _COLUMN.match(cell.get("r", ""))
    value = cell.findtext(f"{_SPREADSHEET}v") or ""
    text = strings[int(value)] if cell.get("t") == "s" else value
    return column[0] if column else "", text


def _tree(book: zipfile.ZipFile, name: str) -> Element:
    return fromstring(book.read(name))


def _all(element: Element, name: str) -> Iterator[Element]:
    return element.iter(f"{_SPREADSHEET}{name}")


def _text(string: Element) -> str:
    return "".join(part.text or "" for part in _all(string, "t"))
