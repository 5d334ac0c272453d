"""Settings that IT lays down by group policy: values of one key of the Windows registry."""

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Protocol, cast

KEY = r"Software\Policies\Natiq"
"""Below ``HKEY_LOCAL_MACHINE``. Windows lets only administrators and the system write there."""


class Policies(Protocol):
    """Where policies come from; ``place`` is what it is called when something is wrong there."""

    @property
    def place(self) -> str: ...

    def values(self) -> Mapping[str, object]:
        """Names of settings with their values; nothing where IT has set no policy.

        A value of another kind than text and number is ``None``, which no setting accepts.
        Raises ``OSError`` where the policies cannot be read.
        """
        ...


class Registry(Protocol):
    """What is used of the standard library's ``winreg``."""

    HKEY_LOCAL_MACHINE: int
    KEY_READ: int
    KEY_WOW64_64KEY: int
    REG_SZ: int
    REG_DWORD: int

    def OpenKeyEx(  # noqa: N802 - winreg's name
        self, key: int, sub_key: str, reserved: int, access: int, /
    ) -> AbstractContextManager[object]: ...

    def EnumValue(self, key: object, index: int, /) -> tuple[str, object, int]:  # noqa: N802
        """Raises ``OSError`` when there are no more."""
        ...


class WindowsPolicies:
    """``HKLM\\Software\\Policies\\Natiq``: text is ``REG_SZ``, a number ``REG_DWORD``."""

    place = rf"HKLM\{KEY}"

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def values(self) -> Mapping[str, object]:
        """The values by name; names of values have no case in the registry, ours are lower."""
        winreg = self._registry
        # A 32-bit program would be shown another key.
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            key = winreg.OpenKeyEx(winreg.HKEY_LOCAL_MACHINE, KEY, 0, access)
        except FileNotFoundError:
            return {}
        with key as opened:
            return dict(self._values_of(opened))

    def _values_of(self, key: object) -> Iterator[tuple[str, object]]:
        kinds, at = (self._registry.REG_SZ, self._registry.REG_DWORD), 0
        while True:
            try:
                name, value, kind = self._registry.EnumValue(key, at)
            except OSError:
                return
            yield name.lower(), value if kind in kinds else None
            at += 1


def policies_of_this_machine() -> Policies | None:
    """The registry's on Windows, and none elsewhere."""
    if sys.platform != "win32":
        return None
    # Of Windows alone.
    return WindowsPolicies(cast("Registry", importlib.import_module("winreg")))
