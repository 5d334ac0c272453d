"""What the employee's security keys are called, and when they were used."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from core.foundation.clock import Clock
from core.foundation.errors import Invalid
from core.identity import security_key_store as store
from core.identity.security_keys import SecurityKeyProblem
from core.storage.database import Database
from core.vault.keys import ListedKey

LONGEST_NAME = 40
"""In code points."""


@dataclass(frozen=True)
class SecurityKey:
    """A key that lets the employee in.

    Where the program died between letting a key in and writing its name down, ``name`` is
    empty and ``added_at`` is ``None``.
    """

    credential_id: bytes = field(repr=False)
    name: str
    added_at: datetime | None
    last_used_at: datetime | None


Note = Callable[[Connection, SecurityKey], object]
"""Writes a change down, in the unit of work that makes it."""


class KeyRegister:
    """Names and dates of the keys that the key file lists."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of(self, listed: Sequence[ListedKey]) -> tuple[SecurityKey, ...]:
        """These keys with what is known of them, the oldest first."""
        with self._database.read() as connection:
            known = {row.credential_id: row for row in store.rows(connection)}
        named = {one.credential_id: _key(one.credential_id, known) for one in listed}
        in_order = [named.pop(credential_id) for credential_id in known if credential_id in named]
        return (*in_order, *named.values())

    def require_free(self, name: str, listed: Sequence[ListedKey]) -> str:
        """The name in the one form in which it is kept: composed (NFC), single spaces.

        Raises ``Invalid`` with ``NAME_INVALID`` for an empty one, one that is longer than
        ``LONGEST_NAME`` or holds signs that cannot be seen, and ``NAME_TAKEN``.
        """
        shown = unicodedata.normalize("NFC", " ".join(name.split()))
        if not shown or len(shown) > LONGEST_NAME or not shown.isprintable():
            raise Invalid(SecurityKeyProblem.NAME_INVALID, most=LONGEST_NAME)
        if any(key.name == shown for key in self.of(listed)):
            raise Invalid(SecurityKeyProblem.NAME_TAKEN)
        return shown

    def add(self, credential_id: bytes, name: str, note: Note) -> SecurityKey:
        """Write a new key down."""
        key = SecurityKey(credential_id, name, self._clock.now(), None)
        with self._database.write() as connection:
            store.remove(connection, credential_id)
            store.add(connection, credential_id, name, self._clock.now())
            note(connection, key)
        return key

    def rename(self, key: SecurityKey, name: str, note: Note) -> None:
        """Call it ``name`` from now on."""
        with self._database.write() as connection:
            if not store.rename(connection, key.credential_id, name):
                store.add(connection, key.credential_id, name, self._clock.now())
            note(connection, key)

    def note_use(self, credential_id: bytes) -> None:
        """It was used just now."""
        with self._database.write() as connection:
            store.note_use(connection, credential_id, self._clock.now())

    def remove(self, key: SecurityKey, note: Note) -> None:
        """Forget it."""
        with self._database.write() as connection:
            store.remove(connection, key.credential_id)
            note(connection, key)


def _key(credential_id: bytes, known: dict[bytes, store.KeyRow]) -> SecurityKey:
    row = known.get(credential_id)
    if row is None:
        return SecurityKey(credential_id, "", None, None)
    return SecurityKey(credential_id, row.name, row.added_at, row.last_used_at)
