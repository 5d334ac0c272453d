"""An Instagram account, by the token of the Page that it is linked to.

A post is first a container, and a container is published once: its number is kept before that,
and afterwards it says itself what became of it. Pictures are fetched by Meta from a public
address only, so each is first laid, unpublished and for a day, at the linked Page. A reply is a
comment. Likes, shares, quotes and threads, programs do not have; to delete, the token needs
``instagram_manage_contents`` besides the least scopes.
"""

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

import httpx

from core.foundation.clock import Clock
from core.foundation.ids import Randomness, new_id
from core.platforms.exchange import Members, nothing_written
from core.platforms.gate import Allowed
from core.platforms.limits import LIMITS
from core.platforms.meta.acting import delete
from core.platforms.meta.answers import made_in
from core.platforms.meta.containers import (
    COMMENT_FIELDS,
    MEDIA_FIELDS,
    QUOTA_FIELDS,
    ContainerState,
    comment_sighting,
    link_of,
    plain_address,
    quota_in,
    seen_post,
    sighting_of,
)
from core.platforms.meta.graph import Graph
from core.platforms.meta.hosts import VERSION, hosts_of
from core.platforms.meta.links import shortcode_of
from core.platforms.meta.plain import check_plain
from core.platforms.meta.refusals import NoContainer
from core.platforms.meta.sightings import QUIET, Sighting, earliest, first_of, note_clock
from core.platforms.meta.stock import CONTAINER, Stock
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    NotSent,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    ReplyTo,
    SeenPost,
    SignInRefused,
    Uncertain,
)
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

_MOST_LOOKED_AT = 200
_QUOTA_WAIT_SECONDS = 60 * 60


