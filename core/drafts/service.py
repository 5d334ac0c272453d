"""What the screens ask of drafts."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from core.drafts import attachment_store, search, store, trash
from core.drafts.model import (
    EVERYTHING,
    KEPT_IN_TRASH,
    TEXT_LIMIT,
    Draft,
    DraftsProblem,
    DraftSummary,
    Filters,
    Poll,
    Relation,
    RevisionReason,
)
from core.drafts.particulars import checked_labels, checked_poll, checked_purpose
from core.drafts.revisions import Revisions, keep_before_saving, keep_present
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.foundation.ids import Randomness, new_id
from core.policy.model import Answer, AnswerKind
from core.storage.database import Database

_AT_ONCE = 50
"""How many drafts are deleted in one unit of work: a save waits for no more than these."""


class Drafts:
    """Drafts of one profile: begun, autosaved, found again, thrown away and brought back."""

    def __init__(self, database: Database, clock: Clock, random: Randomness) -> None:
        self._database = database
        self._clock = clock
        self._random = random
        self.revisions = Revisions(database, clock)

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
            return _read(connection, draft_id)

    def open(self, draft_id: str) -> Draft:
        """The draft, remembered as the one to come back to."""
        self._change(draft_id, opened_at=self._clock.now())
        return self.read(draft_id)

    def save(self, draft_id: str, text: str, cursor: int) -> datetime:
        """Keep text and cursor (code points); gives the moment they were safe on disk.

        The text that stood before becomes a revision after a pause. A cursor that moved
        alone does not make the draft a changed one. Raises ``Invalid(TOO_LONG)``,
        ``Refused(ALREADY_QUEUED)`` once the text has been handed to the outbox,
        ``Unavailable`` where the disk refuses.
        """
        if len(text) > TEXT_LIMIT:
            raise Invalid(DraftsProblem.TOO_LONG, limit=TEXT_LIMIT, length=len(text))
        now = self._clock.now()
        values: dict[str, object] = {"cursor": max(0, min(cursor, len(text))), "opened_at": now}
        with self._database.write() as connection:
            present = keep_before_saving(connection, draft_id, text, now)
            if text != present:
                values |= {"text": text, "updated_at": now, "indexed": False}
            self._change_in(connection, draft_id, **values)
        return now

    def answer(
        self, draft_id: str, finding_key: str, text: str, kind: AnswerKind = AnswerKind.REASON
    ) -> None:
        """Keep the employee's answer to a finding's question; empty takes it back."""
        answer = Answer(finding_key, text.strip(), kind)
        with self._database.write() as connection:
            store.put_answer(connection, draft_id, answer, self._clock.now())

    def still_drafts(self, draft_ids: Collection[str]) -> frozenset[str]:
        """Which of these can be worked on: neither handed over nor thrown away."""
        with self._database.read() as connection:
            return store.in_list(connection, draft_ids)

    def choose_account(self, draft_id: str, account_key: str) -> None:
        """Name the account under which the draft is to be published."""
        self._change(draft_id, account_key=account_key)

    def choose_further_accounts(self, draft_id: str, account_keys: Sequence[str]) -> None:
        """Name the accounts that it is to go to besides its own."""
        self._change(draft_id, also=store.written_also(list(dict.fromkeys(account_keys))))

    def relate(self, draft_id: str, relation: Relation | None) -> None:
        """Say whose post the draft answers or quotes, or that it stands for itself."""
        self._change(
            draft_id, relation=store.written_relation(relation), updated_at=self._clock.now()
        )

    # What is said of it besides its text

    def set_purpose(self, draft_id: str, audience: str, aim: str) -> None:
        """Say whom the draft is for and what for (clause CON-1).

        Raises ``Invalid(PURPOSE_TOO_LONG)``.
        """
        values = {"audience": checked_purpose(audience), "aim": checked_purpose(aim)}
        self._change(draft_id, updated_at=self._clock.now(), **values)

    def set_labels(self, draft_id: str, labels: Sequence[str]) -> None:
        """Give the draft these labels and no others.

        Raises ``Invalid`` with ``LABEL_INVALID`` or ``TOO_MANY_LABELS``.
        """
        checked = checked_labels(labels)
        with self._database.write() as connection:
            self._change_in(connection, draft_id, updated_at=self._clock.now())
            store.put_labels(connection, draft_id, checked)

    def set_poll(self, draft_id: str, poll: Poll | None) -> None:
        """Keep the poll (clause CON-2), or take it away. Raises ``Invalid(POLL_INVALID)``."""
        written = store.written_poll(None if poll is None else checked_poll(poll))
        self._change(draft_id, updated_at=self._clock.now(), poll=written)

    def audiences(self) -> tuple[str, ...]:
        """Whom drafts were said to be for before, by name."""
        with self._database.read() as connection:
            return store.audiences(connection)

    def aims(self) -> tuple[str, ...]:
        """What drafts were said to be for before, by name."""
        with self._database.read() as connection:
            return store.aims(connection)

    def labels(self) -> tuple[str, ...]:
        """The labels in use, by name."""
        with self._database.read() as connection:
            return store.labels(connection)

    # The list

    def recent(
        self, limit: int, offset: int = 0, filters: Filters = EVERYTHING
    ) -> tuple[DraftSummary, ...]:
        """Drafts with a text, a poll or an attachment, last changed first."""
        with self._database.read() as connection:
            return search.listed(connection, filters, limit, offset)

    def search(
        self, query: str, limit: int = 50, filters: Filters = EVERYTHING
    ) -> tuple[DraftSummary, ...]:
        """Drafts that hold every word of ``query`` or words that begin so, newest first.

        Spelling variants, diacritics and elongation make no difference, nor do prefixes
        that Arabic attaches to a word. A query without a word finds nothing. Slow only
        where many drafts were never indexed: not for the main thread.
        """
        match = search.query_for(query)
        if not match:
            return ()
        with self._database.read() as connection:
            if not search.has_stale_index(connection):
                return search.found(connection, match, filters, limit)
        self.bring_index_up_to_date()
        with self._database.read() as connection:
            return search.found(connection, match, filters, limit)

    def bring_index_up_to_date(self) -> None:
        """Index what changed, in pieces between which others can write."""
        more = True
        while more:
            with self._database.write() as connection:
                more = search.index_some(connection)

    def count(self, filters: Filters = EVERYTHING) -> int:
        """How many drafts ``recent`` would list in all."""
        with self._database.read() as connection:
            return search.count(connection, filters)

    def last_open(self) -> Draft | None:
        """The draft that was worked on last, to come back to."""
        with self._database.read() as connection:
            return store.last_open(connection)

    def duplicate(self, draft_id: str) -> Draft:
        """A copy for the same accounts, with whose post it answers, purpose, labels, poll and
        attachments; answers to the review are given anew."""
        now = self._clock.now()
        with self._database.write() as connection:
            original = _read(connection, draft_id)
            copy = replace(
                original,
                id=new_id(self._random),
                created_at=now,
                updated_at=now,
                answers=(),
                attachments=(),
            )
            store.add(connection, copy)
            attachment_store.copy_all(connection, draft_id, copy.id, now, self._random)
            return _read(connection, copy.id)

    # The trash

    def discard(self, draft_id: str) -> None:
        """Put the draft into the trash, where it stays for a while."""
        self._change(draft_id, discarded_at=self._clock.now())

    def restore(self, draft_id: str) -> None:
        """Bring the draft back from the trash."""
        self._change(draft_id, discarded_at=None)

    def delete_for_good(self, draft_id: str) -> None:
        """Delete a draft that is in the trash. Raises ``Refused(NOT_IN_TRASH)``."""
        with self._database.write() as connection:
            if not trash.delete_for_good(connection, draft_id):
                raise Refused(DraftsProblem.NOT_IN_TRASH)
        self._purge_index()

    def empty_trash(self) -> int:
        """Delete all that is in the trash for good; gives how many. Not for the main thread."""
        return self._empty(None)

    def purge_trash(self) -> int:
        """The same for what has lain there longer than ``KEPT_IN_TRASH``."""
        return self._empty(self._clock.now() - KEPT_IN_TRASH)

    # The outbox

    def hand_over(self, connection: Connection, draft: Draft) -> None:
        """Inside the outbox's own unit of work: the draft's text is now the outbox's.

        Raises ``Refused(ALREADY_QUEUED)`` where it is there already, or was changed or thrown
        away since ``draft`` was read: what was reviewed is what is sent, once.
        """
        now = self._clock.now()
        found = store.read(connection, draft.id)
        kept = found is not None and _goes_out_with(found[0]) == _goes_out_with(draft)
        if kept:
            keep_present(connection, draft.id, RevisionReason.QUEUED, now)
        if not kept or not store.mark_queued(connection, draft.id, draft.text, now):
            raise Refused(DraftsProblem.ALREADY_QUEUED)

    def take_back(self, connection: Connection, draft_id: str) -> None:
        """Inside the outbox's own unit of work: nothing was published, it is a draft again."""
        store.take_back(connection, draft_id)

    def go_on_with(
        self, connection: Connection, draft: Draft, text: str, account_key: str, *, whole: bool
    ) -> str:
        """Inside the outbox's own unit of work: a new draft for what of ``draft`` is not out.

        It is for that account. With ``whole`` it keeps poll and attachments and whose post it
        answers, which a later part of a thread has not. What was answered stays answered.
        Gives its id.
        """
        now = self._clock.now()
        rest = replace(
            draft,
            id=new_id(self._random),
            text=text,
            cursor=0,
            created_at=now,
            updated_at=now,
            account_key=account_key,
            also=(),
            poll=draft.poll if whole else None,
            relation=draft.relation if whole else None,
            attachments=(),
        )
        store.add(connection, rest)
        if whole:
            attachment_store.copy_all(connection, draft.id, rest.id, now, self._random)
        for answer in draft.answers:
            store.put_answer(connection, rest.id, answer, now)
        return rest.id

    def _change(self, draft_id: str, **values: object) -> None:
        with self._database.write() as connection:
            self._change_in(connection, draft_id, **values)

    def _change_in(self, connection: Connection, draft_id: str, **values: object) -> None:
        if store.change(connection, draft_id, **values):
            return
        if store.read(connection, draft_id) is None:
            raise Invalid(DraftsProblem.NOT_FOUND)
        raise Refused(DraftsProblem.ALREADY_QUEUED)

    def _empty(self, before: datetime | None) -> int:
        deleted = 0
        while True:
            with self._database.write() as connection:
                draft_ids = trash.in_trash(connection, _AT_ONCE, before)
                for draft_id in draft_ids:
                    trash.delete_for_good(connection, draft_id)
            deleted += len(draft_ids)
            if len(draft_ids) < _AT_ONCE:
                break
        if deleted:
            self._purge_index()
        return deleted

    def _purge_index(self) -> None:
        begin = more = True
        while more:
            with self._database.write() as connection:
                more = search.purge_some(connection, begin=begin)
            begin = False


def _read(connection: Connection, draft_id: str) -> Draft:
    found = store.read(connection, draft_id)
    if found is None:
        raise Invalid(DraftsProblem.NOT_FOUND)
    return found[0]


def _goes_out_with(draft: Draft) -> object:
    """What is published of a draft besides its text."""
    return draft.poll, draft.attachments, draft.relation
