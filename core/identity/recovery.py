"""Recovery codes: ten, each good once, when the authenticator or the passphrase is lost."""

import base64
import binascii

from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.identity.model import IdentityProblem, ascii_digits
from core.vault.keys import code_digest

HOW_MANY = 10
_BYTES = 10
_LENGTH = 16
_GROUP = 4

# What base32 leaves out because people mistake it: taken for what it looks like.
_LOOK_ALIKES = str.maketrans("018", "OIB")


def new_codes(random: Randomness) -> tuple[str, ...]:
    """Ten codes of 80 random bits, written ``XXXX-XXXX-XXXX-XXXX`` in base32."""
    return tuple(_grouped(base64.b32encode(random(_BYTES)).decode()) for _ in range(HOW_MANY))


def secret_of(code: str) -> bytes:
    """The random bytes behind a code as somebody types it.

    Case, spaces and hyphens do not matter. Raises ``Refused(WRONG_RECOVERY_CODE)`` for
    what cannot be a code.
    """
    try:
        return base64.b32decode(_plain(code))
    except binascii.Error:
        raise Refused(IdentityProblem.WRONG_RECOVERY_CODE) from None


def digest(code: str) -> bytes:
    """What is stored of a code; raises as ``secret_of`` does."""
    return code_digest(secret_of(code))


def digests(code: str) -> tuple[bytes, bytes]:
    """What is stored of a code, and what the first release stored; raises as ``digest`` does."""
    return digest(code), code_digest(_plain(code).encode())


def _plain(code: str) -> str:
    signs = "".join(sign for sign in ascii_digits(code).upper() if sign.isalnum())
    plain = signs.translate(_LOOK_ALIKES)
    if len(plain) != _LENGTH or not plain.isascii():
        raise Refused(IdentityProblem.WRONG_RECOVERY_CODE)
    return plain


def _grouped(text: str) -> str:
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))
