"""The token that IT pastes, looked at over the contract server."""

import logging
from collections.abc import Generator
from datetime import timedelta

import httpx
import pytest

from core.foundation.errors import NatiqError, Refused
from core.platforms.meta.page_token import examine, token_rules
from core.platforms.model import Account, NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.graph_errors import GraphError
from tests.servers.graph_model import APP_ID, FOREIGN_APP_ID, INSTAGRAM_SCOPES, PAGE_SCOPES
from tests.servers.meta_desk import BreakingWire
from tests.servers.meta_server import MetaServer
from tests.servers.wire import client_over

_LAYS_PICTURES = {"pages_manage_posts", "pages_read_engagement"}


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="server")
def _server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server
        assert server.breaches == []


@pytest.fixture(name="wire")
def _wire() -> BreakingWire:
    return BreakingWire()


@pytest.fixture(name="page")
def _page(server: MetaServer) -> Account:
    return Account("facebook", server.url, server.page.username, server.page.id)


@pytest.fixture(name="instagram")
def _instagram(server: MetaServer) -> Account:
    return Account("instagram", server.url, server.account.username, server.account.id)


@pytest.fixture(name="client")
def _client(page: Account, wire: BreakingWire, clock: FakeClock) -> Generator[httpx.Client]:
    with client_over(wire, token_rules(page, PlatformOptions()), clock) as client:
        yield client


def looked_at(
    token: str, account: Account, client: httpx.Client, clock: FakeClock, app_id: str = APP_ID
) -> Tokens:
    return examine(token, account, PlatformOptions(meta_app_id=app_id), client, clock)


def test_a_token_with_exactly_the_least_scopes_is_taken(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES)
    tokens = looked_at(token.value, page, client, clock)
    assert tokens == Tokens(
        token.value, scopes=tuple(sorted(PAGE_SCOPES)), client_id=APP_ID, issuer=server.url
    )


def test_blanks_around_a_pasted_token_are_not_part_of_it(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    assert looked_at(f"  {server.token}\r\n", page, client, clock).access == server.token


def test_its_end_is_kept(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    ends = clock.now() + timedelta(days=60)
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES, expires_at=ends)
    assert looked_at(token.value, page, client, clock).expires_at == ends


def test_one_token_serves_the_page_and_the_account_that_is_linked(
    server: MetaServer, page: Account, instagram: Account, client: httpx.Client, clock: FakeClock
) -> None:
    scopes = tuple(sorted(PAGE_SCOPES | INSTAGRAM_SCOPES))
    assert looked_at(server.token, page, client, clock).scopes == scopes
    assert looked_at(server.token, instagram, client, clock).scopes == scopes


def test_scopes_for_instagram_are_too_wide_where_no_account_is_linked(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    server.page.instagram = ""
    with pytest.raises(Refused, match=PlatformProblem.SCOPE_TOO_WIDE) as refused:
        looked_at(server.token, page, client, clock)
    assert refused.value.values["scopes"] == " ".join(sorted(INSTAGRAM_SCOPES))


def test_a_scope_that_nothing_here_needs_is_named(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    scopes = PAGE_SCOPES | {"ads_management", "pages_messaging"}
    token = server.add_token(server.page.id, scopes=scopes)
    with pytest.raises(Refused, match=PlatformProblem.SCOPE_TOO_WIDE) as refused:
        looked_at(token.value, page, client, clock)
    assert (refused.value.values["scopes"], refused.value.clause) == (
        "ads_management pages_messaging",
        "SEC-2",
    )


def test_a_scope_that_is_missing_is_named(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES - {"pages_manage_posts"})
    with pytest.raises(Refused, match=PlatformProblem.SCOPE_MISSING) as refused:
        looked_at(token.value, page, client, clock)
    assert refused.value.values["scopes"] == "pages_manage_posts"


def test_instagram_needs_to_lay_its_pictures_at_the_page(
    server: MetaServer, instagram: Account, client: httpx.Client, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, scopes=INSTAGRAM_SCOPES)
    with pytest.raises(Refused, match=PlatformProblem.SCOPE_MISSING) as refused:
        looked_at(token.value, instagram, client, clock)
    assert refused.value.values["scopes"] == "pages_manage_posts pages_read_engagement"


@pytest.mark.parametrize(
    "more", [set[str](), {"public_profile", "pages_show_list"}, {"instagram_manage_contents"}]
)
def test_what_comes_along_or_lets_delete_is_not_too_wide(
    server: MetaServer, instagram: Account, client: httpx.Client, clock: FakeClock, more: set[str]
) -> None:
    scopes = INSTAGRAM_SCOPES | _LAYS_PICTURES | more
    token = server.add_token(server.page.id, scopes=scopes)
    assert looked_at(token.value, instagram, client, clock).scopes == tuple(sorted(scopes))


def test_a_token_of_another_app_is_refused(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES, app_id=FOREIGN_APP_ID)
    with pytest.raises(Refused, match=PlatformProblem.NOT_OUR_APP):
        looked_at(token.value, page, client, clock)


def test_where_it_names_no_app_any_app_will_do(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES, app_id=FOREIGN_APP_ID)
    assert looked_at(token.value, page, client, clock, app_id="").client_id == FOREIGN_APP_ID


def test_a_token_of_another_page_is_refused(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    other = server.add_page("بلدية أخرى", "other.example")
    token = server.add_token(other.id, scopes=PAGE_SCOPES)
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT) as refused:
        looked_at(token.value, page, client, clock)
    assert (refused.value.values["token"], refused.value.clause) == ("other.example", "ACC-1")


def test_a_page_with_another_account_is_refused(
    server: MetaServer, instagram: Account, client: httpx.Client, clock: FakeClock
) -> None:
    other = server.add_page("بلدية أخرى", "other.example")
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        looked_at(server.add_token(other.id).value, instagram, client, clock)


@pytest.mark.parametrize("kind", ["SYSTEM_USER", "USER"])
def test_a_token_that_is_no_pages_is_refused(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock, kind: str
) -> None:
    token = server.add_token("600", type=kind, pages=[server.page.id], scopes=PAGE_SCOPES)
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        looked_at(token.value, page, client, clock)


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (errors.EXPIRED, PlatformProblem.TOKEN_EXPIRED),
        (errors.PASSWORD_CHANGED, PlatformProblem.TOKEN_REVOKED),
        (errors.UNKNOWN_TOKEN, PlatformProblem.SIGN_IN_REFUSED),
    ],
)
def test_a_token_that_meta_does_not_take_is_refused(
    server: MetaServer,
    page: Account,
    client: httpx.Client,
    clock: FakeClock,
    error: GraphError,
    problem: PlatformProblem,
) -> None:
    server.revoke(error=error)
    with pytest.raises(SignInRefused, match=problem):
        looked_at(server.token, page, client, clock)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b'{"is_valid": false}', PlatformProblem.TOKEN_REVOKED),
        (b'{"is_valid": false, "error": {"code": 190}}', PlatformProblem.SIGN_IN_REFUSED),
        (
            b'{"is_valid": false, "error": {"code": 190, "subcode": 463}}',
            PlatformProblem.TOKEN_EXPIRED,
        ),
    ],
)
def test_a_token_of_which_meta_says_that_it_is_not_valid_is_refused(
    server: MetaServer,
    page: Account,
    client: httpx.Client,
    clock: FakeClock,
    wire: BreakingWire,
    data: bytes,
    problem: PlatformProblem,
) -> None:
    wire.answer_instead("POST", "/me", batch_of(b'{"data": %s}' % data))
    with pytest.raises(SignInRefused, match=problem):
        looked_at(server.token, page, client, clock)


