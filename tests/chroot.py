"""A bare Debian of its own, in which the package is installed and used as on a desk.

The tree is made by debootstrap from wherever this machine has its packages from, once, and kept
under ``build/chroot``; every user gets a copy. What runs in it has a mount namespace of its own,
so that its mounts end with it, whatever happens: nothing is ever mounted in the machine's own.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "chroot"
RELEASE = "bookworm"
_USER_ID = 1000
_USER = "muwazzaf"
_PATIENCE_S = 900
_START_S = 15.0
_SOURCES = (Path("/etc/apt/sources.list"), Path("/etc/apt/sources.list.d"))
_ADDRESS = re.compile(r"https?://[^\s\]]+")
DESKTOP = ("dbus", "gnome-keyring", "at-spi2-core")
"""What every desktop has, and the package does not depend on."""

_ENTER = """
set -e
mount -t proc proc "$ROOT/proc"
mount --rbind /dev "$ROOT/dev"
mkdir -p "$ROOT/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
exec chroot --userspec="$WHO" "$ROOT" /usr/bin/env -i "$@"
"""


def why_not() -> str:
    """Why no such tree can be made here, in a few words; empty where it can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "needs Linux and root, as CI has"
    missing = [name for name in ("debootstrap", "unshare", "chroot") if shutil.which(name) is None]
    return f"lacks {', '.join(missing)}" if missing else ""


