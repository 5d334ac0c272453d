"""Pictures of the accounts: how each is connected, and every way of connecting one."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta

from PySide6.QtWidgets import QDialog, QScrollArea

from core.connections.model import Way
from core.delegation.model import DelegatedAccount
from core.foundation.clock import SystemClock
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.browsing import Browser
from tests.office import ISSUER, changed, enrol
from tests.servers.graph_model import PAGE_SCOPES
from tests.servers.mastodon_server import LEAST_SCOPES, Limits, MastodonServer
from tests.servers.meta_server import MetaServer
from tests.servers.x_server import LEAST_SCOPES as X_SCOPES
from tests.servers.x_server import XServer
from tests.shot_stage import Run, Stage
from ui.accounts.browser_dialog import BrowserDialog
from ui.accounts.connection_card import ConnectionCard
from ui.accounts.token_dialog import TokenDialog

_SCROLL_STEP = 420


def accounts_day(stage: Stage) -> None:
    """Five accounts on four platforms: connected, ending, withdrawn, and not connected yet."""
    with ExitStack() as servers:
        mastodon = servers.enter_context(MastodonServer(limits=Limits(max_characters=900)))
        x, meta = servers.enter_context(XServer()), servers.enter_context(MetaServer())
        run = stage.open()
        workplace, _ = enrol(run.application)
        town = _of("mastodon", mastodon.url, "natiq", mastodon.account.id, "بلدية مسقط")
        services = mastodon.add_account("khadamat")
        other = _of("mastodon", mastodon.url, "khadamat", services.id, "خدمات البلدية")
        bird = _of("x", x.url, x.account.username, x.account.id, "بلدية مسقط")
        page = _of("facebook", meta.url, meta.page.username, meta.page.id, "صفحة البلدية")
        accounts = (town, bird, page, other, stage.account)
        decision = changed(stage.decision, accounts=accounts)
        workplace.import_decision(stage.authority.decide(decision))
        _keep(workplace, bird, _at_x(x))
        _keep(workplace, page, _at_meta(meta))
        withdrawn = Tokens(mastodon.token_for(services), scopes=tuple(LEAST_SCOPES.split()))
        mastodon.revoke(withdrawn.access)
        _keep(workplace, other, withdrawn)
        run.desk.flow.entered.emit(workplace)
        run.camera.wait(lambda: run.desk.shell is not None)
        _overview(run)
        _in_the_browser(run, town, mastodon)
        _by_a_token(run, page, meta)
        _disconnect(run, town)
        run.close()


def _of(platform: str, server: str, handle: str, account_id: str, name: str) -> DelegatedAccount:
    return DelegatedAccount(platform, server, handle, account_id, name or ISSUER)


def _at_x(server: XServer) -> Tokens:
    access = server.token_for()
    ends = SystemClock().now() + timedelta(hours=2)
    refresh = server.refresh_token_for(access)
    return Tokens(access, refresh, ends, tuple(X_SCOPES.split()), server.client_id)


def _at_meta(server: MetaServer) -> Tokens:
    ends = SystemClock().now() + timedelta(days=9, hours=1)
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES, expires_at=ends)
    return Tokens(token.value, None, ends, tuple(sorted(PAGE_SCOPES)))


def _keep(workplace: Workplace, account: DelegatedAccount, tokens: Tokens) -> None:
    workplace.vault.store(account.key, SecretKind.TOKENS, tokens.written())


def _card(run: Run, account: DelegatedAccount) -> ConnectionCard:
    (card,) = [one for one in run.shell.accounts.cards if one.account == account]
    return card


def _overview(run: Run) -> None:
    shell, camera = run.shell, run.camera
    shell.go_to(shell.accounts)
    camera.wait(lambda: len(shell.accounts.cards) == 5)
    shell._screens.daily_look.look()  # noqa: SLF001 - what the timer does
    camera.wait(lambda: any(card.message.words for card in shell.accounts.cards))
    camera.settle(1.0)
    bar = shell.accounts.findChildren(QScrollArea)[0].verticalScrollBar()
    for number in range(5):
        bar.setValue(number * _SCROLL_STEP)
        camera.take(f"26{number}-accounts")
    bar.setValue(bar.maximum())
    camera.take("265-accounts-decisions")
    bar.setValue(0)


def _open(
    run: Run, account: DelegatedAccount, way: Way, opener: Callable[[str], bool]
) -> BrowserDialog:
    run.shell.accounts.model.open_address = opener
    _card(run, account).buttons[way].click()
    dialog = run.shell.accounts.dialog
    assert isinstance(dialog, BrowserDialog)
    return dialog


def _in_the_browser(run: Run, town: DelegatedAccount, server: MastodonServer) -> None:
    camera, shown = run.camera, list[str]()
    dialog = _open(run, town, Way.BROWSER, lambda address: shown.append(address) or True)
    camera.wait(lambda: bool(shown))
    camera.take("266-browser-waiting")
    dialog.copy_button.click()
    camera.take("267-browser-copied")
    dialog.reject()
    _refused(run, town, server)
    browser = Browser(server.approve)
    _open(run, town, Way.BROWSER, lambda address: browser.open(address) or True)
    camera.wait(lambda: run.shell.accounts.dialog is None)
    camera.settle(1.5)
    camera.take("269-browser-connected")


def _refused(run: Run, town: DelegatedAccount, server: MastodonServer) -> None:
    more = f"{LEAST_SCOPES} write:follows write:blocks"
    browser = Browser(lambda address: server.approve(address, granting=more))
    dialog = _open(run, town, Way.BROWSER, lambda address: browser.open(address) or True)
    run.camera.wait(lambda: bool(dialog.refusal.words))
    run.camera.take("268-browser-too-much")
    dialog.reject()


def _by_a_token(run: Run, page: DelegatedAccount, server: MetaServer) -> None:
    camera = run.camera
    _card(run, page).buttons[Way.TOKEN].click()
    dialog = run.shell.accounts.dialog
    assert isinstance(dialog, TokenDialog)
    camera.take("270-token")
    scopes = {*PAGE_SCOPES, "ads_management", "pages_messaging"}
    dialog.token.input.setText(server.add_token(server.page.id, scopes=scopes).value)
    dialog.go_on.click()
    camera.wait(lambda: bool(dialog.refusal.words))
    camera.take("271-token-too-much")
    dialog.reject()


def _disconnect(run: Run, town: DelegatedAccount) -> None:
    camera = run.camera
    _card(run, town).disconnect_button.click()
    camera.take("272-disconnect")
    dialog = run.shell.accounts.dialog
    assert isinstance(dialog, QDialog)
    dialog.disconnect_button.click()  # pyright: ignore[reportAttributeAccessIssue]
    camera.wait(lambda: run.shell.accounts.dialog is None)
    camera.settle(1.0)
    camera.take("273-disconnected")
