"""Fresh tokens for whoever asks: renewed in time, once, and on disk before they are used."""

import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.foundation.errors import Unavailable
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.oauth.keeper import TokenKeeper
from core.platforms.tokens import Tokens, read_tokens
from tests.fakes import FakeClock, seeded_randomness
from tests.faults.children import Child
from tests.servers.token_endpoint import (
    Asked,
    Said,
    TokenEndpoint,
    client_for,
    said,
    token_endpoint,
    tokens,
)

SCOPES = ("read", "write")


class Kept:
    """Where one account's tokens are kept in these tests."""

    def __init__(self, kept: Tokens | None) -> None:
        self.kept = kept
        self.history: list[str] = []
        self.fails = 0

    def app_password(self) -> str | None:
        return None

    def tokens(self) -> Tokens | None:
        return self.kept

    def renewed(self, tokens: Tokens) -> None:
        if self.fails:
            self.fails -= 1
            raise Unavailable(PlatformProblem.OFFLINE)
        self.history.append(tokens.access)
        self.kept = tokens


class Server:
    """Gives a new pair for each refresh token, which is good once, and counts."""

    def __init__(self, clock: FakeClock, first: str = "refresh-0") -> None:
        self._clock = clock
        self._good = first
        self.renewals: list[str | None] = []
        self.problem: Exception | None = None

    def __call__(self, spent: Tokens) -> Tokens:
        self.renewals.append(spent.refresh)
        if self.problem is not None:
            raise self.problem
        if spent.refresh != self._good:
            raise SignInRefused(PlatformProblem.TOKEN_REVOKED)
        number = len(self.renewals)
        self._good = f"refresh-{number}"
        ends = self._clock.now() + timedelta(hours=2)
        return replace(spent, access=f"access-{number}", refresh=self._good, expires_at=ends)


class Desk:
    """A keeper of tokens that are good for so long, and all that it works with."""

    def __init__(self, lasting: timedelta | None = timedelta(hours=2)) -> None:
        self.clock = FakeClock()
        ends = None if lasting is None else self.clock.now() + lasting
        self.credentials = Kept(Tokens("access-0", "refresh-0", ends, SCOPES))
        self.server = Server(self.clock)
        self.keeper = TokenKeeper(self.credentials, self.clock, self.server)

    @property
    def first(self) -> Tokens:
        assert self.credentials.kept is not None
        return self.credentials.kept

    def without_refresh(self) -> Tokens:
        self.credentials.kept = replace(self.first, refresh=None)
        return self.first


def refusal(call: object, *arguments: object) -> SignInRefused:
    assert callable(call)
    with pytest.raises(SignInRefused) as refused:
        call(*arguments)
    return refused.value


# --- Before they end ---


def test_good_tokens_are_given_as_they_are():
    desk = Desk()
    assert (desk.keeper.access().access, desk.server.renewals) == ("access-0", [])


@pytest.mark.parametrize("seconds", [-86_400, 0, 59, 60])
def test_tokens_are_renewed_a_minute_before_they_end(seconds: int):
    assert Desk(timedelta(seconds=seconds)).keeper.access().access == "access-1"


def test_tokens_that_last_a_little_longer_are_not():
    assert Desk(timedelta(minutes=2)).keeper.access().access == "access-0"


def test_tokens_whose_end_nobody_knows_are_not_renewed():
    assert Desk(None).keeper.access().access == "access-0"


def test_tokens_that_cannot_be_renewed_are_given_as_they_are():
    desk = Desk(timedelta(days=-1))
    given = desk.without_refresh()
    assert desk.keeper.access() == given


def test_what_is_given_is_on_disk_already():
    desk = Desk(timedelta())
    assert desk.keeper.access() == desk.first


def test_a_renewal_is_used_until_it_ends_too():
    desk = Desk(timedelta())
    desk.keeper.access()
    desk.clock.advance(timedelta(hours=1))
    desk.keeper.access()
    assert desk.server.renewals == ["refresh-0"]


def test_each_renewal_shows_the_newest_refresh_token():
    desk = Desk(timedelta())
    for _ in range(3):
        desk.keeper.access()
        desk.clock.advance(timedelta(hours=2))
    assert desk.server.renewals == ["refresh-0", "refresh-1", "refresh-2"]


@pytest.mark.parametrize(
    "problem",
    [NotSent(PlatformProblem.OFFLINE), Rejected(PlatformProblem.TOO_MANY_REQUESTS)],
)
def test_tokens_that_are_still_good_are_used_when_renewing_fails(problem: Exception):
    desk = Desk(timedelta(seconds=30))
    desk.server.problem = problem
    assert desk.keeper.access().access == "access-0"


def test_tokens_that_have_ended_are_not():
    desk = Desk(timedelta())
    desk.server.problem = NotSent(PlatformProblem.OFFLINE)
    with pytest.raises(NotSent):
        desk.keeper.access()


def test_a_revoked_refresh_token_is_told_at_once():
    desk = Desk(timedelta(seconds=30))
    desk.server.problem = SignInRefused(PlatformProblem.TOKEN_REVOKED)
    assert refusal(desk.keeper.access).code is PlatformProblem.TOKEN_REVOKED


def test_without_tokens_there_is_no_credential():
    keeper = TokenKeeper(Kept(None), FakeClock(), Server(FakeClock()))
    assert refusal(keeper.access).code is PlatformProblem.NO_CREDENTIAL


# --- After the server refused them ---


def test_refused_tokens_are_replaced():
    desk = Desk()
    assert desk.keeper.after_refusal(desk.first).access == "access-1"


def test_who_was_refused_with_older_tokens_gets_the_newer_ones():
    desk = Desk()
    old = desk.first
    desk.keeper.after_refusal(old)
    assert desk.keeper.after_refusal(old).access == "access-1"


