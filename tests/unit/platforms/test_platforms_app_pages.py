"""The pages at which a person looks which apps may act for an account."""

import pytest

from core.platforms.app_pages import settings_page, settings_pages
from core.platforms.model import Account


def account(platform: str, server: str) -> Account:
    return Account(platform, server, "muscat", "1")


@pytest.mark.parametrize(
    ("platform", "server", "page"),
    [
        ("x", "https://api.x.com", "https://x.com/settings/connected_apps"),
        (
            "mastodon",
            "https://social.example/",
            "https://social.example/oauth/authorized_applications",
        ),
        (
            "facebook",
            "https://graph.facebook.com",
            "https://www.facebook.com/settings/?tab=business_tools",
        ),
        (
            "instagram",
            "https://graph.facebook.com",
            "https://www.instagram.com/accounts/manage_access/",
        ),
        ("bluesky", "https://bsky.social", "https://bsky.social/account"),
        ("bluesky", "https://morel.us-east.host.bsky.network", "https://bsky.social/account"),
        ("bluesky", "https://pds.example.om", "https://pds.example.om/account"),
        (
            "bluesky",
            "https://a.b.host.bsky.network.evil.example",
            "https://a.b.host.bsky.network.evil.example/account",
        ),
        ("practice", "natiq:practice", None),
    ],
)
def test_the_exact_page_is_opened(platform: str, server: str, page: str | None) -> None:
    assert settings_page(account(platform, server)) == page


def test_on_bluesky_app_passwords_are_on_a_page_of_their_own() -> None:
    pages = settings_pages(account("bluesky", "https://bsky.social"))
    assert pages[1] == "https://bsky.app/settings/app-passwords"


def test_on_gotosocial_the_page_is_another_one() -> None:
    pages = settings_pages(account("mastodon", "https://social.example"))
    assert pages[1] == "https://social.example/settings/user/tokens"


@pytest.mark.parametrize("platform", ["bluesky", "mastodon", "x", "facebook", "instagram"])
def test_every_page_is_one_that_a_browser_opens_by_tls(platform: str) -> None:
    pages = settings_pages(account(platform, "https://server.example"))
    assert pages
    assert all(page.startswith("https://") for page in pages)
