"""Addresses: those that this program gives to posts, and links that people copy.

Forms of links: Mastodon (``/@name/1``, ``/users/name/statuses/1`` and the frames ``/web`` and
``/deck`` of its page), GoToSocial (``/@name/statuses/1``), Pleroma (``/notice/1``).
"""

import re
from urllib.parse import urlsplit

from core.foundation.errors import Invalid
from core.platforms.mastodon.replies import IDENTIFIER
from core.platforms.model import PlatformProblem

_STATUSES = "/api/v1/statuses/"
_SCHEDULED = "/api/v1/scheduled_statuses/"
_LONGEST = 500
_SEEN = re.compile(r"[\x21-\x7e\u00a1-\U0010ffff]+")
_ACCOUNT = r"[\w.-]{1,100}(?:@[\w.:-]{1,253})?"
_FORMS = re.compile(
    r"(?:(?:/web|/deck)?/@" + _ACCOUNT + r"(?:/statuses)?"
    r"|/users/[\w.-]{1,100}/statuses|/web/statuses|/statuses|/notice|/api/v1/statuses)"
    r"/(?P<id>" + IDENTIFIER.pattern + r")/?"
)


def status_address(server: str, identifier: str) -> str:
    """The address under which this program knows a post: where the API gives it."""
    return f"{server}{_STATUSES}{identifier}"


def scheduled_address(server: str, identifier: str) -> str:
    """The same for what the server publishes later."""
    return f"{server}{_SCHEDULED}{identifier}"


def status_id(server: str, address: str) -> str:
    """The identifier in such an address. Raises ``Invalid(ADDRESS_INVALID)`` for any other."""
    return _identifier_after(f"{server}{_STATUSES}", address)


def scheduled_id(server: str, address: str) -> str:
    """The same for what is scheduled."""
    return _identifier_after(f"{server}{_SCHEDULED}", address)


def linked_id(server: str, link: str) -> str:
    """The identifier of the post that a person's link shows on this server.

    A post of another server has a link here too, on the page that this server shows of it.
    Raises ``Invalid(ADDRESS_INVALID)``.
    """
    written = link.strip()
    if len(written) > _LONGEST or _SEEN.fullmatch(written) is None:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    try:
        parts, own = urlsplit(written), urlsplit(server)
    except ValueError:
        raise Invalid(PlatformProblem.ADDRESS_INVALID) from None
    form = _FORMS.fullmatch(parts.path)
    here = (parts.scheme, parts.netloc.lower()) == (own.scheme, own.netloc.lower())
    if not here or form is None or parts.query or parts.fragment:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return form["id"]


def _identifier_after(prefix: str, address: str) -> str:
    identifier = address.removeprefix(prefix)
    if identifier == address or IDENTIFIER.fullmatch(identifier) is None:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return identifier
