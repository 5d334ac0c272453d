"""Waiting for Meta to process a picture or a film, with growing pauses and an end."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from core.foundation.clock import Clock

_Found = TypeVar("_Found")
_PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds; a minute in all, as a permit to publish lives for two."""
_SPARE = timedelta(seconds=10)


def wait_for(look: Callable[[], _Found | None], clock: Clock, until: datetime) -> _Found | None:
    """What ``look`` finds at last; ``None`` where there is nothing yet after the last pause.

    It ends before ``until``, so that what follows can still be done.
    """
    for pause in _PAUSES:
        found = look()
        if found is not None:
            return found
        if clock.now() + timedelta(seconds=pause) + _SPARE >= until:
            return None
        clock.sleep(pause)
    return look()
