"""Links to maps."""

import re

from core.policy.detectors.domains import is_below
from core.policy.detectors.urls import Url

_MAP_HOSTS = frozenset(
    {
        "maps.google.com",
        "maps.app.goo.gl",
        "goo.gl",
        "maps.apple.com",
        "waze.com",
        "openstreetmap.org",
        "osm.org",
        "what3words.com",
        "w3w.co",
        "g.co",
        "bing.com",
        "here.com",
        "share.here.com",
    }
)
_MAP_PATH = re.compile(r"^/maps?(?:[/?]|$)")
_BY_PATH = frozenset({"google.com", "google.com.om", "goo.gl", "bing.com", "g.co"})


def is_map(url: Url) -> bool:
    """Whether the link shows a place."""
    if url.scheme == "geo":
        return True
    if url.host is None:
        return False
    host = url.host.ascii
    if is_below(host, _BY_PATH):
        return host.startswith("maps.") or _MAP_PATH.match(url.rest) is not None
    return is_below(host, _MAP_HOSTS)
