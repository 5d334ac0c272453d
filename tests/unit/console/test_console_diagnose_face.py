"""What the report says of Qt and the display, on machines with and without one."""

import os

import pytest

from core.diagnosis.model import Finding, Verdict
from ui.console.diagnose_face import display_lines, face_lines


def found(environment: dict[str, str], system: str = "linux") -> list[tuple[Finding, Verdict]]:
    return [(line.finding, line.verdict) for line in display_lines(environment, system)]


def test_without_a_display_no_window_can_be_shown() -> None:
    assert found({}) == [(Finding.DISPLAY_NONE, Verdict.FAULT)]


def test_a_display_that_does_not_answer_is_a_fault() -> None:
    assert (Finding.DISPLAY_SILENT, Verdict.FAULT) in found({"DISPLAY": ":4242"})


@pytest.mark.skipif("DISPLAY" not in os.environ, reason="there is no display in this session")
def test_a_display_that_answers_is_good() -> None:
    assert found({"DISPLAY": os.environ["DISPLAY"]}) == [(Finding.DISPLAY_FOUND, Verdict.GOOD)]


def test_a_display_on_another_machine_is_not_asked() -> None:
    assert (Finding.DISPLAY_NOT_ASKED, Verdict.LOOK) in found({"DISPLAY": "desk.example:0"})


def test_a_wayland_display_without_its_socket_does_not_answer() -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}
    assert found(environment) == [(Finding.DISPLAY_SILENT, Verdict.FAULT)]


def test_a_chosen_platform_without_a_display_is_named() -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    assert found(environment) == [(Finding.DISPLAY_NOT_ASKED, Verdict.LOOK)]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_the_session_has_a_display(system: str) -> None:
    assert found({}, system) == [(Finding.DISPLAY_FOUND, Verdict.GOOD)]


def test_qt_belongs_to_its_binding_and_both_languages_are_there() -> None:
    lines = {line.finding: line.verdict for line in face_lines()}
    assert lines[Finding.QT] is lines[Finding.TRANSLATION_THERE] is Verdict.GOOD
    assert Finding.TRANSLATION_MISSING not in lines
