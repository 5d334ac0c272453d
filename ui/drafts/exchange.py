"""Giving a draft to a colleague as a signed file, and taking one."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.draft_exchange.model import Received, Standing
from core.draft_exchange.service import SUFFIX
from core.drafts.model import Draft, DraftSummary
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.moments import moment_words
from ui.tasks import Tasks
from ui.texts import words_for
from ui.widgets.dialog import Dialog
from ui.widgets.labels import IsolatedLabel, NameLabel, Paragraph, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Card

_WIDTH = 560
_OPENING = 280
_NOT_IN_NAMES = re.compile(r"[^\w-]+")
_TONES = {
    Standing.OWN: NEUTRAL,
    Standing.KNOWN: GOOD,
    Standing.FIRST_SEEN: NEUTRAL,
    Standing.OTHER_KEY: WARNING,
    Standing.OTHER_NAME: WARNING,
}


class ExchangeDesk(QObject):
    """Asks where and whether, and does the rest off the main thread."""

    exported = Signal(str)
    imported = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._exchange, self._tasks, self._page = workplace.draft_exchange, tasks, parent
        self.import_dialog: ImportDialog | None = None

    def ask_where(self, summary: DraftSummary) -> None:
        """Choose a file for the draft, and export it there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page.window(), self.tr("Export the draft"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self._name_filter())
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(_file_name(summary))
        dialog.fileSelected.connect(lambda name: self.export(summary.id, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, draft_id: str, path: Path) -> None:
        """Write the draft to ``path``."""
        exchange = self._exchange

        def write() -> str:
            exchange.export(draft_id, path)
            return path.name

        self._tasks.run(self, write, self.exported.emit, self.failed.emit)

    def choose(self) -> None:
        """Choose a file of a colleague."""
        dialog = QFileDialog(self._page.window(), self.tr("Import a draft"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._name_filter())
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def look(self, path: Path) -> None:
        """Check the file, and show who signed it before anything is kept."""
        exchange = self._exchange
        self._tasks.run(self, lambda: exchange.look(path), self._ask, self.failed.emit)

    def take(self, received: Received) -> None:
        """Make a draft of it."""
        exchange = self._exchange
        self._tasks.run(self, lambda: exchange.take(received), self._taken, self._take_failed)

    def _ask(self, received: Received) -> None:
        self.import_dialog = ImportDialog(received, self._page.window())
        self.import_dialog.wanted.connect(self.take)
        self.import_dialog.finished.connect(self._asked)
        self.import_dialog.open()

    def _asked(self) -> None:
        self.import_dialog = None

    def _taken(self, draft: Draft) -> None:
        if self.import_dialog is not None:
            self.import_dialog.accept()
        self.imported.emit(draft.id)

    def _take_failed(self, problem: NatiqError) -> None:
        if self.import_dialog is None:
            self.failed.emit(problem)
        else:
            self.import_dialog.show_problem(problem)

    def _name_filter(self) -> str:
        return f"{self.tr('Drafts of Natiq')} (*{SUFFIX})"


class ImportDialog(Dialog):
    """Who signed, by which key, and how the text begins; ``wanted`` says to take it."""

    wanted = Signal(object)

    def __init__(self, received: Received, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._received = received
        signer = received.signer
        name, number = NameLabel(signer.name), IsolatedLabel(signer.staff_number)
        self.fingerprint = IsolatedLabel(signer.fingerprint)
        self.fingerprint.setWordWrap(True)
        who = Card(_TONES[received.standing])
        who.add(name)
        who.add(number)
        who.add(SmallText(self.tr("Fingerprint of the key")))
        who.add(self.fingerprint)
        self.standing = Paragraph(words_for(received.standing))
        who.add(self.standing)
        self.add(who)
        self.add(Paragraph(_opening(received)))
        self.add(SmallText(self._facts()))
        self.set_words(
            self.tr("Import this draft?"),
            self.tr(
                "The signature fits. The draft becomes a new one of yours, without an account; "
                "none of your drafts is changed."
            ),
            self.tr("Import it"),
            self.tr("Do not import it"),
        )
        self.go_on.clicked.connect(self._want)
        if _TONES[received.standing] == WARNING:
            self.go_on.setDefault(False)
            self.back.setDefault(True)
            self.back.setFocus()

    def show_problem(self, problem: NatiqError) -> None:
        """Why nothing was imported."""
        self.go_on.setEnabled(True)
        self.message.show_message(STOP, words_for(problem))

    def _want(self) -> None:
        self.message.clear()
        self.go_on.setEnabled(False)
        self.wanted.emit(self._received)

    def _facts(self) -> str:
        draft = self._received.draft
        attached = len(draft.attachments)
        return line_of(
            moment_words(self._received.signed_at),
            self.tr("%n characters", "", len(draft.text)),
            self.tr("%n attachments", "", attached) if attached else "",
            self.tr("Poll") if draft.poll is not None else "",
            between=" · ",
        )


def draft_file_in(content: QMimeData) -> Path | None:
    """The one file of a draft that is being dragged, if it is that."""
    urls = content.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix == SUFFIX else None


def _file_name(summary: DraftSummary) -> str:
    words = _NOT_IN_NAMES.sub("-", " ".join(summary.opening.split())[:40]).strip("-")
    return f"{words or 'draft'}{SUFFIX}"


def _opening(received: Received) -> str:
    words = " ".join(received.draft.text.split())
    return words if len(words) <= _OPENING else f"{words[:_OPENING]}…"
