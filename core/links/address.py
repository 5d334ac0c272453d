"""One link, read as a browser reads it (WHATWG URL, "basic URL parser").

``core.policy.detectors.urls`` looks for links in a text and sees one too many rather than one
too few; here somebody wants to go to one, and what is not understood is not gone to.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote

from core.policy.detectors.hosts import Host, read_host
from core.policy.detectors.urls import Url

LONGEST = 4_096
"""Characters. What is longer was written to hide where it ends."""

_WEB = ("https", "http")
_BEYOND = re.compile(r"[\x00-\x1f\x7f]")
_AROUND = " \t\r\n\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"
_ENDS = re.compile(f"^[{_AROUND}]+|[{_AROUND}]+$")
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
_UNSEEN_IN_HOST = re.compile(f"{_UNSEEN.pattern}|[\u200c\u200d]")
"""Within a path the joiners are letters' own, in Persian and in emoji."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):(.*)", re.S)
_HOST_AND_PORT = re.compile(r"[^:/?#\\@]*[.\]][^:/?#\\@]*:[0-9]{1,5}(?:[/?#\\]|$)")
_AUTHORITY = re.compile(r"[/\\]*([^/\\?#]*)(.*)", re.S)
_PORT = re.compile(r":([0-9]{0,5})$")
_WRONG = -1
"""A port that is none."""
_BRACKETS = re.compile(r"\[[^\]]*\]$")
_HIGHEST_PORT = 65_535
_USUAL_PORTS = {"https": 443, "http": 80}
_KEPT = "/?[]@!$&'()*+,;=:%~-._"
_STRAY = re.compile("%(?![0-9A-Fa-f]{2})")
_SPLIT = re.compile(r"([?#])")


@dataclass(frozen=True)
class Address:
    """A link in its parts. ``host`` is ``None`` where no browser would find one.

    ``pretended`` stood before "@", ``written_host`` is the host as it was written, ``rest``
    all that follows it, ``port`` the one that is asked for where it is not the usual one.
    """

    scheme: str
    host: Host | None
    written_host: str = ""
    rest: str = ""
    pretended: str = ""
    port: int | None = None
    has_unseen: bool = False

    @property
    def is_web(self) -> bool:
        return self.scheme in _WEB

    @property
    def url(self) -> Url:
        """The same as the detectors take it."""
        return Url(0, 0, self.scheme, self.host, self.rest, bool(self.pretended))

    @property
    def rebuilt(self) -> str:
        """The link from what was understood of it, in ASCII; empty without a host."""
        if self.host is None or not self.is_web:
            return ""
        port = "" if self.port is None else f":{self.port}"
        return f"{self.scheme}://{self.host.ascii}{port}{_encoded(self.rest)}"


def read_address(written: str) -> Address:
    """The link in its parts. One without a scheme is taken for a web address, as it is typed."""
    trimmed = _ENDS.sub("", written)
    # A browser drops the ends of lines within a link, and refuses or encodes the others.
    plain = _BEYOND.sub("", trimmed)
    found = None if _HOST_AND_PORT.match(plain) else _SCHEME.fullmatch(plain)
    scheme, after = (found[1].lower(), found[2]) if found else ("https", plain)
    if scheme not in _WEB:
        return Address(scheme, None, rest=after)
    authority, rest = _in_two(after)
    pretended, _, place = authority.rpartition("@")
    port, written_host = _port_of(place)
    unseen = plain != trimmed or _UNSEEN_IN_HOST.search(authority) or _UNSEEN.search(rest)
    host = None if port is _WRONG else read_host(_UNSEEN_IN_HOST.sub("", written_host))
    return Address(
        scheme,
        host,
        written_host,
        rest,
        _UNSEEN_IN_HOST.sub("", pretended),
        None if port in (_WRONG, _USUAL_PORTS[scheme]) else port,
        bool(unseen),
    )


def _in_two(after: str) -> tuple[str, str]:
    parts = _AUTHORITY.fullmatch(after)
    return (parts[1], parts[2]) if parts else ("", "")


def _port_of(place: str) -> tuple[int | None, str]:
    """The port, ``_WRONG`` for what is none, and the host before it."""
    if _BRACKETS.match(place):
        return None, place
    found = _PORT.search(place)
    if found is None:
        return (_WRONG, place) if ":" in place and not place.startswith("[") else (None, place)
    host = place[: found.start()]
    if not found[1]:
        return None, host
    number = int(found[1])
    return (number if number <= _HIGHEST_PORT else _WRONG), host


def _encoded(rest: str) -> str:
    """Path, query and fragment as they are sent: slashes one way, the rest percent-encoded."""
    path, *more = _SPLIT.split(rest, maxsplit=1)
    whole = _STRAY.sub("%25", path.replace("\\", "/") + "".join(more))
    before, hash_sign, fragment = whole.partition("#")
    return quote(before, safe=_KEPT) + hash_sign + quote(fragment, safe=_KEPT)
