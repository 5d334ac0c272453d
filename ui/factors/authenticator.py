"""A seed for an authenticator: as a QR code, for typing, and the field for its first code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.factors.qr_code import QrCode
from ui.widgets.capture import CaptureGuard, capture_guard_of_this_system
from ui.widgets.fields import CodeField
from ui.widgets.labels import IsolatedLabel, Paragraph, SmallText, isolate_ltr
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_QR_SIDE = 208
_DIGITS = 6


class NewAuthenticator(Screen):
    """Shows a seed and takes the code that proves that an authenticator has it."""

    ready_changed = Signal()
    entered = Signal()

    def __init__(self, guard: CaptureGuard | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard or capture_guard_of_this_system()
        self.qr = QrCode(_QR_SIDE)
        self._how = Paragraph()
        self._by_hand = SmallText()
        self.seed = IsolatedLabel()
        self.seed.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.seed.setWordWrap(True)
        self.code = CodeField()
        words = QVBoxLayout()
        words.setSpacing(SPACE * 3)
        for widget in (self._how, self._by_hand, self.seed, self.code):
            words.addWidget(widget)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 6)
        row.addWidget(self.qr, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFocusProxy(self.code.input)
        self.code.input.textChanged.connect(self._edited)
        self.code.input.returnPressed.connect(self.entered)
        self.retranslate()

    @property
    def ready(self) -> bool:
        """Whether six digits are typed."""
        return sum(letter.isdecimal() for letter in self.code.text) == _DIGITS

    def show_seed(self, uri: str, for_typing: str) -> None:
        """Show a seed, as its ``otpauth://`` address and as it is typed."""
        self._guard.exclude(self, True)
        self.qr.show_content(uri)
        self.seed.set_plain(for_typing)
        self.code.input.clear()

    def refuse(self, words: str) -> None:
        """Say why the code does not do."""
        self.code.set_error(words)
        self.code.input.selectAll()
        self.code.input.setFocus()

    def forget(self) -> None:
        """Show the seed no longer."""
        if self.seed.plain:
            self._guard.exclude(self, False)
        self.qr.show_content("")
        self.seed.set_plain("")
        self.code.input.clear()

    def retranslate(self) -> None:
        """What to do with the seed."""
        self._how.setText(
            self.tr(
                "Open any authenticator app on your telephone, choose to add an account, and scan "
                "this code. Then enter the six digits that it shows."
            )
        )
        self._by_hand.setText(self.tr("Without a camera, type this key (time based, 6 digits):"))
        self.seed.setAccessibleDescription(self._by_hand.text())
        self.qr.setAccessibleName(self.tr("QR code for the authenticator"))
        self.code.set_words(
            self.tr("Code of the authenticator"), placeholder=isolate_ltr("000 000")
        )

    def _edited(self) -> None:
        self.code.set_error("")
        self.ready_changed.emit()
