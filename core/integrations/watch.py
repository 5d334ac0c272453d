"""The watch for foreign posts: the account's own newest posts, without those that left here."""

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.audit.model import AuditAction, Deed
from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError, Refused
from core.foundation.ids import new_id
from core.integrations import incident_store, store
from core.integrations.allowing import AllowList
from core.integrations.apps import AppRegister, Facts
from core.integrations.model import CheckResult, ForeignPost, ForeignState
from core.integrations.open_profile import OpenProfile
from core.integrations.problems import GuardProblem
from core.integrations.store import Checked, KeptApp
from core.platforms.apps import ConnectedApp
from core.platforms.model import PostRef, SeenPost
from core.publishing.watching import Looked, Watching

_A_PAGE = 100
_EVERY = timedelta(hours=1)
_MOST_ASKED = 5
"""So many posts that are missing are asked for by one look."""

_CLOCKS_DIFFER_BY = timedelta(minutes=10)
_TIMES_OF_THE_PLATFORM = frozenset({"instagram", "x"})
"""Elsewhere whoever writes a post may say that it is older than it is."""

_LONGEST_TEXT = 10_000
_LONGEST_NAME = 200
_SETTLED = frozenset({ForeignState.CLAIMED, ForeignState.DELETED, ForeignState.GONE})


@dataclass(frozen=True)
class _Found:
    """What a look has found that is new."""

    posts: tuple[ForeignPost, ...]
    apps: tuple[KeptApp, ...]


class ForeignWatch:
    """Finds strangers, and settles them: claimed, deleted, or gone by themselves."""

    def __init__(self, profile: OpenProfile, register: AppRegister, watching: Watching) -> None:
        self._register = register
        self._watching = watching
        self._database = profile.database
        self._acts = profile.acts
        self._audit = profile.audit
        self._session = profile.session
        self._clock = profile.clock
        self._random = profile.random

    def is_due(self, account: DelegatedAccount) -> bool:
        """Whether an hour has passed since the last look, by whatever clock."""
        at, now = self._register.facts().check_of(account.key).watched_at, self._clock.now()
        return at is None or now - at >= _EVERY or at > now

    def look(self, account: DelegatedAccount) -> tuple[ForeignPost, ...]:
        """The strangers that are new. Raises as connectors do, and keeps why.

        The first look at an account finds what was there before: nobody answers for that here.
        """
        self._session.require_active()
        try:
            looked = self._watching.look(account.key, _A_PAGE)
        except NatiqError as problem:
            self._session.require_active()
            self._note(account, watch_code=problem.code.value)
            raise
        found = self._keep(account, looked)
        self._settle_missing(account, looked)
        return tuple(one for one in found.posts if not one.from_before)

    def read(self, post_id: str) -> ForeignPost:
        """Raises ``Refused(NOT_FOUND)``."""
        with self._database.read() as connection:
            post = incident_store.read_post(connection, post_id)
        if post is None:
            raise Refused(GuardProblem.NOT_FOUND)
        return self.told((post,))[0]

    def newest(self, limit: int) -> tuple[ForeignPost, ...]:
        """What waits for a person first, then what is from before, then what is settled."""
        with self._database.read() as connection:
            return self.told(incident_store.newest_posts(connection, limit))

    def count_open(self) -> int:
        """How many wait for a person."""
        with self._database.read() as connection:
            return incident_store.count_open_posts(connection)

    def told(self, posts: Iterable[ForeignPost]) -> tuple[ForeignPost, ...]:
        """The same, each with what IT's list says of its app now."""
        allowed = self._register.allow_list()
        return tuple(
            replace(one, app_allowed=allowed.allows(one.account_key.partition(":")[0], one.app))
            for one in posts
        )

    def claim(self, post_id: str, reason: str) -> ForeignPost:
        """Somebody answers for it: it was published by decision elsewhere."""
        post = self._open(post_id)
        detail = {"uri": post.uri, "reason": reason}
        deed = Deed(AuditAction.FOREIGN_POST_CLAIMED, None, post.handle, post.id, detail)
        return self._settled(post, ForeignState.CLAIMED, reason, deed)

    def delete(self, post_id: str, reason: str) -> ForeignPost:
        """Take it from the account. Raises as ``Acts.delete_foreign`` does."""
        post = self._open(post_id)
        reference = PostRef(post.uri, post.version)
        deed = self._acts.delete_foreign(post.account_key, reference, reason, post.id)
        return self._settled(post, ForeignState.DELETED, reason, deed)

    # Inside

    def _open(self, post_id: str) -> ForeignPost:
        self._session.require_active()
        post = self.read(post_id)
        if post.state in _SETTLED:
            raise Refused(GuardProblem.ALREADY_SETTLED)
        return post

    def _settled(
        self, post: ForeignPost, state: ForeignState, reason: str | None, deed: Deed | None
    ) -> ForeignPost:
        """State and log entry, in one transaction."""
        by = None if deed is None else self._session.employee.name
        with self._database.write() as connection:
            now = self._clock.now()
            incident_store.settle(connection, post, state, now, by, reason)
            if deed is not None:
                self._audit.append(connection, deed)
        return self.read(post.id)

    def _keep(self, account: DelegatedAccount, looked: Looked) -> _Found:
        now, facts = self._clock.now(), self._register.facts()
        check = facts.check_of(account.key)
        with self._register.changing() as connection:
            uris = [one.post.uri for one in looked.posts]
            known = incident_store.known(connection, account.key, uris)
            new = _strangers(looked, known)
            posts = tuple(
                self._foreign(
                    account, one, now, from_before=is_from_before(one, check, account.platform)
                )
                for one in new
            )
            apps = _apps_on(posts, looked, facts, self._register.allow_list())
            incident_store.add_posts(connection, posts)
            store.put_apps(connection, apps)
            begun = {} if check.first_watched_at else _beginning(looked, now)
            store.put_check(connection, account.key, watched_at=now, watch_code=None, **begun)
            for post in posts:
                if not post.from_before:
                    self._audit.append(connection, _found(post))
        return _Found(self.told(posts), apps)

    def _foreign(
        self, account: DelegatedAccount, seen: SeenPost, now: datetime, *, from_before: bool
    ) -> ForeignPost:
        return ForeignPost(
            id=new_id(self._random),
            account_key=account.key,
            uri=seen.post.uri,
            version=seen.post.version,
            link=seen.link,
            text=seen.text[:_LONGEST_TEXT],
            app=seen.app and seen.app[:_LONGEST_NAME],
            published_at=seen.published_at,
            found_at=now,
            state=ForeignState.OPEN,
            from_before=from_before,
            handle=account.handle,
        )

    def _settle_missing(self, account: DelegatedAccount, looked: Looked) -> None:
        """What waits and is ours after all, or is there no longer, waits for nobody."""
        with self._database.read() as connection:
            waiting = incident_store.open_posts(connection, account.key)
        times = {one.uri: one.published_at for one in waiting}
        ours = self._watching.with_receipts(account.key, times)
        shown = {one.post.uri for one in looked.posts}
        asked = 0
        for post in waiting:
            if post.uri in ours:
                detail = {"uri": post.uri, "receipt": "yes"}
                deed = Deed(AuditAction.FOREIGN_POST_CLAIMED, None, post.handle, post.id, detail)
                self._settled(post, ForeignState.CLAIMED, None, deed)
            elif post.uri not in shown and not post.from_before and asked < _MOST_ASKED:
                asked += 1
                # What the platform does not say is asked for by the next look.
                with suppress(NatiqError):
                    if not self._watching.is_there(account.key, post.link):
                        self._settled(post, ForeignState.GONE, None, None)

    def _note(self, account: DelegatedAccount, **facts: object) -> None:
        with self._register.changing() as connection:
            store.put_check(connection, account.key, **facts)


