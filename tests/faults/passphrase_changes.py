"""Kill -9 while a passphrase is changed or reset, and what opens the profile afterwards.

One run: a process on a copy of a prepared profile changes the passphrase and is killed at
one step. Then each of the two passphrases is tried, by itself and with a security key, and
the profile is opened with the one that is in force.
"""

import random
import shutil
import tempfile
import time
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from pyotp.totp import TOTP

from core.audit.model import AuditAction
from core.foundation.errors import NatiqError
from core.vault.keys import AskKey, KeyFile
from core.vault.model import SecretKind
from core.vault.open_key_file import OpenKeyFile
from core.workplace import Workplace
from tests.fakes import seeded_randomness
from tests.faults.children import Child
from tests.faults.office_process import DATA, DEVICE_SECRETS, device_secrets_of, office_in
from tests.faults.passphrase_process import NEW_PASSPHRASE, Order, Way, Writing
from tests.faults.prepared_office import enrol_quickly
from tests.faults.stopping import Point, Stop
from tests.key_files import FIRST
from tests.office import PASSPHRASE

MODULE = "tests.faults.passphrase_process"
DRAFT = "تدعو البلدية سكان الحي إلى يوم التشجير"
APP_PASSWORD = "abcd-efgh-ijkl-mnop"
OLD, NEW = "old", "new"

_ENTRY, _CODE, _FACTOR = "INSERT INTO audit_entry", "UPDATE recovery_code", "UPDATE second_factor"
_AT_ONCE = 2
_LONGEST_RANDOM_S = 0.5
"""Somewhat more than a change takes with the lightest hashing on a slow machine."""


@dataclass(frozen=True)
class Step:
    """One moment: of the database, or of the key file. ``opens`` is what must open then.

    With ``late`` a moment of the database after the key file is in place.
    """

    name: str
    way: Way
    opens: str | None
    stop: Stop | None = None
    writing: Writing | None = None
    late: bool = False

    @property
    def random(self) -> bool:
        return self.stop is None and self.writing is None


def _steps_of(way: Way) -> Sequence[Step]:
    def at(name: str, opens: str, stop: Stop, *, late: bool = False) -> Step:
        return Step(f"{way}: {name}", way, opens, stop, late=late)

    early = [
        at("before the first entry", OLD, Stop(_ENTRY, Point.BEFORE)),
        at("first entry not committed", OLD, Stop(_ENTRY, Point.WRITTEN)),
        at("first entry kept", OLD, Stop(_ENTRY, Point.KEPT)),
    ]
    late = [
        at("before the last entry", NEW, Stop(_ENTRY, Point.BEFORE), late=True),
        at("last entry not committed", NEW, Stop(_ENTRY, Point.WRITTEN), late=True),
        at("last entry kept", NEW, Stop(_ENTRY, Point.KEPT), late=True),
    ]
    if way is Way.RESET:
        early += [
            at("second factor not committed", OLD, Stop(_FACTOR, Point.WRITTEN)),
            at("second factor shown", OLD, Stop(_FACTOR, Point.KEPT)),
        ]
        late += [
            at("before the code is marked", NEW, Stop(_CODE, Point.BEFORE), late=True),
            at("mark not committed", NEW, Stop(_CODE, Point.WRITTEN), late=True),
            at("code marked", NEW, Stop(_CODE, Point.KEPT), late=True),
        ]
    writing = [
        Step(
            f"{way}: key file {moment}",
            way,
            NEW if moment is Writing.IN_PLACE else OLD,
            writing=moment,
        )
        for moment in Writing
    ]
    return [*early, *writing, *late]


STEPS = (*_steps_of(Way.CHANGE), *_steps_of(Way.RESET))
RANDOM = tuple(Step(f"{way}: at a random moment", way, None) for way in Way)


@dataclass(frozen=True)
class Prepared:
    """A profile to copy: with a draft, a sealed secret, a security key and recovery codes."""

    folder: Path
    seed: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Aftermath:
    """``opening`` are the passphrases that open it, ``opening_by_key`` with the security key.

    ``whole`` says whether everything that lay in the profile is there and sound, ``code_counts``
    whether the recovery code of a reset can still be used, ``tidy`` whether no half-written key
    file is left after the next opening, and ``entries`` what the log says of the passphrase.
    """

    step: Step
    killed: bool
    opening: tuple[str, ...]
    opening_by_key: tuple[str, ...]
    whole: bool
    code_counts: bool
    tidy: bool
    entries: tuple[AuditAction, ...]

    @property
    def lost(self) -> bool:
        """None or both of the passphrases open, or something is missing."""
        return len(self.opening) != 1 or self.opening != self.opening_by_key or not self.whole


