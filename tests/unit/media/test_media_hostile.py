"""Five hundred hostile files: each refused with a reason, in bounded memory and time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.media.model import Fit, MediaProblem
from core.media.preparing import prepare
from tests.hostile_media import HOW_MANY, harmless_media
from tests.media_files import HostileMedia

_ROOT = Path(__file__).resolve().parents[3]
_PATIENCE_S = 240
_MOST_SECONDS = 2

Outcomes = dict[str, tuple[str, float]]


@pytest.fixture(scope="module")
def told() -> Outcomes:
    """What became of each file, and in how long, in a process with little memory."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile_media_process"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_there_are_five_hundred_files_and_each_is_another(told: Outcomes):
    assert len(told) == HOW_MANY


def test_none_is_accepted_and_none_is_refused_without_a_reason(told: Outcomes):
    reasons = {problem.value for problem in MediaProblem}
    assert {name: what for name, (what, _) in told.items() if what not in reasons} == {}


def test_each_is_refused_within_two_seconds(told: Outcomes):
    assert {name: took for name, (_, took) in told.items() if took > _MOST_SECONDS} == {}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nothing called a.jpg", MediaProblem.EMPTY),
        ("a page called a.jpg", MediaProblem.DISGUISED),
        ("a program of Windows called a.png", MediaProblem.DISGUISED),
        ("a.jpg called 'a.exe'", MediaProblem.DISGUISED),
        ("a.png called 'a.jpg'", MediaProblem.DISGUISED),
        ("a.jpg and an archive behind", MediaProblem.DISGUISED),
        ("a QuickTime film called a.mp4", MediaProblem.TYPE_REFUSED),
        ("too many bytes called a.jpg", MediaProblem.TOO_LARGE),
        ("too many bytes called a.mp4", MediaProblem.TOO_LARGE),
        ("PNG: 50000 by 50000 pixels", MediaProblem.TOO_MANY_PIXELS),
        ("PNG: data of 64 MiB", MediaProblem.BOMB),
        ("PNG: a text of 64 MiB", MediaProblem.BOMB),
        ("PNG: a profile of 64 MiB", MediaProblem.BOMB),
        ("PNG: an animation", MediaProblem.ANIMATED),
        ("JPEG: a thousand scans", MediaProblem.BOMB),
        ("JPEG: coding 0xc3", MediaProblem.CODEC_REFUSED),
        ("WebP: a canvas of another size", MediaProblem.UNREADABLE),
        ("WebP: half a picture", MediaProblem.UNREADABLE),
        ("GIF: a hundred thousand frames", MediaProblem.BOMB),
        ("MP4: tracks in tracks", MediaProblem.UNREADABLE),
        ("MP4: a track of meta", MediaProblem.HIDDEN_TRACK),
        ("MP4: coded as b'mp4v'", MediaProblem.CODEC_REFUSED),
        ("MP4: a hundred thousand boxes", MediaProblem.BOMB),
        ("MP4: fragments", MediaProblem.TYPE_REFUSED),
    ],
)
def test_the_reason_says_what_is_wrong(told: Outcomes, name: str, reason: MediaProblem):
    assert told[name][0] == reason.value


@pytest.mark.parametrize("file", harmless_media(), ids=lambda file: file.name)
def test_what_the_hostile_files_are_made_from_is_taken(file: HostileMedia):
    types = frozenset({"image/gif", "image/jpeg", "image/png", "image/webp"})
    assert prepare(file.content, file.file, Fit(image_types=types)).content == file.content
