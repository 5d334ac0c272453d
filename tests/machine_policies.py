"""Windows' registry as far as policies need it, and who owns files on a made-up disk."""

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from core.foundation.registry import KEY

REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD = 1, 2, 3, 4


class FakeRegistry:
    """``winreg`` over values that the test lays down: name to (value, kind)."""

    HKEY_LOCAL_MACHINE: int = 0x80000002
    KEY_READ: int = 0x20019
    KEY_WOW64_64KEY: int = 0x100
    REG_SZ: int = REG_SZ
    REG_DWORD: int = REG_DWORD

    def __init__(self, values: Mapping[str, tuple[object, int]] | None) -> None:
        """Without ``values`` the key is not there."""
        self.values = values
        self.asked: list[tuple[int, str, int, int]] = []
        self.refuses = False

    @contextmanager
    def _opened(self) -> Iterator[object]:
        yield self

    def OpenKeyEx(self, key: int, sub_key: str, reserved: int, access: int, /):  # noqa: N802
        self.asked.append((key, sub_key, reserved, access))
        if self.refuses:
            raise PermissionError(5, "access is denied")
        if self.values is None or sub_key != KEY:
            raise FileNotFoundError(2, "no such key")
        return self._opened()

    def EnumValue(self, _key: object, index: int, /) -> tuple[str, object, int]:  # noqa: N802
        if self.values is None or index >= len(self.values):
            raise OSError(259, "no more data is available")
        name = list(self.values)[index]
        return (name, *self.values[name])


class FakeDisk:
    """Who owns which path, and with which bits; what is not said belongs to root alone."""

    def __init__(self) -> None:
        self.owners: dict[str, int] = {}
        self.modes: dict[str, int] = {}
        self.links: dict[str, str] = {}
        self.missing: set[str] = set()

    def look(self, path: Path) -> os.stat_result:
        name = str(path)
        if name in self.missing:
            raise FileNotFoundError(name)
        plain = stat.S_IFLNK | 0o777 if name in self.links else stat.S_IFDIR | 0o755
        owner = self.owners.get(name, 0)
        return os.stat_result((self.modes.get(name, plain), 0, 0, 1, owner, 0, 0, 0, 0, 0))

    def target_of(self, path: Path) -> str:
        return self.links[str(path)]


class Guarded:
    """Everything is the administrators' own but for the ``open`` paths."""

    def __init__(self, *open_to_others: Path) -> None:
        self.open_to_others = set(open_to_others)

    def only_administrators_write(self, path: Path) -> bool:
        return path not in self.open_to_others
