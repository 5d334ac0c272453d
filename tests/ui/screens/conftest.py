"""Profiles, decisions and desks for the tests of the working screens."""

from collections.abc import Callable, Generator, Iterator
from datetime import date, timedelta
from pathlib import Path

import pyotp
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.application import Application
from core.delegation.jws import DECISION, sign
from core.delegation.keys import new_key, write_public_key
from core.delegation.model import Action, Decision, DelegatedEmployee, Readiness
from core.delegation.payload import write_decision
from core.delegation.practice import PracticeNames
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.vault.keys import Hardness
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from tests.office import code_at
from tests.ui.accounts_desk import *  # noqa: F403 - fixtures are found by their names
from tests.ui.desk import ACCOUNT, EMPLOYEE, PASSPHRASE, Authority, Desk, Enrolled, TickingClock
from tests.ui.guard_desk import GuardedDesk, guarded_desk
from tests.ui.social_desk import SocialDesk, social_desk
from ui.language import Language
from ui.tasks import Tasks
from ui.widgets.theme import Theme

LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)
"""A passphrase that costs a guesser nothing: the tests open profiles by the dozen."""


@pytest.fixture
def clock() -> FakeClock:
    return TickingClock()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def arabic(qapp: QApplication, theme: Theme) -> Iterator[None]:  # noqa: ARG001 - style first
    language = Language(qapp, "ar")
    yield
    language.choose("en")


@pytest.fixture
def application(tmp_path: Path, clock: FakeClock) -> Iterator[Application]:
    program = Application(
        Paths(tmp_path / "data", tmp_path / "machine"),
        Settings(),
        clock,
        seeded_randomness(),
        MemoryDeviceSecrets(),
        hardness=LIGHT,
    )
    yield program
    program.close()


@pytest.fixture
def practice(application: Application) -> Workplace:
    """A practice profile, open."""
    return application.open_practice(EMPLOYEE, PracticeNames("حساب التدريب"))


@pytest.fixture
def enrolled(application: Application, clock: FakeClock) -> Enrolled:
    """An employee just enrolled, with what only the employee has."""
    pending = application.identity.begin_enrolment(EMPLOYEE, PASSPHRASE)
    seed = pyotp.parse_uri(pending.uri).secret
    pending.confirm(code_at(seed, clock))
    codes = pending.recovery_codes
    workplace = application.finish_enrolment(pending)
    workplace.policy_reading.acknowledge(read_to_end=True)
    return Enrolled(workplace, seed, codes)


@pytest.fixture
def official(enrolled: Enrolled) -> Workplace:
    """An official profile, just enrolled, without any decision yet."""
    return enrolled.workplace


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    key = new_key()
    trust = tmp_path / "machine" / "trust"
    trust.mkdir(parents=True)
    (trust / "authority.json").write_bytes(write_public_key(key.public_key(), "جهة التفويض"))
    return Authority(lambda decision: sign(write_decision(decision), DECISION, key).encode())


@pytest.fixture
def decision(clock: FakeClock) -> Decision:
    """A decision in force that names the employee and the account."""
    now = clock.now().replace(microsecond=0)
    return Decision(
        id="d" * 32,
        number="147/2026",
        date=date(2026, 1, 15),
        issuer="جهة التفويض",
        employees=(
            DelegatedEmployee(
                EMPLOYEE.staff_number,
                EMPLOYEE.name,
                "أخصائي تواصل",
                Readiness("جاهزية-1", date(2026, 1, 10)),
            ),
        ),
        accounts=(ACCOUNT,),
        actions=frozenset({Action.PUBLISH}),
        valid_from=now - timedelta(days=30),
        valid_until=now + timedelta(days=37),
        policy_version="1",
    )


@pytest.fixture
def at_desk(
    qtbot: QtBot, application: Application, theme: Theme, clock: FakeClock
) -> Iterator[Callable[[Workplace], Desk]]:
    """Gives a function that opens a desk over a profile; everything is put away afterwards."""
    tasks = Tasks()
    desks: list[Desk] = []

    def open_desk(workplace: Workplace) -> Desk:
        desk = Desk(qtbot, application, tasks, theme, clock, workplace)
        desks.append(desk)
        desk.sit_down()
        return desk

    yield open_desk
    for desk in desks:
        while desk.shells:
            desk.stand_up()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=5_000)
    tasks.shutdown()
    for desk in desks:
        desk.workplace.close()


@pytest.fixture
def desk(at_desk: Callable[[Workplace], Desk], practice: Workplace) -> Desk:
    """A desk in practice mode."""
    return at_desk(practice)


@pytest.fixture
def social(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    clock: FakeClock,
) -> Generator[SocialDesk]:
    """A desk with two accounts on a Mastodon server, and the server."""
    with social_desk(at_desk, authority, decision, official, clock) as made:
        yield made


@pytest.fixture
def guarded(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    clock: FakeClock,
) -> Generator[GuardedDesk]:
    """A desk with an account whose server lists its apps, and one without a list."""
    with guarded_desk(at_desk, authority, decision, official, clock) as made:
        yield made
