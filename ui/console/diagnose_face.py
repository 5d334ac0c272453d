"""What only the face knows of a workstation: Qt, the display, the translations. No window."""

import ctypes
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLibraryInfo, QTranslator, qVersion

from core.diagnosis.model import Finding, Line, fault, good, look
from ui.resources import load_translation

_LANGUAGES = ("ar", "en")
_OWN_SYSTEMS = {"win32": "windows", "darwin": "cocoa"}
"""Systems whose sessions always have a display."""
_LIBRARY = re.compile(r"lib[\w.+-]{1,80}\.so[\w.]{0,20}")


def face_lines() -> Iterator[Line]:
    """Versions, display, translations."""
    yield _qt()
    yield from display_lines(os.environ)
    for language in _LANGUAGES:
        there = load_translation(QTranslator(), language)
        say = good if there else fault
        yield say(
            Finding.TRANSLATION_THERE if there else Finding.TRANSLATION_MISSING, language=language
        )


def _qt() -> Line:
    versions = {"qt": qVersion(), "pyside": pyside_version}
    same = qVersion().split(".")[:2] == pyside_version.split(".")[:2]
    if not same:
        return look(Finding.QT_BUILT_FOR_OTHER, **versions)
    return good(Finding.QT, **versions)


def display_lines(environment: Mapping[str, str], system: str = sys.platform) -> Iterator[Line]:
    """Where a window could be shown, and whether what it needs is there.

    A display on this machine is asked whether it answers; one elsewhere is only named.
    """
    if system in _OWN_SYSTEMS:
        yield good(Finding.DISPLAY_FOUND, platform=_OWN_SYSTEMS[system], display="")
        return
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen and chosen not in ("xcb", "wayland"):
        yield look(Finding.DISPLAY_NOT_ASKED, platform=chosen, display="")
        return
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    if wayland and chosen != "xcb":
        yield _wayland(wayland, environment.get("XDG_RUNTIME_DIR", ""))
    elif x11:
        yield _x11(x11)
        yield from _missing_library("xcb")
    else:
        yield fault(Finding.DISPLAY_NONE)


def _wayland(name: str, runtime: str) -> Line:
    there = (Path(runtime) / name).is_socket()
    say = good if there else fault
    return say(
        Finding.DISPLAY_FOUND if there else Finding.DISPLAY_SILENT, platform="wayland", display=name
    )


def _x11(name: str) -> Line:
    values = {"platform": "xcb", "display": name}
    if not name.startswith(("unix:", ":", "/")):
        # On another machine: asking would send something there.
        return look(Finding.DISPLAY_NOT_ASKED, **values)
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return fault(Finding.DISPLAY_LIBRARY_MISSING, library="libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return (
        good(Finding.DISPLAY_FOUND, **values)
        if answers
        else fault(Finding.DISPLAY_SILENT, **values)
    )


def _missing_library(platform: str) -> Iterator[Line]:
    """What Qt's part for this display lacks: the reason why most windows do not open."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    plugin = plugins / "platforms" / f"libq{platform}.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        named = _LIBRARY.search(str(error))
        yield fault(Finding.DISPLAY_LIBRARY_MISSING, library=named[0] if named else plugin.name)
