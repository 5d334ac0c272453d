"""Pictures of the guard: connected apps, a guided check, foreign posts, an incident, the gate."""

import pyotp
from PySide6.QtWidgets import QDialog

from core.foundation.clock import SystemClock
from core.identity.model import Employee
from core.integrations.model import CheckResult, IncidentStep
from core.platforms.tokens import Tokens
from core.publishing.model import Refusal
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.office import EMPLOYEE, PASSPHRASE, STAFF_NUMBER, changed, code_at
from tests.servers.gotosocial_server import SCOPES, GoToSocialServer
from tests.shot_stage import Run, Stage
from tests.ui.guard_desk import GAME, GUIDED, with_list
from ui.guard.guided_dialog import GuidedDialog
from ui.guard.page import GuardPage, Room
from ui.guard.posts_model import Part

_STRANGERS = (
    "العبوا معنا لعبة الكلمات واربحوا جوائز كل يوم",
    "تُغلق بوابة الحديقة العامة مساء اليوم لأعمال الصيانة. التفاصيل في الرابط https://mm.example/1",
)
_BEFORE = "أهلًا بكم في حساب البلدية"
_HAPPENED = (
    "ظهر في الحساب منشور عن لعبة لم ينشره أحد من الموظفين، وأبلغ عنه مواطن عبر مركز الاتصال."
)


def guard_day(stage: Stage) -> None:
    """An employee whose account a game was let in at, and who finds a foreign post."""
    with GoToSocialServer() as server:
        run = stage.open()
        workplace = _enrolled(run)
        _let_in(stage, workplace, server)
        run.desk.flow.entered.emit(workplace)
        run.camera.wait(lambda: run.desk.shell is not None)
        _happens(workplace, server)
        _overview(run)
        _apps(run)
        _posts(run)
        _incident(run)
        _gate(run)
        run.desk.lock()
        run.close()


def _enrolled(run: Run) -> Workplace:
    identity = run.application.identity
    pending = identity.begin_enrolment(Employee(STAFF_NUMBER, EMPLOYEE), PASSPHRASE)
    pending.confirm(code_at(pyotp.parse_uri(pending.uri).secret, SystemClock()))
    return run.application.finish_enrolment(pending)


def _let_in(stage: Stage, workplace: Workplace, server: GoToSocialServer) -> None:
    account = with_list(server)
    decision = changed(stage.decision, accounts=(account, stage.account, GUIDED))
    workplace.import_decision(stage.authority.decide(decision))
    tokens = Tokens(server.token_for(scopes=SCOPES), scopes=tuple(SCOPES.split()))
    workplace.vault.store(account.key, SecretKind.TOKENS, tokens.written())


def _happens(workplace: Workplace, server: GoToSocialServer) -> None:
    key = with_list(server).key
    server.add_post(_BEFORE)
    workplace.guard.look_for_foreign(key)
    server.let_in(GAME, "read write")
    for text in _STRANGERS:
        server.add_post(text)
    workplace.guard.check_apps(key)
    workplace.guard.look_for_foreign(key)


def _overview(run: Run) -> None:
    shell, camera = run.shell, run.camera
    stopped = Refusal("guard_unknown_app", "SEC-2", {"app": GAME})
    clause = run.workplace.pack.clauses["SEC-2"]
    shell.composer.outcome.show_outcome(stopped, clause)
    camera.settle(1.0)
    camera.take("120-composer-stopped-by-an-app")
    shell.go_to(shell.protection)
    camera.wait(shell.protection.overview.guard.isVisible)
    camera.settle(1.0)
    camera.take("121-protection-with-the-guard")


def _apps(run: Run) -> None:
    camera, page = run.camera, _room(run, Room.APPS)
    camera.wait(lambda: len(page.apps.cards) == 3)
    camera.settle(1.0)
    camera.take("122-guard-apps")
    stopped = page.apps.cards[0]
    next(row for row in stopped.rows if not row.button.isHidden()).button.click()
    camera.take("123-guard-shut-out")
    _close(page.apps.dialog)
    page.apps.begin_guided(GUIDED.key)
    dialog = page.apps.dialog
    assert isinstance(dialog, GuidedDialog)
    camera.take("124-guard-guided-check")
    for tick in dialog.ticks.values():
        tick.setChecked(True)
    dialog.results[CheckResult.REMOVED].setChecked(True)
    dialog.note.input.setPlainText("لعبة الكلمات، أزلتها من صفحة التطبيقات")
    camera.take("125-guard-guided-result")
    dialog.go_on.click()
    camera.wait(lambda: page.apps.dialog is None)
    camera.settle(1.0)
    camera.take("126-guard-apps-after-the-look")


def _posts(run: Run) -> None:
    camera, page = run.camera, _room(run, Room.POSTS)
    camera.wait(lambda: len(page.posts.cards) == 2)
    camera.take("127-guard-foreign-posts")
    page.posts.cards[0].claim.click()
    camera.take("128-guard-claim")
    _close(page.posts.dialog)
    page.posts.cards[0].delete.click()
    camera.take("129-guard-delete")
    _close(page.posts.dialog)
    page.posts.show_part(Part.SETTLED)
    camera.take("130-guard-nothing-settled")
    page.posts.show_part(Part.FROM_BEFORE)
    camera.take("131-guard-from-before")


def _incident(run: Run) -> None:
    camera, page = run.camera, _room(run, Room.INCIDENTS)
    camera.take("132-guard-no-incident")
    guard = run.workplace.guard
    strangers = [one for one in guard.overview().foreign if not one.from_before]
    page.posts.ask_to_raise(strangers[-1])
    camera.take("133-guard-raise")
    _close(page.posts.dialog)
    incident = guard.raise_incident(strangers[-1].account_key, _HAPPENED, (strangers[-1].id,))
    guard.do_step(incident.id, IncidentStep.REVOKE_APPS, "أُلغي وصول اللعبة")
    page.open_incident(incident.id)
    run.shell.protection.refresh()
    camera.wait(lambda: page.incidents.page.incident is not None)
    camera.settle(1.0)
    camera.take("134-guard-incident")
    page.incidents.ask_step(IncidentStep.CHANGE_PASSWORD)
    camera.take("135-guard-step")
    _close(page.incidents.dialog)
    page.incidents.ask_to_close()
    camera.take("136-guard-close")
    _close(page.incidents.dialog)
    page.incidents.show_all()
    camera.take("137-guard-incidents")


def _gate(run: Run) -> None:
    camera, page = run.camera, _room(run, Room.NETWORK)
    camera.wait(lambda: bool(page.network.cards))
    camera.take("138-guard-gate")
    page.network.cards[0].more.click()
    camera.take("139-guard-gate-in-full")


def _room(run: Run, room: Room) -> GuardPage:
    run.shell.protection.open_guard(room)
    return run.shell.protection.guard


def _close(dialog: QDialog | None) -> None:
    assert dialog is not None
    dialog.reject()
