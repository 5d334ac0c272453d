"""What tests may rely on of the X server: each of its promises once."""

from base64 import b64encode
from collections.abc import Generator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from tests.fakes import FakeClock
from tests.servers.oauth_desk import OAuthError, challenge_of
from tests.servers.x_server import LEAST_SCOPES, XServer, weight_of

POSTS = "/2/tweets"
WHOSE = "/2/users/me"
REDIRECT = "http://127.0.0.1:8400/callback"
VERIFIER = "v" * 64
MP4 = b"\x00\x00\x00\x18ftypisom" + bytes(1_000)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def server(clock: FakeClock) -> Generator[XServer]:
    with XServer(now=clock.now, redirect_uris=(REDIRECT,)) as server:
        yield server
    assert server.breaches == []


@pytest.fixture
def client(server: XServer) -> Generator[httpx.Client]:
    """Signed in as the server's user, with the least scopes."""
    headers = {"authorization": f"Bearer {server.token_for()}"}
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as client:
        yield client


def post(client: httpx.Client, text: str, **fields: object):
    return client.post(POSTS, json={"text": text, **fields})


def authorize_url(server: XServer, **changes: str) -> str:
    asked = {
        "response_type": "code",
        "client_id": server.client_id,
        "redirect_uri": REDIRECT,
        "scope": LEAST_SCOPES,
        "state": "s1",
        "code_challenge": challenge_of(VERIFIER),
        "code_challenge_method": "S256",
    }
    return f"https://x.com/i/oauth2/authorize?{urlencode(asked | changes)}"


def redeem(client: httpx.Client, server: XServer, callback: str, **changes: str):
    fields = {
        "grant_type": "authorization_code",
        "code": parse_qs(urlsplit(callback).query)["code"][0],
        "client_id": server.client_id,
        "redirect_uri": REDIRECT,
        "code_verifier": VERIFIER,
    }
    return client.post("/2/oauth2/token", data=fields | changes)


def refresh(client: httpx.Client, server: XServer, token: str):
    fields = {
        "grant_type": "refresh_token",
        "refresh_token": token,
        "client_id": server.client_id,
    }
    return client.post("/2/oauth2/token", data=fields)


def upload_film(client: httpx.Client, content: bytes = MP4) -> dict[str, Any]:
    fields = {
        "media_type": "video/mp4",
        "total_bytes": len(content),
        "media_category": "tweet_video",
    }
    media_id = client.post("/2/media/upload/initialize", json=fields).json()["data"]["id"]
    for index, start in enumerate(range(0, len(content), 600)):
        client.post(
            f"/2/media/upload/{media_id}/append",
            files={"media": ("part", content[start : start + 600])},
            data={"segment_index": str(index)},
        )
    return client.post(f"/2/media/upload/{media_id}/finalize").json()["data"]


def test_a_code_gives_a_token_for_two_hours_and_a_refresh_token(
    server: XServer, client: httpx.Client, clock: FakeClock
):
    told = redeem(client, server, server.approve(authorize_url(server))).json()
    assert (told["expires_in"], told["token_type"]) == (7200, "bearer")
    assert told["refresh_token"]
    headers = {"authorization": f"Bearer {told['access_token']}"}
    clock.advance(timedelta(minutes=119))
    assert client.get(WHOSE, headers=headers).json()["data"]["id"] == server.account.id
    clock.advance(timedelta(minutes=1))
    assert client.get(WHOSE, headers=headers).status_code == 401


def test_a_code_lasts_thirty_seconds(server: XServer, client: httpx.Client, clock: FakeClock):
    callback = server.approve(authorize_url(server))
    clock.advance(timedelta(seconds=30))
    assert redeem(client, server, callback).status_code == 400


def test_another_verifier_is_refused(server: XServer, client: httpx.Client):
    callback = server.approve(authorize_url(server))
    answer = redeem(client, server, callback, code_verifier="w" * 64)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


def test_a_redirect_that_is_not_registered_goes_nowhere(server: XServer):
    url = authorize_url(server, redirect_uri="http://127.0.0.1:8401/callback")
    with pytest.raises(OAuthError, match="invalid_redirect_uri"):
        server.approve(url)


def test_a_no_comes_back_with_the_state(server: XServer):
    told = parse_qs(urlsplit(server.deny(authorize_url(server))).query)
    assert (told["error"], told["state"]) == (["access_denied"], ["s1"])


def test_a_refresh_token_is_good_once(server: XServer, client: httpx.Client):
    first = redeem(client, server, server.approve(authorize_url(server))).json()
    second = refresh(client, server, first["refresh_token"]).json()
    assert refresh(client, server, first["refresh_token"]).status_code == 400
    assert refresh(client, server, second["refresh_token"]).status_code == 200