def batch_of(body: bytes, status: int = 200) -> bytes:
    escaped = body.decode().replace('"', '\\"')
    return f'[{{"code": {status}, "body": "{escaped}"}}]'.encode()


@pytest.mark.parametrize(
    "answer",
    [
        b"<html>",
        b"{}",
        b"[]",
        b"[null]",
        b'[{"code": 200}]',
        b'[{"code": "200", "body": "{}"}]',
        batch_of(b"<html>"),
        batch_of(b"[]"),
        batch_of(b'{"data": {"is_valid": true}}'),
        batch_of(b'{"data": {"is_valid": true, "app_id": "one", "type": "PAGE"}}'),
        batch_of(b'{"data": {"is_valid": true, "app_id": "1", "type": "PAGE"}}'),
        batch_of(b'{"data": {"is_valid": true, "app_id": "1", "type": "PAGE", "scopes": ["<b>"]}}'),
    ],
)
def test_an_answer_that_cannot_be_read_is_no_judgement(
    server: MetaServer,
    page: Account,
    client: httpx.Client,
    clock: FakeClock,
    wire: BreakingWire,
    answer: bytes,
) -> None:
    wire.answer_instead("POST", "/me", answer)
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        looked_at(server.token, page, client, clock, app_id="")


def test_a_server_that_failed_is_no_judgement(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    server.fail_next(errors.SERVICE, path="debug_token")
    with pytest.raises(NotSent, match=PlatformProblem.SERVER_FAILED):
        looked_at(server.token, page, client, clock)


@pytest.mark.parametrize("token", ["", "   ", "EAAG 1", "EAAG\n1", "رمز", "E" * 3_000])
def test_what_cannot_be_a_token_never_leaves(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock, token: str
) -> None:
    with pytest.raises(SignInRefused, match=PlatformProblem.SIGN_IN_REFUSED):
        looked_at(token, page, client, clock)
    assert server.requests == []


def test_a_limit_while_looking_says_for_how_long(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    server.fail_next(errors.APP_LIMIT, path="debug_token")
    with pytest.raises(Rejected, match=PlatformProblem.TOO_MANY_REQUESTS) as refused:
        looked_at(server.token, page, client, clock)
    assert refused.value.values["retry_after"] == 900


def test_no_address_no_log_and_no_error_holds_the_token(
    server: MetaServer,
    page: Account,
    client: httpx.Client,
    clock: FakeClock,
    wire: BreakingWire,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    addresses: list[str] = []
    wire.before = lambda request: addresses.append(str(request.url))
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES | {"ads_management"}).value
    with pytest.raises(NatiqError) as refused:
        looked_at(token, page, client, clock)
    said = repr((refused.value, refused.value.values, refused.value.__context__))
    assert len(addresses) == 2
    assert token not in caplog.text + said + "".join(addresses)


def test_what_is_kept_does_not_show_the_token(
    server: MetaServer, page: Account, client: httpx.Client, clock: FakeClock
) -> None:
    assert server.token not in repr(looked_at(server.token, page, client, clock))
