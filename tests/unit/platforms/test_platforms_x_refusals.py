"""What X means when it says no, and for how long it wants to be left alone."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from core.platforms.exchange import Call, Reply
from core.platforms.model import PlatformProblem, Rejected, SignInRefused
from core.platforms.protocol import Allowance
from core.platforms.x.refusals import ALREADY_DONE, refusal_of
from core.platforms.x.usage import ServerClock, Usage
from tests.fakes import FakeClock

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
KINDS = "https://api.x.com/2/problems/"
ME, POST = Call("GET", "https://api.x.com/2/users/me"), Call("POST", "https://api.x.com/2/tweets")
LIKE = Call("POST", "https://api.x.com/2/users/1/likes")


def reply(status: int, members: object, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, named, json.dumps(members).encode(), NOW)


def plain(status: int, detail: str) -> Reply:
    members = {"detail": detail, "type": "about:blank", "title": "Forbidden", "status": status}
    return reply(status, members)


DUPLICATE = "You are not allowed to create a Tweet with duplicate content."
TOO_LONG = "Your Tweet text is too long. For more information see https://github.com/twitter."
VIDEO = "This user is not allowed to post a video longer than 20 minutes."
GONE = "You attempted to reply to a Tweet that is deleted or not visible to you."
MEANINGS = {
    "suspended": (
        reply(403, {"type": "https://api.twitter.com/2/problems/user-suspended", "status": 403}),
        PlatformProblem.ACCOUNT_SUSPENDED,
    ),
    "suspended, in words": (
        plain(403, "Your account is suspended and is not permitted to access this feature."),
        PlatformProblem.ACCOUNT_SUSPENDED,
    ),
    "locked": (
        reply(403, {"errors": [{"code": 326, "message": "To protect our users from spam…"}]}),
        PlatformProblem.ACCOUNT_SUSPENDED,
    ),
    "duplicate": (plain(403, DUPLICATE), PlatformProblem.DUPLICATE),
    "duplicate, by its old code": (
        reply(403, {"errors": [{"code": 187, "message": "Status is a duplicate."}]}),
        PlatformProblem.DUPLICATE,
    ),
    "too long": (
        reply(400, {"errors": [{"message": TOO_LONG}], "type": f"{KINDS}invalid-request"}),
        PlatformProblem.TOO_LONG,
    ),
    "too long, as forbidden": (plain(403, TOO_LONG), PlatformProblem.TOO_LONG),
    "video too long": (plain(403, VIDEO), PlatformProblem.MEDIA_TOO_LARGE),
    "body too large": (reply(413, {}), PlatformProblem.MEDIA_TOO_LARGE),
    "media not taken": (
        reply(
            400,
            {
                "errors": [{"message": "Your media IDs are invalid."}],
                "detail": "One or more parameters to your request was invalid.",
                "type": f"{KINDS}invalid-request",
            },
        ),
        PlatformProblem.MEDIA_REFUSED,
    ),
    "answered post is gone": (plain(403, GONE), PlatformProblem.POST_NOT_FOUND),
    "post is gone": (
        reply(404, {"type": f"{KINDS}resource-not-found"}),
        PlatformProblem.POST_NOT_FOUND,
    ),
    "nothing there": (reply(404, {}), PlatformProblem.POST_NOT_FOUND),
    "credits": (reply(402, {"type": f"{KINDS}credits"}), PlatformProblem.REJECTED),
    "anything else": (plain(403, "Forbidden"), PlatformProblem.REJECTED),
}


@pytest.mark.parametrize("name", MEANINGS)
def test_a_refusal_means_one_of_ours(name: str):
    answer, meaning = MEANINGS[name]
    refusal = refusal_of(answer)
    assert (type(refusal), refusal.code) == (Rejected, meaning)


def test_a_missing_scope_is_a_matter_of_signing_in():
    refusal = refusal_of(plain(403, "The token lacks a required scope."))
    assert (type(refusal), refusal.code, refusal.clause) == (
        SignInRefused,
        PlatformProblem.SCOPE_MISSING,
        "SEC-2",
    )


@pytest.mark.parametrize("code", [139, 327])
def test_what_is_done_already_says_so(code: int):
    refusal = refusal_of(reply(403, {"errors": [{"code": code, "message": ""}]}))
    assert refusal.values["reason"] == ALREADY_DONE


def test_the_servers_own_sentence_goes_no_further():
    refusal = refusal_of(plain(403, "Quoting is refused: SECRET-WORDS"))
    assert "SECRET-WORDS" not in f"{refusal!r} {refusal} {dict(refusal.values)}"


@pytest.mark.parametrize(
    "members",
    [
        {"type": "https://evil.example/2/problems/x y\nlog", "detail": 7},
        {"type": ["x"], "errors": {"code": 187}},
        {"errors": [None, 7, "duplicate content", {"code": True, "message": []}]},
        {"errors": [{"code": 9, "message": "x"}] * 1000},
        [],
        "duplicate content",
        None,
    ],
)
def test_odd_refusals_are_plain_ones(members: object):
    assert (refusal_of(reply(403, members)).values) == {"status": 403, "reason": ""}


def usage(*heard: tuple[Call, Reply], clock: FakeClock | None = None) -> Usage:
    server_clock = ServerClock(clock or FakeClock(NOW))
    use = Usage((("GET", "/2/users/me"), ("POST", "/2/tweets")), server_clock)
    for call, answer in heard:
        server_clock.hear(answer)
        use.hear(call, answer)
    return use


def limited(left: int, minutes: int, **more: str) -> Reply:
    resets = int((NOW + timedelta(minutes=minutes)).timestamp())
    return reply(
        200,
        {},
        x_rate_limit_remaining=str(left),
        x_rate_limit_limit="100",
        x_rate_limit_reset=str(resets),
        **more,
    )


def test_the_allowance_is_that_of_the_request_of_which_least_is_left():
    use = usage((POST, limited(3, 9)), (ME, limited(60, 5)), (LIKE, limited(0, 5)))
    assert use.tightest() == Allowance(3, 100, NOW + timedelta(minutes=9))


def test_a_limit_of_the_day_counts_as_well():
    tomorrow = NOW + timedelta(hours=20)
    day = {
        "x_user_limit_24hour_remaining": "1",
        "x_user_limit_24hour_limit": "50",
        "x_user_limit_24hour_reset": str(int(tomorrow.timestamp())),
    }
    assert usage((POST, limited(90, 5, **day))).tightest() == Allowance(1, 50, tomorrow)


def test_what_has_begun_anew_limits_nothing():
    clock = FakeClock(NOW)
    use = usage((POST, limited(0, 5)), clock=clock)
    clock.advance(timedelta(minutes=6))
    assert use.tightest() is None


def test_before_any_answer_nothing_is_known():
    assert usage((LIKE, limited(0, 5))).tightest() is None


def test_times_of_the_server_are_told_by_our_own_clock():
    clock = FakeClock(NOW - timedelta(days=1))
    said = Reply(
        200,
        {**limited(3, 9).headers, "date": format_datetime(NOW, usegmt=True)},
        b"{}",
        clock.now(),
    )
    allowance = usage((POST, said), clock=clock).tightest()
    assert allowance == Allowance(3, 100, clock.now() + timedelta(minutes=9))


def test_a_spent_window_says_how_long_to_wait():
    assert usage().seconds_to_wait(limited(0, 9)) == 9 * 60 + 1


def test_a_spent_day_is_waited_for_rather_than_a_window_that_is_not_spent():
    day = {
        "x_user_limit_24hour_remaining": "0",
        "x_user_limit_24hour_reset": str(int((NOW + timedelta(hours=5)).timestamp())),
    }
    assert usage().seconds_to_wait(limited(40, 9, **day)) == 5 * 60 * 60 + 1


def test_a_wrong_clock_here_does_not_lengthen_the_wait():
    clock = FakeClock(NOW - timedelta(days=1))
    said = reply(200, {}, date=format_datetime(NOW, usegmt=True))
    heard = Reply(200, said.headers, b"{}", clock.now())
    assert usage((ME, heard), clock=clock).seconds_to_wait(limited(0, 9)) == 9 * 60 + 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 60),
        ({"retry_after": "30"}, 30),
        ({"x_rate_limit_reset": "soon"}, 60),
        ({"x_rate_limit_remaining": "0", "x_rate_limit_reset": "4000000000"}, 86_400),
        ({"x_rate_limit_remaining": "0", "x_rate_limit_reset": "1000000000"}, 1),
        # No year of this century: as if nothing had been said.
        ({"x_rate_limit_remaining": "0", "x_rate_limit_reset": "99999999999"}, 60),
        ({"x_rate_limit_remaining": "0", "x_rate_limit_reset": "0"}, 60),
    ],
)
def test_a_wait_is_always_within_bounds(headers: dict[str, str], seconds: int):
    assert usage().seconds_to_wait(reply(429, {}, **headers)) == seconds


def test_a_limit_of_the_month_is_asked_about_once_an_hour():
    capped = reply(429, {"type": f"{KINDS}usage-capped"}, x_rate_limit_reset="0")
    assert usage().seconds_to_wait(capped) == 3600


@pytest.mark.parametrize("said", ["", "tomorrow", "Tue, 24 Nov 2026 08:00:00 -0000", "1 2 3"])
def test_a_date_that_cannot_be_read_moves_no_clock(said: str):
    clock = ServerClock(FakeClock(NOW + timedelta(hours=1)))
    clock.hear(reply(200, {}, date=said))
    assert clock.ahead == timedelta()
