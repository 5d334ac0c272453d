"""The same on Windows: owner and access list (DACL) of a file and of the folders above it.

Windows writes both as text (SDDL, MS-DTYP section 2.5.1), which is read here.
"""

import ctypes
import re
from pathlib import Path
from typing import Any

_SE_FILE_OBJECT = 1
_OWNER_AND_DACL = 0x1 | 0x4
_SDDL_REVISION = 1
_TRUSTED_INSTALLER = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"
_ADMINISTRATORS = frozenset({"SY", "S-1-5-18", "BA", "S-1-5-32-544", _TRUSTED_INSTALLER})
"""The system, the group of administrators, and what installs Windows itself."""
_OWNER = re.compile(r"O:(S-[0-9-]+|[A-Z]{2})")
_ENTRY = re.compile(r"\(([A-Z]+);([A-Z]*);([^;()]*);[^;()]*;[^;()]*;([^;()]*)")
_INHERIT_ONLY = "IO"
_ALLOWING = frozenset({"A", "OA", "XA", "ZA"})
_RIGHTS = {
    "GA": 0x10000000, "GX": 0x20000000, "GW": 0x40000000, "GR": 0x80000000,
    "RC": 0x20000, "SD": 0x10000, "WD": 0x40000, "WO": 0x80000,
    "CC": 0x1, "DC": 0x2, "LC": 0x4, "SW": 0x8, "RP": 0x10, "WP": 0x20, "DT": 0x40,
    "LO": 0x80, "CR": 0x100,
    "FA": 0x1F01FF, "FR": 0x120089, "FW": 0x120116, "FX": 0x1200A0,
}  # fmt: skip
_REPLACE = 0x40 | 0x10000 | 0x40000 | 0x80000 | 0x10000000
"""Delete what is inside, delete, change the list, change the owner, everything."""
_WRITE = _REPLACE | 0x2 | 0x4 | 0x10 | 0x100 | 0x40000000
"""Besides: write, append, write attributes (extended and plain), write in general."""


class WindowsOwnership:
    """Only the system and administrators own and may write the file, or replace it.

    A folder may let others add files of their own to it, as ``%ProgramData%`` does: such a
    file belongs to them and is refused by itself.
    """

    def __init__(self, advapi32: Any, kernel32: Any) -> None:
        """The libraries of these names, by ctypes."""
        self._advapi32, self._kernel32 = advapi32, kernel32

    def only_administrators_write(self, path: Path) -> bool:
        try:
            ways = {Path(path).absolute(), Path(path).resolve()}
            return all(self._is_guarded(way) for way in ways)
        except (OSError, ValueError):
            return False

    def _is_guarded(self, path: Path) -> bool:
        last = _REPLACE if path.is_dir() else _WRITE
        return is_guarded(self._described(path), last) and all(
            is_guarded(self._described(folder), _REPLACE) for folder in path.parents
        )

    def _described(self, path: Path) -> str:
        """Owner and access list as SDDL. Raises ``OSError`` where Windows does not say."""
        descriptor, text = ctypes.c_void_p(), ctypes.c_wchar_p()
        failure = self._advapi32.GetNamedSecurityInfoW(
            str(path), _SE_FILE_OBJECT, _OWNER_AND_DACL,
            None, None, None, None, ctypes.byref(descriptor),
        )  # fmt: skip
        if failure:
            raise OSError(failure, "GetNamedSecurityInfoW")
        try:
            done = self._advapi32.ConvertSecurityDescriptorToStringSecurityDescriptorW(
                descriptor, _SDDL_REVISION, _OWNER_AND_DACL, ctypes.byref(text), None
            )
            if not done:
                raise OSError("ConvertSecurityDescriptorToStringSecurityDescriptorW")
            described = text.value or ""
            self._kernel32.LocalFree(text)
        finally:
            self._kernel32.LocalFree(descriptor)
        return described


def windows_ownership() -> WindowsOwnership:
    """The check with the libraries of this machine."""
    libraries: Any = ctypes
    return WindowsOwnership(libraries.WinDLL("advapi32"), libraries.WinDLL("kernel32"))


def is_guarded(described: str, rights: int) -> bool:
    """Whether an administrator owns it and nobody else is given any of ``rights``.

    ``described`` is SDDL. What denies is not counted: an order of entries that matters is
    more than a file of IT's needs. Raises ``ValueError`` for rights that are not understood.
    """
    owner = _OWNER.match(described)
    _, found, entries = described.partition("D:")
    if owner is None or owner[1] not in _ADMINISTRATORS or not found:
        return False
    if "NO_ACCESS_CONTROL" in entries.partition("(")[0]:
        return False
    read = _ENTRY.findall(entries)
    if len(read) != _count(entries):
        raise ValueError(described)
    return not any(
        kind in _ALLOWING
        and _INHERIT_ONLY not in _pairs(flags)
        and whose not in _ADMINISTRATORS
        and _bits(given) & rights
        for kind, flags, given, whose in read
    )


def _count(entries: str) -> int:
    """How many entries stand there; a condition inside of one has brackets of its own."""
    depth = count = 0
    for letter in entries:
        if letter == "(":
            count += depth == 0
            depth += 1
        elif letter == ")":
            depth -= 1
    return count


def _bits(rights: str) -> int:
    if rights.startswith("0x"):
        return int(rights, 16)
    if rights.isdecimal():
        return int(rights)
    bits = 0
    for pair in _pairs(rights):
        if pair not in _RIGHTS:
            raise ValueError(rights)
        bits |= _RIGHTS[pair]
    return bits


def _pairs(letters: str) -> list[str]:
    return [letters[at : at + 2] for at in range(0, len(letters), 2)]
