"""How the guard says what it has found, on the screen and on paper."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.integrations.model import (
    AppCheck,
    AppStanding,
    CheckResult,
    CheckWay,
    ForeignPost,
    ForeignState,
    GuidedCheck,
    Incident,
    IncidentStep,
    SeenApp,
    StepDone,
)
from core.platforms.apps import ConnectedApp
from core.platforms.journal import AllowedUse, GatePurpose, HostUse, RefusedUse
from ui.guard.account_apps import AppRow
from ui.guard.app_words import AppWords
from ui.guard.incident_paper import incident_document
from ui.guard.network_words import NetworkWords

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
GAME = SeenApp("k", ConnectedApp("7", "a game"), AppStanding.UNKNOWN, NOW)
CHECKED = AppCheck(
    "k", CheckWay.LISTED, CheckResult.CLEAN, NOW, "", NOW + timedelta(days=1), connected=True
)
INCIDENT = Incident(
    "i",
    3,
    "k",
    "baladia",
    NOW,
    "موظف مفوَّض",
    "ظهر منشور لم ينشره أحد من الموظفين",
    done=(StepDone(IncidentStep.NOTIFY, NOW, "موظف مفوَّض", "أُبلغ أمن المعلومات"),),
    left_out=(StepDone(IncidentStep.END_SESSIONS, NOW, "موظف مفوَّض", "لا جلسات أخرى"),),
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("check", "word"),
    [
        (CHECKED, "In order"),
        (replace(CHECKED, result=None), "Not checked yet"),
        (replace(CHECKED, result=CheckResult.FAILED), "Not reachable"),
        (replace(CHECKED, guided=GuidedCheck(NOW)), "A look is due"),
        (replace(CHECKED, guided=GuidedCheck(NOW), apps=(GAME,)), "Unknown app"),
        (replace(CHECKED, apps=(GAME,), stops=True), "Publishing is stopped"),
    ],
)
def test_the_gravest_of_an_account_is_said(check: AppCheck, word: str) -> None:
    assert AppWords().account(check, NOW).word == word


def test_an_account_that_is_not_connected_says_so() -> None:
    assert "not connected" in AppWords().way(replace(CHECKED, connected=False))


def test_a_failure_says_that_what_was_known_still_counts() -> None:
    words = AppWords().failure(replace(CHECKED, code="platform_offline"))
    assert "still counts" in words
    assert "no connection" in words


def test_the_name_of_an_app_cannot_turn_letters_round() -> None:
    turned = replace(GAME, app=ConnectedApp("7", "a \u202egame"))
    row = AppRow(turned, revocable=True)
    assert row.accessibleName().startswith("a game")


@pytest.mark.parametrize(
    ("app", "revocable", "words"),
    [
        (GAME, True, "Shut out…"),
        (GAME, False, "Remove by hand…"),
        (replace(GAME, on_posts=True), True, "Remove by hand…"),
    ],
)
def test_the_button_says_who_removes_an_app(app: SeenApp, revocable: bool, words: str) -> None:
    assert AppRow(app, revocable=revocable).button.text() == words


def test_the_report_says_of_each_step_what_came_of_it() -> None:
    lines = incident_document(INCIDENT, "", "", "").toPlainText().splitlines()
    steps = [line for line in lines if line[:1] in "☐☑" and line]
    assert [line[0] for line in steps] == ["☐", "☐", "☐", "☐", "☐", "☑"]
    told = "\n".join(lines)
    assert "أُبلغ أمن المعلومات" in told
    assert "لا جلسات أخرى" in told


def test_the_report_holds_the_posts_of_the_incident() -> None:
    post = ForeignPost(
        "p", "k", "u", None, "https://a.example/1", "نص", None, NOW, NOW, ForeignState.INCIDENT
    )
    told = incident_document(replace(INCIDENT, posts=(post,)), "", "", "").toPlainText()
    assert "https://a.example/1" in told


def test_what_the_gate_stopped_is_said_with_its_reason() -> None:
    stopped = RefusedUse("k", "baladia", "GET", "gate_redirect", 3, NOW)
    use = HostUse("a.example", refused=(stopped,))
    words = NetworkWords()
    assert words.state(use)[1].startswith("3 stopped")
    assert "wanted to lead elsewhere" in words.refusal(stopped)


def test_what_is_allowed_is_sorted_by_account_and_purpose() -> None:
    uses = tuple(
        AllowedUse("k", "baladia", purpose, "GET", path)
        for purpose in (GatePurpose.WORK, GatePurpose.SIGN_IN)
        for path in ("/a", "/b")
    )
    purposes = NetworkWords().purposes(HostUse("a.example", allowed=uses))
    assert [len(one.uses) for one in purposes] == [2, 2]
