"""The list of app passwords as a hostile server might give it."""

import base64
import json
from datetime import UTC, datetime

import pytest

from core.platforms.bluesky.apps import apps_in, is_privileged
from core.platforms.model import Uncertain


def token_saying(claims: object) -> str:
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"header.{payload}.signature"


def listing(**members: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "name": "Newsroom",
        "createdAt": "2026-11-24T08:00:00.000Z",
        "privileged": False,
    }
    return {"passwords": [usual | members]}


def test_an_app_password_is_an_app_by_its_name() -> None:
    (app,) = apps_in(listing())
    assert (app.id, app.name) == ("Newsroom", "Newsroom")
    assert app.created_at == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_a_name_is_kept_exactly_as_it_is_for_it_is_what_the_server_revokes() -> None:
    name = " لعبة\u200f\n "
    assert apps_in(listing(name=name))[0].id == name


@pytest.mark.parametrize("written", [None, 7, "", "yesterday", "0001-01-01T00:00:00", "9999-12-31"])
def test_a_time_that_is_none_is_left_out(written: object) -> None:
    assert apps_in(listing(createdAt=written))[0].created_at is None


@pytest.mark.parametrize("privileged", [None, "true", 1, {}])
def test_only_a_plain_yes_makes_an_app_privileged(privileged: object) -> None:
    assert not apps_in(listing(privileged=privileged))[0].privileged


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"passwords": None},
        {"passwords": {}},
        {"passwords": ["Newsroom"]},
        {"passwords": [{}]},
        listing(name=None),
        listing(name=7),
        listing(name="ن" * 2_001),
        listing(name="\ud800"),
        {"passwords": listing()["passwords"] * 1_001},  # type: ignore[operator]
    ],
    ids=range(10),
)
def test_a_list_that_cannot_be_trusted_is_none(answer: dict[str, object]) -> None:
    with pytest.raises(Uncertain):
        apps_in(answer)


@pytest.mark.parametrize(
    ("scope", "privileged"),
    [
        ("com.atproto.appPass", False),
        ("com.atproto.appPassPrivileged", True),
        ("com.atproto.access", None),
        ("com.atproto.somethingNew", None),
        (["com.atproto.appPass"], None),
        (None, None),
    ],
)
def test_a_token_tells_what_kind_of_password_it_was_given_for(
    scope: object, privileged: bool | None
) -> None:
    assert is_privileged(token_saying({"scope": scope})) is privileged


@pytest.mark.parametrize(
    "token",
    [
        "",
        "opaque",
        "a.b",
        "a.%%%.c",
        "a.ن.c",
        token_saying(["com.atproto.appPass"]),
        f"a.{base64.urlsafe_b64encode(b'[' * 3_000).decode()}.c",
        f"a.{base64.urlsafe_b64encode(bytes(9)).decode()}.c",
    ],
    ids=range(8),
)
def test_a_token_that_says_nothing_proves_nothing(token: str) -> None:
    assert is_privileged(token) is None
