"""The models behind the protection screen, made together."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.identity.passphrase import PassphrasePolicy
from core.workplace import Workplace
from ui.clipboard import SecretClipboard
from ui.protection.change_model import ChangeModel
from ui.protection.import_model import ImportModel
from ui.protection.own_model import OwnSignInModel
from ui.protection.security_keys_model import SecurityKeysModel
from ui.protection.view_model import ProtectionModel
from ui.step_up.model import StepUp
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.backup.making_model import MakingModel


@dataclass(frozen=True)
class ProtectionModels:
    """One for each part of the screen; those of a dialog are made when it opens."""

    official: ProtectionModel
    own: OwnSignInModel
    keys: SecurityKeysModel
    _workplace: Workplace
    _tasks: Tasks
    _step_up: StepUp

    @classmethod
    def over(
        cls,
        workplace: Workplace,
        policy: PassphrasePolicy,
        tasks: Tasks,
        step_up: StepUp,
        clipboard: SecretClipboard,
        parent: QObject,
    ) -> "ProtectionModels":
        """The models over an open profile."""
        return cls(
            ProtectionModel(workplace, tasks, step_up, clipboard, parent),
            OwnSignInModel(workplace, policy, tasks, step_up, parent),
            SecurityKeysModel(workplace, tasks, step_up, parent),
            workplace,
            tasks,
            step_up,
        )

    def change_of(self, account_key: str, parent: QObject) -> ChangeModel:
        """A guided change of one account's password."""
        return ChangeModel(self._workplace, self._tasks, self._step_up, account_key, parent)

    def making_backup(self, parent: QObject) -> "MakingModel":
        """Making a backup of the profile."""
        from ui.backup.making_model import MakingModel  # noqa: PLC0415 - memory

        return MakingModel(self._workplace, self._tasks, self._step_up, parent)

    def bringing_in(self, parent: QObject) -> ImportModel:
        """Taking over a vault for the accounts as they are known now."""
        return ImportModel(self._workplace, self._tasks, self.official.credentials, parent)
