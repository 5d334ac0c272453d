"""How the fault matrix counts: what is lost, doubled, elsewhere, and what asks a person."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.publishing.model import OutboxItem, OutboxState, Reason, Receipt
from tests.bench.faults import figures_of
from tests.faults.matrix_result import Result, result_of
from tests.faults.matrix_town import Standing

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
OWN, OTHER = "account-1", "account-2"
TEXT, SECOND = "نص الإعلان", "الجزء الثاني"
WHY = Reason("platform_no_answer", None, {})
RECEIPT = Receipt("server/post-1", "link", NOW)

ITEM = OutboxItem(
    id="item",
    draft_id="draft",
    account_key="key",
    account_name="بلدية مسقط",
    handle="natiq",
    text=TEXT,
    content_hash="",
    record_key="",
    state=OutboxState.PUBLISHED,
    reason=None,
    staff_number="1001",
    employee_name="موظف مفوَّض",
    decision_id="",
    decision_number="",
    queued_at=NOW,
    updated_at=NOW,
    attempts=1,
    next_attempt_at=None,
    receipt=RECEIPT,
)
POST = Standing("post-1", OWN, TEXT)
FAILED = replace(ITEM, state=OutboxState.FAILED, receipt=None, reason=WHY)
UNKNOWN = replace(ITEM, state=OutboxState.UNKNOWN, receipt=None, reason=WHY)
QUEUED = replace(ITEM, state=OutboxState.QUEUED, receipt=None, reason=WHY)


def result(
    item: OutboxItem | None, *posts: Standing, draft: bool = False, alts: tuple[str, ...] = ()
) -> Result:
    """Of a text with that item in the outbox and these posts at the platform."""
    items = () if item is None else (item,)
    drafts = frozenset({"draft"} if draft else ())
    wanted = alts or None
    return result_of("x", OWN, (TEXT,), items, drafts, posts, wanted, case="", run=0, struck=())


def verdict(one: Result) -> str:
    names = "lost", "doubled", "wrong_account", "published", "asks"
    return " ".join(name for name in names if getattr(one, name))


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (result(ITEM, POST), "published"),
        (result(ITEM), "lost"),
        (result(ITEM, replace(POST, address="post-2")), "lost"),
        (result(FAILED), "lost"),
        (result(replace(UNKNOWN, reason=None)), "lost"),
        (result(None), "lost"),
        (result(None, POST), "lost"),
        (result(None, draft=True), "asks"),
        (result(FAILED, draft=True), "asks"),
        (result(UNKNOWN), "asks"),
        (result(QUEUED), "asks"),
        (result(UNKNOWN, POST), "asks"),
        (result(ITEM, POST, replace(POST, address="post-2")), "doubled"),
        (result(FAILED, POST, draft=True), "doubled"),
        (result(QUEUED, POST), "doubled"),
        (result(ITEM, POST, replace(POST, address="post-2", text="غيره")), "doubled published"),
        (result(ITEM, POST, Standing("post-2", OTHER, TEXT)), "wrong_account published"),
        (result(ITEM, POST, alts=("نخلة",)), "lost published"),
        (result(ITEM, replace(POST, alts=("نخلة",)), alts=("نخلة",)), "published"),
    ],
)
def test_what_came_of_a_text(one: Result, says: str) -> None:
    assert verdict(one) == says


def thread(second: OutboxItem, *posts: Standing) -> Result:
    items = ITEM, replace(second, id="item-2", text=SECOND, part=1)
    own = posts or (POST,)
    texts = TEXT, SECOND
    return result_of("x", OWN, texts, items, frozenset(), own, None, case="", run=0, struck=())


@pytest.mark.parametrize(
    ("parent", "says"),
    [("post-1", "published"), ("post-0", "lost published"), ("", "lost published")],
)
def test_a_part_belongs_below_the_one_before_it(parent: str, says: str) -> None:
    below = Standing("post-2", OWN, SECOND, parent)
    second = replace(ITEM, receipt=Receipt("server/post-2", "", NOW))
    assert verdict(thread(second, POST, below)) == says


def test_a_part_needs_no_reason_while_the_one_before_it_waits() -> None:
    items = UNKNOWN, replace(QUEUED, text=SECOND, part=1, reason=None)
    texts = TEXT, SECOND
    one = result_of("x", OWN, texts, items, frozenset(), (), None, case="", run=0, struck=())
    assert verdict(one) == "asks"


def test_each_figure_counts_its_own() -> None:
    lost_to_another = result(ITEM, Standing("post-2", OTHER, TEXT))
    doubled = result(ITEM, POST, replace(POST, address="post-2"))
    runs = [lost_to_another, doubled, result(UNKNOWN), result(ITEM, POST)]
    figures = figures_of(runs)
    assert (figures.run, figures.lost, figures.doubled) == (4, 1, 1)
    assert (figures.wrong_account, figures.asks, figures.wrong) == (1, 1, 3)
