"""Signing in at a platform in the browser, and publishing with what it gave: the whole way."""

import logging
from collections.abc import Generator
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

import pytest

from core.connections.model import Way
from core.foundation.errors import NatiqError
from core.platforms.limits import LIMITS
from core.platforms.model import PlatformProblem
from core.publishing.model import Published, PublishingProblem, Refusal
from tests.browsing import Browser
from tests.delegating import refusal_of
from tests.fakes import FakeClock
from tests.office import real_now
from tests.servers.connecting import (
    NO,
    TEXT,
    YES,
    ConnectingDesk,
    connecting_desk,
    cut,
    delegated,
)
from tests.servers.mastodon_server import LEAST_SCOPES, Limits, MastodonServer


@pytest.fixture
def clock() -> FakeClock:
    return real_now()


@pytest.fixture
def server(clock: FakeClock) -> Generator[MastodonServer]:
    with MastodonServer(clock.now, limits=Limits(max_characters=900)) as opened:
        yield opened
    assert opened.breaches == []


@pytest.fixture
def desk(server: MastodonServer, clock: FakeClock, tmp_path: Path) -> Generator[ConnectingDesk]:
    """A desk with an account on a Mastodon server."""
    own = server.account
    account = delegated("mastodon", server.url, own.username, own.id)
    with connecting_desk(tmp_path, clock, account) as opened:
        yield opened


# The person says yes


