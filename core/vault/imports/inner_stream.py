"""The stream with which KDBX hides single values inside the decrypted document.

Sources: RFC 8439 (ChaCha20); Salsa20 by its author's specification, section 8 and 10, for
databases of older programs. Here it only undoes what was done on purpose in memory: the
whole document was encrypted and authenticated around it.
"""

from collections.abc import Callable
from hashlib import sha256, sha512

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

from core.foundation.errors import Invalid
from core.vault.imports.model import ImportProblem

_SALSA20, _CHACHA20 = 2, 3
_SALSA20_NONCE = bytes.fromhex("e830094b97205d2a")
_CONSTANTS = (0x61707865, 0x3320646E, 0x79622D32, 0x6B206574)
_WORD = 0xFFFF_FFFF
_QUARTERS = (
    (0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
    (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14),
)  # fmt: skip


InnerStream = Callable[[bytes], bytes]
"""Gives the plain bytes of one hidden value after another, in the order of the document."""


def inner_stream(name: int, key: bytes) -> InnerStream:
    """The stream of that number. Raises ``Invalid(CIPHER_UNKNOWN)``."""
    if name == _CHACHA20:
        digest = sha512(key).digest()
        nonce = bytes(4) + digest[32:44]
        return Cipher(algorithms.ChaCha20(digest[:32], nonce), None).decryptor().update
    if name == _SALSA20:
        return salsa20(sha256(key).digest(), _SALSA20_NONCE)
    raise Invalid(ImportProblem.CIPHER_UNKNOWN)


def salsa20(key: bytes, nonce: bytes) -> InnerStream:
    """Salsa20 with a key of 32 and a nonce of 8 bytes, from its beginning."""
    left = bytearray()
    counter = 0

    def update(content: bytes) -> bytes:
        nonlocal counter
        while len(left) < len(content):
            left.extend(_block(key, nonce, counter))
            counter += 1
        stream = bytes(left[: len(content)])
        del left[: len(content)]
        return bytes(one ^ other for one, other in zip(content, stream, strict=True))

    return update


def _block(key: bytes, nonce: bytes, counter: int) -> bytes:
    words = _words(key)
    position = _words(nonce + counter.to_bytes(8, "little"))
    start = [
        _CONSTANTS[0], *words[:4], _CONSTANTS[1], *position,
        _CONSTANTS[2], *words[4:], _CONSTANTS[3],
    ]  # fmt: skip
    state = list(start)
    for _ in range(10):
        for one, two, three, four in _QUARTERS:
            state[two] ^= _turned(state[one] + state[four], 7)
            state[three] ^= _turned(state[two] + state[one], 9)
            state[four] ^= _turned(state[three] + state[two], 13)
            state[one] ^= _turned(state[four] + state[three], 18)
    mixed = zip(state, start, strict=True)
    return b"".join(((one + other) & _WORD).to_bytes(4, "little") for one, other in mixed)


def _turned(number: int, by: int) -> int:
    number &= _WORD
    return (number << by | number >> (32 - by)) & _WORD


def _words(content: bytes) -> list[int]:
    return [int.from_bytes(content[at : at + 4], "little") for at in range(0, len(content), 4)]
