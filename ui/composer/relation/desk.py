"""Looking up somebody's post from the composer."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.composer.one_dialog import OneDialog
from ui.composer.relation.view_model import RelationModel

if TYPE_CHECKING:
    from ui.seen_post.dialog import SeenPostDialog


class RelationDesk(QObject):
    """``begun`` brings the id of a draft that answers or quotes the post."""

    begun = Signal(str)

    def __init__(self, model: RelationModel, page: QWidget, dialogs: OneDialog) -> None:
        super().__init__(page)
        self._model, self._page, self._dialogs = model, page, dialogs

    def look_up(self) -> None:
        """Ask for the link of the post."""
        # Brought in when somebody looks a post up.
        module = importlib.import_module("ui.seen_post.dialog")
        dialog: SeenPostDialog = module.SeenPostDialog(self._model.seen_post(), self._page.window())
        dialog.begun.connect(self.begun)
        self._dialogs.open(dialog)
