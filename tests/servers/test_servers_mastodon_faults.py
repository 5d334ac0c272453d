"""What is certain after things went wrong on the way to a Mastodon server and back."""

from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import NatiqError
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    PostRef,
    Rejected,
    ReplyTo,
    SignInRefused,
    Uncertain,
)
from core.platforms.protocol import Act, ActKind
from core.platforms.tokens import Tokens
from tests import mastodon_posts as posts
from tests.servers.mastodon_stage import (
    POSTING,
    Fault,
    Stage,
    answering,
    cut,
    stage,
    truncated,
)

TEXT = "تعلن بلدية مسقط عن افتتاح حديقة القرم."
WHOSE = ("GET", "/api/v1/accounts/verify_credentials")
ELSEWHERE = {"location": "https://elsewhere.example/"}

UNCERTAIN = {
    "cut": (cut, PlatformProblem.NO_ANSWER),
    "500": (answering(500), PlatformProblem.SERVER_FAILED),
    "502 page": (answering(502, b"<html></html>"), PlatformProblem.SERVER_FAILED),
    "503": (answering(503, {"error": "x"}), PlatformProblem.SERVER_FAILED),
    "408": (answering(408), PlatformProblem.NO_ANSWER),
    "page": (answering(200, b"<html>ok</html>"), PlatformProblem.UNREADABLE_ANSWER),
    "nothing": (answering(200), PlatformProblem.UNREADABLE_ANSWER),
    "truncated": (truncated, PlatformProblem.UNREADABLE_ANSWER),
    "list": (answering(200, []), PlatformProblem.UNREADABLE_ANSWER),
    "other object": (answering(200, {"ok": True}), PlatformProblem.UNREADABLE_ANSWER),
    "redirect": (answering(302, b"", ELSEWHERE), PlatformProblem.NETWORK_REFUSED),
}

REFUSED = {
    "scope": (403, "This action is outside the authorized scopes", PlatformProblem.SCOPE_MISSING),
    "suspended": (403, "Your login is currently disabled", PlatformProblem.ACCOUNT_SUSPENDED),
    "not allowed": (403, "This action is not allowed", PlatformProblem.REJECTED),
    "too long": (422, "Text character limit of 500 exceeded", PlatformProblem.TOO_LONG),
    "duplicate": (422, "Duplicate record", PlatformProblem.DUPLICATE),
    "something": (422, "فشل التحقق", PlatformProblem.REJECTED),
    "gone": (404, "Record not found", PlatformProblem.REJECTED),
}


@pytest.fixture
def desk() -> Generator[Stage]:
    with stage() as made:
        yield made
        assert made.server.breaches == []


@pytest.mark.parametrize("name", UNCERTAIN)
def test_a_post_without_a_trustworthy_answer_is_uncertain(desk: Stage, name: str):
    fault, code = UNCERTAIN[name]
    desk.wire.spoil(*POSTING, fault)
    with pytest.raises(Uncertain) as silence:
        desk.publish(TEXT)
    assert silence.value.code is code


def test_the_answer_that_the_part_before_was_given_says_nothing_of_this_part(desk: Stage):
    first = PostRef(desk.publish(TEXT).uri)
    second = replace(posts.post(TEXT, server=desk.server.url), reply_to=ReplyTo(first, first))
    desk.wire.spoil(*POSTING, _status(desk, first.uri))
    with pytest.raises(Uncertain) as silence:
        desk.publish(second, key="k2")
    assert silence.value.code is PlatformProblem.UNREADABLE_ANSWER


def _status(desk: Stage, uri: str) -> Fault:
    """The answer that shows that post."""
    post = next(one for one in desk.server.statuses if uri.endswith(one.id))
    return answering(200, desk.server.entity(post, desk.server.account.id))


@pytest.mark.parametrize("name", UNCERTAIN)
def test_it_is_there_once_after_the_next_attempt(desk: Stage, name: str):
    fault, _ = UNCERTAIN[name]
    begun = desk.clock.now()
    desk.wire.spoil(*POSTING, fault)
    with pytest.raises(Uncertain):
        desk.publish(TEXT)
    made = desk.publish(TEXT, since=begun)
    assert [post.id for post in desk.server.statuses] == [made.uri.rpartition("/")[2]]


def test_the_next_attempt_finds_it_also_when_the_key_is_forgotten(desk: Stage):
    begun = desk.clock.now()
    desk.wire.spoil(*POSTING, cut)
    with pytest.raises(Uncertain):
        desk.publish(TEXT)
    desk.clock.advance(timedelta(hours=5))
    desk.publish(TEXT, since=begun)
    assert len(desk.server.statuses) == 1


