"""Text on the screen: headings, paragraphs, and runs that must not reorder their neighbours."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.flags import show_plain_text

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2068", "\u2066", "\u2069"


def isolate(text: str) -> str:
    """``text`` so that its direction stays its own (FSI … PDI, UAX #9)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def isolate_ltr(text: str) -> str:
    """A handle, URL, number or shortcut: left to right inside, neutral outside (LRI … PDI)."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}"


class Label(QLabel):
    """Plain text, never markup: what comes from outside cannot dress itself up."""

    kind = ""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        show_plain_text(self)
        if self.kind:
            self.setProperty("kind", self.kind)


class Paragraph(Label):
    """Running text that wraps."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Display(Paragraph):
    """The largest words: a welcome."""

    kind = "display"


class Title(Paragraph):
    """The name of a screen."""

    kind = "title"


class SectionTitle(Paragraph):
    """The name of a part of a screen."""

    kind = "section"


class StrongText(Paragraph):
    """A word that leads its line."""

    kind = "strong"


class MutedText(Paragraph):
    """What explains without asking for attention."""

    kind = "muted"


class SmallText(Paragraph):
    """Hints, times, details."""

    kind = "small"


class ErrorText(Paragraph):
    """What went wrong, beside where it went wrong."""

    kind = "error"


class IsolatedLabel(Label):
    """A handle, an address, a number: it keeps its own order inside either direction."""

    _plain = ""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_plain(text)

    def set_plain(self, text: str) -> None:
        """Show ``text`` isolated; ``plain`` gives it back as it was."""
        self._plain = text
        # The line begins on the side where the program's reading begins, whatever is in it.
        mark = _RIGHT_TO_LEFT_MARK if self.isRightToLeft() else _LEFT_TO_RIGHT_MARK
        self.setText(mark + self._isolated(text) if text else "")
        self.setAccessibleName(text)

    def _isolated(self, text: str) -> str:
        return isolate_ltr(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.set_plain(self._plain)
        super().changeEvent(event)

    @property
    def plain(self) -> str:
        return self._plain


class NameLabel(IsolatedLabel):
    """A name from outside, in whichever script, beginning where the line begins."""

    kind = "strong"

    def _isolated(self, text: str) -> str:
        return isolate(text)


class Pill(Label):
    """A quiet fact in the bar: offline, a count, a state."""

    kind = "pill"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFixedHeight(24)
