"""The connector against a real AT Protocol server."""

import logging
import traceback
from collections.abc import Callable, Generator
from contextlib import ExitStack

import pytest

from core.foundation.errors import Refused
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Rejected,
    SignInRefused,
    Uncertain,
)
from core.platforms.options import PlatformOptions
from tests.servers.atproto import account_of, connector_over
from tests.servers.loopback import unused_port
from tests.servers.pds import Pds, PdsAccount
from tests.servers.wire import (
    LosingWire,
    NoNotes,
    PasswordCredentials,
    Wire,
    attempt_of,
    permit_for,
)

TEXTS = [
    "تعلن بلدية مسقط عن افتتاح حديقة القرم.",
    "نصٌّ مُشكَّلٌ بالحركات، وتطـــويل، وأرقام ١٢٣ و123",
    "سطر أول\nسطر ثانٍ\n\nسطر بعد فراغ",
    "عائلة 👨‍👩‍👧‍👦 وعلم 🇴🇲 وقلب ❤️ ونخلة 🌴",
    "علامات اتجاه \u200f\u2067نص\u2069 و\u200eLTR",
    "رابط https://www.example.om/ar/page?x=1 ووسم #بلدية_مسقط نهاية",
]

Connect = Callable[..., BlueskyConnector]


@pytest.fixture
def account(pds: Pds) -> PdsAccount:
    return pds.new_account()


@pytest.fixture
def wire() -> Generator[LosingWire]:
    wire = LosingWire()
    yield wire
    wire.close()


@pytest.fixture
def connect(wire: Wire) -> Generator[Connect]:
    with ExitStack() as stack:

        def connect(
            account: PdsAccount,
            password: str | None = None,
            options: PlatformOptions | None = None,
        ) -> BlueskyConnector:
            credentials = PasswordCredentials(password or account.app_password)
            connector, client = connector_over(
                wire, account_of(account), credentials, options=options or PlatformOptions()
            )
            stack.enter_context(client)
            return connector

        yield connect


def publish(connector: BlueskyConnector, account: PdsAccount, text: str, key: str = ""):
    attempt = attempt_of(text, key or connector.new_record_key())
    return connector.publish(permit_for(account.did, text), attempt, NoNotes())


@pytest.mark.parametrize("text", TEXTS)
def test_arabic_text_is_read_back_byte_for_byte(
    pds: Pds, account: PdsAccount, connect: Connect, text: str
):
    publish(connect(account), account, text)
    assert [kept.encode() for kept in pds.texts(account.did)] == [text.encode()]


def test_facets_mark_exactly_the_bytes_of_link_and_tag(
    pds: Pds, account: PdsAccount, connect: Connect
):
    text = "🌴 زوروا https://www.example.om/حدائق، #بلدية_مسقط!"
    publish(connect(account), account, text)
    value = pds.records(account.did)[0]["value"]
    marked = [
        value["text"].encode()[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode()
        for f in value["facets"]
    ]
    assert marked == ["https://www.example.om/حدائق", "#بلدية_مسقط"]


def test_the_same_record_key_twice_makes_one_post(pds: Pds, account: PdsAccount, connect: Connect):
    connector = connect(account)
    key = connector.new_record_key()
    first = publish(connector, account, TEXTS[0], key)
    assert publish(connector, account, TEXTS[0], key) == first
    assert len(pds.records(account.did)) == 1


def test_the_server_says_whose_token_it_is(account: PdsAccount, connect: Connect):
    identity = connect(account).whose_token()
    assert (identity.account_id, identity.handle) == (account.did, account.handle)


def test_a_post_is_found_by_its_key_and_a_missing_one_is_not(account: PdsAccount, connect: Connect):
    connector = connect(account)
    attempt = attempt_of(TEXTS[1], connector.new_record_key())
    assert connector.find(attempt) is None
    made = publish(connector, account, TEXTS[1], attempt.record_key)
    assert connector.find(attempt) == made


def test_a_wrong_app_password_is_refused(account: PdsAccount, connect: Connect):
    with pytest.raises(SignInRefused):
        connect(account, "aaaa-bbbb-cccc-dddd").whose_token()


def test_a_refused_password_stands_in_no_log_and_no_traceback(
    account: PdsAccount, connect: Connect, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    # Put together here, because a traceback quotes the line that made the call.
    password = "-".join(letter * 4 for letter in "qwer")
    with pytest.raises(SignInRefused) as failure:
        connect(account, password).whose_token()
    written = "".join(traceback.format_exception(failure.value)) + caplog.text
    assert password not in written + repr(failure.value) + str(failure.value.values)


def test_where_it_allows_no_app_passwords_none_is_used(
    account: PdsAccount, connect: Connect, wire: Wire
):
    connector = connect(account, options=PlatformOptions(app_passwords=False))
    with pytest.raises(SignInRefused) as refusal:
        connector.whose_token()
    assert (refusal.value.code, wire.calls) == (PlatformProblem.NO_CREDENTIAL, [])


def test_a_revoked_app_password_ends_the_access(pds: Pds, account: PdsAccount, connect: Connect):
    pds.revoke_app_password(account)
    with pytest.raises(SignInRefused):
        connect(account).whose_token()


def test_a_permit_for_another_account_stops_before_the_record_leaves(
    pds: Pds, account: PdsAccount, connect: Connect, wire: Wire
):
    other = pds.new_account()
    with pytest.raises(Refused) as refusal:
        publish(connect(account), other, TEXTS[0])
    assert (refusal.value.code, refusal.value.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert "createRecord" not in wire.calls


def test_a_permit_for_another_text_stops_before_the_record_leaves(
    account: PdsAccount, connect: Connect, wire: Wire
):
    connector = connect(account)
    with pytest.raises(Refused):
        connector.publish(
            permit_for(account.did, "نص آخر"),
            attempt_of(TEXTS[0], connector.new_record_key()),
            NoNotes(),
        )
    assert "createRecord" not in wire.calls


def test_a_server_that_is_not_there_means_nothing_was_sent(account: PdsAccount, connect: Connect):
    address = f"http://127.0.0.1:{unused_port()}"
    nowhere = PdsAccount(address, account.handle, account.did, "x", "x", "x")
    with pytest.raises(NotSent):
        connect(nowhere).whose_token()


def test_a_lost_answer_is_uncertain_and_the_post_can_be_asked_for(
    account: PdsAccount, pds: Pds, wire: LosingWire, connect: Connect
):
    connector = connect(account)
    attempt = attempt_of(TEXTS[0], connector.new_record_key())
    wire.loses = "createRecord"
    with pytest.raises(Uncertain):
        publish(connector, account, TEXTS[0], attempt.record_key)
    found = connector.find(attempt)
    assert found is not None
    assert [found.text] == pds.texts(account.did)


@pytest.mark.parametrize("text", ["ن" * 301, "👩🏽‍🔧" * 300], ids=["letters", "bytes"])
def test_a_text_beyond_the_limit_is_too_long_for_the_server(
    account: PdsAccount, connect: Connect, text: str
):
    with pytest.raises(Rejected) as refusal:
        publish(connect(account), account, text)
    assert refusal.value.code is PlatformProblem.TOO_LONG


@pytest.mark.parametrize("end", ["take_down", "deactivate"])
def test_an_account_that_was_stopped_is_told_as_such(
    pds: Pds, account: PdsAccount, connect: Connect, end: str
):
    connector = connect(account)
    connector.whose_token()
    getattr(pds, end)(account)
    with pytest.raises(Rejected) as refusal:
        publish(connector, account, TEXTS[0])
    assert refusal.value.code is PlatformProblem.ACCOUNT_SUSPENDED
