"""Which entry of a foreign vault seems to belong to which official account."""

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from core.vault.imports.model import ImportedEntry
from core.vault.model import NamedAccount

_SITES = {"bluesky": ("bsky.app", "bsky.social", "bluesky")}


def suggested(accounts: Iterable[NamedAccount], entries: Sequence[ImportedEntry]) -> dict[str, int]:
    """The number of the one entry that names the account's handle, or else its platform.

    Where several fit equally well nothing is suggested: a wrong suggestion is worse.
    """
    found: dict[str, int] = {}
    for account in accounts:
        ranked = [(_likeness(account, entry), entry.number) for entry in entries]
        best = max((likeness for likeness, _ in ranked), default=0)
        fitting = [number for likeness, number in ranked if likeness == best]
        if best > 0 and len(fitting) == 1:
            found[account.key] = fitting[0]
    return found


def _likeness(account: NamedAccount, entry: ImportedEntry) -> int:
    handle = account.handle.lower().lstrip("@")
    names = f"{entry.user_name}\n{entry.title}\n{entry.address}".lower()
    on_platform = any(
        site in _host(entry.address) or site in entry.title.lower()
        for site in _SITES.get(account.platform, ())
    )
    return 2 * (handle in names) + on_platform


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or address).lower()
    except ValueError:
        return ""
