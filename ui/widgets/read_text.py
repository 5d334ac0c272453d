"""Running text to be read, selected and copied; nothing in it can be pressed or changed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

_TEXT_PX = 15
_ENDLESS = 1 << 20


class ReadText(QTextEdit):
    """Each paragraph in its own direction; as high as the text, up to ``most`` pixels."""

    def __init__(self, most: int = _ENDLESS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        bars = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        font = self.font()
        font.setPixelSize(_TEXT_PX)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show ``text``, plain."""
        self.setPlainText(text)
        self._take_room()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._take_room()

    def _take_room(self) -> None:
        wanted = int(self.document().size().height()) + 1
        bars = Qt.ScrollBarPolicy
        # Not as needed: a bar takes width, and with it its own reason.
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOn if wanted > self._most else bars.ScrollBarAlwaysOff
        )
        height = min(wanted, self._most)
        if height != self.height():
            self.setFixedHeight(height)
