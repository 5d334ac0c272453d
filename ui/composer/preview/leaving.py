"""The parts of a text as they would leave for a platform."""

from core.platforms.limits import LIMITS
from core.platforms.model import Limits
from core.policy.length import with_direction
from core.text.thread import numbered, parts_of

_NO_LIMITS = Limits(length=None)


def parts_leaving(text: str, digits: str, platform: str) -> tuple[str, ...]:
    """The parts of ``text`` for ``platform``, as far as its usual limits are known."""
    return parts_within(text, digits, LIMITS.get(platform, _NO_LIMITS))


def parts_within(text: str, digits: str, limits: Limits) -> tuple[str, ...]:
    """The parts of ``text``, numbered in ``digits``, with what keeps their direction."""
    return tuple(with_direction(part, limits) for part in numbered(parts_of(text), digits))
