"""A Facebook Page, by the token that IT's system user issues for it.

A reply is a comment below the post, or below the comment, that it answers: Pages have no other
(Pages API, comments). A thread, a quote, a poll or a boost there is not. A film's description
for those who cannot see it has no place in the contract and stays here; a picture's has one.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import ClassVar

import httpx

from core.foundation.clock import Clock
from core.foundation.ids import Randomness, new_id
from core.platforms.apps import ConnectedApp
from core.platforms.exchange import Members, unreadable
from core.platforms.gate import Allowed
from core.platforms.limits import LIMITS
from core.platforms.meta.acting import delete, dislike, like, withdraw
from core.platforms.meta.apps import EDGE as CONNECTED_APPS
from core.platforms.meta.apps import listed, may_list
from core.platforms.meta.feed import Feed
from core.platforms.meta.films import (
    Film,
    FilmState,
    SeenFilm,
    kept_film,
    look_at_film,
    publish_film,
    upload_film,
)
from core.platforms.meta.graph import Graph
from core.platforms.meta.hosts import VERSION, hosts_of
from core.platforms.meta.links import facebook_link
from core.platforms.meta.page_media import upload_photos
from core.platforms.meta.pages import (
    address_in,
    comment_form,
    feed_form,
    link_of,
    plain_address,
    post_made_in,
)
from core.platforms.meta.plain import check_plain
from core.platforms.meta.sightings import QUIET, Sighting, first_of, note_clock
from core.platforms.meta.waiting import wait_for
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    NotSent,
    OwnSchedule,
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

_LINK_REFUSED = frozenset({"1500", "1609005"})
"""The address in the text shows no page to Meta; nothing was published."""


def rules_for(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:  # noqa: ARG001
    """The requests that one Page needs, and no other."""
    hosts, page = hosts_of(account.server), account.account_id
    calls = (
        ("GET", "me"),
        ("GET", "{id}"),
        ("DELETE", "{id}"),
        ("GET", f"{page}/feed"),
        ("POST", f"{page}/feed"),
        ("POST", f"{page}/photos"),
        ("GET", f"{page}/scheduled_posts"),
        ("GET", f"{page}/{CONNECTED_APPS}"),
        ("GET", "{id}/comments"),
        ("POST", "{id}/comments"),
        ("POST", "{id}/likes"),
        ("DELETE", "{id}/likes"),
    )
    films = Allowed.at(hosts.films, "POST", f"/{VERSION}/{page}/videos")
    graph = (Allowed.at(hosts.graph, verb, f"/{VERSION}/{path}") for verb, path in calls)
    return (*graph, films)


class FacebookConnector:
    """``Connector``, ``OwnScheduler`` and ``AppLister`` of one Page."""

    writes_name_account: ClassVar[bool] = True
    settling: ClassVar[Settling] = Settling(by_key=False, quiet=QUIET)
    revokes_apps: ClassVar[bool] = False
    lists_all: ClassVar[bool] = False

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
        self._page = account.account_id
        self._credentials = credentials
        self._graph = Graph(account, credentials, client, clock)
        self._feed = Feed(self._graph, account)
        self._clock = clock
        self._random = random

    @property
    def allowance(self) -> Allowance | None:
        return self._graph.allowance

    def read_limits(self) -> Limits:
        """Meta's own: no Page has others."""
        return LIMITS["facebook"]

    def new_record_key(self) -> str:
        return new_id(self._random)

    def whose_token(self) -> AccountIdentity:
        owner = self._graph.asked_anew()
        return AccountIdentity(owner.page_id, owner.page_handle)

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        post = attempt.post
        self._check(permit, post)
        if attempt.since is not None and (made := self.find(attempt)) is not None:
            return made
        self._note(attempt, notes)
        if post.reply_to is not None:
            return self._comment(permit, attempt, post.reply_to, notes)
        if _has_film(post):
            return self._publish_film(permit, attempt, notes)
        photos = upload_photos(self._graph, self._page, attempt, notes, temporary=False)
        answer = self._final(permit, attempt, lambda: self._to_feed(post, photos, None))
        if isinstance(answer, PublishedPost):
            return answer
        uri = post_made_in(answer)
        return self._published(attempt, uri, link_of({}, uri))

    def find(self, attempt: Attempt) -> PublishedPost | None:
        if attempt.post.reply_to is not None:
            return self._found(attempt, self._feed.comments(attempt, attempt.post.reply_to))
        film = kept_film(attempt.kept)
        state = FilmState.ABSENT
        if film is not None and _has_film(attempt.post):
            seen = look_at_film(self._graph, self._page, film.number)
            if seen.state is FilmState.SHOWN:
                return self._published(attempt, seen.post, seen.link)
            state = seen.state
        if state in (FilmState.UNFINISHED, FilmState.LOST):
            return None
        found = self._found(attempt, self._feed.sightings(attempt))
        if found is None and state is FilmState.AT_WORK:
            # It is on its way and cannot be sent again; which post it becomes is not known yet.
            raise NotSent(PlatformProblem.MEDIA_NOT_READY)
        return found

    def schedule(self, permit: WritePermit, attempt: Attempt, at: datetime, notes: Notes) -> str:
        """Also raises ``Rejected`` with ``SCHEDULE_UNSUPPORTED`` for a comment, and with
        ``SCHEDULE_OUT_OF_RANGE`` by Meta's clock where it is known."""
        post = attempt.post
        if post.reply_to is not None:
            raise Rejected(PlatformProblem.SCHEDULE_UNSUPPORTED)
        self._check(permit, post)
        left = None if attempt.since is None else self._left_before(attempt, at)
        if left is not None:
            return left
        self._check_range(at)
        self._note(attempt, notes)
        if _has_film(post):
            return self._schedule_film(permit, attempt, at, notes)
        photos = upload_photos(self._graph, self._page, attempt, notes, temporary=True)
        check_permit(permit, post, self._graph.owner().page_id, self._clock.now())
        return post_made_in(self._to_feed(post, photos, at))

    def find_scheduled(self, attempt: Attempt, at: datetime) -> str | None:
        found = first_of(attempt, self._feed.planned_for(at))
        if found is not None:
            return found.uri
        film = kept_film(attempt.kept)
        if film is None or not _has_film(attempt.post):
            return None
        seen = look_at_film(self._graph, self._page, film.number)
        return seen.post or film.number if seen.state is FilmState.PLANNED else None

    def act(self, permit: WritePermit, act: Act) -> None:
        check_act(permit, act, self._page, self._clock.now())
        address = plain_address(act.post.uri)
        owner = self._graph.owner()
        check_act(permit, act, owner.page_id, self._clock.now())
        if act.kind is ActKind.LIKE:
            (dislike if act.undo else like)(self._graph, address)
        elif act.kind is ActKind.DELETE and not act.undo:
            delete(self._graph, address)
        elif act.kind is ActKind.WITHDRAW and not act.undo:
            withdraw(self._graph, address)
        else:
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)

    def look_up(self, address: str) -> SeenPost:
        """Posts of the own Page by any link; of others where the link holds both numbers."""
        link = facebook_link(address)
        if link.address:
            return self._feed.seen(link.address)
        if link.film:
            film = look_at_film(self._graph, self._page, link.film)
            return self._feed.seen(film.post if film.state is FilmState.SHOWN else "")
        own = link.page in (self._page, self._account.handle.removeprefix("@"))
        page = self._page if own else link.page
        if link.post.isdecimal() and page.isdecimal():
            return self._feed.seen(f"{page}_{link.post}")
        return self._feed.seen_by_link(link.post if own else "")

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        return self._feed.latest(limit)

    def lists_apps(self) -> bool:
        """With two more permissions than publishing needs."""
        return may_list(self._credentials)

    def connected_apps(self) -> tuple[ConnectedApp, ...]:
        if not self.lists_apps():
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)
        return listed(self._graph, self._page, self._credentials)

    def revoke_app(self, permit: WritePermit, app_id: str) -> None:  # noqa: ARG002
        """A program can disconnect nobody but itself here."""
        raise Rejected(PlatformProblem.ACT_UNSUPPORTED)

    def _check(self, permit: WritePermit, post: Post) -> None:
        """Permit, content and token belong together, and a Page can have such a post."""
        check_permit(permit, post, self._page, self._clock.now())
        _check_supported(post)
        check_permit(permit, post, self._graph.owner().page_id, self._clock.now())

    def _note(self, attempt: Attempt, notes: Notes) -> None:
        if attempt.since is None:
            note_clock(self._graph.ahead, notes)

    def _left_before(self, attempt: Attempt, at: datetime) -> str | None:
        """What an earlier try left there; its time may even have come since."""
        left = self.find_scheduled(attempt, at)
        made = self.find(attempt) if left is None else None
        return left if made is None else made.uri

    def _check_range(self, at: datetime) -> None:
        now = self._clock.now() + (self._graph.ahead or timedelta())
        bounds = LIMITS["facebook"].own_schedule or OwnSchedule(timedelta())
        too_far = bounds.latest is not None and at - now > bounds.latest
        if at - now < bounds.earliest or too_far:
            raise Rejected(PlatformProblem.SCHEDULE_OUT_OF_RANGE)

    def _final(
        self, permit: WritePermit, attempt: Attempt, write: Callable[[], Members]
    ) -> Members | PublishedPost:
        """The one request that readers see the result of; what it made before, if it did."""
        # Large files take their time: what was allowed when they began may have ended.
        check_permit(permit, attempt.post, self._graph.owner().page_id, self._clock.now())
        try:
            return write()
        except Rejected as refusal:
            is_again = (
                attempt.since is not None and refusal.code.value == PlatformProblem.DUPLICATE.value
            )
            found = self.find(attempt) if is_again else None
            if found is None:
                raise
            return found

    def _to_feed(self, post: Post, photos: list[str], at: datetime | None) -> Members:
        path = f"{self._page}/feed"
        try:
            return self._graph.write(path, feed_form(post.text, photos, at=at))
        except Rejected as refusal:
            if _LINK_REFUSED.isdisjoint(str(refusal.values.get("reason", "")).split("/")):
                raise
        return self._graph.write(path, feed_form(post.text, photos, link=False, at=at))

    def _comment(
        self, permit: WritePermit, attempt: Attempt, to: ReplyTo, notes: Notes
    ) -> PublishedPost:
        photos = upload_photos(self._graph, self._page, attempt, notes, temporary=False)
        form = comment_form(attempt.post.text, photos[0] if photos else None)
        path = f"{plain_address(to.parent.uri)}/comments"
        answer = self._final(permit, attempt, lambda: self._graph.write(path, form))
        if isinstance(answer, PublishedPost):
            return answer
        uri = address_in(answer)
        if uri in (self._page, to.parent.uri, *photos):
            # The answer to another request.
            raise unreadable()
        return self._published(attempt, uri, link_of({}, uri))

    def _publish_film(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        film = self._film(permit, attempt, notes, None)
        seen = wait_for(lambda: self._shown(film), self._clock, permit.expires_at)
        if seen is None:
            # Published it is, or will be; under which address, Meta does not say yet.
            raise Uncertain(PlatformProblem.MEDIA_NOT_READY)
        return self._published(attempt, seen.post, seen.link)

    def _schedule_film(
        self, permit: WritePermit, attempt: Attempt, at: datetime, notes: Notes
    ) -> str:
        film = self._film(permit, attempt, notes, at)
        try:
            seen = look_at_film(self._graph, self._page, film.number)
        except (NotSent, Rejected, SignInRefused):
            return film.number
        return seen.post or film.number

    def _film(
        self, permit: WritePermit, attempt: Attempt, notes: Notes, at: datetime | None
    ) -> Film:
        """The film, uploaded and handed over to be published."""
        post = attempt.post
        film = upload_film(self._graph, self._page, post.media[0], attempt, notes)
        check_permit(permit, post, self._graph.owner().page_id, self._clock.now())
        try:
            publish_film(self._graph, self._page, film, post.text, at)
        except Rejected:
            # A second last step is refused: whether there was a first, the film itself says.
            state = look_at_film(self._graph, self._page, film.number).state
            if state is FilmState.LOST:
                raise Rejected(PlatformProblem.MEDIA_REFUSED) from None
            if state in (FilmState.ABSENT, FilmState.UNFINISHED):
                raise
        return film

    def _shown(self, film: Film) -> SeenFilm | None:
        try:
            seen = look_at_film(self._graph, self._page, film.number)
        except (NotSent, Rejected, SignInRefused):
            # It is handed over, whatever is answered to this question.
            return None
        if seen.state is FilmState.LOST:
            raise Rejected(PlatformProblem.MEDIA_REFUSED)
        return seen if seen.state is FilmState.SHOWN else None

    def _found(self, attempt: Attempt, seen: list[Sighting]) -> PublishedPost | None:
        found = first_of(attempt, seen)
        return None if found is None else self._published(attempt, found.uri, found.link)

    def _published(self, attempt: Attempt, uri: str, link: str) -> PublishedPost:
        return PublishedPost(attempt.record_key, uri, link, attempt.post.text)


def _check_supported(post: Post) -> None:
    """Raise ``Rejected`` for what a Page cannot have."""
    check_plain(post, LIMITS["facebook"])
    is_comment = post.reply_to is not None
    many = len(post.media) > 1 and (is_comment or _has_film(post))
    if many or (is_comment and _has_film(post)):
        raise Rejected(PlatformProblem.MEDIA_REFUSED)


def _has_film(post: Post) -> bool:
    return any(one.is_video for one in post.media)
