"""The authority's files: its pair of keys, its passphrase file, what it signs.

The private key is PKCS#8 PEM under a passphrase; the public one, a JWK of the same name
with ``.json``, is what IT installs. No file that is there already is ever overwritten.
"""

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.delegation.drawing_up import check_issuer
from core.delegation.issuing_model import IssuingProblem, SigningKey
from core.delegation.keys import (
    Anchor,
    key_id,
    new_key,
    read_private_key,
    read_public_key,
    write_private_key,
    write_public_key,
)
from core.delegation.model import DelegationProblem
from core.foundation.errors import Invalid, NatiqError, Refused, Unavailable
from core.foundation.files import FileProblem, read_bounded, write_atomically

_KEY_LIMIT = 16 * 1024
_PASSPHRASE_LIMIT = 4 * 1024
_NAME_LENGTH = 8
_PUBLIC = ".json"


@dataclass(frozen=True)
class PendingKey:
    """A pair of keys that is not written yet."""

    anchor: Anchor
    private_path: Path
    public_path: Path
    private: Ed25519PrivateKey = field(repr=False)

    def write(self, passphrase: str) -> None:
        """Write both files, or neither.

        Raises ``Refused(FILE_EXISTS)`` or ``Unavailable(UNWRITABLE)``.
        """
        folder = self.private_path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Unavailable(FileProblem.UNWRITABLE, name=folder.name) from error
        write_new(self.private_path, write_private_key(self.private, passphrase), secret=True)
        try:
            public = write_public_key(self.private.public_key(), self.anchor.issuer)
            write_new(self.public_path, public)
        except BaseException:
            self.private_path.unlink(missing_ok=True)
            raise


def begin_key(issuer: str, folder: Path) -> PendingKey:
    """A fresh pair of keys for that issuer, named after its key id, to lie in ``folder``.

    Raises ``Invalid(FIELD_INVALID)`` for a name that no decision could carry.
    """
    check_issuer(issuer)
    private = new_key()
    try:
        anchor = read_public_key(write_public_key(private.public_key(), issuer))
    except NatiqError as error:
        raise Invalid(DelegationProblem.FIELD_INVALID, field="issuer.name") from error
    name = f"natiq-{key_id(private.public_key())[:_NAME_LENGTH]}"
    return PendingKey(anchor, folder / f"{name}.pem", folder / f"{name}{_PUBLIC}", private)


def read_anchor(private_path: Path) -> Anchor:
    """The authority whose public key lies beside the private one.

    Raises ``Unavailable(UNREADABLE)`` or ``Invalid(KEY_UNREADABLE)``.
    """
    return read_public_key(read_bounded(private_path.with_suffix(_PUBLIC), _KEY_LIMIT))


def open_key(private_path: Path, anchor: Anchor, passphrase: str) -> SigningKey:
    """The private key, ready to sign for ``anchor``.

    Raises ``Refused(KEY_PASSPHRASE_WRONG | KEYS_DIFFER)``, ``Invalid(KEY_UNREADABLE)`` or
    ``Unavailable(UNREADABLE)``.
    """
    content = read_bounded(private_path, _KEY_LIMIT)
    if not passphrase:
        raise Refused(DelegationProblem.KEY_PASSPHRASE_WRONG)
    private = read_private_key(content, passphrase)
    if key_id(private.public_key()) != anchor.key_id:
        raise Refused(IssuingProblem.KEYS_DIFFER, name=private_path.with_suffix(_PUBLIC).name)
    return SigningKey(anchor, private)


def read_passphrase(path: Path) -> str:
    """The passphrase in a file: UTF-8, without the end of its line.

    Raises ``Refused(PASSPHRASE_FILE_OPEN)`` where others than the owner can read it (POSIX),
    ``Invalid(PASSPHRASE_FILE_UNREADABLE)`` where it is empty, too long or no text, and
    ``Unavailable(UNREADABLE)``.
    """
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read(_PASSPHRASE_LIMIT + 1)
    except OSError as error:
        raise Unavailable(FileProblem.UNREADABLE, name=path.name) from error
    if os.name != "nt" and mode & (stat.S_IRGRP | stat.S_IROTH):
        raise Refused(IssuingProblem.PASSPHRASE_FILE_OPEN, name=path.name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # From None: the error would carry the passphrase.
        raise Invalid(IssuingProblem.PASSPHRASE_FILE_UNREADABLE, name=path.name) from None
    passphrase = text.removesuffix("\n").removesuffix("\r")
    if not passphrase or len(content) > _PASSPHRASE_LIMIT:
        raise Invalid(IssuingProblem.PASSPHRASE_FILE_UNREADABLE, name=path.name)
    return passphrase


def refuse_existing(path: Path) -> None:
    """Raise ``Refused(FILE_EXISTS)`` where something lies under that name already."""
    if os.path.lexists(path):
        raise Refused(DelegationProblem.FILE_EXISTS, name=path.name)


def write_new(path: Path, content: bytes, *, secret: bool = False) -> None:
    """Write a file that is not there yet, whole or not at all; others may read it unless secret.

    Raises ``Refused(FILE_EXISTS)`` or ``Unavailable(UNWRITABLE)``.
    """
    aside = path.with_name(path.name + ".new")
    refuse_existing(aside)
    try:
        # Takes the name first: nobody else's file can come to lie under it meanwhile.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError as error:
        raise Refused(DelegationProblem.FILE_EXISTS, name=path.name) from error
    except OSError as error:
        raise Unavailable(FileProblem.UNWRITABLE, name=path.name) from error
    try:
        write_atomically(path, content)
        if not secret:
            path.chmod(0o644)
    except BaseException:
        aside.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        raise
