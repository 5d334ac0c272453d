"""Third step: the authenticator scans the seed and proves that it has it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.foundation.errors import NatiqError
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.qr_code import QrCode
from ui.sign_in.step import Step
from ui.texts import words_for
from ui.widgets.fields import CodeField
from ui.widgets.labels import IsolatedLabel, Paragraph, SmallText, isolate_ltr
from ui.widgets.tokens import SPACE

_QR_SIDE = 208
_DIGITS = 6


class AuthenticatorStep(Step):
    """QR code, the seed for typing, and the field for the first code."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
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
        row = QHBoxLayout()
        row.setSpacing(SPACE * 6)
        row.addWidget(self.qr, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.setFocusProxy(self.code.input)
        self.code.input.textChanged.connect(self._edited)
        self.code.input.returnPressed.connect(self._enter)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Connect an authenticator")

    @property
    def explanation(self) -> str:
        return self.tr(
            "Each sign-in asks for a code of your authenticator as well: a passphrase that was "
            "watched or guessed is not enough then."
        )

    @property
    def ready(self) -> bool:
        return sum(letter.isdecimal() for letter in self.code.text) == _DIGITS

    def start(self) -> None:
        pending = self.model.pending
        if pending is not None:
            self.qr.show_content(pending.uri)
            self.seed.set_plain(pending.seed_for_typing)
        self.code.input.clear()
        super().start()

    def go_on(self) -> None:
        try:
            self.model.confirm(self.code.text)
        except NatiqError as problem:
            self.code.set_error(words_for(problem))
            self.code.input.selectAll()
            self.code.input.setFocus()
            return
        self.done.emit()

    def forget(self) -> None:
        """Show the seed no longer."""
        self.qr.show_content("")
        self.seed.set_plain("")
        self.code.input.clear()

    def retranslate(self) -> None:
        """The step's words."""
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

    def _enter(self) -> None:
        if self.ready:
            self.go_on()
