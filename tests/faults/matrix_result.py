"""What came of one publication in the fault matrix, and whether anything went wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.publishing.model import OutboxItem, OutboxState
from tests.faults.matrix_town import Standing

_WAITING = (OutboxState.QUEUED, OutboxState.UNKNOWN, OutboxState.OVERDUE)
_GIVEN_BACK = (OutboxState.FAILED, OutboxState.WITHDRAWN)


@dataclass(frozen=True)
class PartResult:
    """One part: how often readers find it, where it stands in the outbox, and why there.

    ``receipt_right``: its receipt names one of the posts that readers find. ``draft``: a
    person has its text among the drafts. ``behind``: it waits for the part before it.
    """

    copies: int
    state: OutboxState | None
    reason: str
    receipt_right: bool
    draft: bool
    behind: bool = False

    @property
    def lost(self) -> bool:
        """Nobody finds it, and nobody is told of it; or it is out, and nobody knows."""
        if self.copies:
            return self.state is None
        waits = self.state in _WAITING and (bool(self.reason) or self.behind)
        given_back = self.draft and (self.state is None or bool(self.reason))
        return not (waits or given_back)

    @property
    def doubled(self) -> bool:
        """It is out twice, or out and still there to be sent once more."""
        to_be_sent = self.state is OutboxState.QUEUED or self.draft
        return self.copies > 1 or (self.copies == 1 and to_be_sent)

    @property
    def published(self) -> bool:
        return self.copies == 1 and self.state is OutboxState.PUBLISHED and self.receipt_right


@dataclass(frozen=True)
class Result:
    """One run of one case on one platform.

    ``strays`` are posts under the right account that nobody wrote, ``elsewhere`` those that
    came under another account. ``astray``: a part hangs in the wrong place, or lacks what it
    was to show.
    """

    platform: str
    case: str
    run: int
    struck: tuple[str, ...]
    parts: tuple[PartResult, ...]
    strays: int = 0
    elsewhere: int = 0
    astray: bool = False
    told: str = ""
    """What the program answered at once."""

    @property
    def lost(self) -> bool:
        """Also where a receipt says that something is out which is not, or elsewhere."""
        booked = (one for one in self.parts if one.state is OutboxState.PUBLISHED)
        return (
            any(one.lost for one in self.parts)
            or any(not one.receipt_right for one in booked)
            or self.astray
        )

    @property
    def doubled(self) -> bool:
        return any(one.doubled for one in self.parts) or self.strays > 0

    @property
    def wrong_account(self) -> bool:
        return self.elsewhere > 0

    @property
    def published(self) -> bool:
        """All of it is out, once, and booked."""
        return all(one.published for one in self.parts)

    @property
    def asks(self) -> bool:
        """Nothing went wrong, and a person is asked: a draft again, or it waits with a reason."""
        return not (self.published or self.lost or self.doubled or self.wrong_account)


def result_of(
    platform: str,
    account_id: str,
    texts: Sequence[str],
    items: Sequence[OutboxItem],
    drafts: frozenset[str],
    new: Sequence[Standing],
    alts: tuple[str, ...] | None,
    **what: object,
) -> Result:
    """Compare what the desk says with ``new``, the posts that have come since.

    ``texts`` are the parts as they leave, ``drafts`` the drafts that a person still has,
    ``alts`` what the first part has to carry, where that can be seen.
    """
    own = [one for one in new if one.author_id == account_id]
    parts = [_part(text, items, index, drafts, own) for index, text in enumerate(texts)]
    return Result(
        platform=platform,
        parts=tuple(parts),
        strays=sum(one.text.strip() not in {text.strip() for text in texts} for one in own),
        elsewhere=len(new) - len(own),
        astray=_is_astray(texts, own, alts),
        **what,  # pyright: ignore[reportArgumentType]
    )


def _part(
    text: str,
    items: Sequence[OutboxItem],
    index: int,
    drafts: frozenset[str],
    own: Sequence[Standing],
) -> PartResult:
    found = [one for one in own if one.text.strip() == text.strip()]
    if not items:
        return PartResult(len(found), None, "", receipt_right=False, draft=bool(drafts))
    item = items[index]
    uri = "" if item.receipt is None else item.receipt.uri
    return PartResult(
        copies=len(found),
        state=item.state,
        reason="" if item.reason is None else item.reason.code,
        receipt_right=any(uri.endswith(one.address) for one in found),
        draft=item.state in _GIVEN_BACK and (item.rest_draft_id or item.draft_id) in drafts,
        behind=index > 0 and items[index - 1].state in _WAITING,
    )


def _is_astray(texts: Sequence[str], own: Sequence[Standing], alts: tuple[str, ...] | None) -> bool:
    by_text = {one.text.strip(): one for one in own}
    found = [by_text.get(text.strip()) for text in texts]
    first = found[0]
    if first is not None and alts is not None and first.alts != alts:
        return True
    return any(
        after is not None and (before is None or after.parent != before.address)
        for before, after in pairwise(found)
    )
