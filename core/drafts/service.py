"""What the screens ask of drafts."""

import re
from datetime import datetime

from sqlalchemy import Connection

from core.drafts import store
from core.drafts.model import TEXT_LIMIT, Draft, DraftsProblem, DraftSummary
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.foundation.ids import Randomness, new_id
from core.storage.database import Database
from core.text.normalise import fold

_WORD = re.compile(r"\w+")
_MOST_WORDS = 12


class Drafts:
    """Drafts of one profile: begun, autosaved, found again, thrown away and brought back."""

    def __init__(self, database: Database, clock: Clock, random: Randomness) -> None:
        self._database = database
        self._clock = clock
        self._random = random

    def create(self, account_key: str | None = None) -> Draft:
        """Begin an empty draft, to be published under ``account_key``."""
        now = self._clock.now()
        fresh = Draft(new_id(self._random), "", 0, account_key, now, now)
        with self._database.write() as connection:
            store.add(connection, fresh)
        return fresh

    def read(self, draft_id: str) -> Draft:
        """The draft as it stands, also one in the trash. Raises ``Invalid(NOT_FOUND)``."""
        with self._database.read() as connection:
            found = store.read(connection, draft_id)
        if found is None:
            raise Invalid(DraftsProblem.NOT_FOUND)
        return found[0]

    def open(self, draft_id: str) -> Draft:
        """The draft, remembered as the one to come back to."""
        self._change(draft_id, opened_at=self._clock.now())
        return self.read(draft_id)

    def save(self, draft_id: str, text: str, cursor: int) -> datetime:
        """Keep text and cursor (code points); gives the moment they were safe on disk.

        Raises ``Invalid(TOO_LONG)``, ``Refused(ALREADY_QUEUED)`` once the text has been
        handed to the outbox, ``Unavailable`` where the disk refuses.
        """
        if len(text) > TEXT_LIMIT:
            raise Invalid(DraftsProblem.TOO_LONG, limit=TEXT_LIMIT, length=len(text))
        now = self._clock.now()
        self._change(
            draft_id,
            text=text,
            cursor=max(0, min(cursor, len(text))),
            updated_at=now,
            opened_at=now,
            indexed=False,
        )
        return now

    def answer(self, draft_id: str, finding_key: str, text: str) -> None:
        """Keep the employee's answer to a finding's question; empty takes it back."""
        with self._database.write() as connection:
            store.put_answer(connection, draft_id, finding_key, text.strip(), self._clock.now())

    def choose_account(self, draft_id: str, account_key: str) -> None:
        """Name the account under which the draft is to be published."""
        self._change(draft_id, account_key=account_key)

    def recent(self, limit: int, offset: int = 0) -> tuple[DraftSummary, ...]:
        """Drafts with text, last changed first."""
        with self._database.read() as connection:
            return store.recent(connection, limit, offset)

    def search(self, query: str, limit: int = 50) -> tuple[DraftSummary, ...]:
        """Drafts that hold every word of ``query`` or words that begin so, newest first.

        Spelling variants, diacritics and elongation make no difference. A query without
        a word finds nothing.
        """
        words = _WORD.findall(fold(query))[:_MOST_WORDS]
        if not words:
            return ()
        with self._database.read() as connection:
            stale = store.has_stale_index(connection)
        if stale:
            with self._database.write() as connection:
                store.bring_index_up_to_date(connection)
        with self._database.read() as connection:
            return store.search(connection, words, limit)

    def count(self) -> int:
        with self._database.read() as connection:
            return store.count(connection)

    def last_open(self) -> Draft | None:
        """The draft that was worked on last, to come back to."""
        with self._database.read() as connection:
            return store.last_open(connection)

    def discard(self, draft_id: str) -> None:
        """Put the draft into the trash, where it stays until it is restored."""
        self._change(draft_id, discarded_at=self._clock.now())

    def restore(self, draft_id: str) -> None:
        """Bring the draft back from the trash."""
        self._change(draft_id, discarded_at=None)

    def hand_over(self, connection: Connection, draft: Draft) -> None:
        """Inside the outbox's own unit of work: the draft's text is now the outbox's.

        Raises ``Refused(ALREADY_QUEUED)`` where it is there already or was changed since
        ``draft`` was read: what was reviewed is what is sent, once.
        """
        if not store.mark_queued(connection, draft.id, draft.text, self._clock.now()):
            raise Refused(DraftsProblem.ALREADY_QUEUED)

    def take_back(self, connection: Connection, draft_id: str) -> None:
        """Inside the outbox's own unit of work: nothing was published, it is a draft again."""
        store.take_back(connection, draft_id)

    def _change(self, draft_id: str, **values: object) -> None:
        with self._database.write() as connection:
            if store.change(connection, draft_id, **values):
                return
            found = store.read(connection, draft_id)
        if found is None:
            raise Invalid(DraftsProblem.NOT_FOUND)
        raise Refused(DraftsProblem.ALREADY_QUEUED)
