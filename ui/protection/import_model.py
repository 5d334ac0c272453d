"""Taking over another program's vault, without widgets: read, look, take."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.protection.model import ImportPreview, OfficialCredential
from core.workplace import Workplace
from ui.tasks import Tasks


class ImportModel(QObject):
    """Nothing is kept before ``take``, and then everything that was chosen or nothing."""

    previewed = Signal()
    taken = Signal(int)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        accounts: tuple[OfficialCredential, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = workplace.protection
        self._tasks = tasks
        self.accounts = tuple(one for one in accounts if one.delegated)
        self.preview: ImportPreview | None = None
        self.busy = False

    def read(self, file: Path, passphrase: str, key_file: Path | None) -> None:
        """Read the file to its end; ``previewed`` tells when it was found good."""
        vault = self._vault
        self._set_busy(True)
        self._tasks.run(
            self,
            lambda: vault.read_import(file, passphrase, key_file),
            self._show,
            self._fail,
        )

    def take(self, chosen: Mapping[str, int]) -> None:
        """Keep the entries that were chosen, by account."""
        preview, vault = self.preview, self._vault
        if preview is None:
            return

        def done(_nothing: None) -> None:
            self._set_busy(False)
            self.taken.emit(len(chosen))

        self._set_busy(True)
        self._tasks.run(self, lambda: vault.take_import(preview, chosen), done, self._fail)

    def forget(self) -> None:
        """Drop what was read."""
        self.preview = None

    def _show(self, preview: ImportPreview) -> None:
        self._set_busy(False)
        self.preview = preview
        self.previewed.emit()

    def _fail(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
