"""The program seen and driven from outside, as a screen reader does: by names and roles.

AT-SPI is D-Bus (``org.a11y.atspi.*``, interfaces as in at-spi2-core's ``xml/``), spoken here
with jeepney, so that nothing of GObject is needed. The program must be started with
:data:`PROGRAM_NEEDS` on a real screen (Xvfb is one; Qt's offscreen platform has no AT-SPI).

A program in a chroot or of another user is reached alike: give :class:`AccessibilityBus` the
address of a socket that both see. ``AccessibilityBus.of_session`` asks a session bus for it.
"""

import re
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

PROGRAM_NEEDS = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S = 20.0
_LOOK_S = 0.1
_REPLY_S = 10.0
_AT = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
_MOST_LISTED = 60
_LABELLED_BY = 2

Name = str | re.Pattern[str]
"""A whole name, or a pattern that is searched in it; marks of direction do not count."""

_MARKS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""What only directs a text: ALM, LRM, RLM, embeddings and isolates."""


class Role(IntEnum):
    """Roles that Qt gives (``AtspiRole``); any other number is :attr:`OTHER`."""

    OTHER = -1
    ALERT = 2
    CALENDAR = 5
    CANVAS = 6
    CHECK_BOX = 7
    COLUMN_HEADER = 10
    COMBO_BOX = 11
    DIALOG = 16
    FILLER = 20
    FRAME = 23
    IMAGE = 27
    LABEL = 29
    LAYERED_PANE = 30
    LIST = 31
    LIST_ITEM = 32
    MENU = 33
    MENU_ITEM = 35
    TAB = 37
    TAB_LIST = 38
    PANEL = 39
    PASSWORD_TEXT = 40
    POPUP_MENU = 41
    PROGRESS_BAR = 42
    BUTTON = 43
    RADIO_BUTTON = 44
    ROW_HEADER = 47
    SCROLL_BAR = 48
    SCROLL_PANE = 49
    SEPARATOR = 50
    SLIDER = 51
    SPIN_BUTTON = 52
    STATUS_BAR = 54
    TABLE = 55
    TABLE_CELL = 56
    TEXT = 61
    TOGGLE_BUTTON = 62
    TOOL_BAR = 63
    TOOL_TIP = 64
    TREE = 65
    WINDOW = 69
    PARAGRAPH = 73
    APPLICATION = 75
    ENTRY = 79
    DOCUMENT = 82
    HEADING = 83
    LINK = 88
    TREE_ITEM = 91
    GROUPING = 99
    NOTIFICATION = 101


_ROLES = {int(role): role for role in Role}


class State(IntEnum):
    """States (``AtspiStateType``)."""

    ACTIVE = 1
    CHECKED = 4
    COLLAPSED = 5
    DEFUNCT = 6
    EDITABLE = 7
    ENABLED = 8
    EXPANDABLE = 9
    EXPANDED = 10
    FOCUSABLE = 11
    FOCUSED = 12
    MODAL = 16
    MULTI_LINE = 17
    PRESSED = 20
    SELECTABLE = 22
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30
    INVALID_ENTRY = 36
    IS_DEFAULT = 39
    CHECKABLE = 41
    HAS_POPUP = 42
    READ_ONLY = 43


class NotThere(AssertionError):
    """What was looked for is not there; the text says what was."""


class Refused(AssertionError):
    """The program did not do what it was asked for."""


@dataclass(frozen=True)
class Extents:
    """Place on the screen in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class AccessibilityBus:
    """The line to the accessibility bus at ``address`` (``unix:path=…``)."""

    def __init__(self, address: str, launcher: subprocess.Popen[bytes] | None = None) -> None:
        self._launcher = launcher
        self.address = address
        self._line: DBusConnection = open_dbus_connection(address)

    @classmethod
    def of_session(cls, session: str = "SESSION", within: float = PATIENCE_S) -> Self:
        """The bus that belongs to a session bus, by its address or the one of this process.

        A session bus starts it by itself where the service is installed; else it is started here
        and ends with :meth:`close`.
        """
        with open_dbus_connection(session) as line:
            address = _ask_address(line)
            if address:
                return cls(address)
            launcher = subprocess.Popen([_launcher(), "--launch-immediately"])
            until = time.monotonic() + within
            while time.monotonic() < until:
                if address := _ask_address(line):
                    return cls(address, launcher)
                time.sleep(_LOOK_S)
        launcher.kill()
        raise NotThere(f"no accessibility bus within {within} s")

    def call(
        self, place: tuple[str, str], interface: str, method: str, signature: str = "", *body: Any
    ) -> Any:
        """One call; gives the first value of the answer, ``None`` where there is none."""
        address = DBusAddress(place[1], place[0], interface)
        message = new_method_call(address, method, signature or None, body)
        answer = unwrap_msg(self._line.send_and_get_reply(message, timeout=_REPLY_S))
        return answer[0] if answer else None

    def applications(self) -> list["Node"]:
        """The programs that the registry knows now."""
        registry = Node(self, f"{_AT}Registry", _ROOT)
        return registry.children

    def application(
        self, *, process: int | None = None, name: str | None = None, within: float = PATIENCE_S
    ) -> "Node":
        """The program of a process id, of a name, or both; waits until it has a window."""

        def fits(one: Node) -> bool:
            return (process is None or one.process == process) and (
                name is None or one.name == name
            )

        until = time.monotonic() + within
        while True:
            with_window = [one for one in self.applications() if fits(one) and one.children]
            if with_window:
                return with_window[0]
            if time.monotonic() > until:
                there = [(one.name, one.process) for one in self.applications()]
                raise NotThere(f"no program {name or ''} {process or ''}; there are {there}")
            time.sleep(_LOOK_S)

    def close(self) -> None:
        self._line.close()
        if self._launcher is not None:
            self._launcher.terminate()
            self._launcher.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True)
