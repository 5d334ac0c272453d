"""Links of posts on X, as people copy them from a browser or from the app."""

import re

from core.foundation.errors import Invalid
from core.platforms.model import PlatformProblem

_LONGEST = 500
_POST = re.compile(
    r"https?://(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com"
    r"/(?:i/web|i|[A-Za-z0-9_]{1,15})/status(?:es)?/([0-9]{1,19})"
    r"(?:/(?:photo|video)/[0-9]{1,2})?/?(?:\?[!-~]{0,300})?",
    re.IGNORECASE | re.ASCII,
)


def post_id_in(address: str) -> str:
    """The number of the post that ``address`` leads to. Raises ``Invalid(ADDRESS_INVALID)``."""
    match = _POST.fullmatch(address.strip()) if len(address) <= _LONGEST else None
    if match is None:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return match[1]
