"""Fresh OAuth tokens for spent ones, at the server that issued them."""

from collections.abc import Callable

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.platforms.bluesky.discovery import AuthorizationServer, Reach, find_server
from core.platforms.exchange import Members
from core.platforms.model import Account, PlatformProblem
from core.platforms.oauth.dpop import NonceMemory, ProofKey, Prover
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.tokens import Tokens


class Renewal:
    """Renews the tokens of one account. What the server says of itself is read once."""

    def __init__(self, account: Account, reach: Reach, clock: Clock, random: Randomness) -> None:
        self._account = account
        self._reach = reach
        self._clock = clock
        self._random = random
        self._server: AuthorizationServer | None = None
        self._nonces = NonceMemory()

    def __call__(self, tokens: Tokens) -> Tokens:
        server = self._server_of(tokens)
        prover = Prover(ProofKey(tokens.key, self._clock, self._random), self._nonces)
        with self._reach(server.rules) as client:
            check = belongs_to(self._account)
            grant = Grant(client, self._clock, self._random, prover, check)
            return grant.renew(endpoints_of(server, tokens.client_id, tokens.scopes), tokens)

    def _server_of(self, tokens: Tokens) -> AuthorizationServer:
        if self._server is None or self._server.issuer != tokens.issuer:
            self._server = find_server(tokens.issuer, self._reach, self._clock.now)
        return self._server


def endpoints_of(server: AuthorizationServer, client_id: str, scopes: tuple[str, ...]) -> Endpoints:
    """One server and one client as the grant knows them."""
    return Endpoints(
        authorize=server.authorize,
        token=server.token,
        revoke=server.revoke,
        client_id=client_id,
        scopes=scopes,
        issuer=server.issuer,
        says_issuer=True,
    )


def belongs_to(account: Account) -> Callable[[Members], None]:
    """A check that tokens are this account's: ``sub`` must be its DID."""

    def check(answer: Members) -> None:
        if answer.get("sub") != account.account_id:
            raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")

    return check
