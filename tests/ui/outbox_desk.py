"""Bringing posts into the states in which the outbox shows them, and pressing what it offers."""

from datetime import datetime, timedelta

from core.publishing.model import OutboxState, Planned, Published, When
from tests.ui.desk import Desk
from tests.ui.social_desk import SocialDesk
from ui.outbox.actions import Do
from ui.outbox.card import OutboxCard
from ui.outbox.deletion_dialog import DeletionDialog
from ui.outbox.page import OutboxPage
from ui.outbox.send_dialog import SendDialog

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
OTHER_TEXT = "شكرا لكل من شارك في حملة تنظيف شاطئ العذيبة"
LATER = timedelta(hours=7)
ZONE = "Asia/Muscat"


def draft(desk: Desk, text: str = TEXT, account: int = 0) -> str:
    drafts, accounts = desk.workplace.drafts, desk.workplace.accounts()
    fresh = drafts.create(accounts[account].key)
    drafts.save(fresh.id, text, 0)
    return fresh.id


def publish(desk: Desk, text: str = TEXT) -> None:
    assert isinstance(desk.workplace.publishing.publish(draft(desk, text)), Published)


def plan(desk: Desk, text: str = TEXT, ahead: timedelta = LATER) -> datetime:
    """A post for later; gives its time."""
    at = desk.workplace.clock.now() + ahead
    outcome = desk.workplace.publishing.publish(draft(desk, text), When(at, ZONE))
    assert isinstance(outcome, Planned)
    return at


def miss(desk: Desk, text: str = TEXT) -> None:
    """A post whose time has passed while nobody looked."""
    plan(desk, text, timedelta(hours=1))
    for _ in range(30):
        # Somebody is there, or the session would end.
        desk.clock.advance(timedelta(minutes=4))
        desk.workplace.session.touch()
    desk.workplace.publishing.dispatch_due()


def fail(social: SocialDesk, text: str = TEXT) -> str:
    """A post that the platform did not take; gives the draft's id."""
    social.server.suspend()
    made = draft(social.desk, text)
    social.workplace.publishing.publish(made)
    social.server.account.suspended = False
    return made


def outbox(desk: Desk) -> OutboxPage:
    """The page, with all that there is on it."""
    page = desk.shell.outbox
    desk.shell.go_to(page)
    jobs = {job.id: job for job in desk.workplace.publishing.jobs()}
    desk.wait(lambda: {card.job.id: card.job for card in page.cards} == jobs)
    return page


def only_card(desk: Desk) -> OutboxCard:
    (card,) = outbox(desk).cards
    return card


def press(card: OutboxCard, do: Do) -> None:
    if do in card.actions_row.menu:
        card.actions_row.menu[do].trigger()
    else:
        card.actions_row.buttons[do].click()


def sending(desk: Desk) -> SendDialog:
    page = desk.shell.outbox
    desk.wait(lambda: isinstance(page.dialog, SendDialog))
    assert isinstance(page.dialog, SendDialog)
    return page.dialog


def deleting(desk: Desk) -> DeletionDialog:
    dialog = desk.shell.outbox.dialog
    assert isinstance(dialog, DeletionDialog)
    return dialog


def state(desk: Desk) -> OutboxState:
    (job,) = desk.workplace.publishing.jobs()
    return job.state
