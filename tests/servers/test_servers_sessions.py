"""Sessions, record keys and permits of the connector, against a real AT Protocol server."""

from collections.abc import Callable, Generator
from datetime import timedelta

import httpx
import pytest

from core.foundation.errors import Refused
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.model import PlatformProblem, PublishedPost, Rejected, SignInRefused
from tests.servers.atproto import account_of, connector_over
from tests.servers.pds import Pds, PdsAccount
from tests.servers.wire import NoNotes, PasswordCredentials, Wire, attempt_of, permit_for

Connect = Callable[..., BlueskyConnector]


@pytest.fixture
def wire() -> Generator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


@pytest.fixture(scope="module")
def owned(pds: Pds) -> PdsAccount:
    """One account for the tests that change nothing about it."""
    return pds.new_account("natiq")


@pytest.fixture
def connect(wire: Wire) -> Generator[Connect]:
    clients: list[httpx.Client] = []

    def connect(
        account: PdsAccount, credentials: PasswordCredentials | None = None
    ) -> BlueskyConnector:
        given = credentials or PasswordCredentials(account.app_password)
        connector, client = connector_over(wire, account_of(account), given)
        clients.append(client)
        return connector

    yield connect
    for client in clients:
        client.close()


def publish(
    connector: BlueskyConnector, account: PdsAccount, text: str, key: str | None = None
) -> PublishedPost:
    attempt = attempt_of(text, key or connector.new_record_key())
    return connector.publish(permit_for(account.did, text), attempt, NoNotes())


def test_the_record_is_a_post_in_arabic_of_the_moment_it_was_queued(pds: Pds, connect: Connect):
    account = pds.new_account("fields")
    publish(connect(account), account, "نص")
    (record,) = pds.records(account.did)
    assert record["value"] == {
        "$type": "app.bsky.feed.post",
        "text": "نص",
        "createdAt": "2026-11-24T08:00:00.123Z",
        "langs": ["ar"],
    }


def test_the_answer_names_the_post_and_its_page(owned: PdsAccount, connect: Connect):
    connector = connect(owned)
    key = connector.new_record_key()
    published = publish(connector, owned, "خبر", key)
    assert (published.record_key, published.uri, published.link, published.text) == (
        key,
        f"at://{owned.did}/app.bsky.feed.post/{key}",
        f"https://bsky.app/profile/{owned.did}/post/{key}",
        "خبر",
    )


def test_the_longest_post_allowed_is_taken(owned: PdsAccount, connect: Connect):
    longest = "👩🏽‍🔧" * 66 + "ا" * (300 - 66)
    assert publish(connect(owned), owned, longest).text == longest


def test_a_key_that_holds_another_text_is_not_taken_for_ours(owned: PdsAccount, connect: Connect):
    connector = connect(owned)
    key = connector.new_record_key()
    publish(connector, owned, "نص آخر", key)
    with pytest.raises(Rejected) as refusal:
        publish(connector, owned, "نصنا", key)
    assert refusal.value.code == PlatformProblem.KEY_TAKEN


def test_without_an_app_password_nothing_is_sent(owned: PdsAccount, connect: Connect, wire: Wire):
    with pytest.raises(SignInRefused):
        connect(owned, PasswordCredentials(None)).whose_token()
    assert wire.calls == []


def test_an_access_token_that_ran_out_is_refreshed_once(
    pds: Pds, owned: PdsAccount, connect: Connect, wire: Wire
):
    wire.before = run_out_once(pds)
    publish(connect(owned), owned, "بعد التجديد")
    assert wire.calls == ["createSession", "createRecord", "refreshSession", "createRecord"]


def test_a_session_that_cannot_be_refreshed_is_made_anew_once(
    pds: Pds, connect: Connect, wire: Wire
):
    account = pds.new_account("anew")
    credentials = PasswordCredentials(account.app_password)
    connector = connect(account, credentials)
    connector.whose_token()
    pds.revoke_app_password(account)
    credentials.password = pds.new_app_password(account)
    wire.calls.clear()
    wire.before = run_out_once(pds)
    publish(connector, account, "بكلمة جديدة")
    assert wire.calls == ["createRecord", "refreshSession", "createSession", "createRecord"]


def test_a_revoked_app_password_stops_a_session_that_ran_out(
    pds: Pds, connect: Connect, wire: Wire
):
    account = pds.new_account("revoked")
    connector = connect(account)
    connector.whose_token()
    pds.revoke_app_password(account)
    wire.before = run_out_once(pds)
    with pytest.raises(SignInRefused):
        publish(connector, account, "لن يُنشر")
    assert pds.records(account.did) == []


def run_out_once(pds: Pds) -> Callable[[httpx.Request], None]:
    """The first post is sent with a token that the server gave and whose time is over."""
    spoiled: list[bool] = []

    def run_out(request: httpx.Request) -> None:
        if request.url.path.endswith("createRecord") and not spoiled:
            spoiled.append(True)
            token = request.headers["authorization"].removeprefix("Bearer ")
            request.headers["authorization"] = f"Bearer {pds.run_out(token)}"

    return run_out


def test_a_permit_for_another_account_refuses_before_any_byte_leaves(
    owned: PdsAccount, connect: Connect, wire: Wire
):
    connector = connect(owned)
    permit = permit_for("did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "نص")
    with pytest.raises(Refused) as refusal:
        connector.publish(permit, attempt_of("نص", connector.new_record_key()), NoNotes())
    assert (refusal.value.code, refusal.value.clause, wire.calls) == (
        PlatformProblem.WRONG_ACCOUNT,
        "ACC-1",
        [],
    )


def test_a_permit_for_another_text_refuses_before_any_byte_leaves(
    owned: PdsAccount, connect: Connect, wire: Wire
):
    connector = connect(owned)
    permit = permit_for(owned.did, "نص")
    with pytest.raises(Refused) as refusal:
        connector.publish(permit, attempt_of("نص\u200f", connector.new_record_key()), NoNotes())
    assert (refusal.value.code, wire.calls) == (PlatformProblem.WRONG_CONTENT, [])


def test_a_permit_that_ended_refuses_before_any_byte_leaves(
    owned: PdsAccount, connect: Connect, wire: Wire
):
    connector = connect(owned)
    permit = permit_for(owned.did, "نص", lasting=timedelta(0))
    with pytest.raises(Refused) as refusal:
        connector.publish(permit, attempt_of("نص", connector.new_record_key()), NoNotes())
    assert (refusal.value.code, wire.calls) == (PlatformProblem.PERMIT_ENDED, [])


def test_a_decision_for_an_account_that_the_password_does_not_open_is_refused(
    pds: Pds, owned: PdsAccount, connect: Connect
):
    """The password of another account of the same server: the sign-in names the delegated DID."""
    other = pds.new_account("other")
    connector = connect(owned, PasswordCredentials(other.app_password))
    with pytest.raises(SignInRefused):
        publish(connector, owned, "نص")
    assert pds.records(other.did) == []


def test_a_hundred_posts_and_one_meet_no_limit_and_are_all_read_back(pds: Pds, connect: Connect):
    account = pds.new_account("pages")
    connector = connect(account)
    texts = [f"خبر {number}" for number in range(101)]
    for text in texts:
        publish(connector, account, text)
    assert sorted(pds.texts(account.did)) == sorted(texts)
