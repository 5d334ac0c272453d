"""Limits of a server as they are kept: the same again, whatever the row has become since."""

import json
import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.connections import written_limits
from core.connections.written_limits import read, written
from core.platforms.limits import LIMITS
from core.platforms.model import Limits, OwnSchedule, PollLimits
from core.storage.database import Database
from tests.fakes import FakeClock

USUAL = LIMITS["mastodon"]
KEY = "mastodon:1"
NOT_LIMITS = [
    "",
    "null",
    "[]",
    "7",
    '"500"',
    "{",
    "[" * 100_000,
    '{"a":' * 5_000,
    "{}" + " " * 70_000,
    '{"length": "five hundred"}',
    '{"length": true}',
    '{"length": -1}',
    '{"length": 500.5}',
    '{"length": 1e400}',
    '{"length": NaN}',
    '{"length": 9007199254740993}',
    '{"rule": "letters"}',
    '{"rule": ["mastodon"]}',
    '{"thread": 1, "reply": null, "like": "yes"}',
    '{"url_length": null}',
    '{"media": null}',
    '{"media": [4]}',
    '{"media": {"images": "four", "image_types": "image/png", "together": 1}}',
    '{"media": {"image_types": ["image/png", 7]}}',
    '{"poll": 4}',
    '{"poll": {"options": 4, "option_length": 50}}',
    '{"poll": {"options": 4, "option_length": 50, "shortest_minutes": -5, "longest_minutes": 9,'
    ' "multiple": true}}',
    '{"own_schedule": 5}',
    '{"own_schedule": {"latest": 60}}',
    '{"own_schedule": {"earliest": 9007199254740991, "latest": null}}',
    '{"own_schedule": {"earliest": "soon", "latest": null}}',
    '{"something": {"newer": [1, 2, 3]}}',
]


@pytest.mark.parametrize("platform", LIMITS)
def test_what_is_written_is_read_again_the_same(platform: str) -> None:
    assert read(written(LIMITS[platform]), Limits(length=1)) == LIMITS[platform]


def test_what_one_server_says_other_than_usual_stays_what_it_said() -> None:
    said = replace(
        USUAL,
        length=5000,
        quote=True,
        poll=PollLimits(10, 200, 1, 90, multiple=False),
        own_schedule=OwnSchedule(timedelta(minutes=1), timedelta(days=2)),
        media=replace(USUAL.media, images=3, image_types=frozenset({"image/avif"})),
    )
    assert read(written(said), USUAL) == said


@pytest.mark.parametrize("content", NOT_LIMITS, ids=range(len(NOT_LIMITS)))
def test_what_cannot_stand_there_is_as_usual(content: str) -> None:
    assert read(content, USUAL) == USUAL


def test_no_limit_is_kept_as_none() -> None:
    endless = replace(USUAL, length=None, poll=None, own_schedule=None)
    assert read(written(endless), USUAL) == endless


def test_a_member_that_an_older_program_did_not_know_is_as_usual() -> None:
    members = json.loads(written(replace(USUAL, length=900)))
    for newer in ("quote", "boost", "own_schedule", "poll"):
        del members[newer]
    del members["media"]["video_alt_length"]
    assert read(json.dumps(members), USUAL) == replace(USUAL, length=900)


def test_one_wrong_member_takes_nothing_from_the_others() -> None:
    members = json.loads(written(replace(USUAL, length=900)))
    members |= {"rule": "letters", "media": 7, "poll": [], "thread": "no"}
    assert read(json.dumps(members), USUAL) == replace(USUAL, length=900)


def test_whatever_bytes_the_row_holds_limits_come_out() -> None:
    chance = random.Random(7)  # noqa: S311 - the same in each run
    whole = written(USUAL)
    for _ in range(2_000):
        letters = list(whole)
        for _ in range(chance.randint(1, 8)):
            letters[chance.randrange(len(letters))] = chance.choice('{}[]:,"019-e.ntx\x00')
        found = read("".join(letters), USUAL)
        assert isinstance(found, Limits)
        assert found.length is None or found.length >= 0


def test_what_was_said_last_counts_with_its_moment(tmp_path: Path) -> None:
    clock = FakeClock()
    database = Database.create(tmp_path / "natiq.db", bytes(32))
    with database.write() as connection:
        written_limits.put(connection, KEY, replace(USUAL, length=700), clock.now())
        clock.advance(timedelta(hours=3))
        written_limits.put(connection, KEY, replace(USUAL, length=900), clock.now())
    with database.read() as connection:
        found = written_limits.get(connection, KEY, USUAL)
        at = written_limits.read_at(connection, KEY)
    database.close()
    assert found == (replace(USUAL, length=900), clock.now())
    assert at == clock.now()


def test_where_a_server_said_nothing_there_is_nothing(tmp_path: Path) -> None:
    database = Database.create(tmp_path / "natiq.db", bytes(32))
    with database.read() as connection:
        found = written_limits.get(connection, KEY, USUAL), written_limits.read_at(connection, KEY)
    database.close()
    assert found == (None, None)
