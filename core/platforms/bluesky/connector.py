"""Bluesky and any other AT Protocol server, signed in to with OAuth or an app password.

Sources: the lexicons com.atproto.server.*, com.atproto.repo.*, com.atproto.identity.* and
app.bsky.feed.*; atproto.com/specs (record keys, DIDs); docs.bsky.app (limits of a post).
"""

from collections.abc import Sequence
from typing import ClassVar

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.foundation.ids import Randomness
from core.platforms.apps import ConnectedApp
from core.platforms.bluesky.acts import CREATE_RECORD, DELETE_RECORD, Acts
from core.platforms.bluesky.apps import LIST_APP_PASSWORDS, REVOKE_APP_PASSWORD, AppPasswords
from core.platforms.bluesky.discovery import Reach
from core.platforms.bluesky.embeds import Blob
from core.platforms.bluesky.links import POST, PostAddress
from core.platforms.bluesky.looking import GET_RECORD, LIST_RECORDS, RESOLVE_HANDLE, Looking
from core.platforms.bluesky.reading import published, uri_of, version_of
from core.platforms.bluesky.records import check_shape, is_too_long, post_record
from core.platforms.bluesky.renewal import Renewal
from core.platforms.bluesky.sessions import (
    CREATE_SESSION,
    GET_SESSION,
    REFRESH_SESSION,
    PasswordSession,
    Session,
    SignedIn,
    TokenSession,
)
from core.platforms.bluesky.tid import TidSequence
from core.platforms.bluesky.uploads import UPLOAD_BLOB, Uploads
from core.platforms.bluesky.xrpc import Xrpc, XrpcRefusal
from core.platforms.exchange import Members, ServerFailed, nothing_written, unreadable
from core.platforms.gate import Allowed
from core.platforms.limits import LIMITS
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    SeenPost,
    SignInRefused,
    Uncertain,
)
from core.platforms.options import PlatformOptions
from core.platforms.protocol import (
    Act,
    Allowance,
    Attempt,
    Notes,
    Settling,
    WritePermit,
    check_act,
    check_permit,
)
from core.platforms.tokens import Credentials

_PASSWORD_CALLS = (
    ("POST", CREATE_SESSION),
    ("POST", REFRESH_SESSION),
    ("GET", LIST_APP_PASSWORDS),
    ("POST", REVOKE_APP_PASSWORD),
)
_CALLS = (
    ("GET", GET_SESSION),
    ("POST", CREATE_RECORD),
    ("POST", DELETE_RECORD),
    ("POST", UPLOAD_BLOB),
    ("GET", GET_RECORD),
    ("GET", LIST_RECORDS),
    ("GET", RESOLVE_HANDLE),
)


