"""Sealing: AES-256-GCM (NIST SP 800-38D) with the nonce in front and a context bound in.

A sealed value opens only under the key and the context it was sealed for. Nonces are
random: up to 2**32 values a key keep the chance of a repeated one below 2**-32.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.foundation.ids import Randomness

KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 16


class NotOpened(Exception):
    """The value was altered, or the key or the context is another. Says no more on purpose."""


def seal(
    key: bytes | bytearray | memoryview,
    secret: bytes | bytearray,
    context: bytes,
    random: Randomness,
) -> bytes:
    """``secret`` encrypted and authenticated together with ``context``."""
    nonce = random(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, context)


def unseal(key: bytes | bytearray | memoryview, sealed: bytes, context: bytes) -> bytes:
    """What ``seal`` was given, or ``NotOpened``."""
    if len(sealed) < _NONCE_BYTES + _TAG_BYTES:
        raise NotOpened
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context)
    except InvalidTag:
        raise NotOpened from None
