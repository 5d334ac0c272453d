"""The vault: secrets of the official accounts, sealed one by one."""

import hmac
import threading
import unicodedata
from datetime import datetime
from hashlib import sha256

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from sqlalchemy import Connection

from core.foundation.clock import Clock
from core.foundation.errors import Damaged, Refused
from core.foundation.ids import Randomness
from core.foundation.memory import LockedBytes
from core.storage.database import Database
from core.vault import sealing, store
from core.vault.model import SecretKind, VaultProblem
from core.vault.sealing import KEY_BYTES
from core.vault.store import Place

_FINGERPRINTS = b"natiq password fingerprints 1"


class Vault:
    """Seals and unseals secrets while the profile is open.

    Secrets lie in the encrypted database and are sealed once more under the field key,
    each bound to its account and kind: a row moved to another account does not open.

    The key lies in locked memory where the machine allows it, and ``close`` overwrites this
    object's own copy of it. It cannot do more: Python may have copied the key while it was
    passed around, and what was read (a ``str``) stays in memory until its memory is used
    again. A lock therefore shortens the time in which a key can be found in memory; it does
    not promise that none is left.
    """

    def __init__(
        self, database: Database, field_key: bytes, clock: Clock, random: Randomness
    ) -> None:
        self._database = database
        self._key = LockedBytes(field_key)
        self._clock = clock
        self._random = random
        # A lock on the main thread must not zero the key under a sealing on another.
        self._using_key = threading.Lock()

    def store(self, account_key: str, kind: SecretKind, secret: str) -> None:
        """Keep the secret of that account and kind, in place of an older one."""
        with self._database.write() as connection:
            self.put(connection, account_key, kind, secret)

    def put(self, connection: Connection, account_key: str, kind: SecretKind, secret: str) -> None:
        """As ``store``, inside the caller's unit of work."""
        sealed = self.seal(secret.encode(), _context(account_key, kind))
        store.put(connection, Place(account_key, kind), sealed, self._clock.now())

    def read(self, account_key: str, kind: SecretKind) -> str | None:
        """The secret, or ``None`` where none is kept. Raises ``Damaged(SECRET_DAMAGED)``."""
        with self._database.read() as connection:
            return self.get(connection, account_key, kind)

    def get(self, connection: Connection, account_key: str, kind: SecretKind) -> str | None:
        """As ``read``, inside the caller's unit of work."""
        sealed = store.get(connection, Place(account_key, kind))
        if sealed is None:
            return None
        return self.unseal(sealed, _context(account_key, kind)).decode()

    def use(self, account_key: str, kind: SecretKind) -> str | None:
        """As ``read``, and the moment is kept: a secret that nobody uses should not exist."""
        with self._database.write() as connection:
            store.keep_use(connection, Place(account_key, kind), self._clock.now())
            return self.get(connection, account_key, kind)

    def holds(self, account_key: str, kind: SecretKind) -> bool:
        """Whether a secret is kept, without opening it."""
        with self._database.read() as connection:
            return store.get(connection, Place(account_key, kind)) is not None

    def kept_since(self, account_key: str, kind: SecretKind) -> datetime | None:
        """Since when the secret is as it is; ``None`` where none is kept."""
        with self._database.read() as connection:
            return store.kept_since(connection, Place(account_key, kind))

    def forget(self, account_key: str, kind: SecretKind) -> None:
        """Delete the secret if there is one."""
        with self._database.write() as connection:
            self.drop(connection, account_key, kind)

    def drop(self, connection: Connection, account_key: str, kind: SecretKind) -> None:
        """As ``forget``, inside the caller's unit of work."""
        store.remove(connection, Place(account_key, kind))

    def seal(self, secret: bytes, context: str) -> bytes:
        """``secret`` sealed for ``context``. Raises ``Refused(LOCKED)`` after ``close``."""
        with self._using_key:
            return sealing.seal(self._open_key(), secret, context.encode(), self._random)

    def unseal(self, sealed: bytes, context: str) -> bytes:
        """What was sealed for ``context``.

        Raises ``Damaged(SECRET_DAMAGED)`` where it was altered or sealed for another
        context, and ``Refused(LOCKED)`` after ``close``.
        """
        with self._using_key:
            key = self._open_key()
            try:
                return sealing.unseal(key, sealed, context.encode())
            except sealing.NotOpened:
                raise Damaged(VaultProblem.SECRET_DAMAGED) from None

    def fingerprint(self, password: str) -> bytes:
        """What is remembered of a password when the password itself is gone.

        HMAC-SHA256 under a key of its own, derived (HKDF-Expand, RFC 5869) from the field
        key: without that key no guess can be compared with it, unlike a plain hash. Two
        spellings of one letter (NFC) count as one. Raises ``Refused(LOCKED)``.
        """
        with self._using_key:
            key = HKDFExpand(SHA256(), KEY_BYTES, _FINGERPRINTS).derive(self._open_key())
        return hmac.digest(key, unicodedata.normalize("NFC", password).encode(), sha256)

    def close(self) -> None:
        """Zero and drop the key; from here on every use raises ``Refused(LOCKED)``."""
        with self._using_key:
            self._key.release()

    def _open_key(self) -> memoryview:
        if self._key.released:
            raise Refused(VaultProblem.LOCKED)
        return self._key.view()


def _context(account_key: str, kind: SecretKind) -> str:
    # The kind is one of ours and holds no colon, so no two places share a context.
    return f"account-secret:{kind.value}:{account_key}"