class Node:
    """One accessible thing of a program; each property asks the program anew.

    A thing that is gone answers with ``DBusErrorResponse``; walking leaves it out.
    """

    bus: AccessibilityBus = field(repr=False, compare=False)
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> Role:
        return _ROLES.get(int(self._call("Accessible", "GetRole")), Role.OTHER)

    @property
    def states(self) -> frozenset[State]:
        low, high = self._call("Accessible", "GetState")
        bits = int(low) | int(high) << 32
        return frozenset(state for state in State if bits >> state & 1)

    @property
    def extents(self) -> Extents:
        return Extents(*self._call("Component", "GetExtents", "u", 0))

    @property
    def children(self) -> list["Node"]:
        found = self._call("Accessible", "GetChildren")
        return [Node(self.bus, owner, path) for owner, path in found]

    @property
    def is_labelled(self) -> bool:
        """Whether another thing is its label (relation ``LABELLED_BY``)."""
        relations = self._call("Accessible", "GetRelationSet")
        return any(kind == _LABELLED_BY for kind, _ in relations)

    @property
    def process(self) -> int:
        """The process id as the bus sees it."""
        daemon = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        asked = (daemon, daemon[0], "GetConnectionUnixProcessID", "s", self.owner)
        return int(self.bus.call(*asked))

    @property
    def actions(self) -> list[str]:
        """Names of what can be done, as the toolkit calls them (``Press``, ``Toggle`` …)."""
        return [str(name) for name, _, _ in self._call("Action", "GetActions")]

    @property
    def text(self) -> str:
        return str(self._call("Text", "GetText", "ii", 0, -1))

    @property
    def value(self) -> float:
        return float(self._property("Value", "CurrentValue"))

    def is_in(self, *states: State) -> bool:
        return self.states.issuperset(states)

    def press(self) -> None:
        """Do the first thing that it offers: press a button, toggle a box, open a menu."""
        self.do(0)

    def do(self, action: int | str) -> None:
        """Do an action by its number or name."""
        if isinstance(action, str):
            if action not in self.actions:
                raise NotThere(f"{self!s} has no action {action!r}, only {self.actions}")
            action = self.actions.index(action)
        if not self._call("Action", "DoAction", "i", action):
            raise Refused(f"{self!s} did not do action {action}")

    def focus(self) -> None:
        if not self._call("Component", "GrabFocus"):
            raise Refused(f"{self!s} does not take the focus")

    def write(self, text: str) -> None:
        """Replace an editable text."""
        if not self._call("EditableText", "SetTextContents", "s", text):
            raise Refused(f"{self!s} does not take a text")

    def insert(self, at: int, text: str) -> None:
        if not self._call("EditableText", "InsertText", "isi", at, text, len(text)):
            raise Refused(f"{self!s} does not take a text")

    def set_value(self, value: float) -> None:
        asked = ("org.freedesktop.DBus.Properties", "Set", "ssv")
        self.bus.call(self._place, *asked, f"{_AT}Value", "CurrentValue", ("d", value))

    def walk(self, *, showing: bool = True) -> Iterator["Node"]:
        """It and all below it, in the order of a screen reader; only what shows, or all."""
        try:
            if showing and self.role is not Role.APPLICATION and not self.is_in(State.SHOWING):
                return
            children = self.children
        except DBusErrorResponse:
            return
        yield self
        for child in children:
            yield from child.walk(showing=showing)

    def found(self, role: Role, name: Name, *states: State) -> list["Node"]:
        """All below that show now, with this role, name and states."""
        return [one for one in self.walk() if _fits(one, role, name, states)]

    def find(self, role: Role, name: Name, *states: State, within: float = PATIENCE_S) -> "Node":
        """The one that fits, waited for; several are an error as none is."""
        return self.wait(lambda: self.found(role, name, *states), role, name, states, within)

    def wait(
        self,
        look: Callable[[], list["Node"]],
        role: Role,
        name: Name,
        states: tuple[State, ...],
        within: float,
    ) -> "Node":
        until = time.monotonic() + within
        while True:
            found = look()
            if len(found) == 1:
                return found[0]
            if time.monotonic() > until:
                wanted = f"{role.name} {name!r} {[one.name for one in states]}"
                raise NotThere(f"{len(found)} times {wanted}; there are:\n{self.told()}")
            time.sleep(_LOOK_S)

    def wait_gone(self, role: Role, name: Name, within: float = PATIENCE_S) -> None:
        """Wait until nothing of this role and name shows any more."""
        until = time.monotonic() + within
        while self.found(role, name):
            if time.monotonic() > until:
                raise NotThere(f"{role.name} {name!r} is still there:\n{self.told()}")
            time.sleep(_LOOK_S)

    def told(self) -> str:
        """What shows now, one line a thing that has a name."""
        lines = [f"  {one!s}" for one in self.walk() if one.name]
        more = len(lines) - _MOST_LISTED
        return "\n".join(lines[:_MOST_LISTED] + ([f"  and {more} more"] if more > 0 else []))

    def __str__(self) -> str:
        try:
            return f"{self.role.name} {self.name!r}"
        except DBusErrorResponse:
            return f"something gone ({self.path})"

    @property
    def _place(self) -> tuple[str, str]:
        return self.owner, self.path

    def _call(self, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        return self.bus.call(self._place, f"{_AT}{interface}", method, signature, *body)

    def _property(self, interface: str, name: str) -> Any:
        asked = ("org.freedesktop.DBus.Properties", "Get", "ss")
        _, value = self.bus.call(self._place, *asked, f"{_AT}{interface}", name)
        return value


def plain(text: str) -> str:
    """A text without the marks that only direct it."""
    return text.translate(_MARKS)


def _fits(one: Node, role: Role, name: Name, states: tuple[State, ...]) -> bool:
    try:
        if one.role is not role:
            return False
        called = plain(one.name)
        fits = called == name if isinstance(name, str) else name.search(called) is not None
        return fits and one.is_in(*states)
    except DBusErrorResponse:
        return False


def _ask_address(line: DBusConnection) -> str:
    place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    try:
        (address,) = unwrap_msg(
            line.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=_REPLY_S)
        )
    except DBusErrorResponse:
        return ""
    return str(address)


def _launcher() -> str:
    for path in LAUNCHERS:
        if Path(path).exists():
            return path
    raise NotThere(f"at-spi2-core is not installed: none of {LAUNCHERS}")
