"""X: posts of one account, each once, though X knows no key that makes a request repeatable.

Sources: the contract of the API v2; docs.x.com. What is uncertain is settled by a look at the
account's own newest posts.
"""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.foundation.ids import Randomness, new_id
from core.platforms.exchange import Call, unreadable
from core.platforms.gate import Allowed
from core.platforms.limits import LIMITS
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    NotSent,
    PlatformProblem,
    PublishedPost,
    Rejected,
    SeenPost,
    Uncertain,
)
from core.platforms.oauth.grant import Grant
from core.platforms.oauth.keeper import TokenKeeper
from core.platforms.options import PlatformOptions
from core.platforms.protocol import (
    Act,
    ActKind,
    Allowance,
    Attempt,
    Notes,
    Settling,
    WritePermit,
    check_act,
    check_permit,
)
from core.platforms.tokens import Credentials, Tokens
from core.platforms.x import media as media_requests
from core.platforms.x.api import XApi
from core.platforms.x.links import post_id_in
from core.platforms.x.refusals import ALREADY_DONE, means
from core.platforms.x.replies import (
    Page,
    XPost,
    check_done,
    created_in,
    identity_in,
    link_of,
    object_in,
    post_in,
    posts_in,
    seen,
)
from core.platforms.x.requests import Requests, check_together, id_of
from core.platforms.x.sign_in import endpoints_of, renewal_rule
from core.platforms.x.texts import is_made_of, shown_text
from core.platforms.x.uploads import Uploads

_QUIET = timedelta(minutes=10)
"""After so long a post that is not among the account's own was never made.

Our side waits a minute for an answer, X's own gates give up before that, and what they passed
on shows among the account's posts within seconds, on bad days within minutes. A post sent
twice all the same is refused as a duplicate, unless it carries an attachment.
"""
_CLOCK_ERROR = timedelta(minutes=5)
"""By how much a time that was put down here may differ from the server's."""
_NOTEWORTHY = timedelta(minutes=1)
_LOOK_BACK = timedelta(days=1)
"""How far to look where the time that was put down cannot be: it lies ahead."""
_OLDEST = datetime(2010, 11, 7, tzinfo=UTC)
"""X refuses to look further back."""
_CLOCK_NOTE = "clock"
_SECONDS = re.compile(r"-?[0-9]{1,10}")
_MOST_PAGES = 32
"""X gives the newest 3,200 posts and no older ones."""
_A_PAGE = 100


