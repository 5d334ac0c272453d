"""The connector against a server that is held to X's contract."""

import logging
import traceback
from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import NatiqError, Refused
from core.platforms.limits import LIMITS
from core.platforms.model import (
    AccountIdentity,
    NotSent,
    PlatformProblem,
    PollQuestion,
    PostRef,
    Rejected,
    ReplyTo,
    SignInRefused,
)
from core.platforms.protocol import Attempt
from core.platforms.x.api import SCOPES
from tests.servers.x_desk import XDesk, answer_instead, lose_answer_of, with_scopes, x_desk

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


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_arrives_unchanged(desk: XDesk, text: str):
    desk.publish(desk.post(text))
    assert [post.text for post in desk.server.statuses] == [text]


def test_a_post_has_a_link_for_people(desk: XDesk):
    published = desk.publish(desk.post(TEXT))
    assert published.link == f"https://x.com/natiq/status/{desk.server.statuses[0].id}"


def test_the_server_says_whose_token_it_is(desk: XDesk):
    assert desk.connector.whose_token() == AccountIdentity(desk.account_id, "natiq")


def test_publishing_asks_whose_token_it_is_once_for_the_same_token(desk: XDesk):
    desk.publish(desk.post(TEXT))
    desk.publish(desk.post("نص آخر"))
    assert desk.wire.sent == ["GET /2/users/me", f"POST {POSTS}", f"POST {POSTS}"]


def test_a_thread_hangs_together(desk: XDesk):
    first = PostRef(desk.publish(desk.post("١")).uri)
    second = PostRef(desk.publish(desk.post("٢", reply_to=ReplyTo(first, first))).uri)
    desk.publish(desk.post("٣", reply_to=ReplyTo(first, second)))
    assert [post.reply_to for post in desk.server.statuses] == [None, first.uri, second.uri]


def test_a_quoted_post_is_shown(desk: XDesk):
    theirs = desk.server.add_post("خبر", desk.server.add_user("citizen"))
    desk.publish(desk.post(TEXT, quote=PostRef(theirs.id)))
    assert desk.server.statuses[-1].quote == theirs.id


def test_a_poll_is_open_as_long_as_was_said(desk: XDesk):
    desk.publish(desk.post("رأيكم؟", poll=PollQuestion(("نعم", "لا"), 60)))
    poll = desk.server.statuses[0].poll
    assert poll is not None
    assert (poll.options, poll.minutes) == (("نعم", "لا"), 60)


def test_what_x_has_not_is_refused_before_anything_leaves(desk: XDesk):
    with pytest.raises(Rejected):
        desk.publish(desk.post("رأيكم؟", poll=PollQuestion(("نعم", "لا"), 60, multiple=True)))
    assert desk.wire.sent == []


def test_limits_are_those_of_x(desk: XDesk):
    assert desk.connector.read_limits() == LIMITS["x"]


def test_no_two_posts_have_the_same_key(desk: XDesk):
    assert desk.connector.new_record_key() != desk.connector.new_record_key()


