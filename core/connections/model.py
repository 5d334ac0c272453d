"""Connections of official accounts as values."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from core.delegation.model import DelegatedAccount
from core.platforms.model import Account
from core.platforms.protocol import Allowance

if TYPE_CHECKING:
    import httpx

Transport = Callable[[], "httpx.BaseTransport | None"]
"""What the network gate sends through; ``None`` is the system's network."""


class Way(StrEnum):
    """How the program can be let in at an account's platform."""

    BROWSER = "way_browser"
    APP_PASSWORD = "way_app_password"  # noqa: S105 - names a way, holds no secret
    TOKEN = "way_token"  # noqa: S105 - names a way, holds no secret


@dataclass(frozen=True)
class Connection:
    """How an account is connected: ``way`` is ``None`` where it is not, or needs none.

    ``scopes`` are what the platform lets the program do, ``expires_at`` when that ends unless
    it is renewed, ``renews`` whether that happens by itself. ``allowance`` is what the
    platform said last of its limits of use.
    """

    connected: bool
    way: Way | None = None
    scopes: tuple[str, ...] = ()
    expires_at: datetime | None = None
    renews: bool = False
    allowed: bool = True
    allowance: Allowance | None = None


def named(delegated: DelegatedAccount) -> Account:
    """The account as connectors know it."""
    return Account(delegated.platform, delegated.server, delegated.handle, delegated.account_id)
