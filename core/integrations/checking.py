"""Looks at the apps of an account: by the platform's list, or by a person at the platform."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.audit.model import AuditAction, Deed
from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError, Refused
from core.integrations import store
from core.integrations.apps import AppRegister
from core.integrations.model import (
    AppCheck,
    AppStanding,
    CheckResult,
    CheckWay,
    GuidedCheck,
    GuidedStep,
)
from core.integrations.open_profile import OpenProfile
from core.integrations.problems import GuardProblem
from core.integrations.store import Checked, KeptApp
from core.platforms.app_pages import settings_pages
from core.platforms.apps import ConnectedApp
from core.platforms.model import Account
from core.publishing.watching import Listed, Watching

_AGAIN_AFTER = timedelta(minutes=15)
"""So long after a failure the list is asked for once more."""

_MOST_APPS = 500
_LONGEST_NAME = 200
_LONGEST_DETAIL = 500
_NO_RESULT_OF_A_PERSON = frozenset({CheckResult.FAILED})
_MAY_LIST = frozenset({"bluesky", "facebook", "practice"})
"""Where a list can be hoped for before anybody has asked."""


@dataclass(frozen=True)
class Standing:
    """What the program knows of accounts beside the guard, by their keys.

    ``connected_since`` is since when it is let in with what it is let in with now.
    """

    is_connected: Callable[[str], bool]
    connected_since: Callable[[str], datetime | None]


class AppChecks:
    """Each look is kept with what came of it; what changed stands in the log."""

    def __init__(
        self,
        profile: OpenProfile,
        register: AppRegister,
        watching: Watching,
        accounts: Standing,
    ) -> None:
        self._register = register
        self._watching = watching
        self._accounts = accounts
        self._acts = profile.acts
        self._audit = profile.audit
        self._session = profile.session
        self._settings_of = profile.settings_of
        self._clock = profile.clock

    def of(self, account: DelegatedAccount) -> AppCheck:
        """How the account stands, without a look at the platform."""
        check, apps = self._register.facts().check_of(account.key), self._register.seen(account.key)
        connected = self._accounts.is_connected(account.key)
        pages = settings_pages(_named(account))
        way = _way(check, account, connected=connected, has_page=bool(pages))
        by_list = way is CheckWay.LISTED
        needs_eyes = not by_list or not check.whole or any(one.on_posts for one in apps)
        guided = self._guided(check) if pages and needs_eyes else None
        return AppCheck(
            account_key=account.key,
            way=way,
            result=check.result if by_list else check.guided_result,
            checked_at=check.checked_at if by_list else check.guided_at,
            checked_by=check.checked_by if by_list else check.guided_by,
            due_at=self._list_due(check) if by_list else guided and guided.due_at,
            apps=apps,
            settings_pages=pages,
            stops=self._register.what_stops(account.key) is not None,
            code=check.code if by_list else None,
            handle=account.handle,
            name=account.name,
            connected=connected,
            whole=check.whole,
            revocable=check.revocable,
            guided=guided,
            watched_at=check.watched_at,
            watch_code=check.watch_code,
        )

    def is_due(self, account: DelegatedAccount) -> bool:
        """Whether the platform's list is to be read now, or asked whether there is one."""
        if not self._accounts.is_connected(account.key):
            return False
        check = self._register.facts().check_of(account.key)
        due_at, now = self._list_due(check), self._clock.now()
        # What was looked at later than now was looked at before the clock was set back.
        return due_at is None or due_at <= now or (check.checked_at or now) > now

    def check(self, account: DelegatedAccount) -> AppCheck:
        """Read the list anew. A failure is no exception: the result says so.

        Raises ``Refused(NO_LIST)`` where the platform has none for us.
        """
        self._session.require_active()
        try:
            listed = self._watching.apps(account.key)
        except NatiqError as problem:
            # A lock on the way is no failure of the platform's.
            self._session.require_active()
            self._note_failure(account, problem)
            return self.of(account)
        if listed is None:
            self._note_no_list(account)
            raise Refused(GuardProblem.NO_LIST)
        self._note(account, listed)
        return self.of(account)

    def revoke(self, account: DelegatedAccount, app_id: str) -> AppCheck:
        """Shut the app out, and read the list again.

        Raises ``Refused`` (``NOT_FOUND``, ``OWN_ACCESS``, ``BY_HAND``, ``STEP_UP_NEEDED``, and
        what the gate says), and as connectors do.
        """
        self._session.require_fresh()
        check = self._register.facts().check_of(account.key)
        app = next((one for one in self._register.seen(account.key) if one.app.id == app_id), None)
        if app is None:
            raise Refused(GuardProblem.NOT_FOUND)
        if app.standing is AppStanding.OWN:
            raise Refused(GuardProblem.OWN_ACCESS, app=app.app.name)
        if app.on_posts or not check.revocable:
            raise Refused(GuardProblem.BY_HAND, app=app.app.name)
        try:
            self._acts.shut_out(account.key, app_id, app.app.name)
        finally:
            # Also where nobody knows what came of it: the list does.
            after = self._read_again(account)
        return after

    def steps(self, account: DelegatedAccount) -> tuple[GuidedStep, ...]:
        """What a person does at the platform; none where there is no page to look at."""
        return tuple(GuidedStep) if settings_pages(_named(account)) else ()

    def record(self, account: DelegatedAccount, result: CheckResult, note: str) -> AppCheck:
        """Keep what a person found at the platform. ``note`` is what the log keeps of it.

        Raises ``ValueError`` for a result that no person gives.
        """
        if result in _NO_RESULT_OF_A_PERSON:
            raise ValueError("a person's look does not fail")
        self._session.require_active()
        facts, now = self._register.facts(), self._clock.now()
        by_list = facts.check_of(account.key).way is CheckWay.LISTED
        # Where there is a list, it says what of it is still there.
        gone = [one.app.id for one in facts.apps_of(account.key) if one.on_posts or not by_list]
        detail = {"way": CheckWay.GUIDED.value, "result": result.value, "note": note}
        with self._register.changing() as connection:
            store.put_check(
                connection,
                account.key,
                guided_result=result.value,
                guided_at=now,
                guided_by=self._session.employee.name,
                guided_note=note,
            )
            if result is not CheckResult.UNKNOWN_FOUND:
                store.drop_apps(connection, account.key, gone)
            deed = Deed(AuditAction.APPS_CHECKED, account=account.handle, detail=detail)
            self._audit.append(connection, deed)
        return self.of(account)

    # Inside

    def _guided(self, check: Checked) -> GuidedCheck:
        now = self._clock.now()
        if check.guided_at is None:
            return GuidedCheck(due_at=now)
        every = timedelta(days=self._settings_of().guided_check_days)
        found = check.guided_result is CheckResult.UNKNOWN_FOUND
        return GuidedCheck(
            due_at=check.guided_at if found else check.guided_at + every,
            result=check.guided_result,
            at=check.guided_at,
            by=check.guided_by,
            note=check.guided_note or "",
        )

    def _list_due(self, check: Checked) -> datetime | None:
        if check.checked_at is None:
            return None
        failed = check.result is CheckResult.FAILED
        hours = timedelta(hours=self._settings_of().app_check_hours)
        return check.checked_at + (_AGAIN_AFTER if failed else hours)

    def _read_again(self, account: DelegatedAccount) -> AppCheck:
        try:
            return self.check(account)
        except Refused:
            return self.of(account)

    def _note(self, account: DelegatedAccount, listed: Listed) -> None:
        facts, now = self._register.facts(), self._clock.now()
        before = {one.app.id: one for one in facts.apps_of(account.key) if not one.on_posts}
        since = self._accounts.connected_since(account.key)
        kept = [
            _remembered(account.key, app, before.get(app.id), since, now)
            for app in map(_bounded, listed.apps[:_MOST_APPS])
        ]
        unknown = self._unknown_among(account, kept)
        result = CheckResult.UNKNOWN_FOUND if unknown else CheckResult.CLEAN
        ids = {one.app.id for one in kept}
        with self._register.changing() as connection:
            store.drop_apps(connection, account.key, before.keys() - ids)
            store.put_apps(connection, kept)
            store.put_check(
                connection,
                account.key,
                way=CheckWay.LISTED.value,
                whole=listed.whole,
                revocable=listed.revocable,
                result=result.value,
                checked_at=now,
                checked_by=self._session.employee.name,
                code=None,
            )
            is_new = before.keys() != ids
            if is_new or _says_something(facts.check_of(account.key), result, now):
                self._audit.append(connection, _looked(account, result, len(kept), unknown))

    def _unknown_among(self, account: DelegatedAccount, kept: Iterable[KeptApp]) -> list[str]:
        """The names of those that IT's list does not name."""
        allowed = self._register.allow_list()
        return [
            one.app.name
            for one in kept
            if allowed.standing_of(account.platform, one.app) is AppStanding.UNKNOWN
        ]

    def _note_failure(self, account: DelegatedAccount, problem: NatiqError) -> None:
        way = self._register.facts().check_of(account.key).way or CheckWay.LISTED
        with self._register.changing() as connection:
            store.put_check(
                connection,
                account.key,
                way=way.value,
                result=CheckResult.FAILED.value,
                checked_at=self._clock.now(),
                checked_by=self._session.employee.name,
                code=problem.code.value,
            )

    def _note_no_list(self, account: DelegatedAccount) -> None:
        with self._register.changing() as connection:
            store.put_check(
                connection,
                account.key,
                way=CheckWay.GUIDED.value,
                result=None,
                checked_at=self._clock.now(),
                code=None,
            )


