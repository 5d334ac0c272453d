"""Whatever is missing, unknown, of another type or out of bounds is refused by name."""

import copy
import random
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from core.delegation.model import (
    Action,
    Decision,
    DelegatedAccount,
    DelegatedEmployee,
    DelegationProblem,
    Readiness,
    Revocation,
)
from core.delegation.payload import (
    LONGEST_VALIDITY,
    read_decision,
    read_revocation,
    write_decision,
    write_revocation,
)
from core.foundation.errors import Invalid
from tests.delegating import ACCOUNT, refusal_of
from tests.office import decision_for

Payload = dict[str, Any]
SEEDS = range(12)
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


@dataclass(frozen=True)
class Place:
    """One member or entry of a payload: how it is called and where it stands."""

    name: str
    steps: tuple[str | int, ...]

    def inside(self, payload: Payload) -> Any:
        """What holds it in ``payload``."""
        holder: Any = payload
        for step in self.steps[:-1]:
            holder = holder[step]
        return holder

    def with_value(self, payload: Payload, value: object) -> Payload:
        changed = copy.deepcopy(payload)
        self.inside(changed)[self.steps[-1]] = value
        return changed

    def without(self, payload: Payload) -> Payload:
        changed = copy.deepcopy(payload)
        del self.inside(changed)[self.steps[-1]]
        return changed


def places_in(
    value: Any, name: str = "", steps: tuple[str | int, ...] = ()
) -> Iterator[tuple[Place, Any]]:
    """Every member and every entry below ``value``, at whatever depth."""
    pairs: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    for step, inner in pairs:
        path = f"{name}[{step}]" if isinstance(step, int) else f"{name}.{step}".lstrip(".")
        place = Place(path, (*steps, step))
        yield place, inner
        yield from places_in(inner, path, place.steps)


def arabic(chance: random.Random, longest: int = 40) -> str:
    return "".join(chance.choices(_LETTERS, k=chance.randint(1, longest)))


def random_decision(chance: random.Random) -> Decision:
    """A valid decision of up to four employees and accounts."""
    begin = NOW + timedelta(days=chance.randint(-900, 900), minutes=chance.randint(0, 1_000))
    return Decision(
        id=chance.randbytes(16).hex(),
        number=f"{chance.randint(1, 999)}/2026",
        date=date(2026, chance.randint(1, 12), chance.randint(1, 28)),
        issuer=arabic(chance),
        employees=tuple(
            DelegatedEmployee(
                f"{number}-{chance.randint(0, 9_999)}",
                arabic(chance),
                arabic(chance),
                Readiness(f"R-{number}", date(2026, 1, 1)),
            )
            for number in range(chance.randint(1, 4))
        ),
        accounts=tuple(random_account(chance) for _ in range(chance.randint(1, 4))),
        actions=frozenset(chance.sample(list(Action), chance.randint(1, len(Action)))),
        valid_from=begin,
        valid_until=begin + timedelta(days=chance.randint(1, LONGEST_VALIDITY.days)),
        policy_version=str(chance.randint(1, 9)),
    )


def random_account(chance: random.Random) -> DelegatedAccount:
    did = "did:plc:" + "".join(chance.choices(string.ascii_lowercase + "234567", k=24))
    name = "".join(chance.choices(string.ascii_lowercase, k=8))
    return DelegatedAccount("bluesky", f"https://{name}.example", name, did, arabic(chance))


def random_revocation(chance: random.Random) -> Revocation:
    return Revocation(
        chance.randbytes(16).hex(),
        chance.randbytes(16).hex(),
        f"{chance.randint(1, 999)}/2026",
        NOW + timedelta(minutes=chance.randint(-1_000_000, 1_000_000)),
        arabic(chance),
        arabic(chance),
    )


def valid_decision() -> Payload:
    return write_decision(decision_for(ACCOUNT, NOW))


