"""What an outcome means for the draft that it came of."""

from core.publishing.model import (
    Outcome,
    PartlyPublished,
    Planned,
    Published,
    Together,
    Unknown,
    Waiting,
)
from ui.step_up.outcomes import wants_second_factor

Settled = Outcome | Together


def asks_for_the_second_factor(outcome: Settled) -> bool:
    """Whether it is only that which lacks."""
    if isinstance(outcome, Together):
        return any(map(asks_for_the_second_factor, outcome.outcomes.values()))
    return wants_second_factor(outcome)


def is_handed_over(outcome: Settled) -> bool:
    """Whether the text is the outbox's now."""
    if isinstance(outcome, Together):
        return outcome.queued
    return isinstance(outcome, Planned | Published | Waiting | Unknown | PartlyPublished)
