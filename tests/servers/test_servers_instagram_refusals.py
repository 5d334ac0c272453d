"""What Instagram's connector makes of refusals, acts and links."""

import json
import logging
from collections.abc import Generator
from datetime import timedelta

import pytest

from core.foundation.errors import Invalid, NatiqError
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Post,
    Rejected,
    SignInRefused,
    Uncertain,
)
from core.platforms.protocol import ActKind, Allowance
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.graph_errors import GraphError
from tests.servers.meta_desk import (
    TEXT,
    InstagramDesk,
    film,
    instagram_desk,
    picture,
    post_with,
)
from tests.servers.meta_server import MetaServer


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="server")
def _server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server
        assert server.breaches == []


@pytest.fixture(name="desk")
def _desk(server: MetaServer, clock: FakeClock) -> Generator[InstagramDesk]:
    with instagram_desk(server, clock) as desk:
        yield desk


def pictured(desk: InstagramDesk) -> Post:
    return post_with(desk.clock, TEXT, picture())


def test_an_address_that_is_not_metas_is_not_handed_to_instagram(
    desk: InstagramDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/media", "before")
    post = pictured(desk)
    with pytest.raises(NotSent, match=PlatformProblem.OFFLINE):
        desk.publish(post)
    number = server.photos()[0].id
    image = {"width": 9, "source": "https://example.com/1.jpg"}
    elsewhere = json.dumps({"id": number, "images": [image]}).encode()
    # Before that it is asked whether the photo is there still.
    desk.wire.answer_instead("GET", f"/{number}", elsewhere, skip=1)
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post)
    assert server.containers == []


def test_a_day_that_is_used_up_uploads_nothing(desk: InstagramDesk, server: MetaServer) -> None:
    server.graph.daily_limit = 1
    server.foreign_media("خبر")
    with pytest.raises(Rejected, match=PlatformProblem.TOO_MANY_REQUESTS) as refused:
        desk.publish(pictured(desk))
    assert refused.value.values["retry_after"] == 3600
    assert server.photos() == []


def test_what_is_left_of_the_day_is_the_allowance(desk: InstagramDesk, server: MetaServer) -> None:
    server.graph.daily_limit = 10
    server.foreign_media("خبر")
    desk.publish(pictured(desk))
    assert desk.connector.allowance == Allowance(9, 10)


@pytest.mark.parametrize(
    ("error", "path", "kind", "problem"),
    [
        (errors.EXPIRED, "/me", SignInRefused, PlatformProblem.TOKEN_EXPIRED),
        (errors.INVALID_TOKEN, "/media_publish", SignInRefused, PlatformProblem.TOKEN_REVOKED),
        (errors.PERMISSION_DENIED, "/media_publish", SignInRefused, PlatformProblem.SCOPE_MISSING),
        (errors.DAILY_LIMIT, "/media_publish", Rejected, PlatformProblem.TOO_MANY_REQUESTS),
        (errors.APP_LIMIT, "/media$", Rejected, PlatformProblem.TOO_MANY_REQUESTS),
        (errors.NOT_READY, "/media_publish", NotSent, PlatformProblem.MEDIA_NOT_READY),
        (errors.CAPTION_TOO_LONG, "/media$", Rejected, PlatformProblem.TOO_LONG),
        (errors.NO_JPEG, "/media$", Rejected, PlatformProblem.MEDIA_REFUSED),
        (errors.NOT_FETCHED, "/media$", Rejected, PlatformProblem.MEDIA_REFUSED),
        (GraphError(36000, 2207004), "/media$", Rejected, PlatformProblem.MEDIA_TOO_LARGE),
        (GraphError(25, 2207050), "/media$", Rejected, PlatformProblem.ACCOUNT_SUSPENDED),
        (errors.SERVICE, "/media$", NotSent, PlatformProblem.SERVER_FAILED),
        (errors.SERVICE, "/media_publish", Uncertain, PlatformProblem.SERVER_FAILED),
    ],
)
def test_each_refusal_has_its_meaning(
    desk: InstagramDesk,
    server: MetaServer,
    error: GraphError,
    path: str,
    kind: type[NatiqError],
    problem: PlatformProblem,
) -> None:
    server.fail_next(error, path=path)
    with pytest.raises(kind, match=problem):
        desk.publish(pictured(desk))
    assert server.ig_media == []


