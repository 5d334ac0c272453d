"""A checkpoint as a line that can be printed, read aloud and typed again.

The number of the entry, then 100 bits of a digest over log, number and the entry's digest,
in Crockford's base 32, then his check sign. It is no signature: whoever keeps the paper has
seen the code when it was true. Nobody finds a second history for a code that is printed
already (2 to the power of 100); a pair that was prepared before the printing takes 2 to the
power of 50, which a whole checkpoint in IT's folder leaves no room for.

Source: Crockford, Base 32 (letters that look like digits are read as these; check modulo 37).
"""

import hashlib
from dataclasses import dataclass

from core.audit.model import AuditProblem
from core.audit.statements import code_statement
from core.foundation.errors import Invalid

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_SIGNS = _SIGNS + "*~$=U"
_ARABIC_DIGITS = "".join(map(chr, range(0x660, 0x66A)))
_LOOK_ALIKES = str.maketrans(
    "OIL" + _ARABIC_DIGITS,
    "0110123456789",
    "- \t\u00a0\u200e\u200f\u2066\u2067\u2068\u2069",
)
_BITS = 100
_DIGEST_SIGNS = _BITS // 5
_GROUP = 5
_MOST_DIGITS = 12


@dataclass(frozen=True)
class Code:
    """What a printed code says: the number of an entry, and 100 bits of a digest."""

    seq: int
    bits: int

    def fits(self, log_id: str, digest: str) -> bool:
        """Whether the entry of that number in log ``log_id`` has ``digest``."""
        return self.bits == _bits_of(log_id, self.seq, digest)


def code_of(log_id: str, seq: int, digest: str) -> str:
    """As it is printed: ``1523-7Q2XK-9M3TZ-0HVWN-44C8A-R``."""
    bits = _bits_of(log_id, seq, digest)
    signs = "".join(_SIGNS[bits >> 5 * place & 31] for place in reversed(range(_DIGEST_SIGNS)))
    groups = [signs[at : at + _GROUP] for at in range(0, _DIGEST_SIGNS, _GROUP)]
    return "-".join([str(seq), *groups, _check_of(seq, bits)])


def read_code(typed: str) -> Code:
    """What a typed code says. Raises ``Invalid(CODE_MISTYPED)``.

    Blanks, dashes and small letters do not matter.
    """
    signs = typed.upper().translate(_LOOK_ALIKES)
    number, digest, check = (
        signs[: -_DIGEST_SIGNS - 1],
        signs[-_DIGEST_SIGNS - 1 : -1],
        signs[-1:],
    )
    right_form = number.isascii() and number.isdigit() and len(number) <= _MOST_DIGITS
    if not right_form or any(sign not in _SIGNS for sign in digest):
        raise Invalid(AuditProblem.CODE_MISTYPED)
    bits = 0
    for sign in digest:
        bits = bits << 5 | _SIGNS.index(sign)
    # No entry has the number 0: such a code would say nothing.
    if int(number) < 1 or check != _check_of(int(number), bits):
        raise Invalid(AuditProblem.CODE_MISTYPED)
    return Code(int(number), bits)


def _bits_of(log_id: str, seq: int, digest: str) -> int:
    found = hashlib.sha256(code_statement(log_id, seq, digest)).digest()
    return int.from_bytes(found) >> len(found) * 8 - _BITS


def _check_of(seq: int, bits: int) -> str:
    return _CHECK_SIGNS[(seq << _BITS | bits) % len(_CHECK_SIGNS)]
