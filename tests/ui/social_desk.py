"""A desk whose accounts lie on a Mastodon server on loopback, and the server itself."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from core.delegation.model import Action, Decision, DelegatedAccount
from core.foundation.clock import Clock
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.servers.mastodon_posts import Account, Post
from tests.servers.mastodon_server import MastodonServer
from tests.ui.desk import Authority, Desk

EVERY_ACTION = frozenset(Action)


@dataclass
class SocialDesk:
    """What a test has in hand; ``account`` speaks for the institution, ``other`` besides."""

    desk: Desk
    server: MastodonServer
    account: DelegatedAccount
    other: DelegatedAccount

    @property
    def workplace(self) -> Workplace:
        return self.desk.workplace

    def somebody(self, text: str) -> Post:
        """A post of another account of the server."""
        author = self.server.add_account("difaa_madani", "الدفاع المدني")
        return self.server.add_post(text, author)

    def link_of(self, post: Post) -> str:
        """The post's link as people copy it."""
        return str(self.server.entity(post, self.account.account_id)["url"])


@contextmanager
def social_desk(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    clock: Clock,
    actions: frozenset[Action] = EVERY_ACTION,
) -> Generator[SocialDesk]:
    """Two accounts, both connected, with every action or these."""
    with MastodonServer(clock.now) as server:
        accounts = tuple(
            delegated(server, one, name)
            for one, name in (
                (server.account, "حساب البلدية"),
                (server.add_account("khadamat"), "حساب الخدمات"),
            )
        )
        official.import_decision(
            authority.sign(replace(decision, accounts=accounts, actions=actions))
        )
        connect(official, server)
        yield SocialDesk(at_desk(official), server, *accounts)


def delegated(server: MastodonServer, account: Account, name: str) -> DelegatedAccount:
    """An account of the server as a decision names it."""
    return DelegatedAccount("mastodon", server.url, account.username, account.id, name)


def connect(workplace: Workplace, server: MastodonServer) -> None:
    """Let the program in at every account that is delegated there."""
    for account in workplace.accounts():
        token = server.token_for(server.accounts[account.account_id])
        workplace.vault.store(account.key, SecretKind.TOKENS, Tokens(token).written())
