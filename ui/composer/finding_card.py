"""One finding of the review: what, where, which clause, and the button that settles it."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.policy.model import Answer, AnswerKind, Clause, Finding, Severity
from ui.composer.answer_form import AnswerForm
from ui.composer.card_column import height_at
from ui.composer.painted_words import PaintedWords
from ui.composer.rule_words import RuleWords, removable, rule_place
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.drawing import icon_pixmap
from ui.widgets.labels import isolate
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme
from ui.widgets.tokens import BODY_PX, RADIUS, SPACE, Tokens

_WORDS_AFTER_MS = 250
_SMALL_PX = 13
_PADDING = SPACE * 4 + 1
_BETWEEN = SPACE * 2
_ICON = 14
_BADGE = 24
_BAR, _BAR_ROOM = 3, SPACE * 3


@dataclass(frozen=True)
class _Look:
    """The colours and the icon of a state."""

    ink: QColor
    ground: QColor
    edge: QColor
    icon: str


class FindingCard(Screen):
    """Shows one finding. The signals carry the finding as it stands now.

    The words are painted and only what can be pressed is a widget: a card that comes while
    one types must not be felt. The form of a question is made when the typing pauses.
    """

    go_to_place = Signal(object)
    remove_place = Signal(object)
    answered = Signal(object, str, object, bool)

    def __init__(
        self,
        theme: Theme,
        words: RuleWords,
        finding: Finding,
        clause: Clause | None,
        answer: Answer | None,
    ) -> None:
        super().__init__()
        self._rule_words = words
        self._theme = theme
        self._finding = finding
        self._clause = clause
        self._answer = answer
        self._title = PaintedWords(BODY_PX, strong=True)
        self._badge = PaintedWords(_SMALL_PX, strong=True, one_line=True)
        self._explanation = PaintedWords(_SMALL_PX)
        self._excerpt = PaintedWords(_SMALL_PX)
        self._quotation = PaintedWords(_SMALL_PX)
        self._form: AnswerForm | None = None
        self._show = QuietButton(parent=self)
        self._remove = SecondaryButton(parent=self)
        self._remove.setVisible(removable(finding))
        QWidget.setTabOrder(self._remove, self._show)
        self._show.clicked.connect(lambda: self.go_to_place.emit(self._finding))
        self._remove.clicked.connect(lambda: self.remove_place.emit(self._finding))
        self._later = QTimer(self, singleShot=True, interval=_WORDS_AFTER_MS)
        self._later.timeout.connect(self._catch_up)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        if finding.severity is Severity.QUESTION:
            self._later.start()
        self.retranslate()

    @property
    def finding(self) -> Finding:
        return self._finding

    @property
    def is_answered(self) -> bool:
        """Whether a question has its answer."""
        return self._finding.severity is Severity.QUESTION and self._answer is not None

    @property
    def quoted(self) -> str:
        """The clause as the card quotes it."""
        return self._quotation.text

    @property
    def form(self) -> AnswerForm | None:
        """Where a question is answered; made when it is first asked for."""
        self._make_form()
        return self._form

    def update_finding(self, finding: Finding, answer: Answer | None) -> None:
        """The same finding, perhaps at another place or answered meanwhile."""
        if finding == self._finding and answer == self._answer:
            return
        same = (finding.severity, answer) == (self._finding.severity, self._answer)
        self._finding = finding
        self._answer = answer
        if same:
            # Another place or another figure: the words follow when the typing pauses.
            self._later.start()
            return
        if self._form is not None:
            self._form.set_answer(answer)
        self.retranslate()

    def retranslate(self) -> None:
        """The words of the finding in the language in force."""
        arabic = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        title = self._rule_words.title(self._finding, arabic=arabic)
        state, shown = self._state(), rule_place(self._finding)
        changed = [
            self._title.set_text(title),
            self._badge.set_text(state),
            self._explanation.set_text(self._rule_words.explanation(self._finding, arabic=arabic)),
            self._excerpt.set_text(shown),
            self._quotation.set_text(self._clause_words()),
        ]
        self._show.setText(self.tr("Show the place"))
        self._remove.setText(self.tr("Delete it"))
        self.setAccessibleName(f"{title} – {state}")
        spoken = (self._explanation.text, shown, self._quotation.text)
        self.setAccessibleDescription("\n".join(part for part in spoken if part))
        if any(changed):
            self._needs_other_room()

    # Room

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, measuring=True)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), measuring=False)

    def _needs_other_room(self) -> None:
        self.updateGeometry()
        self._arrange(self.width(), measuring=False)
        self.update()

    def _words(self) -> tuple[tuple[PaintedWords, int], ...]:
        """The paragraphs under the title with the room that each leaves at its side."""
        return (
            (self._explanation, 0),
            (self._excerpt, 0),
            (self._quotation, 2 * _BAR_ROOM),
        )

    def _head(self, room: int) -> int:
        font, direction = self.font(), self.layoutDirection()
        badge = self._badge.natural_width(font) + _ICON + SPACE * 6
        return max(_BADGE, self._title.height(room - badge - _BETWEEN, font, direction))

    def _arrange(self, width: int, *, measuring: bool) -> int:
        """Place what can be pressed under the words; the height that all of it needs."""
        room = width - 2 * _PADDING
        bottom = _PADDING + self._head(room)
        for words, aside in self._words():
            height = words.height(room - aside, self.font(), self.layoutDirection())
            bottom += height + _BETWEEN if height else 0
        if self._form is not None:
            bottom += _BETWEEN
            height = height_at(self._form, room)
            if not measuring:
                self._form.setGeometry(_PADDING, bottom, room, height)
            bottom += height
        return self._arrange_buttons(room, bottom + _BETWEEN, measuring=measuring) + _PADDING

    def _arrange_buttons(self, room: int, top: int, *, measuring: bool) -> int:
        """The buttons from the leading side on, in a further row where one is full."""
        at = row = 0
        for button in self._buttons():
            size = button.sizeHint()
            if at and at + size.width() > room:
                top, at, row = top + row + _BETWEEN, 0, 0
            if not measuring:
                box = QRect(_PADDING + at, top, min(size.width(), room), size.height())
                button.setGeometry(self._mirrored(box))
            at += size.width() + _BETWEEN
            row = max(row, size.height())
        return top + row

    def _buttons(self) -> list[QPushButton]:
        own = [self._remove, self._show]
        if self._form is not None:
            own = [self._form.keep, self._form.take_back, *own]
        return [button for button in own if not button.isHidden()]

    def _mirrored(self, box: QRect) -> QRect:
        """``box``, thought from the left, where it lies when reading begins at the right."""
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return box
        return QRect(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        tokens, look = self._theme.tokens, self._look()
        room = self.width() - 2 * _PADDING
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.focus) if self.hasFocus() else look.edge)
        painter.setBrush(look.ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._paint_head(painter, room, tokens, look)
        top = _PADDING + self._head(room)
        muted = QColor(tokens.muted)
        for words, aside in self._words():
            height = words.height(room - aside, self.font(), self.layoutDirection())
            if not height:
                continue
            top += _BETWEEN
            if aside:
                bar = self._mirrored(QRect(_PADDING, top + 2, _BAR, height - 4))
                painter.fillRect(bar, QColor(tokens.field_line))
            words.paint(painter, _PADDING + aside // 2, top, muted)
            top += height
        painter.end()

    def _paint_head(self, painter: QPainter, room: int, tokens: Tokens, look: _Look) -> None:
        font, direction = self.font(), self.layoutDirection()
        word = self._badge.natural_width(font)
        badge = word + _ICON + SPACE * 6
        title = self._mirrored(QRect(_PADDING, _PADDING, room - badge - _BETWEEN, _BADGE))
        self._title.paint(painter, title.x(), title.y(), QColor(tokens.text))
        start = _PADDING + room - badge
        icon = self._mirrored(QRect(start + SPACE * 2, _PADDING + 5, _ICON, _ICON))
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(icon.topLeft(), icon_pixmap(look.icon, look.ink, _ICON, ratio))
        box = self._mirrored(QRect(start + SPACE * 3 + _ICON, _PADDING + 2, word, _BADGE))
        self._badge.height(word, font, direction)
        self._badge.paint(painter, box.x(), box.y(), look.ink)

    def _look(self) -> _Look:
        tokens = self._theme.tokens
        if self._finding.severity is Severity.STOP:
            names = tokens.stop, tokens.stop_surface, tokens.stop_line, "stop"
        elif self._finding.severity is Severity.NOTE:
            names = tokens.muted, tokens.surface, tokens.line, "info"
        elif self._answer:
            names = tokens.good, tokens.good_surface, tokens.good_line, "tick"
        else:
            names = tokens.warning, tokens.warning_surface, tokens.warning_line, "question"
        ink, ground, edge, icon = names
        return _Look(QColor(ink), QColor(ground), QColor(edge), icon)

    def _state(self) -> str:
        if self._finding.severity is Severity.STOP:
            return self.tr("Stops publishing")
        if self._finding.severity is Severity.NOTE:
            return self.tr("To be known")
        return self.tr("Answered") if self._answer else self.tr("Needs an answer")

    def _clause_words(self) -> str:
        clause = self._clause
        if clause is None:
            return ""
        # The policy's own words are Arabic and stay so in every language.
        words = f"{clause.heading}: «{clause.text}»"
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight and clause.text_en:
            words = f"{clause.heading_en}: “{clause.text_en}”\n{isolate(words)}"
        return words

    # What happens to it

    def event(self, event: QEvent) -> bool:
        # A button that comes or goes, a form that grows: as a layout would see it.
        if event.type() is QEvent.Type.LayoutRequest:
            self._needs_other_room()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card shows the place."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.go_to_place.emit(self._finding)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the card does as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_to_place.emit(self._finding)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._needs_other_room()

    def _make_form(self) -> None:
        if self._form is None and self._finding.severity is Severity.QUESTION:
            self._form = form = AnswerForm(self._finding, self._answer, self)
            form.given.connect(self._give)
            form.show()
            order = (form, form.keep, form.take_back, self._remove, self._show)
            for one, after in pairwise(order):
                QWidget.setTabOrder(one, after)
            self._needs_other_room()

    def _catch_up(self) -> None:
        self.retranslate()
        self._make_form()

    def _give(self, words: str, kind: AnswerKind, into_text: bool) -> None:
        self.answered.emit(self._finding, words, kind, into_text)
