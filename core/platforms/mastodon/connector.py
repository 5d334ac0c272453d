"""Mastodon, and servers that speak its API (GoToSocial, Pleroma and others).

Sources: docs.joinmastodon.org (methods, entities, api/oauth-scopes, api/rate-limits), the
contract of version 4.7. Figures that a server does not tell are Mastodon's.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import islice
from typing import ClassVar, TypeVar

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.foundation.ids import Randomness, new_id
from core.platforms.apps import ConnectedApp
from core.platforms.exchange import Call, Members, ServerFailed, nothing_written, unreadable
from core.platforms.gate import Allowed
from core.platforms.limits import LIMITS
from core.platforms.mastodon.api import WHOSE, Api
from core.platforms.mastodon.apps import TOKENS, AccessTokens
from core.platforms.mastodon.finding import OwnPosts
from core.platforms.mastodon.limits import instance, limits_in, old_instance
from core.platforms.mastodon.links import (
    linked_id,
    scheduled_address,
    scheduled_id,
    status_address,
    status_id,
)
from core.platforms.mastodon.media import Uploads
from core.platforms.mastodon.replies import (
    IDENTIFIER,
    matching_at,
    means,
    members_in,
)
from core.platforms.mastodon.sign_in import TOKEN, renewal
from core.platforms.mastodon.software import is_gotosocial
from core.platforms.mastodon.statuses import (
    Status,
    new_status,
    one_status,
    published,
    read_status,
    shown_by,
)
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    NotSent,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    SeenPost,
    Uncertain,
)
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
from core.platforms.tokens import Credentials

Found = TypeVar("Found")

_SOONEST = timedelta(minutes=5, seconds=10)
"""Mastodon wants five minutes, and of older servers some publish at once what is due sooner."""

_NOT_IMPLEMENTED = 501
_INVALID = (400, 422)
_GONE = (404, 410)
_DONE_BY = {
    (ActKind.LIKE, False): "favourite",
    (ActKind.LIKE, True): "unfavourite",
    (ActKind.BOOST, False): "reblog",
    (ActKind.BOOST, True): "unreblog",
}
_PATHS = (
    ("GET", WHOSE),
    ("GET", "/api/v2/instance"),
    ("GET", "/api/v1/instance"),
    ("POST", "/api/v1/statuses"),
    ("GET", "/api/v1/statuses/{id}"),
    ("DELETE", "/api/v1/statuses/{id}"),
    *(("POST", f"/api/v1/statuses/{{id}}/{verb}") for verb in _DONE_BY.values()),
    ("POST", "/api/v2/media"),
    ("GET", "/api/v1/media/{id}"),
    ("GET", "/api/v1/scheduled_statuses"),
    ("DELETE", "/api/v1/scheduled_statuses/{id}"),
    ("POST", TOKEN),
    ("GET", TOKENS),
    ("POST", f"{TOKENS}/{{id}}/invalidate"),
)


def rules_for(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:
    """The requests that publishing under an account of such a server needs, and no other."""
    del options  # IT decides nothing about it.
    if IDENTIFIER.fullmatch(account.account_id) is None:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    own = ("GET", f"/api/v1/accounts/{account.account_id}/statuses")
    return tuple(Allowed.at(account.server, verb, path) for verb, path in (*_PATHS, own))


class MastodonConnector:
    """``Connector`` and ``OwnScheduler`` of one account, and ``AppLister`` at GoToSocial."""

    writes_name_account: ClassVar[bool] = False
    settling: ClassVar[Settling] = Settling(
        by_key=True, key_lasts=timedelta(minutes=55), quiet=timedelta(minutes=5)
    )
    revokes_apps: ClassVar[bool] = True
    lists_all: ClassVar[bool] = True

    def __init__(
        self,
        account: Account,
        credentials: Credentials,
        options: PlatformOptions,
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
    ) -> None:
        del options
        renew = renewal(account.server, client, clock, random)
        self._account = account
        self._api = Api(account.server, client, clock, TokenKeeper(credentials, clock, renew))
        self._own = OwnPosts(self._api, account.account_id, clock)
        self._uploads = Uploads(self._api, clock)
        self._apps = AccessTokens(self._api, account, clock)
        self._lists_apps: bool | None = None
        self._clock = clock
        self._random = random
        self._limits: Limits | None = None

    @property
    def allowance(self) -> Allowance | None:
        return self._api.allowance

    def new_record_key(self) -> str:
        return new_id(self._random)

    def whose_token(self) -> AccountIdentity:
        return self._api.owner()

    def read_limits(self) -> Limits:
        self._limits = limits_in(self._what_server_says())
        return self._limits

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        self._check_whole(permit, attempt.post)
        if attempt.since is not None:
            found = _settled(lambda: self.find(attempt))
            if found is not None:
                return found
        try:
            answer = self._leave(permit, attempt, notes, None)
        except Rejected as refusal:
            return self._made_before(attempt, refusal)
        status = read_status(answer, self._api.server)
        if status.seen.author_id != self._account.account_id or _is_before(status, attempt.post):
            raise unreadable()
        return published(status, attempt.record_key, attempt.post)

    def find(self, attempt: Attempt) -> PublishedPost | None:
        found = self._own.find(attempt)
        return None if found is None else published(found, attempt.record_key, attempt.post)

    def schedule(self, permit: WritePermit, attempt: Attempt, at: datetime, notes: Notes) -> str:
        """See ``OwnScheduler``. Raises ``Rejected(DUPLICATE)`` where it is published already.

        A server whose clock runs ahead of what it tells may publish at once: then the answer
        is ``Uncertain``, and ``find`` knows the post.
        """
        self._check_whole(permit, attempt.post)
        if attempt.post.parts > 1:
            raise Rejected(PlatformProblem.SCHEDULE_UNSUPPORTED)
        if attempt.since is not None:
            waiting = _settled(lambda: self.find_scheduled(attempt, at))
            if waiting is not None:
                return waiting
            if _settled(lambda: self.find(attempt)) is not None:
                raise Rejected(PlatformProblem.DUPLICATE)
        self._check_time(at)
        try:
            answer = self._leave(permit, attempt, notes, at)
        except ServerFailed as failure:
            if failure.status != _NOT_IMPLEMENTED:
                raise
            raise Rejected(PlatformProblem.SCHEDULE_UNSUPPORTED) from None
        if "scheduled_at" not in answer:
            raise unreadable()
        return scheduled_address(self._api.server, matching_at(answer, "id", IDENTIFIER))

    def find_scheduled(self, attempt: Attempt, at: datetime) -> str | None:
        found = self._own.find_scheduled(attempt, at)
        return None if found is None else found.address

    def act(self, permit: WritePermit, act: Act) -> None:
        """See ``Connector``. Who withdraws something asks ``find`` whether it went out before."""
        check_act(permit, act, self._account.account_id, self._clock.now())
        reply = self._api.write(
            act_call(self._api.server, act),
            lambda owner: check_act(permit, act, owner, self._clock.now()),
        )
        try:
            members_in(reply)
        except Rejected as refusal:
            if not self._is_done(act, refusal):
                raise

    def look_up(self, address: str) -> SeenPost:
        identifier = linked_id(self._api.server, address)
        with nothing_written():
            answer = members_in(self._api.read(one_status(self._api.server, identifier)))
            return read_status(shown_by(answer), self._api.server).seen

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        return tuple(status.seen for status in islice(self._own.newest(), limit))

    def lists_apps(self) -> bool:
        """The server is asked what it is; once, if it answers."""
        if self._lists_apps is None:
            self._what_server_says()
        return self._lists_apps is True

    def connected_apps(self) -> tuple[ConnectedApp, ...]:
        self._require_list()
        try:
            return self._apps.listed()
        except Rejected as refusal:
            if means(refusal, PlatformProblem.ACT_UNSUPPORTED):
                self._lists_apps = False
            raise

    def revoke_app(self, permit: WritePermit, app_id: str) -> None:
        self._require_list()
        self._apps.revoke(permit, app_id)

    def _require_list(self) -> None:
        if not self.lists_apps():
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)

    def _what_server_says(self) -> Members:
        server = self._api.server
        with nothing_written():
            try:
                said = members_in(self._api.read(instance(server)))
            except Rejected as refusal:
                if not means(refusal, PlatformProblem.POST_NOT_FOUND):
                    raise
                said = members_in(self._api.read(old_instance(server)))
            if self._lists_apps is None:
                self._lists_apps = is_gotosocial(said)
        return said

    def _check_whole(self, permit: WritePermit, post: Post) -> None:
        check_permit(permit, post, self._account.account_id, self._clock.now())
        if post.poll is not None and post.media:
            raise Rejected(PlatformProblem.POLL_UNSUPPORTED)
        if self._api.known_owner() != permit.account_id:
            raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")
        if post.quote is not None and not (self._limits or self.read_limits()).quote:
            raise Rejected(PlatformProblem.QUOTE_UNSUPPORTED)

    def _check_time(self, at: datetime) -> None:
        """Raise where the server would not take the time, by its clock or by ours."""
        if at - max(self._clock.now(), self._api.now()) < _SOONEST:
            raise Rejected(PlatformProblem.SCHEDULE_OUT_OF_RANGE)

    def _leave(
        self, permit: WritePermit, attempt: Attempt, notes: Notes, at: datetime | None
    ) -> Members:
        """Bring the post there, to be published at once or at ``at``; what was answered."""
        post = attempt.post
        media_ids = self._uploads.of(attempt, notes)
        self._own.note_time(attempt, notes)

        def allow(owner: str) -> None:
            # Large files take their time: what was allowed when they began may have ended.
            check_permit(permit, post, owner, self._clock.now())
            if at is not None:
                self._check_time(at)

        call = new_status(self._api.server, post, media_ids, attempt.record_key, at)
        try:
            return members_in(self._api.write(call, allow))
        except Rejected as refusal:
            raise self._explained(refusal, post) from None

    def _made_before(self, attempt: Attempt, refusal: Rejected) -> PublishedPost:
        """The post that is there already, where that is why the server refuses."""
        if means(refusal, PlatformProblem.DUPLICATE):
            found = _settled(lambda: self.find(attempt))
            if found is not None:
                return found
        raise refusal

    def _explained(self, refusal: Rejected, post: Post) -> Rejected:
        """The refusal of a post, where the server's words said too little or too much."""
        status = refusal.values.get("status", 0)
        length = (self._limits or LIMITS["mastodon"]).length
        if means(refusal, PlatformProblem.POST_NOT_FOUND) and not (post.reply_to or post.quote):
            return Rejected(PlatformProblem.REJECTED, status=status)
        is_unread = means(refusal, PlatformProblem.REJECTED) and status in _INVALID
        if is_unread and length is not None and len(post.text) > length:
            # Its words may be in any language.
            return Rejected(PlatformProblem.TOO_LONG, status=status)
        return refusal

    def _is_done(self, act: Act, refusal: Rejected) -> bool:
        """Whether the refusal says that nothing is left to do."""
        if means(refusal, PlatformProblem.DUPLICATE):
            return True
        if not means(refusal, PlatformProblem.POST_NOT_FOUND):
            return False
        if act.kind is ActKind.DELETE:
            # So are posts of others refused, which are not gone.
            identifier = status_id(self._api.server, act.post.uri)
            return self._api.read(one_status(self._api.server, identifier)).status in _GONE
        return act.undo or act.kind is ActKind.WITHDRAW


def act_call(server: str, act: Act) -> Call:
    """The request that does it. Raises ``Rejected(ACT_UNSUPPORTED)`` or ``Invalid``."""
    verb = _DONE_BY.get((act.kind, act.undo))
    if act.undo and verb is None:
        raise Rejected(PlatformProblem.ACT_UNSUPPORTED)
    if act.kind is ActKind.WITHDRAW:
        return Call("DELETE", scheduled_address(server, scheduled_id(server, act.post.uri)))
    address = status_address(server, status_id(server, act.post.uri))
    if verb is None:
        # Otherwise its files stay reachable for another day.
        return Call("DELETE", address, params={"delete_media": "true"})
    return Call("POST", f"{address}/{verb}")


def _is_before(status: Status, post: Post) -> bool:
    """Whether the answer is one that an earlier part of the thread was given."""
    to = post.reply_to
    return to is not None and status.seen.post.uri in (to.parent.uri, to.root.uri)


def _settled(look: Callable[[], Found]) -> Found:
    """What was found. Without an answer it stays open whether the post is there."""
    try:
        return look()
    except NotSent as silence:
        raise Uncertain(silence.code, clause=silence.clause, **silence.values) from silence
