"""IT's list of the apps that may act for the official accounts (clause SEC-2)."""

from dataclasses import dataclass

from core.integrations.model import AppStanding
from core.platforms.apps import ConnectedApp


@dataclass(frozen=True)
class AllowList:
    """The names and ids on it, by platform, in small letters."""

    entries: frozenset[tuple[str, str]]

    def allows(self, platform: str, name: str | None) -> bool:
        """Whether it names an app of that name, or of that id, on the platform."""
        return name is not None and (platform, name.strip().casefold()) in self.entries

    def standing_of(self, platform: str, app: ConnectedApp) -> AppStanding:
        """What the app is by this list. Our own access needs no line on it."""
        if app.own:
            return AppStanding.OWN
        if self.allows(platform, app.name) or self.allows(platform, app.id):
            return AppStanding.ALLOWED
        return AppStanding.UNKNOWN


def read_allow_list(written: str) -> AllowList:
    """The setting ``allowed_apps``: "bluesky: Newsroom; facebook: 123456"."""
    entries: set[tuple[str, str]] = set()
    for entry in written.split(";"):
        platform, _, name = entry.partition(":")
        if name.strip():
            entries.add((platform.strip().casefold(), name.strip().casefold()))
    return AllowList(frozenset(entries))
