"""Images and videos of drafts: cleaned and fitted when they are added, kept encrypted."""

import hashlib
import importlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from core.drafts import attachment_store, store
from core.drafts.attachment_store import Kept
from core.drafts.model import Attachment, DraftsProblem, Rights
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.foundation.ids import Randomness, new_id
from core.media.model import MEBIBYTE, Fit, Inspected, MediaKind, Prepared
from core.platforms.model import MediaLimits
from core.storage.database import Database

MOST_IMAGES = 4
MOST_VIDEOS = 1
TOTAL_LIMIT = 160 * MEBIBYTE
"""Bytes of all attachments of one draft together."""
ALT_LIMIT = 4_000
REFERENCE_LIMIT = 500
"""Code points; more than any platform takes, bounded all the same."""

_NAME_LENGTH = 120


class AttachmentProblem(StrEnum):
    """Why an attachment cannot be had, added or changed."""

    NOT_FOUND = "attachment_not_found"
    KIND_NOT_TAKEN = "attachment_kind_not_taken"
    TOO_MANY = "attachment_too_many"
    NOT_TOGETHER = "attachment_not_together"
    TOO_LARGE_TOGETHER = "attachment_too_large_together"
    ALT_TOO_LONG = "attachment_alt_too_long"
    REFERENCE_TOO_LONG = "attachment_reference_too_long"
    ORDER_UNKNOWN = "attachment_order_unknown"


@dataclass(frozen=True)
class _Removed:
    """What was taken away last, to be brought back in the same session."""

    kept: Kept
    content: bytes = field(repr=False)


