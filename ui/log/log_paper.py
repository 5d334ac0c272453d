"""The log as a PDF for people to read, written entry by entry on the main thread."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

from core.audit.model import AuditEntry
from core.foundation.errors import Unavailable
from core.foundation.files import FileProblem
from core.policy.model import Clause
from ui.log.answers import answer_line, answers_of
from ui.log.particulars import ParticularWords, account_words, action_words
from ui.moments import moment_words
from ui.texts import fill
from ui.widgets.lines import line_of
from ui.widgets.sheets import new_sheet, write_block

_DOTS_AN_INCH, _POINTS_AN_INCH = 600, 72
_MARGIN_MM = 16
_TITLE_PT, _BODY_PT, _SMALL_PT = 16, 10, 9
_FOOT_PT, _GAP_PT = 24, 5
_INK, _LINE = "#1D2A2E", "#C9D3D4"


class LogPaper(QObject):
    """``add`` each entry, then ``finish``; only then is there a file at ``path``.

    An object only because ``tr`` belongs to one. Raises ``Unavailable(UNWRITABLE)``.
    """

    def __init__(
        self, path: Path, clauses: Mapping[str, Clause], foot: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self._clauses, self._foot = path, clauses, foot
        self._words = ParticularWords(self)
        self._file = QSaveFile(str(path))
        if not self._file.open(QSaveFile.OpenModeFlag.WriteOnly):
            raise Unavailable(FileProblem.UNWRITABLE, name=path.name)
        owner = QSaveFile.Permission
        self._file.setPermissions(owner.ReadOwner | owner.WriteOwner)
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(_DOTS_AN_INCH)
        size = QPageSize(QPageSize.PageSizeId.A4)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        millimetres = QPageLayout.Unit.Millimeter
        portrait = QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(size, portrait, margins, millimetres))
        self._writer.setTitle(self.tr("Natiq: log"))
        self._painter = QPainter(self._writer)
        self._scale = _DOTS_AN_INCH / _POINTS_AN_INCH
        self._room = QSizeF(self._writer.width(), self._writer.height() - self._points(_FOOT_PT))
        self._y = 0.0
        self.pages = 1
        self.entries = 0

    def begin(self, title: str, sentences: tuple[str, ...]) -> None:
        """What the paper is, and what it holds."""
        head = new_sheet()
        writer = QTextCursor(head)
        write_block(writer, title, _TITLE_PT, bold=True)
        for sentence in sentences:
            write_block(writer, sentence, _BODY_PT)
        self._put(head)

    def add(self, entry: AuditEntry) -> None:
        """The next entry, whole on one page where a page is long enough."""
        self.entries += 1
        sheet = new_sheet()
        writer = QTextCursor(sheet)
        number = fill(self.tr("No. {number}"), {"number": entry.seq})
        when, what = moment_words(entry.at), action_words(entry.action)
        write_block(writer, line_of(number, what, when, between=" · "), _BODY_PT, bold=True)
        write_block(writer, self._who(entry), _SMALL_PT)
        for line in self._particulars(entry):
            write_block(writer, line, _SMALL_PT)
        self._put(sheet)

    def finish(self) -> None:
        """The last page, and the file in its place."""
        self._draw_foot()
        self._painter.end()
        if not self._file.commit():
            raise Unavailable(FileProblem.UNWRITABLE, name=self._path.name)

    def give_up(self) -> None:
        """Leave nothing behind."""
        self._painter.end()
        self._file.cancelWriting()
        self._file.commit()

    def _who(self, entry: AuditEntry) -> str:
        decision = self.tr("decision {number}")
        number = entry.decision_number
        return line_of(
            f"{entry.employee} ({entry.staff_number})",
            fill(decision, {"number": number}) if number else "",
            account_words(entry.account) if entry.account else "",
            *self._words.short(entry),
            between=" · ",
        )

    def _particulars(self, entry: AuditEntry) -> list[str]:
        told = [
            line_of(f"{one.name}:", one.words) for one in self._words.each(entry) if one.on_paper
        ]
        return told + [answer_line(given, self._clauses) for given in answers_of(entry)]

    def _put(self, sheet: QTextDocument) -> None:
        """Draw it under what is there, on the next page where it does not fit any more."""
        sheet.documentLayout().setPaintDevice(self._writer)
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(_BODY_PT)
        sheet.setDefaultFont(font)
        sheet.setDocumentMargin(0)
        sheet.setTextWidth(self._room.width())
        height = sheet.size().height()
        if self._y > 0 and self._y + height > self._room.height():
            self._turn()
        drawn = 0.0
        while drawn < height:
            part = min(height - drawn, self._room.height() - self._y)
            self._painter.save()
            self._painter.translate(QPointF(0, self._y - drawn))
            sheet.drawContents(self._painter, QRectF(0, drawn, self._room.width(), part))
            self._painter.restore()
            drawn += part
            self._y += part
            if drawn < height:
                self._turn()
        self._y += self._points(_GAP_PT)
        if self._y < self._room.height():
            line = QRectF(0, self._y, self._room.width(), self._points(0.5))
            self._painter.fillRect(line, QColor(_LINE))
        self._y += self._points(_GAP_PT)

    def _turn(self) -> None:
        self._draw_foot()
        self._writer.newPage()
        self.pages += 1
        self._y = 0.0

    def _draw_foot(self) -> None:
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(_SMALL_PT)
        self._painter.setFont(font)
        self._painter.setPen(QColor(_INK))
        top = self._room.height() + self._points(_GAP_PT)
        place = QRectF(0, top, self._room.width(), self._points(_FOOT_PT - _GAP_PT))
        page = fill(self.tr("Page {number}"), {"number": self.pages})
        from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = Qt.AlignmentFlag
        leading, trailing = sides.AlignLeft, sides.AlignRight
        if from_right:
            leading, trailing = trailing, leading
        self._painter.setLayoutDirection(QGuiApplication.layoutDirection())
        for side, words in ((leading, self._foot), (trailing, page)):
            self._painter.drawText(place, side | sides.AlignAbsolute | sides.AlignTop, words)

    def _points(self, points: float) -> float:
        return points * self._scale
