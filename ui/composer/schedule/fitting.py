"""Whether a draft, as it stands, can go out on an account's platform: its own limits say."""

from dataclasses import dataclass
from datetime import datetime

from core.delegation.model import DelegatedAccount
from core.drafts.model import Draft, RelationKind
from core.foundation.errors import NatiqError, Refused
from core.platforms.model import Limits, PlatformProblem
from core.policy.length import length_of
from core.publishing.attached import check_attached
from core.publishing.leaving import Content, Leaving
from core.text.direction import without_direction_controls


@dataclass(frozen=True)
class Fit:
    """``used`` of ``most`` is what the fullest part takes; ``problem`` says what stops it.

    ``most`` is ``None`` where nothing bounds it.
    """

    used: int = 0
    most: int | None = None
    problem: NatiqError | None = None

    @property
    def fits(self) -> bool:
        return self.problem is None and (self.most is None or self.used <= self.most)


def fit_of(
    draft: Draft,
    account: DelegatedAccount,
    limits: Limits,
    digits: str,
    now: datetime,
    *,
    alt_required: bool,
) -> Fit:
    """How the draft fits there. Up to 30 ms where it is as long as may be."""
    content = Leaving(lambda _account: limits, lambda: digits).content_of(draft, account, now)
    used, most = _fullest(content, limits)
    try:
        _check_relation(draft, account.key)
        check_attached(content, limits, alt_required=alt_required)
    except NatiqError as problem:
        return Fit(used, most, problem)
    return Fit(used, most)


def _fullest(content: Content, limits: Limits) -> tuple[int, int | None]:
    """Marks of direction do not count: they leave only as far as there is room for them."""
    lengths = [length_of(without_direction_controls(post.text), limits) for post in content.posts]
    fullest = max(lengths, key=lambda one: one.used / (one.most or 1))
    return fullest.used, fullest.most


def _check_relation(draft: Draft, account_key: str) -> None:
    """Somebody's post is answered or quoted under the account that saw it, and no other."""
    to = draft.relation
    if to is not None and to.account_key != account_key:
        answers = to.kind is RelationKind.ANSWERS
        raise Refused(
            PlatformProblem.REPLY_UNSUPPORTED if answers else PlatformProblem.QUOTE_UNSUPPORTED
        )
