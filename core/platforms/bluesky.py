"""Bluesky and any other AT Protocol server, signed in to with an app password.

Sources: the lexicons com.atproto.server.*, com.atproto.repo.* and app.bsky.feed.post;
atproto.com/specs (record keys, DIDs, blobs); docs.bsky.app (limits of a post).
"""

import re
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import ClassVar, cast

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.foundation.ids import Randomness
from core.platforms.embeds import Blob, blob_in, embed_of
from core.platforms.facets import facets_of
from core.platforms.gate import Allowed
from core.platforms.limits import LIMITS
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    Media,
    NotSent,
    PlatformProblem,
    Post,
    PostRef,
    PublishedPost,
    Rejected,
    ReplyTo,
    SignInRefused,
    Uncertain,
    WritePermit,
    check_permit,
)
from core.platforms.tid import TidSequence
from core.platforms.xrpc import Members, ServerFailed, Xrpc, XrpcRefusal

_POST = "app.bsky.feed.post"
_CREATE_SESSION = "com.atproto.server.createSession"
_GET_SESSION = "com.atproto.server.getSession"
_REFRESH_SESSION = "com.atproto.server.refreshSession"
_CREATE_RECORD = "com.atproto.repo.createRecord"
_GET_RECORD = "com.atproto.repo.getRecord"
_UPLOAD_BLOB = "com.atproto.repo.uploadBlob"
_CALLS = (
    ("POST", _CREATE_SESSION),
    ("GET", _GET_SESSION),
    ("POST", _REFRESH_SESSION),
    ("POST", _CREATE_RECORD),
    ("GET", _GET_RECORD),
    ("POST", _UPLOAD_BLOB),
)
_DID = re.compile(r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.:%_-]{1,250})")
_TOKEN = re.compile(r"[\x21-\x7e]{1,8192}")
_HANDLE = re.compile(r"[A-Za-z0-9.-]{1,253}")
_LONGEST_TEXT = 10_000
_LONGEST_URI = 1_000
_CID = re.compile(r"[A-Za-z0-9+=]{8,256}")
_TOO_LARGE = 413
_BLOB_LASTS = timedelta(minutes=15)
"""Far less than servers keep a blob that no record names yet."""
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

    limits: ClassVar[Limits] = LIMITS["bluesky"]

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
        self._keys = TidSequence(random)
        self._tokens: _Tokens | None = None
        self._signing_in = threading.RLock()
        self._uploaded: dict[str, tuple[datetime, Blob]] = {}

    def new_record_key(self) -> str:
        return self._keys.next(self._clock.now())

    def whose_token(self) -> AccountIdentity:
        """The DID that the server itself names for the session at hand."""
        with _nothing_written():
            answer = self._with_session(lambda token: self._xrpc.query(_GET_SESSION, token, {}))
            return AccountIdentity(_did(answer), _matching(answer, "handle", _HANDLE))

    def publish(self, permit: WritePermit, post: Post, record_key: str) -> PublishedPost:
        check_permit(permit, post, self._account.account_id, self._clock.now())
        with _nothing_written():
            check_permit(permit, post, self._session().did, self._clock.now())
            blobs = [self._upload(media) for media in post.media]
            # Large files take their time: what was allowed when they began may have ended.
            check_permit(permit, post, self._session().did, self._clock.now())
        body: Members = {
            "repo": permit.account_id,
            "collection": _POST,
            "rkey": record_key,
            "record": _record(post, blobs),
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
        return self._published(record_key, post.text, _version(answer))

    def _upload(self, media: Media) -> Blob:
        """Put the bytes where a record may name them. No reader sees them before one does."""
        now = self._clock.now()
        known = self._uploaded.get(media.digest)
        if known is not None and now - known[0] < _BLOB_LASTS:
            return known[1]
        try:
            answer = self._with_session(
                lambda token: self._xrpc.upload(
                    _UPLOAD_BLOB, token, media.content, media.media_type
                )
            )
        except XrpcRefusal as refusal:
            raise _media_refused(refusal) from refusal
        blob = blob_in(answer, media)
        if blob is None:
            raise _unreadable()
        self._uploaded[media.digest] = (self._clock.now(), blob)
        return blob

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
            return self._published(record_key, text, _version(answer))

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

    def _published(self, record_key: str, text: str, version: str | None) -> PublishedPost:
        link = f"https://bsky.app/profile/{self._account.account_id}/post/{record_key}"
        return PublishedPost(record_key, self._uri(record_key), link, text, version)

    def _uri(self, record_key: str) -> str:
        return f"at://{self._account.account_id}/{_POST}/{record_key}"


@contextmanager
def _nothing_written() -> Generator[None]:
    """Signing in and reading publish nothing: without an answer they may simply be repeated."""
    try:
        yield
    except Uncertain as silence:
        raise NotSent(silence.code, clause=silence.clause, **silence.values) from None


def _record(post: Post, blobs: list[Blob]) -> Members:
    record: dict[str, object] = {
        "$type": _POST,
        "text": post.text,
        "createdAt": _timestamp(post.created_at),
        "langs": list(post.languages),
    }
    facets = facets_of(post.text)
    if facets:
        record["facets"] = facets
    if blobs:
        record["embed"] = embed_of(post.media, blobs)
    if post.reply_to is not None:
        record["reply"] = _reply(post.reply_to)
    return record


def _reply(to: ReplyTo) -> Members:
    return {"root": _strong(to.root), "parent": _strong(to.parent)}


def _strong(post: PostRef) -> Members:
    """A reference to exactly one version of a post (com.atproto.repo.strongRef)."""
    if post.version is None:
        raise Rejected(PlatformProblem.THREAD_UNSUPPORTED)
    return {"uri": post.uri, "cid": post.version}


def _media_refused(refusal: XrpcRefusal) -> Rejected:
    too_large = refusal.status == _TOO_LARGE
    code = PlatformProblem.MEDIA_TOO_LARGE if too_large else PlatformProblem.MEDIA_REFUSED
    return Rejected(code, status=refusal.status, reason=refusal.name)


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


def _version(answer: Members) -> str | None:
    """The record's CID, which not every server gives."""
    return _matching(answer, "cid", _CID) if "cid" in answer else None


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
