"""A desk whose account lies on a server that lists its apps, beside one that has no list."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from core.delegation.model import Action, Decision, DelegatedAccount
from core.foundation.clock import Clock
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.servers.gotosocial_server import SCOPES, GoToSocialServer
from tests.ui.desk import Authority, Desk
from ui.guard.account_apps import AccountApps
from ui.guard.page import GuardPage, Room

GAME = "a game"
STRANGE = "العبوا معنا مجانًا"
GUIDED = DelegatedAccount(
    platform="x",
    server="https://api.x.com",
    handle="baladia_x",
    account_id="1234567890",
    name="حساب البلدية في إكس",
)


@dataclass
class GuardedDesk:
    """What a test has in hand; ``account`` has a list of its apps, ``GUIDED`` has none."""

    desk: Desk
    server: GoToSocialServer
    account: DelegatedAccount

    @property
    def workplace(self) -> Workplace:
        return self.desk.workplace

    @property
    def page(self) -> GuardPage:
        return self.desk.shell.protection.guard

    def open(self, room: Room) -> GuardPage:
        """Go to a room, and wait until it shows something."""
        shell = self.desk.shell
        shell.go_to(shell.protection)
        shell.protection.open_guard(room)
        self.desk.wait(lambda: len(self.page.apps.cards) == 2)
        return self.page

    def card_of(self, account: DelegatedAccount) -> AccountApps:
        cards = self.page.apps.cards
        return next(one for one in cards if one.check.account_key == account.key)

    def game_is_found(self) -> str:
        """A game is let in at the platform and seen by the guard; its token."""
        token = self.server.let_in(GAME, "read write")
        self.workplace.guard.check_apps(self.account.key)
        return token

    def stranger_is_found(self) -> None:
        """Somebody publishes past the program, and the guard sees it."""
        self.workplace.guard.look_for_foreign(self.account.key)
        self.server.add_post(STRANGE)
        self.workplace.guard.look_for_foreign(self.account.key)

    def deeds(self) -> list[str]:
        return [entry.action for entry in self.workplace.audit.entries()]


@contextmanager
def guarded_desk(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    clock: Clock,
) -> Generator[GuardedDesk]:
    """An employee with two accounts, let in at the one that lies on a server of the tests."""
    with GoToSocialServer(clock.now) as server:
        account = with_list(server)
        granted = replace(decision, accounts=(account, GUIDED), actions=frozenset(Action))
        official.import_decision(authority.sign(granted))
        access = server.token_for(scopes=SCOPES)
        tokens = Tokens(access, scopes=tuple(SCOPES.split()))
        official.vault.store(account.key, SecretKind.TOKENS, tokens.written())
        yield GuardedDesk(at_desk(official), server, account)
        assert server.breaches == []


def with_list(server: GoToSocialServer) -> DelegatedAccount:
    """The account of the server, as a decision names it."""
    own = server.account
    return DelegatedAccount("mastodon", server.url, own.username, own.id, "حساب البلدية")
