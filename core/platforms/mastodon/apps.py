"""The tokens of an account at GoToSocial: who else may act for it, and shutting somebody out.

Sources: GoToSocial's API (``/api/v1/tokens``, from version 0.18 on) and its user guide, access
tokens. Mastodon itself and other servers have no such list. There each sign-in of an app is a
token of its own, so one app may stand on the list several times.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from core.foundation.clock import Clock
from core.foundation.errors import Invalid, NatiqError
from core.platforms.apps import ConnectedApp, check_revocation
from core.platforms.exchange import Call, Members, nothing_written, unreadable
from core.platforms.mastodon.api import Api
from core.platforms.mastodon.replies import (
    IDENTIFIER,
    check,
    list_in,
    matching_at,
    means,
    members_at,
    moment_at,
    text_at,
)
from core.platforms.mastodon.sign_in import CLIENT_NAME
from core.platforms.model import Account, PlatformProblem, Rejected, SignInRefused
from core.platforms.protocol import WritePermit

TOKENS = "/api/v1/tokens"
_PAGE = 100
_MOST_PAGES = 10
_LONGEST_NAME = 1_000
_LONGEST_SCOPES = 2_000
_WEBSITE = re.compile(r"https?://[\x21-\x7e\u00a1-\U0010ffff]{1,500}")
_WIDE = re.compile(r"admin(?::.*)?|write")
"""What no client needs that publishes: governing the server, and writing whatever there is."""


class AccessTokens:
    """Reads them and ends them."""

    def __init__(self, api: Api, account: Account, clock: Clock) -> None:
        self._api = api
        self._account = account
        self._clock = clock

    def listed(self) -> tuple[ConnectedApp, ...]:
        """All of them, and which of them is ours, where that is certain.

        No answer says which token it was asked with. Ours is on the list, though, by our name
        and with our scopes: so it is the only one like that, where there is only one. Raises
        ``Rejected(ACT_UNSUPPORTED)`` where the server has no list yet.
        """
        with nothing_written():
            try:
                apps = tuple(self._all())
            except (Rejected, SignInRefused) as refusal:
                raise _explained(refusal) from None
        return _with_own(apps, self._api.scopes())

    def revoke(self, permit: WritePermit, identifier: str) -> None:
        """End it; one that is not there has ended."""
        account_id, now = self._account.account_id, self._clock.now
        check_revocation(permit, identifier, account_id, now())
        call = invalidation(self._api.server, identifier)
        reply = self._api.write(
            call, lambda owner: check_revocation(permit, identifier, owner, now())
        )
        try:
            check(reply)
        except Rejected as refusal:
            if not means(refusal, PlatformProblem.POST_NOT_FOUND):
                raise

    def _all(self) -> Iterator[ConnectedApp]:
        before: str | None = None
        for _ in range(_MOST_PAGES):
            reply = self._api.read(token_list(self._api.server, before))
            page = [app_in(value) for value in list_in(reply, _PAGE)]
            yield from page
            if len(page) < _PAGE or page[-1].id == before:
                return
            before = page[-1].id
        # Somebody hides behind a thousand tokens, or the list has no end.
        raise unreadable()


def token_list(server: str, before: str | None = None) -> Call:
    """The request for a page of tokens, newest first: those older than ``before``."""
    params = {"limit": str(_PAGE)}
    return Call("GET", f"{server}{TOKENS}", params=params | ({"max_id": before} if before else {}))


def invalidation(server: str, identifier: str) -> Call:
    """The request that ends one. Raises ``Invalid(ADDRESS_INVALID)``."""
    if IDENTIFIER.fullmatch(identifier) is None:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return Call("POST", f"{server}{TOKENS}/{identifier}/invalidate")


def app_in(value: object) -> ConnectedApp:
    """One token of the list. Raises ``Uncertain`` for anything else."""
    members = members_at(value)
    application = members.get("application")
    made_by: Members = {} if application is None else members_at(application)
    scopes = tuple(text_at(members, "scope", _LONGEST_SCOPES).split())
    return ConnectedApp(
        matching_at(members, "id", IDENTIFIER),
        text_at(made_by, "name", _LONGEST_NAME),
        moment_at(members, "created_at"),
        _used_at(members),
        _website(made_by),
        scopes,
        privileged=any(_WIDE.fullmatch(scope) for scope in scopes),
    )


def _with_own(apps: tuple[ConnectedApp, ...], scopes: frozenset[str]) -> tuple[ConnectedApp, ...]:
    alike = [app for app in apps if app.name == CLIENT_NAME and frozenset(app.scopes) == scopes]
    if len(alike) != 1:
        return apps
    return tuple(replace(app, own=app is alike[0]) for app in apps)


def _used_at(members: Members) -> datetime | None:
    """To the hour; left out where the token was never used."""
    return moment_at(members, "last_used") if members.get("last_used") else None


def _website(made_by: Members) -> str | None:
    written = made_by.get("website")
    is_one = isinstance(written, str) and _WEBSITE.fullmatch(written) is not None
    return str(written) if is_one else None


def _explained(refusal: NatiqError) -> NatiqError:
    if means(refusal, PlatformProblem.POST_NOT_FOUND):
        return Rejected(PlatformProblem.ACT_UNSUPPORTED)
    return refusal
