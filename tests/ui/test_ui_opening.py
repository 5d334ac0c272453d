"""A decision opened from outside, and a second start of the program."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.storage.instance import InstanceLock
from tests.office import EMPLOYEE, STAFF_NUMBER
from tests.ui.office_window import Office, office_window
from ui.handed_over import HandedOver
from ui.running import REQUESTS, hand_over

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office_window(qtbot, qapp, tmp_path) as office:
        yield office


def accounts_of(office: Office) -> list[str]:
    assert office.desk.workplace is not None
    return [one.handle for one in office.desk.workplace.accounts()]


def numbers_of(office: Office) -> list[str]:
    return [view.verified.decision.number for view in office.shell.accounts.model.decisions]


def start_again(office: Office, *arguments: str) -> subprocess.Popen[bytes]:
    """The program once more on the same data, as a double click starts it."""
    return subprocess.Popen(
        [sys.executable, "main.py", "--data", str(office.paths.data), *arguments], cwd=ROOT
    )


def test_a_second_start_hands_its_decision_over_and_goes(office: Office) -> None:
    office.enrol()
    second = start_again(office, str(office.decision))
    office.wait(lambda: second.poll() is not None)
    office.wait(lambda: bool(numbers_of(office)))
    assert (second.returncode, office.shell.accounts.isVisible()) == (0, True)


def test_a_second_start_brings_the_window_to_the_front(office: Office) -> None:
    office.window.showMinimized()
    second = start_again(office)
    office.wait(lambda: second.poll() is not None)
    office.wait(lambda: not office.window.windowState() & Qt.WindowState.WindowMinimized)
    assert second.returncode == 0


def test_a_decision_opened_before_signing_in_waits_for_it(office: Office) -> None:
    seed = office.enrol()
    office.desk.lock()
    office.desk.opening.open(office.decision)
    assert office.desk.workplace is None
    office.sign_in(seed)
    office.wait(lambda: bool(numbers_of(office)))
    assert accounts_of(office) == ["muscat.example"]


def test_a_decision_opened_on_the_first_day_fills_the_guided_path_in(office: Office) -> None:
    office.desk.opening.open(office.decision)
    page = office.begin_enrolment()
    office.wait(lambda: bool(page.who.number.text))
    assert (page.who.name.text, page.who.number.text) == (EMPLOYEE, STAFF_NUMBER)


def test_practice_takes_no_decision_and_says_when_it_will(office: Office) -> None:
    assert office.window.entrance.welcome is not None
    office.window.entrance.welcome.practice.click()
    office.wait(lambda: office.desk.shell is not None)
    before = numbers_of(office)
    office.desk.opening.open(office.decision)
    assert office.decision.name in office.window.told
    assert numbers_of(office) == before


def test_a_file_that_is_no_decision_is_refused_where_decisions_are_shown(
    office: Office, tmp_path: Path
) -> None:
    office.enrol()
    nonsense = tmp_path / "قرار.natiq-decision"
    nonsense.write_bytes(os.urandom(500))
    office.desk.opening.open(nonsense)
    office.wait(office.shell.accounts.message.isVisible)
    assert accounts_of(office) == ["muscat.example"]


def test_nobody_takes_anything_where_no_program_runs(tmp_path: Path) -> None:
    assert not hand_over(tmp_path, None)


def test_a_lock_file_that_nobody_holds_is_no_program(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()
    lock.release()
    (tmp_path / "running.lock").touch()
    assert not hand_over(tmp_path, None)


def test_a_program_that_takes_nothing_is_not_waited_for_long(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()
    begun = time.monotonic()
    try:
        taken = hand_over(tmp_path, None)
    finally:
        lock.release()
    assert (taken, time.monotonic() - begun < 10, list((tmp_path / REQUESTS).iterdir())) == (
        False,
        True,
        [],
    )


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"file": 5}', b"x" * 100_000])
def test_a_request_that_makes_no_sense_is_dropped(
    qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    wanted: list[object] = []
    handed = HandedOver(tmp_path)
    handed.wanted.connect(wanted.append)
    handed.listen()
    (tmp_path / REQUESTS / "1.json").write_bytes(content)
    qtbot.waitUntil(lambda: not list((tmp_path / REQUESTS).iterdir()))
    assert not wanted


@pytest.mark.usefixtures("qapp")
def test_a_request_of_a_start_that_was_killed_is_dropped(tmp_path: Path) -> None:
    wanted: list[object] = []
    request = tmp_path / REQUESTS / "1.json"
    request.parent.mkdir()
    request.write_text('{"file": ""}', encoding="utf-8")
    os.utime(request, (0, 0))
    handed = HandedOver(tmp_path)
    handed.wanted.connect(wanted.append)
    handed.listen()
    assert (wanted, request.exists()) == ([], False)
