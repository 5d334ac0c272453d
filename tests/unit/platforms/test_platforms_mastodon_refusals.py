"""What a refusal of a server means, and what of its words is used."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

import httpx
import pytest

from core.foundation.errors import NatiqError
from core.platforms.exchange import Reply
from core.platforms.mastodon.replies import (
    IDENTIFIER,
    check,
    list_in,
    matching_at,
    members_in,
    moment_at,
    refusal_of,
    sent_at,
)
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Rejected,
    SignInRefused,
    Uncertain,
)

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def _reply(status: int, error: str = "", headers: Mapping[str, str] | None = None) -> Reply:
    body = json.dumps({"error": error}).encode()
    return Reply(status, httpx.Headers(dict(headers or {})), body, NOW)


@pytest.mark.parametrize(
    ("status", "error", "kind", "code"),
    [
        (401, "The access token is invalid", SignInRefused, PlatformProblem.TOKEN_REVOKED),
        (401, "The access token was revoked", SignInRefused, PlatformProblem.TOKEN_REVOKED),
        (401, "The access token expired", SignInRefused, PlatformProblem.TOKEN_EXPIRED),
        (
            403,
            "This action is outside the authorized scopes",
            SignInRefused,
            PlatformProblem.SCOPE_MISSING,
        ),
        (403, "Insufficient permissions: write.", SignInRefused, PlatformProblem.SCOPE_MISSING),
        (403, "Your login is currently disabled", Rejected, PlatformProblem.ACCOUNT_SUSPENDED),
        (403, "This action is not allowed", Rejected, PlatformProblem.REJECTED),
        (404, "Record not found", Rejected, PlatformProblem.POST_NOT_FOUND),
        (410, "Gone", Rejected, PlatformProblem.POST_NOT_FOUND),
        (408, "", Uncertain, PlatformProblem.NO_ANSWER),
        (409, "", Rejected, PlatformProblem.REJECTED),
        (
            422,
            "Validation failed: Text character limit of 500 exceeded",
            Rejected,
            PlatformProblem.TOO_LONG,
        ),
        (400, "text too long: 501 characters", Rejected, PlatformProblem.TOO_LONG),
        (422, "Duplicate record", Rejected, PlatformProblem.DUPLICATE),
        (
            422,
            "Validation failed: Options contain duplicate items",
            Rejected,
            PlatformProblem.REJECTED,
        ),
        (
            422,
            "Cannot attach files that have not finished processing. Try again in a moment!",
            NotSent,
            PlatformProblem.MEDIA_NOT_READY,
        ),
        (422, "Cannot attach more than 4 files", Rejected, PlatformProblem.MEDIA_REFUSED),
        (
            422,
            "Validation failed: Scheduled at The scheduled date must be in the future",
            Rejected,
            PlatformProblem.SCHEDULE_OUT_OF_RANGE,
        ),
        (422, "فشل التحقق", Rejected, PlatformProblem.REJECTED),
    ],
)
def test_a_refusal_is_what_it_means(
    status: int, error: str, kind: type[NatiqError], code: PlatformProblem
):
    refusal = refusal_of(_reply(status, error))
    assert (type(refusal), refusal.code) == (kind, code)


def test_the_challenge_of_a_refused_token_is_read_too():
    headers = {"www-authenticate": 'Bearer error="insufficient_scope"'}
    assert refusal_of(_reply(403, headers=headers)).code is PlatformProblem.SCOPE_MISSING


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_the_servers_own_words_stand_in_no_error(status: int):
    refusal = refusal_of(_reply(status, "scope expired disabled كلام الخادم"))
    assert "كلام" not in f"{refusal!r}{refusal.values}"


@pytest.mark.parametrize(
    "body", [b"<html>expired</html>", b"", b'"expired"', b'{"error": {"a": "expired"}}']
)
def test_a_refusal_without_readable_words_is_the_plain_one(body: bytes):
    refusal = refusal_of(Reply(401, httpx.Headers(), body, NOW))
    assert refusal.code is PlatformProblem.TOKEN_REVOKED


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "7", "x-ratelimit-remaining": "0"}, 7),
        ({}, 60),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2026-11-24T08:03:00.000Z"}, 181),
        (
            {
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": "2026-11-25T08:03:00.000Z",
                "date": "Wed, 25 Nov 2026 08:00:00 GMT",
            },
            181,
        ),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2026-11-24T07:00:00.000Z"}, 60),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2030-11-24T07:00:00.000Z"}, 60),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"}, 60),
    ],
)
def test_a_server_is_left_alone_for_as_long_as_it_asks(headers: dict[str, str], seconds: int):
    with pytest.raises(Rejected, match=PlatformProblem.TOO_MANY_REQUESTS) as refusal:
        check(_reply(429, "Too many requests", headers))
    assert refusal.value.values["retry_after"] == seconds


@pytest.mark.parametrize("body", [b"<html></html>", b"[]", b'{"id":', b"5", b""])
def test_an_answer_that_is_no_object_says_nothing(body: bytes):
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        members_in(Reply(200, httpx.Headers(), body, NOW))


def test_a_longer_list_than_asked_for_says_nothing():
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        list_in(Reply(200, httpx.Headers(), b"[1, 2, 3]", NOW), 2)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Tue, 24 Nov 2026 07:59:30 GMT", datetime(2026, 11, 24, 7, 59, 30, tzinfo=UTC)),
        ("", None),
        ("24.11.2026", None),
    ],
)
def test_the_servers_clock_is_read_where_it_shows_one(written: str, moment: datetime | None):
    assert sent_at(_reply(200, headers={"date": written})) == moment


def test_a_moment_without_a_zone_is_in_utc():
    assert moment_at({"at": "2026-11-24T08:00:00"}, "at") == NOW


def test_a_name_that_ends_in_a_new_line_does_not_match():
    with pytest.raises(Uncertain):
        matching_at({"id": "7\n"}, "id", IDENTIFIER)
