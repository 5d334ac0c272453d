"""Installers of a stand-in payload, and a Windows machine (wine) to install them on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = "natiq.exe"
FATAL = 1603
"""What Windows Installer gives back for an installation that a condition refused."""

_QUIET = {
    "WINEDEBUG": "-all",
    # No browser engine, no .NET, and no entries in the menu of the desktop that runs the test.
    "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",
    "WINEARCH": "win64",
}
_NOWHERE = subprocess.DEVNULL
"""A pipe would be held open by the services that wine starts beside a program."""
_ONE_BYTE = 256
"""wine hands exit codes on through Linux, which knows no more of them."""


def needs(program: str, package: str) -> str:
    """Where a program of the system is; without it the test is skipped, in CI it fails."""
    found = shutil.which(program)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(f"{program} is missing: apt-get install {package}")
        pytest.skip(f"{program} is missing: apt-get install {package}")
    return found


def make_templates(into: Path) -> Path:
    """The administrative templates of the settings as they are declared now."""
    command = [sys.executable, ROOT / "packaging" / "admx" / "build.py", "--into", into]
    subprocess.run(command, check=True, cwd=ROOT)
    return into


def make_bundle(folder: Path, program: bytes, files: Mapping[str, str]) -> Path:
    """A bundle of an executable and some files by their places."""
    folder.mkdir(parents=True, exist_ok=True)
    for place, text in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text, encoding="utf-8")
    (folder / PROGRAM).write_bytes(program)
    return folder


def make_installer(bundle: Path, templates: Path, version: str, out: Path) -> Path:
    """The installer of that bundle, made by the program's own build."""
    needs("wixl", "wixl")
    needs("msibuild", "msitools")
    subprocess.run(
        [
            sys.executable, ROOT / "packaging" / "msi" / "build.py", bundle,
            "--templates", templates, "--version", version, "--out", out,
        ],
        check=True,
        cwd=ROOT,
    )  # fmt: skip
    return out


def table(installer: Path, name: str) -> list[dict[str, str]]:
    """The rows of a table of an installer's database, by the names of the columns."""
    msiinfo = needs("msiinfo", "msitools")
    done = subprocess.run([msiinfo, "export", installer, name], capture_output=True, check=True)
    lines = [line.rstrip("\r").split("\t") for line in done.stdout.decode().split("\n")]
    columns, _types, _keys, *rows = [line for line in lines if line != [""]]
    return [dict(zip(columns, row, strict=True)) for row in rows]


@dataclass(frozen=True)
class WindowsMachine:
    """A machine of its own in a folder; ``close`` ends whatever of it still runs."""

    prefix: Path
    wine: str
    somebody: subprocess.Popen[bytes]
    """A command line that waits: without anybody there, wine goes down after each program."""

    @classmethod
    def new(cls, folder: Path) -> "WindowsMachine":
        """A fresh Windows 10 for x64."""
        prefix, wine = folder / "prefix", needs("wine", "wine wine64")
        (folder / "home").mkdir()
        environment = _environment(prefix)
        subprocess.run(
            [wine, "wineboot", "--init"],
            env=environment, stdout=_NOWHERE, stderr=_NOWHERE, timeout=180,
        )  # fmt: skip
        somebody = subprocess.Popen(
            [wine, "cmd"], env=environment, stdin=subprocess.PIPE, stdout=_NOWHERE, stderr=_NOWHERE
        )
        machine = cls(prefix, wine, somebody)
        machine.be("win10")
        return machine

    def be(self, version: str) -> None:
        """Be another version of Windows from now on: ``win10``, ``win7``."""
        self.run("winecfg", "-v", version)

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def installed(self) -> Path:
        """Where the program lies unless told otherwise."""
        return self.drive / "Program Files" / "Natiq"

    @property
    def machine_folder(self) -> Path:
        """IT's folder."""
        return self.drive / "ProgramData" / "Natiq"

    @property
    def own_data(self) -> Sequence[Path]:
        """Where an employee's profile, and what roams with it, would lie."""
        people = (self.drive / "users").iterdir()
        (data,) = (path / "AppData" for path in people if path.name != "Public")
        return data / "Local" / "natiq", data / "Roaming" / "natiq"

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[bytes]:
        """Run a program of Windows to its end."""
        return subprocess.run(
            [self.wine, *command],
            env=_environment(self.prefix), stdout=_NOWHERE, stderr=_NOWHERE, timeout=120,
        )  # fmt: skip

    def install(self, installer: Path, **properties: str) -> int:
        """Install silently, with public properties; gives the code, of which one byte is left."""
        given = [f"{name}={value}" for name, value in properties.items()]
        return self.run("msiexec", "/i", _path(installer), "/qn", *given).returncode

    def repair(self, installer: Path) -> int:
        """What ``msiexec /fomus`` does; wine knows it under its long name only."""
        return self.install(installer, REINSTALL="ALL", REINSTALLMODE="omus")

    def uninstall(self, installer: Path) -> int:
        return self.run("msiexec", "/x", _path(installer), "/qn").returncode

    def open(self, document: Path) -> int:
        """Open a document as a double click does, and wait for the program."""
        return self.run("start", "/wait", "/unix", document).returncode

    def registry(self, key: str) -> dict[str, dict[str, str]]:
        """The keys from there down with their values; the default value's name is ``@``."""
        file = self.drive / "exported.reg"
        file.unlink(missing_ok=True)
        if self.run("reg", "export", key, r"C:\exported.reg", "/y").returncode:
            return {}
        found: dict[str, dict[str, str]] = {}
        values: dict[str, str] = {}
        for line in file.read_text(encoding="utf-16").splitlines():
            if line.startswith("["):
                values = found.setdefault(line.strip("[]"), {})
            elif "=" in line:
                name, value = line.split("=", 1)
                text = value.strip('"').replace(r"\"", '"').replace("\\\\", "\\")
                values[name.strip('"')] = text
        return found

    def shortcuts(self) -> list[Path]:
        """What lies in start menus, with names in any script."""
        return [path for path in self.drive.rglob("*.lnk") if "Start Menu" in str(path)]

    def close(self) -> None:
        """End this machine's server, and no other's."""
        self.somebody.communicate()
        server = [needs("wineserver", "wine"), "--kill"]
        subprocess.run(server, env=_environment(self.prefix))
        subprocess.run([*server[:1], "--wait"], env=_environment(self.prefix))


def _environment(prefix: Path) -> dict[str, str]:
    home = str(prefix.parent / "home")
    return {**os.environ, **_QUIET, "WINEPREFIX": str(prefix), "HOME": home}


def as_seen(code: int) -> int:
    """What is left of a Windows exit code."""
    return code % _ONE_BYTE


def _path(file: Path) -> str:
    """As Windows programs name a file of this system."""
    return "Z:" + str(file).replace("/", "\\")