def test_who_was_refused_with_older_tokens_causes_no_renewal():
    desk = Desk()
    old = desk.first
    desk.keeper.after_refusal(old)
    desk.keeper.after_refusal(old)
    assert desk.server.renewals == ["refresh-0"]


def test_refused_tokens_without_a_refresh_token_were_revoked():
    desk = Desk()
    problem = refusal(desk.keeper.after_refusal, desk.without_refresh())
    assert problem.code is PlatformProblem.TOKEN_REVOKED


def test_refused_tokens_whose_time_is_over_have_expired():
    desk = Desk(timedelta())
    problem = refusal(desk.keeper.after_refusal, desk.without_refresh())
    assert problem.code is PlatformProblem.TOKEN_EXPIRED


def test_refused_tokens_that_are_gone_meanwhile_are_no_credential():
    desk = Desk()
    spent, desk.credentials.kept = desk.first, None
    problem = refusal(desk.keeper.after_refusal, spent)
    assert problem.code is PlatformProblem.NO_CREDENTIAL


# --- What cannot be kept ---


def test_tokens_that_could_not_be_kept_are_not_given():
    desk = Desk(timedelta())
    desk.credentials.fails = 1
    with pytest.raises(Unavailable):
        desk.keeper.access()


def test_tokens_that_could_not_be_kept_are_kept_at_the_next_try_without_asking_again():
    desk = Desk(timedelta())
    desk.credentials.fails = 1
    with pytest.raises(Unavailable):
        desk.keeper.access()
    assert (desk.keeper.access().access, desk.server.renewals) == ("access-1", ["refresh-0"])


def test_a_new_sign_in_is_not_overwritten_by_what_could_not_be_kept():
    desk = Desk(timedelta())
    desk.credentials.fails = 1
    with pytest.raises(Unavailable):
        desk.keeper.access()
    desk.credentials.kept = Tokens("signed-in-anew", "refresh-0", desk.clock.now(), SCOPES)
    desk.server.problem = NotSent(PlatformProblem.OFFLINE)
    with pytest.raises(NotSent):
        desk.keeper.access()
    assert desk.credentials.history == []


# --- Several threads, with a real server ---


class Rotating:
    """A token endpoint on loopback that takes each refresh token once, and is in no hurry."""

    def __init__(self) -> None:
        self._good = "refresh-0"
        self._counting = threading.Lock()
        self._patience = threading.Event()
        self.given = 0

    def answer(self, asked: Asked) -> Said:
        # Long enough for every other thread to come to the same door.
        self._patience.wait(0.2)
        with self._counting:
            if asked.form["refresh_token"] != self._good:
                return said(400, error="invalid_grant")
            self.given += 1
            self._good = f"refresh-{self.given}"
            return tokens(access_token=f"access-{self.given}", refresh_token=self._good)


def endpoints_of(endpoint: TokenEndpoint) -> Endpoints:
    return Endpoints("https://social.example/authorize", endpoint.token, None, "natiq", "", SCOPES)


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


def keeper_at(stack: ExitStack, endpoint: TokenEndpoint, credentials: Kept) -> TokenKeeper:
    clock = FakeClock()
    grant = Grant(client_for(stack, endpoint), clock, seeded_randomness())
    return TokenKeeper(credentials, clock, lambda spent: grant.renew(endpoints_of(endpoint), spent))


@pytest.mark.parametrize("refused", [False, True])
def test_threads_that_renew_at_once_make_one_renewal(stack: ExitStack, refused: bool):
    server = Rotating()
    endpoint = stack.enter_context(token_endpoint(server.answer))
    ends = None if refused else FakeClock().now()
    spent = Tokens("access-0", "refresh-0", ends, SCOPES)
    keeper = keeper_at(stack, endpoint, Kept(spent))
    together = threading.Barrier(8)

    def ask(_: int) -> str:
        together.wait()
        return (keeper.after_refusal(spent) if refused else keeper.access()).access

    with ThreadPoolExecutor(8) as threads:
        given = set(threads.map(ask, range(8)))
    assert (given, server.given) == ({"access-1"}, 1)


# --- Killed on the way ---


def renewing_process(endpoint: TokenEndpoint, place: Path, killed: str) -> None:
    """Renew in a process of its own, which is killed there. ``place`` holds the tokens."""
    child = Child("tests.faults.renewal_process", endpoint.url, str(place), killed)
    child.await_word("stopped")
    child.kill()
    assert child.was_killed


def test_killed_after_keeping_them_the_next_start_uses_the_same_tokens(
    stack: ExitStack, tmp_path: Path
):
    server = Rotating()
    endpoint = stack.enter_context(token_endpoint(server.answer))
    place = tmp_path / "tokens"
    place.write_text(Tokens("access-0", "refresh-0", None, SCOPES).written(), encoding="utf-8")
    renewing_process(endpoint, place, "kept")
    kept = Kept(read_tokens(place.read_text(encoding="utf-8")))
    given = keeper_at(stack, endpoint, kept).access()
    assert (given.access, server.given) == ("access-1", 1)


def test_killed_before_keeping_them_nothing_was_used_and_the_next_start_says_so(
    stack: ExitStack, tmp_path: Path
):
    server = Rotating()
    endpoint = stack.enter_context(token_endpoint(server.answer))
    place = tmp_path / "tokens"
    old = Tokens("access-0", "refresh-0", None, SCOPES)
    place.write_text(old.written(), encoding="utf-8")
    renewing_process(endpoint, place, "given")
    kept = Kept(read_tokens(place.read_text(encoding="utf-8")))
    problem = refusal(keeper_at(stack, endpoint, kept).after_refusal, old)
    assert problem.code is PlatformProblem.TOKEN_REVOKED
