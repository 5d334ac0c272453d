"""What becomes of a text that does not leave, or not whole: a draft again."""

from sqlalchemy import Connection

from core.drafts.model import Draft
from core.drafts.service import Drafts
from core.publishing.model import Job, OutboxItem
from core.text.thread import BREAK, parts_of


def give_back(
    connection: Connection, drafts: Drafts, draft: Draft, job: Job, item: OutboxItem, *, alone: bool
) -> str | None:
    """Make a draft of what of ``job`` is not out from ``item`` on; its id where it is a new one.

    It is a new one where parts are out, and where the same text went to other accounts too.
    """
    if job.published:
        text = rest_of(draft, job, item.part)
        return drafts.go_on_with(connection, draft, text, item.account_key, whole=False)
    if alone:
        drafts.take_back(connection, item.draft_id)
        return None
    return drafts.go_on_with(connection, draft, draft.text, item.account_key, whole=True)


def rest_of(draft: Draft, job: Job, first: int) -> str:
    """The draft's text from part ``first`` on, as a draft of its own."""
    parts = [part.text for part in parts_of(draft.text)]
    if len(parts) != len(job.items):
        # Never lost: rather what would have left than a part too few.
        parts = [item.text for item in job.items]
    return f"\n{BREAK}\n".join(parts[first:])
