"""How much each platform's limit is used by a text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.platforms.limits import LIMITS
from core.platforms.model import LengthRule
from core.policy.length import Unit, length_of
from core.text.direction import without_direction_controls

PLATFORMS = ("x", "bluesky", "mastodon", "facebook", "instagram", "practice")


@dataclass(frozen=True)
class PlatformCount:
    """What the fullest part takes on one platform; ``part`` counts from 1.

    ``rule`` says in which unit; where a text is within that limit but not within the bytes,
    ``in_bytes`` says that these are counted.
    """

    platform: str
    used: int
    most: int
    rule: LengthRule
    in_bytes: bool
    part: int
    parts: int
    thread: bool

    @property
    def excess(self) -> int:
        """By how much it is too long; nothing or less where it fits."""
        return self.used - self.most


def counts_of(parts: Sequence[str], delegated: Iterable[str] = ()) -> tuple[PlatformCount, ...]:
    """For every platform, the delegated ones first, the part that is nearest to its limit.

    Marks of direction do not count: they leave only as far as there is room for them.
    """
    plain = tuple(map(without_direction_controls, parts)) or ("",)
    order = dict.fromkeys((*(one for one in delegated if one in LIMITS), *PLATFORMS))
    return tuple(_count(platform, plain) for platform in order)


def _count(platform: str, parts: Sequence[str]) -> PlatformCount:
    limits = LIMITS[platform]
    lengths = [length_of(part, limits) for part in parts]
    fullest = max(range(len(parts)), key=lambda at: lengths[at].used / (lengths[at].most or 1))
    length = lengths[fullest]
    return PlatformCount(
        platform=platform,
        used=length.used,
        most=length.most or 0,
        rule=limits.rule,
        in_bytes=length.unit is Unit.BYTES,
        part=fullest + 1,
        parts=len(parts),
        thread=limits.thread,
    )