class Attachments:
    """What is attached to the drafts of one profile. A draft that is queued stays as it is."""

    def __init__(self, database: Database, clock: Clock, random: Randomness) -> None:
        self._database = database
        self._clock = clock
        self._random = random
        self._removed: _Removed | None = None

    def add(
        self, draft_id: str, name: str, source: Path | bytes, limits: MediaLimits
    ) -> Attachment:
        """Read, clean and fit a file, and put it behind what is attached already.

        May take some seconds: not for the main thread. Raises ``Invalid`` (``MediaProblem``)
        for a file that is not taken, ``Unavailable`` where it cannot be read, ``Refused``
        (``AttachmentProblem``, or ``ALREADY_QUEUED``) where nothing may be added.
        """
        self._check_room(draft_id, limits)
        prepared: Prepared = _preparing().prepare(source, name, _fit_of(limits))
        fresh = _attachment(new_id(self._random), name, prepared)
        with self._database.write() as connection:
            self._touch(connection, draft_id)
            there = attachment_store.attachments_of(connection, draft_id)
            check_number((*there, fresh), limits)
            position = attachment_store.next_position(connection, draft_id)
            kept = Kept(fresh, draft_id, position, self._clock.now())
            attachment_store.add(connection, kept, prepared.content)
        return fresh

    def examine(self, name: str, source: Path | bytes) -> Inspected:
        """What a file is and tells, with values, before anything is taken out of it.

        As slow as ``add``, and raises the same ``Invalid`` and ``Unavailable``.
        """
        reading = importlib.import_module("core.media.reading")
        return reading.inspect(reading.read_source(source), name)

    def of(self, draft_id: str) -> tuple[Attachment, ...]:
        """The draft's attachments in their order."""
        with self._database.read() as connection:
            return attachment_store.attachments_of(connection, draft_id)

    def content(self, attachment_id: str) -> bytes:
        """The bytes that will be published. Raises ``Invalid(NOT_FOUND)``."""
        with self._database.read() as connection:
            content = attachment_store.content_of(connection, attachment_id)
        if content is None:
            raise Invalid(AttachmentProblem.NOT_FOUND)
        return content

    def preview(self, attachment_id: str) -> bytes | None:
        """A small JPEG or PNG of an image; ``None`` for a video, which is never decoded."""
        with self._database.read() as connection:
            kept = self._find(connection, attachment_id)
            if kept.attachment.kind is MediaKind.VIDEO:
                return None
            content = attachment_store.content_of(connection, attachment_id)
        small: bytes = _preparing().preview(content)
        return small

    def set_alt(self, attachment_id: str, alt: str) -> None:
        """Keep the description for those who do not see it (clause CON-1)."""
        if len(alt) > ALT_LIMIT:
            raise Invalid(AttachmentProblem.ALT_TOO_LONG, limit=ALT_LIMIT)
        self._change(attachment_id, alt=alt.strip())

    def declare_rights(self, attachment_id: str, rights: Rights | None) -> None:
        """Keep by what right it is published (clause BAN-4); ``None`` takes that back."""
        reference = "" if rights is None else rights.reference.strip()
        if len(reference) > REFERENCE_LIMIT:
            raise Invalid(AttachmentProblem.REFERENCE_TOO_LONG, limit=REFERENCE_LIMIT)
        kind = None if rights is None else rights.kind.value
        self._change(attachment_id, rights=kind, rights_reference=reference)

    def reorder(self, draft_id: str, attachment_ids: Sequence[str]) -> None:
        """Put the draft's attachments into this order. Raises ``Invalid(ORDER_UNKNOWN)``
        where these are not exactly the draft's."""
        with self._database.write() as connection:
            self._touch(connection, draft_id)
            there = attachment_store.attachments_of(connection, draft_id)
            if sorted(attachment_ids) != sorted(one.id for one in there):
                raise Invalid(AttachmentProblem.ORDER_UNKNOWN)
            attachment_store.order(connection, attachment_ids)

    def remove(self, attachment_id: str) -> None:
        """Delete it from the disk. Until another is removed, ``restore`` brings it back."""
        with self._database.write() as connection:
            kept = self._find(connection, attachment_id)
            content = attachment_store.content_of(connection, attachment_id) or b""
            self._touch(connection, kept.draft_id)
            attachment_store.remove(connection, attachment_id)
        self._removed = _Removed(kept, content)

    def restore(self, attachment_id: str) -> Attachment:
        """Undo the last removal: it comes back to its place with all that was said of it.

        Raises ``Invalid(NOT_FOUND)`` for any other, ``Refused(TOO_MANY)`` where its place
        has been taken meanwhile.
        """
        removed = self._removed
        if removed is None or removed.kept.attachment.id != attachment_id:
            raise Invalid(AttachmentProblem.NOT_FOUND)
        kept = removed.kept
        with self._database.write() as connection:
            self._touch(connection, kept.draft_id)
            there = attachment_store.attachments_of(connection, kept.draft_id)
            _check_most((*there, kept.attachment), MOST_IMAGES, MOST_VIDEOS)
            ids = [one.id for one in there]
            ids.insert(kept.position, kept.attachment.id)
            attachment_store.add(connection, kept, removed.content)
            attachment_store.order(connection, ids)
        self._removed = None
        return kept.attachment

    def forget_removed(self) -> None:
        """Let go of what ``restore`` would bring back."""
        self._removed = None

    def fit_again(self, attachment_id: str, limits: MediaLimits) -> Attachment:
        """Make the attachment fit another platform; nothing changes where it fits already.

        What was made smaller does not grow again. As slow as ``add``, and raises the same
        ``Invalid``; the attachment then stays as it was.
        """
        with self._database.read() as connection:
            kept = self._find(connection, attachment_id)
            content = attachment_store.content_of(connection, attachment_id)
        check_number((kept.attachment,), limits)
        prepared: Prepared = _preparing().prepare(content, "", _fit_of(limits))
        if prepared.content == content:
            return kept.attachment
        made = _attachment(attachment_id, kept.attachment.name, prepared)
        with self._database.write() as connection:
            before = self._find(connection, attachment_id).attachment
            self._touch(connection, kept.draft_id)
            fresh = replace(made, alt=before.alt, rights=before.rights, removed=before.removed)
            attachment_store.replace_content(connection, fresh, prepared.content)
        return fresh

    def copy_all(self, connection: Connection, from_draft: str, to_draft: str) -> None:
        """Inside another unit of work: copies of all attachments, with all that is said."""
        now = self._clock.now()
        attachment_store.copy_all(connection, from_draft, to_draft, now, self._random)

    def _check_room(self, draft_id: str, limits: MediaLimits) -> None:
        """Before a file is read at all: whether there is room for anything."""
        there = self.of(draft_id)
        images, videos = _counted(there)
        full = images >= min(limits.images, MOST_IMAGES) and videos >= min(
            limits.videos, MOST_VIDEOS
        )
        if full and there:
            raise _too_many(limits)
        if full:
            raise Refused(AttachmentProblem.KIND_NOT_TAKEN)

    def _find(self, connection: Connection, attachment_id: str) -> Kept:
        kept = attachment_store.find(connection, attachment_id)
        if kept is None:
            raise Invalid(AttachmentProblem.NOT_FOUND)
        return kept

    def _change(self, attachment_id: str, **values: object) -> None:
        with self._database.write() as connection:
            kept = self._find(connection, attachment_id)
            self._touch(connection, kept.draft_id)
            attachment_store.change(connection, attachment_id, **values)

    def _touch(self, connection: Connection, draft_id: str) -> None:
        """The draft has changed. Raises ``Refused(ALREADY_QUEUED)`` where it must not."""
        if store.change(connection, draft_id, updated_at=self._clock.now()):
            return
        there = store.read(connection, draft_id) is not None
        raise (Refused(DraftsProblem.ALREADY_QUEUED) if there else Invalid(DraftsProblem.NOT_FOUND))


