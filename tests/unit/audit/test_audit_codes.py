"""The printed code of a checkpoint, typed again by a person."""

from itertools import pairwise

import pytest

from core.audit.codes import code_of, read_code
from core.audit.model import AuditProblem
from core.foundation.errors import Invalid

LOG, DIGEST = "0f" * 16, "5a" * 32
CODE = code_of(LOG, 1523, DIGEST)
ZERO = code_of(LOG, 0, DIGEST)
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"


def test_it_is_the_number_then_four_groups_then_the_check_sign():
    assert [len(group) for group in CODE.split("-")] == [4, 5, 5, 5, 5, 1]


def test_it_fits_the_entry_that_it_is_of():
    assert read_code(CODE).fits(LOG, DIGEST)


@pytest.mark.parametrize(("log", "digest"), [("0e" * 16, DIGEST), (LOG, "5b" * 32)])
def test_it_fits_no_other_log_and_no_other_history(log: str, digest: str):
    assert not read_code(CODE).fits(log, digest)


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", " "),
        CODE.replace("-", ""),
        CODE.replace("1", "I").replace("0", "O"),
        CODE.replace("1", "l"),
        CODE.translate({0x30 + digit: 0x660 + digit for digit in range(10)}),
        f"\u2066{CODE}\u2069",
    ],
)
def test_it_is_read_however_it_is_typed(typed: str):
    assert read_code(typed) == read_code(CODE)


@pytest.mark.parametrize("at", [at for at, sign in enumerate(CODE) if sign != "-"])
def test_any_sign_that_is_mistyped_is_noticed(at: int):
    """Every place, every other sign."""
    taken = []
    for sign in _SIGNS.replace(CODE[at], ""):
        try:
            taken.append(read_code(CODE[:at] + sign + CODE[at + 1 :]))
        except Invalid:
            continue
    assert taken == []


_SWAPS = [
    at for at, (one, other) in enumerate(pairwise(CODE)) if "-" not in (one, other) and one != other
]


@pytest.mark.parametrize("at", _SWAPS)
def test_two_signs_that_changed_places_are_noticed(at: int):
    swapped = CODE[:at] + CODE[at + 1] + CODE[at] + CODE[at + 2 :]
    with pytest.raises(Invalid):
        read_code(swapped)


@pytest.mark.parametrize("typed", ["", "1523", "-", "x" * 400, "9" * 60, ZERO])
def test_what_is_no_code_is_refused(typed: str):
    with pytest.raises(Invalid) as refusal:
        read_code(typed)
    assert refusal.value.code is AuditProblem.CODE_MISTYPED
