"""IT may ask for longer passphrases than the rules do, never for shorter ones."""

from pathlib import Path

import pytest

from core.application import Application
from core.authority import Authority
from core.foundation.paths import RESOURCES, Paths
from core.foundation.settings import Settings
from core.identity.model import Advice
from core.identity.passphrase import MINIMUM, PassphrasePolicy
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness

TWENTY = "نخلة قارب منارة رمال"
WORDS = RESOURCES / "words"


def test_a_passphrase_of_the_length_that_it_asks_for_is_good():
    assert PassphrasePolicy(WORDS, 20).assess(TWENTY).acceptable


def test_a_shorter_one_is_refused_and_told_why():
    strength = PassphrasePolicy(WORDS, 21).assess(TWENTY)
    assert (strength.acceptable, strength.advice[0]) == (False, Advice.TOO_SHORT)
    assert strength.score < 3


@pytest.mark.parametrize("passphrase", ["", TWENTY, "x" * 300, "a\u200eb" * 10])
def test_every_verdict_names_the_minimum_in_force(passphrase: str):
    assert PassphrasePolicy(WORDS, 21).assess(passphrase).minimum == 21


@pytest.mark.parametrize("asked", [-1, 0, 8, 14])
def test_nobody_gets_below_fifteen(asked: int):
    assert PassphrasePolicy(WORDS, asked).minimum == MINIMUM == 15


def test_the_program_follows_the_setting(tmp_path: Path):
    application = Application(
        Paths(tmp_path / "data", tmp_path / "machine"),
        Settings(passphrase_minimum=21),
        FakeClock(),
        seeded_randomness(),
        MemoryDeviceSecrets(),
    )
    assert application.passphrases.assess(TWENTY).minimum == 21


@pytest.mark.parametrize("passphrase", [TWENTY, "x" * 2_000])
def test_a_signing_key_s_passphrase_follows_the_setting_too(tmp_path: Path, passphrase: str):
    authority = Authority(
        Paths(tmp_path / "data", tmp_path / "machine"),
        FakeClock(),
        seeded_randomness(),
        PassphrasePolicy(WORDS, 21),
    )
    strength = authority.assess(passphrase, "بلدية مسقط")
    assert (strength.acceptable, strength.minimum) == (False, 21)
