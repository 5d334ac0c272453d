"""Bluesky and any other AT Protocol server, signed in to with an app password.

Sources: the lexicons com.atproto.server.*, com.atproto.repo.* and app.bsky.feed.post;
atproto.com/specs (record keys, DIDs); docs.bsky.app (limits of a post).
"""

import re
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import ClassVar, cast

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.foundation.ids import Randomness
from core.platforms.facets import facets_of
from core.platforms.gate import Allowed
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    NotSent,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    SignInRefused,
    Uncertain,
    WritePermit,
    check_permit,
)
from core.platforms.tid import new_tid
from core.platforms.xrpc import Members, ServerFailed, Xrpc, XrpcRefusal

_POST = "app.bsky.feed.post"
_CREATE_SESSION = "com.atproto.server.createSession"
_GET_SESSION = "com.atproto.server.getSession"
_REFRESH_SESSION = "com.atproto.server.refreshSession"
_CREATE_RECORD = "com.atproto.repo.createRecord"
_GET_RECORD = "com.atproto.repo.getRecord"
_CALLS = (
    ("POST", _CREATE_SESSION),
    ("GET", _GET_SESSION),
    ("POST", _REFRESH_SESSION),
    ("POST", _CREATE_RECORD),
    ("GET", _GET_RECORD),
)
_DID = re.compile(r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.:%_-]{1,250})")
_TOKEN = re.compile(r"[\x21-\x7e]{1,8192}")
_HANDLE = re.compile(r"[A-Za-z0-9.-]{1,253}")
_LONGEST_TEXT = 10_000
_LONGEST_URI = 1_000
_SPENT = ("ExpiredToken", "InvalidToken")


@dataclass(frozen=True)
class _Tokens:
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    did: str
    handle: str


def rules_for(account: Account) -> tuple[Allowed, ...]:
    """The requests that publishing under an AT Protocol account needs, and no other."""
    return tuple(Allowed.at(account.server, verb, f"/xrpc/{call}") for verb, call in _CALLS)


