"""The settings of the machine that the program runs on, and whether IT's folder is IT's alone."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core.foundation.ownership import Ownership, ownership_of_this_system
from core.foundation.paths import Paths
from core.foundation.registry import policies_of_this_machine
from core.foundation.settings import Settings, load_settings
from core.foundation.settings_fault import SettingsFault, SettingsProblem


def settings_of_this_machine(paths: Paths, ownership: Ownership | None = None) -> Settings:
    """Defaults, the employee's choices, IT's file, and on Windows IT's policies.

    Among ``faults`` is also whatever in IT's folder others than administrators may write.
    """
    owned = ownership or ownership_of_this_system()
    policies = policies_of_this_machine()
    settings = load_settings(paths.machine_settings, paths.preferences, policies, owned)
    return replace(settings, faults=(*settings.faults, *folder_faults(paths, owned)))


def folder_faults(paths: Paths, ownership: Ownership) -> Iterator[SettingsFault]:
    """One fault for each folder of IT's, or file in it, that others may write or replace.

    Where the folder itself is open, its content is not named besides.
    """
    for folder in (paths.machine, paths.trust, paths.revocations, paths.policy):
        if not os.path.lexists(folder):
            continue
        if not ownership.only_administrators_write(folder):
            yield _open_to_others(folder)
            if folder == paths.machine:
                return
        elif folder != paths.machine:
            for file in _content_of(folder):
                if not ownership.only_administrators_write(file):
                    yield _open_to_others(file)


def _content_of(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        # Whoever needs what is in it says so.
        return []


def _open_to_others(path: Path) -> SettingsFault:
    return SettingsFault(SettingsProblem.OPEN_TO_OTHERS, str(path))
