"""From an open profile to the lock: which of the window's two faces is shown, and when."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from core.foundation.errors import NatiqError
from core.foundation.memory import give_back_unused
from ui.core_arrival import CoreArrival
from ui.help.desk import HelpDesk
from ui.language import Language
from ui.opening import Opening
from ui.sign_in.entrance_flow import EntranceFlow
from ui.tasks import Tasks
from ui.texts import words_for
from ui.widgets.drawing import set_window_icon
from ui.widgets.panels import STOP, WARNING
from ui.widgets.theme import Theme
from ui.window import Window

if TYPE_CHECKING:
    from core.application import Application
    from core.identity.model import Employee
    from core.workplace import Workplace
    from ui.composer.autosave import Snapshot
    from ui.os_events.security_key_watch import SecurityKeyWatch
    from ui.os_events.watch import OsEvents
    from ui.shell.shell import Shell

_IDLE_LOOK_MS = 5_000
_GIVE_BACK_AFTER_MS = 2_000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
    }
)


class Desk(QObject):
    """Opens the shell over a workplace, watches for idleness, and locks."""

    def __init__(
        self,
        app: QApplication,
        window: Window,
        core: CoreArrival,
        tasks: Tasks,
        theme: Theme,
        language: Language,
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._core, self._tasks = app, window, core, tasks
        self._theme, self._language = theme, language
        self.workplace: Workplace | None = None
        self.shell: Shell | None = None
        self._rescued: tuple[Employee, Snapshot] | None = None
        self.os_events: OsEvents | None = None
        self.key_watch: SecurityKeyWatch | None = None
        self.flow = EntranceFlow(window.entrance, core, tasks)
        self.opening = Opening(window, self.flow, self)
        self._idle_look = QTimer(self)
        self._idle_look.setInterval(_IDLE_LOOK_MS)
        self._idle_look.timeout.connect(self.lock_if_due)
        self.flow.entered.connect(self._open)
        window.may_close = self.may_close
        language.changed.connect(self._keep_language)
        QShortcut(QKeySequence("Ctrl+L"), window).activated.connect(self.lock)
        self.help = HelpDesk(
            app, window, language, theme, tasks, self._shown, lambda: self.workplace
        )
        window.entrance.offer_help().connect(self.help.open)
        language.dress_qt()
        theme.follow_system()
        set_window_icon(app)

    @property
    def practising(self) -> bool:
        """Whether the open profile is the one of practice."""
        return self.workplace is not None and self.workplace.practice

    def lock(self) -> None:
        """Save, close the database, drop the keys, and ask who is there.

        What cannot be saved keeps the desk open: the composer says why.
        """
        if self.shell is not None and self.shell.save():
            self._lock()

    def lock_if_due(self) -> None:
        """Lock when nobody has touched anything for as long as the setting says."""
        if self.workplace is not None and self.workplace.session.must_end():
            self.lock_unattended()

    def lock_unattended(self) -> None:
        """Lock a desk at which nobody sits: idle, or the operating system says so.

        Nobody is there to free the disk of a text that cannot be saved. It waits in memory
        and is put back when its author signs in again.
        """
        if self.workplace is None or self.shell is None:
            return
        if not self.shell.save():
            self._rescued = (self.workplace.employee, self.shell.unsaved())
        self._lock()

    def may_close(self) -> bool:
        """Whether the window may go; where that would lose text, it says so and offers it."""
        if self.shell is None or self.shell.save():
            return True
        self._window.tell(
            STOP,
            self.tr("The text on the screen could not be saved. Copy it before you close."),
            self.tr("Close without it"),
            # Not ``quit``: it asks the windows again whether they may be closed.
            self._app.exit,
        )
        return False

    def _lock(self) -> None:
        if self.workplace is None:
            return
        practice, employee = self.workplace.practice, self.workplace.employee
        self.leave()
        if practice:
            self.flow.show_first_page()
        else:
            self._window.entrance.show_sign_in(employee)
        self._window.pages.show_page(self._window.entrance)

    def leave(self) -> None:
        """Close the profile, if one is open; what was to be saved is by now."""
        self._idle_look.stop()
        if self.key_watch is not None:
            self.key_watch.stop()
        self._app.removeEventFilter(self)
        self.help.leave_profile()
        if self.shell is not None:
            self.shell.leave()
            self._window.pages.drop(self.shell)
            self.shell = None
        if self.workplace is not None:
            self.workplace.close()
            self.workplace = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.workplace is not None and event.type() in _SIGNS_OF_LIFE:
            self.workplace.session.touch()
        return super().eventFilter(watched, event)

    def _open(self, workplace: Workplace) -> None:
        application = self._core.application
        if application is None:
            return
        self.leave()
        self.workplace = workplace
        self._put_back(workplace)
        # Imported in the background by now (see CoreArrival): start-up time.
        shell = importlib.import_module("ui.shell.shell")
        page: Shell = shell.Shell(workplace, application, self._tasks, self._theme)
        page.lock_requested.connect(self.lock)
        page.help_requested.connect(self.help.open)
        page.language_wanted.connect(self._language.choose)
        self.shell = page
        self._window.pages.show_page(page)
        self.flow.leave_enrolment()
        self.flow.leave_reset()
        self.flow.leave_restore()
        if self._window.entrance.sign_in_form is not None:
            self._window.entrance.sign_in_form.reset()
        self._app.installEventFilter(self)
        self._idle_look.start()
        self._listen_to_the_system()
        self._watch_the_key(workplace)
        QTimer.singleShot(_GIVE_BACK_AFTER_MS, self, give_back_unused)
        self.opening.take()

    def _shown(self) -> QWidget:
        """What is looked at: a screen, or the page on the way in."""
        return self._window.entrance if self.shell is None else self.shell.shown

    def _watch_the_key(self, workplace: Workplace) -> None:
        """The key that opened the profile locks it again when it is taken out."""
        keys = workplace.own_security_keys
        if self.key_watch is None and keys.came_in_at:
            # Imported in the background by now (see CoreArrival): start-up time.
            module = importlib.import_module("ui.os_events.security_key_watch")
            watch: SecurityKeyWatch = module.SecurityKeyWatch(self._tasks, self)
            watch.removed.connect(self.lock_unattended)
            self.key_watch = watch
        if self.key_watch is not None:
            self.key_watch.watch(keys.came_in_at, keys.present)

    def _listen_to_the_system(self) -> None:
        if self.os_events is None:
            # Imported in the background by now (see CoreArrival): start-up time.
            watch = importlib.import_module("ui.os_events.watch")
            events: OsEvents = watch.OsEvents(self._window)
            events.lock_wanted.connect(self.lock_unattended)
            events.listen()
            self.os_events = events

    def _put_back(self, workplace: Workplace) -> None:
        if self._rescued is None or self._rescued[0] != workplace.employee:
            return
        snapshot = self._rescued[1]
        try:
            workplace.drafts.save(snapshot.draft_id, snapshot.text, snapshot.cursor)
        except NatiqError as error:
            self._window.tell(WARNING, words_for(error))
            return
        self._rescued = None

    def _keep_language(self, language: str) -> None:
        self._core.when_there(lambda application: self._store_language(application, language))

    def _store_language(self, application: Application, language: str) -> None:
        try:
            application.change_setting("language", language)
        except NatiqError as error:
            self._window.tell(WARNING, words_for(error))
