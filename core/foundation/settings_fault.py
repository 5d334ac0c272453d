"""What can be wrong with IT's settings, and where."""

from dataclasses import dataclass
from enum import StrEnum


class SettingsProblem(StrEnum):
    """Why an entry, or the place where IT has laid it down, is not followed."""

    NO_ACCESS = "settings_no_access"
    NOT_TEXT = "settings_not_text"
    NOT_READABLE = "settings_not_readable"
    NO_SETTING = "settings_no_setting"
    IN_SECTION = "settings_in_section"
    TWICE = "settings_twice"
    UNKNOWN_NAME = "settings_unknown_name"
    WRONG_VALUE = "settings_wrong_value"
    OPEN_TO_OTHERS = "settings_open_to_others"
    LOCKED_BY_IT = "settings_locked_by_it"


@dataclass(frozen=True)
class SettingsFault:
    """What is wrong with IT's settings, and where: nothing is published until it is mended.

    ``place`` is the file or folder, or the key of the registry; ``line`` counts from 1, and is
    0 where the fault belongs to no line; ``name`` is the setting's, or empty.
    """

    code: SettingsProblem
    place: str
    line: int = 0
    name: str = ""

    @property
    def where(self) -> str:
        """Place and line as tools write them: ``/etc/natiq/settings.toml:12``."""
        return f"{self.place}:{self.line}" if self.line else self.place
