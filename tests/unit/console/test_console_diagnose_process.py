"""The command as a process of its own: without a screen, at a real terminal, with the keyring."""

import fcntl
import json
import os
import pty
import secrets
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.application import Application
from core.foundation.clock import SystemClock
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.vault.device_secret import OsKeyring
from tests.office import PASSPHRASE, QUICK, code_at, enrol

_ROOT = Path(__file__).resolve().parents[3]
_SECONDS = 60
_STEP_SECONDS = 30


@dataclass(frozen=True)
class Employee:
    """Who has a profile in a folder, and what only the employee has."""

    data: Path
    seed: str

    @property
    def next_code(self) -> str:
        """One that was not used yet; waits for the authenticator to show another."""
        used = code_at(self.seed, SystemClock())
        ends = time.monotonic() + _STEP_SECONDS + 1
        while code_at(self.seed, SystemClock()) == used and time.monotonic() < ends:
            time.sleep(0.2)
        return code_at(self.seed, SystemClock())


@pytest.fixture(scope="module")
def employee(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Employee]:
    folder, keyring = tmp_path_factory.mktemp("desk"), OsKeyring()
    paths = Paths(folder / "data", folder / "machine")
    application = Application(
        paths, Settings(), SystemClock(), secrets.token_bytes, keyring, hardness=QUICK
    )
    application.start()
    workplace, seed = enrol(application)
    workplace.close()
    application.close()
    yield Employee(paths.data, seed)
    keyring.delete(application.identity.profile_id)


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, str(_ROOT / "main.py"), "diagnose", *map(str, arguments)]


def without_screen() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def run(*arguments: str | Path, environment: dict[str, str] | None = None):
    return subprocess.run(
        command(*arguments),
        env=environment or dict(os.environ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_SECONDS,
        start_new_session=True,
    )


def at_a_terminal(answers: dict[str, str], *arguments: str | Path) -> tuple[int, str]:
    """The exit code and all that was seen, where each question is answered once."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        command(*arguments),
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        # The terminal becomes the process' own, as a shell does it.
        preexec_fn=lambda: fcntl.ioctl(slave, termios.TIOCSCTTY, 0),  # noqa: PLW1509
    )
    os.close(slave)
    seen, waiting = b"", dict(answers)
    while select.select([master], [], [], _SECONDS)[0]:
        try:
            piece = os.read(master, 4096)
        except OSError:
            break
        seen += piece
        for question in [one for one in waiting if one.encode() in seen]:
            # getpass empties what was typed ahead of its question: let it stand there first.
            time.sleep(0.2)
            os.write(master, f"{waiting.pop(question)}\n".encode())
    os.close(master)
    return process.wait(_SECONDS), seen.decode(errors="replace")


def test_it_works_where_there_is_no_screen_and_no_keyring(tmp_path: Path) -> None:
    ended = run("--data", tmp_path, "--json", environment=without_screen())
    findings = {one["finding"] for one in json.loads(ended.stdout)["lines"]}
    assert (ended.returncode, ended.stderr) == (2, "")
    assert {"display_none", "secrets_unavailable"} <= findings


def test_the_real_keyring_keeps_the_probe_and_is_named(tmp_path: Path) -> None:
    lines = json.loads(run("--data", tmp_path, "--json").stdout)["lines"]
    named = {one["finding"]: one["values"] for one in lines if one["section"] == "keyring"}
    assert set(named) == {"secrets_in_keyring", "secrets_kept"}
    assert "SecretService" in named["secrets_in_keyring"]["backend"]


def test_a_profile_is_judged_without_its_passphrase(employee: Employee) -> None:
    lines = json.loads(run("--data", employee.data, "--json").stdout)["lines"]
    profile = {one["finding"] for one in lines if one["section"] == "profile"}
    assert {"keys_authentic", "database_encrypted"} <= profile


def test_without_a_terminal_nothing_is_opened(employee: Employee) -> None:
    ended = run("--data", employee.data, "--open", "--language", "en")
    assert (ended.returncode, ended.stdout) == (64, "")


def test_both_factors_are_asked_unseen_and_open_the_profile(employee: Employee) -> None:
    code = employee.next_code
    answers = {"Passphrase: ": PASSPHRASE, "authenticator: ": code}
    arguments = ("--data", employee.data, "--open", "--language", "en", "--shape", "no")
    _, seen = at_a_terminal(answers, *arguments)
    assert "it is sound" in seen
    assert [one for one in (PASSPHRASE, code) if one in seen] == []


def test_whoever_reads_only_the_beginning_gets_no_complaint(tmp_path: Path) -> None:
    words = " ".join(command("--data", tmp_path))
    ended = subprocess.run(
        ["sh", "-c", f"{words} | head -1"], capture_output=True, text=True, timeout=_SECONDS
    )
    assert ended.stderr == ""
