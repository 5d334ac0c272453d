"""The commands as processes of their own: no screen, a real terminal, a real Ctrl+C."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.authority_desk import DESCRIPTION, ISSUER, PASSPHRASE, AuthorityDesk

_ROOT = Path(__file__).resolve().parents[3]
_SECONDS = 30
_AT_A_TERMINAL = (
    "import fcntl, os, sys, termios;"
    "fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    "os.execv(sys.argv[1], sys.argv[1:])"
)
"""Makes the terminal the process' own, as a shell does, so that Ctrl+C reaches it."""


def _environment() -> dict[str, str]:
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in without}


def _command(*arguments: str | Path) -> list[str]:
    main = str(_ROOT / "main.py")
    return [sys.executable, main, "authority", *map(str, arguments), "--language", "en"]


def _run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Without screen, without terminal."""
    return subprocess.run(
        _command(*arguments),
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_SECONDS,
        start_new_session=True,
    )


class _Terminal:
    """A command at a terminal of its own."""

    def __init__(self, *arguments: str | Path) -> None:
        self._master, slave = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _AT_A_TERMINAL, *_command(*arguments)],
            env=_environment(),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            # Tests that run in the background inherit an interrupt that is ignored.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
        os.close(slave)
        self.shown = ""

    def answer(self, question: str, words: str, end: str = "\n") -> None:
        """Wait for the question, then type."""
        asked_before = self.shown.count(question)
        deadline = time.monotonic() + _SECONDS
        while self.shown.count(question) == asked_before:
            assert time.monotonic() < deadline, self.shown
            self._read()
        # getpass empties what was typed ahead of its question: let it stand there first.
        time.sleep(0.2)
        os.write(self._master, f"{words}{end}".encode())

    def ends_with(self) -> int:
        """The exit code, once everything was read."""
        while self._read():
            pass
        return self._process.wait(_SECONDS)

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self._master)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._master], [], [], _SECONDS)
        assert ready, self.shown
        try:
            piece = os.read(self._master, 4096)
        except OSError:
            return False
        self.shown += piece.decode(errors="replace")
        return bool(piece)


@pytest.fixture
def terminals() -> Iterator[list[_Terminal]]:
    opened: list[_Terminal] = []
    yield opened
    for terminal in opened:
        terminal.close()


def _sign(desk: AuthorityDesk, *more: str | Path) -> list[str | Path]:
    description = desk.write("decision.toml", DESCRIPTION)
    return ["sign", "--key", desk.key, "--out", desk.folder / "d.jws", description, *more]


def test_everything_works_without_a_screen(desk: AuthorityDesk) -> None:
    passphrase = ["--passphrase-file", desk.passphrase_file]
    made = _run("new-key", "--issuer", ISSUER, "--out", desk.folder / "keys", *passphrase)
    signed = _run(*_sign(desk, "--yes", *passphrase))
    inspected = _run("inspect", desk.folder / "d.jws", "--trust", desk.folder / "keys")
    assert [made.returncode, signed.returncode, inspected.returncode] == [0, 0, 0]
    assert made.stderr + signed.stderr + inspected.stderr == ""


def test_no_window_code_is_loaded() -> None:
    script = (
        "import sys, main; main.main(['authority', '--help']);"
        "print(sorted(name for name in sys.modules if name.startswith('PySide6.Qt')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=_ROOT,
        env=_environment(),
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines()[-1] == "['PySide6.QtCore']"


def test_the_commands_stand_first_or_are_not_understood() -> None:
    done = subprocess.run(
        [sys.executable, _ROOT / "main.py", "--language", "en", "authority"],
        env=_environment(),
        capture_output=True,
    )
    assert done.returncode == 2


def test_a_locale_of_another_age_changes_nothing(desk: AuthorityDesk) -> None:
    done = subprocess.run(
        _command("inspect", desk.key.with_suffix(".json")),
        env={**_environment(), "LC_ALL": "C"},
        capture_output=True,
    )
    assert (ISSUER in done.stdout.decode(), done.stderr) == (True, b"")


def test_without_a_terminal_the_passphrase_file_is_asked_for(desk: AuthorityDesk) -> None:
    done = _run("new-key", "--issuer", ISSUER, "--out", desk.folder / "keys")
    assert (done.returncode, "--passphrase-file" in done.stderr) == (2, True)
    assert not (desk.folder / "keys").exists()


def test_without_a_terminal_nothing_is_signed_unasked(desk: AuthorityDesk) -> None:
    done = _run(*_sign(desk, "--passphrase-file", desk.passphrase_file))
    assert (done.returncode, "--yes" in done.stderr) == (2, True)
    assert not (desk.folder / "d.jws").exists()


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        _command("sign", "--template"), env=_environment(), stdout=writing, stderr=subprocess.PIPE
    )
    os.close(writing)
    assert done.stderr == b""


def test_a_key_is_made_at_the_terminal_without_showing_its_passphrase(
    desk: AuthorityDesk, terminals: list[_Terminal]
) -> None:
    terminal = _Terminal("new-key", "--issuer", ISSUER, "--out", desk.folder / "keys")
    terminals.append(terminal)
    terminal.answer("Choose a passphrase", PASSPHRASE)
    terminal.answer("The same again", PASSPHRASE)
    assert (terminal.ends_with(), PASSPHRASE in terminal.shown) == (0, False)
    assert sorted(path.suffix for path in (desk.folder / "keys").iterdir()) == [".json", ".pem"]


def test_a_weak_or_mistyped_passphrase_is_asked_for_again(
    desk: AuthorityDesk, terminals: list[_Terminal]
) -> None:
    terminal = _Terminal("new-key", "--issuer", ISSUER, "--out", desk.folder / "keys")
    terminals.append(terminal)
    terminal.answer("Choose a passphrase", "short")
    terminal.answer("Choose a passphrase", PASSPHRASE)
    terminal.answer("The same again", PASSPHRASE + "!")
    terminal.answer("Choose a passphrase", PASSPHRASE)
    terminal.answer("The same again", PASSPHRASE)
    assert terminal.ends_with() == 0


def test_ctrl_c_at_the_passphrase_leaves_nothing_behind(
    desk: AuthorityDesk, terminals: list[_Terminal]
) -> None:
    terminal = _Terminal("new-key", "--issuer", ISSUER, "--out", desk.folder / "keys")
    terminals.append(terminal)
    terminal.answer("Choose a passphrase", "\x03", end="")
    assert terminal.ends_with() == 130
    assert not (desk.folder / "keys").exists()


def test_a_decision_is_signed_after_a_typed_yes(
    desk: AuthorityDesk, terminals: list[_Terminal]
) -> None:
    terminal = _Terminal(*_sign(desk))
    terminals.append(terminal)
    terminal.answer("Type yes", "yes")
    terminal.answer("Passphrase of the signing key", PASSPHRASE)
    assert terminal.ends_with() == 0
    assert desk.inspect("d.jws", "--trust", desk.key.parent).code == 0


def test_anything_but_yes_signs_nothing(desk: AuthorityDesk, terminals: list[_Terminal]) -> None:
    terminal = _Terminal(*_sign(desk))
    terminals.append(terminal)
    terminal.answer("Type yes", "y")
    assert (terminal.ends_with(), (desk.folder / "d.jws").exists()) == (1, False)


def test_ctrl_c_at_the_question_signs_nothing(
    desk: AuthorityDesk, terminals: list[_Terminal]
) -> None:
    terminal = _Terminal(*_sign(desk))
    terminals.append(terminal)
    terminal.answer("Type yes", "\x03", end="")
    assert (terminal.ends_with(), (desk.folder / "d.jws").exists()) == (130, False)
