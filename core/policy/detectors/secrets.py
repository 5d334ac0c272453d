"""Secrets: passwords and codes that a word announces, keys and tokens by their form (SEC-1)."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from core.policy.detectors.model import Asked, Found, Founds, Piece, Span
from core.policy.detectors.near import next_word
from core.text.normalise import ascii_digits

_WORD = r"(?<![A-Za-z0-9_-])"
_FORMS = (
    ("token", rf"{_WORD}eyJ[\w-]{{8,}}+\.[\w-]{{8,}}+\.[\w-]{{0,}}"),
    ("token", rf"{_WORD}(?:gh[pousr]_[A-Za-z0-9]{{20,}}|github_pat_\w{{20,}}|glpat-[\w-]{{16,}})"),
    ("key", rf"{_WORD}(?:AKIA|ASIA)[0-9A-Z]{{16}}(?![0-9A-Za-z])"),
    ("key", rf"{_WORD}(?:sk|pk|rk)[-_](?:[a-z]{{2,8}}[-_])?(?=[\w-]*\d)[\w-]{{20,}}"),
    ("token", rf"{_WORD}xox[abeoprs]-[A-Za-z0-9-]{{10,}}"),
    ("token", rf"{_WORD}EAA[A-Za-z0-9]{{24,}}"),
    ("token", rf"{_WORD}AAAAAAAA[\w%-]{{24,}}"),
    ("key", rf"{_WORD}AIza[\w-]{{35}}"),
    ("token", r"(?<![0-9])[0-9]{8,10}:AA[\w-]{30,40}"),
    ("token", r"(?i:\bbearer) {1,2}(?=[\w.~+/-]*\d)[\w.~+/-]{16,}={0,2}"),
    ("key", r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----"),
    ("key", r"(?i:otpauth(?:-migration)?://)\S{1,2000}"),
    (
        "password",
        rf"{_WORD}(?i:pass(?:word|wd|phrase|code)?|pwd|secret|client_secret|api[_-]?key|"
        r"access[_-]?token|auth[_-]?token|token)[\"']?=[\"']?[^\s&\"'<>*]{4,}",
    ),
)
_FORM = re.compile("|".join(f"(?P<f{at}>{form})" for at, (_, form) in enumerate(_FORMS)))
_KIND = tuple(kind for kind, _ in _FORMS)
_MAY_BE = re.compile(
    r"eyJ|gh[pousr]_|github_pat|glpat-|AKIA|ASIA|[spr]k[-_]|xox|EAA|AAAAAAAA|AIza|:AA|-----BEGIN"
    r"|=[^\s]|(?i:bearer|otpauth)"
)
_GROUPED = re.compile(
    r"(?<![A-Za-z0-9-])(?:[a-z2-7]{4}(?:-[a-z2-7]{4}){3}|[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3})"
    r"(?![A-Za-z0-9]|-[A-Za-z0-9])"
)
_TELLS = re.compile(r"\s{0,3}(?:[:=\u2192\u2190]|->|=>)[\s\"'\u00ab\u201c(]{0,4}")
_GAP = re.compile(r"[\s\"'\u00ab\u201c(]{0,4}")
_VALUE = re.compile(r"[^\s\u060c\u061b\"'\u00bb\u201d<>]{4,128}")
_END = ".,;:!?)]}\u061f\u2026"
_CODE = re.compile(r"[0-9]{4,8}|(?=[A-Z]*[0-9])[A-Z0-9]{5,10}")
_AFTER = _END + " \t\"'\u00bb\u201d"
_NO_WORD = re.compile(r"(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[!-~]{6,}")
_YEAR = re.compile("(?:1[34]|19|20)[0-9]{2}")
_LONGEST_CODE = 8
_LINK_WITHIN = 20
"""Characters between a word and the "is" behind it: whose it is, of what it is."""
_WORDS_ONLY = re.compile(r"[\w ]*")
_SHORTEST = 4


class _Told(Enum):
    """How a value is announced."""

    NOT = auto()
    WORD = auto()
    SIGN = auto()


def find_secrets(asked: Asked) -> Founds:
    """What must never be published. ``values["kind"]`` is of what kind it is."""
    seen = 0
    for found in sorted(_all(asked), key=lambda one: (one.start, -one.end)):
        if found.start >= seen:
            seen = found.end
            yield found


def _all(asked: Asked) -> Iterator[Found]:
    text = asked.piece.text
    if _MAY_BE.search(text):
        for one in _FORM.finditer(text):
            yield Found(*one.span(), {"kind": _KIND[int(str(one.lastgroup)[1:])]})
    for one in _GROUPED.finditer(text) if "-" in text else ():
        if any(sign.isdigit() for sign in one[0]) and not one[0].replace("-", "").isdigit():
            yield Found(*one.span(), {"kind": "key"})
    for option, kind in (("password_words", "password"), ("code_words", "code")):
        for place in asked.words(option):
            yield from _told(asked, place, kind)


def _told(asked: Asked, place: Span, kind: str) -> Iterator[Found]:
    """What stands behind the word, where it is told and not only talked about."""
    text = asked.piece.text
    first, last = asked.piece.in_text(*place)
    start, told = _start_of_value(asked, place[1], last)
    value = _VALUE.match(text, start)
    if value is None:
        return
    written = value[0].rstrip(_END)
    end = start + len(written)
    if len(written) < _SHORTEST or asked.piece.is_in_link(start, end):
        return
    # One sign repeated stands for a secret, and is none.
    if len(set(written)) == 1 and not written.isdecimal():
        return
    if kind == "code":
        is_one = _CODE.fullmatch(ascii_digits(written)) is not None
    else:
        # In an English sentence any word may follow "is"; in an Arabic one no Latin word does.
        alone = told is _Told.SIGN or not text[first:last].isascii()
        ends = _ends(text, end)
        is_one = (
            _is_password(written, alone and ends)
            if told is not _Told.NOT
            else _speaks_for_itself(written, ends)
        )
    if is_one:
        yield Found(start, end, {"kind": kind})


def _is_password(written: str, stands_alone: bool) -> bool:
    if any(map(str.isdecimal, written)):
        return True
    mixed = not written.isalpha() or (written != written.lower() and not written.istitle())
    return written.isascii() and (mixed or stands_alone)


def _speaks_for_itself(written: str, ends: bool) -> bool:
    """Whether it is a password though nothing announces it: no word has letters and digits."""
    if written.isdecimal():
        return (
            ends
            and len(written) <= _LONGEST_CODE
            and _YEAR.fullmatch(ascii_digits(written)) is None
        )
    return _NO_WORD.fullmatch(written) is not None


def _ends(text: str, end: int) -> bool:
    """Whether nothing but signs stands behind in the line."""
    line_end = text.find("\n", end)
    return not text[end : None if line_end < 0 else line_end].strip(_AFTER)


def _start_of_value(asked: Asked, last: int, end: int) -> tuple[int, _Told]:
    """Where a value would begin behind a word, and whether a sign or a word announces it."""
    text = asked.piece.text
    tells = _TELLS.match(text, end)
    if tells is not None:
        return tells.end(), _Told.SIGN
    linked = _after_link_word(asked.piece, asked.words("linking_words"), last)
    start = end if linked is None else linked
    gap = _TELLS.match(text, start) or _GAP.match(text, start)
    told = _Told.NOT if linked is None else _Told.WORD
    return (start if gap is None else gap.end()), told


def _after_link_word(piece: Piece, links: Sequence[Span], last: int) -> int | None:
    link = next_word(links, last + 1)
    if link is None or link[0] > last + _LINK_WITHIN:
        return None
    only_words = _WORDS_ONLY.fullmatch(piece.folded, last, link[0])
    return None if only_words is None else piece.in_text(*link)[1]
