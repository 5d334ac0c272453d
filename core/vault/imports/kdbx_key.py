"""From passphrase and key file to the key of a KDBX 4 database.

Source: the KDBX 4 file format as KeePass and KeePassXC document it; RFC 9106 (Argon2).
"""

import base64
import binascii
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Protocol, cast

from argon2.low_level import Type
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from defusedxml import ElementTree

from core.foundation.errors import Invalid, Refused
from core.vault.imports.bounded import Argon2Cost, Cursor, argon2
from core.vault.imports.model import ImportProblem, damaged

_KIB = 1024
_AES_KDFS = (
    bytes.fromhex("c9d9f39a628a4460bf740d08c18a4fea"),
    bytes.fromhex("7c02bb8279a74ac0927d114a00648238"),
)
_ARGON2 = {
    bytes.fromhex("ef636ddf8c29444b91f7a9a403e30a0c"): Type.D,
    bytes.fromhex("9e298b1956db4773b23dfc3ec6f0a1e6"): Type.ID,
}
_MOST_ROUNDS = 200_000_000
_ROUNDS_AT_ONCE = 65_536
_DICTIONARY_VERSION = 1
_NUMBER_OCTETS = {0x04: 4, 0x05: 8, 0x08: 1, 0x0C: 4, 0x0D: 8}
_TEXT, _BYTES = 0x18, 0x42
_MOST_PARAMETERS = 32

Parameters = Mapping[str, int | bytes]


class _Element(Protocol):
    """As much of an XML element as is needed here."""

    text: str | None
    attrib: Mapping[str, str]

    def find(self, path: str) -> "_Element | None": ...


def composite_key(passphrase: str, key_file: bytes | None) -> bytes:
    """What passphrase and key file amount to. Raises ``Refused(PASSPHRASE_NEEDED)``."""
    parts = b""
    if passphrase:
        parts += sha256(passphrase.encode("utf-8", errors="surrogatepass")).digest()
    if key_file is not None:
        parts += _key_of_file(key_file)
    if not parts:
        raise Refused(ImportProblem.PASSPHRASE_NEEDED)
    return sha256(parts).digest()


def transformed(composite: bytes, parameters: Parameters) -> bytes:
    """The composite key, stretched as the file asks, within bounds.

    Raises ``Invalid``: ``CIPHER_UNKNOWN`` for another way of stretching, ``TOO_COSTLY``,
    ``DAMAGED``.
    """
    name = parameters.get("$UUID")
    if name in _AES_KDFS:
        return _aes_rounds(composite, _octets(parameters, "S"), _number(parameters, "R"))
    kind = _ARGON2.get(name) if isinstance(name, bytes) else None
    if kind is None or parameters.get("K") or parameters.get("A"):
        raise Invalid(ImportProblem.CIPHER_UNKNOWN)
    cost = Argon2Cost(
        kind,
        memory_kib=_number(parameters, "M") // _KIB,
        passes=_number(parameters, "I"),
        lanes=_number(parameters, "P"),
        version=_number(parameters, "V"),
    )
    return argon2(composite, _octets(parameters, "S"), cost)


def read_parameters(content: bytes) -> Parameters:
    """KeePass' dictionary of typed values; raises ``Invalid(DAMAGED)``."""
    cursor = Cursor(content)
    if cursor.number(2) >> 8 != _DICTIONARY_VERSION:
        raise damaged()
    found: dict[str, int | bytes] = {}
    while (kind := cursor.number(1)) != 0:
        name = cursor.take(cursor.number(4)).decode("ascii", errors="replace")
        value = cursor.take(cursor.number(4))
        if kind in _NUMBER_OCTETS and len(value) == _NUMBER_OCTETS[kind]:
            found[name] = int.from_bytes(value, "little")
        elif kind in (_TEXT, _BYTES):
            found[name] = value
        else:
            raise damaged()
        if len(found) > _MOST_PARAMETERS:
            raise damaged()
    if not cursor.at_end:
        raise damaged()
    return found


def _aes_rounds(composite: bytes, seed: bytes, rounds: int) -> bytes:
    """Both halves encrypted ``rounds`` times with AES-256.

    Block after block of zeros in CBC mode is the same as one block again and again: each is
    the encryption of the one before. That way the rounds run in one go.
    """
    if rounds > _MOST_ROUNDS:
        raise Invalid(ImportProblem.TOO_COSTLY)
    if len(seed) != 32 or rounds < 1:
        raise damaged()
    halves: list[bytes] = []
    for half in (composite[:16], composite[16:]):
        chain = Cipher(algorithms.AES(seed), modes.CBC(half)).encryptor()
        left, last = rounds, half
        while left > 0:
            now = min(left, _ROUNDS_AT_ONCE)
            last = chain.update(bytes(16 * now))[-16:]
            left -= now
        halves.append(last)
    return sha256(b"".join(halves)).digest()


def _key_of_file(content: bytes) -> bytes:
    """The 32 bytes of a key file: XML of either version, raw, hexadecimal, or any file's hash."""
    if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        key = _key_of_xml(content)
        if key is not None:
            return key
    if len(content) == 32:
        return content
    if re.fullmatch(rb"[0-9a-fA-F]{64}", content):
        return bytes.fromhex(content.decode())
    return sha256(content).digest()


def _key_of_xml(content: bytes) -> bytes | None:
    """The key of a ``KeyFile`` document; ``None`` for any other file that begins like XML."""
    try:
        read = cast(Any, ElementTree).fromstring
        document = cast(_Element, read(content, forbid_dtd=True))
    except (SyntaxError, ValueError, LookupError, RecursionError):
        return None
    version, data = document.find("Meta/Version"), document.find("Key/Data")
    if version is None or data is None or not data.text:
        return None
    text = "".join(data.text.split())
    if (version.text or "").startswith("2."):
        return _checked_hexadecimal(text, data.attrib.get("Hash", ""))
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise damaged() from None
    return key if len(key) == 32 else None


def _checked_hexadecimal(text: str, check: str) -> bytes:
    if not re.fullmatch(r"[0-9a-fA-F]{64}", text):
        raise damaged()
    key = bytes.fromhex(text)
    if sha256(key).hexdigest()[:8] != check.lower():
        raise damaged()
    return key


def _number(parameters: Parameters, name: str) -> int:
    value = parameters.get(name)
    if not isinstance(value, int):
        raise damaged()
    return value


def _octets(parameters: Parameters, name: str) -> bytes:
    value = parameters.get(name)
    if not isinstance(value, bytes):
        raise damaged()
    return value
