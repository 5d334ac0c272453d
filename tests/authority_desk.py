"""The desk of whoever issues decisions: an empty machine, a clock that stands still, a key."""

import io
from dataclasses import dataclass, field
from pathlib import Path

from core.authority import Authority
from core.foundation.paths import RESOURCES, Paths
from core.identity.passphrase import PassphrasePolicy
from tests.fakes import FakeClock, seeded_randomness
from ui.console.authority import run

ISSUER = "بلدية مسقط"
PASSPHRASE = "نخلة على شاطئ القرم قبل الفجر"
DESCRIPTION = """
number = "147/2026"
date = 2026-11-01
valid_from = 2026-11-01T00:00:00+04:00
valid_until = "2027-10-31T23:59:59+04:00"
policy_version = "3"
actions = ["publish", "reply"]

[[employees]]
staff_number = "1001"
name = "موظف مفوَّض"
job_title = "أخصائي تواصل"
readiness = { record = "R-12/2026", date = 2026-10-20 }

[[accounts]]
platform = "bluesky"
server = "https://social.example"
handle = "municipality.example"
account_id = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
name = "بلدية مسقط"
"""


@dataclass(frozen=True)
class Answer:
    """What a command gave."""

    code: int
    out: str
    err: str


@dataclass
class AuthorityDesk:
    """Runs commands as the authority would type them; ``folder`` is where its files lie."""

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.paths = Paths(self.folder / "data", self.folder / "machine")
        self.authority = Authority(
            self.paths, self.clock, seeded_randomness(), PassphrasePolicy(RESOURCES / "words")
        )

    def run(self, *arguments: str | Path) -> Answer:
        """The command in English, in this process."""
        out, err = io.StringIO(), io.StringIO()
        words = [*map(str, arguments), "--language", "en"]
        return Answer(run(words, self.authority, out, err), out.getvalue(), err.getvalue())

    def write(self, name: str, content: str) -> Path:
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return path

    @property
    def passphrase_file(self) -> Path:
        path = self.write("passphrase", f"{PASSPHRASE}\n")
        path.chmod(0o600)
        return path

    @property
    def key(self) -> Path:
        """The private key; made when first asked for."""
        if not list(self.folder.glob("keys/*.pem")):
            self.new_key()
        (path,) = self.folder.glob("keys/*.pem")
        return path

    def new_key(self) -> Answer:
        return self.run(
            "new-key", "--issuer", ISSUER, "--out", self.folder / "keys",
            "--passphrase-file", self.passphrase_file,
        )  # fmt: skip

    def trusts_the_key(self) -> None:
        """Install the public key as IT would."""
        self.paths.trust.mkdir(parents=True, exist_ok=True)
        public = self.key.with_suffix(".json")
        (self.paths.trust / public.name).write_bytes(public.read_bytes())

    def sign(self, description: str = DESCRIPTION, out: str = "decision.jws") -> Answer:
        return self.run(
            "sign", "--key", self.key, "--passphrase-file", self.passphrase_file, "--yes",
            "--out", self.folder / out, self.write("decision.toml", description),
        )  # fmt: skip

    def revoke(self, *more: str) -> Answer:
        return self.run(
            "revoke", "--key", self.key, "--passphrase-file", self.passphrase_file, "--yes",
            "--number", "9/2026", "--reason", "انتهت المهمة",
            "--out", self.folder / "revocation.jws", self.folder / "decision.jws", *more,
        )  # fmt: skip

    def inspect(self, name: str, *more: str | Path) -> Answer:
        return self.run("inspect", self.folder / name, *more)
