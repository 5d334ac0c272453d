"""The names that a domain can end with, from the Public Suffix List's official part."""

from functools import lru_cache
from importlib import resources

_LIST = ("publicsuffixlist", "public_suffix_list.dat")
_END = "// ===END ICANN DOMAINS==="


@lru_cache(maxsize=1)
def top_level_domains() -> frozenset[str]:
    """Every top-level domain in small letters, those of other scripts in their own letters.

    Read once, when a text first holds what may be a link.
    """
    package, name = _LIST
    listed = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    official = listed.partition(_END)[0]
    rules = (line.strip() for line in official.splitlines())
    return frozenset(
        rule.rpartition(".")[2].lstrip("!") for rule in rules if rule and not rule.startswith("//")
    )