def test_who_says_yes_in_the_browser_has_connected_the_account(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    identity = desk.sign_in_as(server.approve)
    assert (identity.account_id, identity.handle) == (server.account.id, server.account.username)
    assert desk.workplace.is_connected(desk.key)


def test_the_tokens_lie_in_the_vault_with_the_least_scopes(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    desk.sign_in_as(server.approve)
    assert set(server.oauth.tokens[desk.tokens.access].scopes) == set(LEAST_SCOPES.split())
    assert (desk.connection.way, set(desk.connection.scopes)) == (
        Way.BROWSER,
        set(LEAST_SCOPES.split()),
    )


def test_the_browser_ends_on_the_programs_own_page(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    browser = Browser(server.approve)
    desk.sign_in(browser)
    assert browser.ended_on() == YES


def test_a_connected_account_publishes(desk: ConnectingDesk, server: MastodonServer) -> None:
    desk.sign_in_as(server.approve)
    outcome = desk.publish()
    assert isinstance(outcome, Published)
    assert [post.text for post in server.statuses] == [TEXT]


def test_the_log_says_that_it_was_connected_and_that_it_published(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    desk.sign_in_as(server.approve)
    desk.publish()
    assert desk.log()[0] == "audit_published"
    assert "audit_account_connected" in desk.log()
    assert desk.workplace.audit.verify().intact


def test_a_post_is_measured_by_what_the_server_says(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    before = desk.workplace.limits_of(desk.key)
    desk.sign_in_as(server.approve)
    desk.workplace.connections.look_in(desk.key)
    lengths = before.length, desk.workplace.limits_of(desk.key).length
    assert lengths == (LIMITS["mastodon"].length, server.limits.max_characters)


def test_after_a_request_the_limits_of_use_are_known(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    desk.sign_in_as(server.approve)
    desk.workplace.connections.look_in(desk.key)
    allowance = desk.connection.allowance
    assert allowance is not None
    assert (allowance.whole, 0 < allowance.left < 300) == (300, True)


# The person, or somebody else, does something else


def test_who_says_no_connects_nothing(desk: ConnectingDesk, server: MastodonServer) -> None:
    browser = Browser(server.deny)
    problem = refusal_of(lambda: desk.sign_in(browser))
    assert (problem.code, browser.ended_on()) == (PlatformProblem.SIGN_IN_DENIED, NO)
    assert not desk.workplace.is_connected(desk.key)


def test_who_signs_in_with_another_account_connects_nothing(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    other = server.add_account("private")
    problem = desk.refusal(lambda address: server.approve(address, account=other))
    assert (problem.code, problem.clause) == (PublishingProblem.WRONG_ACCOUNT, "ACC-1")
    assert problem.values == {"delegated": server.account.username, "token": "private"}
    assert not desk.holds_tokens()


def test_the_log_names_the_account_that_was_signed_in_with(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    other = server.add_account("private")
    desk.refusal(lambda address: server.approve(address, account=other))
    entry = desk.workplace.audit.entries(1)[0]
    assert (entry.action, entry.detail["token_of"]) == ("audit_account_refused", other.id)


def test_tokens_of_another_account_are_given_back(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    other = server.add_account("private")
    desk.refusal(lambda address: server.approve(address, account=other))
    assert [token.revoked for token in server.oauth.tokens.values()] == [True]


def test_tokens_that_let_do_more_are_refused_by_name_and_given_back(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    more = f"{LEAST_SCOPES} write:follows"
    problem = desk.refusal(lambda address: server.approve(address, granting=more))
    assert (problem.code, problem.clause) == (PlatformProblem.SCOPE_TOO_WIDE, "SEC-2")
    assert problem.values["scopes"] == "write:follows"
    assert [token.revoked for token in server.oauth.tokens.values()] == [True]
    assert not desk.holds_tokens()


def test_tokens_that_let_do_less_are_refused_by_name(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    less = LEAST_SCOPES.replace(" write:media", "")
    problem = desk.refusal(lambda address: server.approve(address, granting=less))
    assert problem.code is PlatformProblem.SCOPE_MISSING
    assert problem.values["scopes"] == "write:media"


def test_a_callback_that_nobody_here_asked_for_connects_nothing(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    def forge(address: str) -> str:
        back = urlsplit(server.approve(address))
        query = {**{name: one[0] for name, one in parse_qs(back.query).items()}, "state": "guess"}
        return urlunsplit(back._replace(query=urlencode(query)))

    problem = desk.refusal(forge)
    assert problem.code is PlatformProblem.SIGN_IN_STATE_WRONG
    assert (server.oauth.tokens, desk.holds_tokens()) == ({}, False)


def test_who_gives_up_connects_nothing(desk: ConnectingDesk) -> None:
    asked: list[str] = []
    visit = desk.workplace.connections.visit(desk.key)
    problem = refusal_of(lambda: visit.go(asked.append, lambda _: b"", lambda: bool(asked)))
    assert problem.code is PlatformProblem.SIGN_IN_GIVEN_UP
    assert not desk.holds_tokens()


def test_who_gives_up_while_the_tokens_are_on_their_way_has_them_given_back(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    browser, shown = Browser(server.approve), list[bool]()

    def page_of(granted: bool) -> bytes:
        shown.append(granted)
        return b""

    visit = desk.workplace.connections.visit(desk.key)
    problem = refusal_of(lambda: visit.go(browser.open, page_of, lambda: bool(shown)))
    assert (problem.code, shown) == (PlatformProblem.SIGN_IN_GIVEN_UP, [True])
    assert [token.revoked for token in server.oauth.tokens.values()] == [True]
    assert not desk.holds_tokens()


def test_a_server_that_is_not_there_opens_no_browser(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    browser = Browser(server.approve)
    desk.wire.before = cut
    problem = refusal_of(lambda: desk.sign_in(browser))
    assert (problem.code, browser.opened) == (PlatformProblem.OFFLINE, [])


def test_a_lock_while_the_browser_is_open_keeps_nothing_and_gives_back(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    def lock_and_approve(address: str) -> str:
        desk.workplace.close()
        return server.approve(address)

    with pytest.raises(NatiqError):
        desk.sign_in_as(lock_and_approve)
    assert [token.revoked for token in server.oauth.tokens.values()] == [True]


# Later


def test_signing_in_anew_ends_the_tokens_before(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    desk.sign_in_as(server.approve)
    first = desk.tokens.access
    desk.sign_in_as(server.approve)
    tokens = server.oauth.tokens
    assert (tokens[first].revoked, tokens[desk.tokens.access].revoked) == (True, False)
    assert isinstance(desk.publish(), Published)


def test_a_disconnected_account_publishes_nothing(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    desk.sign_in_as(server.approve)
    desk.publish()
    told = desk.workplace.connections.disconnect(desk.key)
    outcome = desk.publish("مواعيد عمل قاعات خدمة المراجعين من الأحد إلى الخميس.")
    assert isinstance(outcome, Refusal)
    assert (told, outcome.code) == (True, PublishingProblem.NOT_CONNECTED)
    assert len(server.statuses) == 1


def test_the_server_has_forgotten_a_disconnected_program(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    desk.sign_in_as(server.approve)
    access = desk.tokens.access
    desk.workplace.connections.disconnect(desk.key)
    assert server.oauth.tokens[access].revoked


def test_tokens_that_the_owner_withdrew_at_the_platform_publish_nothing(
    desk: ConnectingDesk, server: MastodonServer
) -> None:
    desk.sign_in_as(server.approve)
    server.revoke(desk.tokens.access)
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.code == PlatformProblem.TOKEN_REVOKED
    assert server.statuses == []


def test_no_token_stands_in_any_file_or_log(
    desk: ConnectingDesk, server: MastodonServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk.sign_in_as(server.approve)
    desk.publish()
    secrets = [desk.tokens.access, desk.tokens.client_secret]
    audit = repr(desk.workplace.audit.entries())
    desk.workplace.connections.disconnect(desk.key)
    desk.workplace.close()
    content = b"".join(one.read_bytes() for one in desk.folder.rglob("*") if one.is_file())
    codes = [code for request in server.requests for code in _codes_in(request.body)]
    assert all(secrets)
    assert codes
    found = [
        secret
        for secret in (*secrets, *codes)
        if secret in caplog.text or secret in audit or secret.encode() in content
    ]
    assert found == []


def _codes_in(body: bytes) -> list[str]:
    form = parse_qs(body.decode())
    return [*form.get("code", []), *form.get("code_verifier", [])]
