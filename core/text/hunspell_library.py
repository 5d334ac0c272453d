"""Hunspell without standing in the way of whoever types.

The package's own binding keeps Python's lock while it reads a dictionary (a third of a second)
and while it looks for suggestions (up to a tenth): the window would stand still. Its library
has a plain C interface; called by ``ctypes``, both go on beside the rest. Where the package
brings no library of its own (Windows has it inside the binding), the binding is used.
"""

import ctypes
import importlib
import importlib.util
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

_PACKAGE = "hunspell"
_LIBRARY = "libhunspell*"
_NAME = "ar"


class Dictionary(Protocol):
    """What is used of a dictionary, whichever way it is reached."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


def open_dictionary(folder: Path) -> Dictionary:
    """Read ``ar.aff`` and ``ar.dic`` in ``folder``; takes a third of a second, and 17 MB.

    Whoever uses it asks one question at a time.
    """
    for library in _libraries():
        try:
            return _ByLibrary(library, folder)
        except (OSError, AttributeError):
            # Of another make than this program knows: the binding knows how to use it.
            continue
    # Brought in where it is needed alone: with it comes what was to be avoided.
    binding = importlib.import_module("core.text.hunspell_binding")
    dictionary: Dictionary = binding.open_by_binding(folder, _NAME)
    return dictionary


class _ByLibrary:
    """The C interface of Hunspell 1.7 (``hunspell.h``)."""

    def __init__(self, library: Path, folder: Path) -> None:
        # The first lets other threads run meanwhile, the second does not: a look-up takes
        # less time than handing the lock over.
        free, quick = ctypes.CDLL(str(library)), ctypes.PyDLL(str(library))
        create, destroy = free.Hunspell_create, free.Hunspell_destroy
        create.restype = ctypes.c_void_p
        create.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
        destroy.restype, destroy.argtypes = None, [ctypes.c_void_p]
        self._spell = quick.Hunspell_spell
        self._spell.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
        self._suggest = free.Hunspell_suggest
        words = ctypes.POINTER(ctypes.POINTER(ctypes.c_char_p))
        self._suggest.argtypes = [ctypes.c_void_p, words, ctypes.c_char_p]
        self._free_list = free.Hunspell_free_list
        self._free_list.restype = None
        self._free_list.argtypes = [ctypes.c_void_p, words, ctypes.c_int]
        paths = [str(folder / f"{_NAME}.{ending}").encode() for ending in ("aff", "dic")]
        self._handle: int = create(*paths)
        weakref.finalize(self, destroy, self._handle)

    def spell(self, word: str) -> bool:
        return bool(self._spell(self._handle, word.encode("utf-8", "replace")))

    def suggest(self, word: str) -> tuple[str, ...]:
        found = ctypes.POINTER(ctypes.c_char_p)()
        number: int = self._suggest(
            self._handle, ctypes.byref(found), word.encode("utf-8", "replace")
        )
        try:
            return tuple((found[at] or b"").decode("utf-8", "replace") for at in range(number))
        finally:
            self._free_list(self._handle, ctypes.byref(found), number)


def _libraries() -> Iterator[Path]:
    """The library that the package brings, found without bringing the binding in."""
    package = importlib.util.find_spec(_PACKAGE)
    for folder in (package.submodule_search_locations or ()) if package else ():
        yield from sorted(Path(folder).glob(_LIBRARY))
