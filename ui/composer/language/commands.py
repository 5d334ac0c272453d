"""What can be done with the whole text or the selection; each is one step to be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.text.cleaning import cleaned
from core.text.digits import Digits, written
from ui.composer.editor import Editor
from ui.tasks import Tasks


class TextCommands(QObject):
    """The commands on one editor. ``said`` carries a sentence on what came of one.

    ``changing`` comes before one changes the text: it can still be kept as it was.
    """

    said = Signal(str)
    changing = Signal()

    def __init__(
        self, editor: Editor, tasks: Tasks, digits: Callable[[], str], parent: QObject | None = None
    ) -> None:
        """``digits`` gives the setting of that name."""
        super().__init__(parent)
        self._editor = editor
        self._tasks = tasks
        self._digits = digits
        self._asked = ""

    def convert_digits(self, digits: Digits) -> None:
        """Write the numbers of the selection, or all of them, in ``digits``."""
        start, end = self._part()
        if not self.change(written(self._editor.text(), digits, start, end)):
            self.said.emit(self.tr("There is no number to be written otherwise."))

    def clean(self) -> None:
        """Take out of the selection, or of all, what nobody has written."""
        text, (start, end) = self._editor.text(), self._part()
        mended = cleaned(text[start:end])
        if self.change(text[:start] + mended.text + text[end:]):
            count = max(1, sum(mended.changes.values()))
            self.said.emit(self.tr("%n characters were cleaned.", "", count))
        else:
            self.said.emit(self.tr("There is nothing to clean."))

    def add_hijri_date(self) -> None:
        """Write the Hijri date beside the date at the cursor (Umm al-Qura)."""
        start, end = self._selection()
        self._asked = text = self._editor.text()
        digits = self._digits()
        self._tasks.run(self, lambda: _with_hijri(text, start, end, digits), self._put_date)

    def copy_for_design(self) -> None:
        """Copy the selection, or all, for programs that do not shape Arabic."""
        start, end = self._part()
        text = self._editor.text()[start:end]
        self._tasks.run(self, lambda: _shaped(text), self._put_on_the_clipboard)

    def change(self, text: str) -> bool:
        """Make the text ``text``, touching only what differs; whether anything does."""
        if text == self._editor.text():
            return False
        self.changing.emit()
        return self._editor.become(text)

    # Within

    def _put_date(self, answer: tuple[str, str]) -> None:
        text, problem = answer
        if self._editor.text() != self._asked:
            return
        words = {
            "no_date_there": self.tr("There is no date with a year at the cursor."),
            "date_out_of_hijri_range": self.tr("The calendar's tables do not cover that year."),
            "hijri_date_already_there": self.tr("The Hijri date is there already."),
        }
        if problem:
            self.said.emit(words[problem])
        else:
            self.change(text)

    def _put_on_the_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(
            self.tr("Copied for design programs. Elsewhere this copy is neither found nor read.")
        )

    def _selection(self) -> tuple[int, int]:
        positions, place = self._editor.positions(), self._editor.textCursor()
        start = positions.to_code_points(place.selectionStart())
        return start, positions.to_code_points(place.selectionEnd())

    def _part(self) -> tuple[int, int]:
        start, end = self._selection()
        return (start, end) if start < end else (0, len(self._editor.text()))


def _with_hijri(text: str, start: int, end: int, digits: str) -> tuple[str, str]:
    """The text with the Hijri date, or why there is none. On a pool thread."""
    # The calendar's tables are wanted once a day at most.
    from core.text.dates import Dates, NoHijri  # noqa: PLC0415 - memory

    dates = Dates()
    found, beside = dates.at(text, start, end), dates.hijri_beside(text, start, end, digits)
    if found is None or isinstance(beside, NoHijri):
        return "", beside.value if isinstance(beside, NoHijri) else NoHijri.NO_DATE.value
    return text[: found.start] + beside + text[found.end :], ""


def _shaped(text: str) -> str:
    """On a pool thread, with what hardly anybody needs."""
    from core.text.design_copy import shaped  # noqa: PLC0415 - memory

    return shaped(text)
