"""Where the posts of an account are seen."""

import pytest

from core.delegation.model import DelegatedAccount
from core.links.platform_hosts import hosts_of


@pytest.mark.parametrize(
    ("platform", "server", "hosts"),
    [
        ("bluesky", "https://pds.example", {"bsky.app", "pds.example"}),
        ("mastodon", "https://social.example:8443", {"social.example"}),
        ("x", "https://api.x.com", {"x.com", "twitter.com", "api.x.com"}),
        ("facebook", "https://graph.facebook.com", {"facebook.com", "graph.facebook.com"}),
        ("instagram", "https://graph.instagram.com", {"instagram.com", "graph.instagram.com"}),
        ("practice", "practice:", set[str]()),
    ],
)
def test_an_account_is_at_home_on_its_platform_and_on_its_own_server(
    platform: str, server: str, hosts: set[str]
):
    account = DelegatedAccount(platform, server, "muscat", "1", "حساب البلدية")
    assert hosts_of(account) == hosts