def _way(check: Checked, account: DelegatedAccount, *, connected: bool, has_page: bool) -> CheckWay:
    """By the last look; before it, by what can be hoped for."""
    if connected and check.way is not None and check.way is not CheckWay.GUIDED:
        return check.way
    if connected and check.way is None and account.platform in _MAY_LIST:
        return CheckWay.LISTED
    return CheckWay.GUIDED if has_page else CheckWay.NONE


def _remembered(
    account_key: str,
    app: ConnectedApp,
    before: KeptApp | None,
    since: datetime | None,
    now: datetime,
) -> KeptApp:
    """The app with when it was seen first; once it was proved to be our own it stays that.

    A proof holds for the same app only, made at the same time, and until the program is let in
    with something else.
    """
    first_seen_at = now if before is None else before.first_seen_at
    if app.own:
        return KeptApp(account_key, app, first_seen_at, own_since=since)
    proved = (
        before is not None
        and since is not None
        and before.own_since == since
        and before.app.created_at == app.created_at
    )
    own_since = since if proved else None
    return KeptApp(account_key, replace(app, own=proved), first_seen_at, own_since=own_since)


def _bounded(app: ConnectedApp) -> ConnectedApp:
    """Names come from outside, and stand in lists and in the log."""
    return replace(app, name=app.name[:_LONGEST_NAME])


def _says_something(before: Checked, result: CheckResult, now: datetime) -> bool:
    """Whether a look belongs into the log: its result is new, or it is the day's first."""
    at = before.checked_at
    same_day = at is not None and at.date() == now.date()
    return before.result is not result or not same_day


def _looked(
    account: DelegatedAccount, result: CheckResult, apps: int, unknown: Iterable[str]
) -> Deed:
    detail = {
        "way": CheckWay.LISTED.value,
        "result": result.value,
        "apps": str(apps),
        "unknown": "; ".join(unknown)[:_LONGEST_DETAIL],
    }
    return Deed(AuditAction.APPS_CHECKED, account=account.handle, detail=detail)


def _named(account: DelegatedAccount) -> Account:
    return Account(account.platform, account.server, account.handle, account.account_id)
