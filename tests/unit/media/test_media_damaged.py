"""Damage at random: a file is refused with a reason, or what is made of it can be read again."""

import random

import pytest

from core.foundation.errors import Invalid
from core.media.model import Fit, MediaProblem
from core.media.preparing import prepare
from tests.film_writer import telling_film
from tests.media_files import exif, gif, noise, png, saved

_DAMAGES = 400
_FIT = Fit(30, 100_000)
_SOUND = {
    "JPEG": saved(noise(40, 30), "JPEG", exif=exif(6), comment=b"x"),
    "progressive JPEG": saved(noise(40, 30), "JPEG", progressive=True),
    "PNG": png(),
    "WebP": saved(noise(40, 30, "RGBA"), "WEBP", exif=exif(6)),
    "lossless WebP": saved(noise(40, 30), "WEBP", lossless=True),
    "GIF": gif(),
    "MP4": telling_film(),
}


def _damaged(content: bytes, drawn: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(drawn.randrange(1, 5)):
        place = drawn.randrange(len(changed))
        if drawn.randrange(3):
            changed[place] = drawn.randrange(256)
        else:
            del changed[place : place + drawn.randrange(16)]
    return bytes(changed)


@pytest.mark.parametrize("kind", _SOUND)
def test_a_damaged_file_is_refused_or_tells_nothing_afterwards(kind: str):
    drawn = random.Random(kind)  # noqa: S311 - predictable on purpose
    left: set[object] = set()
    for _ in range(_DAMAGES):
        try:
            left.add(prepare(_damaged(_SOUND[kind], drawn), "", _FIT).after.told)
        except Invalid as refusal:
            left.add(type(refusal.code))
    assert left <= {MediaProblem, ()}
