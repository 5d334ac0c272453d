"""One entry of KeePass: which of its fields are what.

Second factors lie in it in several ways: ``otp`` (KeePassXC, KeeOtp), ``TimeOtp-…`` (KeePass
2.47 and later), ``TOTP Seed`` with ``TOTP Settings`` (KeeTrayTOTP, older KeePassXC).
"""

import base64
import binascii
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

from core.foundation.errors import Invalid
from core.vault.imports.model import NOT_TAKEN, RawEntry
from core.vault.one_time_codes import seed_of

_REFERENCE = "{REF:"
_FIRST_YEAR = datetime(1, 1, 1, tzinfo=UTC)


def raw_entry(strings: Mapping[str, str], folder: str, changed: str) -> RawEntry:
    """The entry with those fields. What only refers to another entry is not followed."""
    return RawEntry(
        title=_own(strings.get("Title", "")),
        folder=folder,
        user_name=_own(strings.get("UserName", "")),
        address=_own(strings.get("URL", "")),
        password=_own(strings.get("Password", "")),
        totp_seed=_seed(strings),
        notes=strings.get("Notes", ""),
        changed_at=_moment(changed),
    )


def _own(text: str) -> str:
    return NOT_TAKEN if text[: len(_REFERENCE)].upper() == _REFERENCE else text


def _seed(strings: Mapping[str, str]) -> str:
    """The second factor as an address, empty where there is none."""
    otp = strings.get("otp", "").strip()
    try:
        if otp[:4].lower() == "key=":
            members = {name: values[0] for name, values in parse_qs(otp).items()}
            return seed_of(
                members.get("key", ""),
                members.get("otpHashMode", ""),
                members.get("size", ""),
                members.get("step", ""),
            ).address()
        if otp:
            return otp
        if "TimeOtp-Secret-Base32" in strings:
            return seed_of(
                strings["TimeOtp-Secret-Base32"],
                strings.get("TimeOtp-Algorithm", ""),
                strings.get("TimeOtp-Length", ""),
                strings.get("TimeOtp-Period", ""),
            ).address()
        if strings.get("TOTP Seed"):
            period, _, digits = strings.get("TOTP Settings", "").partition(";")
            return seed_of(strings["TOTP Seed"], "", digits.partition(";")[0], period).address()
    except (Invalid, ValueError):
        return NOT_TAKEN
    in_other_ways = any(name.startswith("TimeOtp-Secret") for name in strings)
    return NOT_TAKEN if in_other_ways else ""


def _moment(text: str) -> datetime | None:
    """KDBX 4 counts seconds since the year 1, in base64; what makes no sense is left out."""
    try:
        octets = base64.b64decode(text.strip(), validate=True)
        if len(octets) != 8:
            return None
        return _FIRST_YEAR + timedelta(seconds=int.from_bytes(octets, "little", signed=True))
    except (binascii.Error, ValueError, OverflowError):
        return None