def rules_for(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:  # noqa: ARG001
    """The requests that one Instagram account needs, and no other."""
    hosts, own = hosts_of(account.server), account.account_id
    calls = (
        ("GET", "me"),
        ("POST", "me/photos"),
        ("GET", "{id}"),
        ("DELETE", "{id}"),
        ("GET", f"{own}/media"),
        ("POST", f"{own}/media"),
        ("POST", f"{own}/media_publish"),
        ("GET", f"{own}/content_publishing_limit"),
        ("GET", "{id}/comments"),
        ("POST", "{id}/comments"),
        ("GET", "{id}/replies"),
        ("POST", "{id}/replies"),
    )
    films = Allowed.at(hosts.reels, "POST", f"/ig-api-upload/{VERSION}/{{id}}")
    graph = (Allowed.at(hosts.graph, verb, f"/{VERSION}/{path}") for verb, path in calls)
    return (*graph, films)


class InstagramConnector:
    """``Connector`` of one Instagram account.

    A post is settled by its container, as by a key; a comment has none, so that nothing here
    is sent again before a quiet time.
    """

    writes_name_account: ClassVar[bool] = True
    settling: ClassVar[Settling] = Settling(by_key=False, quiet=QUIET)

    def __init__(
        self,
        account: Account,
        credentials: Credentials,
        options: PlatformOptions,  # noqa: ARG002 - every connector is made alike
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._account = account
        self._own = account.account_id
        self._graph = Graph(account, credentials, client, clock)
        self._stock = Stock(self._graph, account, clock)
        self._clock = clock
        self._random = random
        self._quota: Allowance | None = None

    @property
    def allowance(self) -> Allowance | None:
        """Of the posts of a day, or of the requests, whichever is tighter."""
        known = [one for one in (self._quota, self._graph.allowance) if one is not None]
        return min(known, key=lambda one: one.left / (one.whole or 1), default=None)

    def read_limits(self) -> Limits:
        """Meta's own: no account has others."""
        return LIMITS["instagram"]

    def new_record_key(self) -> str:
        return new_id(self._random)

    def whose_token(self) -> AccountIdentity:
        """The linked account; without one, the Page, which is no account of Instagram's."""
        owner = self._graph.asked_anew()
        if owner.instagram_id is None:
            return AccountIdentity(owner.page_id, owner.page_handle)
        return AccountIdentity(owner.instagram_id, owner.instagram_handle)

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        post = attempt.post
        check_permit(permit, post, self._own, self._clock.now())
        _check_supported(post)
        check_permit(permit, post, self._token_of(), self._clock.now())
        if post.reply_to is not None:
            return self._comment(permit, attempt, post.reply_to, notes)
        made = self._made_before(attempt, notes)
        if made is not None:
            return made
        if attempt.since is None:
            note_clock(self._graph.ahead, notes)
        self._check_quota()
        container = self._stock.ready(attempt, notes, permit.expires_at)
        # Large files take their time: what was allowed when they began may have ended.
        check_permit(permit, post, self._token_of(), self._clock.now())
        return self._release(attempt, container, notes)

    def find(self, attempt: Attempt) -> PublishedPost | None:
        if attempt.post.reply_to is not None:
            return self._found(attempt, self._comments_below(attempt.post.reply_to, attempt))
        container = attempt.kept.get(CONTAINER, "")
        if not container:
            # It is kept before it is published, so nothing was.
            return None
        seen = self._stock.look(container)
        if seen.can_be_published:
            return None
        found = self._found(attempt, self._own_media(attempt))
        if found is None and seen.state is ContainerState.PUBLISHED:
            # It is there for certain; under which address, Instagram does not say yet.
            raise NotSent(PlatformProblem.MEDIA_NOT_READY)
        return found

    def act(self, permit: WritePermit, act: Act) -> None:
        check_act(permit, act, self._own, self._clock.now())
        if act.kind is not ActKind.DELETE or act.undo:
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)
        media, comment = plain_address(act.post.uri)
        check_act(permit, act, self._token_of(), self._clock.now())
        delete(self._graph, comment or media)

    def look_up(self, address: str) -> SeenPost:
        """Own posts alone: others' cannot be asked for by their link."""
        shortcode = shortcode_of(address)
        with nothing_written():
            handle = self._graph.owner().instagram_handle
            for item in islice(self._media(), _MOST_LOOKED_AT):
                if item.get("shortcode") == shortcode:
                    return seen_post(item, self._account, handle)
        raise Rejected(PlatformProblem.POST_NOT_FOUND)

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        with nothing_written():
            handle = self._graph.owner().instagram_handle
            newest = islice(self._media(), limit)
            return tuple(seen_post(item, self._account, handle) for item in newest)

    def _token_of(self) -> str:
        return self._graph.owner().instagram_id or ""

    def _made_before(self, attempt: Attempt, notes: Notes) -> PublishedPost | None:
        """What an earlier try published; a container that is of no use is forgotten."""
        container = attempt.kept.get(CONTAINER, "")
        if not container:
            return None
        seen = self._stock.look(container)
        if seen.can_be_published:
            return None
        found = self._found(attempt, self._own_media(attempt))
        if found is not None:
            return found
        if seen.state is ContainerState.PUBLISHED:
            raise Uncertain(PlatformProblem.MEDIA_NOT_READY)
        if seen.state is ContainerState.ERROR and not seen.may_pass:
            raise seen.refusal
        notes.keep(CONTAINER, "")
        return None

    def _check_quota(self) -> None:
        """Nothing is uploaded on a day on which nothing more may be published."""
        path = f"{self._own}/content_publishing_limit"
        with nothing_written():
            self._quota = quota_in(self._graph.read(path, QUOTA_FIELDS))
        if self._quota is not None and self._quota.left == 0:
            wait = _QUOTA_WAIT_SECONDS
            raise Rejected(PlatformProblem.TOO_MANY_REQUESTS, retry_after=wait)

    def _release(self, attempt: Attempt, container: str, notes: Notes) -> PublishedPost:
        """Publish the container. Whatever is asked again, it makes one post."""
        path = f"{self._own}/media_publish"
        try:
            answer = self._graph.write(path, {"creation_id": container})
        except NoContainer:
            kept = {**attempt.kept, CONTAINER: container}
            again = Attempt(attempt.record_key, attempt.post, attempt.since, kept, attempt.known)
            made = self._made_before(again, notes)
            if made is None:
                raise NotSent(PlatformProblem.MEDIA_NOT_READY) from None
            return made
        media = made_in(answer, container, self._own, self._graph.owner().page_id)
        return self._published(attempt, media, self._link(media))

    def _link(self, media: str) -> str:
        """What it is called is a question for later, if Instagram does not say now."""
        handle = self._graph.owner().instagram_handle
        try:
            return link_of(self._graph.node(media, "id,permalink"), handle)
        except (NotSent, Rejected, SignInRefused):
            return link_of({}, handle)

    def _comment(
        self, permit: WritePermit, attempt: Attempt, to: ReplyTo, notes: Notes
    ) -> PublishedPost:
        if attempt.since is not None and (made := self.find(attempt)) is not None:
            return made
        if attempt.since is None:
            note_clock(self._graph.ahead, notes)
        media, comment = plain_address(to.parent.uri)
        path = f"{comment}/replies" if comment else f"{media}/comments"
        # Unlike a container, a comment does not say by its address whose it is to be.
        self._graph.asked_anew()
        check_permit(permit, attempt.post, self._token_of(), self._clock.now())
        answer = self._graph.write(path, {"message": attempt.post.text})
        made_now = made_in(answer, media, comment, self._own, self._graph.owner().page_id)
        return self._published(attempt, f"{media}_{made_now}", self._link(media))

    def _media(self, **params: str) -> Iterator[Members]:
        return self._graph.listed(f"{self._own}/media", MEDIA_FIELDS, **params)

    def _own_media(self, attempt: Attempt) -> list[Sighting]:
        handle = self._graph.owner().instagram_handle
        since = str(int(earliest(attempt).timestamp()))
        with nothing_written():
            return [sighting_of(item, handle) for item in self._media(since=since)]

    def _comments_below(self, to: ReplyTo, attempt: Attempt) -> list[Sighting]:
        media, comment = plain_address(to.parent.uri)
        path = f"{comment}/replies" if comment else f"{media}/comments"
        since = str(int(earliest(attempt).timestamp()))
        handle = self._graph.owner().instagram_handle
        below = self._graph.listed_if_there(path, COMMENT_FIELDS, since=since)
        with nothing_written():
            own = [item for item in below if item.get("username") == handle]
            link = self._link(media) if own else ""
            return [comment_sighting(item, media, link) for item in own]

    def _found(self, attempt: Attempt, seen: list[Sighting]) -> PublishedPost | None:
        found = first_of(attempt, seen)
        return None if found is None else self._published(attempt, found.uri, found.link)

    def _published(self, attempt: Attempt, uri: str, link: str) -> PublishedPost:
        return PublishedPost(attempt.record_key, uri, link, attempt.post.text)


def _check_supported(post: Post) -> None:
    """Raise ``Rejected`` for what Instagram does not take."""
    check_plain(post, LIMITS["instagram"])
    # A comment is text alone, and a post is not without a picture or a film.
    if (post.reply_to is None) is not bool(post.media):
        raise Rejected(PlatformProblem.MEDIA_REFUSED)
