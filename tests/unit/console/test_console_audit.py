"""The commands for exported logs: exit codes and what is said, without any data of the program."""

import io
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from core.audit.model import AuditFilter
from core.audit.papers import checkpoint_paper
from core.audit.service import AuditLog
from core.storage.database import Database
from tests.audit_logs import publish
from tests.authority_desk import Answer, AuthorityDesk
from tests.fakes import FakeClock
from tests.signers import a_signer
from ui.console.audit import run

_ROOT = Path(__file__).resolve().parents[3]
_SECONDS = 60


class Export:
    """An exported log, and what IT has of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = Database.create(folder / "natiq.db", bytes(32))
        self.log = AuditLog(self.database, FakeClock(), "1001", "موظف مفوَّض", a_signer())
        self.log.begin()
        for number in range(5):
            publish(self.log, number)
        self.log.checkpoint()
        self.file = folder / "log.jsonl"
        self.log.export(AuditFilter(), self.file)
        self.key = folder / "key.json"
        self.key.write_bytes(self.log.public_key_file())

    @property
    def digits(self) -> str:
        return self.log.public_key().raw.hex()

    @property
    def code(self) -> str:
        return self.log.lodging().code or ""

    def checkpoint(self) -> Path:
        path = self.folder / "checkpoint.json"
        path.write_bytes(checkpoint_paper(self.log.checkpoints()[-1]))
        return path

    def goes_on(self) -> None:
        """An entry after the export, and a checkpoint after that."""
        publish(self.log, 9)
        self.log.checkpoint()

    def is_bent(self) -> None:
        content = self.file.read_bytes()
        self.file.write_bytes(content.replace(b'"item 2"', b'"item 7"'))


@pytest.fixture
def export(tmp_path: Path) -> Generator[Export]:
    made = Export(tmp_path)
    yield made
    made.database.close()


def audit(desk: AuthorityDesk, *arguments: str | Path, language: str = "en") -> Answer:
    """A command as it is typed after ``natiq audit``."""
    out, err = io.StringIO(), io.StringIO()
    words = [*map(str, arguments), "--language", language]
    return Answer(run(words, desk.authority, out, err), out.getvalue(), err.getvalue())


def test_with_the_keys_file_an_intact_log_ends_with_0(desk: AuthorityDesk, export: Export):
    answer = audit(desk, "verify", export.file, "--key", export.key)
    assert (answer.code, "INTACT" in answer.out) == (0, True)


def test_the_key_can_be_given_in_digits(desk: AuthorityDesk, export: Export):
    assert audit(desk, "verify", export.file, "--key", export.digits).code == 0


def test_without_a_key_it_ends_with_3_and_says_what_to_compare(desk: AuthorityDesk, export: Export):
    answer = audit(desk, "verify", export.file)
    assert (answer.code, export.log.public_key().fingerprint in answer.out) == (3, True)


def test_a_bent_log_ends_with_1_and_says_where(desk: AuthorityDesk, export: Export):
    export.is_bent()
    answer = audit(desk, "verify", export.file, "--key", export.key)
    assert (answer.code, "BROKEN at line 4, entry 3" in answer.out) == (1, True)


def test_a_bent_log_is_told_in_arabic(desk: AuthorityDesk, export: Export):
    export.is_bent()
    answer = audit(desk, "verify", export.file, language="ar")
    assert (answer.code, "BROKEN" in answer.out) == (1, False)


def test_a_log_of_another_device_ends_with_1(desk: AuthorityDesk, export: Export):
    other = a_signer(9).public.raw.hex()
    assert audit(desk, "verify", export.file, "--key", other).code == 1


def test_a_checkpoint_that_fits_is_well(desk: AuthorityDesk, export: Export):
    options = "--key", export.key, "--checkpoint", export.checkpoint()
    assert audit(desk, "verify", export.file, *options).code == 0


def test_a_later_checkpoint_shows_the_missing_tail(desk: AuthorityDesk, export: Export):
    export.goes_on()
    options = "--key", export.key, "--checkpoint", export.checkpoint()
    answer = audit(desk, "verify", export.file, *options)
    assert (answer.code, "cut off" in answer.out) == (1, True)


def test_a_code_that_fits_is_well(desk: AuthorityDesk, export: Export):
    options = "--key", export.key, "--code", export.code.lower()
    assert audit(desk, "verify", export.file, *options).code == 0


def test_a_later_code_shows_the_missing_tail(desk: AuthorityDesk, export: Export):
    export.goes_on()
    options = "--key", export.key, "--code", export.code
    assert audit(desk, "verify", export.file, *options).code == 1


def test_every_signature_can_be_asked_for(desk: AuthorityDesk, export: Export):
    options = "--key", export.key, "--every-signature"
    assert audit(desk, "verify", export.file, *options).code == 0


@pytest.mark.parametrize(
    "options",
    [
        ("--key", "nowhere.json"),
        ("--key", "12ab"),
        ("--code", "1523-AAAAA"),
        ("--checkpoint", "nowhere.json"),
        ("--checkpoint", "nowhere.json", "--code", "1"),
        ("--unknown",),
    ],
)
def test_what_cannot_be_read_ends_with_2(
    desk: AuthorityDesk, export: Export, options: tuple[str, ...]
):
    assert audit(desk, "verify", export.file, *options).code == 2


@pytest.mark.parametrize("content", [b"hello\n", b"{}\n", b"[]\n"])
def test_a_file_that_is_no_export_ends_with_2(desk: AuthorityDesk, tmp_path: Path, content: bytes):
    path = tmp_path / "other"
    path.write_bytes(content)
    assert audit(desk, "verify", path).code == 2


def test_a_file_that_is_not_there_ends_with_2(desk: AuthorityDesk, tmp_path: Path):
    assert audit(desk, "verify", tmp_path / "nowhere").code == 2


def test_the_filter_of_an_export_is_told(desk: AuthorityDesk, export: Export):
    export.log.export(AuditFilter(words="item", account="seeb.example"), export.file)
    answer = audit(desk, "verify", export.file)
    assert "seeb.example" in answer.out


def test_keys_of_before_are_told(desk: AuthorityDesk, export: Export):
    after = AuditLog(export.database, FakeClock(), "1001", "موظف مفوَّض", a_signer(2))
    after.begin()
    after.export(AuditFilter(), export.file)
    key = after.public_key().raw.hex()
    answer = audit(desk, "verify", export.file, "--key", key)
    assert (answer.code, export.log.public_key().key_id in answer.out) == (0, True)


@pytest.mark.parametrize("of", ["key", "file"])
def test_the_fingerprint_of_a_key_is_shown(desk: AuthorityDesk, export: Export, of: str):
    answer = audit(desk, "key", getattr(export, of))
    assert (answer.code, export.log.public_key().fingerprint in answer.out) == (0, True)


def test_the_fingerprint_of_anything_else_is_not(desk: AuthorityDesk, tmp_path: Path):
    path = tmp_path / "other"
    path.write_bytes(b"hello\n")
    assert audit(desk, "key", path).code == 2


def test_help_names_the_exit_codes(desk: AuthorityDesk):
    assert "3 consistent" in audit(desk, "--help").out


def test_it_runs_as_a_process_without_screen_keyring_and_database(export: Export, tmp_path: Path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    home = tmp_path / "empty home"
    done = subprocess.run(
        [sys.executable, str(_ROOT / "main.py"), "audit", "verify", str(export.file),
         "--key", export.digits],
        env={**environment, "HOME": str(home), "XDG_DATA_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_SECONDS,
        check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr, home.exists()) == (0, b"", False)