def test_the_next_attempt_publishes_what_never_arrived(desk: Stage):
    begun = desk.clock.now()
    desk.clock.advance(timedelta(hours=5))
    desk.publish(TEXT, since=begun)
    assert len(desk.server.statuses) == 1


def test_an_older_post_of_the_same_words_is_not_taken_for_it(desk: Stage):
    desk.server.add_post(TEXT)
    desk.clock.advance(timedelta(hours=1))
    desk.publish(TEXT, since=desk.clock.now())
    assert len(desk.server.statuses) == 2


def test_a_post_that_belongs_to_something_else_is_not_taken_for_it(desk: Stage):
    begun = desk.clock.now()
    other = desk.publish(TEXT, key="other")
    post = posts.post(TEXT, server=desk.server.url)
    attempt = replace(desk.attempt(post, begun), known=frozenset({other.uri}))
    assert desk.connector.find(attempt) is None


def test_without_an_answer_to_the_look_it_stays_uncertain(desk: Stage):
    own = f"/api/v1/accounts/{desk.server.account.id}/statuses"
    desk.wire.spoil("GET", own, answering(500))
    with pytest.raises(Uncertain, match=PlatformProblem.SERVER_FAILED):
        desk.publish(TEXT, since=desk.clock.now())
    assert desk.asked(*POSTING) == 0


@pytest.mark.parametrize("hours", [-24, -4, 4, 24])
def test_a_wrong_clock_hides_no_post(hours: int):
    with stage(clock_error=timedelta(hours=hours)) as desk:
        begun = desk.clock.now()
        desk.wire.spoil(*POSTING, cut)
        with pytest.raises(Uncertain):
            desk.publish(TEXT)
        desk.clock.advance(timedelta(hours=2))
        desk.publish(TEXT, since=begun)
        assert len(desk.server.statuses) == 1


def test_a_right_clock_costs_no_note(desk: Stage):
    desk.publish(TEXT)
    assert desk.notes.kept == {}


def test_a_refusal_as_duplicate_leads_to_the_post(desk: Stage):
    begun = desk.clock.now()
    desk.wire.spoil(*POSTING, answering(422, {"error": "Duplicate record"}))
    made = desk.publish(TEXT, since=begun)
    assert made.uri.endswith(desk.server.statuses[0].id)


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_is_told_for_what_it_is(desk: Stage, name: str):
    status, said, code = REFUSED[name]
    desk.wire.refuse(*POSTING, answering(status, {"error": said}))
    with pytest.raises(NatiqError) as refusal:
        desk.publish(TEXT)
    assert (refusal.value.code, isinstance(refusal.value, Uncertain)) == (code, False)


def test_a_text_that_is_too_long_is_told_in_whatever_language(desk: Stage):
    desk.wire.spoil(*POSTING, answering(422, {"error": "تجاوز الحد"}))
    with pytest.raises(Rejected, match=PlatformProblem.TOO_LONG):
        desk.publish("ن" * 501)


def test_a_file_that_is_still_worked_on_means_waiting(desk: Stage):
    said = "Cannot attach files that have not finished processing. Try again in a moment!"
    desk.wire.spoil(*POSTING, answering(422, {"error": said}))
    with pytest.raises(NotSent, match=PlatformProblem.MEDIA_NOT_READY):
        desk.publish(TEXT)


@pytest.mark.parametrize(("headers", "seconds"), [({"retry-after": "90"}, 90), ({}, 60)])
def test_a_server_that_has_enough_is_left_alone(desk: Stage, headers: dict[str, str], seconds: int):
    desk.wire.spoil(*POSTING, answering(429, {"error": "x"}, headers))
    with pytest.raises(Rejected, match=PlatformProblem.TOO_MANY_REQUESTS) as refusal:
        desk.publish(TEXT)
    assert refusal.value.values["retry_after"] == seconds


def test_a_spent_budget_says_until_when(desk: Stage):
    desk.connector.whose_token()
    desk.server.budget.limit = 1
    with pytest.raises(Rejected, match=PlatformProblem.TOO_MANY_REQUESTS) as refusal:
        desk.publish(TEXT)
    assert refusal.value.values["retry_after"] == 301


@pytest.mark.parametrize("name", UNCERTAIN)
def test_reading_without_an_answer_changes_nothing(desk: Stage, name: str):
    fault, code = UNCERTAIN[name]
    desk.wire.spoil(*WHOSE, fault)
    with pytest.raises(NotSent) as silence:
        desk.connector.whose_token()
    assert silence.value.code is code


@pytest.mark.parametrize("name", UNCERTAIN)
def test_uploading_without_an_answer_publishes_nothing(desk: Stage, name: str):
    fault, code = UNCERTAIN[name]
    desk.wire.spoil("POST", "/api/v2/media", fault)
    with pytest.raises(NotSent) as silence:
        desk.publish(posts.post("صورة", posts.image(), server=desk.server.url))
    assert (silence.value.code, desk.server.statuses) == (code, [])


