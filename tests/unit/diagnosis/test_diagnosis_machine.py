"""Folders, disk, clock and what ships: each is judged, and a look that fails stops no other."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.diagnosis.model import Finding, Line, Section, Verdict, good
from core.foundation.paths import RESOURCES
from tests.fakes import FakeClock
from tests.workstation import Workstation


class OthersWrite:
    """A machine on which anybody can write IT's files."""

    def only_administrators_write(self, path: Path) -> bool:  # noqa: ARG002 - the protocol's
        return False


def test_every_section_has_its_lines(workstation: Workstation) -> None:
    parts = {part.section for part in workstation.examine().parts if part.lines}
    assert parts == set(Section) - {Section.OPENED}


def test_a_fresh_machine_has_something_to_look_at_and_no_fault(workstation: Workstation) -> None:
    assert workstation.examine().verdict is Verdict.LOOK


def test_a_data_folder_of_the_employee_alone_is_good(enrolled: Workstation) -> None:
    (line,) = enrolled.lines(Finding.DATA_FOLDER)
    assert (line.verdict, line.values["mode"]) == (Verdict.GOOD, "0700")


def test_a_data_folder_that_others_see_is_to_be_looked_at(enrolled: Workstation) -> None:
    enrolled.paths.data.chmod(0o755)
    assert enrolled.verdicts(Finding.DATA_FOLDER_OPEN) == [Verdict.LOOK]


def test_a_folder_of_its_that_others_write_is_a_fault(workstation: Workstation) -> None:
    workstation.paths.machine.mkdir()
    workstation.ownership = OthersWrite()
    assert workstation.verdicts(Finding.MACHINE_FOLDER_OPEN) == [Verdict.FAULT]


def test_a_missing_folder_of_its_is_to_be_looked_at(workstation: Workstation) -> None:
    assert workstation.verdicts(Finding.MACHINE_FOLDER_MISSING) == [Verdict.LOOK]


def test_a_clock_before_the_program_was_made_is_a_fault(tmp_path: Path) -> None:
    workstation = Workstation(tmp_path)
    early = datetime(2019, 1, 1, tzinfo=UTC)
    workstation.clock.set_wall(early - workstation.clock.now())
    assert workstation.verdicts(Finding.CLOCK_WRONG) == [Verdict.FAULT]


def test_a_clock_that_stands_is_a_fault(workstation: Workstation) -> None:
    class Standing(FakeClock):
        def sleep(self, seconds: float) -> None:
            """It does not go on."""

    workstation.application.clock = Standing()
    assert workstation.verdicts(Finding.CLOCK_STANDS) == [Verdict.FAULT]


def test_fonts_and_dictionary_of_the_program_are_there(workstation: Workstation) -> None:
    workstation.resources = RESOURCES
    assert workstation.verdicts(Finding.FONTS_THERE, Finding.SPELLING_LOADS) == [Verdict.GOOD] * 2


@pytest.fixture
def bare(workstation: Workstation, tmp_path: Path) -> Workstation:
    """Without fonts, and with a dictionary that is none."""
    workstation.resources = tmp_path.parent / f"{tmp_path.name}-bare"
    shutil.copytree(RESOURCES / "policy", workstation.resources / "policy")
    (workstation.resources / "spelling").mkdir()
    return workstation


def test_each_missing_font_is_a_fault(bare: Workstation) -> None:
    assert bare.verdicts(Finding.FONT_MISSING) == [Verdict.FAULT] * 2


def test_a_dictionary_that_is_none_is_a_fault(bare: Workstation) -> None:
    assert bare.verdicts(Finding.SPELLING_BAD) == [Verdict.FAULT]


def test_a_look_that_fails_is_a_fault_by_its_type_alone(workstation: Workstation) -> None:
    def failing() -> Iterator[Line]:
        yield good(Finding.QT, qt="6", pyside="6")
        raise RuntimeError("نخلة بحر جبل قمر")

    diagnosis = workstation.examination.examine(failing)
    (line,) = (one for one in diagnosis.parts[0].lines if one.finding is Finding.CHECK_FAILED)
    assert dict(line.values) == {"check": "program", "kind": "RuntimeError"}


def test_after_a_look_that_fails_the_others_go_on(workstation: Workstation) -> None:
    def failing() -> Iterator[Line]:
        raise RuntimeError

    diagnosis = workstation.examination.examine(failing)
    assert Finding.CLOCK in {line.finding for line in diagnosis.parts[0].lines}


def test_the_worst_line_is_the_verdict(enrolled: Workstation) -> None:
    (enrolled.paths.official / "natiq.db").write_bytes(b"")
    assert enrolled.examine().verdict is Verdict.FAULT


def test_the_home_folder_is_not_named(enrolled: Workstation) -> None:
    (line,) = enrolled.lines(Finding.DATA_FOLDER)
    assert str(line.values["folder"]) == "~/data"


def test_examining_an_empty_machine_leaves_nothing_there(workstation: Workstation) -> None:
    workstation.examine()
    assert list(workstation.folder.iterdir()) == []


def test_the_gate_holds_here(workstation: Workstation) -> None:
    assert {line.verdict for line in workstation.lines(Finding.GATE_HELD)} == {Verdict.GOOD}
