"""The requests for Mastodon, judged by another program that reads the contract."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from core.foundation.clock import SystemClock
from core.platforms.exchange import send
from core.platforms.gate import NetworkGate, open_client
from core.platforms.mastodon.connector import MastodonConnector, rules_for
from core.platforms.model import Account, PostRef
from core.platforms.options import PlatformOptions
from core.platforms.protocol import Act, ActKind, Attempt
from core.platforms.tokens import Tokens
from tests import mastodon_posts as posts
from tests.fakes import seeded_randomness
from tests.mastodon_calls import every_call
from tests.servers.mastodon_server import MastodonServer
from tests.servers.prism import Prism
from tests.servers.wire import NoNotes, TokenCredentials, permit_for_act, permit_for_post


@pytest.mark.parametrize("name", every_call("http://127.0.0.1"))
def test_prism_takes_the_request(prism_mastodon: Prism, name: str):
    call = every_call(prism_mastodon.url)[name]
    signed = replace(call, headers={**call.headers, "authorization": "Bearer x"})
    with httpx.Client(trust_env=False, timeout=30) as client:
        assert send(client, signed, lambda: datetime.now(UTC)).status in (200, 202)


def test_prism_between_the_connector_and_the_server_finds_nothing(
    judged_mastodon: Prism, mastodon: MastodonServer
):
    account = Account("mastodon", judged_mastodon.url, "natiq", mastodon.account.id)
    options, clock = PlatformOptions(), SystemClock()
    rules, wire = rules_for(account, options), httpx.HTTPTransport(trust_env=False)
    credentials = TokenCredentials(Tokens(access=mastodon.token_for()))
    with open_client(NetworkGate(rules, wire, clock, lambda _: None)) as client:
        connector = MastodonConnector(
            account, credentials, options, client, clock, seeded_randomness()
        )
        _go_through(connector, account)
    assert [post.text for post in mastodon.statuses] == ["يبقى"]


def _go_through(connector: MastodonConnector, account: Account) -> None:
    """A day of an account, of which one post remains."""
    begun, notes = datetime.now(UTC), NoNotes()
    connector.read_limits()
    stays, goes = posts.post("يبقى"), posts.post("أين نلتقي؟", poll=posts.POLL)
    made = connector.publish(permit_for_post(account.account_id, goes), Attempt("k1", goes), notes)
    connector.publish(permit_for_post(account.account_id, stays), Attempt("k2", stays), notes)
    assert connector.find(Attempt("k1", goes, begun)) == made
    at = begun + timedelta(hours=2)
    permit = permit_for_post(account.account_id, stays)
    waiting = connector.schedule(permit, Attempt("k3", stays), at, notes)
    for act in (
        Act(ActKind.WITHDRAW, PostRef(waiting)),
        Act(ActKind.LIKE, PostRef(made.uri)),
        Act(ActKind.BOOST, PostRef(made.uri)),
        Act(ActKind.BOOST, PostRef(made.uri), undo=True),
        Act(ActKind.DELETE, PostRef(made.uri)),
    ):
        connector.act(permit_for_act(account.account_id, act), act)
