"""The apps that a platform lets act for an account, as far as it says so (clause SEC-2)."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Protocol, runtime_checkable

from core.platforms.protocol import WritePermit, check_hash


@dataclass(frozen=True)
class ConnectedApp:
    """One of them. All of it comes from outside, and what a platform does not say is ``None``.

    ``id`` is by what the platform revokes it. ``own`` says that it is the access by which this
    program is let in itself; ``privileged`` that it can do more than an app of its kind needs.
    """

    id: str
    name: str
    created_at: datetime | None = None
    last_used_at: datetime | None = None
    website: str | None = None
    scopes: tuple[str, ...] = ()
    own: bool = False
    privileged: bool = False


@runtime_checkable
class AppLister(Protocol):
    """A connector whose platform may list the apps of an account.

    All three raise as a connector's reading and writing methods do.
    """

    revokes_apps: ClassVar[bool]
    """Whether a program can shut out another app there; if not, only a person can."""
    lists_all: ClassVar[bool]
    """Whether the list is the whole: some platforms leave out apps of another kind."""

    def lists_apps(self) -> bool:
        """Whether there is a list with this server and this credential. May ask the server."""
        ...

    def connected_apps(self) -> tuple[ConnectedApp, ...]:
        """All of them, this program's own access among them where the platform lists it.

        Raises ``Rejected(ACT_UNSUPPORTED)`` where there is no list.
        """
        ...

    def revoke_app(self, permit: WritePermit, app_id: str) -> None:
        """Shut the app out. To do it twice is to do it once.

        Raises ``Rejected(ACT_UNSUPPORTED)`` where a program cannot.
        """
        ...


def revocation_hash(app_id: str) -> str:
    """What a permit for a revocation names in the place of a content: SHA-256, hexadecimal."""
    return hashlib.sha256(json.dumps({"revoke": app_id}).encode()).hexdigest()


def check_revocation(permit: WritePermit, app_id: str, token_of: str, now: datetime) -> None:
    """Raise ``Refused`` unless the permit is for this app and this account, and runs."""
    check_hash(permit, revocation_hash(app_id), token_of, now)
