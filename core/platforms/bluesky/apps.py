"""The app passwords of an account: who else may act for it, and shutting somebody out.

Sources: the lexicons com.atproto.server.listAppPasswords and revokeAppPassword; the reference
server, which answers both only to a session by password, and whose tokens say in ``scope`` what
they were given for. Apps that were let in by OAuth are not among them: no request lists those.
Revoking deletes the password and what renews its sessions; a token that the app holds already is
good until it ends, two hours at the reference server.
"""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.platforms.apps import ConnectedApp, check_revocation
from core.platforms.bluesky.reading import text_of
from core.platforms.bluesky.sessions import PasswordSession, SignedIn
from core.platforms.bluesky.xrpc import Xrpc
from core.platforms.exchange import Members, nothing_written, unreadable
from core.platforms.gate import YEARS
from core.platforms.model import Account, PlatformProblem
from core.platforms.protocol import WritePermit

LIST_APP_PASSWORDS = "com.atproto.server.listAppPasswords"
REVOKE_APP_PASSWORD = "com.atproto.server.revokeAppPassword"  # noqa: S105 - a call
_MOST_APPS = 1_000
_LONGEST_NAME = 2_000
_PRIVILEGED_BY_SCOPE = {"com.atproto.appPass": False, "com.atproto.appPassPrivileged": True}
"""What a session may do that an app password opened; a privileged one reads messages too."""


class AppPasswords:
    """Reads them and takes them away, as somebody whom one of them lets in."""

    def __init__(
        self,
        account: Account,
        xrpc: Xrpc,
        session: PasswordSession,
        signed_in: SignedIn,
        clock: Clock,
    ) -> None:
        self._account = account
        self._xrpc = xrpc
        self._session = session
        self._signed_in = signed_in
        self._clock = clock

    def listed(self) -> tuple[ConnectedApp, ...]:
        """All of them, and which of them is ours, where that is certain.

        No answer says by which password a session was opened. Ours is on the list, though:
        it has just opened one. So it is the only one of its kind, where there is only one.
        """
        with nothing_written():
            access = self._session.anew()
            if access.account_id != self._account.account_id:
                raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")
            apps = apps_in(self._xrpc.query(LIST_APP_PASSWORDS, {}, access))
        return _with_own(apps, is_privileged(access.token))

    def revoke(self, permit: WritePermit, name: str) -> None:
        """Take it away; one that is not there is gone."""
        check_revocation(permit, name, self._account.account_id, self._clock.now())
        whose = self._signed_in.account_id()
        check_revocation(permit, name, whose, self._clock.now())
        self._signed_in.call(
            lambda access: self._xrpc.order(REVOKE_APP_PASSWORD, {"name": name}, access)
        )


def apps_in(answer: Members) -> tuple[ConnectedApp, ...]:
    """The app passwords that the answer lists. Raises ``Uncertain`` for anything else."""
    listed = answer.get("passwords")
    if not isinstance(listed, list):
        raise unreadable()
    passwords = cast("list[object]", listed)
    if len(passwords) > _MOST_APPS:
        raise unreadable()
    return tuple(map(_app, passwords))


def is_privileged(token: str) -> bool | None:
    """Whether the app password that the token was given for is one of more rights.

    ``None`` where the token says nothing, or was given for the account's own password.
    """
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims: object = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return None
    scope = cast("Members", claims).get("scope") if isinstance(claims, dict) else None
    return _PRIVILEGED_BY_SCOPE.get(scope) if isinstance(scope, str) else None


def _with_own(apps: tuple[ConnectedApp, ...], privileged: bool | None) -> tuple[ConnectedApp, ...]:
    alike = [app for app in apps if app.privileged is privileged]
    if len(alike) != 1:
        return apps
    return tuple(replace(app, own=app is alike[0]) for app in apps)


def _app(one: object) -> ConnectedApp:
    if not isinstance(one, dict):
        raise unreadable()
    members = cast("Members", one)
    name = text_of(members, "name", _LONGEST_NAME, empty=True)
    privileged = members.get("privileged") is True
    return ConnectedApp(name, name, _made_at(members), privileged=privileged)


def _made_at(members: Members) -> datetime | None:
    written = members.get("createdAt")
    try:
        moment = datetime.fromisoformat(written if isinstance(written, str) else "")
        aware = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return aware if aware.year in YEARS else None
