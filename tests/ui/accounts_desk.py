"""A desk before the accounts screen, with contract servers for platforms.

The person in the browser is played by what is handed to the program for opening addresses.
"""

from collections.abc import Callable, Generator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog

from core.connections.model import Way
from core.delegation.model import Action, Decision, DelegatedAccount
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.browsing import Browser, Decide
from tests.fakes import FakeClock
from tests.office import ISSUER, changed
from tests.servers.mastodon_server import LEAST_SCOPES, Limits, MastodonServer
from tests.servers.meta_server import MetaServer
from tests.ui.desk import ACCOUNT, Authority, Desk
from ui.accounts.connection_card import ConnectionCard
from ui.accounts.token_dialog import TokenDialog

__all__ = ["accounts_desk", "mastodon", "meta", "page", "town"]

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def mastodon(clock: FakeClock) -> Generator[MastodonServer]:
    with MastodonServer(clock.now, limits=Limits(max_characters=900)) as server:
        yield server
    assert server.breaches == []


@pytest.fixture
def meta(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server
    assert server.breaches == []


@pytest.fixture
def town(mastodon: MastodonServer) -> DelegatedAccount:
    own = mastodon.account
    return DelegatedAccount("mastodon", mastodon.url, own.username, own.id, ISSUER)


@pytest.fixture
def page(meta: MetaServer) -> DelegatedAccount:
    own = meta.page
    return DelegatedAccount("facebook", meta.url, own.username, own.id, "صفحة البلدية")


@pytest.fixture
def accounts_desk(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    town: DelegatedAccount,
    page: DelegatedAccount,
) -> Desk:
    """A desk before the accounts: one on Mastodon, a Page, and one on Bluesky."""
    actions = frozenset(Action)
    official.import_decision(
        authority.sign(changed(decision, accounts=(town, page, ACCOUNT), actions=actions))
    )
    desk = at_desk(official)
    desk.shell.go_to(desk.shell.accounts)
    desk.wait(lambda: len(desk.shell.accounts.cards) == 3)
    return desk


def card_of(desk: Desk, account: DelegatedAccount) -> ConnectionCard:
    (card,) = [one for one in desk.shell.accounts.cards if one.account == account]
    return card


def fact_of(desk: Desk, account: DelegatedAccount, name: str) -> str:
    return card_of(desk, account).facts[name]


def state_of(desk: Desk, account: DelegatedAccount) -> str:
    return card_of(desk, account).state


def dialog_of(desk: Desk, kind: type[D]) -> D:
    dialog = desk.shell.accounts.dialog
    assert isinstance(dialog, kind)
    return dialog


def refreshed(desk: Desk, account: DelegatedAccount, state: str) -> None:
    """Look again, and wait until the account stands so."""
    desk.shell.accounts.model.refresh()
    desk.wait(lambda: state_of(desk, account) == state)


def go_to_the_browser(desk: Desk, account: DelegatedAccount, decide: Decide) -> Browser:
    """Press the button, and let the person in the browser decide."""
    browser = Browser(decide)

    def opened(address: str) -> bool:
        browser.open(address)
        return True

    desk.shell.accounts.model.open_address = opened
    card_of(desk, account).buttons[Way.BROWSER].click()
    return browser


def nobody_comes(desk: Desk, account: DelegatedAccount) -> list[str]:
    """Press the button; the browser opens and nobody does anything there."""
    opened: list[str] = []

    def note(address: str) -> bool:
        opened.append(address)
        return True

    desk.shell.accounts.model.open_address = note
    card_of(desk, account).buttons[Way.BROWSER].click()
    desk.wait(lambda: bool(opened))
    return opened


def paste(desk: Desk, account: DelegatedAccount, token: str) -> TokenDialog:
    card_of(desk, account).buttons[Way.TOKEN].click()
    dialog = dialog_of(desk, TokenDialog)
    dialog.token.input.setText(token)
    dialog.go_on.click()
    return dialog


def keep_tokens(desk: Desk, account: DelegatedAccount, tokens: Tokens) -> None:
    """As if the account had been connected before."""
    desk.workplace.vault.store(account.key, SecretKind.TOKENS, tokens.written())


def tokens_at(mastodon: MastodonServer) -> Tokens:
    """Those of somebody who signed in on another day."""
    access = mastodon.token_for()
    app = mastodon.oauth.apps[mastodon.oauth.tokens[access].client_id]
    scopes = tuple(LEAST_SCOPES.split())
    return Tokens(access, scopes=scopes, client_id=app.client_id, client_secret=app.secret)
