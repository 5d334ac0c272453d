"""The connector against a real AT Protocol server."""

import logging
import traceback
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from core.foundation.clock import SystemClock
from core.foundation.errors import NatiqError, Refused
from core.platforms.bluesky import BlueskyConnector, rules_for
from core.platforms.gate import NetworkGate, open_client
from core.platforms.model import (
    Account,
    NotSent,
    PlatformProblem,
    Post,
    SignInRefused,
    Uncertain,
)
from tests.fakes import seeded_randomness
from tests.posts import hash_of
from tests.servers.pds import Pds, PdsAccount

TEXTS = [
    "تعلن بلدية مسقط عن افتتاح حديقة القرم.",
    "نصٌّ مُشكَّلٌ بالحركات، وتطـــويل، وأرقام ١٢٣ و123",
    "سطر أول\nسطر ثانٍ\n\nسطر بعد فراغ",
    "عائلة 👨‍👩‍👧‍👦 وعلم 🇴🇲 وقلب ❤️ ونخلة 🌴",
    "علامات اتجاه \u200f\u2067نص\u2069 و\u200eLTR",
    "رابط https://www.example.om/ar/page?x=1 ووسم #بلدية_مسقط نهاية",
]


@dataclass(frozen=True)
class Permission:
    """What publishing's gate would give."""

    account_id: str
    content_hash: str
    expires_at: datetime = field(default_factory=lambda: datetime.now(UTC) + timedelta(minutes=2))


