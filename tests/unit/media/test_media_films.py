"""MP4 films: what they are, and that they tell nothing once they are cleaned."""

import struct
from dataclasses import replace

import pytest

from core.foundation.errors import Invalid
from core.media.model import Fit, MediaKind, MediaProblem, Told, Trace
from core.media.preparing import prepare
from tests.film_writer import PLACE, TURNED, Film, box, long_box, table, telling_film

ANY = Fit()


def test_kind_measures_and_length_are_read():
    after = prepare(Film().written(), "a.mp4", ANY).after
    assert (after.kind, after.width, after.height, after.seconds) == (MediaKind.VIDEO, 640, 360, 5)


def test_a_film_that_lies_on_its_side_is_measured_as_shown():
    after = prepare(Film(matrix=TURNED).written(), "a.mp4", ANY).after
    assert (after.width, after.height) == (360, 640)


def test_place_time_and_camera_are_told_before():
    before = prepare(telling_film(), "a.mp4", ANY).before
    wanted = {
        Told(Trace.LOCATION, "23.58800, 58.38290"),
        Told(Trace.TIME, "2025-11-26 11:06"),
        Told(Trace.SOFTWARE, "Coder 1.0"),
    }
    assert wanted <= set(before.told)


def test_nothing_is_told_after():
    assert prepare(telling_film(), "a.mp4", ANY).after.told == ()


@pytest.mark.parametrize(
    "sign", [PLACE, b"Telephone", b"somebody", b"Coder", b"Editor", b"GPS", b"udta", b"uuid"]
)
def test_nothing_is_left_in_the_bytes(sign: bytes):
    assert sign not in prepare(telling_film(), "a.mp4", ANY).content


def test_cleaning_moves_nothing():
    film = telling_film()
    content = prepare(film, "a.mp4", ANY).content
    samples = slice(film.index(b"mdat"), film.index(b"mdat") + 104)
    assert (len(content), content[samples]) == (len(film), film[samples])


def test_a_film_that_tells_nothing_keeps_its_bytes():
    content = Film().written()
    assert prepare(content, "a.mp4", ANY).content == content


def test_data_with_a_length_of_64_bits_are_read():
    film = Film(data_box=long_box(b"mdat", bytes(100)), offset=8).written()
    assert prepare(film, "a.mp4", ANY).after.seconds == 5


def test_places_of_64_bits_are_read():
    film = Film()
    place = struct.pack(">Q", film.written().index(b"mdat") + 4)
    changed = replace(film, table_change=(b"stco", table(b"co64", place)))
    assert prepare(changed.written(), "a.mp4", ANY).after.seconds == 5


def test_a_film_longer_than_the_platform_takes_is_refused():
    with pytest.raises(Invalid) as refusal:
        prepare(Film().written(), "a.mp4", Fit(video_seconds=4))
    assert refusal.value.code is MediaProblem.TOO_LONG


def test_a_header_cannot_make_a_film_shorter():
    with pytest.raises(Invalid) as refusal:
        prepare(Film(duration=1000).written(), "a.mp4", Fit(video_seconds=4))
    assert refusal.value.code is MediaProblem.TOO_LONG


def test_a_film_larger_than_the_platform_takes_is_refused():
    with pytest.raises(Invalid) as refusal:
        prepare(Film().written(), "a.mp4", Fit(video_bytes=500))
    assert refusal.value.code is MediaProblem.TOO_LARGE


def test_a_track_of_positions_is_refused():
    with pytest.raises(Invalid) as refusal:
        prepare(Film(handler=b"meta", codec=b"mett").written(), "a.mp4", ANY)
    assert refusal.value.code is MediaProblem.HIDDEN_TRACK


def test_an_unknown_box_is_taken_for_something_that_tells():
    prepared = prepare(Film(more_in_track=box(b"abcd", b"who knows")).written(), "a.mp4", ANY)
    assert (prepared.before.traces, b"knows" in prepared.content) == ((Trace.OTHER,), False)
