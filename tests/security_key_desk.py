"""An employee with security keys, at a machine whose ports a test can reach."""

import os
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from core.application import Application
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.hid_keys import HidKeys
from core.identity.key_register import SecurityKey
from core.identity.security_keys import Attempt
from core.vault.keys import Hardness
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import PASSPHRASE, enrol, next_code
from tests.virtual_authenticator import VirtualKey, VirtualPorts

LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)
"""A quick Argon2id: what it costs is the subject of other tests."""

KEY_NAME = "المفتاح الأزرق"


@dataclass
class KeyDesk:
    """One machine, its ports, and the employee's authenticator."""

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    device_secrets: MemoryDeviceSecrets = field(default_factory=MemoryDeviceSecrets)
    ports: VirtualPorts = field(default_factory=VirtualPorts)
    patience_seconds: float = 20.0
    seed: str = ""
    key: VirtualKey = field(default_factory=VirtualKey)

    @property
    def paths(self) -> Paths:
        return Paths(self.folder / "data", self.folder / "machine")

    def start(self) -> Application:
        """The program started anew."""
        return Application(
            self.paths,
            Settings(),
            self.clock,
            os.urandom,
            self.device_secrets,
            hardness=LIGHT,
            security_keys=HidKeys(self.ports, os.urandom, self.patience_seconds),
        )

    def enrol(self) -> Workplace:
        workplace, self.seed = enrol(self.start())
        return workplace

    def sign_in(self) -> Workplace:
        """By the authenticator."""
        return self.start().sign_in(PASSPHRASE, next_code(self.seed, self.clock))

    def sign_in_with_key(self, passphrase: str = PASSPHRASE, pin: str | None = None) -> Workplace:
        attempt = Attempt(ask_pin=lambda: pin)
        return self.start().sign_in_with_security_key(passphrase, attempt)

    def add(
        self, workplace: Workplace, key: VirtualKey, name: str = KEY_NAME, pin: str | None = None
    ) -> SecurityKey:
        """Plug the key in and let it in; it stays plugged in."""
        self.ports.plug_in(key)
        attempt = Attempt(ask_pin=lambda: pin)
        return workplace.own_security_keys.add(PASSPHRASE, name, attempt)

    def let_time_pass(self, minutes: float) -> None:
        self.clock.advance(timedelta(minutes=minutes))
