"""Numbers that a word announces: civil numbers, passports, accounts, files (clause PRV)."""

import re
from collections.abc import Iterator

from core.policy.detectors.digits import Run, windows
from core.policy.detectors.model import Asked, Found, Founds, Piece
from core.policy.detectors.near import announced, is_amount, is_near, is_reference
from core.policy.detectors.phones import is_published

_CIVIL_DIGITS = range(8, 9)
_NEAR = 30
"""Characters between a keyword and the civil number that it announces or that it follows."""
_PASSPORT = re.compile(r"(?<![a-z0-9])(?:[a-z]{1,2}[ -]?)?[0-9]{6,9}(?![a-z0-9])")
_ACCOUNT_DIGITS = range(9, 19)
_FILE = re.compile(r"(?<![a-z0-9])(?:[a-z]{1,3}[-/]?)?[0-9]{4,12}(?:[-/][0-9]{1,8}){0,2}+(?![0-9])")
_LETTERS_BETWEEN = 8
_FRACTION = re.compile(r"[.,][0-9]")


def find_civil_numbers(asked: Asked) -> Founds:
    """Eight digits near a keyword; without one they may be any number."""
    words = asked.words("words")
    for one in _whole_numbers(asked.piece, _CIVIL_DIGITS) if words else ():
        if (
            is_near(words, one.start, one.end, _NEAR)
            and not is_published(one.digits, asked.known)
            and not is_reference(asked, one.start)
            and not is_amount(asked, one.start, one.end)
        ):
            yield from _outside_links(asked.piece, one.start, one.end)


def find_passports(asked: Asked) -> Founds:
    """Letters and digits of a passport, or of a card of another country, after its name."""
    words = asked.words("words")
    for one in _PASSPORT.finditer(asked.piece.folded) if words else ():
        if announced(asked.piece, words, one.start(), _LETTERS_BETWEEN) and not is_published(
            one[0], asked.known
        ):
            yield from _outside_links(asked.piece, *one.span())


def find_bank_accounts(asked: Asked) -> Founds:
    """Nine to eighteen digits after the word for an account."""
    words = asked.words("words")
    for one in _whole_numbers(asked.piece, _ACCOUNT_DIGITS) if words else ():
        if announced(asked.piece, words, one.start, _LETTERS_BETWEEN):
            yield from _outside_links(asked.piece, one.start, one.end)


def find_file_numbers(asked: Asked) -> Founds:
    """The number of somebody's file: at a hospital, at a court."""
    words = asked.words("words")
    for one in _FILE.finditer(asked.piece.folded) if words else ():
        if announced(asked.piece, words, one.start()):
            yield from _outside_links(asked.piece, *one.span())


def _whole_numbers(piece: Piece, lengths: range) -> Iterator[Run]:
    folded = piece.folded
    for run in piece.runs:
        for one in () if run.has_plus else windows(run, lengths):
            fraction = _FRACTION.match(folded, one.end) or (
                one.start and folded[one.start - 1] in ".,"
            )
            if not fraction:
                yield one


def _outside_links(piece: Piece, first: int, last: int) -> Founds:
    start, end = piece.in_text(first, last)
    if not piece.is_in_link(start, end):
        yield Found(start, end)
