"""Where a file comes from, and what a damaged block of metadata does: nothing."""

import os
import random
from pathlib import Path

import pytest

from core.foundation.errors import Invalid, Unavailable
from core.foundation.files import FileProblem
from core.media.exif import read_exif
from core.media.model import Fit, MediaProblem
from core.media.preparing import prepare
from core.media.reading import read_source
from tests.media_files import exif, jpeg

_DAMAGES = 3000


def test_a_file_is_read(tmp_path: Path):
    (tmp_path / "a.jpg").write_bytes(jpeg())
    assert prepare(tmp_path / "a.jpg", "a.jpg", Fit()).after.width == 40


def test_what_was_pasted_has_no_name_and_is_taken():
    assert prepare(jpeg(), "", Fit()).after.media_type == "image/jpeg"


def test_a_file_that_is_not_there_is_said_to_be_unreadable(tmp_path: Path):
    with pytest.raises(Unavailable) as problem:
        read_source(tmp_path / "a.jpg")
    assert problem.value.code is FileProblem.UNREADABLE


def test_a_folder_is_refused(tmp_path: Path):
    with pytest.raises(Invalid) as refusal:
        read_source(tmp_path)
    assert refusal.value.code is MediaProblem.TYPE_REFUSED


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name")
def test_a_pipe_that_never_ends_is_refused(tmp_path: Path):
    os.mkfifo(tmp_path / "a.jpg")
    with pytest.raises(Invalid) as refusal:
        read_source(tmp_path / "a.jpg")
    assert refusal.value.code is MediaProblem.TYPE_REFUSED


def test_a_huge_file_is_refused_unread(tmp_path: Path):
    with (tmp_path / "a.mp4").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(Invalid) as refusal:
        read_source(tmp_path / "a.mp4")
    assert refusal.value.code is MediaProblem.TOO_LARGE


def test_a_damaged_exif_is_read_as_far_as_it_goes():
    whole = exif(6).tobytes()[6:]
    drawn = random.Random(1)  # noqa: S311 - predictable on purpose
    turns: set[int] = set()
    for _ in range(_DAMAGES):
        damaged = bytearray(whole[: drawn.randrange(len(whole))])
        for _ in range(drawn.randrange(4)):
            if damaged:
                damaged[drawn.randrange(len(damaged))] = drawn.randrange(256)
        turns.add(read_exif(bytes(damaged)).orientation)
    assert turns <= set(range(1, 9))


def test_an_exif_that_refers_to_itself_ends():
    itself = b"II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0\0\0\x08\0\0\0\x08\0\0\0"
    assert read_exif(itself).orientation == 1
