"""From findings to concerns: the words of each, and what its button does."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from core.protection.health import HealthFinding, Remedy, Urgency
from core.protection.model import SecretKind
from ui.guard.models import GuardModels
from ui.moments import date_words
from ui.protection.guard_concerns import GuardConcerns
from ui.protection.health_list import Concern
from ui.protection.models import ProtectionModels
from ui.protection.own_card import FEW_CODES
from ui.texts import words_for

_EDITED = {
    Remedy.ENTER_AGAIN: SecretKind.SIGN_IN_NAME,
    Remedy.KEEP_PASSWORD: SecretKind.SIGN_IN_NAME,
    Remedy.ADD_SECOND_FACTOR: SecretKind.TOTP_SEED,
    Remedy.ADD_RECOVERY_CODES: SecretKind.RECOVERY_CODES,
    Remedy.ADD_OWNER_MAIL: SecretKind.OWNER_MAIL,
}
"""The remedies that are done by editing, and where the editing begins."""


class Concerns(QObject):
    """The signals say what the employee chose to do about a concern."""

    change_wanted = Signal(str)
    edit_wanted = Signal(str, object)
    account_wanted = Signal(str)
    accounts_wanted = Signal()
    room_wanted = Signal(object)

    def __init__(
        self, models: ProtectionModels, guard: GuardModels, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._official, self._own = models.official, models.own
        self._guard = GuardConcerns(guard.overview, self.room_wanted.emit, self)

    def all(self) -> tuple[Concern, ...]:
        """Every concern, the worst first; the guard's before those of passwords."""
        official = [self._of_finding(one) for one in self._official.health.findings]
        # Sorting is stable: among equally urgent ones the order of the findings stays.
        return tuple(
            sorted([*self._guard.all(), *self._of_own(), *official], key=lambda one: -one.urgency)
        )

    def of(self, account_key: str) -> tuple[Concern, ...]:
        """The concerns of one account."""
        return tuple(self._of_finding(one) for one in self._official.findings_of(account_key))

    def _of_finding(self, finding: HealthFinding) -> Concern:
        def words() -> tuple[str, str, str]:
            # Days are enough here: nothing of this is a matter of hours.
            values = {
                name: date_words(value) if isinstance(value, datetime) else value
                for name, value in finding.values.items()
            }
            why, do = words_for(finding.reason, values), words_for(finding.remedy, values)
            return words_for(finding.weakness, values), f"{why} {do}.", self._button(finding.remedy)

        return Concern(finding.urgency, words, self._act_on(finding))

    def _button(self, remedy: Remedy) -> str:
        """The button's name: shorter than the sentence that says what is to be done."""
        return {
            Remedy.CHANGE_PASSWORD: self.tr("Change it…"),
            Remedy.FINISH_CHANGE: self.tr("Finish it…"),
            Remedy.ENTER_AGAIN: self.tr("Enter it…"),
            Remedy.HAND_OVER: self.tr("Details"),
            Remedy.KEEP_PASSWORD: self.tr("Enter it…"),
            Remedy.ADD_SECOND_FACTOR: self.tr("Add it…"),
            Remedy.ADD_RECOVERY_CODES: self.tr("Add them…"),
            Remedy.ADD_OWNER_MAIL: self.tr("Add it…"),
            Remedy.RENEW_APP_PASSWORD: self.tr("To the accounts"),
            Remedy.REVOKE_APP_PASSWORD: self.tr("To the accounts"),
        }[remedy]

    def _act_on(self, finding: HealthFinding) -> Callable[[], None]:
        key, remedy = finding.account_key, finding.remedy
        if remedy in (Remedy.CHANGE_PASSWORD, Remedy.FINISH_CHANGE):
            return lambda: self.change_wanted.emit(key)
        if remedy in (Remedy.RENEW_APP_PASSWORD, Remedy.REVOKE_APP_PASSWORD):
            return self.accounts_wanted.emit
        if remedy in _EDITED:
            return lambda: self.edit_wanted.emit(key, _EDITED[remedy])
        return lambda: self.account_wanted.emit(key)

    def _of_own(self) -> tuple[Concern, ...]:
        factors = self._own.factors
        if factors is None or factors.recovery_codes_left > FEW_CODES:
            return ()
        left = factors.recovery_codes_left

        def words() -> tuple[str, str, str]:
            return (
                self.tr("You have %n recovery codes left", "", left),
                self.tr(
                    "Without telephone and codes nobody can let you in again, and your drafts "
                    "are lost."
                ),
                self.tr("New recovery codes…"),
            )

        urgency = Urgency.SOON if left else Urgency.NOW
        return (Concern(urgency, words, self._own.draw_codes),)
