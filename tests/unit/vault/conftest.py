"""The operating system's keyring, real, in a session of its own for each test."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_PROJECT = Path(__file__).resolve().parents[3]

PROFILE = "0123456789abcdef" * 2

_SCRIPT = f"""
import sys
from core.foundation.errors import NatiqError
from core.vault.device_secret import OsKeyring

def act(keyring, action):
    if action == "read":
        secret = keyring.read("{PROFILE}")
        return "nothing" if secret is None else secret.hex()
    if action == "delete":
        return str(keyring.delete("{PROFILE}"))
    return str(keyring.write("{PROFILE}", bytes(range(32))))

for action in sys.argv[1:]:
    try:
        print(act(OsKeyring(), action))
    except NatiqError as error:
        print(error.code.value)
"""


@pytest.fixture
def in_session(tmp_path):
    """A function that acts on the keyring in a fresh session and gives what each act answered.

    The home folder stays the same over the sessions of one test, so a keyring made in the
    first is there, locked, in the next.
    """
    missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if not _has(tool)]
    if missing:
        reason = f"no real keyring on this machine: {', '.join(missing)} not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    home, runtime = tmp_path / "home", tmp_path / "run"
    home.mkdir()
    runtime.mkdir(mode=0o700)

    def act(daemon: str, *actions: str, bus: bool = True, **more: str) -> list[str]:
        session = ["dbus-run-session", "--"] if bus else []
        return _lines(
            [*session, "bash", "-c", f'{daemon}\n"$PYTHON" -W error -c "$SCRIPT" "$@"', "-"],
            actions,
            {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), **more},
        )

    return act


def _has(tool: str) -> bool:
    return shutil.which(tool) is not None


def _lines(command: list[str], actions: tuple[str, ...], more: dict[str, str]) -> list[str]:
    outer = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL")
    environment = {name: value for name, value in os.environ.items() if name not in outer}
    environment |= {"SCRIPT": _SCRIPT, "PYTHON": sys.executable, "PYTHONPATH": str(_PROJECT)}
    done = subprocess.run(
        [*command, *actions],
        cwd=_PROJECT,
        env=environment | more,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()
