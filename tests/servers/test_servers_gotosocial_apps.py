"""Who else may act for an account at GoToSocial, and at servers that have no such list."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest

from core.foundation.errors import Invalid, Refused
from core.platforms.apps import AppLister, ConnectedApp
from core.platforms.mastodon.connector import MastodonConnector
from core.platforms.mastodon.sign_in import MastodonSignIn, sign_in_rules
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused, Uncertain
from core.platforms.oauth.model import Callback
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.gotosocial_server import SCOPES, GoToSocialServer
from tests.servers.mastodon_server import LEAST_SCOPES, MastodonServer
from tests.servers.mastodon_stage import (
    ShakyWire,
    account_at,
    answering,
    connector_over,
    cut,
    stage,
    truncated,
)
from tests.servers.wire import PermitForTests, TokenCredentials, open_over, permit_for_app

GAME, WEBSITE = "لعبة القلعة", "https://game.example"
LIST = ("GET", "/api/v1/tokens")
INSTANCE = ("GET", "/api/v2/instance")


@dataclass
class Desk:
    """A connector before GoToSocial, by one clock."""

    server: GoToSocialServer
    clock: FakeClock
    wire: ShakyWire
    token: str
    connector: MastodonConnector

    def apps(self) -> tuple[ConnectedApp, ...]:
        return self.connector.connected_apps()

    def own(self) -> list[str]:
        return [app.id for app in self.apps() if app.own]

    def permit(self, app_id: str, account_id: str | None = None) -> PermitForTests:
        permit = permit_for_app(account_id or self.server.account.id, app_id)
        return replace(permit, expires_at=self.clock.now() + timedelta(minutes=2))

    def revoke(self, app_id: str) -> None:
        self.connector.revoke_app(self.permit(app_id), app_id)

    def asked(self, method: str, path: str) -> int:
        return sum((one.method, one.path) == (method, path) for one in list(self.server.requests))


@contextmanager
def desk_with(scopes: str) -> Generator[Desk]:
    clock, wire = FakeClock(), ShakyWire()
    with GoToSocialServer(clock.now) as server:
        token = server.token_for(scopes=scopes)
        credentials = TokenCredentials(Tokens(token, scopes=tuple(scopes.split())))
        connector, client = connector_over(server, wire, credentials, clock)
        with client:
            yield Desk(server, clock, wire, token, connector)


@pytest.fixture
def desk() -> Generator[Desk]:
    with desk_with(SCOPES) as opened:
        yield opened
        assert opened.server.breaches == []


def test_gotosocial_is_known_by_what_it_says_of_itself(desk: Desk) -> None:
    assert isinstance(desk.connector, AppLister)
    assert desk.connector.lists_apps()


def test_the_server_is_asked_once_what_it_is(desk: Desk) -> None:
    desk.connector.lists_apps()
    desk.connector.lists_apps()
    assert desk.asked(*INSTANCE) == 1


def test_what_is_read_for_the_limits_is_not_asked_again(desk: Desk) -> None:
    desk.connector.read_limits()
    assert desk.connector.lists_apps()
    assert desk.asked(*INSTANCE) == 1


def test_a_server_that_does_not_answer_is_asked_again(desk: Desk) -> None:
    desk.wire.lose(*INSTANCE)
    with pytest.raises(NotSent):
        desk.connector.lists_apps()
    assert desk.connector.lists_apps()


def test_an_app_is_listed_with_what_the_server_says_of_it(desk: Desk) -> None:
    token = desk.server.let_in(GAME, "read write", WEBSITE)
    desk.server.used_at[token] = desk.clock.now() - timedelta(hours=2)
    app = desk.apps()[0]
    assert (app.id, app.name, app.website) == (desk.server.id_of(token), GAME, WEBSITE)
    assert (app.scopes, app.privileged) == (("read", "write"), True)
    assert app.last_used_at == desk.clock.now() - timedelta(hours=2)
    assert app.created_at == desk.clock.now()


def test_a_token_that_was_never_used_says_no_time(desk: Desk) -> None:
    desk.server.let_in(GAME, "read:statuses")
    assert (desk.apps()[0].last_used_at, desk.apps()[0].website) == (None, None)


def test_our_own_token_is_known_by_name_and_scopes(desk: Desk) -> None:
    desk.server.let_in(GAME, "read write")
    desk.server.let_in("Natiq", "read write")
    assert desk.own() == [desk.server.id_of(desk.token)]


def test_who_looks_exactly_like_us_makes_neither_ours(desk: Desk) -> None:
    desk.server.let_in("Natiq", SCOPES)
    assert desk.own() == []


def test_all_of_a_long_list_is_read(desk: Desk) -> None:
    for number in range(230):
        desk.server.let_in(f"app {number}", "read")
    assert [app.id for app in desk.apps()] == [one["id"] for one in desk.server.listed()]


def test_a_list_without_an_end_is_no_list(desk: Desk) -> None:
    for number in range(1_000):
        desk.server.let_in(f"app {number}", "read")
    with pytest.raises(NotSent):
        desk.apps()


def test_a_revoked_app_is_let_in_no_more(desk: Desk) -> None:
    token = desk.server.let_in(GAME, "read write")
    desk.revoke(desk.server.id_of(token))
    assert desk.server.oauth.tokens[token].revoked
    assert [app.name for app in desk.apps()] == ["Natiq"]


def test_to_revoke_twice_is_to_revoke_once(desk: Desk) -> None:
    app_id = desk.server.id_of(desk.server.let_in(GAME, "read write"))
    desk.revoke(app_id)
    desk.revoke(app_id)
    assert len(desk.server.listed()) == 1


def test_a_revocation_without_an_answer_is_uncertain(desk: Desk) -> None:
    app_id = desk.server.id_of(desk.server.let_in(GAME, "read write"))
    desk.wire.spoil("POST", f"/api/v1/tokens/{app_id}/invalidate", cut)
    with pytest.raises(Uncertain):
        desk.revoke(app_id)


@pytest.mark.parametrize("answer", [cut, truncated, answering(200, b"<html>"), answering(502)])
def test_half_a_list_is_none(desk: Desk, answer: object) -> None:
    desk.wire.spoil(*LIST, answer)  # type: ignore[arg-type]
    with pytest.raises(NotSent):
        desk.apps()


@pytest.mark.parametrize(
    "one",
    [
        7,
        {},
        {"id": "../statuses", "created_at": "2026-11-24T08:00:00Z", "scope": "", "application": {}},
        {"id": "01J", "created_at": "yesterday", "scope": "", "application": {}},
        {"id": "01J", "created_at": "2026-11-24T08:00:00Z", "scope": 7, "application": {}},
        {"id": "01J", "created_at": "2026-11-24T08:00:00Z", "scope": "", "application": []},
    ],
    ids=range(6),
)
def test_what_is_no_token_makes_the_list_unreadable(desk: Desk, one: object) -> None:
    desk.wire.spoil(*LIST, answering(200, [one]))
    with pytest.raises(NotSent) as problem:
        desk.apps()
    assert problem.value.code is PlatformProblem.UNREADABLE_ANSWER


@pytest.mark.parametrize("website", ["javascript:alert(1)", "", 7, "https://a b"])
def test_a_website_that_is_none_is_left_out(desk: Desk, website: object) -> None:
    one = {
        "id": "01J",
        "created_at": "2026-11-24T08:00:00Z",
        "scope": "read",
        "application": {"name": GAME, "website": website},
    }
    desk.wire.spoil(*LIST, answering(200, [one]))
    assert desk.apps()[0].website is None


def test_a_permit_for_another_app_stops_before_anything_leaves(desk: Desk) -> None:
    app_id = desk.server.id_of(desk.server.let_in(GAME, "read write"))
    desk.connector.lists_apps()
    before = len(desk.server.requests)
    with pytest.raises(Refused) as refusal:
        desk.connector.revoke_app(desk.permit("another"), app_id)
    assert (refusal.value.code, refusal.value.clause) == (PlatformProblem.WRONG_CONTENT, "ACC-1")
    assert len(desk.server.requests) == before


def test_the_token_of_another_account_shuts_nobody_out(desk: Desk) -> None:
    app_id = desk.server.id_of(desk.server.let_in(GAME, "read write"))
    desk.server.oauth.tokens[desk.token].account_id = desk.server.add_account("other").id
    with pytest.raises(Refused) as refusal:
        desk.revoke(app_id)
    assert refusal.value.code is PlatformProblem.WRONG_ACCOUNT
    assert desk.asked("POST", f"/api/v1/tokens/{app_id}/invalidate") == 0


def test_an_address_instead_of_an_id_leads_nowhere(desk: Desk) -> None:
    with pytest.raises(Invalid):
        desk.revoke("01J/../../statuses")


def test_a_connection_from_before_lacks_the_permission() -> None:
    with desk_with(LEAST_SCOPES) as older, pytest.raises(SignInRefused) as refusal:
        older.apps()
    assert refusal.value.code is PlatformProblem.SCOPE_MISSING


def test_a_version_without_the_list_is_told_and_remembered(desk: Desk) -> None:
    desk.server.has_list = False
    with pytest.raises(Rejected) as refusal:
        desk.apps()
    assert refusal.value.code is PlatformProblem.ACT_UNSUPPORTED
    assert not desk.connector.lists_apps()


def test_mastodon_itself_has_no_list() -> None:
    with stage() as other:
        assert not other.connector.lists_apps()
        with pytest.raises(Rejected) as refusal:
            other.connector.connected_apps()
        assert refusal.value.code is PlatformProblem.ACT_UNSUPPORTED
        assert other.asked(*LIST) == 0


def signed_in(server: MastodonServer, clock: FakeClock) -> Tokens:
    account, options = account_at(server), PlatformOptions()
    sign_in, client = open_over(
        ShakyWire(),
        sign_in_rules(account, options),
        lambda client: MastodonSignIn(account, options, client, clock, seeded_randomness()),
        clock,
    )
    with client:
        started = sign_in.begin("http://127.0.0.1:43210/callback")
        place = server.approve(started.address)
        return sign_in.finish(started, Callback(dict(parse_qsl(urlsplit(place).query))))


def test_signing_in_at_gotosocial_asks_for_what_the_list_takes(desk: Desk) -> None:
    tokens = signed_in(desk.server, desk.clock)
    assert set(tokens.scopes) == set(SCOPES.split())


def test_signing_in_at_mastodon_asks_for_no_more_than_before(mastodon: MastodonServer) -> None:
    assert set(signed_in(mastodon, FakeClock()).scopes) == set(LEAST_SCOPES.split())
