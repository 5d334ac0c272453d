"""What a Mastodon server knows, who may do what there, and how it refuses."""

import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from tests.servers.contract import Call, ContractBrokenError
from tests.servers.contract_server import (
    Answer,
    Budget,
    Clock,
    ContractServer,
    RefusedError,
)
from tests.servers.mastodon_contract import mastodon_contract
from tests.servers.mastodon_posts import Account, Entities, Limits, Media, Post
from tests.servers.oauth_desk import App, OAuthDesk, Token
from tests.servers.timeline import Timeline

LEAST_SCOPES = (
    "profile read:statuses read:notifications write:statuses write:media write:favourites"
)
_WINDOW = timedelta(minutes=5)
_LONG_WINDOW = timedelta(minutes=30)
_CODE_LIFE = timedelta(minutes=10)


class MastodonState(ContractServer):
    """The server without its endpoints."""

    def __init__(
        self,
        now: Clock,
        omits: frozenset[str],
        limits: Limits,
        numeric_ids: bool,
    ) -> None:
        super().__init__(mastodon_contract(), now)
        self.omits = omits
        self.limits = limits
        self.numeric_ids = numeric_ids
        self.consents = True
        self.processing_polls = 0
        self.processing_fails = False
        # Documentation, "Rate limits".
        self.budget = Budget(300, _WINDOW)
        self.media_budget = Budget(30, _LONG_WINDOW)
        self.deletion_budget = Budget(30, _LONG_WINDOW)
        self.oauth = OAuthDesk(_CODE_LIFE, None, any_loopback_port=True)
        self.accounts: dict[str, Account] = {}
        self.timeline = Timeline[Post](lambda post: (post.reply_to, post.reblog_of))
        """Posts and boosts that stand, oldest first; those of other servers too."""

        self.favourites: set[tuple[str, str]] = set()
        self.scheduled: dict[str, Any] = {}
        self.media: dict[str, Media] = {}
        self._last_id = 0
        self._since = now()
        self.account = self.add_account("natiq", "بلدية للتجربة")
        self.entities = Entities(self.url)

    @property
    def statuses(self) -> list[Post]:
        """The posts of this server's accounts that stand, oldest first, without boosts."""
        return [
            post
            for post in self.timeline
            if post.reblog_of is None and not self.accounts[post.author_id].domain
        ]

    @property
    def boosts(self) -> list[Post]:
        return [post for post in self.timeline if post.reblog_of is not None]

    def next_id(self) -> str:
        """Later ones sort after earlier ones, as texts too."""
        self._last_id += 1
        number = 110_000_000_000_000_000 + self._last_id
        return str(number) if self.numeric_ids else f"01H{number:X}"

    def add_account(self, username: str, display_name: str = "", domain: str = "") -> Account:
        account = Account(self.next_id(), username, display_name or username, domain)
        self.accounts[account.id] = account
        return account

    def approve(self, url: str, account: Account | None = None, granting: str | None = None) -> str:
        """Where the browser goes after a yes. Raises ``OAuthError`` where it would go nowhere."""
        with self.lock:
            account = account or self.account
            return self.oauth.consent(url, account.id, granting, self.now())

    def deny(self, url: str) -> str:
        """Where the browser goes after a no."""
        with self.lock:
            return self.oauth.refusal(url)

    def token_for(self, account: Account | None = None, scopes: str = LEAST_SCOPES) -> str:
        """A token that works, without any signing in."""
        with self.lock:
            app = App(secrets.token_hex(8), secrets.token_hex(8), "Natiq", (), frozenset())
            self.oauth.apps[app.client_id] = app
            account = account or self.account
            scope_list = tuple(scopes.split())
            return self.oauth.issue(app.client_id, account.id, scope_list, self.now()).value

    def expire(self, token: str) -> None:
        self.oauth.tokens[token].ends = self.now()

    def revoke(self, token: str) -> None:
        self.oauth.tokens[token].revoked = True

    def suspend(self, account: Account | None = None) -> None:
        (account or self.account).suspended = True

    def add_post(
        self, text: str, account: Account | None = None, visibility: str = "public"
    ) -> Post:
        """A post that came some other way than by these requests."""
        with self.lock:
            author = account or self.account
            post = Post(self.next_id(), author.id, text, self.now(), visibility)
            self.timeline.add(post)
            return post

    def add_remote_post(self, text: str, domain: str = "social.example") -> str:
        """The URL of a post of another server, which this one has yet to fetch."""
        with self.lock:
            author = self.add_account("muwatin", "مواطن", domain)
            return self.entities.url_of(self.add_post(text, author), author)

    def account_entity(self, account: Account) -> dict[str, Any]:
        return self.entities.account(account, self._since, len(self.timeline.of(account.id)))

    def entity(self, post: Post, viewer_id: str) -> dict[str, Any]:
        """``post`` as ``viewer_id`` sees it, with what it quotes or boosts."""
        author = self.accounts[post.author_id]
        told = self.entities.status(post, author, self.account_entity(author))
        told["favourited"] = (viewer_id, post.id) in self.favourites
        told["favourites_count"] = sum(one == post.id for _, one in self.favourites)
        for one in self.timeline.pointing_at(post.id):
            if one.reblog_of == post.id:
                told["reblogs_count"] += 1
                told["reblogged"] |= one.author_id == viewer_id
            told["replies_count"] += one.reply_to == post.id
        if post.reply_to and (parent := self.post(post.reply_to)):
            told["in_reply_to_account_id"] = parent.author_id
        if post.poll:
            ends = post.created_at + timedelta(seconds=post.poll.expires_in)
            told["poll"] = self.entities.poll(post.poll, ends, self.now())
        if post.reblog_of and (boosted := self.post(post.reblog_of)):
            told["reblog"] = self.entity(boosted, viewer_id)
        if post.quote:
            quoted = self.post(post.quote)
            told["quote"] = {
                "state": "accepted" if quoted else "deleted",
                "quoted_status": self.entity(quoted, viewer_id) if quoted else None,
            }
        return told

    def post(self, post_id: str) -> Post | None:
        return self.timeline.get(post_id)

    def handle(self, call: Call) -> Answer:
        if call.operation.template in self.omits:
            raise RefusedError(self.not_served())
        return super().handle(call)

    def token_of(self, call: Call) -> Token:
        """The token of the request, where it may do that. Raises ``RefusedError``: 401, 403."""
        value = call.headers.get("authorization", "").removeprefix("Bearer ")
        token = self.oauth.tokens.get(value)
        if token is None:
            raise refused(401, "The access token is invalid")
        if token.revoked:
            raise refused(401, "The access token was revoked")
        if token.ends is not None and self.now() >= token.ends:
            raise refused(401, "The access token expired")
        if not any(_covers(token.scopes, scope) for scope in call.operation.scopes):
            raise refused(403, "This action is outside the authorized scopes")
        if self.accounts[token.account_id].suspended:
            raise refused(403, "Your login is currently disabled")
        return token

    def extra_headers(self, method: str, path: str, headers: Mapping[str, str]) -> dict[str, str]:
        budget = self._budget_of(method, path)
        allowed, left, ends = budget.spend(headers.get("authorization", ""), self.now())
        told = {
            "X-RateLimit-Limit": str(budget.limit),
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset": ends.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        }
        if "X-RateLimit" in self.omits:
            told = {}
        if not allowed:
            raise RefusedError(Answer(429, {"error": "Too many requests"}, told))
        return told

    def _budget_of(self, method: str, path: str) -> Budget:
        if method == "POST" and path == "/api/v2/media":
            return self.media_budget
        takes_back = method == "DELETE" and path.startswith("/api/v1/statuses/")
        if takes_back or path.endswith("/unreblog"):
            return self.deletion_budget
        return self.budget

    def not_served(self) -> Answer:
        return Answer(404, {"error": "Record not found"}, unchecked=True)

    def broken(self, error: ContractBrokenError) -> Answer:
        return error_answer(422, f"Validation failed: {'; '.join(error.problems)}")


def error_answer(status: int, sentence: str, **members: object) -> Answer:
    """An error as Mastodon gives it; ``details`` is what the contract wants beside some of them."""
    body = {"error": sentence, **members}
    return Answer(status, body | ({"details": {}} if status == 422 else {}))


def refused(status: int, sentence: str, **members: object) -> RefusedError:
    return RefusedError(error_answer(status, sentence, **members))


def _covers(scopes: tuple[str, ...], needed: str) -> bool:
    """``write`` covers ``write:statuses``."""
    return needed in scopes or needed.partition(":")[0] in scopes
