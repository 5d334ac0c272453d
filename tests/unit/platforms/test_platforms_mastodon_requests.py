"""Every request that the Mastodon connector builds, held against the contract of version 4.7."""

from dataclasses import replace
from datetime import datetime

import httpx
import pytest

from core.foundation.errors import Invalid
from core.platforms.exchange import Call, send
from core.platforms.mastodon.connector import act_call, rules_for
from core.platforms.mastodon.media import upload
from core.platforms.mastodon.sign_in import registration, scopes_for, sign_in_rules
from core.platforms.mastodon.statuses import (
    new_status,
)
from core.platforms.model import Account, PlatformProblem, Rejected
from core.platforms.options import PlatformOptions
from core.platforms.protocol import Act, ActKind
from tests import mastodon_calls as calls
from tests import mastodon_posts as posts
from tests.mastodon_posts import ACCOUNT_ID, MOMENT, SERVER
from tests.servers.contract import Call as Received
from tests.servers.mastodon_contract import mastodon_contract

KEY, ID, LATER = calls.KEY, calls.ID, calls.LATER
SCOPES = calls.SCOPES
ACTS, CALLS = calls.every_act(SERVER), calls.every_call(SERVER)


def _received(call: Call) -> Received:
    """The request as the contract reads it. Raises where the contract forbids it."""
    sent: list[httpx.Request] = []

    def take(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(take)) as client:
        send(client, call, lambda: MOMENT)
    (request,) = sent
    query = request.url.query.decode()
    return mastodon_contract().check_request(
        request.method, request.url.path, request.headers, query, request.content
    )


@pytest.mark.parametrize("name", CALLS)
def test_the_contract_allows_the_request(name: str):
    assert _received(CALLS[name]).operation.method == CALLS[name].verb


@pytest.mark.parametrize("name", set(CALLS) - {"registration", "metadata"})
def test_the_gate_knows_the_request(name: str):
    account = Account("mastodon", SERVER, "baladiya", ACCOUNT_ID)
    template = _received(CALLS[name]).operation.template
    known = {
        (rule.method, rule.path.replace(f"/{ACCOUNT_ID}/", "/{id}/"))
        for rule in rules_for(account, PlatformOptions())
    }
    assert (CALLS[name].verb, template) in known


@pytest.mark.parametrize("name", ["registration", "metadata"])
def test_the_gate_knows_the_request_for_signing_in(name: str):
    account = Account("mastodon", SERVER, "baladiya", ACCOUNT_ID)
    template = _received(CALLS[name]).operation.template
    rules = sign_in_rules(account, PlatformOptions())
    assert (CALLS[name].verb, template) in {(rule.method, rule.path) for rule in rules}


def test_all_scopes_together_cover_what_the_requests_need():
    needed = {_received(call).operation.scopes for call in CALLS.values()}
    # Of several scopes that a request names, one is enough.
    assert all(not scopes or scopes & set(SCOPES) for scopes in needed)


@pytest.mark.parametrize("scope", set(SCOPES) - {"read:notifications"})
def test_each_scope_is_needed_for_something(scope: str):
    # Notifications are for the inbox.
    needed = {_received(call).operation.scopes for call in CALLS.values()}
    assert any(scope in scopes for scopes in needed)


def test_the_gate_knows_only_the_accounts_own_list():
    account = Account("mastodon", SERVER, "baladiya", ACCOUNT_ID)
    lists = [
        rule.path
        for rule in rules_for(account, PlatformOptions())
        if rule.path.startswith("/api/v1/accounts/") and rule.path.endswith("/statuses")
    ]
    assert lists == [f"/api/v1/accounts/{ACCOUNT_ID}/statuses"]


@pytest.mark.parametrize("identifier", ["", "{id}", "1/../2", "a b"])
def test_an_account_whose_id_is_none_opens_nothing(identifier: str):
    account = Account("mastodon", SERVER, "baladiya", identifier)
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        rules_for(account, PlatformOptions())


def test_a_post_is_public_whatever_the_account_usually_does():
    assert _received(CALLS["text"]).body["visibility"] == "public"


def test_the_text_leaves_as_it_is():
    text = "سطر أول\nسطر ثانٍ \u2067نص\u2069 و\u200eLTR 🇴🇲 & <b>"
    assert _received(new_status(SERVER, posts.post(text), (), KEY)).body["status"] == text


def test_the_record_key_is_the_idempotency_key():
    assert _received(CALLS["text"]).headers["idempotency-key"] == KEY


def test_what_is_scheduled_has_a_key_of_its_own():
    # Under one key a server finds a withdrawn schedule and no post, for an hour.
    assert _received(CALLS["scheduled"]).headers["idempotency-key"] != KEY


def test_the_time_is_written_in_utc():
    local = datetime.fromisoformat("2026-11-24T14:00:00+04:00")
    body = _received(new_status(SERVER, posts.post(), (), KEY, local)).body
    assert body["scheduled_at"] == "2026-11-24T10:00:00.000Z"


def test_a_poll_lasts_its_minutes():
    poll = _received(CALLS["poll"]).body["poll"]
    assert (poll["options"], poll["expires_in"]) == (list(posts.POLL.options), 3600)


def test_an_answer_names_the_post_by_the_servers_number():
    assert _received(CALLS["reply"]).body["in_reply_to_id"] == ID


def test_an_answer_to_a_post_of_another_server_is_not_built():
    elsewhere = posts.post(answers=ID, server="https://other.example")
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        new_status(SERVER, elsewhere, (), KEY)


def test_a_file_goes_with_its_description():
    body = _received(CALLS["upload"]).body
    assert (body["description"], body["file"].content) == (posts.ALT, posts.PNG)


def test_a_file_is_named_after_its_kind_alone():
    part = upload(SERVER, replace(posts.image(), name="محضر-سري.png")).file
    assert part is not None
    assert part.file_name == "image.png"


def test_a_file_without_a_description_says_nothing_of_one():
    assert "description" not in _received(CALLS["upload without words"]).body


def test_a_deleted_post_takes_its_files_with_it():
    assert _received(CALLS["delete"]).query == {"delete_media": True}


@pytest.mark.parametrize("kind", [ActKind.DELETE, ActKind.WITHDRAW])
def test_what_cannot_be_taken_back_is_not_tried(kind: ActKind):
    with pytest.raises(Rejected, match=PlatformProblem.ACT_UNSUPPORTED):
        act_call(SERVER, Act(kind, ACTS["delete"].post, undo=True))


def test_servers_that_name_no_scope_for_it_are_asked_for_the_older_one():
    assert "read:accounts" in scopes_for(())
    assert "profile" not in scopes_for(())


def test_old_servers_are_given_one_address_to_come_back_to():
    body = registration(SERVER, calls.REDIRECT, SCOPES, old=True).body
    assert body is not None
    assert body["redirect_uris"] == calls.REDIRECT


def test_no_request_shows_what_is_in_it():
    shown = repr([CALLS["text"], CALLS["upload"]])
    assert posts.ALT not in shown
    assert KEY not in shown
    assert "تعلن" not in shown
