"""The last step of the first run measures the machine: with progress, and given up if wished."""

from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.application import Application
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.model import Employee
from core.vault.keys import WEAKEST, KeyFile
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from tests.office import EMPLOYEE, PASSPHRASE, STAFF_NUMBER, code_at
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.tasks import Tasks

_PATIENCE_MS = 60_000


@pytest.fixture
def device_secrets() -> MemoryDeviceSecrets:
    return MemoryDeviceSecrets()


@pytest.fixture
def application(tmp_path: Path, device_secrets: MemoryDeviceSecrets) -> Application:
    """As on a desk: how hard a guess is, is found out."""
    paths = Paths(tmp_path / "data", tmp_path / "machine")
    return Application(paths, Settings(), FakeClock(), seeded_randomness(), device_secrets)


@pytest.fixture
def model(qtbot: QtBot, application: Application) -> Iterator[EnrolmentModel]:
    """Everything was entered and confirmed; only the profile is not made yet."""
    owner, tasks = QObject(), Tasks()
    model = EnrolmentModel(application, tasks, owner)
    pending = application.identity.begin_enrolment(Employee(STAFF_NUMBER, EMPLOYEE), PASSPHRASE)
    pending.confirm(code_at(pyotp.parse_uri(pending.uri).secret, application.clock))
    model.pending = pending
    yield model
    model.forget()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=_PATIENCE_MS)
    tasks.shutdown()


def test_it_tells_how_much_is_done(qtbot: QtBot, model: EnrolmentModel):
    told: list[float] = []
    model.progressed.connect(told.append)
    with qtbot.waitSignal(model.created, timeout=_PATIENCE_MS):
        model.finish()
    assert (told == sorted(told), told[0], told[-1]) == (True, 0.0, 1.0)


def test_the_profile_costs_a_guesser_what_this_machine_can_do(
    qtbot: QtBot,
    model: EnrolmentModel,
    application: Application,
    device_secrets: MemoryDeviceSecrets,
):
    with qtbot.waitSignal(model.created, timeout=_PATIENCE_MS):
        model.finish()
    file = KeyFile(application.paths.official / "keys.json")
    hardness = file.wrapping(device_secrets).slots.hardness
    assert hardness.memory_kib * hardness.passes > WEAKEST.memory_kib * WEAKEST.passes


def test_given_up_it_makes_nothing(qtbot: QtBot, model: EnrolmentModel, application: Application):
    with qtbot.waitSignal(model.progressed, timeout=_PATIENCE_MS):
        model.finish()
    model.forget()
    assert not model.busy
    qtbot.waitUntil(lambda: not model._tasks.busy, timeout=_PATIENCE_MS)  # noqa: SLF001
    assert not application.identity.enrolled


def test_a_second_click_begins_nothing_anew(qtbot: QtBot, model: EnrolmentModel):
    made: list[None] = []
    model.created.connect(lambda: made.append(None))
    with qtbot.waitSignal(model.created, timeout=_PATIENCE_MS):
        model.finish()
        model.finish()
    assert len(made) == 1
