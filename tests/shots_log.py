"""Pictures of the log and of who is responsible, over a day on a server on loopback."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from core.audit.model import Lodging, LodgingState
from core.foundation.clock import SystemClock
from core.platforms.protocol import ActKind
from core.publishing.model import Blocked, Published, When
from core.publishing.responsibility import RecordKind
from tests.office import changed, enrol
from tests.servers.mastodon_server import MastodonServer
from tests.shot_stage import Run, Stage
from tests.ui.social_desk import EVERY_ACTION, connect, delegated
from ui.log.deeds import PUBLISHING
from ui.log.export_dialog import ExportDialog

_ZONE = "Asia/Muscat"
_MORNING = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية 🌴 #بلدية_مسقط"
_CLOSING = "إغلاق شارع السلطان قابوس يوم الخميس"
_SOURCE = "إعلان شرطة عمان السلطانية رقم 77 بتاريخ 24 نوفمبر 2026"
_WELCOME = "Muscat Municipality welcomes visitors of the Qurum Natural Park."
_THANKS = "شكرًا لكل من شارك في حملة تنظيف شاطئ العذيبة، وموعدنا القادم في السيب بإذن الله."
_ADVICE = "نوصي بعدم عبور الأودية وباتباع ما يصدر عن الجهات المختصة."


def log_day(stage: Stage) -> None:
    """Some posts, one that was asked about, one deleted, a boost; then the log's page."""
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
        decision = changed(stage.decision, accounts=accounts, actions=EVERY_ACTION)
        workplace.import_decision(stage.authority.decide(decision))
        connect(workplace, server)
        run.desk.flow.entered.emit(workplace)
        run.camera.wait(lambda: run.desk.shell is not None)
        _publish_all(run, server)
        _log(run)
        _copies(run, stage)
        _responsible(run)
        _broken(run)
        run.close()


def _publish(run: Run, text: str, account: int = 0) -> str:
    drafts, publishing = run.workplace.drafts, run.workplace.publishing
    draft = drafts.create(run.workplace.accounts()[account].key)
    drafts.save(draft.id, text, 0)
    outcome = publishing.publish(draft.id)
    if isinstance(outcome, Blocked):
        for finding in outcome.findings:
            run.workplace.answer(draft.id, finding, _SOURCE)
        outcome = publishing.publish(draft.id)
    assert isinstance(outcome, Published), outcome
    return outcome.item.id


def _publish_all(run: Run, server: MastodonServer) -> None:
    workplace = run.workplace
    _publish(run, _WELCOME, 1)
    _publish(run, _CLOSING)
    wrong = _publish(run, _THANKS)
    workplace.acts.delete(wrong, "صورة الإعلان لا تخص الشاطئ المذكور.")
    post = server.add_post(_ADVICE, server.add_account("difaa_madani", "الدفاع المدني"))
    link = str(server.entity(post, workplace.accounts()[0].account_id)["url"])
    seen = workplace.acts.look_up(workplace.accounts()[0].key, link)
    workplace.acts.do(
        workplace.accounts()[0].key, ActKind.BOOST, seen.post, "تنبيه رسمي يخص سلامة السكان."
    )
    _publish(run, _MORNING)
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(draft.id, _ADVICE, 0)
    workplace.publishing.publish(draft.id, When(SystemClock().now() + timedelta(days=1), _ZONE))


def _log(run: Run) -> None:
    page, camera = run.shell.log, run.camera
    run.shell.go_to(page)
    camera.wait(lambda: page.table.row_count > 5)
    camera.settle(0.6)
    camera.take("300-log")
    page.narrowing.fill_menu()
    page.narrowing.menu.popup(
        page.narrowing.button.mapToGlobal(page.narrowing.button.rect().bottomLeft())
    )
    camera.take("301-log-filter")
    page.narrowing.menu.close()
    page.narrowing.choose("actions", frozenset(one.value for one in PUBLISHING))
    page.narrowing.choose_days(page._model.today(), None)  # noqa: SLF001 - as in the menu
    camera.settle(0.6)
    page.table.choose_row(2)
    camera.take("302-log-narrowed")
    page.search.setText("ظفار")
    camera.settle(1.0)
    camera.take("303-log-nothing")
    page.search.setText("")
    page.narrowing.clear()
    camera.settle(0.6)
    page.verify_button.click()
    camera.wait(lambda: not page.message.isHidden())
    camera.take("304-log-verified")
    page.message.clear()
    kept = Lodging(
        LodgingState.LODGED, SystemClock().now(), r"\\fileserver\natiq\seals", "1-A-B", None
    )
    page.strip.show_lodging(kept)
    camera.take("305-log-lodged")
    page.strip.show_lodging(
        replace(kept, state=LodgingState.FAILING, waiting=3, problem="audit_folder_missing")
    )
    camera.take("306-log-lodging-fails")


def _copies(run: Run, stage: Stage) -> None:
    page, camera = run.shell.log, run.camera
    page.strip.code.click()
    camera.wait(lambda: page.dialog is not None)
    camera.settle()
    camera.take("307-log-code")
    page.close_dialogs()
    page.show_key()
    camera.settle()
    camera.take("308-log-key")
    page.close_dialogs()
    camera.settle()
    page.narrowing.choose("actions", frozenset(one.value for one in PUBLISHING))
    camera.settle(0.6)
    page.ask_to_export()
    dialog = page.dialog
    assert isinstance(dialog, ExportDialog)
    camera.settle()
    camera.take("309-log-export")
    folder = Path(stage.paths.data)
    dialog.begin(folder / "natiq-log-20261126.jsonl")
    camera.wait(lambda: not dialog.message.isHidden())
    camera.settle()
    camera.take("310-log-exported")
    dialog.for_people.setChecked(True)
    dialog.begin(folder / "natiq-log-20261126.pdf")
    camera.wait(lambda: not dialog.message.isHidden())
    camera.settle()
    camera.take("311-log-paper")
    page.close_dialogs()
    page.narrowing.clear()
    camera.settle()


def _responsible(run: Run) -> None:
    log, camera = run.shell.log, run.camera
    log.show_responsible()
    page = log.responsible
    assert page is not None
    camera.wait(lambda: page.list.model().rowCount() > 3)
    camera.settle(0.6)
    camera.take("320-responsible")
    kinds = [record.kind for record in page._model.records]  # noqa: SLF001 - behind the rows
    for name, kind in (("boost", RecordKind.BOOST), ("deletion", RecordKind.DELETION)):
        page.list.setCurrentIndex(page.list.model().index(kinds.index(kind), 0))
        camera.settle(0.6)
        camera.take(f"321-responsible-{name}")
    page.search.setText("شارع")
    camera.settle(1.0)
    camera.take("322-responsible-answers")
    bar = page.detail.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    camera.take("323-responsible-answers-below")
    page.search.setText("ظفار")
    camera.settle(1.0)
    camera.take("324-responsible-nothing")
    page.search.setText("")
    log.tabs.setCurrentIndex(0)


def _broken(run: Run) -> None:
    """Somebody with the key and a database tool has been here."""
    page, camera = run.shell.log, run.camera
    with run.workplace.database.write() as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'"
        for (name,) in connection.exec_driver_sql(query).fetchall():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE audit_entry SET employee = 'غيره' WHERE seq = 9")
    page._model.refresh()  # noqa: SLF001 - as at the next showing
    camera.settle(0.6)
    page.verify_button.click()
    camera.wait(lambda: not page.message.isHidden())
    camera.settle(0.6)
    camera.take("330-log-broken")
