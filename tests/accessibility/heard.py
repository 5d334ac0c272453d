"""What a screen reader hears of a window: its controls over AT-SPI, and their faults."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jeepney import DBusErrorResponse

from tests.accessibility.faults import Fault
from tests.at_spi import Node, Role, State, plain

_ARABIC = re.compile(r"[\u0621-\u064A]")
_WORDLESS = re.compile(r"^[\W_]*$")
_PROPER = re.compile(
    r"^(English|Mastodon|Bluesky|X|Facebook|Instagram|Threads|YouTube"
    r"|.*\S[@/:\\.]\S.*|[@/]\S+|[0-9a-f]{32,}|[\d\s\W]+|[A-Z0-9]+([ -][A-Z0-9]+)*)$"
)
"""Names that are right as they are in any language: of platforms, addresses, codes, figures."""
_ACTED_ON = frozenset(
    {
        Role.BUTTON,
        Role.TOGGLE_BUTTON,
        Role.CHECK_BOX,
        Role.RADIO_BUTTON,
        Role.COMBO_BOX,
        Role.SPIN_BUTTON,
        Role.SLIDER,
        Role.TAB,
        Role.LINK,
        Role.PASSWORD_TEXT,
        Role.ENTRY,
    }
)
_PRESSED = frozenset({Role.BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON})
_SAYS_NOTHING = frozenset(
    {
        Role.OTHER,
        Role.FILLER,
        Role.PANEL,
        Role.SCROLL_PANE,
        Role.CANVAS,
        Role.LAYERED_PANE,
    }
)

_LABEL = "تسمية"
"""Stands for the words of a label, which are heard with the box."""
_BOXES = frozenset({Role.COMBO_BOX, Role.SPIN_BUTTON})
"""A box with a line inside is one control."""
_FIELDS = frozenset({Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT})
_CONTENT = frozenset({Role.TABLE_CELL, Role.LIST_ITEM, Role.TREE_ITEM, Role.MENU_ITEM})
"""Not controls: what people wrote, in whatever language, or nothing."""


@dataclass(frozen=True)
class Heard:
    """One control: what it is, what it is called, and the named groups around it."""

    role: Role
    name: str
    description: str
    states: frozenset[State]
    within: tuple[str, ...]
    of_a_field: bool = False
    """A button inside a field, for which the keyboard has another way (Escape)."""

    @property
    def words(self) -> str:
        return f"{self.role.name} {self.name!r} in {' > '.join(self.within[-3:])}"


def controls_of(
    window: Node, within: tuple[str, ...] = (), around: Role = Role.OTHER
) -> Iterator[Heard]:
    """All controls of a window that show, in the order of the tree."""
    try:
        role, states = window.role, window.states
        if State.SHOWING not in states:
            return
        name = plain(window.name).strip()
        acted_on = role in _ACTED_ON or State.FOCUSABLE in states
        if acted_on and around not in _BOXES and role not in _CONTENT:
            said = plain(window.description).strip()
            if role is Role.COMBO_BOX:
                # Its name is what is chosen; what it chooses is said by a label or beside it.
                name = said or (_LABEL if window.is_labelled else "")
            yield Heard(role, name, said, states, within, around in _FIELDS)
        children = window.children
    except DBusErrorResponse:
        return
    inner = (*within, name) if name else within
    for child in children:
        yield from controls_of(child, inner, role)


def faults_of(controls: Sequence[Heard], *, arabic: bool) -> Iterator[tuple[Fault, str]]:
    """What is wrong with them, each with words for what it is wrong with."""
    for one in controls:
        for fault in _faults_of(one, arabic=arabic):
            yield fault, one.words
    for one in _sounding_alike(controls):
        yield Fault.TWICE, one.words


def _faults_of(one: Heard, *, arabic: bool) -> Iterator[Fault]:
    if not one.name:
        yield Fault.NAMELESS
    elif _WORDLESS.match(one.name):
        yield Fault.WORDLESS
    elif arabic and not _ARABIC.search(one.name) and not _PROPER.match(one.name):
        yield Fault.FOREIGN
    if one.role in _SAYS_NOTHING and not one.name:
        # With a name it is a group that takes the keyboard to be scrolled or read.
        yield Fault.ROLELESS
    enabled, reached = State.SENSITIVE in one.states, State.FOCUSABLE in one.states
    if one.role in _PRESSED and enabled and not reached and not one.of_a_field:
        yield Fault.UNREACHABLE


def _sounding_alike(controls: Sequence[Heard]) -> Iterator[Heard]:
    """Buttons that no name, description or group around them tells apart."""
    heard: dict[tuple[object, ...], list[Heard]] = defaultdict(list)
    for one in controls:
        if one.role in _PRESSED and one.name:
            heard[one.within, one.name, one.description].append(one)
    for alike in heard.values():
        yield from alike[1:]