def test_a_revoked_token_is_refused(server: XServer, client: httpx.Client):
    token = server.token_for()
    fields = {"token": token, "client_id": server.client_id}
    assert client.post("/2/oauth2/revoke", data=fields).json() == {"revoked": True}
    assert client.get(WHOSE, headers={"authorization": f"Bearer {token}"}).status_code == 401


def test_more_or_other_scopes_can_be_granted_than_were_asked_for(
    server: XServer, client: httpx.Client
):
    callback = server.approve(authorize_url(server), granting="tweet.read dm.write")
    assert redeem(client, server, callback).json()["scope"] == "tweet.read dm.write"


def test_a_scope_that_is_missing_is_refused(server: XServer, client: httpx.Client):
    token = server.token_for(scopes="tweet.read users.read")
    client.headers["authorization"] = f"Bearer {token}"
    assert client.get(WHOSE).status_code == 200
    assert post(client, "x").status_code == 403


def test_a_suspended_user_is_refused(server: XServer, client: httpx.Client):
    server.suspend()
    assert "suspended" in post(client, "x").json()["detail"]
    assert server.statuses == []


def test_the_same_text_again_is_refused_within_the_window(
    server: XServer, client: httpx.Client, clock: FakeClock
):
    assert post(client, "إعلان").status_code == 201
    assert post(client, " إعلان ").json() == {
        "title": "Forbidden",
        "detail": "You are not allowed to create a Tweet with duplicate content.",
        "type": "about:blank",
        "status": 403,
    }
    clock.advance(timedelta(hours=24))
    server.expire(client.headers["authorization"].removeprefix("Bearer "))
    client.headers["authorization"] = f"Bearer {server.token_for()}"
    assert post(client, "إعلان").status_code == 201


def test_the_same_text_of_another_user_is_another_post(server: XServer, client: httpx.Client):
    server.add_post("إعلان", server.add_user("other"))
    assert post(client, "إعلان").status_code == 201


def test_a_deleted_text_can_be_posted_again(server: XServer, client: httpx.Client):
    first = post(client, "إعلان").json()["data"]["id"]
    assert client.delete(f"{POSTS}/{first}").json() == {"data": {"deleted": True}}
    timeline = client.get(f"/2/users/{server.account.id}/tweets").json()
    assert timeline["meta"]["result_count"] == 0
    assert post(client, "إعلان").status_code == 201
    assert len(server.statuses) == 1


def test_nobody_deletes_the_post_of_another(server: XServer, client: httpx.Client):
    other = server.add_post("x", server.add_user("other"))
    assert client.delete(f"{POSTS}/{other.id}").status_code == 403


def test_what_is_not_there_is_told_among_the_errors(client: httpx.Client):
    answer = client.get(f"{POSTS}/5")
    assert answer.status_code == 200
    assert answer.json()["errors"][0]["type"].endswith("/resource-not-found")


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("س" * 280, 280),
        ("\ufe8d" * 140, 280),
        ("https://a.example/" + "x" * 300, 23),
        ("👨‍👩‍👧‍👦", 2),
        ("漢", 2),
    ],
)
def test_a_text_weighs_what_twitter_text_says(text: str, weight: int):
    assert weight_of(text) == weight


@pytest.mark.parametrize("status", [400, 403])
def test_a_text_that_is_too_heavy_is_refused(server: XServer, client: httpx.Client, status: int):
    server.too_long_status = status
    assert post(client, "س" * 281).status_code == status
    assert server.statuses == []


def test_signs_are_escaped_and_links_shortened(server: XServer, client: httpx.Client):
    post(client, "أ & <ب> https://a.example/x?y=1 #مسقط")
    place = f"/2/users/{server.account.id}/tweets"
    told = client.get(place, params={"post.fields": "entities,created_at"}).json()["data"][0]
    url = told["entities"]["urls"][0]
    assert told["text"].startswith("أ &amp; &lt;ب&gt; https://t.co/")
    assert told["text"][url["start"] : url["end"]] == url["url"]
    assert url["expanded_url"] == "https://a.example/x?y=1"
    assert server.statuses[0].text == "أ & <ب> https://a.example/x?y=1 #مسقط"


def test_the_earlier_names_of_fields_are_answered_by_earlier_names(
    server: XServer, client: httpx.Client
):
    first = server.add_post("أول")
    post(client, "رد", reply={"in_reply_to_tweet_id": first.id})
    place = f"{POSTS}/{server.statuses[-1].id}"
    reply = [{"type": "replied_to", "id": first.id}]
    earlier = client.get(place, params={"tweet.fields": "referenced_tweets,author_id"}).json()
    assert earlier["data"]["referenced_tweets"] == reply
    assert earlier["data"]["author_id"] == server.account.id
    now = client.get(place, params={"expansions": "referenced_posts"}).json()
    assert now["data"]["referenced_posts"] == reply