def test_nobody_there_means_nothing_was_sent(desk: Stage):
    desk.wire.lose(*POSTING)
    with pytest.raises(NotSent, match=PlatformProblem.OFFLINE):
        desk.publish(TEXT)


HOSTILE: list[Fault] = [
    answering(200, {"id": "../../x", "acct": "a"}),
    answering(200, {"id": 7, "acct": "a"}),
    answering(200, {"id": "7", "acct": "<b>"}),
    answering(200, {"id": "7" * 65, "acct": "a"}),
    answering(200, b"[" * 100_000),
]


@pytest.mark.parametrize("fault", HOSTILE)
def test_a_hostile_answer_names_no_account(desk: Stage, fault: Fault):
    desk.wire.spoil(*WHOSE, fault)
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.connector.whose_token()


def test_an_answer_about_a_post_of_somebody_else_is_none(desk: Stage):
    told = dict(posts.status())
    desk.wire.spoil(*POSTING, answering(200, told))
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(TEXT)


def test_a_suspended_account_is_told_as_one(desk: Stage):
    desk.server.suspend()
    with pytest.raises(Rejected, match=PlatformProblem.ACCOUNT_SUSPENDED):
        desk.connector.whose_token()


def test_an_account_that_says_so_itself_is_suspended(desk: Stage):
    told = {"id": desk.server.account.id, "acct": "natiq", "suspended": True}
    desk.wire.spoil(*WHOSE, answering(200, told))
    with pytest.raises(Rejected, match=PlatformProblem.ACCOUNT_SUSPENDED):
        desk.connector.whose_token()


def _token(desk: Stage) -> str:
    assert desk.credentials.now is not None
    return desk.credentials.now.access


def test_a_token_that_was_taken_back_is_told_as_that(desk: Stage):
    desk.server.revoke(_token(desk))
    with pytest.raises(SignInRefused, match=PlatformProblem.TOKEN_REVOKED):
        desk.connector.whose_token()


def test_a_token_that_ended_is_told_as_that(desk: Stage):
    desk.server.expire(_token(desk))
    with pytest.raises(SignInRefused, match=PlatformProblem.TOKEN_EXPIRED):
        desk.connector.whose_token()


def test_a_token_that_is_taken_back_midway_publishes_nothing(desk: Stage):
    desk.connector.whose_token()
    desk.server.revoke(_token(desk))
    with pytest.raises(SignInRefused, match=PlatformProblem.TOKEN_REVOKED):
        desk.publish(TEXT)
    assert desk.server.statuses == []


def test_a_token_without_the_scope_is_told_as_that():
    with (
        stage(scopes="profile read:statuses") as desk,
        pytest.raises(SignInRefused, match=PlatformProblem.SCOPE_MISSING),
    ):
        desk.publish(TEXT)


def test_who_has_signed_in_anew_meanwhile_goes_on(desk: Stage):
    desk.connector.whose_token()
    old, fresh = _token(desk), desk.server.token_for()
    desk.wire.spoil(*POSTING, _taken_back_for(desk, old, fresh))
    desk.server.revoke(old)
    desk.publish(TEXT)
    assert len(desk.server.statuses) == 1


def _taken_back_for(desk: Stage, old: str, fresh: str) -> Fault:
    """While the old token is refused, somebody signs in again."""

    def refuse(request, response):
        assert request.headers["authorization"] == f"Bearer {old}"
        desk.credentials.now = Tokens(access=fresh)
        return answering(response.status_code, response.content)(request, response)

    return refuse


@pytest.mark.parametrize("name", ["cut", "500", "page"])
@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST, ActKind.DELETE])
def test_an_act_without_an_answer_is_done_once_by_doing_it_again(
    desk: Stage, name: str, kind: ActKind
):
    post = desk.server.add_post("نص")
    address = f"/api/v1/statuses/{post.id}"
    act = Act(kind, PostRef(f"{desk.server.url}{address}"))
    verbs = {ActKind.LIKE: "/favourite", ActKind.BOOST: "/reblog", ActKind.DELETE: ""}
    method = "DELETE" if kind is ActKind.DELETE else "POST"
    desk.wire.spoil(method, address + verbs[kind], UNCERTAIN[name][0])
    with pytest.raises(Uncertain):
        desk.act(act)
    desk.act(act)
    done = (len(desk.server.favourites), len(desk.server.boosts), len(desk.server.statuses))
    assert (
        done
        == {
            ActKind.LIKE: (1, 0, 1),
            ActKind.BOOST: (0, 1, 1),
            ActKind.DELETE: (0, 0, 0),
        }[kind]
    )
