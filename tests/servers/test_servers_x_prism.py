"""Every request to X before an independent judge of its contract."""

import os
from collections.abc import Generator
from dataclasses import replace

import httpx
import pytest

from core.foundation.clock import SystemClock
from core.platforms.exchange import send
from tests.servers.prism import Prism, PrismMissingError, mocking
from tests.servers.x_contract import x_contract
from tests.x_calls import x_calls

PATHS = (
    "/2/users/me",
    "/2/users/{id}/tweets",
    "/2/users/{id}/likes",
    "/2/users/{id}/likes/{tweet_id}",
    "/2/users/{id}/retweets",
    "/2/users/{id}/retweets/{source_tweet_id}",
    "/2/tweets",
    "/2/tweets/{id}",
    "/2/media/upload",
    "/2/media/upload/initialize",
    "/2/media/upload/{id}/append",
    "/2/media/upload/{id}/finalize",
    "/2/media/metadata",
)


@pytest.fixture(scope="module")
def prism() -> Generator[Prism]:
    """Skips where it cannot run; on CI, where it must, fails."""
    try:
        with mocking(x_contract(), PATHS) as running:
            yield running
    except PrismMissingError as missing:
        if os.environ.get("CI"):
            pytest.fail(str(missing))
        pytest.skip(str(missing))


def _judged(prism: Prism, name: str) -> int:
    call = x_calls(prism.url)[name]
    signed = replace(call, headers={**call.headers, "authorization": "Bearer x"})
    with httpx.Client(trust_env=False, timeout=30) as client:
        return send(client, signed, SystemClock().now).status


@pytest.mark.parametrize("name", x_calls())
def test_a_request_is_within_the_contract(prism: Prism, name: str):
    assert _judged(prism, name) in {200, 201}


def test_the_judge_is_one(prism: Prism):
    with httpx.Client(trust_env=False, timeout=30) as client:
        headers = {"authorization": "Bearer x"}
        answer = client.post(f"{prism.url}/2/tweets", json={"status": "x"}, headers=headers)
    assert answer.status_code == 422
