"""Publishing under a Mastodon account: text, threads, answers, quotes, polls, files, acts."""

import logging
import traceback
from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import NatiqError, Refused
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    PostRef,
    Rejected,
    ReplyTo,
    SignInRefused,
)
from core.platforms.protocol import Attempt, OwnScheduler
from core.platforms.tokens import Tokens
from tests import mastodon_posts as posts
from tests.servers.mastodon_server import GOTOSOCIAL, OLD, PLEROMA, Limits
from tests.servers.mastodon_stage import POSTING, Stage, stage

TEXTS = [
    "تعلن بلدية مسقط عن افتتاح حديقة القرم.",
    "نصٌّ مُشكَّلٌ بالحركات، وتطـــويل، وأرقام ١٢٣ و123",
    "سطر أول\nسطر ثانٍ\n\nسطر بعد فراغ",
    "عائلة 👨‍👩‍👧‍👦 وعلم 🇴🇲 وقلب ❤️ ونخلة 🌴",
    "علامات اتجاه \u200f\u2067نص\u2069 و\u200eLTR",
    "رابط https://www.example.om/ar/page?x=1&y=2 ووسم #بلدية_مسقط نهاية",
    "5 < 6 & «نعم» \"لا\" 'ربما' <b>",
]


@pytest.fixture
def desk() -> Generator[Stage]:
    with stage() as made:
        yield made
        assert made.server.breaches == []


@pytest.mark.parametrize("text", TEXTS)
def test_arabic_text_is_there_character_by_character(desk: Stage, text: str):
    desk.publish(text)
    assert [post.text for post in desk.server.statuses] == [text]


def test_a_post_is_public_and_in_its_language(desk: Stage):
    desk.publish(TEXTS[0])
    (post,) = desk.server.statuses
    assert (post.visibility, post.language) == ("public", "ar")


def test_what_was_published_has_a_link_for_people(desk: Stage):
    made = desk.publish(TEXTS[0])
    assert made.link == f"{desk.server.url}/@natiq/{desk.server.statuses[0].id}"


def test_what_was_published_has_an_address_for_programs(desk: Stage):
    made = desk.publish(TEXTS[0])
    assert made.uri == f"{desk.server.url}/api/v1/statuses/{desk.server.statuses[0].id}"


def test_the_same_key_again_makes_no_second_post(desk: Stage):
    first = desk.publish(TEXTS[0])
    assert desk.publish(TEXTS[0]) == first
    assert len(desk.server.statuses) == 1


@pytest.mark.parametrize("text", TEXTS)
def test_a_post_without_an_answer_is_found_by_its_text(desk: Stage, text: str):
    begun = desk.clock.now()
    desk.publish(text)
    post = posts.post(text, server=desk.server.url)
    found = desk.connector.find(desk.attempt(post, begun))
    assert found is not None
    assert found.uri.endswith(desk.server.statuses[0].id)


def test_a_post_that_was_never_made_is_not_found(desk: Stage):
    post = posts.post(TEXTS[0], server=desk.server.url)
    assert desk.connector.find(desk.attempt(post, desk.clock.now())) is None


def test_a_thread_hangs_together(desk: Stage):
    first = desk.publish("الجزء الأول", key="a")
    root = PostRef(first.uri)
    second = replace(posts.post("الجزء الثاني"), reply_to=ReplyTo(root, root), part=1, parts=2)
    desk.publish(second, key="b")
    one, other = desk.server.statuses
    assert other.reply_to == one.id


def test_a_citizens_post_is_answered(desk: Stage):
    asked = desk.server.add_post("متى تفتح الحديقة؟", desk.server.add_account("muwatin"))
    seen = desk.connector.look_up(f"{desk.server.url}/@muwatin/{asked.id}")
    answer = replace(posts.post("غدًا"), reply_to=seen.as_reply_to, answering=seen.as_reply_to)
    desk.publish(answer)
    assert desk.server.statuses[-1].reply_to == asked.id


def test_an_answer_to_a_post_that_is_gone_says_so(desk: Stage):
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        desk.publish(posts.post("غدًا", answers="7", server=desk.server.url))


def test_a_post_is_quoted(desk: Stage):
    quoted = desk.server.add_post("متى تفتح الحديقة؟")
    desk.publish(posts.post("غدًا", quotes=quoted.id, server=desk.server.url))
    assert desk.server.statuses[-1].quote == quoted.id


@pytest.mark.parametrize("omits", [OLD, GOTOSOCIAL, PLEROMA])
def test_nothing_is_quoted_at_a_server_that_knows_no_quotes(omits: frozenset[str]):
    with stage(omits) as desk:
        quoted = desk.server.add_post("متى تفتح الحديقة؟")
        with pytest.raises(Rejected, match=PlatformProblem.QUOTE_UNSUPPORTED):
            desk.publish(posts.post("غدًا", quotes=quoted.id, server=desk.server.url))
        assert desk.asked(*POSTING) == 0


def test_a_question_with_options_is_asked(desk: Stage):
    desk.publish(posts.post("أين نلتقي؟", poll=posts.POLL, server=desk.server.url))
    poll = desk.server.statuses[0].poll
    assert poll is not None
    assert (poll.options, poll.expires_in, poll.multiple) == (posts.POLL.options, 3600, False)


def test_a_question_beside_an_image_does_not_leave(desk: Stage):
    with pytest.raises(Rejected, match=PlatformProblem.POLL_UNSUPPORTED):
        desk.publish(posts.post("أين؟", posts.image(), poll=posts.POLL))
    assert desk.server.requests == []


