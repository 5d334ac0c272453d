"""Numbers of bank accounts (IBAN) and of payment cards, by their own checks (clause PRV)."""

import importlib
import re
from collections.abc import Callable
from functools import reduce
from typing import cast

from core.policy.detectors.digits import windows
from core.policy.detectors.model import Asked, Found, Founds

_IBAN_START = re.compile(r"(?<![a-z0-9])[a-z]{2}[0-9]{2}(?=[ -]?[a-z0-9])")
_IBAN_SIGN = re.compile(r"[ -]{0,2}([a-z0-9])")
_IBAN_LENGTHS = range(15, 35)
_HEAD = 4
"""Letters of the country and check digits."""
_CARD_DIGITS = range(13, 20)
_ISSUERS = re.compile(
    r"4|5[0-9]|2(?:2(?:2[1-9]|[3-9])|[3-6]|7(?:[01]|20))|3[47]|35(?:2[89]|[3-8])"
    r"|30[0-5]|3[689]|6(?:011|[245]|[37]|4[4-9])|9792|8[12]"
)
"""First digits that schemes of cards have (ISO/IEC 7812)."""


def find_ibans(asked: Asked) -> Founds:
    """International account numbers of every country, with blanks or without."""
    at = 0
    while found := _IBAN_START.search(asked.piece.folded, at):
        at = found.end()
        end = _end_of_iban(asked.piece.folded, found.start())
        if end is not None:
            at = end
            yield Found(*asked.piece.in_text(found.start(), end))


def find_cards(asked: Asked) -> Founds:
    """Thirteen to nineteen digits of a asked.known issuer with a right check digit (Luhn)."""
    for run in asked.piece.runs:
        for one in () if run.has_plus else windows(run, _CARD_DIGITS):
            digits = one.digits
            start, end = asked.piece.in_text(one.start, one.end)
            if (
                _ISSUERS.match(digits)
                and len(set(digits)) > 1
                and _luhn(digits) == 0
                and not asked.piece.is_in_link(start, end)
                and not asked.piece.folded[one.start - 1 : one.start].isalnum()
            ):
                yield Found(start, end)


def _end_of_iban(folded: str, start: int) -> int | None:
    """Where the number ends that begins there: its check digits leave 1 (ISO 7064)."""
    signs: list[str] = []
    at, rest = start, 0
    while len(signs) < _IBAN_LENGTHS.stop - 1 and (sign := _IBAN_SIGN.match(folded, at)):
        at = sign.end()
        signs.append(sign[1])
        if len(signs) <= _HEAD:
            continue
        rest = _with(rest, sign[1])
        follows = folded[at : at + 1]
        if len(signs) not in _IBAN_LENGTHS or (follows.isascii() and follows.isalnum()):
            continue
        # What stands first is counted last.
        if reduce(_with, signs[:_HEAD], rest) == 1 and _is_iban("".join(signs)):
            return at
    return None


def _with(rest: int, sign: str) -> int:
    return int(f"{rest}{int(sign, 36)}") % 97


def _is_iban(written: str) -> bool:
    tables = importlib.import_module("core.policy.detectors.iban_tables")
    return cast("Callable[[str], bool]", tables.is_iban)(written.upper())


def _luhn(digits: str) -> int:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10
