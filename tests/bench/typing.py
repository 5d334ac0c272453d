"""How long a keystroke keeps the main thread: from the key to the repainted text.

The real shell stands on the screen over a real practice profile. Each stroke is a key
event; its figure covers inserting, layout, counting, the review with its cards and marks
(made at once instead of 120 ms later, so that none escapes the measurement), the lines
under misspelt words, and the repainting of what changed. Autosave runs behind as it does
on a desk; the dictionary is loaded, and every paragraph in sight was checked.

Other programs steal time from this one, at random strokes. The same strokes are typed in
several rounds, each from the same text, and a stroke counts with its median: what the
program does slowly is slow in every round, what the machine does is not.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.bench.practice import practice_profile
from ui.language import Language
from ui.shell.shell import Shell
from ui.tasks import Tasks
from ui.widgets.theme import Theme

TEXT_LENGTH = 24_600
_ROUNDS = 3
_PARAGRAPH_LENGTH = 300
_SETTLE_S = 2.0
_LANGUAGE_S = 20.0
_SENTENCES = (
    "تعلن بلدية مسقط عن تنظيم حملة نظافة في ولاية السيب بمشاركة المجتمع المحلي. ",
    "وتدعو البلدية سكان الأحياء إلى التعاون مع الفرق الميدانية واتباع الإرشادات. ",
    "للاستفسار يرجى التواصل مع مركز الاتصالات، مع خالص الشكر والتقدير. ",
    "وستقوم البلديه بصيانة الطرق الداخلية في منطقه الخوض بحضور قحطبوش. ",
)


@dataclass(frozen=True)
class TypingFigures:
    """Milliseconds on the main thread for one keystroke: median and 99th percentile.

    ``raw_p99_ms`` is the percentile over all rounds, with what the machine did to them.
    """

    p50_ms: float
    p99_ms: float
    raw_p99_ms: float


def measure_typing(strokes: int, paragraph_length: int = _PARAGRAPH_LENGTH) -> TypingFigures:
    """Type ``strokes`` letters into the middle of a long Arabic text, with review.

    Needs a display. ``paragraph_length`` of at least the text's makes it one paragraph.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError
    with _shell_on_screen(app) as shell:
        rounds = [_one_round(app, shell, strokes, paragraph_length) for _ in range(_ROUNDS)]
    figures = sorted(statistics.median(same) for same in zip(*rounds, strict=True))
    raw = sorted(figure for one in rounds for figure in one)
    return TypingFigures(statistics.median(figures), _percentile(figures, 99), _percentile(raw, 99))


def _one_round(app: QApplication, shell: Shell, strokes: int, paragraph_length: int) -> list[float]:
    composer = shell.composer
    text = _long_text(paragraph_length)
    composer.editor.selectAll()
    composer.editor.textCursor().insertText(text)
    place = composer.editor.textCursor()
    place.setPosition(text.find(" ", len(text) // 2))
    composer.editor.setTextCursor(place)
    _settle(app)
    _wait_for_the_language(app, shell)
    # A phone number is found and taken back on the way: cards come and go.
    letters = " الخدمات البلدية 91234567 في مسقط" * (strokes // 30 + 1)
    figures = [_stroke(app, shell, letter) for letter in letters[:strokes]]
    _expect_lines_under_words(shell)
    return figures


def _wait_for_the_language(app: QApplication, shell: Shell) -> None:
    """Until dictionary and checks are there. Raises where they do not come."""
    until = time.perf_counter() + _LANGUAGE_S
    while time.perf_counter() < until and not _lines_under_words(shell):
        app.processEvents()
        time.sleep(0.01)
    _settle(app)
    _expect_lines_under_words(shell)


def _lines_under_words(shell: Shell) -> int:
    """How many words in sight have a line under them now."""
    desk, editor = shell.composer.language, shell.composer.editor
    return sum(
        len(desk.model.shown_in(block.blockNumber(), block.text()))
        for block, _ in editor.paragraphs_in(editor.viewport().rect())
    )


def _expect_lines_under_words(shell: Shell) -> None:
    if not _lines_under_words(shell):
        raise RuntimeError("the spelling was not on")


def _stroke(app: QApplication, shell: Shell, letter: str) -> float:
    press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    begun = time.perf_counter()
    app.sendEvent(shell.composer.editor, press)
    shell.review_now()
    app.processEvents()
    return (time.perf_counter() - begun) * 1000


@contextmanager
def _shell_on_screen(app: QApplication) -> Iterator[Shell]:
    theme, tasks = Theme(app, "light"), Tasks()
    language = Language(app)
    with practice_profile() as (application, workplace):
        shell = Shell(workplace, application, tasks, theme)
        shell.resize(1200, 780)
        shell.show()
        _settle(app)
        yield shell
        shell.leave()
        shell.hide()
        shell.deleteLater()
        _settle(app)
        tasks.shutdown()
    language.deleteLater()


def _long_text(paragraph_length: int) -> str:
    """About ``TEXT_LENGTH`` characters of ordinary announcements, in paragraphs."""
    flow = "".join(_SENTENCES) * (TEXT_LENGTH // 200)
    paragraphs = [
        flow[start : start + paragraph_length].strip()
        for start in range(0, TEXT_LENGTH, paragraph_length)
    ]
    return "\n".join(paragraphs)


def _settle(app: QApplication) -> None:
    """Let layout, review and autosave of what went before come to their end."""
    until = time.perf_counter() + _SETTLE_S
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.01)


def _percentile(ordered: list[float], percent: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


if __name__ == "__main__":
    for name, length in (("paragraphs", _PARAGRAPH_LENGTH), ("one paragraph", TEXT_LENGTH)):
        measured = measure_typing(300, length)
        sys.stdout.write(
            f"{name}: median {measured.p50_ms:.1f} ms, 99th percentile {measured.p99_ms:.1f} ms "
            f"(raw {measured.raw_p99_ms:.1f} ms)\n"
        )