def payloads(seed: int) -> Iterator[tuple[Payload, Callable[[Payload], object]]]:
    """A decision and a revocation, each with what reads it."""
    chance = random.Random(seed)  # noqa: S311 - the same in each run
    yield write_decision(random_decision(chance)), read_decision
    yield write_revocation(random_revocation(chance)), read_revocation


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_written_is_read_back_the_same(seed: int):
    chance = random.Random(seed)  # noqa: S311
    decision, revocation = random_decision(chance), random_revocation(chance)
    assert read_decision(write_decision(decision)) == decision
    assert read_revocation(write_revocation(revocation)) == revocation


@pytest.mark.parametrize("seed", SEEDS)
def test_each_missing_member_is_named(seed: int):
    for payload, read in payloads(seed):
        for place, _ in places_in(payload):
            if isinstance(place.steps[-1], int):
                continue
            refusal = refusal_of(lambda: read(place.without(payload)))  # noqa: B023 - called here
            assert (refusal.code, refusal.values["field"]) == (
                DelegationProblem.FIELD_MISSING,
                place.name,
            )


@pytest.mark.parametrize("seed", SEEDS)
def test_each_unknown_member_is_named(seed: int):
    for payload, read in payloads(seed):
        objects = [(Place("", ()), payload), *places_in(payload)]
        for place, inner in objects:
            if not isinstance(inner, dict):
                continue
            added = Place(f"{place.name}.extra".lstrip("."), (*place.steps, "extra"))
            refusal = refusal_of(lambda: read(added.with_value(payload, 1)))  # noqa: B023
            assert (refusal.code, refusal.values["field"]) == (
                DelegationProblem.FIELD_UNKNOWN,
                added.name,
            )


@pytest.mark.parametrize("seed", SEEDS)
def test_each_member_of_another_type_is_named(seed: int):
    for payload, read in payloads(seed):
        for place, inner in places_in(payload):
            for value in (None, True, 7, 1.0, "", [], {}, ["a"], {"a": 1}):
                if isinstance(value, dict) and isinstance(inner, dict):
                    continue  # It is an object, and lacks members: that is another refusal.
                if isinstance(value, list) and value and isinstance(inner, list):
                    continue
                refusal = refusal_of(lambda: read(place.with_value(payload, value)))  # noqa: B023
                assert (refusal.code, refusal.values["field"]) == (
                    DelegationProblem.FIELD_INVALID,
                    place.name,
                )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("v", 2),
        ("v", 0),
        ("id", "D" * 32),
        ("id", "d" * 31),
        ("id", "../" + "d" * 29),
        ("number", "ن" * 301),
        ("number", " 147/2026"),
        ("number", "147/2026\n"),
        ("number", "147\u202e/2026"),
        ("number", "147\u200f/2026"),
        ("number", "147\x00"),
        ("number", "147\ud800"),
        ("date", "2026-11-31"),
        ("date", "2026-W48-2"),
        ("date", "20261101"),
        ("date", "٢٠٢٦-١١-٠١"),
        ("date", "1448-05-24"),
        ("date", "24-11-2026"),
        ("issuer.name", "بلدية\u2067مسقط"),
        ("employees[0].staff_number", "10 01"),
        ("employees[0].staff_number", "١٠٠١"),
        ("employees[0].staff_number", "1" * 33),
        ("employees[0].readiness.date", "2026-02-30"),
        ("accounts[0].platform", "threads"),
        ("accounts[0].platform", "Bluesky"),
        ("accounts[0].handle", "-muscat"),
        ("accounts[0].handle", "muscat.example."),
        ("accounts[0].handle", "مسقط"),
        ("accounts[0].account_id", "did:plc:" + "a" * 23),
        ("accounts[0].account_id", "did:plc:" + "A" * 24),
        ("accounts[0].account_id", "did:key:zabc"),
        ("accounts[0].account_id", "practice"),
        ("actions[0]", "erase"),
        ("actions[0]", "Publish"),
        ("valid_from", "2026-11-01"),
        ("valid_from", "2026-11-01T00:00:00"),
        ("valid_from", "2026-11-01 00:00:00+04:00"),
        ("valid_from", "2026-W45-1T00:00:00+04:00"),
        ("valid_from", "20261101T000000+0400"),
        ("valid_from", "2026-11-01T25:00:00+04:00"),
        ("valid_from", "2026-11-01T00:00:00+99:00"),
        ("valid_from", "2026-11-01T00:00+04:00"),
        ("valid_from", "1448-05-24T00:00:00+04:00"),
        ("valid_until", "9999-12-31T23:59:59Z"),
        ("policy_version", "3\u200b"),
    ],
)
def test_a_value_out_of_bounds_is_named(field: str, value: object):
    payload = valid_decision()
    place = next(place for place, _ in places_in(payload) if place.name == field)
    refusal = refusal_of(lambda: read_decision(place.with_value(payload, value)))
    assert (refusal.code, refusal.values["field"]) == (DelegationProblem.FIELD_INVALID, field)


