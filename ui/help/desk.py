"""F1: from wherever somebody is to the page about it. Costs a shortcut until it is pressed."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from core.workplace import Workplace
    from ui.help.window import HelpWindow
    from ui.language import Language
    from ui.link_choice.opener import LinkOpener
    from ui.tasks import Tasks
    from ui.widgets.theme import Theme

HELP_KEYS = "F1"
_NAME = "help"


class HelpDesk(QObject):
    """Opens the one help window; before sign-in, while locked and over any dialog.

    ``shown`` is the screen that is looked at where the focus lies outside of any;
    ``workplace`` gives the open profile, whose policy judges links that lead outside.
    """

    def __init__(
        self,
        app: QApplication,
        window: QWidget,
        language: Language,
        theme: Theme,
        tasks: Tasks,
        shown: Callable[[], QWidget | None],
        workplace: Callable[[], Workplace | None],
    ) -> None:
        super().__init__(window)
        self._language, self._theme, self._tasks = language, theme, tasks
        self._shown, self._workplace = shown, workplace
        self.window: HelpWindow | None = None
        self.links: LinkOpener | None = None
        self._answer_in(window)
        # A dialog keeps the keys of the window under it away: it has the shortcut itself.
        app.focusWindowChanged.connect(self._reach_dialog)

    def open(self) -> None:
        """Show the page about what has the focus, or about the screen that is shown."""
        # Brought in when help is first asked for: memory and start-up time.
        pages = importlib.import_module("ui.help.pages")
        self._the_window().open_at(
            pages.topic_for(QApplication.focusWidget(), QApplication.activeModalWidget())
            or pages.topic_for(self._shown())
            or pages.BEGINNING
        )

    def leave_profile(self) -> None:
        """Ask about no link any more under a profile that is closed; the window may stay."""
        if self.links is not None:
            self.links.close()
            self.links.deleteLater()
            self.links = None

    def close(self) -> None:
        """Take the window away with the program."""
        self.leave_profile()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _the_window(self) -> HelpWindow:
        if self.window is not None:
            return self.window
        library = importlib.import_module("ui.help.library").Library()
        module = importlib.import_module("ui.help.window")
        window: HelpWindow = module.HelpWindow(
            library, self._language, self._theme, self._open_outside
        )
        self.window = window
        return window

    def _open_outside(self, link: str, over: QWidget) -> bool:
        """Ask whether to go there; without an open profile nothing judges a link."""
        workplace = self._workplace()
        if workplace is None:
            return False
        links = self.links
        if links is None:
            module = importlib.import_module("ui.link_choice.opener")
            links = self.links = module.LinkOpener(workplace, self._tasks, self)
        links.open(link, "", over)
        return True

    def _reach_dialog(self) -> None:
        over = QApplication.activeModalWidget() or QApplication.activeWindow()
        if isinstance(over, QDialog) and over.findChild(QShortcut, _NAME) is None:
            self._answer_in(over)

    def _answer_in(self, window: QWidget) -> None:
        shortcut = QShortcut(QKeySequence(HELP_KEYS), window)
        shortcut.setObjectName(_NAME)
        shortcut.activated.connect(self.open)
