"""A writer that saves drafts one after the other as fast as it can, in a process of its own.

It tells of each saving once ``Drafts`` has said that the text is safe, until it is killed.
"""

import itertools
import secrets
import sys
from pathlib import Path

from core.drafts.model import RevisionReason
from core.drafts.service import Drafts
from core.foundation.clock import SystemClock
from core.storage.database import Database
from tests.faults.telling import tell

DATABASE = "natiq.db"
KEY = bytes(range(32))
DRAFTS = 3
_KEEP_EVERY = 7
_WORDS = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير " * 40


def text_of(number: int) -> str:
    """The ``number``-th text; long enough that a saving is more than one page of the file."""
    return f"{number} {_WORDS}"


def number_of(text: str) -> int:
    """Which text it is; -1 for an empty one."""
    return int(text.split(" ", 1)[0]) if text else -1


def main(folder: Path) -> None:
    """Write until somebody ends it."""
    database = Database.create(folder / DATABASE, KEY)
    drafts = Drafts(database, SystemClock(), secrets.token_bytes)
    draft_ids = [drafts.create().id for _ in range(DRAFTS)]
    tell("ready")
    for number in itertools.count():
        draft_id = draft_ids[number % DRAFTS]
        drafts.save(draft_id, text_of(number), 0)
        tell("saved", draft=draft_id, number=number)
        if number % _KEEP_EVERY == 0:
            drafts.revisions.keep(draft_id, RevisionReason.LEFT)
            tell("kept", draft=draft_id, number=number)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
