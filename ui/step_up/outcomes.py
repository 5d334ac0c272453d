"""What of publishing's answers asks for the second factor."""

from core.identity.model import IdentityProblem
from core.publishing.model import Outcome, Refusal


def wants_second_factor(outcome: Outcome) -> bool:
    """Whether it is only that which lacks."""
    return isinstance(outcome, Refusal) and outcome.code == IdentityProblem.STEP_UP_NEEDED.value
