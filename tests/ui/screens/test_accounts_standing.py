"""How an account stands, as its card says it, and the look at it behind everybody's back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from core.application import Application
from core.connections.model import Way
from core.delegation.model import DelegatedAccount
from core.foundation.errors import Refused
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.fakes import FakeClock
from tests.office import real_now
from tests.servers.graph_model import PAGE_SCOPES
from tests.servers.mastodon_server import MastodonServer
from tests.servers.meta_server import MetaServer
from tests.ui.accounts_desk import (
    card_of,
    dialog_of,
    fact_of,
    keep_tokens,
    paste,
    refreshed,
    state_of,
    tokens_at,
)
from tests.ui.desk import ACCOUNT, Desk
from ui.accounts.disconnect_dialog import DisconnectDialog

TEXT = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير 🌴 #بلدية_مسقط"
DAY = timedelta(days=1)


@pytest.fixture
def clock() -> FakeClock:
    """The servers go by it too, and the browser's part takes real time."""
    return real_now()


@pytest.fixture
def desk(accounts_desk: Desk) -> Desk:
    return accounts_desk


# How it stands


def test_where_it_allows_no_app_passwords_none_is_asked_for(
    desk: Desk, application: Application
) -> None:
    application.settings = replace(application.settings, app_passwords_allowed="no")
    desk.shell.accounts.model.refresh()
    desk.wait(lambda: Way.APP_PASSWORD not in card_of(desk, ACCOUNT).buttons)
    assert set(card_of(desk, ACCOUNT).buttons) == {Way.BROWSER}


def test_an_app_password_from_before_is_shown_as_no_longer_allowed(
    desk: Desk, application: Application
) -> None:
    desk.workplace.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "aaaa-bbbb")
    application.settings = replace(application.settings, app_passwords_allowed="no")
    refreshed(desk, ACCOUNT, "No longer allowed")
    assert "sign in in the browser" in fact_of(desk, ACCOUNT, "connection")


def test_a_token_that_ends_soon_says_how_many_days_are_left(
    desk: Desk, page: DelegatedAccount, clock: FakeClock
) -> None:
    keep_tokens(desk, page, Tokens("EAAG1", None, clock.now() + 9 * DAY, tuple(PAGE_SCOPES)))
    refreshed(desk, page, "9 days left")


def test_a_token_that_has_ended_says_so(
    desk: Desk, page: DelegatedAccount, clock: FakeClock
) -> None:
    keep_tokens(desk, page, Tokens("EAAG1", None, clock.now() - DAY, tuple(PAGE_SCOPES)))
    refreshed(desk, page, "Ended")
    assert "It ended on" in fact_of(desk, page, "connection")


def test_tokens_that_renew_themselves_alarm_nobody(
    desk: Desk, town: DelegatedAccount, clock: FakeClock
) -> None:
    ends = clock.now() + timedelta(hours=2)
    keep_tokens(desk, town, Tokens("access", "refresh", ends, ("write:statuses",)))
    refreshed(desk, town, "Connected")
    assert "renewed by itself" in fact_of(desk, town, "connection")


def test_what_the_vault_cannot_open_can_only_be_disconnected(
    desk: Desk, town: DelegatedAccount
) -> None:
    keep_tokens(desk, town, Tokens("access"))
    with desk.workplace.database.write() as connection:
        connection.exec_driver_sql("UPDATE secret SET sealed = zeroblob(64)")
    refreshed(desk, town, "Unreadable")
    desk.wait(card_of(desk, town).disconnect_button.isVisible)


def test_a_connected_account_whose_decision_has_ended_can_be_disconnected(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer, clock: FakeClock
) -> None:
    keep_tokens(desk, town, tokens_at(mastodon))
    clock.advance(60 * DAY)
    desk.workplace.session.lock_after(90 * DAY)
    refreshed(desk, town, "No longer delegated")
    assert [one.account for one in desk.shell.accounts.cards] == [town]
    assert card_of(desk, town).buttons == {}
    card_of(desk, town).disconnect_button.click()
    dialog_of(desk, DisconnectDialog).disconnect_button.click()
    desk.wait(lambda: desk.shell.accounts.cards == ())


