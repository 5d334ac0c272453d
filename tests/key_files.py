"""A key file with every way in, and what opens it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from core.vault.keys import (
    AskKey,
    Hardness,
    KeyFile,
    KeyOutput,
    ListedKey,
    NewSecurityKey,
    OpenKeys,
)
from core.vault.open_key_file import OpenKeyFile
from core.vault.slots import Slots, parsed, written
from tests.fakes import MemoryDeviceSecrets, seeded_randomness

LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)
PROFILE = "5" * 32
PASSPHRASE = "نخلة قارب منارة رمال"
OTHER = "ليمون دفتر سحابة مفتاح"


@dataclass(frozen=True)
class Token:
    """A security key: answers to a salt with what no other can give."""

    number: int

    @property
    def credential_id(self) -> bytes:
        return bytes([self.number]) * 48

    def output(self, salt: bytes) -> bytes:
        return sha256(bytes([self.number]) + salt).digest()

    def new(self) -> NewSecurityKey:
        salt = bytes([100 + self.number]) * 32
        return NewSecurityKey(self.credential_id, salt, self.output(salt))

    def ask(self, listed: tuple[ListedKey, ...]) -> KeyOutput:
        """What the employee does who has only this one."""
        known = {one.credential_id: one.salt for one in listed}
        return KeyOutput(self.credential_id, self.output(known.get(self.credential_id, bytes(32))))


FIRST, SECOND, STRANGER = Token(1), Token(2), Token(3)


@dataclass
class KeyDesk:
    """A key file, the machine's secret for it, and the codes on the employee's paper."""

    path: Path
    device_secrets: MemoryDeviceSecrets = field(default_factory=MemoryDeviceSecrets)
    codes: tuple[bytes, ...] = tuple(sha256(bytes([n])).digest()[:10] for n in range(3))

    def __post_init__(self) -> None:
        new = self.file.draw(
            PROFILE,
            PASSPHRASE,
            self.device_secrets,
            seeded_randomness(),
            recovery_codes=self.codes,
        )
        self.file.keep(new)
        self.keys = new.keys

    @property
    def file(self) -> KeyFile:
        return KeyFile(self.path, LIGHT)

    @property
    def device_secret(self) -> bytes:
        return self.device_secrets.kept[PROFILE]

    @property
    def slots(self) -> Slots:
        return parsed(self.path.read_bytes())[0]

    def put(self, slots: Slots) -> None:
        """Write other slots there, authenticated: somebody has the device secret."""
        self.path.write_bytes(written(slots, self.device_secret))

    def inside(self) -> OpenKeyFile:
        """The file as an open profile holds it."""
        return OpenKeyFile(self.file, self.device_secrets, self.keys, seeded_randomness(9))

    def open(self, passphrase: str = PASSPHRASE, ask_key: AskKey | None = None) -> OpenKeys:
        return self.file.open(passphrase, self.device_secrets, ask_key)

    def open_with_code(self, code: bytes) -> OpenKeys:
        return self.file.open_with_recovery_code(code, self.device_secrets)

    def every_way(self) -> dict[str, Callable[[], OpenKeys]]:
        """By passphrase, by each key, by each code."""
        return {
            "passphrase": self.open,
            "first key": lambda: self.open(ask_key=FIRST.ask),
            "second key": lambda: self.open(ask_key=SECOND.ask),
            "code": lambda: self.open_with_code(self.codes[1]),
        }


def full_desk(path: Path) -> KeyDesk:
    """With two security keys beside passphrase and recovery codes."""
    desk = KeyDesk(path)
    inside = desk.inside()
    inside.add_security_key(PASSPHRASE, FIRST.new())
    inside.add_security_key(PASSPHRASE, SECOND.new())
    inside.close()
    return desk
