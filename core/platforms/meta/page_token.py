"""The token that IT's system user issues for a Page, looked at when it is pasted.

Meta's own tools issue it, so there is no sign-in through the browser here. Sources: Graph API,
``debug_token`` and batch requests; permissions reference. ``debug_token`` takes the token that
it is asked about as a parameter, so it is asked within the body of a batch request: no address
holds a token.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast
from urllib.parse import quote

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.platforms.exchange import Members, nothing_written, unreadable
from core.platforms.gate import Allowed
from core.platforms.meta.answers import Owner, object_in
from core.platforms.meta.graph import Graph
from core.platforms.meta.hosts import VERSION, hosts_of
from core.platforms.meta.refusals import fault_in, token_refused, whole_number
from core.platforms.meta.scopes import INSTAGRAM, allowed_for, needed_for
from core.platforms.model import Account, PlatformProblem, SignInRefused
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens

_SCOPE = re.compile(r"[a-z0-9_]{1,100}")
_PASTED = re.compile(r"[\x21-\x7e]{1,2048}")


@dataclass(frozen=True)
class _Pasted:
    """The token before it is kept anywhere."""

    access: str = field(repr=False)

    def app_password(self) -> str | None:
        return None

    def tokens(self) -> Tokens | None:
        return Tokens(self.access)

    def renewed(self, tokens: Tokens) -> None:
        """Nothing renews a Page's token."""


def token_rules(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:  # noqa: ARG001
    """The requests that looking at a pasted token needs."""
    graph = hosts_of(account.server).graph
    return tuple(Allowed.at(graph, verb, f"/{VERSION}/me") for verb in ("GET", "POST"))


def examine(
    token: str, account: Account, options: PlatformOptions, client: httpx.Client, clock: Clock
) -> Tokens:
    """The token as it is to be kept, with what Meta says of it.

    Raises ``SignInRefused`` where Meta does not take it, and ``Refused`` where it is not of
    the institution's app (``NOT_OUR_APP``), has too few or too many scopes
    (``SCOPE_MISSING``, ``SCOPE_TOO_WIDE``, which name them), or is of another account
    (``WRONG_ACCOUNT``).
    """
    access = token.strip()
    if _PASTED.fullmatch(access) is None:
        raise SignInRefused(PlatformProblem.SIGN_IN_REFUSED)
    graph = Graph(account, _Pasted(access), client, clock)
    with nothing_written():
        asked = f"debug_token?input_token={quote(access, safe='')}"
        said = object_in(graph.within_batch(asked), "data")
        _check_valid(said)
        app_id = _check_app(said, options)
        if said.get("type") != "PAGE":
            raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1", delegated=account.handle)
        owner = graph.asked_anew()
        _check_account(owner, account)
        scopes = _scopes_in(said)
        _check_scopes(scopes, owner, account)
        ends = _end_of(said)
    return Tokens(access, None, ends, tuple(sorted(scopes)), app_id, issuer=account.server)


def _check_valid(said: Members) -> None:
    if said.get("is_valid") is True:
        return
    fault = fault_in(said)
    if fault is None:
        raise SignInRefused(PlatformProblem.TOKEN_REVOKED)
    raise token_refused(fault)


def _check_app(said: Members, options: PlatformOptions) -> str:
    app_id = said.get("app_id")
    if not isinstance(app_id, str) or whole_number(app_id[:15]) is None:
        raise unreadable()
    if options.meta_app_id not in ("", app_id):
        raise Refused(PlatformProblem.NOT_OUR_APP, clause="SEC-2", app=app_id[:40])
    return app_id


def _check_account(owner: Owner, account: Account) -> None:
    is_instagram = account.platform == INSTAGRAM
    token_of = owner.instagram_id if is_instagram else owner.page_id
    if token_of != account.account_id:
        handle = owner.instagram_handle if is_instagram else owner.page_handle
        raise Refused(
            PlatformProblem.WRONG_ACCOUNT,
            clause="ACC-1",
            delegated=account.handle,
            token=handle or owner.page_handle,
        )


def _check_scopes(scopes: frozenset[str], owner: Owner, account: Account) -> None:
    needed = needed_for(account.platform)
    allowed = allowed_for(account.platform, linked=owner.instagram_id is not None)
    missing, excess = needed - scopes, scopes - allowed
    if missing:
        listed = " ".join(sorted(missing))
        raise Refused(PlatformProblem.SCOPE_MISSING, clause="SEC-2", scopes=listed)
    if excess:
        listed = " ".join(sorted(excess))
        raise Refused(PlatformProblem.SCOPE_TOO_WIDE, clause="SEC-2", scopes=listed)


def _scopes_in(said: Members) -> frozenset[str]:
    value = said.get("scopes")
    if not isinstance(value, list):
        raise unreadable()
    scopes: set[str] = set()
    for scope in cast("list[object]", value):
        if not isinstance(scope, str) or _SCOPE.fullmatch(scope) is None:
            raise unreadable()
        scopes.add(scope)
    return frozenset(scopes)


def _end_of(said: Members) -> datetime | None:
    """When it ends, or when Meta stops to show it data, whichever is first; 0 is never."""
    ends = [
        seconds
        for name in ("expires_at", "data_access_expires_at")
        if (seconds := whole_number(said.get(name)))
    ]
    try:
        return datetime.fromtimestamp(min(ends), UTC) if ends else None
    except (ValueError, OverflowError, OSError):
        raise unreadable() from None
