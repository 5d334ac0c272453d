"""While all publishing is stopped: who did it, since when, why, and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.publishing.model import Job
from ui.moments import moment_words
from ui.shell.pause_model import PauseModel
from ui.texts import fill
from ui.widgets.arrange import at_top
from ui.widgets.buttons import SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import Paragraph, StrongText
from ui.widgets.lines import line_of
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_NAMED = 3


class PauseBanner(Screen):
    """On every screen, for as long as it lasts; hidden otherwise."""

    resume_wanted = Signal()
    outbox_wanted = Signal()

    def __init__(self, model: PauseModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._title, self._why, self._left = StrongText(), Paragraph(), Paragraph()
        self.resume, self.show_left = SecondaryButton(icon="play"), SecondaryButton()
        self._build()
        self.resume.clicked.connect(self.resume_wanted)
        self.show_left.clicked.connect(self.outbox_wanted)
        model.changed.connect(self.retranslate)
        self.retranslate()

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "alarm")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._why, self._left):
            words.addWidget(label)
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 4, SPACE * 2)
        row.setSpacing(SPACE * 3)
        row.addLayout(at_top(Icon("pause", 20)))
        row.addLayout(words, 1)
        row.addWidget(self.show_left)
        row.addWidget(self.resume)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    @property
    def words(self) -> str:
        """Everything that it says."""
        shown = (self._title, self._why, self._left)
        return " ".join(label.text() for label in shown if not label.isHidden())

    def retranslate(self) -> None:
        """The banner's words."""
        pause, left = self._model.pause, self._model.left
        self.setVisible(pause is not None)
        self.resume.setText(self.tr("Resume"))
        self.show_left.setText(self.tr("Open the outbox"))
        self._left.setVisible(bool(left))
        self.show_left.setVisible(bool(left))
        if pause is None:
            return
        self._title.setText(self.tr("All publishing is stopped"))
        values = {
            "employee": pause.employee_name,
            "moment": moment_words(pause.since),
            "reason": pause.reason,
        }
        self._why.setText(fill(self.tr("{employee}, {moment}: {reason}"), values))
        self._left.setText(self._words_of(left))
        self.setAccessibleName(self.words)

    def _words_of(self, left: tuple[Job, ...]) -> str:
        sentence = self.tr(
            "%n posts lie at a platform and could not be taken back; they may still appear: "
            "{accounts}",
            "",
            len(left),
        )
        named = dict.fromkeys(f"@{job.first.handle}" for job in left)
        accounts = line_of(*list(named)[:_NAMED], between=" · ")
        return fill(sentence, {"accounts": accounts})
