"""A profile that is quick to open: the same parts as in the program, with a light Argon2id."""

import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from core.foundation.paths import RESOURCES
from core.identity import totp
from core.identity.model import Employee
from core.identity.passphrase import PassphrasePolicy
from core.identity.service import Identity, Opened
from core.vault.keys import Hardness
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness

LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)


@dataclass
class Desk:
    """A machine with a profile folder, and what only the employee has."""

    folder: Path
    clock: FakeClock
    device_secrets: MemoryDeviceSecrets
    policy: PassphrasePolicy
    employee = Employee("1042", "موظف مفوَّض")
    passphrase = "نخلة قارب منارة رمال"
    seed: bytes = b""
    recovery_codes: tuple[str, ...] = ()
    draws: int = 0

    @property
    def identity(self) -> Identity:
        """The program started anew."""
        self.draws += 1
        return Identity(
            self.folder,
            self.clock,
            seeded_randomness(self.draws),
            self.device_secrets,
            self.policy,
            timedelta(minutes=10),
            LIGHT,
        )

    def code(self, steps_away: int = 0) -> str:
        """What the authenticator shows, now or some steps away."""
        return totp.code_at(self.seed, totp.step_of(self.clock.now()) + steps_away)

    def wrong_code(self) -> str:
        return f"{(int(self.code(40)) + 1) % 10**6:06d}"

    def wait(self, seconds: float = 30) -> None:
        self.clock.advance(timedelta(seconds=seconds))

    def enrol(self) -> Opened:
        pending = self.identity.begin_enrolment(self.employee, self.passphrase)
        self.seed, self.recovery_codes = pending.seed, pending.recovery_codes
        pending.confirm(self.code())
        return self.identity.finish_enrolment(pending)


@pytest.fixture(scope="session")
def policy():
    return PassphrasePolicy(RESOURCES / "words")


@pytest.fixture
def new_desk(tmp_path, policy):
    return Desk(tmp_path / "official", FakeClock(), MemoryDeviceSecrets(), policy)


@pytest.fixture(scope="session")
def enrolled_once(tmp_path_factory, policy):
    desk = Desk(
        tmp_path_factory.mktemp("enrolled") / "official", FakeClock(), MemoryDeviceSecrets(), policy
    )
    desk.enrol().close()
    return desk


@pytest.fixture
def desk(enrolled_once, tmp_path, policy):
    """A desk whose employee has enrolled and locked, thirty seconds ago."""
    folder = tmp_path / "official"
    shutil.copytree(enrolled_once.folder, folder)
    device_secrets = MemoryDeviceSecrets()
    device_secrets.kept |= enrolled_once.device_secrets.kept
    seed, codes = enrolled_once.seed, enrolled_once.recovery_codes
    desk = Desk(folder, FakeClock(), device_secrets, policy, seed, codes, draws=100)
    desk.wait()
    return desk
