"""Posts that wait for their time, put into an outbox without a platform to plan them for."""

from dataclasses import dataclass
from datetime import datetime

from core.delegation.model import DelegatedAccount
from core.drafts.model import Draft
from core.publishing import store
from core.publishing.model import OutboxItem, OutboxState, Receipt
from core.workplace import Workplace

_WITH_RECEIPT = frozenset({OutboxState.PUBLISHED})


@dataclass(frozen=True)
class Post:
    """What is planned, for when, and how it stands by now."""

    text: str
    due_at: datetime
    account: DelegatedAccount
    state: OutboxState = OutboxState.QUEUED


def plan(workplace: Workplace, *posts: Post) -> tuple[str, ...]:
    """Put them into the outbox in one unit of work; gives the jobs' ids."""
    drafts = [workplace.drafts.create(one.account.key) for one in posts]
    items = [_item(workplace, one, draft) for one, draft in zip(posts, drafts, strict=True)]
    with workplace.database.write() as connection:
        for one, draft, item in zip(posts, drafts, items, strict=True):
            workplace.drafts.hand_over(connection, draft)
            store.add(connection, item)
            if one.state in _WITH_RECEIPT:
                given = Receipt(f"at://post/{item.id}", "https://post.example/1", one.due_at)
                store.add_receipt(connection, item.id, given)
    return tuple(item.job_id for item in items)


def _item(workplace: Workplace, one: Post, draft: Draft) -> OutboxItem:
    now, number = workplace.clock.now(), draft.id
    employee = workplace.employee
    return OutboxItem(
        id=number,
        draft_id=draft.id,
        account_key=one.account.key,
        account_name=one.account.name,
        handle=one.account.handle,
        text=one.text,
        content_hash="0" * 64,
        record_key=f"key-{number}",
        state=one.state,
        reason=None,
        staff_number=employee.staff_number,
        employee_name=employee.name,
        decision_id="d" * 32,
        decision_number="147/2026",
        queued_at=now,
        updated_at=now,
        attempts=0,
        next_attempt_at=one.due_at,
        job_id=number,
        due_at=one.due_at,
        due_zone="Asia/Muscat",
        by_platform=one.state is OutboxState.ENTRUSTED,
    )
