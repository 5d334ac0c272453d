"""Which server lets people in to an account, and where there: found and checked, not believed.

Sources: atproto.com/specs/oauth (server metadata), RFC 9728 (protected resources), RFC 8414
(authorization servers), RFC 9207 (``iss``), atproto.com/specs/did (``#atproto_pds``). The
account's own server may name another one to sign in at. That this server speaks for the account
is what the decision says, which names both; the account's DID document, as the server shows it,
must say the same, or the tokens would be good somewhere else.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

import httpx

from core.foundation.errors import Invalid, NatiqError
from core.platforms.exchange import (
    Call,
    Members,
    Reply,
    members_of,
    nothing_written,
    send,
    unreadable,
)
from core.platforms.gate import Allowed, is_loopback
from core.platforms.model import Account, PlatformProblem, SignInRefused

REPO_PATH = "/xrpc/com.atproto.repo.describeRepo"
RESOURCE_PATH = "/.well-known/oauth-protected-resource"
SERVER_PATH = "/.well-known/oauth-authorization-server"
_HOME = "#atproto_pds"
_LONGEST = 64 * 1024
_LONGEST_ADDRESS = 500
_PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|\Z))[A-Za-z0-9._~-]+)+")
_IN_FIGURES = re.compile(r"[0-9.]+|.*:.*")

Reach = Callable[[tuple[Allowed, ...]], httpx.Client]
"""Opens a client that passes a network gate of its own with just these rules; closed by whoever
asked for it."""


@dataclass(frozen=True)
class AuthorizationServer:
    """Where a sign-in leads: all of it at one origin, ``issuer``."""

    issuer: str
    authorize: str
    pushed: str
    token: str
    revoke: str | None

    @property
    def rules(self) -> tuple[Allowed, ...]:
        """What a sign-in sends there; the page is opened by the browser."""
        sent = (
            (self.pushed, self.token)
            if self.revoke is None
            else (self.pushed, self.token, self.revoke)
        )
        return tuple(
            Allowed.at(self.issuer, "POST", address.removeprefix(self.issuer)) for address in sent
        )


def discovery_rules(server: str) -> tuple[Allowed, ...]:
    """What the account's own server is asked before anybody signs in."""
    return tuple(Allowed.at(server, "GET", path) for path in (REPO_PATH, RESOURCE_PATH))


def find_issuer(account: Account, client: httpx.Client, now: Callable[[], datetime]) -> str:
    """The origin at which one signs in to the account.

    Raises ``SignInRefused(SIGN_IN_NOT_OFFERED)`` where its server names none that may be used,
    and as reading does. Where the account lives on another server than the decision says, the
    value ``server`` names that one.
    """
    origin = origin_of(account.server)
    about = {"repo": account.account_id}
    check_home(_read(f"{origin}{REPO_PATH}", client, now, about), account)
    return issuer_in(_read(f"{origin}{RESOURCE_PATH}", client, now), account.server)


def find_server(issuer: str, reach: Reach, now: Callable[[], datetime]) -> AuthorizationServer:
    """What the server at ``issuer`` says of itself. Raises as ``find_issuer``."""
    with reach((Allowed.at(issuer, "GET", SERVER_PATH),)) as client:
        return server_in(_read(f"{issuer}{SERVER_PATH}", client, now), issuer)


def check_home(members: Members, account: Account) -> None:
    """Raise unless what a server tells of the account names that server as its home.

    A server that only stands before others answers for their accounts too, but takes no tokens.
    """
    document = members.get("didDoc")
    home = _home_in(cast("Members", document)) if isinstance(document, dict) else None
    if members.get("did") != account.account_id or home is None:
        raise _not_offered()
    if home != origin_of(account.server):
        raise SignInRefused(PlatformProblem.SIGN_IN_NOT_OFFERED, server=home)


def issuer_in(members: Members, server: str) -> str:
    """The one authorization server that a resource names, which must be the resource itself."""
    named = members.get("authorization_servers")
    if members.get("resource") != origin_of(server) or not isinstance(named, list):
        raise _not_offered()
    issuers = cast("list[object]", named)
    issuer = issuers[0] if len(issuers) == 1 else None
    if not isinstance(issuer, str) or not _may_lead(server, issuer):
        raise _not_offered()
    return issuer


