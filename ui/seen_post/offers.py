"""What can be done to a post under an account, and what stands in the way of the rest."""

from collections.abc import Mapping
from enum import Enum, auto

from core.delegation.model import Action
from core.foundation.errors import NatiqError
from core.platforms.model import Limits, PlatformProblem, Rejected
from core.workplace import Workplace


class Offer(Enum):
    """One thing that can be done to a post that is there already."""

    ANSWER = auto()
    QUOTE = auto()
    LIKE = auto()
    BOOST = auto()
    DELETE = auto()


Offers = Mapping[Offer, NatiqError | None]
"""``None`` for what can be done."""

_ACTIONS = {
    Offer.ANSWER: Action.REPLY,
    Offer.QUOTE: Action.PUBLISH,
    Offer.LIKE: Action.LIKE,
    Offer.BOOST: Action.BOOST,
    Offer.DELETE: Action.DELETE,
}


def offers_under(workplace: Workplace, account_key: str) -> Offers:
    """Every offer, and why it is not one. Verifies signatures: some milliseconds."""
    return {offer: why_not(workplace, account_key, offer) for offer in Offer}


def why_not(workplace: Workplace, account_key: str, offer: Offer) -> NatiqError | None:
    """What its platform, or the decision, says against it (clause ACC-1)."""
    staff_number = workplace.employee.staff_number
    try:
        if not _offered(workplace.limits_of(account_key), offer):
            return Rejected(PlatformProblem.ACT_UNSUPPORTED)
        workplace.delegation.authorise(staff_number, account_key, _ACTIONS[offer])
    except NatiqError as problem:
        return problem
    return None


def _offered(limits: Limits, offer: Offer) -> bool:
    return {
        Offer.ANSWER: limits.reply,
        Offer.QUOTE: limits.quote,
        Offer.LIKE: limits.like,
        Offer.BOOST: limits.boost,
    }.get(offer, True)
