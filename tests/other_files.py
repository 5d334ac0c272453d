"""Files that are no picture and no film that is taken, under every name that would be."""

import gzip
import io
import zipfile
from collections.abc import Iterator

from tests.film_writer import Film, box
from tests.media_files import HostileMedia, gif, jpeg, noise, png, saved, webp

_NAMES = ("a.jpg", "a.png", "a.webp", "a.gif", "a.mp4")
_MEGABYTE = 1024 * 1024


def other_files() -> Iterator[HostileMedia]:
    for what, content in _others().items():
        for name in _NAMES:
            yield HostileMedia(f"{what} called {name}", name, content)
    yield from _misnamed()
    yield from _polyglots()
    for name in _NAMES:
        yield HostileMedia(f"too many bytes called {name}", name, _too_large(name))


def _others() -> dict[str, bytes]:
    picture = noise(8, 8)
    return {
        "nothing": b"",
        "zeros": bytes(1000),
        "a text": b"hello, world",
        "a page": b"<!DOCTYPE html><html><script>alert(1)</script></html>",
        "a drawing in SVG": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "XML with an entity": b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///x'>]>",
        "a program of Windows": b"MZ\x90\0" + bytes(500),
        "a program of Linux": b"\x7fELF\2\1\1" + bytes(500),
        "a shell script": b"#!/bin/sh\nrm -rf /\n",
        "an archive": _zipped(b"hello"),
        "an archive that is a bomb": _zipped(bytes(20 * _MEGABYTE)),
        "a gzip bomb": gzip.compress(bytes(20 * _MEGABYTE)),
        "a PDF": b"%PDF-1.7\n" + bytes(500),
        "a PostScript picture": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        "a Photoshop picture": b"8BPS\0\1" + bytes(500),
        "a TIFF": saved(picture, "TIFF"),
        "a BMP": saved(picture, "BMP"),
        "an icon": saved(picture, "ICO"),
        "an AVIF": saved(picture, "AVIF"),
        "a JPEG 2000": saved(picture, "JPEG2000"),
        "a HEIC": box(b"ftyp", b"heic", bytes(4), b"mif1heic") + bytes(200),
        "a QuickTime film": Film(brand=b"qt  ").written(),
        "a Matroska film": b"\x1aE\xdf\xa3" + bytes(200),
        "an AVI film": b"RIFF\xc8\0\0\0AVI " + bytes(200),
        "sound": b"ID3\4" + bytes(200),
    }


def _misnamed() -> Iterator[HostileMedia]:
    """Sound files under names that say another type, or hide what they are."""
    sound = {
        "a.jpg": jpeg(), "a.png": png(), "a.webp": webp(), "a.gif": gif(),
        "a.mp4": Film().written(),
    }  # fmt: skip
    for real, content in sound.items():
        for name in (*_NAMES, "a.exe", "a.html", "a.jpg.scr", "a\u202egpj.exe"):
            if name != real:
                yield HostileMedia(f"{real} called {name!a}", name, content)


def _polyglots() -> Iterator[HostileMedia]:
    """A picture in front, something else behind it: two files in one."""
    behind = {
        "an archive": _zipped(b"hello"),
        "a page": b"<html><script>alert(1)</script>",
        "a PDF": b"%PDF-1.7\n1 0 obj",
        "PHP": b"<?php system($_GET['c']); ?>",
        "a program": b"MZ\x90\0" + bytes(200),
    }
    for name, content in {
        "a.jpg": jpeg(), "a.png": png(), "a.webp": webp(), "a.gif": gif(),
    }.items():  # fmt: skip
        for what, more in behind.items():
            yield HostileMedia(f"{name} and {what} behind", name, content + more)


def _too_large(name: str) -> bytes:
    """Sound, but for its length."""
    starts = {"a.jpg": jpeg, "a.png": png, "a.webp": webp, "a.gif": gif}
    if name in starts:
        return starts[name]() + bytes(65 * _MEGABYTE)
    return Film().written() + bytes(101 * _MEGABYTE)


def _zipped(content: bytes) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("data", content)
    return archive.getvalue()