class BlueskyConnector:
    """``Connector`` of one AT Protocol account. Session tokens live in this object only."""

    limits: ClassVar[Limits] = Limits(length=300, utf8_bytes=3000)

    def __init__(
        self,
        account: Account,
        app_password: Callable[[], str | None],
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._account = account
        self._app_password = app_password
        self._xrpc = Xrpc(account.server, client)
        self._clock = clock
        self._random = random
        self._tokens: _Tokens | None = None
        self._signing_in = threading.RLock()

    def new_record_key(self) -> str:
        return new_tid(self._clock.now(), self._random)

    def whose_token(self) -> AccountIdentity:
        """The DID that the server itself names for the session at hand."""
        with _nothing_written():
            answer = self._with_session(lambda token: self._xrpc.query(_GET_SESSION, token, {}))
            return AccountIdentity(_did(answer), _matching(answer, "handle", _HANDLE))

    def publish(self, permit: WritePermit, post: Post, record_key: str) -> PublishedPost:
        check_permit(permit, post, self._account.account_id, self._clock.now())
        with _nothing_written():
            check_permit(permit, post, self._session().did, self._clock.now())
        body: Members = {
            "repo": permit.account_id,
            "collection": _POST,
            "rkey": record_key,
            "record": _record(post),
        }
        try:
            answer = self._with_session(
                lambda token: self._xrpc.procedure(_CREATE_RECORD, token, body)
            )
        except (XrpcRefusal, ServerFailed) as problem:
            # A key that exists already is refused, by some servers with a 500.
            return self._made_before(post, record_key, problem)
        if _text(answer, "uri", _LONGEST_URI) != self._uri(record_key):
            raise _unreadable()
        return self._published(record_key, post.text)

    def _made_before(self, post: Post, record_key: str, problem: NatiqError) -> PublishedPost:
        """The post that this key already made; raises ``problem`` where there is none."""
        try:
            found = self.find(record_key)
        except NatiqError as silence:
            # Whether the key exists is the question, and it has no answer now.
            raise Uncertain(PlatformProblem.NO_ANSWER) from silence
        if found is None:
            raise problem
        if found.text != post.text:
            raise Rejected(PlatformProblem.KEY_TAKEN)
        return found

    def find(self, record_key: str) -> PublishedPost | None:
        wanted = {
            "repo": self._account.account_id,
            "collection": _POST,
            "rkey": record_key,
        }
        with _nothing_written():
            try:
                answer = self._xrpc.query(_GET_RECORD, None, wanted)
            except XrpcRefusal as refusal:
                if refusal.name == "RecordNotFound":
                    return None
                raise
            value = answer.get("value")
            if _text(answer, "uri", _LONGEST_URI) != self._uri(record_key):
                raise _unreadable()
            if not isinstance(value, dict):
                raise _unreadable()
            text = _text(cast("Members", value), "text", _LONGEST_TEXT)
            return self._published(record_key, text)

    def _session(self) -> _Tokens:
        with self._signing_in:
            if self._tokens is None:
                self._tokens = self._sign_in()
            return self._tokens

    def _with_session(self, call: Callable[[str], Members]) -> Members:
        """``call`` with an access token; one that has run out is renewed once."""
        tokens = self._session()
        try:
            return call(tokens.access)
        except (SignInRefused, XrpcRefusal) as refusal:
            if isinstance(refusal, XrpcRefusal) and refusal.name not in _SPENT:
                raise
        with _nothing_written():
            renewed = self._renew(tokens)
        return call(renewed.access)

    def _renew(self, spent: _Tokens) -> _Tokens:
        with self._signing_in:
            if self._tokens is not spent and self._tokens is not None:
                return self._tokens
            self._tokens = None
            try:
                renewed = _tokens(self._xrpc.procedure(_REFRESH_SESSION, spent.refresh))
            except (XrpcRefusal, SignInRefused):
                renewed = self._sign_in()
            if renewed.did != spent.did:
                raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")
            self._tokens = renewed
            return renewed

    def _sign_in(self) -> _Tokens:
        password = self._app_password()
        if password is None:
            raise SignInRefused(
                PlatformProblem.NO_CREDENTIAL, clause="SEC-1", handle=self._account.handle
            )
        answer = self._xrpc.procedure(
            _CREATE_SESSION, None, {"identifier": self._account.account_id, "password": password}
        )
        return _tokens(answer)

    def _published(self, record_key: str, text: str) -> PublishedPost:
        link = f"https://bsky.app/profile/{self._account.account_id}/post/{record_key}"
        return PublishedPost(record_key, self._uri(record_key), link, text)

    def _uri(self, record_key: str) -> str:
        return f"at://{self._account.account_id}/{_POST}/{record_key}"


@contextmanager
def _nothing_written() -> Generator[None]:
    """Signing in and reading publish nothing: without an answer they may simply be repeated."""
    try:
        yield
    except Uncertain as silence:
        raise NotSent(silence.code, clause=silence.clause, **silence.values) from None


def _record(post: Post) -> Members:
    record: dict[str, object] = {
        "$type": _POST,
        "text": post.text,
        "createdAt": _timestamp(post.created_at),
        "langs": list(post.languages),
    }
    facets = facets_of(post.text)
    if facets:
        record["facets"] = facets
    return record


def _timestamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _tokens(answer: Members) -> _Tokens:
    return _Tokens(
        access=_matching(answer, "accessJwt", _TOKEN),
        refresh=_matching(answer, "refreshJwt", _TOKEN),
        did=_did(answer),
        handle=_matching(answer, "handle", _HANDLE),
    )


def _did(answer: Members) -> str:
    return _matching(answer, "did", _DID)


def _matching(answer: Members, member: str, pattern: re.Pattern[str]) -> str:
    value = answer.get(member)
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise _unreadable()
    return value


def _text(answer: Members, member: str, limit: int) -> str:
    value = answer.get(member)
    if not isinstance(value, str) or not 0 < len(value) <= limit:
        raise _unreadable()
    return value


def _unreadable() -> NatiqError:
    return Uncertain(PlatformProblem.UNREADABLE_ANSWER)
