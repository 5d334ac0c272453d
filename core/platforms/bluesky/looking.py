"""Looking at posts: the account's own, and those of others as far as its server shows them.

Sources: the lexicons com.atproto.repo.getRecord, com.atproto.repo.listRecords and
com.atproto.identity.resolveHandle. None of them asks who reads. For a post that lies elsewhere
a server asks the app that it was set up with (the reference server: Bluesky's), and one that
was set up with none knows only the posts of its own accounts.
"""

from typing import cast

from core.foundation.errors import Invalid, NatiqError, Refused, Unavailable
from core.platforms.bluesky.links import POST, PostAddress, post_at, post_linked
from core.platforms.bluesky.reading import (
    did_of,
    display_name,
    own_post,
    seen_post,
    uri_of,
    version_of,
)
from core.platforms.bluesky.xrpc import Xrpc, XrpcRefusal
from core.platforms.exchange import Members, nothing_written, unreadable
from core.platforms.model import (
    Account,
    PlatformProblem,
    PostRef,
    PublishedPost,
    Rejected,
    SeenPost,
    Uncertain,
)

GET_RECORD = "com.atproto.repo.getRecord"
LIST_RECORDS = "com.atproto.repo.listRecords"
RESOLVE_HANDLE = "com.atproto.identity.resolveHandle"
_PROFILE = ("app.bsky.actor.profile", "self")
_MOST_LISTED = 100


class Looking:
    """What can be seen without being signed in, through the account's own server."""

    def __init__(self, account: Account, xrpc: Xrpc) -> None:
        self._account = account
        self._xrpc = xrpc

    def own_post(self, record_key: str) -> PublishedPost | None:
        """The account's post with this key, if it has one."""
        with nothing_written():
            answer = self.own_record(POST, record_key)
            address = PostAddress(self._account.account_id, record_key)
            return None if answer is None else own_post(answer, address)

    def own_record(self, collection: str, record_key: str) -> Members | None:
        """The account's record of any kind; ``None`` where the server says it has none."""
        try:
            return self._record(self._account.account_id, collection, record_key)
        except XrpcRefusal as refusal:
            if refusal.name == "RecordNotFound":
                return None
            raise

    def look_up(self, address: str) -> SeenPost:
        """The post with this link. Raises ``Invalid`` for a link to anything else."""
        linked = post_linked(address)
        if linked is None:
            raise Invalid(PlatformProblem.ADDRESS_INVALID)
        with nothing_written():
            did = linked.repo if linked.names_did else self._did_behind(linked.repo)
            answer = self._post(PostAddress(did, linked.record_key))
            return seen_post(answer, self._handle_of(linked, did), self._name_of(did))

    def reference_to(self, post: PostRef) -> PostRef:
        """The post in exactly one version: the one given, or else the one that is there now."""
        address = post_at(post.uri)
        if address is None:
            raise Invalid(PlatformProblem.ADDRESS_INVALID)
        if post.version is not None:
            return post
        with nothing_written():
            return PostRef(post.uri, version_of(self._post(address)))

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        """The account's own newest posts; what another program wrote unreadably is left out."""
        listed = {
            "repo": self._account.account_id,
            "collection": POST,
            "limit": str(min(max(limit, 1), _MOST_LISTED)),
        }
        with nothing_written():
            records = self._xrpc.query(LIST_RECORDS, listed).get("records")
            if not isinstance(records, list):
                raise unreadable()
            seen = [self._own_seen(record) for record in cast("list[object]", records)]
        return tuple(one for one in seen if one is not None)[:limit]

    def _own_seen(self, record: object) -> SeenPost | None:
        if not isinstance(record, dict):
            return None
        try:
            seen = seen_post(cast("Members", record), self._account.handle, "")
        except Uncertain:
            return None
        return seen if seen.author_id == self._account.account_id else None

    def _post(self, address: PostAddress) -> Members:
        """Raises ``Rejected(POST_NOT_FOUND)`` where the server does not show it."""
        try:
            answer = self._record(address.repo, POST, address.record_key)
        except Rejected as refusal:
            raise _not_there(refusal) from None
        if uri_of(answer) != address.uri:
            raise unreadable()
        return answer

    def _did_behind(self, handle: str) -> str:
        try:
            answer = self._xrpc.query(RESOLVE_HANDLE, {"handle": handle.lower()})
        except Rejected as refusal:
            raise _not_there(refusal) from None
        return did_of(answer)

    def _handle_of(self, linked: PostAddress, did: str) -> str:
        """As the link names the author: servers tell no handle for a DID."""
        return self._account.handle if did == self._account.account_id else linked.repo

    def _name_of(self, did: str) -> str:
        """What the author's profile says; without it the post is shown all the same."""
        try:
            return display_name(self._record(did, *_PROFILE))
        except (Refused, Unavailable):
            return ""

    def _record(self, repo: str, collection: str, record_key: str) -> Members:
        wanted = {"repo": repo, "collection": collection, "rkey": record_key}
        return self._xrpc.query(GET_RECORD, wanted)


def _not_there(refusal: Rejected) -> NatiqError:
    """A server refuses what it does not have, under one name or another."""
    if refusal.code.value == PlatformProblem.TOO_MANY_REQUESTS.value:
        return refusal
    return Rejected(PlatformProblem.POST_NOT_FOUND)
