"""What X knows, who may do what there, and how it refuses."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta

from tests.servers.contract import Call, ContractBrokenError, NotInContractError
from tests.servers.contract_server import Answer, Budget, Clock, ContractServer, RefusedError
from tests.servers.oauth_desk import App, OAuthDesk, Token
from tests.servers.timeline import Timeline
from tests.servers.x_contract import x_contract
from tests.servers.x_posts import Post, Shortener, Upload, User

LEAST_SCOPES = "tweet.read tweet.write users.read media.write like.write offline.access"
PROBLEMS = "https://api.x.com/2/problems/"
_WINDOW = timedelta(minutes=15)
_TOKEN_LIFE = timedelta(hours=2)
_CODE_LIFE = timedelta(seconds=30)
_BUDGETS = {
    "POST /2/tweets": 100,
    "DELETE /2/tweets/{id}": 50,
    "GET /2/users/me": 75,
    "POST /2/users/{id}/retweets": 50,
    "DELETE /2/users/{id}/retweets/{source_tweet_id}": 50,
}
_OTHER_BUDGET = 900


class XState(ContractServer):
    """The server without its endpoints."""

    def __init__(self, now: Clock, client_id: str, redirect_uris: tuple[str, ...]) -> None:
        super().__init__(x_contract(), now)
        self.consents = True
        self.max_weight = 280
        self.too_long_status = 400
        self.duplicate_window = timedelta(hours=24)
        self.timeline_lag = timedelta(0)
        self.processing_polls = 0
        self.processing_fails = False
        self.budgets: dict[str, Budget] = defaultdict(lambda: Budget(_OTHER_BUDGET, _WINDOW))
        self.budgets |= {name: Budget(limit, _WINDOW) for name, limit in _BUDGETS.items()}
        self.oauth = OAuthDesk(_CODE_LIFE, _TOKEN_LIFE, any_loopback_port=False)
        flows = self.contract.document["components"]["securitySchemes"]["OAuth2UserToken"]["flows"]
        scopes = frozenset(flows["authorizationCode"]["scopes"])
        self.client_id = client_id
        self.oauth.apps[client_id] = App(client_id, "", "Natiq", redirect_uris, scopes)
        self.users: dict[str, User] = {}
        self.timeline = Timeline[Post](lambda post: (post.repost_of,))
        """Posts and reposts that stand, oldest first."""

        self._said: dict[tuple[str, str], Post] = {}
        self.likes: set[tuple[str, str]] = set()
        self.uploads: dict[str, Upload] = {}
        self.shortener = Shortener()
        self._last_id = 0
        self.account = self.add_user("natiq", "بلدية للتجربة")

    @property
    def statuses(self) -> list[Post]:
        """The posts that stand, oldest first, without reposts."""
        return [post for post in self.timeline if post.repost_of is None]

    @property
    def reposts(self) -> list[Post]:
        return [post for post in self.timeline if post.repost_of is not None]

    def next_id(self) -> str:
        """Later ones are greater; 19 digits."""
        self._last_id += 1
        return str(1_900_000_000_000_000_000 + self._last_id)

    def add_user(self, username: str, name: str = "") -> User:
        user = User(self.next_id(), username, name or username)
        self.users[user.id] = user
        return user

    def approve(self, url: str, account: User | None = None, granting: str | None = None) -> str:
        """Where the browser goes after a yes. Raises ``OAuthError`` where it would go nowhere."""
        with self.lock:
            user = account or self.account
            return self.oauth.consent(url, user.id, granting, self.now())

    def deny(self, url: str) -> str:
        """Where the browser goes after a no."""
        with self.lock:
            return self.oauth.refusal(url)

    def token_for(self, account: User | None = None, scopes: str = LEAST_SCOPES) -> str:
        """A token that works for two hours, without any signing in."""
        with self.lock:
            user = account or self.account
            return self.oauth.issue(
                self.client_id, user.id, tuple(scopes.split()), self.now()
            ).value

    def refresh_token_for(self, token: str) -> str:
        """A refresh token beside that token."""
        with self.lock:
            return self.oauth.issue_refresh(self.oauth.tokens[token]).value

    def expire(self, token: str) -> None:
        self.oauth.tokens[token].ends = self.now()

    def revoke(self, token: str) -> None:
        self.oauth.tokens[token].revoked = True

    def suspend(self, account: User | None = None) -> None:
        (account or self.account).suspended = True

    def add_post(self, text: str, account: User | None = None) -> Post:
        """A post that came some other way than by these requests."""
        with self.lock:
            user = account or self.account
            served, links = self.shortener.serve(text, [])
            post = Post(self.next_id(), user.id, text, served, self.now(), links)
            self.keep(post)
            return post

    def keep(self, post: Post) -> None:
        self.timeline.add(post)
        self._said[post.author_id, _folded(post.text)] = post

    def last_saying(self, text: str, user_id: str) -> Post | None:
        """The user's last post of just that text, where it still stands."""
        post = self._said.get((user_id, _folded(text)))
        return None if post is None else self.post(post.id)

    def post(self, post_id: str) -> Post | None:
        return self.timeline.get(post_id)

    def url_of(self, post: Post) -> str:
        return f"https://x.com/{self.users[post.author_id].username}/status/{post.id}"

    def token_of(self, call: Call) -> Token:
        """The token of the request, where it may do that. Raises ``RefusedError``: 401, 403."""
        value = call.headers.get("authorization", "").removeprefix("Bearer ")
        token = self.oauth.tokens.get(value)
        if token is None or token.revoked or token.ends is None or self.now() >= token.ends:
            raise plainly_refused(401, "Unauthorized", "Unauthorized")
        if not call.operation.scopes <= set(token.scopes):
            raise plainly_refused(403, "Forbidden", "Forbidden")
        if self.users[token.account_id].suspended:
            raise plainly_refused(
                403,
                "Forbidden",
                "Your account is suspended and is not permitted to access this feature.",
            )
        return token

    def own_token(self, call: Call) -> Token:
        """The same, where the path names the token's own user."""
        token = self.token_of(call)
        if call.path["id"] != token.account_id:
            raise plainly_refused(
                403,
                "Forbidden",
                "The path's user id does not match the authenticated user.",
            )
        return token

    def extra_headers(self, method: str, path: str, headers: Mapping[str, str]) -> dict[str, str]:
        try:
            name = self.contract.operation(method, path)[0].name
        except NotInContractError:
            name = "other"
        budget = self.budgets[name]
        allowed, left, ends = budget.spend(headers.get("authorization", ""), self.now())
        told = {
            "x-rate-limit-limit": str(budget.limit),
            "x-rate-limit-remaining": str(left),
            "x-rate-limit-reset": str(int(ends.timestamp())),
        }
        if not allowed:
            answer = plain_problem(429, "Too Many Requests", "Too Many Requests")
            raise RefusedError(Answer(429, answer.body, told))
        return told

    def not_served(self) -> Answer:
        answer = plain_problem(404, "Not Found", "Not Found")
        return Answer(404, answer.body, unchecked=True)

    def broken(self, error: ContractBrokenError) -> Answer:
        body = {
            "title": "Invalid Request",
            "detail": "; ".join(error.problems),
            "type": f"{PROBLEMS}invalid-request",
            "status": 422,
        }
        return Answer(422, body, kind="application/problem+json", unchecked=True)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip())


def plain_problem(status: int, title: str, detail: str) -> Answer:
    """An error without a type of its own, as the gateway gives it."""
    return Answer(
        status, {"title": title, "detail": detail, "type": "about:blank", "status": status}
    )


def plainly_refused(status: int, title: str, detail: str) -> RefusedError:
    return RefusedError(plain_problem(status, title, detail))


def invalid(detail: str) -> RefusedError:
    """400, with what is wrong."""
    body = {
        "title": "Invalid Request",
        "detail": detail,
        "type": f"{PROBLEMS}invalid-request",
        "status": 400,
    }
    return RefusedError(Answer(400, body, kind="application/problem+json"))


def missing(post_id: str) -> dict[str, object]:
    """What stands among the ``errors`` for a post that is not there."""
    return {
        "value": post_id,
        "detail": f"Could not find tweet with id: [{post_id}].",
        "title": "Not Found Error",
        "resource_type": "tweet",
        "parameter": "id",
        "resource_id": post_id,
        "type": f"{PROBLEMS}resource-not-found",
    }