@pytest.mark.parametrize(
    ("status", "body", "kind", "problem"),
    [
        (401, b'{"debug_info": {"type": "NotAuthorizedError"}}', SignInRefused, "sign_in_refused"),
        (400, b'{"debug_info": {"type": "ProcessingFailedError"}}', Rejected, "media_refused"),
        (503, b"", NotSent, "server_failed"),
        (400, b"<html>", NotSent, "unreadable_answer"),
        (200, b'{"success": false}', NotSent, "unreadable_answer"),
    ],
)
def test_each_refusal_of_the_upload_host_has_its_meaning(
    desk: InstagramDesk, status: int, body: bytes, kind: type[NatiqError], problem: str
) -> None:
    desk.wire.answer_instead("POST", "", body, status=status, skip=1)
    with pytest.raises(kind, match=f"platform_{problem}"):
        desk.publish(post_with(desk.clock, TEXT, film()))


def test_a_post_is_deleted_where_the_token_may(desk: InstagramDesk, server: MetaServer) -> None:
    scopes = {"instagram_basic", "instagram_manage_contents"}
    media = server.foreign_media("خبر")
    desk.credentials.now = Tokens(server.add_token(server.page.id, scopes=scopes).value)
    desk.do(ActKind.DELETE, media.id)
    desk.do(ActKind.DELETE, media.id)
    assert server.ig_media == []


def test_a_post_is_not_deleted_where_the_token_may_not(
    desk: InstagramDesk, server: MetaServer
) -> None:
    media = server.foreign_media("خبر")
    with pytest.raises(SignInRefused, match=PlatformProblem.SCOPE_MISSING):
        desk.do(ActKind.DELETE, media.id)


def test_an_own_comment_is_deleted(desk: InstagramDesk, server: MetaServer) -> None:
    media = server.foreign_media("خبر")
    made = desk.publish(post_with(desk.clock, "جواب", to=media.id))
    desk.do(ActKind.DELETE, made.uri)
    assert media.comments == []


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST, ActKind.WITHDRAW])
def test_what_programs_cannot_do_there_is_refused(
    desk: InstagramDesk, server: MetaServer, kind: ActKind
) -> None:
    with pytest.raises(Rejected, match=PlatformProblem.ACT_UNSUPPORTED):
        desk.do(kind, "1")
    assert server.requests == []


def test_the_newest_posts_are_given_newest_first(desk: InstagramDesk, server: MetaServer) -> None:
    desk.publish(pictured(desk))
    desk.clock.advance(timedelta(hours=1))
    server.foreign_media("من برنامج آخر")
    newest = desk.connector.latest(5)
    assert [one.text for one in newest] == ["من برنامج آخر", TEXT]
    assert newest[0].author_id == server.account.id


def test_an_own_post_is_found_by_its_link(desk: InstagramDesk) -> None:
    made = desk.publish(pictured(desk))
    assert desk.connector.look_up(made.link).post.uri == made.uri


def test_a_post_of_somebody_else_is_not_found(desk: InstagramDesk) -> None:
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        desk.connector.look_up("https://www.instagram.com/citizen.example/reel/Cabcdefghij/")


def test_what_is_no_link_of_a_post_is_no_address(desk: InstagramDesk, server: MetaServer) -> None:
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        desk.connector.look_up("https://www.instagram.com/citizen.example/")
    assert server.requests == []


def test_no_request_holds_the_token_but_in_its_header(
    desk: InstagramDesk, server: MetaServer
) -> None:
    desk.publish(post_with(desk.clock, TEXT, picture(), film()))
    assert {one.token_in for one in server.requests} == {"header"}


def test_no_log_and_no_note_holds_the_token(
    desk: InstagramDesk, server: MetaServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk.publish(post_with(desk.clock, TEXT, picture(), film()))
    assert server.token not in caplog.text + repr((desk.notes.kept, desk.connector))
