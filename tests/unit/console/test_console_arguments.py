"""What can be typed after ``authority``, and in which language it is answered."""

import io

import pytest
from PySide6.QtCore import QCoreApplication

from tests.authority_desk import AuthorityDesk
from ui.console.authority import run
from ui.console.speech import speaking


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="nothing"),
        pytest.param(["publish"], id="no such command"),
        pytest.param(["sign"], id="everything missing"),
        pytest.param(["sign", "--key"], id="no value"),
        pytest.param(["sign", "--yes=1"], id="needless value"),
        pytest.param(["inspect", "a", "b"], id="one too many"),
        pytest.param(["inspect", "--tru", "x", "a"], id="abbreviated"),
        pytest.param(["inspect", "a", "--trust", "/nowhere/at/all"], id="no such folder"),
        pytest.param(["inspect", "a", "--language", "fr"], id="no such language"),
    ],
)
def test_a_command_that_is_not_understood_ends_with_2(
    desk: AuthorityDesk, arguments: list[str]
) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert run(arguments, desk.authority, out, err) == 2
    assert (out.getvalue(), bool(err.getvalue())) == ("", True)


@pytest.mark.parametrize("command", ["new-key", "sign", "revoke", "inspect"])
def test_each_command_explains_itself(desk: AuthorityDesk, command: str) -> None:
    answer = desk.run(command, "--help")
    assert (answer.code, f"natiq authority {command}" in answer.out) == (0, True)


def test_the_help_names_every_command(desk: AuthorityDesk) -> None:
    shown = desk.run("--help").out
    assert all(name in shown for name in ("new-key", "sign", "revoke", "inspect"))


def test_no_isolates_reach_a_file_or_another_program(desk: AuthorityDesk) -> None:
    assert not {"\u2068", "\u2069"} & set(desk.sign().out)


def test_the_console_leaves_no_qt_application_behind(desk: AuthorityDesk) -> None:
    before = QCoreApplication.instance()
    desk.run("--help")
    assert QCoreApplication.instance() is before


def test_arabic_is_in_force_inside_and_gone_afterwards() -> None:
    with speaking("ar"):
        inside = QCoreApplication.translate("AccountCard", "Verified")
    assert (inside, QCoreApplication.translate("AccountCard", "Verified")) == ("موثَّق", "Verified")