def rules_for(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:
    """The requests that publishing under an account of X needs, and no other."""
    del options
    uploading = media_requests.allowed(account.server)
    return (*Requests(account).allowed(), *uploading, renewal_rule(account))


class XConnector:
    """``Connector`` of one account on X."""

    writes_name_account: ClassVar[bool] = False
    settling: ClassVar[Settling] = Settling(by_key=False, quiet=_QUIET)

    def __init__(
        self,
        account: Account,
        credentials: Credentials,
        options: PlatformOptions,
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._account = account
        self._clock = clock
        self._random = random
        self._requests = Requests(account)
        grant = Grant(client, clock, random)

        def renew(tokens: Tokens) -> Tokens:
            client_id = tokens.client_id or options.x_client_id
            return grant.renew(endpoints_of(account, client_id), tokens)

        self._api = XApi(client, clock, TokenKeeper(credentials, clock, renew))
        requests = media_requests.MediaRequests(account.server)
        self._uploads = Uploads(self._api, requests, clock)
        self._asked: tuple[Tokens, AccountIdentity] | None = None

    @property
    def allowance(self) -> Allowance | None:
        return self._api.allowance

    def new_record_key(self) -> str:
        return new_id(self._random)

    def whose_token(self) -> AccountIdentity:
        identity, tokens = self._api.read_with(self._requests.me(), identity_in)
        self._asked = (tokens, identity)
        return identity

    def read_limits(self) -> Limits:
        """X's own: it names none to ask for."""
        return LIMITS["x"]

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        post = attempt.post
        check_permit(permit, post, self._account.account_id, self._clock.now())
        check_together(post)

        def check() -> None:
            check_permit(permit, post, self._owner(), self._clock.now())

        check()
        if attempt.since is not None:
            found = self.find(attempt)
            if found is not None:
                return found
        self._note_clock(attempt, notes)
        try:
            return self._create(attempt, notes, check)
        except Rejected as refusal:
            if means(refusal, PlatformProblem.DUPLICATE) and attempt.since is not None:
                return self._made_before(attempt, refusal)
            raise

    def _create(self, attempt: Attempt, notes: Notes, check: Callable[[], None]) -> PublishedPost:
        post = attempt.post
        media_ids = self._uploads.bring(post.media, attempt.kept, notes)
        try:
            return self._send(attempt, media_ids, check)
        except Rejected as refusal:
            if not means(refusal, PlatformProblem.MEDIA_REFUSED):
                raise
            left = any(attempt.kept.get(name) for name in self._uploads.names(post.media))
            self._uploads.forget(post.media, notes)
            if not left:
                raise
        # What an earlier try had brought there has ended meanwhile.
        return self._send(attempt, self._uploads.bring(post.media, {}, notes), check)

    def _send(
        self, attempt: Attempt, media_ids: tuple[str, ...], check: Callable[[], None]
    ) -> PublishedPost:
        reply = self._api.write(self._requests.create(attempt.post, media_ids), check)
        made = created_in(object_in(reply))
        to = attempt.post.reply_to
        if to is not None and made in (to.parent.uri, to.root.uri):
            # The answer that an earlier part was given.
            raise unreadable()
        return self._published(attempt, made)

    def _made_before(self, attempt: Attempt, refusal: Rejected) -> PublishedPost:
        """The post that an earlier try made; raises ``refusal`` where there is none."""
        try:
            found = self.find(attempt)
        except NatiqError as silence:
            # Whether an earlier try made it is the question, and it has no answer now.
            raise Uncertain(PlatformProblem.NO_ANSWER) from silence
        if found is None:
            raise refusal
        return found

    def find(self, attempt: Attempt) -> PublishedPost | None:
        if attempt.since is None:
            return None
        for post in self._own_since(self._beginning(attempt, attempt.since)):
            if post.post_id not in attempt.known and is_made_of(post, attempt.post):
                return self._published(attempt, post.post_id)
        return None

    def act(self, permit: WritePermit, act: Act) -> None:
        call, done = self._call_of(act)
        check_act(permit, act, self._account.account_id, self._clock.now())

        def check() -> None:
            check_act(permit, act, self._owner(), self._clock.now())

        takes_away = act.undo or act.kind is ActKind.DELETE
        try:
            check_done(self._api.write(call, check), done, not act.undo)
        except Rejected as refusal:
            gone = takes_away and means(refusal, PlatformProblem.POST_NOT_FOUND)
            if not gone and refusal.values.get("reason") != ALREADY_DONE:
                raise

    def _call_of(self, act: Act) -> tuple[Call, str]:
        """The request for an act, and the member of its answer that says how it stands now."""
        post_id = id_of(act.post)
        if act.kind is ActKind.LIKE:
            return self._requests.like(post_id, undo=act.undo), "liked"
        if act.kind is ActKind.BOOST:
            return self._requests.repost(post_id, undo=act.undo), "retweeted"
        if act.kind is ActKind.DELETE:
            return self._requests.delete(post_id), "deleted"
        raise Rejected(PlatformProblem.ACT_UNSUPPORTED)

    def look_up(self, address: str) -> SeenPost:
        page = self._api.read(self._requests.one(post_id_in(address)), post_in)
        return _seen_on(page)[0]

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        page = self._api.read(self._requests.own_posts(limit), posts_in)
        return _seen_on(page)[: max(limit, 0)]

    def _owner(self) -> str:
        """Whose the tokens are that would be sent with now, as X says."""
        if self._asked is not None and self._asked[0].access == self._api.tokens().access:
            return self._asked[1].account_id
        return self.whose_token().account_id

    def _own_since(self, beginning: datetime) -> Iterator[XPost]:
        """Raises ``NotSent`` where X did not show all of them."""
        further: str | None = None
        for _ in range(_MOST_PAGES):
            call = self._requests.own_posts(_A_PAGE, since=beginning, page=further)
            page = self._api.read(call, posts_in)
            yield from (post for post in page.posts if post.published_at >= beginning)
            further = page.further
            if further is None or any(post.published_at < beginning for post in page.posts):
                return
        raise NotSent(PlatformProblem.NO_ANSWER)

    def _beginning(self, attempt: Attempt, since: datetime) -> datetime:
        """From when on the post may have been made, by the server's clock."""
        noted = attempt.kept.get(_CLOCK_NOTE, "")
        ahead = timedelta(seconds=int(noted)) if _SECONDS.fullmatch(noted) else timedelta()
        now = self._api.server_clock.now()
        beginning = since + ahead
        if beginning > now:
            beginning = now - _LOOK_BACK
        return max(beginning - _CLOCK_ERROR, _OLDEST)

    def _note_clock(self, attempt: Attempt, notes: Notes) -> None:
        """Keep by how much the server's clock is ahead, where that matters for a later look."""
        ahead = self._api.server_clock.ahead
        seconds = str(int(ahead.total_seconds())) if abs(ahead) > _NOTEWORTHY else "0"
        if attempt.since is None and seconds != attempt.kept.get(_CLOCK_NOTE, "0"):
            notes.keep(_CLOCK_NOTE, seconds)

    def _published(self, attempt: Attempt, post_id: str) -> PublishedPost:
        link = link_of(self._account.handle.removeprefix("@"), post_id)
        return PublishedPost(attempt.record_key, post_id, link, attempt.post.text)


def _seen_on(page: Page) -> tuple[SeenPost, ...]:
    return tuple(seen(post, shown_text(post), page.authors) for post in page.posts)
