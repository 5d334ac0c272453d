"""The guard: games and other foreign apps are kept off the official accounts (clause SEC-2)."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError, Refused
from core.integrations.apps import AppRegister
from core.integrations.checking import AppChecks
from core.integrations.incidents import Incidents
from core.integrations.model import (
    AppCheck,
    CheckResult,
    ForeignPost,
    GuardOverview,
    GuidedStep,
    Incident,
    IncidentStep,
)
from core.integrations.open_profile import OpenProfile
from core.integrations.problems import GuardProblem
from core.integrations.watch import ForeignWatch
from core.publishing.model import PublishingProblem

_MOST_SHOWN = 300
_MOST_INCIDENTS = 100
_REASON_LIMIT = 500
_DESCRIPTION_LIMIT = 4_000
_TRANSPARENCY = "TRN"


class Guard:
    """What the screens ask about connected apps, foreign posts and incidents.

    What is said to look at a platform may take as long as the network does; all else reads or
    writes the database. ``Refused(LOCKED)`` comes from everything after the session.
    """

    def __init__(
        self,
        profile: OpenProfile,
        register: AppRegister,
        checks: AppChecks,
        watch: ForeignWatch,
        incidents: Incidents,
        accounts: Callable[[], Sequence[DelegatedAccount]],
        account_of: Callable[[str], DelegatedAccount],
        is_connected: Callable[[str], bool],
    ) -> None:
        """``accounts`` are those that decisions in force delegate, ``account_of`` one of them,
        which raises ``Refused`` (clause ACC-1) for any other."""
        self._register = register
        self._checks = checks
        self._watch = watch
        self._incidents = incidents
        self._acts = profile.acts
        self._session = profile.session
        self._accounts = accounts
        self._account_of = account_of
        self._is_connected = is_connected
        self._clock = profile.clock
        self._looked_at: set[str] = set()
        # Two looks at once would find the same strangers twice.
        self._looking = threading.Lock()

    # At a glance

    def overview(self) -> GuardOverview:
        """Every account, foreign post and incident as they stand, without a look at a platform."""
        checks = tuple(map(self._checks.of, self._accounts()))
        return GuardOverview(
            checks=checks,
            foreign=self._watch.newest(_MOST_SHOWN),
            incidents=self._incidents.newest(_MOST_INCIDENTS),
            needs_a_person=self._count(checks),
        )

    def needs_a_person(self) -> int:
        """How much waits for one: accounts that stop or wait for a look, strangers, incidents."""
        return self._count(tuple(map(self._checks.of, self._accounts())))

    def check_of(self, account_key: str) -> AppCheck:
        """How the account stands. Raises ``Refused`` (clause ACC-1)."""
        return self._checks.of(self._account_of(account_key))

    def require_clear(self, account_key: str) -> None:
        """Raise ``Held`` while something stops publishing under the account (clause SEC-2)."""
        self._register.require_clear(account_key)

    # Connected apps

    def check_due(self) -> int:
        """Look at every account that it is time for; how many were looked at.

        Each is due once a session, and then as IT has set. What goes wrong is kept with the
        account, stops no other, and is tried again. Raises ``Refused(LOCKED)``. Looks at
        platforms.
        """
        self._session.require_active()
        looked = 0
        for account in self._accounts():
            looked += self._look_at(account)
        return looked

    def check_apps(self, account_key: str) -> AppCheck:
        """Read the account's list of apps anew. A failure is no exception: the result says so.

        Raises ``Refused``: ``NO_LIST`` where a person has to look, ``NOT_CONNECTED``. Looks at
        the platform.
        """
        account = self._account_of(account_key)
        if not self._is_connected(account_key):
            raise Refused(PublishingProblem.NOT_CONNECTED, handle=account.handle)
        with self._looking:
            return self._checks.check(account)

    def revoke(self, account_key: str, app_id: str) -> AppCheck:
        """Shut an app out of the account, and read the list again. Looks at the platform.

        Raises ``Refused``: ``STEP_UP_NEEDED`` for a second factor, ``OWN_ACCESS`` for what lets
        this program in, ``BY_HAND`` for what only a person can remove at the platform,
        ``NOT_FOUND``; and as the gate and connectors do.
        """
        account = self._account_of(account_key)
        with self._looking:
            return self._checks.revoke(account, app_id)

    def guided_steps(self, account_key: str) -> tuple[GuidedStep, ...]:
        """What a person does at the platform, in its order; none where there is no page."""
        return self._checks.steps(self._account_of(account_key))

    def settings_pages(self, account_key: str) -> tuple[str, ...]:
        """The exact pages at the platform where a person sees the apps, the best one first."""
        return self.check_of(account_key).settings_pages

    def record_guided(self, account_key: str, result: CheckResult, note: str) -> AppCheck:
        """Keep what a person found there: ``CLEAN``, ``UNKNOWN_FOUND`` or ``REMOVED``.

        Anything but ``CLEAN`` says what it was. Raises ``Refused``: ``REASON_MISSING`` (clause
        TRN), or ``PRIVATE`` for what may not stand in the log (clause PRV).
        """
        needed = result is not CheckResult.CLEAN
        said = self._said(note, _REASON_LIMIT, needed=needed)
        return self._checks.record(self._account_of(account_key), result, said)

    # Foreign posts

    def look_for_foreign(self, account_key: str) -> tuple[ForeignPost, ...]:
        """The strangers that are new among the account's posts. Looks at the platform.

        Raises as connectors do, and ``Refused(NOT_CONNECTED)``.
        """
        account = self._account_of(account_key)
        with self._looking:
            return self._watch.look(account)

    def foreign_post(self, post_id: str) -> ForeignPost:
        """Raises ``Refused(NOT_FOUND)``."""
        return self._watch.read(post_id)

    def claim(self, post_id: str, reason: str) -> ForeignPost:
        """Answer for a post: it was published by decision elsewhere.

        Raises ``Refused``: ``REASON_MISSING`` (clause TRN), ``PRIVATE`` (clause PRV),
        ``NOT_FOUND``, ``ALREADY_SETTLED``.
        """
        said = self._said(reason, _REASON_LIMIT)
        self._account_of(self._watch.read(post_id).account_key)
        return self._watch.claim(post_id, said)

    def delete(self, post_id: str, reason: str) -> ForeignPost:
        """Take a post from the account. Looks at the platform.

        Raises as ``claim`` does, and as the gate and connectors do.
        """
        said = self._said(reason, _REASON_LIMIT)
        return self._watch.delete(post_id, said)

    # Incidents

    def raise_incident(
        self, account_key: str, description: str, post_ids: Sequence[str] = ()
    ) -> Incident:
        """Begin an incident, with these foreign posts of the account.

        Raises ``Refused``: ``REASON_MISSING`` without a description, ``PRIVATE``, ``NOT_FOUND``,
        ``ALREADY_SETTLED``.
        """
        said = self._said(description, _DESCRIPTION_LIMIT)
        account = self._account_of(account_key)
        return self._incidents.open(account, said, tuple(dict.fromkeys(post_ids)))

    def incident(self, incident_id: str) -> Incident:
        """Raises ``Refused(NOT_FOUND)``."""
        return self._incidents.read(incident_id)

    def do_step(self, incident_id: str, step: IncidentStep, note: str = "") -> Incident:
        """Mark a step as done; ``PAUSE_ALL`` also stops everything, and looks at platforms then.

        Raises ``Refused``: ``PRIVATE``, ``NOT_FOUND``, ``ALREADY_SETTLED``.
        """
        said = self._said(note, _REASON_LIMIT, needed=False)
        return self._incidents.do(incident_id, step, said)

    def close_incident(
        self, incident_id: str, left_out: Mapping[IncidentStep, str] | None = None
    ) -> Incident:
        """Close it: each step was done, or ``left_out`` says why not.

        Raises ``Refused``: ``STEPS_OPEN``, ``PRIVATE``, ``NOT_FOUND``, ``ALREADY_SETTLED``.
        """
        reasons = {
            step: self._said(reason, _REASON_LIMIT, needed=False)
            for step, reason in (left_out or {}).items()
        }
        return self._incidents.close(incident_id, reasons)

    def report_printed(self, incident_id: str) -> None:
        """Write down that the report of an incident was printed, or saved as a file."""
        self._incidents.printed(incident_id)

    # Inside

    def _look_at(self, account: DelegatedAccount) -> bool:
        """Whether it was time for anything."""
        if not self._is_connected(account.key):
            return False
        with self._looking:
            fresh = account.key not in self._looked_at
            apps = fresh or self._checks.is_due(account)
            posts = fresh or self._watch.is_due(account)
            if apps:
                with suppress(Refused):
                    self._checks.check(account)
            if posts:
                with suppress(NatiqError):
                    self._watch.look(account)
            # What was suppressed stands in the check; that the desk is locked stands nowhere.
            self._session.require_active()
            self._looked_at.add(account.key)
        return apps or posts

    def _count(self, checks: Sequence[AppCheck]) -> int:
        now = self._clock.now()
        accounts = sum(one.stops or one.waits_for_a_look(now) for one in checks)
        return accounts + self._watch.count_open() + self._incidents.count_open()

    def _said(self, text: str, limit: int, *, needed: bool = True) -> str:
        """What a person has written, fit for the log that keeps it."""
        said = text.strip()[:limit]
        if needed and not said:
            raise Refused(GuardProblem.REASON_MISSING, clause=_TRANSPARENCY)
        self._acts.check_private(said)
        return said
