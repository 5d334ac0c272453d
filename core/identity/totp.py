"""The second factor: time-based one-time passwords (RFC 6238).

SHA-1, six digits, 30 seconds: the one profile that every authenticator app understands.
"""

import base64
import hmac
from datetime import datetime

from pyotp.totp import TOTP

from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.identity.model import IdentityProblem, ascii_digits

ISSUER = "Natiq"
"""ASCII on purpose: an Arabic issuer makes the QR code too dense for many cameras."""

STEP_SECONDS = 30
DIGITS = 6
_WINDOW = 1
_SEED_BYTES = 20


def new_seed(random: Randomness) -> bytes:
    """160 random bits, as RFC 4226 recommends (section 4, R6)."""
    return random(_SEED_BYTES)


def seed_text(seed: bytes) -> str:
    """The seed in base32, the form that authenticators take."""
    return base64.b32encode(seed).decode()


def enrolment_uri(seed: bytes, staff_number: str) -> str:
    """The ``otpauth://`` address that the QR code shows."""
    return _totp(seed).provisioning_uri(name=staff_number, issuer_name=ISSUER)


def step_of(moment: datetime) -> int:
    """The number of the 30-second step in which ``moment`` lies."""
    return int(moment.timestamp()) // STEP_SECONDS


def code_at(seed: bytes, step: int) -> str:
    """The six digits of that step."""
    return _totp(seed).generate_otp(step)


def typed_code(text: str) -> str:
    """The six digits that were typed, in ASCII: any script's digits, spaces and hyphens left out.

    Raises ``Refused(CODE_INCOMPLETE)`` for anything else.
    """
    code = "".join(sign for sign in ascii_digits(text) if sign.isalnum())
    if len(code) != DIGITS or not (code.isascii() and code.isdigit()):
        raise Refused(IdentityProblem.CODE_INCOMPLETE)
    return code


def accepted_step(seed: bytes, code: str, moment: datetime, last_step: int) -> int:
    """The step whose code was given, to be remembered as the new ``last_step``.

    One step before and after the present is accepted, for clocks that differ. Raises
    ``Refused(CODE_REPLAYED)`` for the code of ``last_step`` or an earlier one (RFC 6238
    section 5.2) and ``Refused(WRONG_CODE)`` for every other.
    """
    totp, now = _totp(seed), step_of(moment)
    # All three are compared whatever the first says: the time taken tells nothing.
    matching = [
        step
        for step in range(now - _WINDOW, now + _WINDOW + 1)
        if step >= 0 and hmac.compare_digest(totp.generate_otp(step), code)
    ]
    if not matching:
        raise Refused(IdentityProblem.WRONG_CODE)
    if matching[-1] <= last_step:
        raise Refused(IdentityProblem.CODE_REPLAYED)
    return matching[-1]


def _totp(seed: bytes) -> TOTP:
    return TOTP(seed_text(seed), digits=DIGITS, interval=STEP_SECONDS)