@pytest.mark.parametrize(
    "server",
    [
        "http://pds.example",
        "ftp://pds.example",
        "pds.example",
        "https://",
        "https://pds.example/xrpc",
        "https://pds.example?",
        "https://pds.example#a",
        "https://user@pds.example",
        "https://:word@pds.example",
        "https://pds.example.",
        "https://pds..example",
        "https://pds example",
        "https://pds.example\\@evil.example",
        "https://pds.example:0",
        "https://pds.example:99999",
        "https://0x7f.1",
        "https://127.1",
        "https://127.0.0.01",
        "https://مسقط.example",
        "http://127.0.0.1.example",
        "practice:",
    ],
)
def test_a_server_that_is_no_plain_https_origin_is_named(server: str):
    payload = valid_decision()
    payload["accounts"][0]["server"] = server
    refusal = refusal_of(lambda: read_decision(payload))
    assert refusal.values["field"] == "accounts[0].server"


@pytest.mark.parametrize(
    "server",
    [
        "https://pds.example",
        "https://pds.example/",
        "https://pds.example:8443",
        "https://[2001:db8::1]",
        "http://127.0.0.1:2583",
        "http://localhost:2583",
        "http://[::1]:2583",
    ],
)
def test_a_plain_origin_is_taken_and_http_on_this_machine_alone(server: str):
    payload = valid_decision()
    payload["accounts"][0]["server"] = server
    assert read_decision(payload).accounts[0].server == server


@pytest.mark.parametrize("name", ["employees", "accounts", "actions"])
def test_more_than_fifty_entries_are_refused(name: str):
    payload = valid_decision()
    payload[name] = payload[name][:1] * 51
    assert refusal_of(lambda: read_decision(payload)).values["field"] == name


def test_an_employee_named_twice_is_refused_by_name():
    payload = valid_decision()
    payload["employees"].append({**payload["employees"][0], "job_title": "مدير"})
    refusal = refusal_of(lambda: read_decision(payload))
    assert refusal.values["field"] == "employees[1].staff_number"


def test_an_account_named_twice_is_refused():
    payload = valid_decision()
    payload["accounts"].append({**payload["accounts"][0], "handle": "other.example"})
    assert refusal_of(lambda: read_decision(payload)).values["field"] == "accounts"


@pytest.mark.parametrize(
    "lasting", [timedelta(0), timedelta(seconds=-1), LONGEST_VALIDITY + timedelta(seconds=1)]
)
def test_a_validity_that_is_empty_or_longer_than_five_years_is_refused(lasting: timedelta):
    payload = valid_decision()
    payload["valid_until"] = (datetime.fromisoformat(payload["valid_from"]) + lasting).isoformat()
    assert refusal_of(lambda: read_decision(payload)).values["field"] == "valid_until"


