"""Signing in through the browser and publishing with tokens, on a real AT Protocol server."""

import hashlib
import logging
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from core.foundation.errors import Refused
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.bluesky.sign_in import BlueskySignIn
from core.platforms.model import Media, PlatformProblem, Post, PostRef, SignInRefused
from core.platforms.oauth.loopback import LoopbackListener
from core.platforms.oauth.model import Callback, Started
from core.platforms.options import PlatformOptions
from core.platforms.protocol import Act, ActKind, Attempt
from core.platforms.tokens import Tokens
from tests.delegating import refusal_of
from tests.pictures import mp4, png
from tests.servers.atproto import account_of, connector_over, sign_in_over
from tests.servers.pds import Pds, PdsAccount
from tests.servers.pds_browser import PdsBrowser
from tests.servers.wire import (
    NoNotes,
    TokenCredentials,
    Wire,
    attempt_of,
    permit_for,
    permit_for_act,
    permit_for_post,
)

TEXT = "تدعو البلدية سكان السيب إلى يوم التشجير 🌴"
BACK_TO = "http://127.0.0.1:49152/callback"
LEAST = {
    "atproto",
    "repo:app.bsky.feed.post?action=create&action=delete",
    "repo:app.bsky.feed.like?action=create&action=delete",
    "repo:app.bsky.feed.repost?action=create&action=delete",
    "blob:image/*",
    "blob:video/*",
}


class Desk:
    """An employee's desk with an account of the server, and everything that leaves it."""

    def __init__(self, pds: Pds, stack: ExitStack) -> None:
        self._stack = stack
        self.pds = pds
        self.wire = Wire()
        stack.callback(self.wire.close)
        self.account = self.new_account()

    def new_account(self) -> PdsAccount:
        """By the name that the server gives itself: proofs name the address that was asked."""
        account = self.pds.new_account("oauth")
        return replace(account, url=account.url.replace("127.0.0.1", "localhost"))

    def sign_in(self) -> BlueskySignIn:
        sign_in, client = sign_in_over(self.wire, account_of(self.account))
        self._stack.enter_context(client)
        return sign_in

    def tokens(self) -> Tokens:
        """What the whole sign-in gives."""
        sign_in = self.sign_in()
        started = sign_in.begin(BACK_TO)
        return sign_in.finish(started, approved(started, self.account))

    def connect(self, tokens: Tokens | None) -> tuple[BlueskyConnector, TokenCredentials]:
        credentials = TokenCredentials(tokens)
        options = PlatformOptions(app_passwords=False)
        connector, client = connector_over(
            self.wire, account_of(self.account), credentials, options=options
        )
        self._stack.enter_context(client)
        self.wire.calls.clear()
        return connector, credentials

    def publish(self, connector: BlueskyConnector, text: str = TEXT) -> None:
        attempt = attempt_of(text, connector.new_record_key())
        connector.publish(permit_for(self.account.did, text), attempt, NoNotes())


@pytest.fixture
def desk(pds: Pds) -> Generator[Desk]:
    with ExitStack() as stack:
        yield Desk(pds, stack)


def approved(started: Started, account: PdsAccount, scope: str | None = None) -> Callback:
    with PdsBrowser(started.address) as browser:
        return browser.approve(account, scope)


def spent(tokens: Tokens) -> Tokens:
    """The same, when nobody takes the access token any more."""
    head, _, _ = tokens.access.rpartition(".")
    return replace(tokens, access=f"{head}.{'A' * 86}")


def test_a_sign_in_gives_tokens_for_just_what_publishing_needs(desk: Desk):
    tokens = desk.tokens()
    assert set(tokens.scopes) == LEAST
    assert tokens.refresh is not None
    assert tokens.issuer == desk.account.url


def test_the_browser_comes_back_to_the_desk_and_the_person_sees_that_it_is_done(desk: Desk):
    sign_in, pages = desk.sign_in(), list[bytes]()
    with LoopbackListener(lambda done: b"done" if done else b"refused") as listener:
        started = sign_in.begin(listener.redirect_uri)
        with PdsBrowser(started.address) as browser:
            back = browser.sent_back(desk.account)
        visit = threading.Thread(
            target=lambda: pages.append(httpx.get(back, trust_env=False).content)
        )
        visit.start()
        callback = listener.wait(10, lambda: False)
        visit.join()
    assert set(sign_in.finish(started, callback).scopes) == LEAST
    assert pages == [b"done"]


def test_a_sign_in_sends_no_more_than_it_has_to(desk: Desk):
    desk.tokens()
    assert [call.rpartition("/")[2] for call in desk.wire.calls] == [
        "describeRepo",
        "oauth-protected-resource",
        "oauth-authorization-server",
        "par",
        "par",
        "token",
    ]


