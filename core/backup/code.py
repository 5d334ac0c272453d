"""The backup code: what a stolen file and a passphrase that was overheard still lack."""

import base64
import binascii

from core.backup.model import BackupProblem
from core.foundation.errors import Invalid
from core.foundation.ids import Randomness
from core.identity.model import ascii_digits

CODE_BYTES = 15
_LENGTH = 24
_GROUP = 4

# What base32 leaves out because people mistake it: taken for what it looks like.
_LOOK_ALIKES = str.maketrans("018", "OIB")


def new_code(random: Randomness) -> str:
    """120 random bits in base32, in six groups of four."""
    text = base64.b32encode(random(CODE_BYTES)).decode()
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def secret_of(code: str) -> bytes:
    """The random bytes behind a code as somebody types it.

    Case, spaces and hyphens do not matter. Raises ``Invalid(CODE_MISTYPED)`` for what cannot
    be a code.
    """
    signs = "".join(sign for sign in ascii_digits(code).upper() if sign.isalnum())
    plain = signs.translate(_LOOK_ALIKES)
    if len(plain) != _LENGTH or not plain.isascii():
        raise Invalid(BackupProblem.CODE_MISTYPED)
    try:
        return base64.b32decode(plain)
    except binascii.Error:
        raise Invalid(BackupProblem.CODE_MISTYPED) from None
