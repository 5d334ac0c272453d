"""The outer shell of a KDBX 4 database: header, authentication, encryption, compression.

Source: the KDBX 4 file format as KeePass and KeePassXC document it. Nothing of the content
is decrypted before its HMAC was checked.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256, sha512

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from core.foundation.errors import Invalid, Refused
from core.vault.imports.bounded import Cursor, gunzipped
from core.vault.imports.kdbx_key import composite_key, read_parameters, transformed
from core.vault.imports.model import ImportProblem, damaged

SIGNATURE = bytes.fromhex("03d9a29a")
_SECOND_SIGNATURE = bytes.fromhex("67fb4bb5")
_OLDER_SIGNATURES = (bytes.fromhex("65fb4bb5"), bytes.fromhex("66fb4bb5"))
_MAJOR = 4

_END, _CIPHER, _COMPRESSION, _SEED, _IV, _KDF = 0, 2, 3, 4, 7, 11
_AES = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
_CHACHA20 = bytes.fromhex("d6038a2b8b6f4cb5a524339a31dbb59a")
_OF_THE_HEADER = 0xFFFF_FFFF_FFFF_FFFF
_MOST_FIELDS = 64


@dataclass(frozen=True)
class _Keys:
    encryption: bytes = field(repr=False)
    authentication: bytes = field(repr=False)


def opened(content: bytes, passphrase: str, key_file: bytes | None) -> bytes:
    """What the database holds, decrypted and unpacked: inner header and XML.

    Raises ``Invalid`` with the reason, and ``Refused``: ``PASSPHRASE_NEEDED``, or
    ``WRONG_PASSPHRASE``, which an altered header looks like too.
    """
    cursor = Cursor(content)
    _require_kdbx4(cursor)
    fields = _fields(cursor)
    header = cursor.so_far()
    if not hmac.compare_digest(cursor.take(32), sha256(header).digest()):
        raise damaged()
    decrypt = _CIPHERS.get(_field(fields, _CIPHER))
    if decrypt is None:
        raise Invalid(ImportProblem.CIPHER_UNKNOWN)
    compression = int.from_bytes(_field(fields, _COMPRESSION), "little")
    if len(_field(fields, _SEED)) != 32 or compression not in (0, 1):
        raise damaged()
    composite = composite_key(passphrase, key_file)
    stretched = transformed(composite, read_parameters(_field(fields, _KDF)))
    keys = _keys(_field(fields, _SEED), stretched)
    if not hmac.compare_digest(cursor.take(32), _mac(keys, _OF_THE_HEADER, header)):
        raise Refused(ImportProblem.WRONG_PASSPHRASE)
    plain = decrypt(_blocks(cursor, keys), keys.encryption, _field(fields, _IV))
    return gunzipped(plain) if compression else plain


def _require_kdbx4(cursor: Cursor) -> None:
    first, second = cursor.take(4), cursor.take(4)
    if first == SIGNATURE and second in _OLDER_SIGNATURES:
        raise Invalid(ImportProblem.OLD_FORMAT)
    if first != SIGNATURE or second != _SECOND_SIGNATURE:
        raise Invalid(ImportProblem.NOT_A_VAULT)
    major = cursor.number(4) >> 16
    if major < _MAJOR:
        raise Invalid(ImportProblem.OLD_FORMAT)
    if major > _MAJOR:
        raise Invalid(ImportProblem.NEWER_FORMAT)


def _fields(cursor: Cursor) -> Mapping[int, bytes]:
    """The header's fields; one that stands there twice makes it ambiguous."""
    found: dict[int, bytes] = {}
    while True:
        name = cursor.number(1)
        value = cursor.take(cursor.number(4))
        if name == _END:
            return found
        if name in found or len(found) > _MOST_FIELDS:
            raise damaged()
        found[name] = value


def _field(fields: Mapping[int, bytes], name: int) -> bytes:
    value = fields.get(name)
    if value is None:
        raise damaged()
    return value


def _keys(seed: bytes, stretched: bytes) -> _Keys:
    return _Keys(
        encryption=sha256(seed + stretched).digest(),
        authentication=sha512(seed + stretched + b"\x01").digest(),
    )


def _mac(keys: _Keys, index: int, content: bytes) -> bytes:
    number = index.to_bytes(8, "little")
    return hmac.digest(sha512(number + keys.authentication).digest(), content, sha256)


def _blocks(cursor: Cursor, keys: _Keys) -> bytes:
    """The encrypted content, each block checked; ends at the block without content."""
    blocks: list[bytes] = []
    while True:
        mac, size = cursor.take(32), cursor.take(4)
        block = cursor.take(int.from_bytes(size, "little"))
        index = len(blocks)
        bound = index.to_bytes(8, "little") + size + block
        if not hmac.compare_digest(mac, _mac(keys, index, bound)):
            raise damaged()
        if not block:
            break
        blocks.append(block)
    if not cursor.at_end:
        raise damaged()
    return b"".join(blocks)


def _by_aes(content: bytes, key: bytes, iv: bytes) -> bytes:
    if len(iv) != 16 or len(content) % 16:
        raise damaged()
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    unpadder = PKCS7(128).unpadder()
    try:
        return unpadder.update(cipher.update(content) + cipher.finalize()) + unpadder.finalize()
    except ValueError:
        raise damaged() from None


def _by_chacha20(content: bytes, key: bytes, iv: bytes) -> bytes:
    if len(iv) != 12:
        raise damaged()
    # RFC 8439: the block counter, here from zero, and the nonce.
    return Cipher(algorithms.ChaCha20(key, bytes(4) + iv), None).decryptor().update(content)


_CIPHERS = {_AES: _by_aes, _CHACHA20: _by_chacha20}