@dataclass
class Chroot:
    """A system in a folder. Leave it with :meth:`close`; what still runs in it is ended."""

    root: Path
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])

    @property
    def home(self) -> Path:
        """The ordinary user's home, as seen from outside."""
        return self.root / "home" / _USER

    @property
    def runtime(self) -> Path:
        """The folder of the user's sockets, as seen from outside."""
        return self.root / "run" / "user" / str(_USER_ID)

    @property
    def session_bus(self) -> str:
        """The address of the user's session bus, as seen from outside."""
        return f"unix:path={self.runtime / 'bus'}"

    def run(
        self, *command: str, check: bool = True, more: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as root and wait for it. Raises ``AssertionError`` with what it said."""
        done = subprocess.run(
            self._entering(command, {"DEBIAN_FRONTEND": "noninteractive", **(more or {})}),
            env=self._outside("0:0"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
        )
        if check and done.returncode != 0:
            raise AssertionError(f"{command} gave {done.returncode}:\n{done.stdout}{done.stderr}")
        return done

    def run_as_user(
        self, *command: str, more: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as the ordinary user and wait for it, whatever code it gives."""
        return subprocess.run(
            self._entering(command, self._of_user(more)),
            env=self._outside(f"{_USER_ID}:{_USER_ID}"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
        )

    def start_as_user(
        self, *command: str, more: dict[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a command as the ordinary user, on the screen of ``DISPLAY``."""
        process = subprocess.Popen(
            self._entering(command, self._of_user(more)),
            env=self._outside(f"{_USER_ID}:{_USER_ID}"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._running.append(process)
        return process

    def start_session(self, *, keyring: bool = True) -> None:
        """Start the user's session bus, and an unlocked keyring in it. Needs ``DESKTOP``."""
        self.start_as_user("dbus-daemon", "--session", "--nofork", f"--address={self._bus()}")
        _await(self.runtime / "bus")
        if keyring:
            unlocked = "printf %s natiq-test-keyring | gnome-keyring-daemon --unlock --foreground"
            self.start_as_user("sh", "-c", f"{unlocked} --components=secrets")
            _await(self.runtime / "keyring" / "control")

    def stop(self, process: subprocess.Popen[bytes]) -> bytes:
        """End what was started, and give what it said."""
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        said, _ = process.communicate()
        if process in self._running:
            self._running.remove(process)
        return said

    def close(self) -> None:
        """End what runs and remove the tree."""
        for process in reversed(self._running[:]):
            self.stop(process)
        # What those have started by themselves: services of the session bus.
        until = time.monotonic() + _START_S
        while (left := self._inside()) and time.monotonic() < until:
            for number in left:
                with suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)
            time.sleep(0.05)
        mounts = Path("/proc/mounts").read_text().splitlines()
        mounted = [line for line in mounts if str(self.root) in line]
        # To remove a tree with the machine's devices mounted in it would remove those.
        if mounted or left:
            raise AssertionError(f"still mounted: {mounted}, still running: {left}")
        shutil.rmtree(self.root)

    def _inside(self) -> list[int]:
        """Processes whose root is this tree."""
        found: list[int] = []
        for entry in Path("/proc").iterdir():
            with suppress(OSError):
                if entry.name.isdigit() and (entry / "root").readlink() == self.root:
                    found.append(int(entry.name))
        return found

    def _entering(self, command: Sequence[str], environment: dict[str, str]) -> list[str]:
        words = [f"{name}={value}" for name, value in {**_PLAIN, **environment}.items()]
        # Everything from here on is one process, which becomes the command: its id is known.
        enter = ["unshare", "--mount", "--propagation", "slave", "sh", "-c", _ENTER, "enter"]
        return [*enter, *words, *command]

    def _outside(self, who: str) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "ROOT": str(self.root), "WHO": who}

    def _of_user(self, more: dict[str, str] | None) -> dict[str, str]:
        return {
            "HOME": f"/home/{_USER}",
            "USER": _USER,
            "XDG_RUNTIME_DIR": f"/run/user/{_USER_ID}",
            "DBUS_SESSION_BUS_ADDRESS": self._bus(),
            "DISPLAY": os.environ.get("DISPLAY", ""),
            **(more or {}),
        }

    def _bus(self) -> str:
        return f"unix:path=/run/user/{_USER_ID}/bus"


_PLAIN = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "HOME": "/root",
}

_KEEP = """\
APT::Keep-Downloaded-Packages "1";
Binary::apt::APT::Keep-Downloaded-Packages "1";
"""


@contextmanager
def bare_chroot() -> Iterator[Chroot]:
    """A fresh copy of the bare system with an ordinary user in it."""
    base = _base()
    chroot = Chroot(_copy(base))
    try:
        yield chroot
    finally:
        chroot.close()


@contextmanager
def installed_chroot(package: Path, also: Sequence[str] = DESKTOP) -> Iterator[Chroot]:
    """A fresh system in which ``package`` was installed by apt, and ``also`` by name."""
    with bare_chroot() as chroot:
        install(chroot, package, also)
        yield chroot


def install(chroot: Chroot, package: Path, also: Sequence[str] = ()) -> str:
    """Install a package file as IT would; gives what apt said."""
    target = chroot.root / "root" / package.name
    shutil.copyfile(package, target)
    kept = _packages()
    for file in kept.glob("*.deb"):
        shutil.copyfile(file, chroot.root / "var/cache/apt/archives" / file.name)
    # Errors of the network are the machine's, not the package's: apt tries again by itself.
    options = ["-q", "-y", "--no-install-recommends", "-o", "Acquire::Retries=3"]
    done = chroot.run("apt-get", "install", *options, f"/root/{package.name}", *also)
    for file in (chroot.root / "var/cache/apt/archives").glob("*.deb"):
        if not (kept / file.name).exists():
            shutil.copyfile(file, kept / file.name)
    target.unlink()
    return done.stdout + done.stderr


def _base() -> Path:
    """The bare system, made at first need."""
    base = PLACE / f"{RELEASE}-base"
    if (base / "etc/natiq-test-base").exists():
        return base
    shutil.rmtree(base, ignore_errors=True)
    PLACE.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", RELEASE, str(base), _mirror()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S)
    if done.returncode != 0:
        raise AssertionError(f"debootstrap: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    _take_sources(base)
    chroot = Chroot(base)
    # Keep what is fetched: the next test needs the same.
    (base / "etc/apt/apt.conf.d/10keep").write_text(_KEEP)
    chroot.run("apt-get", "update", "-q", "-o", "Acquire::Retries=3")
    chroot.run("useradd", "--create-home", "--uid", str(_USER_ID), _USER)
    chroot.run("install", "-d", "-m", "700", "-o", _USER, f"/run/user/{_USER_ID}")
    (base / "etc/natiq-test-base").touch()
    return base


def _mirror() -> str:
    """Where this machine has Debian from; read where apt reads it."""
    for line in _source_lines():
        address = _ADDRESS.search(line)
        if address and "security" not in line:
            return address[0]
    raise AssertionError("apt has no source here")


def _source_lines() -> list[str]:
    one, folder = _SOURCES
    files = [one, *sorted(folder.glob("*.list")), *sorted(folder.glob("*.sources"))]
    text = "\n".join(file.read_text() for file in files if file.is_file())
    return [line for line in text.splitlines() if line.startswith(("deb ", "URIs:"))]


def _take_sources(base: Path) -> None:
    """The chroot asks where the machine asks, by the same proxy and certificates."""
    for name in ("apt/sources.list.d/debian.sources", "apt/sources.list", "resolv.conf", "hosts"):
        source = Path("/etc") / name
        if source.is_file():
            shutil.copyfile(source, base / "etc" / name)
    if (base / "etc/apt/sources.list.d/debian.sources").is_file():
        (base / "etc/apt/sources.list").unlink(missing_ok=True)
    for file in Path("/etc/apt/apt.conf.d").glob("*"):
        if "Proxy" in file.read_text() or "Verify-Peer" in file.read_text():
            shutil.copyfile(file, base / "etc/apt/apt.conf.d" / file.name)


def _packages() -> Path:
    folder = PLACE / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _copy(base: Path) -> Path:
    target = PLACE / f"run-{os.getpid()}-{time.monotonic_ns()}"
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(target)], check=True)
    return target


def _await(path: Path) -> None:
    until = time.monotonic() + _START_S
    while not path.exists():
        if time.monotonic() > until:
            raise AssertionError(f"{path} did not come")
        time.sleep(0.05)
