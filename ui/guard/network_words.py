"""What the network gate let through and stopped, in words."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject

from core.platforms.journal import ELSEWHERE, AllowedUse, HostUse, RefusedUse
from ui.moments import moment_words
from ui.texts import fill, words_for
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP


class Purpose(NamedTuple):
    """What a host may be asked, for one account and one purpose."""

    words: str
    uses: tuple[AllowedUse, ...]


class NetworkWords(QObject):
    """An object only because ``tr`` counts in the language's own forms."""

    def host(self, use: HostUse) -> str:
        """The host as it is; in words where it is the place for all that are too many."""
        return self.tr("Further hosts") if use.host == ELSEWHERE else use.host

    def state(self, use: HostUse) -> tuple[str, str]:
        """Tone and word of the host."""
        if use.stopped:
            return STOP, self.tr("%n stopped", "", use.stopped)
        if use.sent:
            return GOOD, self.tr("Allowed")
        return NEUTRAL, self.tr("Not used yet")

    def summary(self, use: HostUse) -> str:
        """How often, and when last."""
        sent = self.tr("%n requests let through", "", use.sent)
        last = ""
        if use.last_at is not None:
            last = fill(self.tr("last on {moment}"), {"moment": moment_words(use.last_at)})
        return line_of(sent, last, between=" · ")

    def refusal(self, use: RefusedUse) -> str:
        """Why, for whom and how often."""
        often = self.tr("stopped %n times", "", use.count)
        last = fill(self.tr("last on {moment}"), {"moment": moment_words(use.last_at)})
        who = f"@{use.handle}" if use.handle else ""
        return line_of(words_for(use.code), who, often, last, between=" · ")

    def purposes(self, use: HostUse) -> tuple[Purpose, ...]:
        """What is allowed there, by account and purpose."""
        groups: dict[tuple[str, str], list[AllowedUse]] = {}
        for one in use.allowed:
            groups.setdefault((one.handle, one.purpose.value), []).append(one)
        return tuple(
            Purpose(self._purpose(handle, purpose, uses), tuple(uses))
            for (handle, purpose), uses in groups.items()
        )

    def request(self, use: AllowedUse) -> str:
        """How often a request was made."""
        if not use.count or use.last_at is None:
            return self.tr("not used")
        return line_of(self.tr("%n times", "", use.count), moment_words(use.last_at), between=" · ")

    def _purpose(self, handle: str, purpose: str, uses: Iterable[AllowedUse]) -> str:
        who = f"@{handle}" if handle else ""
        often = self.tr("%n requests let through", "", sum(one.count for one in uses))
        return line_of(who, words_for(purpose), often, between=" · ")

    def totals(self, hosts: Iterable[HostUse]) -> str:
        """Everything in one line."""
        known = tuple(hosts)
        sent = self.tr("%n requests let through", "", sum(one.sent for one in known))
        stopped = self.tr("%n stopped", "", sum(one.stopped for one in known))
        return line_of(sent, stopped, between=" · ")
