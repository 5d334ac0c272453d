"""Proofs that the sender of a token holds the key that it is bound to (RFC 9449, ES256)."""

import base64
import hashlib
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import cast

import httpx
import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from jwt.algorithms import ECAlgorithm

from core.foundation.clock import Clock
from core.foundation.ids import Randomness
from core.platforms.exchange import Call, Reply, send
from core.platforms.model import PlatformProblem, SignInRefused

_NONCE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,1024}")
_CHALLENGE = re.compile(r'error="?(use_dpop_nonce|invalid_dpop_proof)\b')
_NOT_THE_WAY = 5
"""Seconds up to which two clocks count as one: an answer takes its time as well."""
_MOST_ORIGINS = 16


def new_key() -> str:
    """A fresh private key on P-256, as PEM (PKCS #8, not encrypted): ``Tokens.key``."""
    return _written(ec.generate_private_key(ec.SECP256R1()))


class ProofKey:
    """A private key that makes proofs.

    Raises ``SignInRefused(NO_CREDENTIAL)`` for a PEM that holds no such key.
    """

    def __init__(self, pem: str, clock: Clock, random: Randomness) -> None:
        self._key = _read(pem)
        self._clock = clock
        self._random = random
        public = self._key.public_key()
        self._jwk = cast("dict[str, str]", ECAlgorithm.to_jwk(public, as_dict=True))

    @property
    def pem(self) -> str:
        """As ``Tokens.key`` keeps it."""
        return _written(self._key)

    def proof(
        self,
        method: str,
        url: str,
        nonce: str | None = None,
        access_token: str | None = None,
        *,
        ahead: int = 0,
    ) -> str:
        """The value of the header ``DPoP`` for one request; never the same twice.

        ``url`` may hold a query; it is left out as the rule says. ``ahead`` is by how many
        seconds the server's clock runs before ours.
        """
        claims: dict[str, str | int] = {
            "jti": _base64url(self._random(16)),
            "htm": method,
            "htu": _without_query(url),
            "iat": int(self._clock.now().timestamp()) + ahead,
        }
        if access_token is not None:
            claims["ath"] = hash_of(access_token)
        if nonce is not None:
            claims["nonce"] = nonce
        headers = {"typ": "dpop+jwt", "jwk": self._jwk}
        return jwt.encode(claims, self._key, algorithm="ES256", headers=headers)


@dataclass(frozen=True)
class Heard:
    """What one origin last said: its nonce, and by how many seconds its clock runs before ours."""

    nonce: str | None = None
    ahead: int = 0


class NonceMemory:
    """What each origin said last. For any thread."""

    def __init__(self) -> None:
        self._of_origin: dict[str, Heard] = {}
        self._noting = threading.Lock()

    def last(self, url: str) -> Heard:
        """What the origin of ``url`` said last."""
        with self._noting:
            return self._of_origin.get(_origin(url), Heard())

    def note(self, url: str, reply: Reply) -> None:
        """Remember what ``DPoP-Nonce`` and ``Date`` of an answer say, if they are any."""
        origin = _origin(url)
        with self._noting:
            before = self._of_origin.pop(origin, Heard())
            # The newest goes last, so that the one that is dropped was silent for longest.
            self._of_origin[origin] = Heard(_nonce_in(reply) or before.nonce, _ahead(reply))
            if len(self._of_origin) > _MOST_ORIGINS:
                del self._of_origin[next(iter(self._of_origin))]


class Prover:
    """Sends requests with proofs, and once more where the server first wanted to be heard.

    A server that asks for its nonce, or does not like our clock, has done nothing yet
    (RFC 9449, 8 and 9): sending again makes nothing twice.
    """

    def __init__(self, key: ProofKey, nonces: NonceMemory | None = None) -> None:
        self._key = key
        self._nonces = nonces or NonceMemory()

    @property
    def key(self) -> ProofKey:
        """The key that tokens are bound to."""
        return self._key

    def headers(self, method: str, url: str, access_token: str | None = None) -> Mapping[str, str]:
        """``dpop``, and with a token ``authorization`` too."""
        last = self._nonces.last(url)
        proof = self._key.proof(method, url, last.nonce, access_token, ahead=last.ahead)
        if access_token is None:
            return {"dpop": proof}
        return {"dpop": proof, "authorization": f"DPoP {access_token}"}

    def heard(self, url: str, reply: Reply) -> bool:
        """Note what the answer says; whether the same request may pass with other headers."""
        self._nonces.note(url, reply)
        # The answer alone decides: what was noted before may be another thread's.
        return _asks_for_another(reply)

    def send(
        self,
        client: httpx.Client,
        call: Call,
        now: Callable[[], datetime],
        access_token: str | None = None,
    ) -> Reply:
        """As ``exchange.send``, with a proof, and with the token where one is given."""
        reply = send(client, self._proven(call, access_token), now)
        if self.heard(call.url, reply):
            reply = send(client, self._proven(call, access_token), now)
            self._nonces.note(call.url, reply)
        return reply

    def _proven(self, call: Call, access_token: str | None) -> Call:
        own = self.headers(call.verb, call.url, access_token)
        return replace(call, headers={**call.headers, **own})


def hash_of(access_token: str) -> str:
    """What a proof says of the token that it goes with: ``ath`` (RFC 9449, 4.2)."""
    return _base64url(hashlib.sha256(access_token.encode("ascii")).digest())


def _read(pem: str) -> ec.EllipticCurvePrivateKey:
    try:
        key = load_pem_private_key(pem.encode(), None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.curve.name != "secp256r1":
        raise SignInRefused(PlatformProblem.NO_CREDENTIAL, clause="SEC-1")
    return key


def _written(key: ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _without_query(url: str) -> str:
    """The address as it is sent, but for query, fragment and user (RFC 9449, 4.2: ``htu``)."""
    path = httpx.URL(url).raw_path.partition(b"?")[0].decode("ascii")
    return _origin(url) + path


def _origin(url: str) -> str:
    parsed = httpx.URL(url)
    return f"{parsed.scheme}://{parsed.netloc.decode('ascii')}"


def _nonce_in(reply: Reply) -> str | None:
    nonce = reply.headers.get("dpop-nonce", "")
    return nonce if _NONCE.fullmatch(nonce) else None


def _ahead(reply: Reply) -> int:
    """Rounded down: a proof from the future is refused sooner than one that is a little old."""
    try:
        said = parsedate_to_datetime(reply.headers.get("date", ""))
    except ValueError:
        return 0
    there = said if said.tzinfo else said.replace(tzinfo=UTC)
    seconds = (there - reply.at).total_seconds() // 1
    return 0 if abs(seconds) <= _NOT_THE_WAY else int(seconds)


def _asks_for_another(reply: Reply) -> bool:
    """Whether it wants a nonce and gives one, or does not take a proof whose time is wrong."""
    if reply.status not in (400, 401):
        return False
    challenge = _CHALLENGE.search(reply.headers.get("www-authenticate", ""))
    error = challenge[1] if challenge else (reply.members or {}).get("error")
    if error == "use_dpop_nonce":
        return _nonce_in(reply) is not None
    return error == "invalid_dpop_proof" and _ahead(reply) != 0