def test_in_practice_the_account_needs_no_connection(
    at_desk: Callable[[Workplace], Desk], practice: Workplace
) -> None:
    desk = at_desk(practice)
    desk.shell.go_to(desk.shell.accounts)
    desk.wait(lambda: len(desk.shell.accounts.cards) == 1)
    (card,) = desk.shell.accounts.cards
    desk.wait(card.isVisible)
    assert (card.state, card.buttons) == ("Connected", {})
    assert not card.disconnect_button.isVisible()


def test_the_keyboard_stays_at_the_account_whose_card_is_made_anew(
    desk: Desk, page: DelegatedAccount, meta: MetaServer
) -> None:
    card_of(desk, page).buttons[Way.TOKEN].setFocus()
    paste(desk, page, meta.token)
    desk.wait(lambda: state_of(desk, page) == "Connected")
    button = card_of(desk, page).buttons[Way.TOKEN]
    assert desk.shell.window().focusWidget() is button


def test_where_nothing_has_changed_the_cards_stay(desk: Desk) -> None:
    before = desk.shell.accounts.cards
    desk.shell.accounts.model.refresh()
    desk.wait(lambda: not desk.tasks.busy)
    assert desk.shell.accounts.cards == before


# The daily look


def test_behind_everybodys_back_a_server_is_asked_for_its_limits(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    keep_tokens(desk, town, tokens_at(mastodon))
    desk.shell._screens.daily_look.look()  # noqa: SLF001 - what the timer does
    desk.wait(lambda: "900" in fact_of(desk, town, "post"))
    assert desk.workplace.limits_of(town.key).length == 900


def test_a_server_is_asked_once_a_day(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer, clock: FakeClock
) -> None:
    keep_tokens(desk, town, tokens_at(mastodon))
    limits = desk.shell._screens.daily_look  # noqa: SLF001
    asked: list[int] = []
    for passing in (timedelta(0), timedelta(hours=23), timedelta(hours=2)):
        clock.advance(passing)
        limits.look()
        desk.wait(lambda: not desk.tasks.busy)
        asked.append(sum(one.path == "/api/v2/instance" for one in mastodon.requests))
    assert asked == [1, 1, 2]


def test_a_server_that_does_not_let_in_is_seen_on_the_card_and_disturbs_nobody(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    tokens = tokens_at(mastodon)
    mastodon.revoke(tokens.access)
    keep_tokens(desk, town, tokens)
    desk.shell._screens.daily_look.look()  # noqa: SLF001
    desk.wait(lambda: state_of(desk, town) == "Not let in")
    assert "withdrawn at the platform" in card_of(desk, town).message.words
    assert not desk.shell.accounts.message.isVisible()


def test_a_server_that_is_not_there_is_a_warning_on_the_card_alone(desk: Desk) -> None:
    desk.workplace.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "aaaa-bbbb")
    desk.shell._screens.daily_look.look()  # noqa: SLF001
    desk.wait(lambda: bool(card_of(desk, ACCOUNT).message.words))
    assert card_of(desk, ACCOUNT).message.property("tone") == "warning"
    assert state_of(desk, ACCOUNT) == "Connected"
    assert not desk.shell.accounts.message.isVisible()


def test_a_server_that_did_not_answer_is_asked_at_the_next_look(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    keep_tokens(desk, town, tokens_at(mastodon))
    look = desk.shell._screens.daily_look  # noqa: SLF001
    mastodon.budget.limit = 0
    look.look()
    desk.wait(lambda: bool(card_of(desk, town).message.words))
    mastodon.budget.limit = 300
    mastodon.budget.renew()
    look.look()
    desk.wait(lambda: not card_of(desk, town).message.words)


def test_nothing_is_asked_before_anything_is_connected(
    desk: Desk, mastodon: MastodonServer, meta: MetaServer
) -> None:
    desk.shell._screens.daily_look.look()  # noqa: SLF001
    desk.wait(lambda: not desk.tasks.busy)
    assert (mastodon.requests, meta.requests) == ([], [])


def test_after_the_lock_a_late_look_disturbs_nobody(desk: Desk) -> None:
    desk.workplace.close()
    desk.shell._screens.daily_look.look()  # noqa: SLF001
    desk.wait(lambda: not desk.tasks.busy)
    with pytest.raises(Refused):
        desk.workplace.accounts()