class CountingTransport(httpx.BaseTransport):
    """The system's network, with a list of what went through it."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport(trust_env=False)
        self.paths: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.paths.append(request.url.path)
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


@pytest.fixture
def account(pds: Pds) -> PdsAccount:
    return pds.new_account()


@pytest.fixture
def traffic():
    transport = CountingTransport()
    yield transport
    transport.close()


def _connector(
    account: PdsAccount, traffic: httpx.BaseTransport, password: str | None = None
) -> BlueskyConnector:
    address = Account("bluesky", account.url, account.handle, account.did)
    gate = NetworkGate(rules_for(address), traffic, SystemClock(), lambda _: None)
    secret = account.app_password if password is None else password
    return BlueskyConnector(
        address, lambda: secret, open_client(gate), SystemClock(), seeded_randomness()
    )


def _post(text: str) -> Post:
    return Post(text, datetime(2026, 11, 24, 8, 0, tzinfo=UTC))


@pytest.mark.parametrize("text", TEXTS)
def test_arabic_text_is_read_back_byte_for_byte(
    pds: Pds, account: PdsAccount, traffic: CountingTransport, text: str
):
    connector = _connector(account, traffic)
    connector.publish(
        Permission(account.did, hash_of(text)), _post(text), connector.new_record_key()
    )
    assert [kept.encode() for kept in pds.texts(account.did)] == [text.encode()]


def test_facets_mark_exactly_the_bytes_of_link_and_tag(
    pds: Pds, account: PdsAccount, traffic: CountingTransport
):
    text = "🌴 زوروا https://www.example.om/حدائق، #بلدية_مسقط!"
    connector = _connector(account, traffic)
    connector.publish(
        Permission(account.did, hash_of(text)), _post(text), connector.new_record_key()
    )
    value = pds.records(account.did)[0]["value"]
    marked = [
        value["text"].encode()[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode()
        for f in value["facets"]
    ]
    assert marked == ["https://www.example.om/حدائق", "#بلدية_مسقط"]


def test_the_same_record_key_twice_makes_one_post(
    pds: Pds, account: PdsAccount, traffic: CountingTransport
):
    connector, text = _connector(account, traffic), TEXTS[0]
    key, permission = connector.new_record_key(), Permission(account.did, hash_of(text))
    first = connector.publish(permission, _post(text), key)
    assert connector.publish(permission, _post(text), key) == first
    assert len(pds.records(account.did)) == 1


def test_the_server_says_whose_token_it_is(account: PdsAccount, traffic: CountingTransport):
    identity = _connector(account, traffic).whose_token()
    assert (identity.account_id, identity.handle) == (account.did, account.handle)


def test_a_post_is_found_by_its_key_and_a_missing_one_is_not(
    account: PdsAccount, traffic: CountingTransport
):
    connector, text = _connector(account, traffic), TEXTS[1]
    key = connector.new_record_key()
    assert connector.find(key) is None
    made = connector.publish(Permission(account.did, hash_of(text)), _post(text), key)
    assert connector.find(key) == made


def test_a_wrong_app_password_is_refused(account: PdsAccount, traffic: CountingTransport):
    with pytest.raises(SignInRefused):
        _connector(account, traffic, "aaaa-bbbb-cccc-dddd").whose_token()


def test_a_refused_password_stands_in_no_log_and_no_traceback(
    account: PdsAccount, traffic: CountingTransport, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    # Put together here, because a traceback quotes the line that made the call.
    password = "-".join(letter * 4 for letter in "qwer")
    with pytest.raises(SignInRefused) as failure:
        _connector(account, traffic, password).whose_token()
    written = "".join(traceback.format_exception(failure.value)) + caplog.text
    assert password not in written + repr(failure.value) + str(failure.value.values)


def test_a_spent_access_token_is_renewed_without_the_caller_noticing(
    account: PdsAccount, traffic: CountingTransport
):
    connector = _connector(account, traffic)
    connector.whose_token()
    spoil_access_token(connector)
    assert connector.whose_token().account_id == account.did
    assert traffic.paths.count("/xrpc/com.atproto.server.refreshSession") == 1


def test_a_session_that_ended_altogether_is_made_anew(
    account: PdsAccount, traffic: CountingTransport
):
    connector = _connector(account, traffic)
    connector.whose_token()
    spoil_access_token(connector, refresh=True)
    assert connector.whose_token().account_id == account.did
    assert traffic.paths.count("/xrpc/com.atproto.server.createSession") == 2


def test_a_revoked_app_password_ends_the_access(
    pds: Pds, account: PdsAccount, traffic: CountingTransport
):
    pds.revoke_app_password(account)
    with pytest.raises(SignInRefused):
        _connector(account, traffic).whose_token()


def test_a_permit_for_another_account_stops_before_the_record_leaves(
    pds: Pds, account: PdsAccount, traffic: CountingTransport
):
    other, connector = pds.new_account(), _connector(account, traffic)
    with pytest.raises(Refused) as refusal:
        connector.publish(
            Permission(other.did, hash_of(TEXTS[0])), _post(TEXTS[0]), "3mabcdefghi2a"
        )
    assert (refusal.value.code, refusal.value.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert "/xrpc/com.atproto.repo.createRecord" not in traffic.paths


def test_a_permit_for_another_text_stops_before_the_record_leaves(
    account: PdsAccount, traffic: CountingTransport
):
    with pytest.raises(Refused):
        _connector(account, traffic).publish(
            Permission(account.did, hash_of("نص آخر")), _post(TEXTS[0]), "3mabcdefghi2a"
        )
    assert "/xrpc/com.atproto.repo.createRecord" not in traffic.paths


def test_a_server_that_is_not_there_means_nothing_was_sent(
    account: PdsAccount, traffic: CountingTransport
):
    nowhere = PdsAccount("http://127.0.0.1:9", account.handle, account.did, "x", "x")
    with pytest.raises(NotSent):
        _connector(nowhere, traffic).whose_token()


class BreakingTransport(CountingTransport):
    """Delivers everything, and loses the answer to ``createRecord``."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        if request.url.path.endswith("createRecord"):
            response.read()
            response.close()
            raise httpx.ReadError("cut", request=request)
        return response


@pytest.fixture
def breaking():
    transport = BreakingTransport()
    yield transport
    transport.close()


def test_a_lost_answer_is_uncertain_and_the_post_can_be_asked_for(
    account: PdsAccount, pds: Pds, breaking: BreakingTransport
):
    connector, text = _connector(account, breaking), TEXTS[0]
    key = connector.new_record_key()
    with pytest.raises(Uncertain):
        connector.publish(Permission(account.did, hash_of(text)), _post(text), key)
    found = connector.find(key)
    assert found is not None
    assert [found.text] == pds.texts(account.did)


def test_a_text_beyond_the_limit_is_rejected_by_the_server(
    account: PdsAccount, traffic: CountingTransport
):
    text = "ن" * 3001
    with pytest.raises(NatiqError) as refusal:
        _connector(account, traffic).publish(
            Permission(account.did, hash_of(text)), _post(text), "3mabcdefghi2a"
        )
    assert refusal.value.code is PlatformProblem.REJECTED


def spoil_access_token(connector: BlueskyConnector, *, refresh: bool = False) -> None:
    """Make the session's tokens useless, as the server's own expiry would."""
    tokens = connector._tokens  # noqa: SLF001 - no public way to age a token
    assert tokens is not None
    object.__setattr__(tokens, "access", tokens.refresh)
    if refresh:
        object.__setattr__(tokens, "refresh", "spent")
