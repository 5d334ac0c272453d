"""Running text set line by line, each paragraph in its own direction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from core.text.direction import to_utf16


@dataclass(frozen=True)
class Span:
    """A run of a line, in code points, in a colour or in bold letters."""

    start: int
    end: int
    colour: str = ""
    bold: bool = False


@dataclass(frozen=True)
class Line:
    """One paragraph of a text: what ends with a line end."""

    text: str
    from_right: bool
    spans: tuple[Span, ...] = ()


class Paragraphs:
    """Paragraphs broken to a width.

    Of more than ``most_lines`` lines the rest is left out; ``left_out`` says so, and
    ``kept`` gives how many code points of which paragraph still stand there.
    """

    def __init__(
        self,
        lines: Iterable[Line],
        font: QFont,
        line_px: float,
        width: float,
        most_lines: int | None = None,
    ) -> None:
        self.width = width
        self.left_out = False
        self.kept: tuple[int, int] = (0, 0)
        self.layouts: list[tuple[QTextLayout, Line]] = []
        self.line_count = 0
        self._font = font
        self._line_px = line_px
        self._most_lines = most_lines
        for number, line in enumerate(lines):
            if self._full():
                self.left_out = True
                break
            self._add(number, line)

    @property
    def height(self) -> float:
        """What the lines take, one under the other."""
        return self.line_count * self._line_px

    def add_under(self, line: Line) -> None:
        """One more paragraph, however many lines there may be."""
        self._most_lines = None
        self._add(len(self.layouts), line)

    def draw(self, painter: QPainter, place: QPointF, ink: str) -> None:
        """Paint the text with its upper left corner at ``place``."""
        painter.setPen(QColor(ink))
        for layout, _line in self.layouts:
            layout.draw(painter, place)

    def natural_width(self) -> float:
        """How much of the width the longest line takes."""
        return max(
            (
                layout.lineAt(at).naturalTextWidth()
                for layout, _line in self.layouts
                for at in range(layout.lineCount())
            ),
            default=0.0,
        )

    def _full(self) -> bool:
        return self._most_lines is not None and self.line_count >= self._most_lines

    def _add(self, number: int, line: Line) -> None:
        layout = _laid_out(line, self._font, self.width)
        room = layout.lineCount()
        if self._most_lines is not None and room > self._most_lines - self.line_count:
            room = self._most_lines - self.line_count
            last = layout.lineAt(room - 1)
            end = _code_points(line.text, last.textStart() + last.textLength())
            line = _cut_off(line, end)
            layout = _laid_out(line, self._font, self.width)
            # Without what followed, the last line may break otherwise; never into more.
            room = min(room, layout.lineCount())
            self.left_out = True
        for at in range(room):
            one = layout.lineAt(at)
            top = (self.line_count + at + 0.5) * self._line_px - one.height() / 2
            one.setPosition(QPointF(0, top))
        self.line_count += room
        self.layouts.append((layout, line))
        self.kept = (number, len(line.text))


def _laid_out(line: Line, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(line.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # A layout without a widget does not turn its lines round with the direction.
    if line.from_right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(formats_of(line))
    layout.beginLayout()
    while (one := layout.createLine()).isValid():
        one.setLineWidth(width)
    layout.endLayout()
    return layout


def _cut_off(line: Line, end: int) -> Line:
    text = line.text[:end].rstrip()
    spans = (
        Span(span.start, min(span.end, len(text)), span.colour, span.bold)
        for span in line.spans
        if span.start < len(text)
    )
    return Line(text, line.from_right, tuple(spans))


def formats_of(line: Line) -> list[QTextLayout.FormatRange]:
    """The spans of a line as Qt wants them, in UTF-16 units."""
    formats = list[QTextLayout.FormatRange]()
    for span in line.spans:
        one = QTextLayout.FormatRange()
        one.start = to_utf16(line.text, span.start)
        one.length = to_utf16(line.text, span.end) - one.start
        look = QTextCharFormat()
        if span.colour:
            look.setForeground(QColor(span.colour))
        if span.bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        one.format = look
        formats.append(one)
    return formats


def one_line(
    pieces: Sequence[tuple[str, str, bool]],
    font: QFont,
    line_px: float,
    width: float,
    from_right: bool,
) -> Paragraphs:
    """A single line of ``(text, colour, bold)`` pieces, already measured to fit."""
    text, spans = "", list[Span]()
    for words, colour, bold in pieces:
        spans.append(Span(len(text), len(text) + len(words), colour, bold))
        text += words
    return Paragraphs([Line(text, from_right, tuple(spans))], font, line_px, width, most_lines=1)


def _code_points(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", errors="ignore"))
