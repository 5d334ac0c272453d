"""The apps that were seen on the accounts, and whether one of them stops publishing."""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from core.foundation.settings import Settings
from core.integrations import store
from core.integrations.allowing import AllowList, read_allow_list
from core.integrations.model import AppStanding, CheckResult, SeenApp
from core.integrations.problems import GuardProblem
from core.integrations.store import Checked, KeptApp
from core.publishing.gate import Held
from core.storage.database import Database

_CLAUSE = "SEC-2"


@dataclass(frozen=True)
class Facts:
    """What is known of the accounts' apps, by account key."""

    checks: dict[str, Checked]
    apps: dict[str, tuple[KeptApp, ...]]

    def check_of(self, account_key: str) -> Checked:
        return self.checks.get(account_key, Checked(account_key))

    def apps_of(self, account_key: str) -> tuple[KeptApp, ...]:
        return self.apps.get(account_key, ())


class AppRegister:
    """What the looks have found. It is asked before each post, and reads the file once only:
    everything that changes the facts goes through ``changing``."""

    def __init__(self, database: Database, settings_of: Callable[[], Settings]) -> None:
        self._database = database
        self._settings_of = settings_of
        self._lock = threading.Lock()
        self._known: Facts | None = None

    @contextmanager
    def changing(self) -> Generator[Connection]:
        """One unit of work that may change what is known of the apps."""
        try:
            with self._database.write() as connection:
                yield connection
        finally:
            # After the commit: whoever read before it forgets that here, whoever reads later
            # reads the new state.
            with self._lock:
                self._known = None

    def facts(self) -> Facts:
        """What is known now."""
        with self._lock:
            if self._known is None:
                with self._database.read() as connection:
                    checks, apps = store.checks(connection), store.apps(connection)
                by_account: dict[str, tuple[KeptApp, ...]] = {}
                for one in apps:
                    by_account[one.account_key] = (*by_account.get(one.account_key, ()), one)
                self._known = Facts(checks, by_account)
            return self._known

    def allow_list(self) -> AllowList:
        """IT's list as it is set now."""
        return read_allow_list(self._settings_of().allowed_apps)

    def seen(self, account_key: str) -> tuple[SeenApp, ...]:
        """The account's apps with what they are by IT's list, unknown ones first."""
        allowed, platform = self.allow_list(), account_key.partition(":")[0]
        apps = [
            SeenApp(
                account_key,
                one.app,
                allowed.standing_of(platform, one.app),
                one.first_seen_at,
                one.on_posts,
            )
            for one in self.facts().apps_of(account_key)
        ]
        return tuple(sorted(apps, key=lambda one: one.standing is not AppStanding.UNKNOWN))

    def what_stops(self, account_key: str) -> Held | None:
        """Why nothing may be published under the account now, if so, by IT's setting."""
        if self._settings_of().unknown_app_stops != "yes":
            return None
        check = self.facts().check_of(account_key)
        if check.guided_result is CheckResult.UNKNOWN_FOUND:
            return Held(GuardProblem.FOREIGN_APP_FOUND, clause=_CLAUSE, app=check.guided_note or "")
        for one in self.seen(account_key):
            if one.standing is AppStanding.UNKNOWN:
                return Held(GuardProblem.UNKNOWN_APP, clause=_CLAUSE, app=one.app.name)
        return None

    def require_clear(self, account_key: str) -> None:
        """Raise ``Held`` while something stops publishing under the account (clause SEC-2)."""
        held = self.what_stops(account_key)
        if held is not None:
            raise held