def test_an_account_of_another_server_is_not_signed_in_to(desk: Desk):
    """The server answers by this address too, but the account's document names it by another."""
    desk.account = replace(desk.account, url=desk.account.url.replace("localhost", "127.0.0.1"))
    refusal = refusal_of(lambda: desk.sign_in().begin(BACK_TO))
    home = desk.account.url.replace("127.0.0.1", "localhost")
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED
    assert refusal.values == {"server": home}


def test_the_server_says_whose_tokens_they_are(desk: Desk):
    connector, _ = desk.connect(desk.tokens())
    identity = connector.whose_token()
    assert (identity.account_id, identity.handle) == (desk.account.did, desk.account.handle)


def test_a_post_is_published_with_tokens_alone(desk: Desk):
    connector, _ = desk.connect(desk.tokens())
    desk.publish(connector)
    assert desk.pds.texts(desk.account.did) == [TEXT]


def test_the_servers_nonce_is_asked_for_once_and_then_known(desk: Desk):
    connector, _ = desk.connect(desk.tokens())
    connector.whose_token()
    for number in range(2):
        desk.publish(connector, f"خبر {number}")
    assert desk.wire.calls == ["getSession", "getSession", "createRecord", "createRecord"]


@pytest.mark.parametrize(
    ("content", "media_type"), [(png(), "image/png"), (mp4(), "video/mp4")], ids=["png", "mp4"]
)
def test_the_least_permissions_are_enough_for_attachments(
    desk: Desk, content: bytes, media_type: str
):
    connector, _ = desk.connect(desk.tokens())
    media = Media(content, media_type, 320, 180, "نخلة", hashlib.sha256(content).hexdigest())
    post = Post(TEXT, datetime.now(UTC), media=(media,))
    attempt = Attempt(connector.new_record_key(), post)
    connector.publish(permit_for_post(desk.account.did, post), attempt, NoNotes())
    (record,) = desk.pds.records(desk.account.did)
    assert record["value"]["embed"]["$type"].startswith("app.bsky.embed.")


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_the_least_permissions_are_enough_for_acts(desk: Desk, kind: ActKind):
    connector, _ = desk.connect(desk.tokens())
    desk.publish(connector)
    post = PostRef(desk.pds.records(desk.account.did)[0]["uri"])
    for act in (Act(kind, post), Act(kind, post, undo=True), Act(ActKind.DELETE, post)):
        connector.act(permit_for_act(desk.account.did, act), act)
    assert desk.pds.records(desk.account.did) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda query: {**query, "state": "x" * 43},
        lambda query: {**query, "iss": "https://other.example"},
        lambda query: {name: query[name] for name in ("state", "code")},
        lambda query: {name: query[name] for name in ("iss", "code")},
    ],
    ids=["another state", "another server", "no server", "no state"],
)
def test_an_answer_to_another_sign_in_is_refused(
    desk: Desk, change: Callable[[dict[str, str]], dict[str, str]]
):
    sign_in = desk.sign_in()
    started = sign_in.begin(BACK_TO)
    callback = approved(started, desk.account)
    desk.wire.calls.clear()
    changed = Callback(change(dict(callback.query)))
    refusal = refusal_of(lambda: sign_in.finish(started, changed))
    assert (refusal.code, desk.wire.calls) == (PlatformProblem.SIGN_IN_STATE_WRONG, [])


def test_a_person_who_says_no_is_told_apart_from_a_failure(desk: Desk):
    sign_in = desk.sign_in()
    started = sign_in.begin(BACK_TO)
    with PdsBrowser(started.address) as browser:
        callback = browser.deny()
    refusal = refusal_of(lambda: sign_in.finish(started, callback))
    assert refusal.code is PlatformProblem.SIGN_IN_DENIED


def test_a_code_is_good_once(desk: Desk):
    sign_in = desk.sign_in()
    started = sign_in.begin(BACK_TO)
    callback = approved(started, desk.account)
    sign_in.finish(started, callback)
    refusal = refusal_of(lambda: sign_in.finish(started, callback))
    assert refusal.code is PlatformProblem.SIGN_IN_REFUSED


def test_permissions_that_the_person_left_out_are_missed_and_the_rest_given_back(desk: Desk):
    sign_in = desk.sign_in()
    started = sign_in.begin(BACK_TO)
    callback = approved(started, desk.account, scope="atproto blob:image/*")
    refusal = refusal_of(lambda: sign_in.finish(started, callback))
    assert refusal.code is PlatformProblem.SCOPE_MISSING
    assert desk.wire.calls[-1] == "/oauth/revoke"


