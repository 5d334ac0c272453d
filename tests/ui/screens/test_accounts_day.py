"""A day with the accounts: connecting in the browser and by a token, and cutting off again."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from core.connections.model import Way
from core.delegation.model import DelegatedAccount
from core.platforms.limits import LIMITS
from core.platforms.tokens import Tokens
from core.publishing.model import Published
from tests.browsing import Browser
from tests.fakes import FakeClock
from tests.office import real_now
from tests.servers.graph_model import PAGE_SCOPES
from tests.servers.mastodon_server import LEAST_SCOPES, MastodonServer
from tests.servers.meta_server import MetaServer
from tests.ui.accounts_desk import (
    card_of,
    dialog_of,
    fact_of,
    go_to_the_browser,
    keep_tokens,
    nobody_comes,
    paste,
    refreshed,
    state_of,
)
from tests.ui.desk import ACCOUNT, Desk
from ui.accounts.browser_dialog import BrowserDialog
from ui.accounts.connect_dialog import ConnectDialog
from ui.accounts.disconnect_dialog import DisconnectDialog
from ui.accounts.token_dialog import TokenDialog

TEXT = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير 🌴 #بلدية_مسقط"
DAY = timedelta(days=1)


@pytest.fixture
def clock() -> FakeClock:
    """The servers go by it too, and the browser's part takes real time."""
    return real_now()


@pytest.fixture
def desk(accounts_desk: Desk) -> Desk:
    return accounts_desk


# In the browser


