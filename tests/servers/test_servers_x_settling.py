"""What became of a post without an answer: X is asked, and nothing is sent twice."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from core.foundation.errors import NatiqError
from core.platforms.model import NotSent, PlatformProblem, PostRef, Rejected, ReplyTo, Uncertain
from core.platforms.protocol import Attempt
from tests.servers.wire import RecordingNotes
from tests.servers.x_desk import XDesk, answer_instead, lose_answer_of, x_desk

POSTS = "/2/tweets"
TEXT = "تعلن البلدية عن افتتاح الحديقة"
TEXTS = [
    TEXT,
    "نصٌّ مُشكَّلٌ بالحركات، وأرقام ١٢٣ و123",
    "سطر أول\nسطر ثانٍ\n\nسطر بعد فراغ",
    "عائلة 👨‍👩‍👧‍👦 وعلم 🇴🇲 وقلب ❤️",
    "الحساب \u2066@muscat\u2069 ورابط \u2066https://www.example.om/ar?x=1&y=2\u2069 ووسم #مسقط",
    "أقل < من، أكثر > من، و & معا &amp;",
]


@pytest.fixture
def desk() -> Generator[XDesk]:
    with x_desk() as made:
        yield made
        assert made.server.breaches == []


def code_of(error: pytest.ExceptionInfo[NatiqError]) -> object:
    return error.value.code


@pytest.mark.parametrize(
    ("status", "content", "problem"),
    [
        (500, b"{}", PlatformProblem.SERVER_FAILED),
        (503, b"<html>", PlatformProblem.SERVER_FAILED),
        (201, b"<!doctype html>", PlatformProblem.UNREADABLE_ANSWER),
        (201, b'{"data":{"id":', PlatformProblem.UNREADABLE_ANSWER),
        (201, b'{"data":{"id":7,"text":""}}', PlatformProblem.UNREADABLE_ANSWER),
        (201, b"{}", PlatformProblem.UNREADABLE_ANSWER),
        (200, b'{"data":{"id":"7","username":"muscat"}}', PlatformProblem.UNREADABLE_ANSWER),
        (200, b'{"errors":[{"title":"Internal Error"}]}', PlatformProblem.UNREADABLE_ANSWER),
    ],
)
def test_an_answer_that_says_nothing_leaves_it_open_whether_the_post_stands(
    desk: XDesk, status: int, content: bytes, problem: PlatformProblem
):
    desk.wire.after = answer_instead(POSTS, status, content)
    with pytest.raises(Uncertain) as doubt:
        desk.publish(desk.post(TEXT))
    assert code_of(doubt) is problem


def test_the_answer_that_the_part_before_was_given_says_nothing_of_this_part(desk: XDesk):
    first = PostRef(desk.publish(desk.post("١")).uri)
    stale = b'{"data":{"id":"%s","text":""}}' % first.uri.encode()
    desk.wire.after = answer_instead(POSTS, 201, stale)
    with pytest.raises(Uncertain) as doubt:
        desk.publish(desk.post("٢", reply_to=ReplyTo(first, first)))
    assert code_of(doubt) is PlatformProblem.UNREADABLE_ANSWER


@pytest.mark.parametrize("text", TEXTS)
def test_a_post_whose_answer_was_lost_is_found(desk: XDesk, text: str):
    post = desk.post(text)
    attempt = desk.again(post)
    desk.wire.after = lose_answer_of(POSTS)
    with pytest.raises(Uncertain):
        desk.publish(post)
    found = desk.connector.find(attempt)
    assert found is not None
    assert (found.uri, found.text) == (desk.server.statuses[0].id, text)


def test_the_next_try_looks_first_and_sends_nothing_where_the_post_stands(desk: XDesk):
    post = desk.post(TEXT)
    attempt = desk.again(post)
    desk.wire.after = lose_answer_of(POSTS)
    with pytest.raises(Uncertain):
        desk.publish(post)
    desk.wire.after = None
    published = desk.publish(post, attempt)
    assert [one.id for one in desk.server.statuses] == [published.uri]
    assert desk.wire.sent.count(f"POST {POSTS}") == 1


def test_the_next_try_sends_it_where_it_never_arrived(desk: XDesk):
    post = desk.post(TEXT)
    published = desk.publish(post, desk.again(post))
    assert [one.id for one in desk.server.statuses] == [published.uri]


def test_a_duplicate_of_an_earlier_try_is_that_post(desk: XDesk):
    post = desk.post(TEXT)
    attempt = desk.again(post)
    desk.wire.after = lose_answer_of(POSTS)
    with pytest.raises(Uncertain):
        desk.publish(post)
    # The first look comes too early: the post is not yet among the account's own.
    desk.server.timeline_lag = timedelta(minutes=1)
    desk.wire.after = None
    desk.wire.before = _catches_up(desk)
    published = desk.publish(post, attempt)
    assert [one.id for one in desk.server.statuses] == [published.uri]


def _catches_up(desk: XDesk) -> Callable[[httpx.Request], None]:
    def before(request: httpx.Request) -> None:
        if request.method == "POST" and request.url.path == POSTS:
            desk.server.timeline_lag = timedelta()

    return before


def test_a_duplicate_of_somebody_elses_doing_is_refused(desk: XDesk):
    desk.server.add_post(TEXT)
    with pytest.raises(Rejected) as refusal:
        desk.publish(desk.post(TEXT))
    assert code_of(refusal) is PlatformProblem.DUPLICATE


def test_a_duplicate_of_something_older_than_the_first_try_is_refused(desk: XDesk):
    desk.server.add_post(TEXT)
    desk.clock.advance(timedelta(hours=1))
    post = desk.post(TEXT)
    with pytest.raises(Rejected) as refusal:
        desk.publish(post, desk.again(post))
    assert code_of(refusal) is PlatformProblem.DUPLICATE


def test_a_duplicate_stays_open_where_nobody_can_look(desk: XDesk):
    post = desk.post(TEXT)
    desk.server.add_post(TEXT)
    desk.server.timeline_lag = timedelta(minutes=1)
    desk.wire.before = _breaks_after_posting(desk)
    with pytest.raises(Uncertain):
        desk.publish(post, desk.again(post))


def _breaks_after_posting(desk: XDesk) -> Callable[[httpx.Request], None]:
    def before(request: httpx.Request) -> None:
        if f"POST {POSTS}" in desk.wire.sent and request.method == "GET":
            raise httpx.ConnectError("cut", request=request)

    return before


def test_a_post_that_belongs_to_something_else_is_not_taken_for_this_one(desk: XDesk):
    post = desk.post(TEXT)
    other = desk.server.add_post(TEXT)
    attempt = replace(desk.again(post), known=frozenset({other.id}))
    assert desk.connector.find(attempt) is None


def test_before_anything_left_there_is_nothing_to_find(desk: XDesk):
    post = desk.post(TEXT)
    assert desk.connector.find(Attempt("key", post)) is None
    assert desk.wire.sent == []


def test_a_post_is_found_behind_many_others(desk: XDesk):
    post = desk.post(TEXT)
    attempt = desk.again(post)
    desk.server.add_post(TEXT)
    for number in range(250):
        desk.server.add_post(f"خبر {number}")
    found = desk.connector.find(attempt)
    assert found is not None
    assert found.uri == desk.server.statuses[0].id


def test_what_x_does_not_show_is_not_called_absent(desk: XDesk):
    post = desk.post(TEXT)
    own = f"/2/users/{desk.account_id}/tweets"
    page = b'{"meta":{"next_token":"7140dibdnow9c7btw3w29grvx"}}'
    desk.wire.after = answer_instead(own, 200, page)
    with pytest.raises(NotSent):
        desk.connector.find(desk.again(post))


@pytest.mark.parametrize("content", [b"<!doctype html>", b'{"data":[{"id":', b'{"data":{}}'])
def test_a_look_that_tells_nothing_settles_nothing(desk: XDesk, content: bytes):
    desk.wire.after = answer_instead(f"/2/users/{desk.account_id}/tweets", 200, content)
    with pytest.raises(NotSent):
        desk.connector.find(desk.again(desk.post(TEXT)))


@pytest.mark.parametrize("wrong_by", [timedelta(days=1), timedelta(days=-1), timedelta(hours=3)])
def test_a_post_is_found_although_the_clock_here_was_wrong(desk: XDesk, wrong_by: timedelta):
    # The server's clock stays as it was.
    desk.server.now = lambda: desk.clock.now() - shift[0]
    shift = [wrong_by]
    desk.clock.set_wall(wrong_by)
    post, notes = desk.post(TEXT), RecordingNotes()
    since = desk.clock.now()
    desk.wire.after = lose_answer_of(POSTS)
    with pytest.raises(NatiqError) as doubt:
        desk.publish(post, notes=notes)
    assert isinstance(doubt.value, Uncertain)
    # Somebody sets it right before anybody looks.
    desk.clock.set_wall(-wrong_by)
    shift[0] = timedelta()
    desk.clock.advance(timedelta(minutes=20))
    assert desk.connector.find(Attempt("key", post, since, notes.kept)) is not None


def test_a_clock_that_has_lost_its_battery_still_finds_the_post(desk: XDesk):
    post = desk.post(TEXT)
    desk.server.add_post(TEXT)
    long_ago = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)
    assert desk.connector.find(Attempt("key", post, long_ago)) is not None


def test_a_right_clock_leaves_nothing_in_the_outbox(desk: XDesk):
    notes = RecordingNotes()
    desk.publish(desk.post(TEXT), notes=notes)
    assert notes.kept == {}
