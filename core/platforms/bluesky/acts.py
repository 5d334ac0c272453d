"""What is done to posts that are there: likes, reposts and their undoing, deleting.

Sources: the lexicons com.atproto.repo.createRecord and deleteRecord, app.bsky.feed.like and
app.bsky.feed.repost. Deleting what is not there is no error. A like is a record of the account,
kept under a key that follows from the post: it can be made only once, and be found again.
"""

from dataclasses import dataclass

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.platforms.bluesky.links import POST, post_at
from core.platforms.bluesky.looking import Looking
from core.platforms.bluesky.reading import subject_of, uri_of
from core.platforms.bluesky.records import COLLECTIONS, act_record
from core.platforms.bluesky.sessions import SignedIn
from core.platforms.bluesky.tid import tid_about
from core.platforms.bluesky.xrpc import Xrpc, XrpcRefusal
from core.platforms.exchange import Members, ServerFailed, unreadable
from core.platforms.model import Account, PlatformProblem, Rejected, Uncertain
from core.platforms.protocol import Act, ActKind

CREATE_RECORD = "com.atproto.repo.createRecord"
DELETE_RECORD = "com.atproto.repo.deleteRecord"


@dataclass(frozen=True)
class RecordChange:
    """One record of the account to be made (``record``), or to be taken away."""

    collection: str
    record_key: str
    record: Members | None = None
    subject: str = ""


class Acts:
    """Prepares an act, and carries it out. Only the second step writes."""

    def __init__(
        self, account: Account, xrpc: Xrpc, signed_in: SignedIn, looking: Looking, clock: Clock
    ) -> None:
        self._account = account
        self._xrpc = xrpc
        self._signed_in = signed_in
        self._looking = looking
        self._clock = clock

    def prepare(self, act: Act) -> RecordChange:
        """What is to change. Raises as reading does, and ``Rejected`` for what cannot be."""
        if act.kind is ActKind.DELETE and not act.undo:
            address = post_at(act.post.uri)
            if address is None or address.repo != self._account.account_id:
                raise Rejected(PlatformProblem.POST_NOT_FOUND)
            return RecordChange(POST, address.record_key)
        collection = COLLECTIONS.get(act.kind)
        if collection is None:
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)
        key = tid_about(act.post.uri)
        if act.undo:
            return RecordChange(collection, key)
        subject = self._looking.reference_to(act.post)
        record = act_record(act.kind, subject, self._clock.now())
        return RecordChange(collection, key, record, subject.uri)

    def carry_out(self, change: RecordChange) -> None:
        """Make the change, or leave it made."""
        body: dict[str, object] = {
            "repo": self._account.account_id,
            "collection": change.collection,
            "rkey": change.record_key,
        }
        if change.record is None:
            self._signed_in.call(lambda access: self._xrpc.procedure(DELETE_RECORD, body, access))
            return
        body["record"] = change.record
        try:
            answer = self._signed_in.call(
                lambda access: self._xrpc.procedure(CREATE_RECORD, body, access)
            )
        except (XrpcRefusal, ServerFailed) as problem:
            # A key that exists already is refused, by some servers with a 500.
            self._require_made(change, problem)
            return
        made = f"at://{self._account.account_id}/{change.collection}/{change.record_key}"
        if uri_of(answer) != made:
            raise unreadable()

    def _require_made(self, change: RecordChange, problem: NatiqError) -> None:
        """Raise ``problem`` unless the record is there already."""
        try:
            found = self._looking.own_record(change.collection, change.record_key)
        except NatiqError as silence:
            raise Uncertain(PlatformProblem.NO_ANSWER) from silence
        if found is None:
            raise problem
        if subject_of(found) != change.subject:
            raise Rejected(PlatformProblem.KEY_TAKEN)