def _strangers(looked: Looked, known: Collection[str]) -> list[SeenPost]:
    """What is neither ours, nor perhaps ours, nor known already."""
    return [
        one
        for one in looked.posts
        if one.post.uri not in looked.ours
        and one.post.uri not in looked.open_ones
        and one.post.uri not in known
    ]


def is_from_before(seen: SeenPost, check: Checked, platform: str) -> bool:
    """Whether a post that no look has seen yet is older than the first one.

    Where the platform says when a post came out, by that. Elsewhere the post says it itself: it
    is new, however old it claims to be, unless the first look saw the newest posts only, and
    not so far back.
    """
    if check.first_watched_at is None:
        return True
    if platform in _TIMES_OF_THE_PLATFORM:
        return seen.published_at < check.first_watched_at - _CLOCKS_DIFFER_BY
    return check.reached_back_to is not None and seen.published_at < check.reached_back_to


def _beginning(looked: Looked, now: datetime) -> dict[str, object]:
    oldest = min((one.published_at for one in looked.posts), default=None)
    return {
        "first_watched_at": now,
        "reached_back_to": None if looked.whole else oldest,
    }


def _apps_on(
    posts: Sequence[ForeignPost], looked: Looked, facts: Facts, allowed: AllowList
) -> tuple[KeptApp, ...]:
    """The apps by which strangers were written, where nothing else says what they are.

    An app by which posts of ours were written is our own; one that the platform lists stands
    there; and what a person has looked at since is not brought up again.
    """
    own = {one.app for one in looked.posts if one.post.uri in looked.ours}
    found: dict[str, KeptApp] = {}
    for post in sorted(posts, key=lambda one: one.published_at):
        check, kept = facts.check_of(post.account_key), facts.apps_of(post.account_key)
        platform = post.account_key.partition(":")[0]
        listed = {one.app.name for one in kept if not one.on_posts}
        if post.app is None or post.from_before or post.app in own | listed:
            continue
        if allowed.allows(platform, post.app) or _was_looked_at_since(post, check):
            continue
        app_id = f"post:{post.app}"
        before = next((one for one in kept if one.app.id == app_id), found.get(app_id))
        first_seen_at = post.found_at if before is None else before.first_seen_at
        app = ConnectedApp(app_id, post.app, last_used_at=post.published_at)
        found[app_id] = KeptApp(post.account_key, app, first_seen_at, on_posts=True)
    return tuple(found.values())


def _was_looked_at_since(post: ForeignPost, check: Checked) -> bool:
    at, result = check.guided_at, check.guided_result
    return at is not None and result is not CheckResult.UNKNOWN_FOUND and post.published_at <= at


def _found(post: ForeignPost) -> Deed:
    detail = {"uri": post.uri, "at": post.published_at.isoformat()}
    if post.app is not None:
        detail["app"] = post.app
    return Deed(AuditAction.FOREIGN_POST_FOUND, None, post.handle, post.id, detail)
