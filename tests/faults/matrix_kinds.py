"""Special cases of the fault matrix, and faults by what a desk knows after them."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.faults import fault_kinds as kinds
from tests.faults.matrix_scene import Scene

Play = Callable[[Scene, int], None]
"""Is given the scene, and which run of its case it is."""

BEFORE_POST = (kinds.CUT_WITHIN_REQUEST, kinds.RESET_WHILE_SENDING, kinds.HANG, kinds.STATUS_503)
"""The post was not made, and the desk cannot know."""

AFTER_POST = (
    kinds.CUT_BEFORE_ANSWER,
    kinds.HANG_AFTER,
    kinds.CUT_WITHIN_BODY,
    kinds.DONE_THEN_502,
)
"""The post was made, and the desk cannot know."""

UNCERTAIN = (
    kinds.CUT_BEFORE_ANSWER,
    kinds.CUT_WITHIN_REQUEST,
    kinds.CUT_WITHIN_BODY,
    kinds.STATUS_503,
    kinds.DONE_THEN_500,
)
"""Either of both; the program has to look at the platform."""

LEFT_OPEN = (kinds.CUT_BEFORE_ANSWER, kinds.CUT_WITHIN_BODY)
"""The post was made, and no platform's connector looks at once what became of it."""


@dataclass(frozen=True)
class Special:
    """A case of its own. ``on`` names the platforms that it can happen on, if not all."""

    name: str
    play: Play
    on: frozenset[str] | None = None
