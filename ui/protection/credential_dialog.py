"""Entering and editing what is kept of an official account."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.protection.model import (
    LEAST_ROTATION_DAYS,
    MOST_ROTATION_DAYS,
    CredentialChanges,
    OfficialCredential,
    SecretKind,
)
from ui.protection.view_model import ProtectionModel
from ui.texts import fill, words_for
from ui.widgets.boxes import name_box
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field, PassphraseField
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import Label
from ui.widgets.long_field import LongField
from ui.widgets.number_box import NumberBox
from ui.widgets.panels import STOP
from ui.widgets.tokens import SPACE

_WIDTH = 720
_AGES_DAYS = (0, 90, 180, 365)
_ABOUT = {
    "credential_password_invalid": SecretKind.PASSWORD,
    "credential_change_pending": SecretKind.PASSWORD,
    "credential_seed_invalid": SecretKind.TOTP_SEED,
    "credential_recovery_codes_invalid": SecretKind.RECOVERY_CODES,
    "credential_mail_invalid": SecretKind.OWNER_MAIL,
    "credential_page_invalid": SecretKind.SETTINGS_PAGE,
}


class CredentialDialog(Dialog):
    """Secrets that are kept are not shown here: a field left empty leaves them as they are."""

    def __init__(
        self,
        model: ProtectionModel,
        credential: OfficialCredential,
        parent: QWidget,
        begin_at: SecretKind = SecretKind.SIGN_IN_NAME,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._credential = model, credential
        self.name, self.mail, self.page = Field(), Field(), Field()
        self.password, self.seed = PassphraseField(), PassphraseField()
        self.codes, self.notes = LongField(), LongField()
        for widget in (self.name.input, self.mail.input, self.page.input, self.codes.input):
            read_from_the_left(widget)
        self.age, self._age_label = QComboBox(), Label()
        self.rotation, self._rotation_label = NumberBox(), Label()
        self._fields: dict[SecretKind, Field | LongField] = {
            SecretKind.SIGN_IN_NAME: self.name,
            SecretKind.PASSWORD: self.password,
            SecretKind.TOTP_SEED: self.seed,
            SecretKind.OWNER_MAIL: self.mail,
            SecretKind.SETTINGS_PAGE: self.page,
            SecretKind.RECOVERY_CODES: self.codes,
            SecretKind.NOTES: self.notes,
        }
        self._build()
        self._say()
        self._connect()
        self._fields[begin_at].setFocus()

    def _build(self) -> None:
        one = self._credential
        self.name.input.setText(one.sign_in_name)
        self.mail.input.setText(one.owner_mail)
        self.page.input.setText(one.settings_page)
        self.rotation.setRange(LEAST_ROTATION_DAYS, MOST_ROTATION_DAYS)
        self.rotation.setValue(one.rotation_days)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE * 5)
        grid.setVerticalSpacing(SPACE * 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        cells: tuple[tuple[QWidget, QWidget], ...] = (
            (self.name, self.mail),
            (self.password, _labelled(self._age_label, self.age)),
            (self.seed, _labelled(self._rotation_label, self.rotation)),
            (self.codes, self.notes),
        )
        for row, (first, second) in enumerate(cells):
            grid.addWidget(first, row, 0)
            grid.addWidget(second, row, 1)
        grid.addWidget(self.page, len(cells), 0, 1, 2)
        self.add(grid)

    def _connect(self) -> None:
        self.go_on.clicked.connect(self._save)
        self._model.saved.connect(self.accept)
        self._model.save_failed.connect(self._show_problem)
        self._model.busy_changed.connect(self._refresh)
        self.finished.connect(self._forget)

    def _say(self) -> None:
        one = self._credential
        names = {"name": one.name, "handle": f"@{one.handle}"}
        self.set_words(
            fill(self.tr("What is kept of {name} {handle}"), names),
            self.tr("What is kept already and is not shown here stays while its field is empty."),
            self.tr("Save"),
            self.tr("Back"),
        )
        kept = self.tr("kept; empty leaves it")
        hint = {kind: kept if kind in one.kept else "" for kind in SecretKind}
        self.name.set_words(self.tr("Sign-in name"))
        self.mail.set_words(self.tr("Owner's mail"), placeholder="name@example.om")
        self.page.set_words(
            self.tr("Page on which the password is changed"), placeholder="https://"
        )
        self.password.set_words(
            self.tr("Password now in force"), placeholder=hint[SecretKind.PASSWORD]
        )
        self.seed.set_words(
            self.tr("Key of the second factor"),
            placeholder=hint[SecretKind.TOTP_SEED] or self.tr("key or otpauth:// address"),
        )
        for field in (self.password, self.seed):
            field.set_eye_words(
                self.tr("Show what is typed"),
                self.tr("Hide what is typed"),
                self.tr("Caps Lock seems to be on."),
            )
        self.codes.set_words(self.tr("Recovery codes, one a line"), hint[SecretKind.RECOVERY_CODES])
        self.notes.set_words(self.tr("Notes"), hint[SecretKind.NOTES])
        self._say_numbers()

    def _say_numbers(self) -> None:
        self._age_label.setText(self.tr("Chosen"))
        name_box(self.age, self._age_label.text())
        for days, words in zip(
            _AGES_DAYS,
            (
                self.tr("today"),
                self.tr("about three months ago"),
                self.tr("about half a year ago"),
                self.tr("a year ago or longer"),
            ),
            strict=True,
        ):
            self.age.addItem(words, days)
        self._rotation_label.setText(self.tr("Change it every (days)"))
        self.rotation.setAccessibleName(self._rotation_label.text())

    def _save(self) -> None:
        self.message.clear()
        for field in self._fields.values():
            field.set_error("")
        self._model.save(self._credential.account_key, self._changes())

    def _changes(self) -> CredentialChanges:
        """Only what differs: nothing in a field for a secret leaves the secret alone."""
        one, password = self._credential, self.password.text
        days = self.rotation.value()
        return CredentialChanges(
            password=password or None,
            totp_seed=self.seed.text.strip() or None,
            recovery_codes=self.codes.text.strip() or None,
            notes=self.notes.text.strip() or None,
            sign_in_name=_if_other(self.name.text.strip(), one.sign_in_name),
            owner_mail=_if_other(self.mail.text.strip(), one.owner_mail),
            settings_page=_if_other(self.page.text.strip(), one.settings_page),
            password_changed_at=_chosen_at(self._model.now, self.age.currentData(), password),
            rotation_days=days if days != one.rotation_days else None,
        )

    def _refresh(self) -> None:
        self.go_on.setEnabled(not self._model.busy)

    def _show_problem(self, problem: NatiqError) -> None:
        about = _ABOUT.get(problem.code.value)
        if about is None:
            self.message.show_message(STOP, words_for(problem))
        else:
            self._fields[about].set_error(words_for(problem))
            self._fields[about].setFocus()

    def _forget(self) -> None:
        self.password.forget()
        self.seed.forget()
        self.codes.forget()
        self.notes.forget()


def _labelled(label: Label, widget: QWidget) -> QWidget:
    """A field of another kind, with its label above as the others have it."""
    label.setProperty("kind", "strong")
    label.setBuddy(widget)
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE)
    column.addWidget(label)
    column.addWidget(widget)
    column.addStretch(1)
    return around


def _if_other(typed: str, before: str) -> str | None:
    return None if typed == before else typed


def _chosen_at(now: Callable[[], datetime], days: int, password: str) -> datetime | None:
    return now() - timedelta(days=days) if password and days else None
