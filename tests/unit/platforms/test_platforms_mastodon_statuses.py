"""Reading posts of a server within bounds, and telling a certain one among them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.platforms.mastodon.statuses import (
    is_made_of,
    key_for,
    read_scheduled,
    read_status,
    shown_by,
    will_be_made_of,
)
from core.platforms.model import PlatformProblem, Post, Uncertain
from tests import mastodon_posts as posts
from tests.mastodon_posts import ACCOUNT_ID, MOMENT, SERVER

KEY = "0f" * 16
LATER = MOMENT + timedelta(hours=2)
AUTHOR = {"id": ACCOUNT_ID, "acct": "baladiya", "display_name": "البلدية"}
QUESTION = {"options": [{"title": "الحديقة"}, {"title": "الشاطئ"}]}


def _waiting(**members: object) -> dict[str, object]:
    params = {"text": "نص", "in_reply_to_id": None, "poll": None, "idempotency": None}
    return {
        "id": "7",
        "scheduled_at": "2026-11-24T10:00:00.000Z",
        "params": params,
        "media_attachments": [],
    } | members


def test_a_post_is_read():
    seen = read_status(posts.status("<p>نص</p>"), SERVER).seen
    assert (seen.post.uri, seen.link, seen.text) == (
        f"{SERVER}/api/v1/statuses/1001",
        f"{SERVER}/@baladiya/1001",
        "نص",
    )


def test_its_author_is_read():
    seen = read_status(posts.status(), SERVER).seen
    assert (seen.author_id, seen.author_handle, seen.author_name) == (
        ACCOUNT_ID,
        "baladiya",
        "البلدية",
    )


def test_its_time_and_its_app_are_read():
    seen = read_status(posts.status(), SERVER).seen
    assert (seen.published_at, seen.app) == (
        datetime(2026, 11, 24, 8, 0, 1, 250_000, tzinfo=UTC),
        "Natiq",
    )


def test_a_warning_stands_before_the_text():
    assert read_status(posts.status(spoiler_text="تنبيه"), SERVER).seen.text == "تنبيه\n\nنص"


@pytest.mark.parametrize("name", ["application", "poll", "in_reply_to_id", "url", "uri", "reblog"])
def test_servers_may_leave_out(name: str):
    told = dict(posts.status())
    del told[name]
    assert read_status(told, SERVER).seen.text == "نص"


def test_a_nameless_author_is_called_by_the_handle():
    told = posts.status(account=AUTHOR | {"display_name": ""})
    assert read_status(told, SERVER).seen.author_name == "baladiya"


@pytest.mark.parametrize(
    "link",
    [
        None,
        7,
        "javascript:alert(1)",
        "http://other.example/@muwatin/1",
        "https://a.example/ <b>",
        "https://a.example/" + "x" * 3000,
    ],
)
def test_a_link_that_no_browser_may_be_sent_to_is_put_together_anew(link: object):
    told = posts.status(url=link, uri=link)
    assert read_status(told, SERVER).seen.link == f"{SERVER}/@baladiya/1001"


@pytest.mark.parametrize(
    "members",
    [
        {"id": 1001},
        {"id": "../1"},
        {"id": "1" * 65},
        {"id": None},
        {"created_at": "gestern"},
        {"created_at": 5},
        {"content": 5},
        {"content": "x" * 200_001},
        {"account": None},
        {"account": []},
        {"account": AUTHOR | {"id": "a/b"}},
        {"account": AUTHOR | {"acct": "<b>"}},
        {"account": AUTHOR | {"display_name": "x" * 1_001}},
        {"media_attachments": {}},
        {"poll": []},
        {"poll": {"options": [5]}},
        {"poll": {"options": [{"title": 5}]}},
        {"in_reply_to_id": "a b"},
        {"in_reply_to_id": {}},
        {"application": "Natiq"},
    ],
)
def test_what_is_no_post_is_not_read(members: dict[str, Any]):
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        read_status(posts.status(**members), SERVER)


@pytest.mark.parametrize("value", [None, [], "x", 5])
def test_what_is_no_object_is_no_post(value: object):
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        read_status(value, SERVER)


def test_a_boost_shows_the_post_that_it_boosts():
    original = posts.status("<p>الأصل</p>", id="7")
    assert shown_by(posts.status("", reblog=original)) == original


@pytest.mark.parametrize(
    ("post", "members"),
    [
        (posts.post("نص"), {}),
        (posts.post("نص", posts.image()), {"media_attachments": [{}]}),
        (posts.post("نص", poll=posts.POLL), {"poll": QUESTION}),
        (posts.post("نص", answers="7"), {"in_reply_to_id": "7"}),
        (posts.post("نص", answers="7"), {"in_reply_to_id": None}),
        (posts.post("نص", quotes="7"), {"content": '<p class="quote-inline">RE: 7</p><p>نص</p>'}),
    ],
)
def test_a_post_is_known_again(post: Post, members: dict[str, Any]):
    assert is_made_of(post, read_status(posts.status(**members), SERVER), SERVER)


@pytest.mark.parametrize(
    ("post", "members"),
    [
        (posts.post("نص آخر"), {}),
        (posts.post("نص"), {"media_attachments": [{}]}),
        (posts.post("نص", posts.image()), {}),
        (posts.post("نص", poll=posts.POLL), {}),
        (posts.post("نص"), {"poll": QUESTION}),
        (posts.post("نص"), {"in_reply_to_id": "7"}),
        (posts.post("نص", answers="7"), {"in_reply_to_id": "8"}),
        (posts.post("نص"), {"spoiler_text": "تنبيه"}),
    ],
)
def test_another_post_is_not_taken_for_it(post: Post, members: dict[str, Any]):
    assert not is_made_of(post, read_status(posts.status(**members), SERVER), SERVER)


@pytest.mark.parametrize("key", [None, key_for(KEY, LATER)])
def test_what_waits_is_known_again(key: str | None):
    params = {"text": "نص", "idempotency": key}
    made = read_scheduled(_waiting(params=params), SERVER)
    assert will_be_made_of(posts.post("نص"), KEY, LATER, made, SERVER)


def test_what_waits_as_an_answer_may_name_a_number():
    made = read_scheduled(_waiting(params={"text": "نص", "in_reply_to_id": 7}), SERVER)
    assert will_be_made_of(posts.post("نص", answers="7"), KEY, LATER, made, SERVER)


def test_what_waits_with_a_poll_is_known_again():
    params = {"text": "نص", "poll": {"options": ["الحديقة", "الشاطئ"], "expires_in": 3600}}
    made = read_scheduled(_waiting(params=params), SERVER)
    assert will_be_made_of(posts.post("نص", poll=posts.POLL), KEY, LATER, made, SERVER)


@pytest.mark.parametrize(
    "members",
    [
        {"scheduled_at": "2026-11-24T10:01:00.000Z"},
        {"params": {"text": "نص آخر"}},
        {"params": {"text": "نص", "idempotency": "another"}},
        {"media_attachments": [{}]},
    ],
)
def test_something_else_that_waits_is_not_taken_for_it(members: dict[str, Any]):
    made = read_scheduled(_waiting(**members), SERVER)
    assert not will_be_made_of(posts.post("نص"), KEY, LATER, made, SERVER)


@pytest.mark.parametrize(
    "members",
    [{"id": 7}, {"params": None}, {"scheduled_at": None}, {"params": {"text": 5}}],
)
def test_what_does_not_wait_is_not_read(members: dict[str, Any]):
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        read_scheduled(_waiting(**members), SERVER)


def test_one_key_is_not_shared_by_two_times():
    assert key_for(KEY, LATER) != key_for(KEY, LATER + timedelta(minutes=1))
