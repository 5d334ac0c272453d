"""Which of the posts that Meta shows is the one that an attempt made."""

from datetime import UTC, datetime, timedelta

import pytest

from core.platforms.meta.films import Film, kept_film
from core.platforms.meta.sightings import Sighting, earliest, first_of, note_clock, same_text
from core.platforms.model import Post
from core.platforms.protocol import Attempt
from tests.servers.wire import RecordingNotes

AT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
POST = Post("نص", AT - timedelta(hours=1))


def attempt(
    since: datetime | None = AT, known: frozenset[str] = frozenset(), **kept: str
) -> Attempt:
    return Attempt("key", POST, since, kept, known)


def sighting(uri: str = "1_1", at: datetime | None = AT, text: str = "نص", media: int = 0):
    return Sighting(uri, "", text, at, media)


def test_of_several_that_fit_the_oldest_is_ours() -> None:
    later = sighting("1_2", AT + timedelta(minutes=1))
    assert first_of(attempt(), [later, sighting()]) == sighting()


@pytest.mark.parametrize(
    "one",
    [
        sighting(text="نص آخر"),
        sighting(media=1),
        sighting(at=AT - timedelta(minutes=6)),
    ],
)
def test_what_differs_is_another_post(one: Sighting) -> None:
    assert first_of(attempt(), [one]) is None


def test_what_belongs_to_something_else_is_not_ours() -> None:
    assert first_of(attempt(known=frozenset({"1_1"})), [sighting()]) is None


def test_a_post_without_a_moment_is_rather_ours_than_doubled() -> None:
    assert first_of(attempt(), [sighting(at=None)]) == sighting(at=None)


def test_before_anything_left_the_post_itself_says_since_when() -> None:
    assert earliest(attempt(since=None)) == POST.created_at - timedelta(minutes=5)


@pytest.mark.parametrize("seconds", [86_400, -86_400])
def test_the_clock_that_was_noted_is_the_one_that_counts(seconds: int) -> None:
    moved = earliest(attempt(ahead=str(seconds)))
    assert moved == AT + timedelta(seconds=seconds) - timedelta(minutes=5)


@pytest.mark.parametrize("written", ["", "-", "x", "--5", "1" * 15, "٥"])
def test_a_note_that_says_nothing_moves_nothing(written: str) -> None:
    assert earliest(attempt(ahead=written)) == AT - timedelta(minutes=5)


@pytest.mark.parametrize("ahead", [None, timedelta(0), timedelta(seconds=-59)])
def test_a_clock_that_agrees_is_not_noted(ahead: timedelta | None) -> None:
    notes = RecordingNotes()
    note_clock(ahead, notes)
    assert notes.kept == {}


def test_a_clock_that_differs_is_noted_and_read_again() -> None:
    notes = RecordingNotes()
    note_clock(timedelta(days=-1), notes)
    moved = earliest(Attempt("key", POST, AT, notes.kept))
    assert moved == AT - timedelta(days=1, minutes=5)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("سطر\r\nسطر", "سطر\nسطر"),
        (" نص ", "نص"),
        ("\u2067نص\u2069 \u200fهنا", "نص هنا"),
        ("cafe\u0301", "caf\u00e9"),
    ],
)
def test_what_a_platform_changes_is_no_difference(ours: str, theirs: str) -> None:
    assert same_text(ours, theirs)


@pytest.mark.parametrize(("ours", "theirs"), [("نص", "نصّ"), ("", "نص"), ("ا ب", "اب")])
def test_other_words_are_other_words(ours: str, theirs: str) -> None:
    assert not same_text(ours, theirs)


def test_an_upload_is_kept_and_read_again() -> None:
    film = Film("14", "15", 3_000, 6_000)
    assert kept_film({"film": film.written}) == film


@pytest.mark.parametrize("written", ["", "14 15 3", "14 15 3 x", "../1 2 3 4", "1 2 3 4 5"])
def test_a_note_of_another_shape_is_no_upload(written: str) -> None:
    assert kept_film({"film": written}) is None
