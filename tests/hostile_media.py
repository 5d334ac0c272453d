"""Five hundred files that must not be attached: disguised, lying, cut off, or bombs.

A file is here only if the way it is made guarantees that it must be refused. A flipped bit
in coded picture data does not: that may be a picture, only another one. A flipped bit in a
PNG does, for every part of it carries a checksum. The same files come in each run.
"""

from collections.abc import Iterator

from tests.film_writer import Film
from tests.hostile_films import hostile_films
from tests.hostile_pictures import hostile_pictures
from tests.media_files import HostileMedia, gif, jpeg, png, webp
from tests.other_files import other_files

HOW_MANY = 500
_FLIPS = 22
_CUTS = 8


def hostile_media() -> Iterator[HostileMedia]:
    """One after another: together they would fill the memory."""
    yield from other_files()
    yield from hostile_pictures()
    yield from hostile_films()
    yield from _cut_off()
    yield from _flipped()


def harmless_media() -> tuple[HostileMedia, ...]:
    """What the hostile files are made from: these are taken, or the others would prove nothing."""
    return (
        HostileMedia("JPEG", "a.jpg", jpeg()),
        HostileMedia("PNG", "a.png", png()),
        HostileMedia("WebP", "a.webp", webp()),
        HostileMedia("GIF", "a.gif", gif()),
        HostileMedia("MP4", "a.mp4", Film().written()),
    )


def _cut_off() -> Iterator[HostileMedia]:
    """No format here is whole before its last byte."""
    for one in harmless_media():
        whole = one.content
        for number in range(_CUTS):
            length = number * len(whole) // _CUTS if number else len(whole) - 1
            yield HostileMedia(f"{one.name} cut off after {length} bytes", one.file, whole[:length])


def _flipped() -> Iterator[HostileMedia]:
    whole = png()
    for number in range(_FLIPS):
        place = number * len(whole) // _FLIPS
        changed = bytearray(whole)
        changed[place] ^= 1 << (number % 8)
        yield HostileMedia(f"PNG with a bit flipped in byte {place}", "a.png", bytes(changed))