def server_in(members: Members, issuer: str) -> AuthorizationServer:
    """Its endpoints, where it is what it was looked up as and can do what is needed."""
    if members.get("issuer") != issuer or not _can_what_is_needed(members):
        raise _not_offered()
    revoke = members.get("revocation_endpoint")
    return AuthorizationServer(
        issuer,
        _endpoint(members.get("authorization_endpoint"), issuer),
        _endpoint(members.get("pushed_authorization_request_endpoint"), issuer),
        _endpoint(members.get("token_endpoint"), issuer),
        None if revoke is None else _endpoint(revoke, issuer),
    )


def origin_of(server: str) -> str:
    """Scheme, host and port as origins are written. Raises ``Invalid(ADDRESS_INVALID)``."""
    where = Allowed.at(server, "GET", "/")
    name = httpx.URL(server).raw_host.decode("ascii")
    host = f"[{name}]" if ":" in name else name
    usual = {"https": 443, "http": 80}[where.scheme] == where.port
    return f"{where.scheme}://{host}" + ("" if usual else f":{where.port}")


def _may_lead(server: str, issuer: str) -> bool:
    """Whether a server may send people there: to a name on the internet, by TLS.

    A server on this machine, as in tests, may name one on this machine; no other may, nor an
    address in figures, which could be a machine of the house.
    """
    if len(issuer) > _LONGEST_ADDRESS:
        return False
    try:
        if origin_of(issuer) != issuer:
            return False
    except Invalid:
        return False
    host, own = httpx.URL(issuer).host, httpx.URL(server).host
    if is_loopback(host):
        return is_loopback(own)
    return issuer.startswith("https://") and _IN_FIGURES.fullmatch(host) is None


def _home_in(document: Members) -> str | None:
    """The origin of the server that a DID document names for the account's data."""
    services = document.get("service")
    if not isinstance(services, list):
        return None
    for service in cast("list[object]", services):
        members = cast("Members", service) if isinstance(service, dict) else None
        name = None if members is None else members.get("id")
        if members is not None and isinstance(name, str) and name.endswith(_HOME):
            return _origin_in(members.get("serviceEndpoint"))
    return None


def _origin_in(address: object) -> str | None:
    if not isinstance(address, str) or len(address) > _LONGEST_ADDRESS:
        return None
    try:
        return origin_of(address)
    except Invalid:
        return None


def _endpoint(written: object, issuer: str) -> str:
    if not isinstance(written, str) or len(written) > _LONGEST_ADDRESS:
        raise _not_offered()
    if not written.startswith(issuer) or not _PATH.fullmatch(written.removeprefix(issuer)):
        raise _not_offered()
    return written


def _can_what_is_needed(members: Members) -> bool:
    needed = {
        "response_types_supported": "code",
        "grant_types_supported": "refresh_token",
        "code_challenge_methods_supported": "S256",
        "dpop_signing_alg_values_supported": "ES256",
        "token_endpoint_auth_methods_supported": "none",
        "scopes_supported": "atproto",
    }
    for member, value in needed.items():
        offered = members.get(member)
        if not isinstance(offered, list) or value not in offered:
            return False
    return members.get("authorization_response_iss_parameter_supported") is True


def _read(
    address: str,
    client: httpx.Client,
    now: Callable[[], datetime],
    parameters: Mapping[str, str] | None = None,
) -> Members:
    with nothing_written():
        reply = send(client, Call("GET", address, params=parameters or {}), now)
        if len(reply.content) > _LONGEST or (reply.status < 300 and reply.status != 200):
            raise unreadable()
        return members_of(reply, _refused)


def _refused(reply: Reply) -> NatiqError:
    del reply
    return _not_offered()


def _not_offered() -> SignInRefused:
    return SignInRefused(PlatformProblem.SIGN_IN_NOT_OFFERED)
