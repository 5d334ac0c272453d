"""What IT has to let a token do that it issues for an account."""

from dataclasses import dataclass

from core.platforms.meta.scopes import needed_for, useful_for


@dataclass(frozen=True)
class Wanted:
    """Scopes by the platform's own names: without which nothing works, and what more helps."""

    needed: tuple[str, ...]
    useful: tuple[str, ...]


def wanted_of(platform: str) -> Wanted:
    """Those of a token for an account of this platform."""
    return Wanted(tuple(sorted(needed_for(platform))), tuple(sorted(useful_for(platform))))
