"""A JSON export of Bitwarden as a vault to take over: plain, or protected by a passphrase.

Source: Bitwarden's documentation of its exports and of encrypted strings (type 2: AES-256 in
CBC mode, then HMAC-SHA256). The key is PBKDF2-SHA256 or Argon2id of the passphrase, widened
with HKDF-Expand (RFC 5869).
"""

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NoReturn, cast

from argon2.low_level import Type
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.padding import PKCS7

from core.foundation.errors import Invalid, Refused
from core.vault.imports.bounded import Argon2Cost, argon2
from core.vault.imports.model import (
    FIELD_LIMIT,
    ImportProblem,
    ImportSource,
    RawEntry,
    VaultFile,
    damaged,
    too_large,
    vault_file,
)

_MOST_STRUCTURES = 500_000
_MOST_PBKDF2 = 2_000_000
_MOST_SALT = 1024
_PBKDF2, _ARGON2ID = 0, 1
_MIB_IN_KIB = 1024
_SEALED = re.compile(r"2\.([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)")
_OTHER_SEALING = re.compile(r"\d{1,2}\..*", re.DOTALL)
_LOGIN = 1

Members = dict[str, object]


def read_bitwarden(content: bytes, passphrase: str) -> VaultFile:
    """Every login of the export that was not thrown away.

    Raises ``Invalid``: ``NOT_A_VAULT``, ``ACCOUNT_RESTRICTED``, ``CIPHER_UNKNOWN``,
    ``TOO_COSTLY``, ``TOO_LARGE``, ``DAMAGED``, ``NO_ENTRIES``; ``Refused``:
    ``PASSPHRASE_NEEDED``, ``WRONG_PASSPHRASE``.
    """
    export = _members(_parsed(content))
    if export.get("encrypted") is True:
        if export.get("passwordProtected") is not True:
            raise Invalid(ImportProblem.ACCOUNT_RESTRICTED)
        export = _members(_parsed(_opened(export, passphrase)))
        if export.get("encrypted") is True:
            raise damaged()
    items = export.get("items")
    if items is None:
        raise Invalid(ImportProblem.NOT_A_VAULT)
    folders = _folders(export)
    raw = [_entry(item, folders) for item in map(_members, _list(items)) if _is_login(item)]
    return vault_file(ImportSource.BITWARDEN, raw)


def _parsed(content: bytes) -> object:
    """The JSON, if it has no more structure than a real export: counted before it is built."""
    if content.count(b"{") + content.count(b"[") > _MOST_STRUCTURES:
        raise too_large()
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        # The causes are dropped: they hold the document.
        raise damaged() from None


def _refuse(_constant: str) -> NoReturn:
    raise ValueError


def _opened(export: Members, passphrase: str) -> bytes:
    if not passphrase:
        raise Refused(ImportProblem.PASSPHRASE_NEEDED)
    key = _key(export, passphrase)
    encryption, authentication = (_widened(key, purpose) for purpose in (b"enc", b"mac"))
    try:
        _unsealed(_text(export, "encKeyValidation_DO_NOT_EDIT"), encryption, authentication)
    except _WrongKeyError:
        raise Refused(ImportProblem.WRONG_PASSPHRASE) from None
    try:
        return _unsealed(_text(export, "data", limit=None), encryption, authentication)
    except _WrongKeyError:
        raise damaged() from None


def _key(export: Members, passphrase: str) -> bytes:
    salt = _text(export, "salt").encode("utf-8", errors="surrogatepass")
    secret = passphrase.encode("utf-8", errors="surrogatepass")
    if not 0 < len(salt) <= _MOST_SALT:
        raise damaged()
    passes = _number(export, "kdfIterations")
    kind = _number(export, "kdfType")
    if kind == _ARGON2ID:
        memory = _number(export, "kdfMemory") * _MIB_IN_KIB
        cost = Argon2Cost(Type.ID, memory, passes, _number(export, "kdfParallelism"))
        return argon2(secret, hashlib.sha256(salt).digest(), cost)
    if kind != _PBKDF2:
        raise Invalid(ImportProblem.CIPHER_UNKNOWN)
    if passes > _MOST_PBKDF2:
        raise Invalid(ImportProblem.TOO_COSTLY)
    if passes < 1:
        raise damaged()
    return hashlib.pbkdf2_hmac("sha256", secret, salt, passes)


def _widened(key: bytes, purpose: bytes) -> bytes:
    return HKDFExpand(SHA256(), 32, purpose).derive(key)


class _WrongKeyError(Exception):
    """The MAC of a sealed text does not fit: another key, or altered."""


def _unsealed(text: str, encryption: bytes, authentication: bytes) -> bytes:
    match = _SEALED.fullmatch(text)
    if match is None:
        other = _OTHER_SEALING.fullmatch(text) and not text.startswith("2.")
        raise Invalid(ImportProblem.CIPHER_UNKNOWN) if other else damaged()
    try:
        iv, content, mac = (base64.b64decode(part, validate=True) for part in match.groups())
    except binascii.Error:
        raise damaged() from None
    if not hmac.compare_digest(mac, hmac.digest(authentication, iv + content, hashlib.sha256)):
        raise _WrongKeyError
    if len(iv) != 16 or len(content) % 16:
        raise damaged()
    cipher = Cipher(algorithms.AES(encryption), modes.CBC(iv)).decryptor()
    unpadder = PKCS7(128).unpadder()
    try:
        return unpadder.update(cipher.update(content) + cipher.finalize()) + unpadder.finalize()
    except ValueError:
        raise damaged() from None


def _folders(export: Members) -> dict[str, str]:
    folders = map(_members, _list(export.get("folders") or []))
    return {_text(one, "id"): _text(one, "name") for one in folders}


def _is_login(item: Members) -> bool:
    return item.get("type") == _LOGIN and not item.get("deletedDate") and bool(item.get("login"))


def _entry(item: Members, folders: dict[str, str]) -> RawEntry:
    login = _members(item.get("login"))
    addresses = [_text(_members(one), "uri") for one in _list(login.get("uris") or [])]
    changed = _text(login, "passwordRevisionDate") or _text(item, "revisionDate")
    return RawEntry(
        title=_text(item, "name"),
        folder=folders.get(_text(item, "folderId"), ""),
        user_name=_text(login, "username"),
        address=next(filter(None, addresses), ""),
        password=_text(login, "password"),
        totp_seed=_text(login, "totp"),
        notes=_text(item, "notes"),
        changed_at=_moment(changed),
    )


def _members(value: object) -> Members:
    if not isinstance(value, dict):
        raise damaged()
    return cast(Members, value)


def _list(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise damaged()
    return cast(list[object], value)


def _text(members: Members, name: str, limit: int | None = FIELD_LIMIT) -> str:
    """A text that may be absent or null, which counts as empty."""
    value = members.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise damaged()
    if limit is not None and len(value) > limit:
        raise too_large()
    return value


def _number(members: Members, name: str) -> int:
    value = members.get(name)
    if type(value) is not int:
        raise damaged()
    return value


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
