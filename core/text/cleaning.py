"""Taking out of pasted and imported text what nobody has written.

Word processors, web pages and old design programs leave letters in presentation forms, marks
without a letter, and signs that cannot be seen. What was meant stays; each kind of change is
counted, so that a person can be told, and undo it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Change(StrEnum):
    """What was taken out or put in the place of something else."""

    PRESENTATION_FORMS = "cleaned_presentation_forms"
    STRAY_MARKS = "cleaned_stray_marks"
    INVISIBLE = "cleaned_invisible"
    DIRECTION_CONTROLS = "cleaned_direction_controls"
    SPACES = "cleaned_spaces"
    UNASSIGNED = "cleaned_unassigned"


@dataclass(frozen=True)
class Cleaned:
    """A cleaned text, and how many characters changed in which way."""

    text: str
    changes: Mapping[Change, int]


_ZWNJ, _ZWJ = "\u200c", "\u200d"
_TATWEEL = "\u0640"
_LETTER = "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff"
_MARK = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"

_KEPT_FORMS = "\ufd3e\ufd3f\ufdf0-\ufdff\ufd40-\ufd4f"
"""Ornate brackets and whole words and phrases, such as the blessing: signs of their own."""
_FORMS = re.compile("(?:(?![" + _KEPT_FORMS + "])[\ufb50-\ufdff\ufe70-\ufefc])+")
_ISOLATED_MARKS = re.compile(f"[ {_TATWEEL}]([{_MARK}]+)")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a]"
)
_UNASSIGNED = re.compile(
    "[\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 15)
    )
    + "]"
)
# A flag of a region: black flag, letters and digits of tags, and the tag that ends it.
_TAGS = re.compile("(\U0001f3f4[\U000e0020-\U000e007e]{1,30}\U000e007f)|[\U000e0000-\U000e007f]")
_JOINERS = re.compile(f"[{_ZWNJ}{_ZWJ}]+")
_JOINED_SCRIPT = re.compile(f"[{_LETTER}{_MARK}\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]")
_EMOJI = re.compile(
    "[\u2190-\u2bff\u3030\u303d\ufe0f\u20e3\U0001f000-\U0001faff\U000e007f\xa9\xae]"
)
_HARD_SPACE = re.compile("[\u00a0\u202f\u2007]")
_OTHER_SPACE = re.compile("[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
_FIGURE_BEFORE = re.compile(r"[\d%\u066a$\u20ac\ufdfc]")

_DOUBLED_MARK = re.compile(f"([{_MARK}])\\1+")
_STRAY_MARK = re.compile(f"(?<![{_LETTER}{_MARK}{_TATWEEL}\u25cc])[{_MARK}]+")


def cleaned(text: str) -> Cleaned:
    """``text`` as it was meant. Takes time in proportion to its length and never raises.

    Presentation forms become letters in logical order; whole phrases (the blessing) and
    ornate brackets stay. Joiners stay where they join or part something. A hard space stays
    beside a figure, where it keeps number and unit on a line.
    """
    counts: Counter[Change] = Counter()
    if text.isascii():
        return Cleaned(text, {})
    for change, pattern, replacement in _STEPS:
        text = _replaced(text, change, pattern, replacement, counts)
    return Cleaned(text, {change: counts[change] for change in Change if counts[change]})


def _replaced(
    text: str,
    change: Change,
    pattern: re.Pattern[str],
    replacement: Callable[[re.Match[str]], str],
    counts: Counter[Change],
) -> str:
    def put(found: re.Match[str]) -> str:
        new = replacement(found)
        if new != found.group():
            letters = change is Change.PRESENTATION_FORMS
            counts[change] += (
                len(found.group()) if letters else max(1, found.end() - found.start() - len(new))
            )
        return new

    return pattern.sub(put, text)


def _letters(found: re.Match[str]) -> str:
    """What the forms show. Marks in a form of their own come behind a blank or a tatweel."""
    return "".join(map(_letters_of_one, found.group()))


def _letters_of_one(form: str) -> str:
    plain = unicodedata.normalize("NFKC", form)
    return _ISOLATED_MARKS.sub(r"\1", plain)


def _gone(_found: re.Match[str]) -> str:
    return ""


def _kept_flag(found: re.Match[str]) -> str:
    return found[1] or ""


def _joiner(found: re.Match[str]) -> str:
    """At most one, and only where it stands between two things that it joins or parts."""
    text, one = found.string, found.group()[0]
    at = found.start()
    before, after = text[max(0, at - 1) : at], text[found.end() : found.end() + 1]
    if one == _ZWJ and _EMOJI.match(before) and _EMOJI.match(after):
        return one
    if _JOINED_SCRIPT.match(before) and (one == _ZWJ or _JOINED_SCRIPT.match(after)):
        # A joiner at the end of a word shows its last letter as if another followed.
        return one
    return ""


def _hard_space(found: re.Match[str]) -> str:
    text, at = found.string, found.start()
    beside = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return found.group() if any(map(_FIGURE_BEFORE.match, beside)) else " "


def _blank(_found: re.Match[str]) -> str:
    return " "


def _once(found: re.Match[str]) -> str:
    return found[1]


_Step = tuple[Change, re.Pattern[str], Callable[[re.Match[str]], str]]
_STEPS: tuple[_Step, ...] = (
    (Change.UNASSIGNED, _UNASSIGNED, _gone),
    (Change.PRESENTATION_FORMS, _FORMS, _letters),
    (Change.DIRECTION_CONTROLS, _DIRECTION, _gone),
    (Change.INVISIBLE, _INVISIBLE, _gone),
    (Change.INVISIBLE, _TAGS, _kept_flag),
    (Change.INVISIBLE, _JOINERS, _joiner),
    (Change.SPACES, _HARD_SPACE, _hard_space),
    (Change.SPACES, _OTHER_SPACE, _blank),
    (Change.STRAY_MARKS, _DOUBLED_MARK, _once),
    (Change.STRAY_MARKS, _STRAY_MARK, _gone),
)
