import re

import pytest

from core.foundation.errors import Refused
from core.identity import recovery
from core.identity.model import IdentityProblem
from tests.fakes import seeded_randomness


def test_there_are_ten_different_codes_of_80_bits_in_four_groups():
    codes = recovery.new_codes(seeded_randomness())
    assert len(set(codes)) == 10
    assert all(re.fullmatch(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){3}", code) for code in codes)


@pytest.mark.parametrize(
    "typed",
    [
        "ABCD-EFGH-IJKL-MN23",
        "abcd efgh ijkl mn23",
        "ABCDEFGHIJKLMN٢٣",
        " abcd-efgh-ijkl–mn23\u200e",
    ],
)
def test_case_spaces_hyphens_and_script_do_not_matter(typed):
    assert recovery.digest(typed) == recovery.digest("ABCDEFGHIJKLMN23")


def test_signs_that_look_like_letters_are_taken_for_them():
    assert recovery.digest("0BCD-EFGH-1JKL-MN28") == recovery.digest("OBCD-EFGH-IJKL-MN2B")


@pytest.mark.parametrize(
    "typed", ["", "ABCD", "ABCD-EFGH-IJKL-MN2", "ابتث-ابتث-ابتث-ابتث", "A" * 900]
)
def test_what_cannot_be_a_code_is_a_wrong_one(typed):
    with pytest.raises(Refused) as error:
        recovery.digest(typed)
    assert error.value.code is IdentityProblem.WRONG_RECOVERY_CODE


def test_a_digest_does_not_hold_the_code():
    assert b"ABCD" not in recovery.digest("ABCD-EFGH-IJKL-MN23")
