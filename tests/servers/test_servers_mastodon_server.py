"""What tests may rely on of the Mastodon server: each of its promises once."""

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from tests.fakes import FakeClock
from tests.servers.mastodon_server import GOTOSOCIAL, LEAST_SCOPES, OLD, Limits, MastodonServer
from tests.servers.oauth_desk import challenge_of

STATUSES = "/api/v1/statuses"
WHOSE = "/api/v1/accounts/verify_credentials"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
REDIRECT = "http://127.0.0.1:8765/callback"
VERIFIER = "v" * 64


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def server(clock: FakeClock) -> Generator[MastodonServer]:
    with MastodonServer(now=clock.now) as server:
        yield server
    assert server.breaches == []


@pytest.fixture
def client(server: MastodonServer) -> Generator[httpx.Client]:
    """Signed in as the server's account, with the least scopes."""
    headers = {"authorization": f"Bearer {server.token_for()}"}
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as client:
        yield client


def post(client: httpx.Client, text: str, key: str | None = None, **fields: object):
    headers = {} if key is None else {"idempotency-key": key}
    return client.post(STATUSES, json={"status": text, **fields}, headers=headers)


def upload(client: httpx.Client, content: bytes = PNG, **fields: str):
    return client.post("/api/v2/media", files={"file": ("a.png", content)}, data=fields)


def register(client: httpx.Client) -> dict[str, str]:
    answer = client.post(
        "/api/v1/apps",
        json={"client_name": "ناطق", "redirect_uris": [REDIRECT], "scopes": LEAST_SCOPES},
    )
    assert answer.status_code == 200
    return answer.json()


def authorize_url(server: MastodonServer, app: dict[str, str], **changes: str) -> str:
    asked = {
        "response_type": "code",
        "client_id": app["client_id"],
        "redirect_uri": REDIRECT,
        "scope": LEAST_SCOPES,
        "state": "s1",
        "code_challenge": challenge_of(VERIFIER),
        "code_challenge_method": "S256",
    }
    return f"{server.url}/oauth/authorize?{urlencode(asked | changes)}"


def redeem(client: httpx.Client, app: dict[str, str], callback: str, **changes: str):
    fields = {
        "grant_type": "authorization_code",
        "code": parse_qs(urlsplit(callback).query)["code"][0],
        "client_id": app["client_id"],
        "client_secret": app["client_secret"],
        "redirect_uri": REDIRECT,
        "code_verifier": VERIFIER,
    }
    return client.post("/oauth/token", data=fields | changes)


def test_a_code_gives_a_token_of_the_account_that_agreed(
    server: MastodonServer, client: httpx.Client
):
    app = register(client)
    other = server.add_account("other")
    callback = server.approve(authorize_url(server, app), account=other)
    assert parse_qs(urlsplit(callback).query)["state"] == ["s1"]
    token = redeem(client, app, callback).json()["access_token"]
    whose = client.get(WHOSE, headers={"authorization": f"Bearer {token}"})
    assert whose.json()["id"] == other.id


@pytest.mark.parametrize(
    "wrong",
    [
        {"code_verifier": "w" * 64},
        {"redirect_uri": "http://127.0.0.1:8765/other"},
        {"code": "unknown"},
    ],
)
def test_a_code_is_good_only_with_what_it_was_asked_with(
    server: MastodonServer, client: httpx.Client, wrong: dict[str, str]
):
    app = register(client)
    answer = redeem(client, app, server.approve(authorize_url(server, app)), **wrong)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def test_a_code_is_good_once(server: MastodonServer, client: httpx.Client):
    app = register(client)
    callback = server.approve(authorize_url(server, app))
    assert redeem(client, app, callback).status_code == 200
    assert redeem(client, app, callback).status_code == 400


def test_a_code_without_a_challenge_is_not_given(server: MastodonServer, client: httpx.Client):
    url = authorize_url(server, register(client), code_challenge_method="plain")
    assert "error=invalid_request" in server.approve(url)


