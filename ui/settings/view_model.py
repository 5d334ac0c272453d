"""The settings in force, without widgets."""

import os
from datetime import timedelta
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Signal

from core.application import Application
from core.foundation.errors import NatiqError
from core.foundation.settings import SETTINGS, Owner, Setting, Source
from core.foundation.settings_fault import SettingsFault
from core.publishing.schedule import zone_named
from core.workplace import Workplace
from ui.crash_reports.view_model import CrashReportsModel
from ui.tasks import Tasks


class SettingsModel(QObject):
    """What is declared, what is in force, and who may change it.

    ``changed`` names the setting that has another value now, ``zones_loaded`` brings the names
    of time zones.
    """

    changed = Signal(str)
    zones_loaded = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        application: Application,
        workplace: Workplace,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application, self._workplace = application, workplace
        self._tasks = tasks
        self.crash_reports = CrashReportsModel(application.paths.crashes, os.urandom, self)

    @property
    def own(self) -> tuple[Setting, ...]:
        """What the employee chooses, as far as IT has not laid it down."""
        return tuple(one for one in SETTINGS if one.owner is Owner.EMPLOYEE)

    @property
    def of_it(self) -> tuple[Setting, ...]:
        """What IT alone lays down."""
        return tuple(one for one in SETTINGS if one.owner is Owner.IT)

    @property
    def institution_problem(self) -> NatiqError | None:
        """Why the institution's list of words counts for nothing, where it was tried."""
        return self._workplace.language.institution_problem

    def value(self, name: str) -> str | int:
        """The value in force."""
        value: str | int = getattr(self._application.settings, name)
        return value

    def source_of(self, name: str) -> Source:
        """Where the value in force comes from."""
        return self._application.settings.source_of(name)

    @property
    def faults(self) -> tuple[SettingsFault, ...]:
        """What of IT's settings cannot be followed."""
        return self._application.settings.faults

    def is_locked(self, setting: Setting) -> bool:
        """Whether only IT can change it on this machine."""
        return setting.owner is Owner.IT or setting.name in self._application.settings.locked

    def accepts(self, setting: Setting, value: str) -> bool:
        """Whether that can be its value."""
        if not setting.accepts(value):
            return False
        return setting.name != "time_zone" or _is_zone(value)

    def load_zones(self) -> None:
        """Look up the time zones of this machine: they are files, and many."""
        self._tasks.run(self, lambda: tuple(sorted(available_timezones())), self.zones_loaded.emit)

    def change(self, name: str, value: str | int) -> None:
        """Keep the employee's choice and follow it from now on."""
        if value == self.value(name):
            return
        try:
            self._application.change_setting(name, value)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        if name == "idle_lock_minutes":
            minutes = self._application.settings.idle_lock_minutes
            self._workplace.session.lock_after(timedelta(minutes=minutes))
        self.changed.emit(name)


def _is_zone(name: str) -> bool:
    try:
        zone_named(name)
    except NatiqError:
        return False
    return True