def check_number(attachments: Sequence[Attachment], limits: MediaLimits) -> None:
    """Raise ``Refused`` for more, or other kinds, than a post may carry."""
    images, videos = _counted(attachments)
    if (images and not limits.images) or (videos and not limits.videos):
        raise Refused(AttachmentProblem.KIND_NOT_TAKEN)
    if images and videos and not limits.together:
        raise Refused(AttachmentProblem.NOT_TOGETHER)
    _check_most(attachments, min(limits.images, MOST_IMAGES), min(limits.videos, MOST_VIDEOS))
    if sum(one.size for one in attachments) > TOTAL_LIMIT:
        raise Refused(AttachmentProblem.TOO_LARGE_TOGETHER, limit=TOTAL_LIMIT // MEBIBYTE)


def _check_most(attachments: Sequence[Attachment], images: int, videos: int) -> None:
    have_images, have_videos = _counted(attachments)
    if have_images > images or have_videos > videos:
        raise Refused(AttachmentProblem.TOO_MANY, images=images, videos=videos)


def _too_many(limits: MediaLimits) -> Refused:
    return Refused(
        AttachmentProblem.TOO_MANY,
        images=min(limits.images, MOST_IMAGES),
        videos=min(limits.videos, MOST_VIDEOS),
    )


def _counted(attachments: Sequence[Attachment]) -> tuple[int, int]:
    """How many images, and how many videos."""
    videos = sum(one.kind is MediaKind.VIDEO for one in attachments)
    return len(attachments) - videos, videos


def _attachment(attachment_id: str, name: str, prepared: Prepared) -> Attachment:
    after = prepared.after
    return Attachment(
        id=attachment_id,
        kind=after.kind,
        name=_kept_name(name),
        media_type=after.media_type,
        size=after.size,
        width=after.width,
        height=after.height,
        seconds=after.seconds,
        digest=hashlib.sha256(prepared.content).hexdigest(),
        # Only what the cleaned file itself no longer tells.
        removed=tuple(one for one in prepared.before.traces if one not in after.traces),
    )


def _kept_name(name: str) -> str:
    """The name for lists: no folder, nothing that reorders or hides a part of it."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(sign for sign in last if sign.isprintable())[:_NAME_LENGTH]


def _fit_of(limits: MediaLimits) -> Fit:
    return Fit(
        limits.image_edge,
        limits.image_bytes,
        limits.image_types,
        limits.video_bytes,
        limits.video_seconds,
    )


def _preparing() -> Any:
    # Pillow and its readers: kept out of memory until somebody attaches something.
    return importlib.import_module("core.media.preparing")
