"""The official accounts' second factor: time-based one-time passwords (RFC 6238).

Platforms hand out more than one profile: SHA-1, SHA-256 or SHA-512, six to eight digits,
periods of their own. A seed is kept as the ``otpauth://`` address that says which.
"""

import base64
import binascii
import hmac
import re
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from core.foundation.errors import Invalid
from core.vault.model import CredentialProblem

_ALGORITHMS = frozenset({"SHA1", "SHA256", "SHA512"})
_DIGITS = range(6, 9)
_PERIODS = range(10, 301)
_SEED_BYTES = range(8, 257)
_ADDRESS_LIMIT = 2048
_LABEL_LIMIT = 120


@dataclass(frozen=True)
class OneTimeSeed:
    """A second factor. ``period`` is in seconds; ``label`` and ``issuer`` are the platform's."""

    seed: bytes = field(repr=False)
    algorithm: str = "SHA1"
    digits: int = 6
    period: int = 30
    label: str = ""
    issuer: str = ""

    def address(self) -> str:
        """The ``otpauth://`` address from which another authenticator takes the same factor."""
        members = {"secret": _base32(self.seed)}
        if self.issuer:
            members["issuer"] = self.issuer
        members |= {
            "algorithm": self.algorithm,
            "digits": str(self.digits),
            "period": str(self.period),
        }
        return f"otpauth://totp/{quote(self.label, safe='')}?{urlencode(members, quote_via=quote)}"

    def at(self, moment: datetime) -> "CurrentCode":
        """The code of that moment."""
        seconds = int(moment.timestamp())
        step, passed = divmod(seconds, self.period)
        return CurrentCode(self._code(step), self.period - passed, self.period)

    def _code(self, counter: int) -> str:
        """RFC 4226 section 5.3. PyOTP refuses seeds of 80 bits, which platforms hand out."""
        mac = hmac.digest(self.seed, counter.to_bytes(8, "big"), self.algorithm.lower())
        offset = mac[-1] & 0x0F
        number = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFF_FFFF
        return f"{number % 10**self.digits:0{self.digits}d}"


@dataclass(frozen=True)
class CurrentCode:
    """A code and how long it holds: ``seconds_left`` of ``period``."""

    code: str = field(repr=False)
    seconds_left: int
    period: int


def read_seed(text: str) -> OneTimeSeed:
    """What a platform shows when it is told to set up an authenticator.

    Either the address behind its QR code or the key beside it: base32 in any case, with
    spaces, hyphens and without padding. Raises ``Invalid(SEED_INVALID)`` for anything else,
    codes that count (HOTP) and codes of one vendor's own kind included.
    """
    stripped = text.strip()
    if len(stripped) > _ADDRESS_LIMIT:
        raise _invalid()
    if stripped[:10].lower() == "otpauth://":
        return _from_address(stripped)
    return OneTimeSeed(_seed(stripped))


def seed_of(
    secret: str, algorithm: str = "", digits: str | int = "", period: str | int = ""
) -> OneTimeSeed:
    """A seed whose parts another program keeps apart; an empty part means the usual one.

    Raises ``Invalid(SEED_INVALID)``.
    """
    return OneTimeSeed(
        _seed(secret),
        _algorithm(algorithm or "SHA1"),
        _number(str(digits or 6), _DIGITS),
        _number(str(period or 30), _PERIODS),
    )


def _from_address(address: str) -> OneTimeSeed:
    try:
        parts = urlsplit(address)
        members = parse_qs(parts.query, keep_blank_values=True, max_num_fields=16, errors="strict")
        label = unquote(parts.path.lstrip("/"), errors="strict")
    except ValueError:
        raise _invalid() from None
    if parts.netloc.lower() != "totp" or any(len(values) > 1 for values in members.values()):
        raise _invalid()
    only = {name.lower(): values[0] for name, values in members.items()}
    if only.get("encoder"):
        # Letters instead of digits, by a table of the vendor's own.
        raise _invalid()
    parsed = seed_of(
        only.get("secret", ""),
        only.get("algorithm", ""),
        only.get("digits", ""),
        only.get("period", ""),
    )
    return OneTimeSeed(
        parsed.seed,
        parsed.algorithm,
        parsed.digits,
        parsed.period,
        _shown(label),
        _shown(only.get("issuer", "")),
    )


def _seed(text: str) -> bytes:
    plain = re.sub(r"[\s-]", "", text).rstrip("=").upper()
    if not re.fullmatch(r"[A-Z2-7]+", plain):
        raise _invalid()
    try:
        seed = base64.b32decode(plain + "=" * (-len(plain) % 8))
    except binascii.Error:
        raise _invalid() from None
    if len(seed) not in _SEED_BYTES:
        raise _invalid()
    return seed


def _algorithm(text: str) -> str:
    name = text.upper().replace("-", "").removeprefix("HMAC")
    if name not in _ALGORITHMS:
        raise _invalid()
    return name


def _number(text: str, within: range) -> int:
    if not re.fullmatch(r"[0-9]{1,4}", text) or int(text) not in within:
        raise _invalid()
    return int(text)


def _shown(text: str) -> str:
    """A label as it may be kept: nothing that cannot be seen."""
    return "".join(sign for sign in text if sign.isprintable())[:_LABEL_LIMIT]


def _base32(seed: bytes) -> str:
    return base64.b32encode(seed).decode().rstrip("=")


def _invalid() -> Invalid:
    return Invalid(CredentialProblem.SEED_INVALID)