def kill_at(steps: Sequence[Step], seed: int = 0) -> list[Aftermath]:
    """One run for each of ``steps``, in their order. Needs no display and no keyring."""
    moments = random.Random(seed)  # noqa: S311 - the same moments in each run
    tasks = [(step, moments.uniform(0, _LONGEST_RANDOM_S)) for step in steps]
    with _prepared() as prepared, ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(lambda task: _run(prepared, *task), tasks))


def mixed_steps(runs: int) -> list[Step]:
    """So many steps: each in turn, and a random moment at every other place."""
    in_turn, at_random = cycle(STEPS), cycle(RANDOM)
    return [next(at_random) if number % 2 else next(in_turn) for number in range(runs)]


@contextmanager
def _prepared() -> Generator[Prepared]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        (folder / DEVICE_SECRETS).mkdir(parents=True, mode=0o700)
        application = office_in(folder)
        seed, codes = enrol_quickly(application, device_secrets_of(folder))
        workplace = application.sign_in_with_recovery_code(PASSPHRASE, codes[0])
        draft = workplace.drafts.create()
        workplace.drafts.save(draft.id, DRAFT, 0)
        workplace.vault.store("account", SecretKind.APP_PASSWORD, APP_PASSWORD)
        workplace.close()
        _add_security_key(folder)
        yield Prepared(folder, TOTP(seed).byte_secret().hex(), codes[1:])


def _add_security_key(folder: Path) -> None:
    file, device_secrets = _key_file(folder), device_secrets_of(folder)
    keys = file.open(PASSPHRASE, device_secrets)
    inside = OpenKeyFile(file, device_secrets, keys, seeded_randomness())
    inside.add_security_key(PASSPHRASE, FIRST.new())
    inside.close()


def _key_file(folder: Path) -> KeyFile:
    return KeyFile(_official(folder) / "keys.json")


def _official(folder: Path) -> Path:
    return folder / DATA / "official"


def _run(prepared: Prepared, step: Step, delay_s: float) -> Aftermath:
    code, *others = prepared.codes
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(prepared.folder, Path(place) / "office"))
        killed = _killed(Order(str(folder), step.way, prepared.seed, code), step, delay_s)
        opening = _opening(folder)
        by_key = _opening(folder, FIRST.ask)
        passphrase = PASSPHRASE if OLD in opening else NEW_PASSPHRASE
        workplace = office_in(folder).sign_in_with_recovery_code(passphrase, others[0])
        aftermath = Aftermath(
            step,
            killed,
            opening,
            by_key,
            _is_whole(workplace),
            workplace.own_sign_in.own().recovery_codes_left == len(others),
            [path.name for path in _official(folder).glob("keys.json*")] == ["keys.json"],
            _entries(workplace),
        )
        workplace.close()
    return aftermath


def _killed(order: Order, step: Step, delay_s: float) -> bool:
    """Whether the process came to ``step`` and died there."""
    child = Child(MODULE, _with_stop(order, step).written())
    child.await_word("ready")
    if step.random:
        time.sleep(delay_s)
        child.kill()
        return child.was_killed
    said = [line["is"] for line in _until_it_stands_still(child)]
    child.kill()
    return child.was_killed and said == ["stopped"]


def _until_it_stands_still(child: Child):
    for line in child.lines():
        yield line
        if line["is"] in {"stopped", "done"}:
            return


def _with_stop(order: Order, step: Step) -> Order:
    return Order(
        order.folder,
        order.way,
        order.seed,
        order.recovery_code,
        "" if step.stop is None else step.stop.written(),
        "" if step.writing is None else step.writing.value,
        step.late,
    )


def _opening(folder: Path, ask_key: AskKey | None = None) -> tuple[str, ...]:
    """The names of the passphrases that open the key file."""
    file, device_secrets = _key_file(folder), device_secrets_of(folder)
    found: list[str] = []
    for name, passphrase in ((OLD, PASSPHRASE), (NEW, NEW_PASSPHRASE)):
        try:
            file.open(passphrase, device_secrets, ask_key)
        except NatiqError:
            continue
        found.append(name)
    return tuple(found)


def _is_whole(workplace: Workplace) -> bool:
    workplace.database.check()
    texts = [draft.opening for draft in workplace.drafts.recent(9)]
    secret = workplace.vault.read("account", SecretKind.APP_PASSWORD)
    intact = workplace.audit.verify().intact
    return texts == [DRAFT] and secret == APP_PASSWORD and intact


def _entries(workplace: Workplace) -> tuple[AuditAction, ...]:
    """What the log says of the passphrase, the oldest first."""
    actions = [AuditAction(entry.action) for entry in reversed(workplace.audit.entries(50))]
    return tuple(action for action in actions if "passphrase" in action)
