"""The tables of domain names: public suffixes, and the mapping of UTS 46.

Imported when a text first holds a link that needs them.
"""

from functools import lru_cache

import idna
from publicsuffixlist import PublicSuffixList


def mapped(host: str) -> str | None:
    """``host`` by the mapping of UTS 46, ``None`` where it holds what no domain may hold."""
    try:
        return idna.uts46_remap(host, std3_rules=False, transitional=False)
    except idna.IDNAError:
        return None


def public_suffix(domain: str) -> str | None:
    """What anybody may register below, in the form (ASCII or not) in which it is asked."""
    return _suffixes().publicsuffix(domain)


def registrable(domain: str) -> str | None:
    """The public suffix and one label more; ``None`` for a suffix itself."""
    return _suffixes().privatesuffix(domain)


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    # Asked for shown names only: encoding every rule takes most of the time of reading.
    return PublicSuffixList(accept_encoded_idn=False)
