"""One look at everything on this workstation that IT asks about."""

import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.application import Application, device_secrets_of
from core.diagnosis.announced import update_lines
from core.diagnosis.authorities import authority_lines
from core.diagnosis.cleaning import Cleaning
from core.diagnosis.laid_down import setting_lines
from core.diagnosis.machine import clock_lines, folder_lines, program_lines
from core.diagnosis.model import (
    Diagnosis,
    Finding,
    Line,
    Look,
    Part,
    Section,
    fault,
    good,
    look,
)
from core.diagnosis.opened import opened_lines
from core.diagnosis.profile import profile_lines
from core.diagnosis.secrets_kept import secret_lines
from core.diagnosis.shipped import shipped_lines
from core.foundation.crashes import CrashReports
from core.foundation.ids import Randomness
from core.foundation.ownership import Ownership, ownership_of_this_system
from core.foundation.paths import RESOURCES
from core.platforms.self_test import try_gate
from core.vault.device_secret import DeviceSecretStore


class Examination:
    """Looks, and changes nothing but for a probe in the keyring, which it takes away again."""

    def __init__(
        self,
        application: Application,
        device_secrets: DeviceSecretStore,
        ownership: Ownership,
        random: Randomness,
        resources: Path = RESOURCES,
        home: Path | None = None,
    ) -> None:
        self._application = application
        self._device_secrets = device_secrets
        self._ownership = ownership
        self._random = random
        self._resources = resources
        self._cleaning = Cleaning(home or Path.home())

    @classmethod
    def of_this_machine(cls, data: Path | None = None) -> "Examination":
        """The workstation that this runs on, for the employee who runs it."""
        application = Application.of_this_machine(data)
        store = device_secrets_of(application.settings, application.paths)
        return cls(application, store, ownership_of_this_system(), secrets.token_bytes)

    @property
    def enrolled(self) -> bool:
        """Whether there is a profile that could be opened."""
        return self._application.identity.enrolled

    def examine(self, face: Look, opening: tuple[str, str] | None = None) -> Diagnosis:
        """Look at everything. ``face`` gives the lines of what the core does not know.

        ``opening`` is passphrase and code of the authenticator: with them the profile is
        opened and read whole.
        """
        looks = [
            (Section.PROGRAM, (program_lines, face, self._clock)),
            (Section.FOLDERS, (self._folders,)),
            (Section.KEYRING, (self._secrets,)),
            (Section.PROFILE, (self._profile,)),
            (Section.SETTINGS, (self._settings,)),
            (Section.AUTHORITIES, (self._authorities,)),
            (Section.SHIPPED, (self._shipped,)),
            (Section.NETWORK, (self._gate,)),
            (Section.REPORTS, (self._updates, self._crashes)),
        ]
        if opening is not None:
            looks.insert(4, (Section.OPENED, (lambda: self._opened(*opening),)))
        parts = tuple(
            Part(
                section,
                self._cleaning.clean(line for one in several for line in _lines(section, one)),
            )
            for section, several in looks
        )
        return Diagnosis(self._application.clock.now(), parts)

    def _clock(self) -> Iterable[Line]:
        return clock_lines(self._application.clock, self._application.settings.time_zone)

    def _folders(self) -> Iterable[Line]:
        return folder_lines(self._application.paths, self._ownership)

    def _secrets(self) -> Iterable[Line]:
        return secret_lines(self._application.settings, self._device_secrets, self._random)

    def _profile(self) -> Iterable[Line]:
        return profile_lines(self._application.paths, self._device_secrets)

    def _settings(self) -> Iterable[Line]:
        return setting_lines(self._application.settings)

    def _authorities(self) -> Iterable[Line]:
        application = self._application
        shipped = self._resources / "policy"
        return authority_lines(application.paths, shipped, self._ownership, application.clock)

    def _shipped(self) -> Iterable[Line]:
        return shipped_lines(self._resources)

    def _gate(self) -> Iterator[Line]:
        for one in try_gate(self._application.clock):
            say = good if one.held else fault
            yield say(Finding.GATE_HELD if one.held else Finding.GATE_FAILED, trial=one.trial.value)

    def _updates(self) -> Iterable[Line]:
        return update_lines(self._application)

    def _crashes(self) -> Iterator[Line]:
        there = CrashReports(self._application.paths.crashes, self._random).all()
        waiting = sum(not one.decided for one in there)
        if there:
            yield look(Finding.CRASHES, count=len(there), undecided=waiting)
        else:
            yield good(Finding.CRASHES_NONE)

    def _opened(self, passphrase: str, code: str) -> Iterable[Line]:
        try:
            return tuple(opened_lines(self._application, passphrase, code))
        finally:
            self._application.close()


def _lines(section: Section, one: Look) -> Iterator[Line]:
    """What was found; a look that fails is a finding too, and the others go on."""
    try:
        yield from one()
    except Exception as error:  # noqa: BLE001 - told as a fault, by its type
        yield fault(Finding.CHECK_FAILED, check=section.value, kind=type(error).__name__)