def test_a_timeline_can_be_asked_from_a_moment_on_and_by_pages(
    server: XServer, client: httpx.Client, clock: FakeClock
):
    server.add_post("قديم")
    clock.advance(timedelta(minutes=1))
    ids = [server.add_post(f"{number}").id for number in range(7)]
    place = f"/2/users/{server.account.id}/tweets"
    asked = {"start_time": "2026-11-24T08:01:00Z", "max_results": "5"}
    first = client.get(place, params=asked).json()
    assert [one["id"] for one in first["data"]] == ids[:1:-1]
    token = first["meta"]["next_token"]
    rest = client.get(place, params=asked | {"pagination_token": token}).json()
    assert [one["id"] for one in rest["data"]] == ids[1::-1]


def test_a_timeline_can_lag(server: XServer, client: httpx.Client, clock: FakeClock):
    server.timeline_lag = timedelta(seconds=10)
    post(client, "x")
    place = f"/2/users/{server.account.id}/tweets"
    assert client.get(place).json() == {"meta": {"result_count": 0}}
    clock.advance(timedelta(seconds=10))
    assert client.get(place).json()["meta"]["result_count"] == 1


def test_a_film_comes_in_parts_and_is_worked_on(server: XServer, client: httpx.Client):
    server.processing_polls = 2
    told = upload_film(client)
    assert told["processing_info"]["state"] == "pending"
    assert post(client, "x", media={"media_ids": [told["id"]]}).status_code == 400
    states = [
        client.get("/2/media/upload", params={"media_id": told["id"], "command": "STATUS"})
        for _ in range(2)
    ]
    found = [one.json()["data"]["processing_info"]["state"] for one in states]
    assert found == ["in_progress", "succeeded"]
    assert post(client, "x", media={"media_ids": [told["id"]]}).status_code == 201
    assert server.statuses[0].media[0].content == MP4


def test_a_film_that_could_not_be_worked_on_says_so(server: XServer, client: httpx.Client):
    server.processing_fails = True
    media_id = upload_film(client)["id"]
    told = client.get("/2/media/upload", params={"media_id": media_id}).json()["data"]
    assert told["processing_info"]["state"] == "failed"


def test_parts_that_do_not_add_up_are_refused(client: httpx.Client):
    fields = {"media_type": "video/mp4", "total_bytes": len(MP4) + 1}
    begun = client.post("/2/media/upload/initialize", json=fields).json()["data"]
    place = f"/2/media/upload/{begun['id']}"
    part = {"media": b64encode(MP4).decode(), "segment_index": 0}
    assert client.post(f"{place}/append", json=part).status_code == 200
    assert client.post(f"{place}/finalize").status_code == 400


def test_an_image_in_one_piece_gets_its_description(server: XServer, client: httpx.Client):
    fields = {"media": b64encode(PNG).decode(), "media_category": "tweet_image"}
    media_id = client.post("/2/media/upload", json=fields).json()["data"]["id"]
    metadata = {"alt_text": {"text": "صورة"}}
    client.post("/2/media/metadata", json={"id": media_id, "metadata": metadata})
    post(client, "x", media={"media_ids": [media_id]})
    assert server.statuses[0].alts == ("صورة",)
    assert server.statuses[0].served.startswith("x https://t.co/")


def test_a_repost_and_a_like_are_one_however_often_asked_for(server: XServer, client: httpx.Client):
    other = server.add_post("x", server.add_user("other"))
    own, body = f"/2/users/{server.account.id}", {"tweet_id": other.id}
    for _ in range(2):
        assert client.post(f"{own}/retweets", json=body).json()["data"]["retweeted"] is True
        assert client.post(f"{own}/likes", json=body).json()["data"]["liked"] is True
    assert [one.repost_of for one in server.reposts] == [other.id]
    assert server.likes == {(server.account.id, other.id)}
    client.delete(f"{own}/retweets/{other.id}")
    client.delete(f"{own}/likes/{other.id}")
    assert (server.reposts, server.likes) == ([], set())


def test_nobody_likes_for_another(server: XServer, client: httpx.Client):
    other = server.add_user("other")
    body = {"tweet_id": server.add_post("x").id}
    assert client.post(f"/2/users/{other.id}/likes", json=body).status_code == 403


def test_a_spent_budget_is_renewed_when_its_window_ends(
    server: XServer, client: httpx.Client, clock: FakeClock
):
    server.budgets["POST /2/tweets"].limit = 1
    assert post(client, "1").headers["x-rate-limit-remaining"] == "0"
    refused = post(client, "2")
    assert refused.status_code == 429
    ends = clock.now() + timedelta(minutes=15)
    assert refused.headers["x-rate-limit-reset"] == str(int(ends.timestamp()))
    assert client.get(WHOSE).status_code == 200
    clock.advance(timedelta(minutes=15))
    assert post(client, "2").status_code == 201
