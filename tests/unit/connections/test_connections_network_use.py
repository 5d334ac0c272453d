"""What left for which account, what may leave, and what the gate stopped."""

from datetime import timedelta

from core.connections.model import Way
from core.platforms.journal import AllowedUse, GatePurpose, HostUse
from core.platforms.model import NotSent
from core.vault.model import SecretKind
from tests.connections_desk import (
    ACCOUNT,
    BLUESKY,
    PAGE,
    PRACTICE,
    ConnectionsDesk,
    connected,
)
from tests.delegating import refusal_of

HOST = "social.example"
HOUR = timedelta(hours=1)


def used(desk: ConnectionsDesk, host: str = HOST) -> HostUse:
    (found,) = [one for one in desk.connections.network_use() if one.host == host]
    return found


def made(use: HostUse) -> list[AllowedUse]:
    return [one for one in use.allowed if one.count]


def test_before_anything_is_connected_nothing_is_allowed(desk: ConnectionsDesk) -> None:
    assert desk.connections.network_use() == ()


def test_a_connected_account_shows_what_it_may_send_and_has_not(desk: ConnectionsDesk) -> None:
    desk.vault.store(BLUESKY.key, SecretKind.APP_PASSWORD, "aaaa-bbbb-cccc-dddd")
    use = used(desk, "pds.example")
    assert use.sent == 0
    assert {(one.handle, one.purpose) for one in use.allowed} == {
        (BLUESKY.handle, GatePurpose.WORK)
    }
    assert "/xrpc/com.atproto.repo.createRecord" in {one.path for one in use.allowed}


def test_an_account_that_is_not_connected_may_send_nothing(desk: ConnectionsDesk) -> None:
    connected(desk)
    assert {one.host for one in desk.connections.network_use()} == {HOST}


def test_the_practice_platform_is_no_host(desk: ConnectionsDesk) -> None:
    assert desk.connections.is_connected(PRACTICE)
    assert desk.connections.network_use() == ()


def test_asking_whose_tokens_they_are_is_counted_as_such(desk: ConnectionsDesk) -> None:
    connected(desk)
    (use,) = made(used(desk))
    assert (use.account_key, use.purpose) == (ACCOUNT.key, GatePurpose.EXAMINATION)
    assert (use.method, use.path, use.count) == ("GET", "/api/v1/accounts/verify_credentials", 1)


def test_the_work_of_an_account_is_counted_with_its_moment(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.clock.advance(HOUR)
    desk.connections.look_in(ACCOUNT.key)
    work = [one for one in made(used(desk)) if one.purpose is GatePurpose.WORK]
    assert {(one.path, one.count, one.last_at) for one in work} == {
        ("/api/v1/accounts/verify_credentials", 1, desk.clock.now()),
        ("/api/v2/instance", 1, desk.clock.now()),
    }


def test_giving_tokens_back_is_counted_as_part_of_signing_in(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.connections.disconnect(ACCOUNT.key)
    signing = [one for one in made(used(desk)) if one.purpose is GatePurpose.SIGN_IN]
    assert [(one.method, one.path) for one in signing] == [("POST", "/oauth/revoke")]


def test_what_the_gate_stops_is_counted_by_its_code(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.town.redirects = True
    connector = desk.connections.connector_for(ACCOUNT)
    assert isinstance(refusal_of(connector.whose_token), NotSent)
    (stopped,) = used(desk).refused
    assert (stopped.handle, stopped.code, stopped.count) == (ACCOUNT.handle, "gate_redirect", 1)


def test_no_secret_is_in_it(desk: ConnectionsDesk) -> None:
    tokens = connected(desk, "first", lasting=HOUR)
    desk.clock.advance(2 * HOUR)
    desk.connections.look_in(ACCOUNT.key)
    shown = repr(desk.connections.network_use())
    assert tokens.access not in shown
    assert tokens.refresh is not None
    assert tokens.refresh not in shown


def test_with_the_next_start_counting_begins_anew(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.start_again()
    assert used(desk).sent == 0


# Where people look, and since when the program is let in


def test_the_page_on_which_people_see_the_apps_is_known_for_each_account(
    desk: ConnectionsDesk,
) -> None:
    pages = desk.connections.settings_pages(ACCOUNT.key)
    assert pages[0] == "https://social.example/oauth/authorized_applications"


def test_only_pages_of_delegated_accounts_are_given(desk: ConnectionsDesk) -> None:
    problem = refusal_of(lambda: desk.connections.settings_pages("mastodon:somebody"))
    assert problem.clause == "ACC-1"


def test_it_is_known_since_when_the_program_is_let_in(desk: ConnectionsDesk) -> None:
    connected(desk)
    since = desk.clock.now()
    desk.clock.advance(HOUR)
    assert desk.connections.connected_since(ACCOUNT.key) == since


def test_using_an_app_password_does_not_make_it_a_new_one(desk: ConnectionsDesk) -> None:
    desk.vault.store(BLUESKY.key, SecretKind.APP_PASSWORD, "aaaa-bbbb-cccc-dddd")
    since = desk.clock.now()
    desk.clock.advance(HOUR)
    desk.vault.use(BLUESKY.key, SecretKind.APP_PASSWORD)
    assert desk.connections.connected_since(BLUESKY.key) == since


def test_connected_anew_is_connected_since_then(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.clock.advance(HOUR)
    desk.connections.keep(ACCOUNT.key, desk.tokens("second"), Way.BROWSER)
    assert desk.connections.connected_since(ACCOUNT.key) == desk.clock.now()


def test_what_is_not_connected_has_no_since(desk: ConnectionsDesk) -> None:
    assert desk.connections.connected_since(PAGE.key) is None
