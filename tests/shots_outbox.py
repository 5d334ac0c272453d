"""Pictures of the outbox and of posts that exist already, before a server on loopback."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

from core.drafts.model import Rights, RightsKind
from core.foundation.clock import SystemClock
from core.platforms.limits import LIMITS
from core.publishing.model import Published, When
from core.workplace import Workplace
from tests.office import changed, enrol
from tests.pictures import png
from tests.servers.mastodon_server import MastodonServer, Post
from tests.shot_stage import Run, Stage
from tests.ui.social_desk import connect, delegated
from ui.composer.publish_dialog import PublishDialog
from ui.composer.side_panel import PREVIEW, REVIEW
from ui.outbox.actions import Do
from ui.outbox.card import OutboxCard
from ui.outbox.deletion_dialog import DeletionDialog
from ui.outbox.standing import Sieve
from ui.seen_post.dialog import SeenPostDialog
from ui.seen_post.offers import Offer

_ZONE = "Asia/Muscat"
_27_HOURS = 27 * 3600 * 1_000_000
"""As times are kept: in microseconds."""

_PLANTING = (
    "تدعوكم بلدية مسقط إلى يوم التشجير في حديقة القرم الطبيعية صباح السبت، والشتلات عند البوابة "
    "الشمالية. #بلدية_مسقط"
)
_LIGHTS = "تنبيه: صيانة إنارة الممشى الساحلي في شاطئ القرم مساء الأحد، ونشكر لكم تعاونكم."
_THANKS = "شكرًا لكل من شارك في حملة تنظيف شاطئ العذيبة، وموعدنا القادم في السيب بإذن الله."
_MORNING = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية 🌴"
_WELCOME = "Muscat Municipality welcomes visitors of the Qurum Natural Park."
_ADVICE = (
    "تتأثر محافظة مسقط بأجواء غير مستقرة وهطول أمطار متفاوتة الغزارة، ونوصي بعدم عبور الأودية "
    "وباتباع ما يصدر عن الجهات المختصة. التفاصيل https://www.example.om/weather?id=77 @cdaa_example"
)
_COMPLAINT = "للأسف خدمة النظافة في حارتنا سيئة وتقصير واضح من البلدية، رقمي 91234567 للتواصل."
_AUTHORITY = "الدفاع المدني والإسعاف", "difaa_madani"
_ANSWER = "نشكر لكم اهتمامكم، وفرقنا في الميدان على مدار الساعة."


def outbox_day(stage: Stage) -> None:
    """Two accounts on one server: what waits, what missed its time, what failed, what is out."""
    with MastodonServer() as server:
        run = stage.open()
        workplace, _ = enrol(run.application)
        accounts = tuple(
            delegated(server, one, name)
            for one, name in (
                (server.account, "بلدية مسقط"),
                (server.add_account("khadamat_mm"), "خدمات البلدية"),
            )
        )
        decision = changed(stage.decision, accounts=accounts)
        workplace.import_decision(stage.authority.decide(decision))
        connect(workplace, server)
        for account in accounts:
            workplace.connections.look_in(account.key)
        run.desk.flow.entered.emit(workplace)
        run.camera.wait(lambda: run.desk.shell is not None)
        _outbox(run, server)
        _seen_posts(run, server)
        _relation(run, server)
        _log(run)
        run.close()


def _draft(workplace: Workplace, text: str, account: int = 0) -> str:
    drafts = workplace.drafts
    draft = drafts.create(workplace.accounts()[account].key)
    drafts.save(draft.id, text, 0)
    return draft.id


def _publish(run: Run, text: str, account: int = 0) -> None:
    outcome = run.workplace.publishing.publish(_draft(run.workplace, text, account))
    assert isinstance(outcome, Published)


def _sql(run: Run, statement: str, *values: object) -> None:
    with run.workplace.database.write() as connection:
        connection.exec_driver_sql(statement, values)


def _shown(run: Run, until: Callable[[], bool]) -> None:
    page = run.shell.outbox
    page.refresh()
    run.camera.wait(until)
    run.camera.settle(0.6)


def _dialog(run: Run) -> QDialog:
    run.camera.settle()
    return next(one for one in run.shell.window().findChildren(QDialog) if one.isVisible())


def _card(run: Run, do: Do) -> OutboxCard:
    return next(
        card
        for card in run.shell.outbox.cards
        if do in card.actions_row.buttons or do in card.actions_row.menu
    )


def _outbox(run: Run, server: MastodonServer) -> None:
    shell, camera, publishing = run.shell, run.camera, run.workplace.publishing
    page, now = shell.outbox, SystemClock().now()
    shell.go_to(page)
    camera.settle(1.0)
    camera.take("200-outbox-empty")
    _publish(run, _MORNING)
    for text, days in ((_PLANTING, 3), (_LIGHTS, 1)):
        publishing.publish(_draft(run.workplace, text), When(now + timedelta(days=days), _ZONE))
    _shown(run, lambda: len(page.cards) == 3)
    camera.take("201-outbox-planned")
    _sql(run, "UPDATE outbox SET due_at = due_at - ? WHERE text LIKE 'تنبيه%'", _27_HOURS)
    _sql(run, "UPDATE outbox SET next_attempt_at = due_at WHERE text LIKE 'تنبيه%'")
    publishing.dispatch_due()
    shell._model.refresh_counts()  # noqa: SLF001 - what the frame does after sending
    _shown(run, lambda: not page.overdue.isHidden())
    camera.take("202-outbox-overdue")
    _card(run, Do.SEND).actions_row.buttons[Do.SEND].click()
    _dialog(run)
    camera.take("203-outbox-send-now")
    _dialog(run).reject()
    _failing(run, server)
    _together(run, server)
    _limited(run, server)
    _uploading(run)
    _deleting(run)
    page.chips.chosen.emit(Sieve.NEEDS_YOU)
    camera.settle()
    camera.take("211-outbox-needs-you")
    page.chips.chosen.emit(Sieve.WAITING)
    camera.settle()
    camera.take("212-outbox-waiting")
    page.chips.chosen.emit(Sieve.ALL)


def _failing(run: Run, server: MastodonServer) -> None:
    """The platform has suspended the account for a while."""
    page, camera, publishing = run.shell.outbox, run.camera, run.workplace.publishing
    server.suspend()
    publishing.publish(_draft(run.workplace, _THANKS))
    server.account.suspended = False
    run.shell._model.refresh_counts()  # noqa: SLF001 - what the frame does after sending
    _shown(run, lambda: len(page.cards) == 4)
    page.chips.chosen.emit(Sieve.NEEDS_YOU)
    camera.settle(0.6)
    camera.take("204-outbox-failed")
    _card(run, Do.RETRY).actions_row.buttons[Do.RETRY].click()
    camera.wait(lambda: page.dialog is not None)
    camera.settle()
    camera.take("205-outbox-retry")
    page.close_dialogs()
    page.chips.chosen.emit(Sieve.ALL)
    camera.settle()


def _limited(run: Run, server: MastodonServer) -> None:
    """The server takes nothing more from the second account for some minutes."""
    page, camera, publishing = run.shell.outbox, run.camera, run.workplace.publishing
    server.budget.limit = 0
    server.budget.renew()
    publishing.publish(_draft(run.workplace, _WELCOME, 1))
    server.budget.limit = 300
    server.budget.renew()
    page.chips.chosen.emit(Sieve.WAITING)
    _shown(run, lambda: any(card.item.text == _WELCOME for card in page.cards))
    camera.take("206-outbox-limit")
    page.chips.chosen.emit(Sieve.ALL)
    camera.settle()


def _together(run: Run, server: MastodonServer) -> None:
    page, camera, workplace = run.shell.outbox, run.camera, run.workplace
    keys = [account.key for account in workplace.accounts()]
    other = server.accounts[workplace.accounts()[1].account_id]
    server.suspend(other)
    workplace.publishing.publish_together(_draft(workplace, _ADVICE), keys)
    other.suspended = False
    page.chips.chosen.emit(Sieve.ALL)
    _shown(run, lambda: any(len(box.cards) == 2 for box in page.boxes))
    bar = page.area.verticalScrollBar()
    bar.setValue(next(box for box in page.boxes if len(box.cards) == 2).y() + 40)
    camera.settle()
    camera.take("207-outbox-two-accounts")
    bar.setValue(0)


def _uploading(run: Run) -> None:
    page, camera, workplace = run.shell.outbox, run.camera, run.workplace
    draft = _draft(workplace, _THANKS + " معًا أجمل.")
    media = LIMITS["mastodon"].media
    one = workplace.attachments.add(draft, "shati.png", png(), media)
    workplace.attachments.set_alt(one.id, "متطوعون على شاطئ العذيبة")
    workplace.attachments.declare_rights(one.id, Rights(RightsKind.OWN))
    assert isinstance(workplace.publishing.publish(draft), Published)
    item = workplace.publishing.outbox()[0]
    _sql(run, "DELETE FROM receipt WHERE outbox_id = ?", item.id)
    _sql(run, "UPDATE outbox SET state = 'outbox_sending' WHERE id = ?", item.id)
    board = workplace.publishing._board  # noqa: SLF001 - as an upload on its way tells it
    board.tell(item.id, 1_450_000, 2_300_000)
    page.chips.chosen.emit(Sieve.WAITING)
    _shown(run, lambda: any(Do.STOP in card.actions_row.buttons for card in page.cards))
    camera.settle(1.0)
    camera.take("208-outbox-uploading")
    board.clear(item.id)
    _sql(run, "UPDATE outbox SET state = 'outbox_unknown' WHERE id = ?", item.id)


def _deleting(run: Run) -> None:
    page, camera = run.shell.outbox, run.camera
    page.chips.chosen.emit(Sieve.PUBLISHED)
    _shown(run, lambda: any(Do.DELETE in card.actions_row.menu for card in page.cards))
    card = next(card for card in page.cards if card.item.text == _MORNING)
    assert card.actions_row.more is not None
    menu = card.actions_row.more.menu()
    above = QPoint(0, -menu.sizeHint().height())
    menu.popup(card.actions_row.more.mapToGlobal(above))
    camera.take("209-outbox-more")
    menu.close()
    card.actions_row.menu[Do.DELETE].trigger()
    dialog = _dialog(run)
    assert isinstance(dialog, DeletionDialog)
    dialog.reason.input.setPlainText("صورة الإعلان لا تخص الحديقة المذكورة.")
    camera.take("210-outbox-delete")
    dialog.go_on.click()
    page.chips.chosen.emit(Sieve.ALL)
    camera.wait(lambda: page.dialog is None)
    _shown(run, lambda: not page.message.isHidden())
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    camera.settle()
    camera.take("213-outbox-deleted")
    bar.setValue(0)


def _somebody(run: Run, server: MastodonServer, text: str, name: str, handle: str) -> str:
    post: Post = server.add_post(text, server.add_account(handle, name))
    viewer = run.workplace.accounts()[0].account_id
    return str(server.entity(post, viewer)["url"])


def _look_up(run: Run, link: str) -> SeenPostDialog:
    page = run.shell.composer
    run.shell.go_to(page)
    page.sheet.tools.post.click()
    dialog = _dialog(run)
    assert isinstance(dialog, SeenPostDialog)
    dialog.link.input.setText(link)
    dialog.look.click()
    run.camera.wait(lambda: dialog.card.isVisible() or bool(dialog.link.error))
    run.camera.settle()
    return dialog


def _seen_posts(run: Run, server: MastodonServer) -> None:
    camera = run.camera
    run.shell.go_to(run.shell.composer)
    run.shell.composer.sheet.tools.post.click()
    _dialog(run)
    camera.take("220-seen-post-empty")
    _dialog(run).reject()
    dialog = _look_up(run, "https://example.om/news/12")
    camera.take("221-seen-post-no-link")
    dialog.reject()
    dialog = _look_up(run, _somebody(run, server, _ADVICE, *_AUTHORITY))
    camera.take("222-seen-post")
    dialog.actions_row.wanted.emit(Offer.BOOST)
    camera.settle()
    assert dialog.act_dialog is not None
    dialog.act_dialog.reason.input.setPlainText("تنبيه رسمي يخص سلامة السكان في مسقط.")
    camera.take("223-boost")
    dialog.act_dialog.go_on.click()
    camera.wait(lambda: not dialog.message.isHidden())
    camera.settle()
    camera.take("224-boosted")
    dialog.reject()
    dialog = _look_up(run, _somebody(run, server, _COMPLAINT, "مواطن", "muwatin"))
    camera.take("225-seen-post-concerns")
    dialog.actions_row.wanted.emit(Offer.LIKE)
    camera.settle()
    camera.take("226-like")
    assert dialog.act_dialog is not None
    dialog.act_dialog.reject()
    dialog.reject()


def own_post_in_practice(run: Run) -> None:
    """What a platform lacks, and the dialog says so."""
    (item,) = run.workplace.publishing.outbox()
    assert item.receipt is not None
    dialog = _look_up(run, item.receipt.uri)
    run.camera.take("47-practice-seen-post")
    dialog.reject()


def _relation(run: Run, server: MastodonServer) -> None:
    camera, page = run.camera, run.shell.composer
    dialog = _look_up(run, _somebody(run, server, _ADVICE, *_AUTHORITY))
    dialog.actions_row.answer.click()
    camera.wait(page.sheet.relation.isVisible)
    page.editor.textCursor().insertText(_ANSWER)
    camera.settle(1.0)
    camera.take("230-composer-answering")
    page.side.tabs.go_to(PREVIEW)
    camera.settle(1.5)
    camera.take("231-preview-answering")
    page.publish_button.click()
    camera.wait(lambda: bool(run.window.findChildren(PublishDialog)))
    camera.settle(1.0)
    camera.take("232-publish-answer")
    page.close_dialogs()
    page._model.choose(run.workplace.accounts()[1].key)  # noqa: SLF001 - as in the list
    camera.settle(1.0)
    camera.take("233-composer-wrong-account")
    page.side.tabs.go_to(REVIEW)
    dialog = _look_up(run, _somebody(run, server, _ADVICE, *_AUTHORITY))
    dialog.actions_row.quote.click()
    camera.wait(lambda: page.editor.text() == "")
    page.editor.textCursor().insertText("ننصح الجميع باتباع هذا التنبيه.")
    page.side.tabs.go_to(PREVIEW)
    camera.settle(1.5)
    camera.take("234-preview-quoting")
    page.side.tabs.go_to(REVIEW)


def _log(run: Run) -> None:
    log, camera = run.shell.log, run.camera
    run.shell.go_to(log)
    camera.wait(lambda: log.table.row_count > 3)
    boosts = [row for row in range(log.table.row_count) if _action(run, row) == "audit_boosted"]
    log.table.choose_row(boosts[0])
    camera.settle(0.6)
    camera.take("240-log-boost")


def _action(run: Run, row: int) -> str:
    return run.shell.log._model.entries[row].action  # noqa: SLF001 - the entry behind the line
