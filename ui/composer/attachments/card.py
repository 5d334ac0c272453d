"""One attachment on the sheet: picture, name, and what it still lacks."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.drafts.model import Attachment
from core.media.model import MediaKind
from ui.composer.attachments.view_model import AttachmentsModel
from ui.composer.attachments.words import AttachmentWords
from ui.texts import fill
from ui.widgets.buttons import IconButton
from ui.widgets.icons import Icon
from ui.widgets.labels import isolate
from ui.widgets.lines import ElidedLabel
from ui.widgets.panels import WARNING
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

PICTURE = 40
HEIGHT = PICTURE + SPACE * 3
_REMOVE = 28


class AttachmentCard(Screen):
    """Pressed it opens the details; moved by dragging or with Ctrl and an arrow.

    ``moved`` names the attachment and its new place from 0.
    """

    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(
        self, model: AttachmentsModel, attachment: Attachment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.attachment = attachment
        self.body = _Body(attachment.id)
        self.picture = QLabel()
        self.picture.setFixedSize(PICTURE, PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name, self._state = ElidedLabel(), ElidedLabel()
        self._name.setProperty("kind", "strong")
        self._state.setProperty("kind", "small")
        self._icon = Icon("warning", 16, tone="warning")
        self.remove_button = IconButton("close")
        self.remove_button.setFixedSize(_REMOVE, _REMOVE)
        self.setFixedHeight(HEIGHT)
        self._build()
        self.body.clicked.connect(lambda: self.opened.emit(self.attachment.id))
        self.body.stepped.connect(self._step)
        self.body.dropped.connect(self._drop)
        self.body.remove_wanted.connect(lambda: self.removed.emit(self.attachment.id))
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.attachment.id))
        self.retranslate()
        self._load_picture()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        state = QHBoxLayout()
        state.setSpacing(SPACE)
        state.addWidget(self._icon)
        state.addWidget(self._state, 1)
        words.addWidget(self._name)
        words.addLayout(state)
        inside = QHBoxLayout(self.body)
        inside.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        inside.setSpacing(SPACE * 2)
        inside.addWidget(self.picture)
        inside.addLayout(words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.body, 1)
        row.addWidget(self.remove_button)

    def show_attachment(self, attachment: Attachment) -> None:
        """The same attachment after something was said of it."""
        self.attachment = attachment
        self.retranslate()

    def retranslate(self) -> None:
        """Name, and what is missing or what was written."""
        one = self.attachment
        tone, state = AttachmentWords().state_of(self._model, one)
        self._name.setText(isolate(one.name))
        self._icon.setVisible(tone == WARNING)
        self._state.setText(state if tone == WARNING or not one.alt else one.alt)
        self.body.setAccessibleName(f"{one.name}: {state}")
        self.body.setAccessibleDescription(one.alt)
        self.remove_button.set_words(fill(self.tr("Remove {name}"), {"name": one.name}))

    @property
    def place(self) -> int:
        """Where it stands among the others, from 0."""
        return [one.id for one in self._model.all].index(self.attachment.id)

    def _drop(self, where: QPoint) -> None:
        """The pointer let it go at ``where`` on the screen."""
        target: QWidget | None = QApplication.widgetAt(where)
        while target is not None and not isinstance(target, AttachmentCard):
            target = target.parentWidget()
        if isinstance(target, AttachmentCard) and target is not self:
            self.moved.emit(self.attachment.id, target.place)

    def _step(self, step: int) -> None:
        place = self.place + step
        if 0 <= place < len(self._model.all):
            self.moved.emit(self.attachment.id, place)

    def _load_picture(self) -> None:
        if self.attachment.kind is MediaKind.VIDEO:
            holder = QHBoxLayout(self.picture)
            holder.setContentsMargins(0, 0, 0, 0)
            holder.addWidget(Icon("video", 28))
            return
        size = QSize(PICTURE, PICTURE) * self.devicePixelRatioF()
        self._model.picture(self.attachment, size, self, self._show_picture)

    def _show_picture(self, image: QImage) -> None:
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(QPixmap.fromImage(image))


class _Body(QPushButton):
    """The part of a card that is pressed and dragged.

    Dragged by following the pointer: Qt's own dragging runs an event loop of its own, in
    which the desk may be locked under it.
    """

    stepped = Signal(int)
    dropped = Signal(QPoint)
    remove_wanted = Signal()

    def __init__(self, attachment_id: str) -> None:
        super().__init__()
        self._attachment_id = attachment_id
        self._pressed_at: QPoint | None = None
        self._carried = False
        self.setProperty("kind", "choice")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        step = {keys.Key_Up: -1, keys.Key_Down: 1}.get(keys(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(step)
        elif event.key() == keys.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self._carried:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._carried = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._carried:
            self._carried = False
            self.unsetCursor()
            self.dropped.emit(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)
