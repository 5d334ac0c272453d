"""The guided change of an account's password: choose, carry it over, confirm."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.protection.model import Drawn, OfficialCredential, PasswordVerdict, SecretKind
from ui.links import is_web_link
from ui.protection.change_model import ChangeModel
from ui.protection.clipboard_strip import ClipboardStrip
from ui.protection.generator import GeneratorPanel
from ui.protection.secret_line import SecretLine
from ui.protection.showing import Showing
from ui.protection.view_model import ProtectionModel
from ui.texts import fill, words_for
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Paragraph, StrongText
from ui.widgets.panels import STOP, Card
from ui.widgets.tokens import SPACE

_WIDTH = 640


class ChangeDialog(Dialog):
    """Until the employee confirms that the platform took the new password, the old one counts."""

    settled = Signal(str)

    def __init__(
        self,
        model: ChangeModel,
        protection: ProtectionModel,
        credential: OfficialCredential,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._protection, self._credential = model, protection, credential
        self._begun = credential.change_begun_at is not None
        self.generator = GeneratorPanel()
        self.steps = CarryOver(is_web_link(credential.settings_page))
        self.strip = ClipboardStrip(protection.clipboard)
        self._showing = Showing(self)
        self.add(self.generator)
        self.add(self.steps)
        self.add(self.strip)
        self.undo = QuietButton()
        self.buttons.addWidget(self.undo)
        self._connect()
        self._show_stage()

    def _connect(self) -> None:
        model, generator, steps = self._model, self.generator, self.steps
        self.go_on.clicked.connect(self._forward)
        self.undo.clicked.connect(model.give_up)
        generator.recipe_changed.connect(self._draw)
        generator.typed.connect(model.consider)
        generator.ready_changed.connect(self._refresh)
        model.drawn.connect(self._show_drawn)
        model.judged.connect(self._show_verdict)
        model.begun.connect(self._carry_over)
        model.confirmed.connect(self._confirmed)
        model.given_up.connect(self._given_up)
        model.failed.connect(self._show_problem)
        model.busy_changed.connect(self._refresh)
        steps.new.reveal_wanted.connect(lambda: self._reveal(SecretKind.PENDING_PASSWORD))
        steps.new.copy_wanted.connect(lambda: self._copy(SecretKind.PENDING_PASSWORD))
        steps.old.reveal_wanted.connect(lambda: self._reveal(SecretKind.PASSWORD))
        steps.old.copy_wanted.connect(lambda: self._copy(SecretKind.PASSWORD))
        steps.new.hide_wanted.connect(self._showing.hide_all)
        steps.old.hide_wanted.connect(self._showing.hide_all)
        steps.open_page.clicked.connect(self._open_page)
        self._protection.revealed.connect(self._show_secret)
        self._protection.failed.connect(self._show_problem)
        self.finished.connect(self._forget)

    def _open_page(self) -> None:
        one = self._credential
        self._protection.links.open_own(one.settings_page, one.account_key, self)

    def _show_stage(self) -> None:
        one = self._credential
        names = {"name": one.name, "handle": f"@{one.handle}"}
        self.generator.setVisible(not self._begun)
        self.steps.setVisible(self._begun)
        self.undo.setVisible(self._begun)
        if self._begun:
            self.set_words(
                fill(self.tr("Carry the new password over to {handle}"), names),
                self.tr("The old password is kept until you confirm that the platform took it."),
                self.tr("The platform took it"),
                self.tr("Later"),
            )
            self.undo.setText(self.tr("The platform still has the old one"))
            self.steps.show_old(SecretKind.PASSWORD in one.kept)
            self.steps.new.setFocus()
        else:
            self.set_words(
                fill(self.tr("A new password for {name} {handle}"), names),
                self.tr("It is kept first, then carried over to the platform: nothing gets lost."),
                self.tr("Keep it and go on"),
                self.tr("Back"),
            )
            self._draw()
        self._refresh()

    def _forward(self) -> None:
        self.message.clear()
        if self._begun:
            self._model.confirm()
        else:
            self._model.begin(self.generator.password)

    def _draw(self) -> None:
        self.message.clear()
        if self.generator.draws:
            self._model.draw(self.generator.recipe)

    def _show_drawn(self, drawn: Drawn) -> None:
        if self.generator.draws and not self._begun:
            self.generator.show_drawn(drawn)
            self._showing.begin(self.generator.hide_sample)

    def _show_verdict(self, verdict: PasswordVerdict) -> None:
        if not self.generator.draws:
            self.generator.show_verdict(verdict)

    def _carry_over(self) -> None:
        self._showing.hide_all()
        self.generator.forget()
        self._begun = True
        self._protection.refresh()
        self._show_stage()

    def _confirmed(self) -> None:
        sentence = self.tr("The new password of {handle} is in force.")
        self._settle(sentence)

    def _given_up(self) -> None:
        sentence = self.tr("The old password of {handle} stays; the new one is forgotten.")
        self._settle(sentence)

    def _settle(self, sentence: str) -> None:
        self.settled.emit(fill(sentence, {"handle": f"@{self._credential.handle}"}))
        self.accept()

    def _reveal(self, kind: SecretKind) -> None:
        self._protection.reveal(self._credential.account_key, kind)

    def _copy(self, kind: SecretKind) -> None:
        self._protection.copy(self._credential.account_key, kind)

    def _show_secret(self, account_key: str, kind: SecretKind, secret: str) -> None:
        lines = {SecretKind.PENDING_PASSWORD: self.steps.new, SecretKind.PASSWORD: self.steps.old}
        if account_key == self._credential.account_key and kind in lines and self._begun:
            lines[kind].show_secret(secret)
            self._showing.begin(lines[kind].hide_secret)

    def _refresh(self) -> None:
        busy = self._model.busy
        self.undo.setEnabled(not busy)
        self.go_on.setEnabled(not busy and (self._begun or bool(self.generator.password)))

    def _show_problem(self, problem: NatiqError) -> None:
        if not self._begun:
            self.generator.show_nothing()
        self.message.show_message(STOP, words_for(problem))

    def _forget(self) -> None:
        self._showing.hide_all()
        self.generator.forget()
        self._model.forget()


class CarryOver(QWidget):
    """The three steps from the vault to the platform."""

    def __init__(self, has_page: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new, self.old = SecretLine(), SecretLine()
        self.open_page = SecondaryButton(icon="link")
        self.open_page.setVisible(has_page)
        self._steps = tuple(StrongText() for _ in range(3))
        self._last = Paragraph()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        page = QHBoxLayout()
        page.addWidget(self._steps[0], 1)
        page.addWidget(self.open_page)
        secrets = Card()
        secrets.add(self.old)
        secrets.add(self.new)
        column.addLayout(page)
        column.addWidget(self._steps[1])
        column.addWidget(secrets)
        column.addWidget(self._steps[2])
        column.addWidget(self._last)
        self._say()

    def show_old(self, there: bool) -> None:
        """Whether there is an old password to copy."""
        self.old.setVisible(there)

    def _say(self) -> None:
        self.new.set_name(self.tr("New password"))
        self.old.set_name(self.tr("Password until now"))
        self.open_page.setText(self.tr("Open the platform's page"))
        words = (
            self.tr("1. Open the page of the platform on which the password is changed."),
            self.tr("2. Copy the passwords into its form; they leave the clipboard by themselves."),
            self.tr("3. Say here whether the platform took the new password."),
        )
        for step, sentence in zip(self._steps, words, strict=True):
            step.setText(sentence)
        self._last.setText(
            self.tr("If you are not sure, choose “Later”: both passwords stay kept until then.")
        )