@pytest.mark.parametrize(
    "written",
    ["2026-11-01T04:00:00+04:00", "2026-11-01T00:00:00Z", "2026-10-31T19:30:00.000-04:30"],
)
def test_a_moment_is_the_same_however_its_offset_is_written(written: str):
    payload = valid_decision()
    payload["valid_from"] = written
    valid_from = read_decision(payload).valid_from
    assert (valid_from, valid_from.tzinfo) == (datetime(2026, 11, 1, tzinfo=UTC), UTC)


def test_a_decision_of_practice_is_for_the_practice_platform_alone():
    payload = valid_decision()
    payload["accounts"][0].update(platform="practice", server="practice:", account_id="practice")
    assert read_decision(payload).accounts[0].key == "practice:practice"


def test_a_decision_of_practice_leads_to_no_server():
    payload = valid_decision()
    account = {"platform": "practice", "server": "http://127.0.0.1", "account_id": "practice"}
    payload["accounts"][0].update(account)
    with pytest.raises(Invalid) as refusal:
        read_decision(payload)
    assert refusal.value.values["field"] == "accounts[0].server"


@pytest.mark.parametrize(
    ("platform", "server", "handle", "account_id"),
    [
        ("bluesky", "https://pds.example", "muscat.example", "did:web:muscat.example"),
        ("mastodon", "https://social.example", "muscat_municipality", "110000000000000001"),
        ("mastodon", "https://gts.example:8443", "muscat", "01H5XKQ2JZ3V9W8Y7T6R4E3D2C"),
        ("x", "https://api.x.com", "Muscat_Mun", "1900000000000000001"),
        ("x", "http://127.0.0.1:4010", "_muscat", "19"),
        ("facebook", "https://graph.facebook.com", "muscat.municipality", "100010000000001"),
        ("instagram", "https://graph.facebook.com", "muscat_mun.om", "17841400000000001"),
    ],
)
def test_a_decision_names_an_account_of_each_platform_that_is_served(
    platform: str, server: str, handle: str, account_id: str
):
    payload = valid_decision()
    account = {"platform": platform, "server": server, "handle": handle, "account_id": account_id}
    payload["accounts"][0].update(account)
    assert read_decision(payload).accounts[0].key == f"{platform}:{account_id}"


@pytest.mark.parametrize(
    ("platform", "member", "value"),
    [
        ("mastodon", "account_id", "11/../12"),
        ("mastodon", "account_id", "did:plc:" + "a" * 24),
        ("mastodon", "handle", "@muscat"),
        ("x", "server", "https://api.twitter.com"),
        ("x", "server", "https://api.x.com:8443"),
        ("x", "server", "https://api.x.com.example"),
        ("x", "account_id", "muscat"),
        ("x", "account_id", "1" * 20),
        ("x", "handle", "muscat.mun"),
        ("x", "handle", "m" * 16),
        ("facebook", "server", "https://facebook.com"),
        ("facebook", "account_id", "me"),
        ("instagram", "server", "https://graph.instagram.com"),
        ("instagram", "account_id", "١٧٨٤١"),
        ("instagram", "handle", ".muscat"),
    ],
)
def test_what_a_platform_does_not_know_is_refused_by_name(platform: str, member: str, value: str):
    payload = valid_decision()
    right = {
        "mastodon": ("https://social.example", "1"),
        "x": ("https://api.x.com", "19"),
        "facebook": ("https://graph.facebook.com", "10"),
        "instagram": ("https://graph.facebook.com", "17"),
    }[platform]
    account = {"platform": platform, "server": right[0], "account_id": right[1], "handle": "muscat"}
    payload["accounts"][0].update({**account, member: value})
    with pytest.raises(Invalid) as refusal:
        read_decision(payload)
    assert refusal.value.values["field"] == f"accounts[0].{member}"


def test_a_refusal_is_the_files_fault_and_cites_the_clause():
    with pytest.raises(Invalid) as refusal:
        read_decision({})
    assert refusal.value.clause == "ACC-1"
