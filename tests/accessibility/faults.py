"""What can be wrong with a window for a screen reader, a keyboard, or large letters.

The criteria are those of WCAG 2.2 by number.
"""

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What is wrong with a control, a text or a window."""

    NAMELESS = "nameless"
    """A control that is announced by its kind alone (4.1.2)."""
    WORDLESS = "wordless"
    """A name of signs, which is read as nothing or as their names (4.1.2)."""
    FOREIGN = "foreign"
    """An English name on the Arabic screen (3.1.2)."""
    ROLELESS = "roleless"
    """It takes the keyboard, and nothing says what it is (4.1.2)."""
    TWICE = "twice"
    """Two controls side by side that sound the same (2.4.6)."""
    UNREACHABLE = "unreachable"
    """A button that Tab never comes to (2.1.1)."""
    TRAP = "trap"
    """Tab does not leave it (2.1.2)."""
    ORDER = "order"
    """Tab goes against the direction of reading (2.4.3)."""
    UNTITLED = "untitled"
    """A dialog that nothing announces (2.4.2)."""
    NO_FOCUS = "no focus"
    """A dialog that opens with the keyboard nowhere in it (2.4.3)."""
    CLIPPED = "clipped"
    """A text that does not fit into its place (1.4.4)."""
    OUTSIDE = "outside"
    """Something outside of the window that no scrolling brings in (1.4.10)."""


UNNAMED = frozenset({Fault.NAMELESS, Fault.WORDLESS, Fault.FOREIGN, Fault.ROLELESS})
"""Of a control: it says nothing, or nothing of use, to somebody who cannot see it."""


@dataclass(frozen=True, order=True)
class Finding:
    """One fault, where it is (the picture's name) and on what."""

    fault: Fault
    place: str
    what: str
