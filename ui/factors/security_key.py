"""Using a security key: what to do with it now, and its PIN where it asks for one."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.identity.security_keys import Attempt, SecurityKeyProblem
from ui.tasks import Steps
from ui.texts import words_for
from ui.widgets.arrange import at_top
from ui.widgets.fields import PassphraseField
from ui.widgets.icons import Icon
from ui.widgets.labels import Paragraph
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_ASKS_FOR_PIN = frozenset({SecurityKeyProblem.PIN_NEEDED, SecurityKeyProblem.PIN_WRONG})


class KeyStage(StrEnum):
    """How far the use of a key is."""

    READY = "ready"
    """Nothing was asked of it yet."""
    LOOKING = "looking"
    TOUCH = "touch"
    """It blinks and waits for a finger."""
    TOUCH_AGAIN = "touch_again"
    TOUCHED = "touched"


_WAITING = frozenset({KeyStage.LOOKING, KeyStage.TOUCH, KeyStage.TOUCH_AGAIN})


def telling(steps: Steps) -> Callable[[object], None]:
    """Reports progress, and lets nothing be stopped by it.

    The key is asked by somebody else's code, through which no ``Cancelled`` shall fly; and
    what follows the touch is not given up with it.
    """

    def tell(progress: object) -> None:
        if not steps.cancelled.is_set():
            steps.report(progress)

    return tell


def attempt_in(steps: Steps, pin: str) -> Attempt:
    """An attempt inside of ``steps``: it reports ``KeyStage`` and stops when they are cancelled."""
    tell = telling(steps)
    return Attempt(
        ask_pin=lambda: pin or None,
        touch_awaited=lambda: tell(KeyStage.TOUCH),
        touched=lambda: tell(KeyStage.TOUCHED),
        cancelled=steps.cancelled,
    )


class KeyTouch(Screen):
    """Guides through the use of a key; ``pin`` is seen only once the key has asked for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = KeyStage.READY
        self._error: NatiqError | None = None
        self._icon = Icon("key", 24, tone="primary")
        self.guidance = Paragraph()
        self.pin = PassphraseField()
        self.pin.hide()
        guide = QHBoxLayout()
        guide.setSpacing(SPACE * 3)
        guide.addLayout(at_top(self._icon))
        guide.addWidget(self.guidance, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(guide)
        column.addWidget(self.pin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.pin.input.textChanged.connect(self._forget_error)
        self.retranslate()

    @property
    def asks_for_pin(self) -> bool:
        """Whether the key wants its PIN."""
        return not self.pin.isHidden()

    @property
    def waits(self) -> bool:
        """Whether the key is waited for, and can be given up."""
        return self.stage in _WAITING

    @property
    def filled(self) -> bool:
        """Whether everything that the key wants is typed."""
        return not self.asks_for_pin or bool(self.pin.text)

    def show_stage(self, stage: KeyStage) -> None:
        """Say what to do now."""
        self.stage = stage
        if stage is not KeyStage.READY:
            self._forget_error()
        self.pin.setEnabled(stage is KeyStage.READY)
        words = self._words()
        self.guidance.setText(words)
        self.guidance.setAccessibleName(words)

    def begin(self) -> None:
        """An attempt begins now."""
        self.show_stage(KeyStage.LOOKING)

    def take_refusal(self, error: NatiqError) -> bool:
        """Whether the error is about the PIN: then it stands beside its field."""
        self.show_stage(KeyStage.READY)
        if error.code not in _ASKS_FOR_PIN:
            return False
        self._error = error
        self.pin.show()
        self.pin.set_error(words_for(error))
        self.pin.input.selectAll()
        self.pin.input.setFocus()
        return True

    def forget(self) -> None:
        """Begin anew: the next key may want no PIN."""
        self.pin.forget()
        self.pin.hide()
        self._forget_error()
        self.show_stage(KeyStage.READY)

    def retranslate(self) -> None:
        """Guidance and field."""
        self.pin.set_words(self.tr("PIN of the security key"))
        self.pin.set_eye_words(
            self.tr("Show the PIN"), self.tr("Hide the PIN"), self.tr("Caps Lock seems to be on.")
        )
        if self._error is not None:
            self.pin.set_error(words_for(self._error))
        self.guidance.setText(self._words())

    def _words(self) -> str:
        return {
            KeyStage.READY: self.tr("Plug your security key in. You will be asked to touch it."),
            KeyStage.LOOKING: self.tr("Looking for your security key…"),
            KeyStage.TOUCH: self.tr("Touch your security key: it is blinking."),
            KeyStage.TOUCH_AGAIN: self.tr("Touch it once more."),
            KeyStage.TOUCHED: self.tr("The security key has answered."),
        }[self.stage]

    def _forget_error(self) -> None:
        self._error = None
        self.pin.set_error("")
