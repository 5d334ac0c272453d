"""Where people see which apps may act for an account: the pages that a guided check opens.

Sources: help.x.com (connected apps); Mastodon's own settings (``/oauth/authorized_applications``);
GoToSocial's user guide, access tokens; the account page of the AT Protocol's reference server and
the app passwords of bsky.app; Meta's help pages on business integrations and on apps and websites.
Who has none of these pages, as other servers of the Mastodon API, is led to the server itself.
"""

import re
from urllib.parse import urlsplit

from core.platforms.model import Account

_BLUESKY_PASSWORDS = "https://bsky.app/settings/app-passwords"
_BLUESKY_HOSTS = re.compile(r"bsky\.social|[a-z0-9-]+\.[a-z0-9-]+\.host\.bsky\.network")
"""Bluesky's own servers: people sign in to all of them at one place."""
_BLUESKY_SIGN_IN = "https://bsky.social"
_AT_ACCOUNT = "/account"
_MASTODON_APPS = "/oauth/authorized_applications"
_GOTOSOCIAL_TOKENS = "/settings/user/tokens"
_X = "https://x.com/settings/connected_apps"
_FACEBOOK = "https://www.facebook.com/settings/?tab=business_tools"
_INSTAGRAM = "https://www.instagram.com/accounts/manage_access/"


def settings_pages(account: Account) -> tuple[str, ...]:
    """The pages for this account, the most telling one first; none where there is no such page.

    On Bluesky apps are let in in two ways, on a page each. A server of the Mastodon API has one of
    its two pages: the second is GoToSocial's.
    """
    server = account.server.rstrip("/")
    match account.platform:
        case "bluesky":
            return (f"{_sign_in_at(server)}{_AT_ACCOUNT}", _BLUESKY_PASSWORDS)
        case "mastodon":
            return (f"{server}{_MASTODON_APPS}", f"{server}{_GOTOSOCIAL_TOKENS}")
        case "x":
            return (_X,)
        case "facebook":
            return (_FACEBOOK,)
        case "instagram":
            # Its apps come by the linked Page as well.
            return (_INSTAGRAM, _FACEBOOK)
        case _:
            return ()


def settings_page(account: Account) -> str | None:
    """The first of them."""
    return next(iter(settings_pages(account)), None)


def _sign_in_at(server: str) -> str:
    host = urlsplit(server).hostname or ""
    return _BLUESKY_SIGN_IN if _BLUESKY_HOSTS.fullmatch(host) else server