def test_connecting_in_the_browser_ends_by_itself_when_the_person_said_yes(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    assert state_of(desk, town) == "Not connected"
    browser = go_to_the_browser(desk, town, mastodon.approve)
    desk.wait(lambda: state_of(desk, town) == "Connected")
    assert desk.shell.accounts.dialog is None
    assert desk.shell.accounts.message.property("tone") == "good"
    assert mastodon.url in browser.opened[0]


def test_the_browser_ends_on_a_page_of_the_house(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    page = go_to_the_browser(desk, town, mastodon.approve).ended_on
    desk.wait(lambda: state_of(desk, town) == "Connected")
    assert "Go back to Natiq" in page()
    assert f"@{town.handle}" in page()


def test_what_was_connected_in_the_browser_publishes(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    go_to_the_browser(desk, town, mastodon.approve)
    desk.wait(lambda: state_of(desk, town) == "Connected")
    draft = desk.workplace.drafts.create(town.key)
    desk.workplace.drafts.save(draft.id, TEXT, 0)
    assert isinstance(desk.workplace.publishing.publish(draft.id), Published)
    assert [post.text for post in mastodon.statuses] == [TEXT]


def test_the_card_says_how_it_is_connected_and_what_that_permits(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    go_to_the_browser(desk, town, mastodon.approve)
    desk.wait(lambda: state_of(desk, town) == "Connected")
    facts = card_of(desk, town).facts
    assert facts["connection"].startswith("Signed in in the browser.")
    assert "publishing and deleting posts" in facts["scopes"]
    assert "write:statuses" not in facts["scopes"]
    assert "147/2026" in facts["decision"]


def test_a_connected_accounts_server_is_asked_for_its_limits_at_once(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    assert str(LIMITS["mastodon"].length) in fact_of(desk, town, "post")
    go_to_the_browser(desk, town, mastodon.approve)
    desk.wait(lambda: "900" in fact_of(desk, town, "post"))
    assert fact_of(desk, town, "source").startswith("Read from the server on")
    assert "requests left of 300" in fact_of(desk, town, "use")


def test_who_says_no_is_told_so_and_may_try_again(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    browser = go_to_the_browser(desk, town, mastodon.deny)
    dialog = dialog_of(desk, BrowserDialog)
    desk.wait(lambda: bool(dialog.refusal.words))
    assert "declined" in dialog.refusal.words
    assert "Nothing was connected" in browser.ended_on()
    again = Browser(mastodon.approve)
    dialog.visit._open_address = lambda address: again.open(address) or True  # noqa: SLF001
    dialog.go_on.click()
    desk.wait(lambda: state_of(desk, town) == "Connected")


def test_an_account_of_somebody_else_is_refused_with_the_clause(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    other = mastodon.add_account("private")
    go_to_the_browser(desk, town, lambda address: mastodon.approve(address, account=other))
    dialog = dialog_of(desk, BrowserDialog)
    desk.wait(lambda: bool(dialog.refusal.words))
    assert "private" in dialog.refusal.words
    assert desk.workplace.pack.clauses["ACC-1"].text in dialog.refusal.quoted
    dialog.reject()
    assert state_of(desk, town) == "Not connected"


def test_a_permission_that_goes_too_far_is_named_in_words(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    more = f"{LEAST_SCOPES} write:follows"
    go_to_the_browser(desk, town, lambda address: mastodon.approve(address, granting=more))
    dialog = dialog_of(desk, BrowserDialog)
    desk.wait(lambda: bool(dialog.refusal.words))
    assert "write:follows" in dialog.refusal.scopes
    assert "following and unfollowing accounts" in dialog.refusal.scopes
    dialog.reject()


def test_while_the_browser_is_open_it_can_be_opened_again_and_its_address_copied(
    desk: Desk, town: DelegatedAccount
) -> None:
    opened = nobody_comes(desk, town)
    dialog = dialog_of(desk, BrowserDialog)
    dialog.go_on.click()
    dialog.copy_button.click()
    assert opened == [opened[0]] * 2
    assert QGuiApplication.clipboard().text() == opened[0]
    dialog.reject()


def test_cancelling_ends_the_waiting_at_once(desk: Desk, town: DelegatedAccount) -> None:
    nobody_comes(desk, town)
    dialog_of(desk, BrowserDialog).back.click()
    desk.wait(lambda: not desk.tasks.busy)
    assert desk.shell.accounts.dialog is None
    assert state_of(desk, town) == "Not connected"


def test_what_comes_back_after_cancelling_is_nobodys(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    opened = nobody_comes(desk, town)
    dialog_of(desk, BrowserDialog).back.click()
    desk.wait(lambda: not desk.tasks.busy)
    browser = Browser(mastodon.approve)
    browser.open(opened[0])
    with pytest.raises(OSError, match="refused"):
        browser.ended_on()
    assert not desk.workplace.is_connected(town.key)


def test_without_a_browser_the_address_is_offered(desk: Desk, town: DelegatedAccount) -> None:
    desk.shell.accounts.model.open_address = lambda _: False
    card_of(desk, town).buttons[Way.BROWSER].click()
    dialog = dialog_of(desk, BrowserDialog)
    desk.wait(lambda: bool(dialog.message.words))
    assert dialog.message.property("tone") == "warning"
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.visit.address
    dialog.reject()


def test_a_server_that_is_not_there_is_told_and_no_browser_opened(
    desk: Desk, page: DelegatedAccount
) -> None:
    opened: list[str] = []
    desk.shell.accounts.model.open_address = lambda address: bool(opened.append(address)) or True
    card_of(desk, ACCOUNT).buttons[Way.BROWSER].click()
    dialog = dialog_of(desk, BrowserDialog)
    desk.wait(lambda: bool(dialog.refusal.words))
    assert opened == []
    dialog.reject()
    assert page.key != ACCOUNT.key


def test_a_lock_leaves_no_dialog_and_no_waiting(desk: Desk, town: DelegatedAccount) -> None:
    nobody_comes(desk, town)
    desk.stand_up()
    desk.wait(lambda: not desk.tasks.busy)
    assert not desk.workplace.is_connected(town.key)


# By a token


def test_a_page_is_connected_by_its_token(
    desk: Desk, page: DelegatedAccount, meta: MetaServer
) -> None:
    ends = meta.graph.now().replace(microsecond=0) + timedelta(days=60)
    paste(desk, page, meta.add_token(meta.page.id, expires_at=ends).value)
    desk.wait(lambda: state_of(desk, page) == "Connected")
    assert desk.shell.accounts.dialog is None
    assert "IT has to issue another" in fact_of(desk, page, "connection")


def test_the_dialog_says_what_it_must_put_into_the_token(
    desk: Desk, page: DelegatedAccount
) -> None:
    card_of(desk, page).buttons[Way.TOKEN].click()
    dialog = dialog_of(desk, TokenDialog)
    assert all(scope in dialog.scopes.text() for scope in PAGE_SCOPES)
    dialog.copy_button.click()
    # The last two only let the guard read which apps are connected (clause SEC-2).
    listing_apps = {"pages_manage_metadata", "pages_show_list"}
    assert set(QGuiApplication.clipboard().text().split()) == {*PAGE_SCOPES, *listing_apps}
    dialog.reject()


def test_a_token_that_may_too_much_says_what_is_too_much(
    desk: Desk, page: DelegatedAccount, meta: MetaServer
) -> None:
    scopes = {*PAGE_SCOPES, "ads_management"}
    dialog = paste(desk, page, meta.add_token(meta.page.id, scopes=scopes).value)
    desk.wait(lambda: bool(dialog.refusal.words))
    assert "ads_management" in dialog.refusal.scopes
    assert "advertising at the institution's expense" in dialog.refusal.scopes
    assert desk.workplace.pack.clauses["SEC-2"].text in dialog.refusal.quoted
    dialog.reject()
    assert state_of(desk, page) == "Not connected"


def test_a_closed_dialog_has_forgotten_the_token(desk: Desk, page: DelegatedAccount) -> None:
    card_of(desk, page).buttons[Way.TOKEN].click()
    dialog = dialog_of(desk, TokenDialog)
    field = dialog.token.input
    field.setText("EAAG1")
    left: list[str] = []
    dialog.finished.connect(lambda: left.append(field.text()))
    dialog.reject()
    assert left == [""]


def test_an_empty_field_asks_nobody(desk: Desk, page: DelegatedAccount, meta: MetaServer) -> None:
    dialog = paste(desk, page, "   ")
    assert dialog.token.error
    assert meta.requests == []
    dialog.reject()


# By an app password


def test_an_app_password_is_asked_for_where_it_is_a_way(desk: Desk) -> None:
    card_of(desk, ACCOUNT).buttons[Way.APP_PASSWORD].click()
    dialog_of(desk, ConnectDialog).reject()


# Cutting off


def test_disconnecting_tells_the_platform_and_says_so(
    desk: Desk, town: DelegatedAccount, mastodon: MastodonServer
) -> None:
    go_to_the_browser(desk, town, mastodon.approve)
    desk.wait(lambda: state_of(desk, town) == "Connected")
    card_of(desk, town).disconnect_button.click()
    dialog_of(desk, DisconnectDialog).disconnect_button.click()
    desk.wait(lambda: state_of(desk, town) == "Not connected")
    message = desk.shell.accounts.message
    assert (message.property("tone"), "forgotten" in message.words) == ("good", True)
    assert all(token.revoked for token in mastodon.oauth.tokens.values())


def test_what_the_platform_was_not_told_is_left_to_do(
    desk: Desk, page: DelegatedAccount, meta: MetaServer
) -> None:
    paste(desk, page, meta.token)
    desk.wait(lambda: state_of(desk, page) == "Connected")
    card_of(desk, page).disconnect_button.click()
    dialog_of(desk, DisconnectDialog).disconnect_button.click()
    desk.wait(lambda: state_of(desk, page) == "Not connected")
    message = desk.shell.accounts.message
    assert (message.property("tone"), "withdraw the token" in message.words) == ("warning", True)


def test_enter_alone_disconnects_nothing(desk: Desk, town: DelegatedAccount) -> None:
    keep_tokens(desk, town, Tokens("access"))
    refreshed(desk, town, "Connected")
    card_of(desk, town).disconnect_button.click()
    dialog = dialog_of(desk, DisconnectDialog)
    assert dialog.back.isDefault()
    dialog.back.click()
    assert desk.workplace.is_connected(town.key)
