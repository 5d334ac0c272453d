"""What the network gate has done, counted and without secrets."""

import threading
from datetime import timedelta

import httpx
import pytest

from core.platforms.gate import Allowed, GateCode, NetworkGate, open_client
from core.platforms.journal import (
    ELSEWHERE,
    GateJournal,
    GatePurpose,
    HostUse,
    JournalLine,
    Who,
    host_of,
)
from tests.fakes import FakeClock

SERVER = "https://social.example"
WHO = Who("mastodon:1", "muscat", GatePurpose.WORK)
READ = Allowed.at(SERVER, "GET", "/api/v1/statuses/{id}")
WRITE = Allowed.at(SERVER, "POST", "/api/v1/statuses")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(clock: FakeClock) -> GateJournal:
    return GateJournal(clock)


def only(journal: GateJournal) -> HostUse:
    (found,) = journal.uses()
    return found


def client_of(
    line: JournalLine, clock: FakeClock, status: int = 200, headers: dict[str, str] | None = None
) -> httpx.Client:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, headers=headers or {}, stream=httpx.ByteStream(b""))

    gate = NetworkGate(
        (READ, WRITE), httpx.MockTransport(answer), clock, lambda _: None, journal=line
    )
    return open_client(gate)


def test_what_is_let_through_is_counted_by_the_rule_that_lets_it(
    journal: GateJournal, clock: FakeClock
) -> None:
    with client_of(journal.line(WHO), clock) as client:
        client.get(f"{SERVER}/api/v1/statuses/1")
        clock.advance(timedelta(minutes=1))
        client.get(f"{SERVER}/api/v1/statuses/2")
    (use,) = only(journal).allowed
    assert (use.method, use.path, use.count) == ("GET", "/api/v1/statuses/{id}", 2)
    assert use.last_at == clock.now()


def test_it_says_for_whom_and_for_what(journal: GateJournal, clock: FakeClock) -> None:
    with client_of(journal.line(WHO), clock) as client:
        client.post(f"{SERVER}/api/v1/statuses")
    (use,) = only(journal).allowed
    assert (use.account_key, use.handle, use.purpose) == WHO


def test_a_refused_request_is_counted_and_was_not_sent(
    journal: GateJournal, clock: FakeClock
) -> None:
    with client_of(journal.line(WHO), clock) as client, pytest.raises(httpx.TransportError):
        client.get("https://game.example/install?token=secret-of-somebody")
    use = only(journal)
    assert (use.host, use.sent, use.stopped) == ("game.example", 0, 1)
    assert [(one.method, one.code) for one in use.refused] == [("GET", GateCode.NOT_ALLOWED.value)]


def test_an_answer_that_was_stopped_counts_as_both(journal: GateJournal, clock: FakeClock) -> None:
    elsewhere = {"location": "https://game.example"}
    with (
        client_of(journal.line(WHO), clock, 302, elsewhere) as client,
        pytest.raises(httpx.TransportError),
    ):
        client.post(f"{SERVER}/api/v1/statuses")
    assert (only(journal).sent, only(journal).stopped) == (1, 1)


@pytest.mark.parametrize(
    "address",
    [
        "https://game.example/secret-of-somebody",
        "https://game.example/?token=secret-of-somebody",
        "https://user:secret-of-somebody@game.example/",
        "https://game.example/#secret-of-somebody",
    ],
)
def test_nothing_of_a_refused_address_but_its_host_is_kept(
    journal: GateJournal, clock: FakeClock, address: str
) -> None:
    with client_of(journal.line(WHO), clock) as client, pytest.raises(httpx.TransportError):
        client.get(address)
    assert "secret" not in repr(journal.uses())


def test_an_identifier_that_was_asked_for_is_not_kept(
    journal: GateJournal, clock: FakeClock
) -> None:
    with client_of(journal.line(WHO), clock) as client:
        client.get(f"{SERVER}/api/v1/statuses/110000000000000042?token=secret")
    assert "42" not in repr(journal.uses())
    assert "secret" not in repr(journal.uses())


def test_what_is_allowed_and_was_not_done_stands_beside_what_was(
    journal: GateJournal, clock: FakeClock
) -> None:
    with client_of(journal.line(WHO), clock) as client:
        client.post(f"{SERVER}/api/v1/statuses")
    (use,) = journal.uses([(WHO, READ), (WHO, WRITE)])
    counted = {one.path: (one.count, one.last_at) for one in use.allowed}
    assert counted == {
        "/api/v1/statuses/{id}": (0, None),
        "/api/v1/statuses": (1, clock.now()),
    }


def test_hosts_are_told_apart_and_sorted(journal: GateJournal) -> None:
    other = Allowed.at("https://api.example:8443", "GET", "/")
    journal.note_sent(WHO, READ)
    journal.note_sent(WHO, other)
    assert [use.host for use in journal.uses()] == ["api.example:8443", "social.example"]


def test_the_last_moment_at_a_host_is_that_of_whichever_came_last(
    journal: GateJournal, clock: FakeClock
) -> None:
    journal.note_sent(WHO, READ)
    clock.advance(timedelta(seconds=9))
    journal.note_refused(WHO, "social.example", "GET", GateCode.NOT_ALLOWED.value)
    assert only(journal).last_at == clock.now()


def test_a_host_that_nobody_asked_has_no_last_moment(journal: GateJournal) -> None:
    (use,) = journal.uses([(WHO, READ)])
    assert use.last_at is None


def test_however_many_hosts_are_refused_the_journal_stays_small(journal: GateJournal) -> None:
    for number in range(5_000):
        journal.note_refused(WHO, f"h{number}.example", "GET", GateCode.NOT_ALLOWED.value)
    uses = journal.uses()
    assert len(uses) <= 2_001
    assert sum(use.stopped for use in uses) == 5_000
    assert uses[0].host == ELSEWHERE


def test_a_long_host_and_a_long_method_are_cut(journal: GateJournal) -> None:
    journal.note_refused(WHO, "h" * 5_000, "G" * 5_000, GateCode.ODD_ADDRESS.value)
    use = only(journal)
    assert (len(use.host), len(use.refused[0].method)) == (253, 20)


def test_no_request_is_lost_when_many_are_made_at_once(journal: GateJournal) -> None:
    def work() -> None:
        for _ in range(500):
            journal.note_sent(WHO, READ)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert only(journal).sent == 4_000


def test_a_line_for_something_else_is_still_the_accounts(journal: GateJournal) -> None:
    journal.line(WHO).for_purpose(GatePurpose.RENEWAL).sent(WRITE)
    (use,) = only(journal).allowed
    assert (use.account_key, use.purpose) == (WHO.account_key, GatePurpose.RENEWAL)


@pytest.mark.parametrize(
    ("scheme", "port", "shown"),
    [("https", 443, "a.example"), ("http", 80, "a.example"), ("https", 80, "a.example:80")],
)
def test_a_port_is_shown_where_it_is_not_the_usual_one(scheme: str, port: int, shown: str) -> None:
    assert host_of(scheme, "a.example", port) == shown