def test_tokens_of_another_account_are_not_taken_and_given_back(desk: Desk):
    sign_in = desk.sign_in()
    started = sign_in.begin(BACK_TO)
    callback = approved(started, desk.new_account())
    refusal = refusal_of(lambda: sign_in.finish(started, callback))
    assert isinstance(refusal, Refused)
    assert (refusal.code, refusal.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert desk.wire.calls[-1] == "/oauth/revoke"


def test_tokens_of_another_account_write_nothing(desk: Desk):
    tokens, owner = desk.tokens(), desk.account
    desk.account = desk.new_account()
    connector, _ = desk.connect(tokens)
    refusal = refusal_of(lambda: desk.publish(connector))
    assert (refusal.code, refusal.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert "createRecord" not in desk.wire.calls
    assert (desk.pds.texts(owner.did), desk.pds.texts(desk.account.did)) == ([], [])


def test_tokens_for_too_little_say_so_when_a_post_is_refused(desk: Desk):
    sign_in = desk.sign_in()
    started = sign_in.begin(BACK_TO)
    started = replace(started, memory={**started.memory, "scopes": "atproto"})
    callback = approved(started, desk.account, scope="atproto")
    connector, _ = desk.connect(sign_in.finish(started, callback))
    refusal = refusal_of(lambda: desk.publish(connector))
    assert isinstance(refusal, SignInRefused)
    assert refusal.code is PlatformProblem.SCOPE_MISSING
    assert "/oauth/token" not in desk.wire.calls


def test_tokens_are_renewed_before_they_end_and_kept(desk: Desk):
    ending = replace(desk.tokens(), expires_at=datetime.now(UTC) + timedelta(seconds=30))
    connector, credentials = desk.connect(ending)
    desk.publish(connector)
    assert credentials.kept == [ending]
    assert credentials.now is not None
    assert credentials.now.refresh != ending.refresh
    assert desk.pds.texts(desk.account.did) == [TEXT]


def test_tokens_that_the_server_refuses_are_renewed_and_the_post_goes_out_once(desk: Desk):
    connector, credentials = desk.connect(spent(desk.tokens()))
    desk.publish(connector)
    assert len(credentials.kept) == 1
    assert desk.pds.texts(desk.account.did) == [TEXT]


def test_tokens_refused_in_the_middle_are_renewed_and_the_post_goes_out_once(desk: Desk):
    tokens = desk.tokens()
    connector, credentials = desk.connect(tokens)
    connector.whose_token()
    desk.wire.before = spoil_first_post(tokens)
    desk.publish(connector)
    assert credentials.kept == [tokens]
    assert desk.pds.texts(desk.account.did) == [TEXT]


def spoil_first_post(tokens: Tokens) -> Callable[[httpx.Request], None]:
    """The first post is sent with a token that the server does not take any more."""
    spoiled: list[bool] = []

    def spoil(request: httpx.Request) -> None:
        if request.url.path.endswith("createRecord") and not spoiled:
            spoiled.append(True)
            request.headers["authorization"] = f"DPoP {spent(tokens).access}"

    return spoil


def test_two_threads_renew_once(desk: Desk):
    ending = replace(desk.tokens(), expires_at=datetime.now(UTC))
    connector, credentials = desk.connect(ending)
    threads = [threading.Thread(target=connector.whose_token) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert credentials.kept == [ending]


def test_revoked_tokens_end_the_access(desk: Desk):
    tokens = desk.tokens()
    desk.sign_in().revoke(tokens)
    connector, _ = desk.connect(spent(tokens))
    refusal = refusal_of(lambda: desk.publish(connector))
    assert isinstance(refusal, SignInRefused)
    assert refusal.code is PlatformProblem.TOKEN_REVOKED
    assert desk.pds.texts(desk.account.did) == []


def test_a_refresh_token_that_was_used_before_is_told_as_revoked(desk: Desk):
    ending = replace(desk.tokens(), expires_at=datetime.now(UTC))
    first, _ = desk.connect(ending)
    first.whose_token()
    second, _ = desk.connect(ending)
    refusal = refusal_of(second.whose_token)
    assert refusal.code is PlatformProblem.TOKEN_REVOKED


def test_without_tokens_and_without_leave_for_app_passwords_nothing_is_sent(desk: Desk):
    connector, _ = desk.connect(None)
    refusal = refusal_of(lambda: desk.publish(connector))
    assert (refusal.code, desk.wire.calls) == (PlatformProblem.NO_CREDENTIAL, [])


def test_no_token_no_key_and_no_code_stands_in_a_log_or_a_value(
    desk: Desk, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    sign_in = desk.sign_in()
    started = sign_in.begin(BACK_TO)
    with PdsBrowser(started.address) as browser:
        callback = browser.approve(desk.account)
    caplog.clear()
    tokens = sign_in.finish(started, callback)
    connector, credentials = desk.connect(spent(tokens))
    desk.publish(connector)
    fresh = credentials.now or tokens
    shown = caplog.text + repr((started, callback, tokens, fresh, credentials, connector, sign_in))
    secrets = {
        "code": callback.query["code"],
        "verifier": started.verifier,
        "access": tokens.access,
        "refresh": str(tokens.refresh),
        "fresh access": fresh.access,
        "fresh refresh": str(fresh.refresh),
        "key": tokens.key.splitlines()[1],
    }
    assert [name for name, secret in secrets.items() if secret in shown] == []
