"""Lines under what the language check found: waves for unknown words, dots for fixes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from ui.composer.editor import Editor
from ui.composer.language.issues import Issue
from ui.composer.positions import Positions, without_display_marks
from ui.widgets.theme import Theme

_MOST = 100
"""Lines of one paragraph at once: a text in another language is not painted all over."""
_WAVE, _HEIGHT = 3, 2
_BELOW = 4


class Squiggles:
    """Painted over the text: a text format would lay out its paragraph anew."""

    def __init__(
        self, editor: Editor, theme: Theme, shown: Callable[[int, str], Sequence[Issue]]
    ) -> None:
        self._editor = editor
        self._theme = theme
        self._shown = shown

    def paint(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        """Underline what was found in the paragraph at ``at``."""
        held = block.text()
        issues = self._shown(block.blockNumber(), without_display_marks(held))
        if not issues:
            return
        positions = Positions.of_document(held)
        seen_from, seen_to = _seen(block, painter.clipBoundingRect().translated(-at))
        first, end = positions.to_code_points(seen_from), positions.to_code_points(seen_to)
        issues = [one for one in issues if one.start < end and first < one.end]
        writing_at = self._editor.textCursor().position() - block.position()
        wave = QPen(QColor(self._theme.tokens.stop), 1.2)
        dots = QPen(QColor(self._theme.tokens.warning), 2, Qt.PenStyle.DotLine)
        for issue in issues[:_MOST]:
            start = positions.to_units_behind_marks(issue.start)
            end = positions.to_units(issue.end)
            # The word that is being written is not finished yet.
            if end == writing_at and self._editor.hasFocus():
                continue
            painter.setPen(wave if issue.spelling else dots)
            for line, first, last in _lines(block, start, end):
                _underline(painter, line, at, first, last, waved=issue.spelling)


def _seen(block: QTextBlock, area: QRectF) -> tuple[int, int]:
    """From where to where the lines of a paragraph go that lie in ``area``."""
    layout = block.layout()
    if not layout.lineCount():
        return 0, 0
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    first = bisect_left(lines, area.top(), key=lambda line: line.rect().bottom())
    last = bisect_right(lines, area.bottom(), key=lambda line: line.y()) - 1
    if first > last:
        return 0, 0
    return lines[first].textStart(), lines[last].textStart() + lines[last].textLength()


def _lines(block: QTextBlock, start: int, end: int) -> list[tuple[QTextLine, int, int]]:
    """The lines that a part of a paragraph lies on, and which part lies on each."""
    layout = block.layout()
    found: list[tuple[QTextLine, int, int]] = []
    number = layout.lineForTextPosition(start).lineNumber() if layout.lineCount() else 0
    while number < layout.lineCount():
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if first >= end:
            break
        found.append((line, max(start, first), min(end, last)))
        number += 1
    return found


def _underline(
    painter: QPainter, line: QTextLine, at: QPointF, first: int, last: int, *, waved: bool
) -> None:
    one, other = horizontal(line, first), horizontal(line, last)
    begin, end = at.x() + min(one, other), at.x() + max(one, other)
    base = at.y() + line.y() + line.ascent() + _BELOW
    if not waved:
        painter.drawLine(QLineF(begin, base, end, base))
        return
    count = max(2, int((end - begin) / _WAVE) + 1)
    painter.drawPolyline(
        [QPointF(begin + step * _WAVE, base + (step % 2) * _HEIGHT) for step in range(count)]
    )


def horizontal(line: QTextLine, place: int) -> float:
    """Where a place of the paragraph lies on its line."""
    # Qt for Python gives the place besides, of which the stubs know nothing.
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
