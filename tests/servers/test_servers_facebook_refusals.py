"""What a Page's connector makes of refusals and limits, and what becomes of its token."""

import logging
from collections.abc import Generator
from datetime import timedelta

import pytest

from core.foundation.errors import NatiqError
from core.platforms.model import (
    PlatformProblem,
    Rejected,
    SignInRefused,
    Uncertain,
)
from core.platforms.protocol import ActKind, Allowance
from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.graph_errors import GraphError
from tests.servers.meta_desk import (
    TEXT,
    FacebookDesk,
    facebook_desk,
    film,
    picture,
    post_with,
)
from tests.servers.meta_server import MetaServer

HOUR = timedelta(hours=1)


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="server")
def _server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server
        assert server.breaches == []


@pytest.fixture(name="desk")
def _desk(server: MetaServer, clock: FakeClock) -> Generator[FacebookDesk]:
    with facebook_desk(server, clock) as desk:
        yield desk


@pytest.mark.parametrize(
    ("error", "kind", "problem"),
    [
        (errors.EXPIRED, SignInRefused, PlatformProblem.TOKEN_EXPIRED),
        (errors.PASSWORD_CHANGED, SignInRefused, PlatformProblem.TOKEN_REVOKED),
        (errors.INVALID_TOKEN, SignInRefused, PlatformProblem.TOKEN_REVOKED),
        (errors.APP_REMOVED, SignInRefused, PlatformProblem.TOKEN_REVOKED),
        (errors.UNKNOWN_TOKEN, SignInRefused, PlatformProblem.SIGN_IN_REFUSED),
        (errors.CHECKPOINT, Rejected, PlatformProblem.ACCOUNT_SUSPENDED),
        (errors.BLOCKED, Rejected, PlatformProblem.ACCOUNT_SUSPENDED),
        (errors.NO_PERMISSION, SignInRefused, PlatformProblem.SCOPE_MISSING),
        (errors.PERMISSION_DENIED, SignInRefused, PlatformProblem.SCOPE_MISSING),
        (errors.DUPLICATE, Rejected, PlatformProblem.DUPLICATE),
        (errors.APP_LIMIT, Rejected, PlatformProblem.TOO_MANY_REQUESTS),
        (errors.USER_LIMIT, Rejected, PlatformProblem.TOO_MANY_REQUESTS),
        (errors.PAGE_LIMIT, Rejected, PlatformProblem.TOO_MANY_REQUESTS),
        (errors.CALL_LIMIT, Rejected, PlatformProblem.TOO_MANY_REQUESTS),
        (errors.NO_SUCH_OBJECT, Rejected, PlatformProblem.POST_NOT_FOUND),
        (errors.INVALID_PARAMETER, Rejected, PlatformProblem.REJECTED),
        (errors.UNKNOWN, Uncertain, PlatformProblem.SERVER_FAILED),
        (errors.SERVICE, Uncertain, PlatformProblem.SERVER_FAILED),
        (GraphError(2, is_transient=True), Uncertain, PlatformProblem.SERVER_FAILED),
    ],
)
def test_each_refusal_of_a_post_has_its_meaning(
    desk: FacebookDesk,
    server: MetaServer,
    error: GraphError,
    kind: type[NatiqError],
    problem: PlatformProblem,
) -> None:
    server.fail_next(error, method="POST", path="/feed")
    with pytest.raises(kind, match=problem):
        desk.publish(post_with(desk.clock))


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (errors.NOT_A_PICTURE, PlatformProblem.MEDIA_REFUSED),
        (errors.NO_FILE, PlatformProblem.MEDIA_REFUSED),
    ],
)
def test_a_refused_photo_is_said_to_be_the_photo(
    desk: FacebookDesk, server: MetaServer, error: GraphError, problem: PlatformProblem
) -> None:
    server.fail_next(error, method="POST", path="/photos")
    with pytest.raises(Rejected, match=problem):
        desk.publish(post_with(desk.clock, TEXT, picture()))


def test_a_film_that_is_too_large_is_said_to_be_that(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.fail_next(GraphError(6000, 1363023), method="POST", path="/videos")
    with pytest.raises(Rejected, match=PlatformProblem.MEDIA_TOO_LARGE):
        desk.publish(post_with(desk.clock, TEXT, film()))


@pytest.mark.parametrize("error", [errors.EXPIRED, errors.INVALID_TOKEN, errors.PASSWORD_CHANGED])
def test_a_token_that_ended_is_noticed_when_it_is_asked_whose_it_is(
    desk: FacebookDesk, server: MetaServer, error: GraphError
) -> None:
    server.revoke(error=error)
    with pytest.raises(SignInRefused):
        desk.connector.whose_token()


def test_a_limit_says_for_how_long(desk: FacebookDesk, server: MetaServer) -> None:
    usage = {"type": "pages", "call_count": 100, "estimated_time_to_regain_access": 19}
    server.business_usage = {server.page.id: [usage]}
    server.fail_next(errors.PAGE_LIMIT, method="POST", path="/feed")
    with pytest.raises(Rejected) as refused:
        desk.publish(post_with(desk.clock))
    assert refused.value.values["retry_after"] == 19 * 60


def test_a_status_of_429_is_a_limit_too(desk: FacebookDesk) -> None:
    desk.wire.answer_instead("POST", "/feed", b"", status=429)
    with pytest.raises(Rejected, match=PlatformProblem.TOO_MANY_REQUESTS):
        desk.publish(post_with(desk.clock))


def test_the_tightest_of_the_limits_is_the_allowance(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.app_usage = {"call_count": 28, "total_time": 25, "total_cputime": 25}
    server.page_usage = {"call_count": 10, "total_time": 41, "total_cputime": 5}
    desk.connector.whose_token()
    assert desk.connector.allowance == Allowance(59, 100)


def test_no_request_holds_the_token_but_in_its_header(
    desk: FacebookDesk, server: MetaServer
) -> None:
    made = desk.publish(post_with(desk.clock, TEXT, picture()))
    desk.since = None
    desk.publish(post_with(desk.clock, TEXT, film()))
    desk.do(ActKind.DELETE, made.uri)
    assert {one.token_in for one in server.requests} == {"header"}


def test_no_log_and_no_error_holds_the_token(
    desk: FacebookDesk, server: MetaServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk.wire.break_at("POST", "/feed", "after")
    with pytest.raises(Uncertain) as lost:
        desk.publish(post_with(desk.clock))
    said = repr((lost.value, lost.value.values, lost.value.__context__, desk.connector))
    assert server.token not in caplog.text + said
