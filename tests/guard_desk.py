"""The guard over the desk of an employee who publishes on a platform that lists its apps."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from core.audit.model import AuditAction, AuditEntry
from core.foundation.clock import Clock
from core.foundation.ids import Randomness
from core.identity.session import Session
from core.integrations.apps import AppRegister
from core.integrations.checking import AppChecks, Standing
from core.integrations.incidents import Incidents
from core.integrations.model import AppCheck, ForeignPost
from core.integrations.open_profile import OpenProfile
from core.integrations.service import Guard
from core.integrations.watch import ForeignWatch
from core.platforms.apps import ConnectedApp, check_revocation
from core.platforms.model import SeenPost
from core.platforms.protocol import WritePermit
from tests.delegating import ACCOUNT
from tests.fakes import FakeClock, seeded_randomness
from tests.memory_platform import MemoryPlatform, Moment
from tests.office import STAFF_NUMBER
from tests.publishing_desk import IDLE_AFTER, PublishingDesk, open_desk

OURS = ConnectedApp("natiq", "Natiq", own=True)
GAME = ConnectedApp("7", "a game")
WHY = "نُشر بقرار من غرفة الطوارئ"
STRANGE = "العبوا معنا مجانًا"
PRIVATE = "صاحبه رقمه المدني 12345678"


class ListingPlatform(MemoryPlatform):
    """The same with a list of apps, and with posts that another program wrote."""

    lists_all = True
    revokes_apps = True

    def __init__(self, account_id: str, clock: Clock, random: Randomness) -> None:
        super().__init__(account_id, clock, random)
        self.listing = True
        self.apps = {OURS.id: OURS}
        self.own_app: str | None = None
        self.of_others: set[str] = set()
        self._elsewhere: dict[str, tuple[str | None, datetime]] = {}

    def connect_app(self, app: ConnectedApp) -> None:
        """Somebody lets an app in at the platform."""
        self.apps[app.id] = app

    def lists_apps(self) -> bool:
        return self.listing

    def connected_apps(self) -> tuple[ConnectedApp, ...]:
        self.calls.append("connected_apps")
        self._happen(Moment.ASKED_FOR_POST)
        return tuple(self.apps.values())

    def revoke_app(self, permit: WritePermit, app_id: str) -> None:
        check_revocation(permit, app_id, self._account_id, self._clock.now())
        self._happen(Moment.ACTING)
        self.apps.pop(app_id, None)

    def write_elsewhere(self, text: str, app: str | None = None, at: datetime | None = None) -> str:
        """Another program publishes under the account; the address of the post."""
        key = f"stranger{len(self._elsewhere)}"
        self._elsewhere[key] = (app, at or self._clock.now())
        self.posts[key] = text
        return self._published(key).uri

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        self.calls.append("latest")
        self._happen(Moment.ASKED_FOR_POST)
        return super().latest(limit)

    def _seen(self, key: str) -> SeenPost:
        app, at = self._elsewhere.get(key, (self.own_app, self._clock.now()))
        seen = replace(super()._seen(key), app=app, published_at=at)
        return replace(seen, author_id="somebody") if seen.post.uri in self.of_others else seen


class GuardDesk:
    """What a test of the guard has in hand."""

    def __init__(self, publishing: PublishingDesk) -> None:
        platform = publishing.platform
        assert isinstance(platform, ListingPlatform)
        self.publishing, self.platform = publishing, platform
        self.disconnected: set[str] = set()
        self.connected_since: dict[str, datetime] = {}
        self.session = publishing.session
        self.guard = self._guard()
        publishing.rules.clear = self._require_clear

    @property
    def clock(self) -> FakeClock:
        return self.publishing.clock

    def it_sets(self, **settings: Any) -> None:
        """What IT has set on this machine."""
        rules = self.publishing.rules
        rules.settings = replace(rules.settings, **settings)

    def check(self) -> AppCheck:
        return self.guard.check_apps(ACCOUNT.key)

    def look(self) -> tuple[ForeignPost, ...]:
        return self.guard.look_for_foreign(ACCOUNT.key)

    def stranger(self, text: str = STRANGE, app: str | None = None) -> ForeignPost:
        """A post that another program wrote after the first look, found by the next one."""
        self.look()
        self.platform.write_elsewhere(text, app)
        (found,) = self.look()
        return found

    def logged(self, action: AuditAction) -> list[AuditEntry]:
        """The entries of that action, oldest first."""
        return [one for one in self.publishing.entries() if one.action == action]

    def sign_in_again(self) -> None:
        """The guard of the next session over the same profile."""
        now = self.clock.now()
        self.session = Session(self.session.employee, self.clock, IDLE_AFTER, now)
        self.guard = self._guard()

    def _require_clear(self, account_key: str) -> None:
        self.guard.require_clear(account_key)

    def _guard(self) -> Guard:
        over = self.publishing
        profile = OpenProfile(
            over.database,
            self.session,
            over.acts,
            over.audit,
            lambda: over.rules.settings,
            over.clock,
            seeded_randomness(int(over.clock.now().timestamp())),
        )
        register = AppRegister(over.database, profile.settings_of)
        standing = Standing(self._is_connected, self.connected_since.get)
        pause, in_force = over.publishing.pause, over.publishing.pause_in_force
        return Guard(
            profile,
            register,
            AppChecks(profile, register, over.watching, standing),
            ForeignWatch(profile, register, over.watching),
            Incidents(profile, pause, in_force),
            lambda: over.bench.delegation.accounts_of(STAFF_NUMBER),
            over.account_of,
            self._is_connected,
        )

    def _is_connected(self, account_key: str) -> bool:
        return account_key not in self.disconnected


def open_guard_desk(folder: Path) -> GuardDesk:
    """The guard of an employee whom a decision in force delegates one account."""
    return GuardDesk(open_desk(folder, ListingPlatform))