def test_a_token_of_another_account_publishes_nothing(desk: XDesk):
    other = desk.server.token_for(desk.server.add_user("other"))
    assert desk.credentials.now is not None
    desk.credentials.now = replace(desk.credentials.now, access=other)
    with pytest.raises(Refused) as refusal:
        desk.publish(desk.post(TEXT))
    assert (code_of(refusal), refusal.value.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert desk.server.statuses == []


def test_a_permit_for_another_text_lets_nothing_leave(desk: XDesk):
    post = desk.post(TEXT)
    with pytest.raises(Refused) as refusal:
        desk.connector.publish(desk.permit(desk.post("نص آخر")), Attempt("key", post), _Unheard())
    assert (code_of(refusal), desk.wire.sent) == (PlatformProblem.WRONG_CONTENT, [])


def test_a_permit_that_ends_on_the_way_stops_the_post(desk: XDesk):
    post = desk.post(TEXT)
    desk.wire.before = lambda _: desk.clock.set_wall(timedelta(minutes=3))
    with pytest.raises(Refused) as refusal:
        desk.publish(post)
    assert (code_of(refusal), desk.server.statuses) == (PlatformProblem.PERMIT_ENDED, [])


class _Unheard:
    def keep(self, name: str, value: str) -> None:
        raise AssertionError((name, value))

    def progress(self, done: int, whole: int) -> None:
        raise AssertionError((done, whole))


def test_a_token_that_ran_out_is_renewed_without_the_caller_noticing(desk: XDesk):
    assert desk.credentials.now is not None
    desk.server.expire(desk.credentials.now.access)
    desk.publish(desk.post(TEXT))
    assert (len(desk.server.statuses), len(desk.credentials.kept)) == (1, 1)


def test_a_token_is_renewed_before_it_ends(desk: XDesk):
    desk.clock.advance(timedelta(hours=1, minutes=59))
    desk.publish(desk.post(TEXT))
    assert desk.wire.sent[0] == "POST /2/oauth2/token"


def test_a_renewed_token_is_asked_for_its_owner_before_it_publishes(desk: XDesk):
    desk.connector.whose_token()
    assert desk.credentials.now is not None
    desk.server.expire(desk.credentials.now.access)
    desk.publish(desk.post(TEXT))
    assert desk.wire.sent[-4:] == [
        f"POST {POSTS}",
        "POST /2/oauth2/token",
        "GET /2/users/me",
        f"POST {POSTS}",
    ]


def test_a_revoked_sign_in_is_one(desk: XDesk):
    assert desk.credentials.now is not None
    assert desk.credentials.now.refresh is not None
    desk.server.revoke(desk.credentials.now.access)
    desk.server.oauth.refresh_tokens[desk.credentials.now.refresh].revoked = True
    with pytest.raises(SignInRefused) as refusal:
        desk.publish(desk.post(TEXT))
    assert code_of(refusal) is PlatformProblem.TOKEN_REVOKED


def test_a_token_that_is_refused_twice_is_revoked(desk: XDesk):
    desk.wire.after = answer_instead("/2/users/me", 401)
    with pytest.raises(SignInRefused) as refusal:
        desk.connector.whose_token()
    assert code_of(refusal) is PlatformProblem.TOKEN_REVOKED
    assert desk.wire.sent.count("GET /2/users/me") == 2


def test_an_account_that_is_not_connected_says_so(desk: XDesk):
    desk.credentials.now = None
    with pytest.raises(SignInRefused) as refusal:
        desk.connector.whose_token()
    assert code_of(refusal) is PlatformProblem.NO_CREDENTIAL


def test_a_suspended_account_is_one(desk: XDesk):
    desk.connector.whose_token()
    desk.server.suspend()
    with pytest.raises(Rejected) as refusal:
        desk.publish(desk.post(TEXT))
    assert code_of(refusal) is PlatformProblem.ACCOUNT_SUSPENDED


def test_a_missing_scope_is_a_matter_of_signing_in(desk: XDesk):
    with_scopes(desk, tuple(scope for scope in SCOPES if scope != "tweet.write"))
    with pytest.raises(SignInRefused) as refusal:
        desk.publish(desk.post(TEXT))
    assert code_of(refusal) is PlatformProblem.SCOPE_MISSING


@pytest.mark.parametrize("status", [400, 403])
def test_a_text_that_is_too_long_is_refused_as_that(desk: XDesk, status: int):
    desk.server.too_long_status = status
    with pytest.raises(Rejected) as refusal:
        desk.publish(desk.post("ن" * 281))
    assert code_of(refusal) is PlatformProblem.TOO_LONG


def test_an_answer_to_a_post_that_is_gone_is_refused(desk: XDesk):
    gone = PostRef("1346889436626259968")
    with pytest.raises(Rejected) as refusal:
        desk.publish(desk.post(TEXT, reply_to=ReplyTo(gone, gone)))
    assert code_of(refusal) is PlatformProblem.POST_NOT_FOUND


def test_a_spent_limit_says_when_it_ends(desk: XDesk):
    desk.server.budgets[f"POST {POSTS}"].limit = 1
    desk.publish(desk.post(TEXT))
    desk.clock.advance(timedelta(minutes=10))
    with pytest.raises(Rejected) as refusal:
        desk.publish(desk.post("نص آخر"))
    assert code_of(refusal) is PlatformProblem.TOO_MANY_REQUESTS
    assert refusal.value.values["retry_after"] == 5 * 60 + 1


def test_the_allowance_is_that_of_posting(desk: XDesk):
    desk.publish(desk.post(TEXT))
    allowance = desk.connector.allowance
    assert allowance is not None
    # 75 questions whose token it is, of which one was asked, are fewer than 100 posts.
    assert (allowance.left, allowance.whole) == (74, 75)
    assert allowance.renews_at == desk.clock.now() + timedelta(minutes=15)


def test_a_server_that_failed_over_a_question_has_written_nothing(desk: XDesk):
    desk.wire.after = answer_instead("/2/users/me", 503)
    with pytest.raises(NotSent) as problem:
        desk.publish(desk.post(TEXT))
    assert code_of(problem) is PlatformProblem.SERVER_FAILED


def test_tokens_stand_in_no_log_and_no_error(desk: XDesk, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    desk.wire.after = answer_instead(POSTS, 403, b'{"detail":"no"}')
    with pytest.raises(NatiqError) as refusal:
        desk.publish(desk.post(TEXT))
    desk.wire.after = lose_answer_of(POSTS)
    with pytest.raises(NatiqError) as doubt:
        desk.publish(desk.post("نص آخر"))
    tokens = desk.credentials.now
    assert tokens is not None
    assert tokens.refresh is not None
    told = caplog.text + repr(refusal.value) + repr(doubt.value) + repr(desk.connector)
    told += str(dict(refusal.value.values)) + repr(tokens)
    told += "".join(traceback.format_exception(doubt.value))
    assert tokens.access not in told
    assert tokens.refresh not in told
