"""Attachments at work: brought by pasting, dropping or picking, then described."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.composer.attachments.bringing import files_in, image_in
from ui.composer.attachments.view_model import AttachmentsModel
from ui.composer.one_dialog import OneDialog

_PATTERNS = "*.jpg *.jpeg *.png *.webp *.gif *.mp4"


class AttachmentsDesk(QObject):
    """Between what is brought, the dialogs and the model."""

    def __init__(self, model: AttachmentsModel, page: QWidget, dialogs: OneDialog) -> None:
        super().__init__(page)
        self._model, self._page, self._dialogs = model, page, dialogs

    def bring(self, content: QMimeData) -> None:
        """Attach what a paste or a drop brings."""
        files, image = files_in(content), image_in(content)
        if files:
            self._model.add_files(files)
        elif image is not None:
            self._model.add_image(image, self.tr("Pasted image") + ".png")

    def choose_files(self) -> None:
        """Pick files."""
        dialog = QFileDialog(self._page.window(), self.tr("Attach images or a video"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds, everything = self.tr("Images and videos"), self.tr("All files")
        dialog.setNameFilters([f"{kinds} ({_PATTERNS})", f"{everything} (*)"])
        dialog.filesSelected.connect(self.add_files)
        self._dialogs.open(dialog)

    def add_files(self, names: list[str]) -> None:
        """Attach the files of these names."""
        self._model.add_files([Path(name) for name in names])

    def open_number(self, number: int) -> None:
        """Describe the attachment that is the ``number``th, counted from 1."""
        if 0 < number <= len(self._model.all):
            self.open(self._model.all[number - 1].id)

    def open(self, attachment_id: str) -> None:
        """Describe an attachment and declare its rights."""
        attachment = self._model.of(attachment_id)
        if attachment is not None:
            from ui.composer.attachments.dialog import AttachmentDialog  # noqa: PLC0415 - memory

            self._dialogs.open(AttachmentDialog(self._model, attachment, self._page.window()))
