"""From a passphrase to a key: what is the same, what differs, and what a machine cannot do."""

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.foundation.errors import Unavailable
from core.vault.hashing import HARDEST, STRONG, WEAKEST, Hardness, derived, stretched
from core.vault.model import VaultProblem

LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)
SALT = bytes(range(16))
BEYOND_ANY_MACHINE = Hardness(memory_kib=2**31, passes=1, lanes=1)


@pytest.mark.parametrize("hardness", [LIGHT, WEAKEST, Hardness(256, 3, 2)])
def test_another_argon2id_gives_the_same(hardness: Hardness):
    """OpenSSL's, which shares no code with the one used here."""
    memory, passes, lanes = hardness.numbers()
    other = Argon2id(salt=SALT, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    assert stretched("نخلة", SALT, hardness) == other.derive("نخلة".encode())


@pytest.mark.parametrize(
    ("salt", "hardness"),
    [
        (bytes(16), LIGHT),
        (SALT, Hardness(65, 1, 1)),
        (SALT, Hardness(64, 2, 1)),
    ],
)
def test_salt_and_cost_are_part_of_the_key(salt: bytes, hardness: Hardness):
    assert stretched("x", salt, hardness) != stretched("x", SALT, LIGHT)


def test_a_machine_without_the_memory_says_so():
    with pytest.raises(Unavailable) as error:
        stretched("x", SALT, BEYOND_ANY_MACHINE)
    assert error.value.code is VaultProblem.NO_MEMORY


def test_a_key_is_for_one_purpose():
    assert derived(b"material", SALT, b"one") != derived(b"material", SALT, b"another")


def test_the_floor_is_owasps():
    """OWASP Password Storage Cheat Sheet: 19 MiB of memory, two passes, one lane."""
    assert WEAKEST.numbers() == (19 * 1024, 2, 1)


def test_what_is_taken_unmeasured_lies_between_the_bounds():
    bounds = zip(WEAKEST.numbers(), STRONG.numbers(), HARDEST.numbers(), strict=True)
    assert all(least <= number <= most for least, number, most in bounds)