def rules_for(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:
    """The requests that an AT Protocol account needs at its own server, and no other.

    What renews OAuth tokens is not among them: ``Renewal`` says where that leads.
    """
    calls = (*_PASSWORD_CALLS, *_CALLS) if options.app_passwords else _CALLS
    return tuple(Allowed.at(account.server, verb, f"/xrpc/{call}") for verb, call in calls)


class BlueskyConnector:
    """``Connector`` of one AT Protocol account, and ``AppLister`` where a password lets us in.

    ``reach`` opens a client that passes only what it is given: the server that renews tokens
    may be another one than the account's own.
    """

    writes_name_account: ClassVar[bool] = True
    settling: ClassVar[Settling] = Settling(by_key=True)
    revokes_apps: ClassVar[bool] = True
    lists_all: ClassVar[bool] = False

    def __init__(
        self,
        account: Account,
        credentials: Credentials,
        options: PlatformOptions,
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
        reach: Reach,
    ) -> None:
        self._account = account
        self._credentials = credentials
        self._options = options
        self._clock = clock
        self._random = random
        self._renewal = Renewal(account, reach, clock, random)
        self._keys = TidSequence(random)
        self._xrpc = Xrpc(account.server, client, clock)
        self._password = PasswordSession(account, credentials.app_password, self._xrpc)
        self._signed_in = SignedIn(account, self._xrpc, self._open_session)
        self._uploads = Uploads(self._xrpc, self._signed_in, clock)
        self._looking = Looking(account, self._xrpc)
        self._acts = Acts(account, self._xrpc, self._signed_in, self._looking, clock)
        self._apps = AppPasswords(account, self._xrpc, self._password, self._signed_in, clock)

    @property
    def allowance(self) -> Allowance | None:
        return self._xrpc.allowance

    def read_limits(self) -> Limits:
        """The lexicons' own: no server has others."""
        return LIMITS["bluesky"]

    def new_record_key(self) -> str:
        return self._keys.next(self._clock.now())

    def whose_token(self) -> AccountIdentity:
        """The DID that the server itself names for the session at hand."""
        return self._signed_in.identity()

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        post = attempt.post
        self._check(permit, post, self._account.account_id)
        check_shape(post)
        try:
            return self._create(permit, attempt, self._uploaded(attempt, notes))
        except XrpcRefusal as refusal:
            if refusal.name != "BlobNotFound" or not attempt.kept:
                raise
        # What an earlier try uploaded was not kept as long as servers should.
        return self._create(permit, attempt, self._uploaded(attempt, notes, anew=True))

    def find(self, attempt: Attempt) -> PublishedPost | None:
        return self._looking.own_post(attempt.record_key)

    def act(self, permit: WritePermit, act: Act) -> None:
        check_act(permit, act, self._account.account_id, self._clock.now())
        change = self._acts.prepare(act)
        check_act(permit, act, self._signed_in.account_id(), self._clock.now())
        self._acts.carry_out(change)

    def look_up(self, address: str) -> SeenPost:
        return self._looking.look_up(address)

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        return self._looking.latest(limit)

    def lists_apps(self) -> bool:
        """OAuth has no access to the list (reference server: 403)."""
        return self._options.app_passwords and self._credentials.tokens() is None

    def connected_apps(self) -> tuple[ConnectedApp, ...]:
        self._require_list()
        return self._apps.listed()

    def revoke_app(self, permit: WritePermit, app_id: str) -> None:
        self._require_list()
        self._apps.revoke(permit, app_id)

    def _require_list(self) -> None:
        if not self.lists_apps():
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)

    def _uploaded(self, attempt: Attempt, notes: Notes, *, anew: bool = False) -> list[Blob]:
        with nothing_written():
            return self._uploads.blobs_of(attempt, notes, anew=anew)

    def _create(
        self, permit: WritePermit, attempt: Attempt, blobs: Sequence[Blob]
    ) -> PublishedPost:
        post = attempt.post
        address = PostAddress(self._account.account_id, attempt.record_key)
        # Large files take their time: what was allowed when they began may have ended.
        self._check(permit, post, self._signed_in.account_id())
        body: Members = {
            "repo": permit.account_id,
            "collection": POST,
            "rkey": address.record_key,
            "record": post_record(post, blobs),
        }
        try:
            answer = self._signed_in.call(
                lambda access: self._xrpc.procedure(CREATE_RECORD, body, access)
            )
        except (XrpcRefusal, ServerFailed) as problem:
            # A key that exists already is refused, by some servers with a 500.
            return self._made_before(attempt, problem)
        if uri_of(answer) != address.uri:
            raise unreadable()
        return published(address, post.text, version_of(answer))

    def _made_before(self, attempt: Attempt, problem: NatiqError) -> PublishedPost:
        """The post that this key already made; raises ``problem`` where there is none."""
        try:
            found = self.find(attempt)
        except NatiqError as silence:
            # Whether the key exists is the question, and it has no answer now.
            raise Uncertain(PlatformProblem.NO_ANSWER) from silence
        if found is None:
            if isinstance(problem, XrpcRefusal) and is_too_long(attempt.post.text):
                raise Rejected(PlatformProblem.TOO_LONG)
            raise problem
        if found.text != attempt.post.text:
            raise Rejected(PlatformProblem.KEY_TAKEN)
        return found

    def _check(self, permit: WritePermit, post: Post, token_of: str) -> None:
        check_permit(permit, post, token_of, self._clock.now())

    def _open_session(self) -> Session:
        """By tokens where there are some, else by an app password where IT allows it."""
        if self._credentials.tokens() is not None:
            return TokenSession(self._credentials, self._renewal, self._clock, self._random)
        if not self._options.app_passwords:
            raise SignInRefused(
                PlatformProblem.NO_CREDENTIAL, clause="SEC-1", handle=self._account.handle
            )
        return self._password