def test_a_text_beyond_the_servers_limit_is_too_long(desk: Stage):
    with pytest.raises(Rejected, match=PlatformProblem.TOO_LONG):
        desk.publish("ن" * 501)
    assert desk.server.statuses == []


def test_the_server_says_whose_token_it_is(desk: Stage):
    identity = desk.connector.whose_token()
    assert (identity.account_id, identity.handle) == (desk.server.account.id, "natiq")


def test_whose_token_it_is_need_not_be_asked_twice(desk: Stage):
    desk.connector.whose_token()
    desk.publish(TEXTS[0])
    assert desk.asked("GET", "/api/v1/accounts/verify_credentials") == 1


def test_a_token_of_another_account_publishes_nothing(desk: Stage):
    other = desk.server.add_account("other")
    desk.credentials.now = Tokens(access=desk.server.token_for(other))
    with pytest.raises(Refused) as refusal:
        desk.publish(TEXTS[0])
    assert (refusal.value.code, refusal.value.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert desk.server.statuses == []


def test_a_token_that_changes_meanwhile_is_asked_about_anew(desk: Stage):
    desk.connector.whose_token()
    other = desk.server.add_account("other")
    desk.credentials.now = Tokens(access=desk.server.token_for(other))
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.publish(TEXTS[0])
    assert desk.server.statuses == []


def test_a_permit_for_another_account_stops_before_anything_leaves(desk: Stage):
    post = posts.post(TEXTS[0])
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.connector.publish(desk.permit(post, "other"), Attempt("k1", post), desk.notes)
    assert desk.server.requests == []


def test_a_permit_for_another_text_stops_before_anything_leaves(desk: Stage):
    permit, post = desk.permit(posts.post("نص آخر")), posts.post(TEXTS[0])
    with pytest.raises(Refused, match=PlatformProblem.WRONG_CONTENT):
        desk.connector.publish(permit, Attempt("k1", post), desk.notes)
    assert desk.server.requests == []


def test_a_permit_that_ends_while_a_film_is_worked_on_stops_the_post(desk: Stage):
    desk.server.processing_polls = 6
    post = posts.post("فيلم", posts.video(), server=desk.server.url)
    permit = replace(desk.permit(post), expires_at=desk.clock.now() + timedelta(seconds=5))
    with pytest.raises(Refused, match=PlatformProblem.PERMIT_ENDED):
        desk.connector.publish(permit, Attempt("k1", post), desk.notes)
    assert desk.server.statuses == []


def test_limits_are_the_servers():
    with stage(limits=Limits(max_characters=5000, max_options=6)) as desk:
        limits = desk.connector.read_limits()
        assert limits.poll is not None
        assert (limits.length, limits.poll.options, limits.quote) == (5000, 6, True)


@pytest.mark.parametrize("omits", [OLD, GOTOSOCIAL, PLEROMA])
def test_limits_are_read_from_servers_that_leave_things_out(omits: frozenset[str]):
    with stage(omits, Limits(max_characters=5000)) as desk:
        limits = desk.connector.read_limits()
        assert (limits.length, limits.quote) == (5000, False)


@pytest.mark.parametrize("omits", [OLD, GOTOSOCIAL, PLEROMA])
def test_publishing_works_at_servers_that_leave_things_out(omits: frozenset[str]):
    with stage(omits, numeric_ids=False) as desk:
        desk.publish(posts.post("صورة", posts.image(), server=desk.server.url))
        assert desk.server.statuses[0].alts == (posts.ALT,)


def test_what_is_left_of_the_servers_patience_is_known(desk: Stage):
    desk.publish(TEXTS[0])
    allowance = desk.connector.allowance
    assert allowance is not None
    assert (allowance.left, allowance.whole) == (298, 300)


def test_uploads_do_not_count_against_publishing(desk: Stage):
    desk.connector.whose_token()
    before = desk.connector.allowance
    desk.wire.lose(*POSTING)
    with pytest.raises(NotSent):
        desk.publish(posts.post("صورة", posts.image(), server=desk.server.url))
    assert desk.connector.allowance == before


def test_it_schedules_by_itself(desk: Stage):
    assert isinstance(desk.connector, OwnScheduler)


def test_two_record_keys_are_never_the_same(desk: Stage):
    assert desk.connector.new_record_key() != desk.connector.new_record_key()


def test_the_token_stands_in_no_log_error_or_value(desk: Stage, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    token = desk.credentials.now
    assert token is not None
    desk.publish(TEXTS[0])
    desk.server.revoke(token.access)
    with pytest.raises(SignInRefused) as refusal:
        desk.publish(TEXTS[1], key="k2")
    written = "".join(traceback.format_exception(refusal.value)) + caplog.text
    shown = (
        f"{written}{refusal.value!r}{refusal.value.values}{desk.connector!r}{desk.credentials!r}"
    )
    assert token.access not in shown


@pytest.mark.parametrize("access", ["", "a b", "x\r\nevil: 1", "\u0645"])
def test_a_token_that_is_none_never_leaves(desk: Stage, access: str):
    desk.credentials.now = Tokens(access=access)
    with pytest.raises(NatiqError, match=PlatformProblem.NO_CREDENTIAL):
        desk.connector.whose_token()
    assert desk.server.requests == []


def test_without_a_token_nothing_leaves(desk: Stage):
    desk.credentials.now = None
    with pytest.raises(SignInRefused, match=PlatformProblem.NO_CREDENTIAL):
        desk.publish(TEXTS[0])
    assert desk.server.requests == []
