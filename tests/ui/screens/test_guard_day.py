"""A day of the guard: an unknown app, a look at a platform, and the ways to it."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from core.audit.model import AuditAction
from core.integrations.model import CheckResult
from core.publishing.model import Planned, When
from tests.guard_desk import PRIVATE
from tests.office import next_code
from tests.ui.desk import Enrolled
from tests.ui.guard_desk import GAME, GUIDED, GuardedDesk
from tests.ui.outbox_desk import TEXT, only_card, press
from ui.guard.guided_dialog import GuidedDialog
from ui.guard.page import Room
from ui.guard.shut_out_dialog import ShutOutDialog
from ui.outbox.actions import Do


def draft(guarded: GuardedDesk) -> str:
    """A text under the account that has a list."""
    drafts = guarded.workplace.drafts
    fresh = drafts.create(guarded.account.key)
    drafts.save(fresh.id, TEXT, 0)
    return fresh.id


def begin_look(guarded: GuardedDesk) -> GuidedDialog:
    guarded.open(Room.APPS)
    guarded.card_of(GUIDED).guided_button.click()
    dialog = guarded.page.apps.dialog
    assert isinstance(dialog, GuidedDialog)
    return dialog


def tick_all(dialog: GuidedDialog) -> None:
    for tick in dialog.ticks.values():
        tick.setChecked(True)


# Connected apps


def test_an_unknown_app_stands_with_its_account_in_words(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    guarded.open(Room.APPS)
    card = guarded.card_of(guarded.account)
    states = {row.app.app.name: row.badge.word for row in card.rows}
    assert (card.state, states[GAME]) == ("Publishing is stopped", "Not on IT's list")


def test_our_own_access_offers_no_way_to_shut_it_out(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    guarded.open(Room.APPS)
    rows = guarded.card_of(guarded.account).rows
    assert [row.app.app.name for row in rows if not row.button.isHidden()] == [GAME]


def test_one_confirmed_click_shuts_the_app_out_at_the_platform(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    guarded.open(Room.APPS)
    card = guarded.card_of(guarded.account)
    next(row for row in card.rows if row.app.app.name == GAME).button.click()
    dialog = guarded.page.apps.dialog
    assert isinstance(dialog, ShutOutDialog)
    dialog.shut_out.click()
    guarded.desk.wait(lambda: guarded.page.apps.dialog is None)
    names = [one["application"]["name"] for one in guarded.server.listed()]
    assert GAME not in names
    guarded.desk.wait(lambda: guarded.card_of(guarded.account).state == "In order")
    assert AuditAction.APP_REVOKED in guarded.deeds()


def test_an_old_second_factor_is_asked_for_anew(guarded: GuardedDesk, enrolled: Enrolled) -> None:
    guarded.game_is_found()
    guarded.open(Room.APPS)
    desk = guarded.desk
    desk.clock.advance(timedelta(minutes=6))
    desk.workplace.session.touch()
    card = guarded.card_of(guarded.account)
    next(row for row in card.rows if row.app.app.name == GAME).button.click()
    dialog = guarded.page.apps.dialog
    assert isinstance(dialog, ShutOutDialog)
    dialog.shut_out.click()
    desk.wait(lambda: desk.shell.step_up_dialog is not None)
    step_up = desk.shell.step_up_dialog
    assert step_up is not None
    step_up.code.input.setText(next_code(enrolled.seed, desk.clock))
    step_up.go_on.click()
    desk.wait(lambda: guarded.page.apps.dialog is None)
    assert GAME not in [one["application"]["name"] for one in guarded.server.listed()]


def test_leaving_the_question_shuts_nothing_out(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    guarded.open(Room.APPS)
    card = guarded.card_of(guarded.account)
    next(row for row in card.rows if row.app.app.name == GAME).button.click()
    assert guarded.page.apps.dialog is not None
    guarded.page.apps.dialog.reject()
    names = [one["application"]["name"] for one in guarded.server.listed()]
    assert GAME in names


def test_reading_again_finds_an_app_that_was_let_in_meanwhile(guarded: GuardedDesk) -> None:
    guarded.workplace.guard.check_apps(guarded.account.key)
    guarded.open(Room.APPS)
    guarded.server.let_in(GAME, "read")
    guarded.card_of(guarded.account).check_button.click()
    guarded.desk.wait(lambda: guarded.card_of(guarded.account).state == "Publishing is stopped")


# A look by a person


def test_an_account_without_a_list_waits_for_a_look(guarded: GuardedDesk) -> None:
    guarded.open(Room.APPS)
    assert guarded.card_of(GUIDED).state == "A look is due"


def test_the_look_opens_exactly_the_page_of_the_platform(guarded: GuardedDesk) -> None:
    opened: list[str] = []
    dialog = begin_look(guarded)

    def note(address: str) -> bool:
        opened.append(address)
        return True

    guarded.page.apps._model.open_address = note  # noqa: SLF001 - the browser of the test
    dialog.pages[0].click()
    assert opened == ["https://x.com/settings/connected_apps"]
    dialog.reject()


def test_a_look_is_recorded_only_when_every_step_was_ticked(guarded: GuardedDesk) -> None:
    dialog = begin_look(guarded)
    dialog.results[CheckResult.CLEAN].setChecked(True)
    before = dialog.go_on.isEnabled()
    tick_all(dialog)
    assert (before, dialog.go_on.isEnabled()) == (False, True)
    dialog.reject()


def test_a_find_asks_for_its_name(guarded: GuardedDesk) -> None:
    dialog = begin_look(guarded)
    tick_all(dialog)
    dialog.results[CheckResult.REMOVED].setChecked(True)
    before = dialog.go_on.isEnabled()
    dialog.note.input.setPlainText("لعبة الكلمات")
    assert (before, dialog.go_on.isEnabled()) == (False, True)
    dialog.reject()


def test_a_recorded_look_says_until_when_it_holds(guarded: GuardedDesk) -> None:
    dialog = begin_look(guarded)
    tick_all(dialog)
    dialog.results[CheckResult.CLEAN].setChecked(True)
    dialog.go_on.click()
    guarded.desk.wait(lambda: guarded.page.apps.dialog is None)
    guarded.desk.wait(lambda: guarded.card_of(GUIDED).state == "In order")
    assert "The next look is due on" in guarded.card_of(GUIDED).words


def test_a_private_note_is_refused_in_the_dialog(guarded: GuardedDesk) -> None:
    dialog = begin_look(guarded)
    tick_all(dialog)
    dialog.results[CheckResult.REMOVED].setChecked(True)
    dialog.note.input.setPlainText(PRIVATE)
    dialog.go_on.click()
    guarded.desk.wait(dialog.message.isVisible)
    assert guarded.workplace.guard.check_of(GUIDED.key).result is None
    dialog.reject()


def test_a_look_without_a_browser_says_what_to_do(guarded: GuardedDesk) -> None:
    dialog = begin_look(guarded)
    guarded.page.apps._model.open_address = lambda _address: False  # noqa: SLF001
    dialog.pages[0].click()
    assert "Copy the address" in dialog.message.words
    dialog.reject()


# The network gate


def test_the_gate_says_what_was_let_through_and_for_whom(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    page = guarded.open(Room.NETWORK)
    host = guarded.server.url.removeprefix("http://")
    guarded.desk.wait(lambda: host in [card.use.host for card in page.network.cards])
    card = next(one for one in page.network.cards if one.use.host == host)
    assert (card.badge.word, card.use.sent > 0) == ("Allowed", True)


def test_what_is_allowed_at_a_host_is_spelled_out_on_request(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    page = guarded.open(Room.NETWORK)
    guarded.desk.wait(lambda: bool(page.network.cards))
    card = page.network.cards[0]
    card.more.click()
    assert "GET /api/v1/tokens" in card.shown_requests


# The way there


def test_the_protection_counts_what_waits_for_a_person(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    shell = guarded.desk.shell
    shell.go_to(shell.protection)
    cards = shell.protection.overview.guard.cards
    guarded.desk.wait(lambda: cards[Room.APPS].badge.word == "Publishing is stopped")
    assert f"@{guarded.account.handle}" in cards[Room.APPS].words


def test_the_badge_of_the_protection_counts_with_the_guard(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    shell = guarded.desk.shell
    number = [place.icon for place in shell._places].index("shield")  # noqa: SLF001
    shell._screens.guard_watch.refresh()  # noqa: SLF001 - not before its time
    button = shell._navigation.buttons[number]  # noqa: SLF001
    # The game, and the look that is due at X.
    guarded.desk.wait(lambda: button.count == 2)


def test_a_refusal_in_the_composer_leads_to_the_app_that_stops(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    shell = guarded.desk.shell
    outcome = guarded.workplace.publishing.publish(draft(guarded))
    shell.composer._model.settled.emit(outcome)  # noqa: SLF001 - as its own button does
    assert GAME in shell.composer.outcome.words
    shell.composer.outcome.guard.click()
    guarded.desk.wait(guarded.page.apps.isVisible)


def test_a_post_that_an_app_holds_up_leads_there_from_the_outbox(guarded: GuardedDesk) -> None:
    desk = guarded.desk
    at = desk.workplace.clock.now() + timedelta(minutes=5)
    planned = desk.workplace.publishing.publish(draft(guarded), When(at, "Asia/Muscat"))
    assert isinstance(planned, Planned)
    guarded.game_is_found()
    desk.clock.advance(timedelta(minutes=6))
    desk.workplace.session.touch()
    desk.workplace.publishing.dispatch_due()
    press(only_card(desk), Do.SEE_TO_APPS)
    desk.wait(guarded.page.apps.isVisible)


def test_what_an_app_held_up_leaves_once_it_is_shut_out(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    guarded.open(Room.APPS)
    card = guarded.card_of(guarded.account)
    next(row for row in card.rows if row.app.app.name == GAME).button.click()
    dialog = guarded.page.apps.dialog
    assert isinstance(dialog, ShutOutDialog)
    with guarded.desk.qtbot.waitSignal(guarded.desk.shell._screens.dispatch_wanted):  # noqa: SLF001
        dialog.shut_out.click()


def test_a_concern_leads_to_the_room(guarded: GuardedDesk) -> None:
    guarded.game_is_found()
    shell = guarded.desk.shell
    shell.go_to(shell.protection)
    health = shell.protection.overview.health
    guarded.desk.wait(lambda: any(GAME in card.what for card in health.cards))
    next(card for card in health.cards if GAME in card.what).button.click()
    assert guarded.page.apps.isVisible()


def test_locking_leaves_no_dialog_of_the_guard_behind(guarded: GuardedDesk) -> None:
    begin_look(guarded)
    guarded.desk.shell.leave()
    assert guarded.page.apps.dialog is None


@pytest.mark.parametrize("room", list(Room))
def test_every_button_of_a_room_is_called_something(guarded: GuardedDesk, room: Room) -> None:
    guarded.game_is_found()
    guarded.stranger_is_found()
    page = guarded.open(room)
    guarded.desk.wait(lambda: not guarded.desk.tasks.busy)
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert [one for one in buttons if not (one.text() or one.accessibleName())] == []