def test_another_port_of_loopback_is_the_same_redirect(
    server: MastodonServer, client: httpx.Client
):
    url = authorize_url(server, register(client), redirect_uri="http://127.0.0.1:9999/callback")
    assert server.approve(url).startswith("http://127.0.0.1:9999/callback?code=")


def test_the_browser_is_sent_back_with_the_answer(server: MastodonServer, client: httpx.Client):
    url = authorize_url(server, register(client))
    assert "code=" in client.get(url).headers["location"]
    server.consents = False
    assert "error=access_denied" in client.get(url).headers["location"]


def test_a_revoked_token_is_refused(server: MastodonServer, client: httpx.Client):
    app = register(client)
    token = redeem(client, app, server.approve(authorize_url(server, app))).json()["access_token"]
    names = ("client_id", "client_secret")
    fields = {name: app[name] for name in names} | {"token": token}
    assert client.post("/oauth/revoke", data=fields).status_code == 200
    answer = client.get(WHOSE, headers={"authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.json()["error"]) == (401, "The access token was revoked")


def test_a_token_that_ran_out_is_refused(server: MastodonServer, client: httpx.Client):
    server.expire(client.headers["authorization"].removeprefix("Bearer "))
    assert client.get(WHOSE).json() == {"error": "The access token expired"}


def test_a_scope_that_is_missing_is_refused(server: MastodonServer, client: httpx.Client):
    token = server.token_for(scopes="read write:media")
    headers = {"authorization": f"Bearer {token}"}
    assert client.get(WHOSE, headers=headers).status_code == 200
    assert client.post(STATUSES, json={"status": "x"}, headers=headers).status_code == 403


def test_a_suspended_account_is_refused(server: MastodonServer, client: httpx.Client):
    server.suspend()
    assert post(client, "x").status_code == 403
    assert server.statuses == []


def test_the_same_key_gives_the_same_post_for_an_hour(client: httpx.Client, clock: FakeClock):
    first = post(client, "x", key="k").json()["id"]
    clock.advance(timedelta(minutes=59))
    assert post(client, "x", key="k").json()["id"] == first
    clock.advance(timedelta(minutes=1))
    assert post(client, "x", key="k").json()["id"] != first


def test_the_same_key_of_another_account_gives_another_post(
    server: MastodonServer, client: httpx.Client
):
    post(client, "x", key="k")
    token = server.token_for(server.add_account("other"))
    client.headers["authorization"] = f"Bearer {token}"
    post(client, "x", key="k")
    assert len({one.author_id for one in server.statuses}) == 2


def test_the_same_key_sent_by_many_at_once_makes_one_post(
    server: MastodonServer, client: httpx.Client
):
    with ThreadPoolExecutor(8) as senders:
        answers = list(senders.map(lambda _: post(client, "x", key="k"), range(16)))
    assert {one.json()["id"] for one in answers} == {server.statuses[0].id}
    assert len(server.statuses) == 1


def test_content_is_html_and_the_source_what_was_sent(client: httpx.Client):
    text = "أ & ب\nhttps://a.example/x #مسقط"
    told = post(client, text).json()
    assert told["content"].startswith("<p>أ &amp; ب<br><a href=")
    source = client.get(f"{STATUSES}/{told['id']}/source").json()
    assert source["text"] == text
    assert told.get("text") is None


def test_a_link_weighs_23_and_a_text_beyond_the_limit_is_refused(client: httpx.Client):
    link = "https://a.example/" + "x" * 400
    assert post(client, link + " " + "س" * 476).status_code == 200
    answer = post(client, link + " " + "س" * 477)
    assert answer.status_code == 422
    assert answer.json()["error"] == "Validation failed: Text character limit of 500 exceeded"


def test_a_reply_and_a_quote_name_their_posts(server: MastodonServer, client: httpx.Client):
    first = server.add_post("أول")
    told = post(client, "رد", in_reply_to_id=first.id, quoted_status_id=first.id).json()
    assert told["in_reply_to_id"] == first.id
    assert told["quote"]["quoted_status"]["id"] == first.id
    assert (server.statuses[-1].reply_to, server.statuses[-1].quote) == (first.id, first.id)


def test_a_reply_to_nothing_is_refused(client: httpx.Client):
    assert post(client, "رد", in_reply_to_id="1").status_code == 404


def test_a_poll_is_kept_within_its_bounds(server: MastodonServer, client: httpx.Client):
    poll = {"options": ["نعم", "لا"], "expires_in": 600}
    assert post(client, "؟", poll=poll).json()["poll"]["options"][1]["title"] == "لا"
    assert post(client, "؟", poll=poll | {"expires_in": 299}).status_code == 422
    assert post(client, "؟", poll=poll | {"options": ["نعم"]}).status_code == 422
    assert len(server.statuses) == 1


def test_media_go_with_the_post_and_keep_their_bytes_and_description(
    server: MastodonServer, client: httpx.Client
):
    media_id = upload(client, description="صورة").json()["id"]
    post(client, "x", media_ids=[media_id])
    assert server.statuses[0].alts == ("صورة",)
    assert server.media[media_id].content == PNG
    assert post(client, "y", media_ids=[media_id]).status_code == 422


def test_media_that_are_worked_on_can_be_asked_about_and_not_posted(
    server: MastodonServer, client: httpx.Client
):
    server.processing_polls = 2
    answer = upload(client)
    place = f"/api/v1/media/{answer.json()['id']}"
    assert (answer.status_code, answer.json()["url"]) == (202, None)
    assert post(client, "x", media_ids=[answer.json()["id"]]).status_code == 422
    assert [client.get(place).status_code for _ in range(2)] == [206, 200]
    assert post(client, "x", media_ids=[answer.json()["id"]]).status_code == 200


def test_media_that_could_not_be_worked_on_say_so(server: MastodonServer, client: httpx.Client):
    server.processing_fails = True
    media_id = upload(client).json()["id"]
    assert client.get(f"/api/v1/media/{media_id}").status_code == 422


def test_a_description_can_be_given_later(client: httpx.Client):
    media_id = upload(client).json()["id"]
    place = f"/api/v1/media/{media_id}"
    answer = client.put(place, files={"description": (None, "وصف".encode())})
    assert answer.json()["description"] == "وصف"


def test_what_is_no_image_is_refused(client: httpx.Client):
    assert upload(client, b"<html>").status_code == 422


def test_a_scheduled_post_waits_for_its_time(
    server: MastodonServer, client: httpx.Client, clock: FakeClock
):
    at = (clock.now() + timedelta(minutes=5)).isoformat()
    told = post(client, "x", key="k", scheduled_at=at).json()
    assert post(client, "x", key="k", scheduled_at=at).json()["id"] == told["id"]
    assert [one["id"] for one in client.get("/api/v1/scheduled_statuses").json()] == [told["id"]]
    clock.advance(timedelta(minutes=4))
    assert server.run_due() == []
    clock.advance(timedelta(minutes=1))
    assert [one.text for one in server.run_due()] == ["x"]
    assert server.statuses[0].created_at == clock.now()


def test_less_than_five_minutes_ahead_is_refused(client: httpx.Client, clock: FakeClock):
    at = (clock.now() + timedelta(minutes=4, seconds=59)).isoformat()
    assert post(client, "x", scheduled_at=at).status_code == 422


def test_a_cancelled_post_is_not_published(
    server: MastodonServer, client: httpx.Client, clock: FakeClock
):
    at = (clock.now() + timedelta(minutes=5)).isoformat()
    place = f"/api/v1/scheduled_statuses/{post(client, 'x', scheduled_at=at).json()['id']}"
    assert client.delete(place).status_code == 200
    assert client.get(place).status_code == 404
    clock.advance(timedelta(hours=1))
    assert server.run_due() == []


def test_a_deleted_post_is_gone_and_its_text_comes_back_once(
    server: MastodonServer, client: httpx.Client
):
    place = f"{STATUSES}/{post(client, 'x').json()['id']}"
    assert client.delete(place).json()["text"] == "x"
    assert client.get(place).status_code == 404
    assert server.statuses == []


def test_nobody_deletes_the_post_of_another(server: MastodonServer, client: httpx.Client):
    other = server.add_post("x", server.add_account("other"))
    assert client.delete(f"{STATUSES}/{other.id}").status_code == 404
    assert server.statuses == [other]


def test_a_boost_is_one_however_often_it_is_asked_for(server: MastodonServer, client: httpx.Client):
    place = f"{STATUSES}/{server.add_post('x', server.add_account('other')).id}"
    boosts = {client.post(f"{place}/reblog").json()["id"] for _ in range(2)}
    assert [one.id for one in server.boosts] == list(boosts)
    assert client.get(place).json()["reblogged"] is True
    client.post(f"{place}/unreblog")
    assert server.boosts == []


def test_a_like_can_be_taken_back(server: MastodonServer, client: httpx.Client):
    other = server.add_post("x", server.add_account("other"))
    assert client.post(f"{STATUSES}/{other.id}/favourite").json()["favourited"] is True
    assert server.favourites == {(server.account.id, other.id)}
    client.post(f"{STATUSES}/{other.id}/unfavourite")
    assert server.favourites == set()


def test_an_account_lists_its_newest_posts_first(server: MastodonServer, client: httpx.Client):
    ids = [server.add_post(f"{number}").id for number in range(4)]
    client.post(f"{STATUSES}/{ids[0]}/reblog")
    place = f"/api/v1/accounts/{server.account.id}/statuses"

    def listed(**asked: str) -> list[str]:
        return [one["id"] for one in client.get(place, params=asked).json()]

    assert listed(exclude_reblogs="true") == ids[::-1]
    assert listed(limit="1") == [server.boosts[0].id]
    assert listed(since_id=ids[1], exclude_reblogs="true", limit="1") == [ids[3]]
    assert listed(min_id=ids[1], exclude_reblogs="true", limit="1") == [ids[2]]


def test_a_post_of_another_server_is_found_by_its_address(
    server: MastodonServer, client: httpx.Client
):
    url = server.add_remote_post("سؤال")
    client.headers["authorization"] = f"Bearer {server.token_for(scopes='read:search')}"
    asked = {"q": url, "type": "statuses"}
    assert client.get("/api/v2/search", params=asked).json()["statuses"] == []
    found = client.get("/api/v2/search", params=asked | {"resolve": "true"}).json()["statuses"]
    assert [one["url"] for one in found] == [url]


def test_a_spent_budget_is_renewed_when_its_window_ends(
    server: MastodonServer, client: httpx.Client, clock: FakeClock
):
    server.budget.limit = 2
    left = [client.get(WHOSE).headers["x-ratelimit-remaining"] for _ in range(2)]
    assert left == ["1", "0"]
    refused = client.get(WHOSE)
    assert (refused.status_code, refused.json()) == (429, {"error": "Too many requests"})
    assert refused.headers["x-ratelimit-reset"] == "2026-11-24T08:05:00.000000Z"
    clock.advance(timedelta(minutes=5))
    assert client.get(WHOSE).status_code == 200


def test_an_instance_tells_its_limits(server: MastodonServer, client: httpx.Client):
    server.limits = Limits(max_characters=5_000)
    told = client.get("/api/v2/instance").json()["configuration"]["statuses"]
    assert told["max_characters"] == 5_000


def test_other_software_leaves_out_what_it_does_not_have(
    server: MastodonServer, client: httpx.Client
):
    server.omits = GOTOSOCIAL
    told = client.get("/api/v2/instance").json()
    assert "api_versions" not in told
    assert "description_limit" not in told["configuration"]["media_attachments"]
    server.omits = OLD
    assert client.get("/api/v2/instance").status_code == 404
