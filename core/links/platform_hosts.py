"""Where the pages of an account's own platform lie."""

from urllib.parse import urlsplit

from core.delegation.model import DelegatedAccount

_PAGES = {
    # Any server of the protocol is shown by the same pages.
    "bluesky": frozenset({"bsky.app"}),
    "x": frozenset({"x.com", "twitter.com"}),
    "facebook": frozenset({"facebook.com"}),
    "instagram": frozenset({"instagram.com"}),
}


def hosts_of(account: DelegatedAccount) -> frozenset[str]:
    """The hosts on which the account's posts are seen: those of its platform, its own server."""
    pages = _PAGES.get(account.platform, frozenset[str]())
    own = urlsplit(account.server).hostname
    return pages if own is None else pages | {own}
