"""The hosts of the Graph API, all taken from the account's own server in this one place.

Sources: Graph API, using the Graph API (host URL; films of a Page go to ``graph-video``);
Instagram Platform, resumable uploads (``rupload``).
"""

import re
from dataclasses import dataclass

import httpx

from core.foundation.errors import Invalid
from core.platforms.gate import is_loopback
from core.platforms.model import PlatformProblem

VERSION = "v25.0"
"""The version that is asked for; Meta serves it until 29 July 2028 (changelog of the Graph API)."""

_GRAPH = "https://graph.facebook.com"
_PICTURE_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:fbcdn\.net|cdninstagram\.com)")
_LONGEST_ADDRESS = 4_096


@dataclass(frozen=True)
class Hosts:
    """Where calls go, where a Page's films go, and where Instagram's do."""

    graph: str
    films: str
    reels: str


def hosts_of(server: str) -> Hosts:
    """The three for ``https://graph.facebook.com``; on this machine all are the one server.

    Raises ``Invalid(ADDRESS_INVALID)`` for any other: a Page's token belongs nowhere else.
    """
    plain = server.rstrip("/")
    if plain == _GRAPH:
        return Hosts(_GRAPH, "https://graph-video.facebook.com", "https://rupload.facebook.com")
    try:
        url = httpx.URL(plain)
    except httpx.InvalidURL:
        raise Invalid(PlatformProblem.ADDRESS_INVALID) from None
    if not is_loopback(url.host):
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return Hosts(plain, plain, plain)


def is_picture_address(address: str, server: str) -> bool:
    """Whether this is where Meta itself shows a picture, from which it may fetch it again."""
    if len(address) > _LONGEST_ADDRESS:
        return False
    try:
        url, own = httpx.URL(address), httpx.URL(server)
    except httpx.InvalidURL:
        return False
    if is_loopback(own.host):
        return (url.scheme, url.host, url.port) == (own.scheme, own.host, own.port)
    is_plain = url.scheme == "https" and url.port is None and not url.userinfo
    return is_plain and _PICTURE_HOST.fullmatch(url.host) is not None
