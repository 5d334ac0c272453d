"""A new policy comes: it is read to its end, confirmed, and then one publishes again (VER)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.application import Application
from core.audit.model import AuditAction
from core.delegation.model import Decision
from core.policy.model import PolicyProblem
from core.publishing.model import Refusal
from core.workplace import Workplace
from tests.fakes import FakeClock
from tests.office import Authority as PolicyAuthority
from tests.office import new_authority, next_code
from tests.policy_packs import Content, signed
from tests.ui.desk import ACCOUNT, PASSPHRASE, Authority, Desk, Enrolled
from ui.policy.page import PolicyPage
from ui.widgets.labels import MutedText, Paragraph

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"


@pytest.fixture
def issuer(application: Application) -> PolicyAuthority:
    """Who issues policies; IT has installed the key before the profile is opened."""
    made = new_authority()
    made.trusted_in(application.paths.trust)
    return made


@pytest.fixture
def unread(official: Workplace) -> Workplace:
    """An official profile in which the policy in force was not read yet."""
    with official.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM policy_acknowledgement")
    return official


def open_page(desk: Desk) -> PolicyPage:
    """The policy's page as one comes to it, once it has asked what was acknowledged."""
    desk.shell.go_to(desk.shell.policy)
    desk.wait(lambda: not desk.tasks.busy)
    return desk.shell.policy


def read_to_the_end(desk: Desk, page: PolicyPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_End)
    desk.wait(page.acknowledge.isEnabled)


def test_every_clause_is_shown_in_its_own_words(desk: Desk) -> None:
    page = open_page(desk)
    shown = {label.text() for label in page.findChildren(Paragraph)}
    assert {clause.text for clause in desk.workplace.pack.clauses.values()} <= shown


def test_after_the_last_clause_comes_nothing(desk: Desk) -> None:
    page = open_page(desk)
    QTest.keyClick(page, Qt.Key.Key_End)
    shown = page.findChildren(Paragraph)
    last = max(shown, key=lambda one: one.mapTo(page, one.rect().bottomLeft()).y())
    desk.wait(lambda: 0 < last.mapTo(page, last.rect().topLeft()).y() < page.height())


def test_the_page_names_version_and_issuer(desk: Desk) -> None:
    words = open_page(desk)._facts.text()  # noqa: SLF001
    assert desk.workplace.pack.version in words
    assert desk.workplace.pack.issuer in words


def test_practice_asks_for_no_acknowledgement_and_takes_no_pack(desk: Desk) -> None:
    page = open_page(desk)
    assert not page.acknowledge.isVisible()
    assert not page.import_pack.isVisible()


def test_who_has_not_come_to_the_end_cannot_confirm(
    at_desk: Callable[[Workplace], Desk], unread: Workplace
) -> None:
    page = open_page(at_desk(unread))
    assert page.acknowledge.isVisible()
    assert not page.acknowledge.isEnabled()


def test_reading_to_the_end_lets_one_confirm_and_that_is_recorded(
    at_desk: Callable[[Workplace], Desk], unread: Workplace
) -> None:
    desk = at_desk(unread)
    page = open_page(desk)
    read_to_the_end(desk, page)
    page.acknowledge.click()
    desk.wait(lambda: not page.acknowledge.isVisible())
    assert unread.audit.entries()[0].action == AuditAction.POLICY_ACKNOWLEDGED
    assert not unread.policy_reading.needed()


def test_an_acknowledged_policy_says_since_when(
    at_desk: Callable[[Workplace], Desk], official: Workplace
) -> None:
    page = open_page(at_desk(official))
    assert "2026" in page._badge.word  # noqa: SLF001


def test_the_navigation_says_that_something_is_to_be_read(
    at_desk: Callable[[Workplace], Desk], unread: Workplace
) -> None:
    desk = at_desk(unread)
    buttons = desk.shell._navigation.buttons  # noqa: SLF001
    button = next(one for one in buttons if one.text() == "Policy")
    desk.wait(lambda: button.count == 1)
    assert button.accessibleDescription()


def test_a_refused_publication_leads_to_the_policy_with_one_click(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    unread: Workplace,
) -> None:
    unread.import_decision(authority.sign(decision))
    desk = at_desk(unread)
    draft = unread.drafts.create(ACCOUNT.key)
    unread.drafts.save(draft.id, TEXT, len(TEXT))
    outcome = unread.publishing.publish(draft.id)
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (PolicyProblem.NOT_ACKNOWLEDGED, "VER")
    bar = desk.shell.composer.outcome
    bar.show_outcome(outcome, unread.pack.clauses["VER"])
    bar.policy.click()
    assert desk.shell.policy.isVisible()


def test_a_newer_policy_is_imported_and_compared_at_the_next_sign_in(
    issuer: PolicyAuthority,
    enrolled: Enrolled,
    at_desk: Callable[[Workplace], Desk],
    application: Application,
    clock: FakeClock,
    tmp_path: Path,
) -> None:
    def change(pack: Content) -> None:
        pack["clauses.json"]["clauses"][1]["text"] += " أو إساءة"

    file = tmp_path / "4.natiq-policy"
    file.write_bytes(signed(issuer, "40", change=change))
    desk = at_desk(enrolled.workplace)
    page = open_page(desk)
    page._model.bring_in(file)  # noqa: SLF001
    desk.wait(page.message.isVisible)
    assert "40" in page.message.words
    desk.stand_up()
    enrolled.workplace.close()
    again = application.sign_in(PASSPHRASE, next_code(enrolled.seed, clock))
    desk = at_desk(again)
    page = open_page(desk)
    desk.wait(page.compare.isVisible)
    page.compare.click()
    assert "أو إساءة" in page.changes.difference.toPlainText()
    # Rules by what the pack that has them calls them, and in a list that scrolls.
    assert "complaint_wording" not in page.changes.rule_lines
    assert page.changes.minimumSizeHint().height() < 400


def test_a_file_that_is_no_pack_is_refused_on_the_page(
    at_desk: Callable[[Workplace], Desk], official: Workplace, tmp_path: Path
) -> None:
    file = tmp_path / "x.natiq-policy"
    file.write_bytes(b"no pack")
    desk = at_desk(official)
    page = open_page(desk)
    page._model.bring_in(file)  # noqa: SLF001
    desk.wait(page.message.isVisible)
    assert page.import_pack.isEnabled()


def test_the_translation_stands_beside_the_clauses_in_english_only(desk: Desk) -> None:
    page = open_page(desk)
    clause = next(iter(desk.workplace.pack.clauses.values()))
    assert any(
        label.isVisibleTo(page) and label.text() == clause.text_en
        for label in page.findChildren(MutedText)
    )


@pytest.mark.usefixtures("arabic")
def test_in_arabic_the_clauses_stand_alone(desk: Desk) -> None:
    page = open_page(desk)
    clause = next(iter(desk.workplace.pack.clauses.values()))
    assert not any(
        label.isVisibleTo(page) and label.text() == clause.text_en
        for label in page.findChildren(MutedText)
    )
