"""How an account and an app on it stand, in words."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from core.integrations.model import AppCheck, AppStanding, CheckResult, CheckWay, SeenApp
from ui.moments import date_words, moment_words
from ui.seen_post.foreign import foreign_line
from ui.texts import fill, words_for
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING

_TONES = {AppStanding.OWN: NEUTRAL, AppStanding.ALLOWED: GOOD, AppStanding.UNKNOWN: STOP}
_ICONS = {AppStanding.OWN: "natiq", AppStanding.ALLOWED: "check", AppStanding.UNKNOWN: "stop"}


class State(NamedTuple):
    """What a badge shows."""

    tone: str
    word: str
    icon: str = ""


class AppWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def account(self, check: AppCheck, now: datetime) -> State:
        """How the account stands: the gravest of what is to be said."""
        if check.stops:
            return State(STOP, self.tr("Publishing is stopped"), "pause")
        if check.unknown:
            return State(WARNING, self.tr("Unknown app"))
        if check.waits_for_a_look(now):
            return State(WARNING, self.tr("A look is due"), "clock")
        if check.result is CheckResult.FAILED:
            return State(WARNING, self.tr("Not reachable"), "offline")
        if check.result is None:
            return State(NEUTRAL, self.tr("Not checked yet"), "clock")
        return State(GOOD, self.tr("In order"))

    def way(self, check: AppCheck) -> str:
        """How the apps of the account are known, and of when that is."""
        if not check.connected:
            return self.tr("The account is not connected, so nothing can be read from here.")
        if check.way is not CheckWay.LISTED:
            return self.tr("The platform gives no list: a person looks there at intervals.")
        if check.checked_at is None:
            return self.tr("The platform gives a list; it has not been read yet.")
        read = fill(self.tr("Read on {moment}"), {"moment": moment_words(check.checked_at)})
        following = check.due_at and fill(
            self.tr("again from {moment}"), {"moment": moment_words(check.due_at)}
        )
        return line_of(self.tr("The platform's own list"), read, following or "", between=" · ")

    def failure(self, check: AppCheck) -> str:
        """Why the last look failed; empty where it did not."""
        if check.code is None:
            return ""
        what = self.tr("The list could not be read; what was known before still counts.")
        return f"{what} {words_for(check.code)}"

    def look(self, check: AppCheck, now: datetime) -> str:
        """What a person found last, and until when somebody looks again."""
        guided = check.guided
        if guided is None:
            return ""
        if guided.at is None or guided.result is None:
            return self.tr("Nobody has looked at the platform yet.")
        values = {
            "employee": guided.by or "",
            "date": date_words(guided.at),
            "result": words_for(guided.result),
        }
        said = [fill(self.tr("{employee} looked on {date}: {result}."), values)]
        if guided.note:
            said.append(f"«{guided.note}».")
        due = {"date": date_words(guided.due_at)}
        if guided.due_at > now:
            said.append(fill(self.tr("The next look is due on {date}."), due))
        elif guided.result is CheckResult.UNKNOWN_FOUND:
            said.append(self.tr("Look again once it has been removed."))
        else:
            said.append(fill(self.tr("The next look has been due since {date}."), due))
        return " ".join(said)

    def standing(self, app: SeenApp) -> State:
        """What an app is by IT's list."""
        return State(_TONES[app.standing], words_for(app.standing), _ICONS[app.standing])

    def facts(self, app: SeenApp) -> str:
        """What is known of an app."""
        if app.on_posts:
            seen = {"date": date_words(app.first_seen_at)}
            return fill(self.tr("Its name stood on a post; first seen on {date}"), seen)
        connected = app.app
        parts: list[str] = []
        if connected.created_at is not None:
            added = {"date": date_words(connected.created_at)}
            parts.append(fill(self.tr("Added on {date}"), added))
        else:
            seen = {"date": date_words(app.first_seen_at)}
            parts.append(fill(self.tr("First seen on {date}"), seen))
        if connected.last_used_at is not None:
            used = {"date": date_words(connected.last_used_at)}
            parts.append(fill(self.tr("last used on {date}"), used))
        if connected.privileged:
            parts.append(self.tr("may do more than publishing needs"))
        if connected.scopes and app.standing is not AppStanding.OWN:
            scopes = foreign_line(" ".join(connected.scopes))
            parts.append(fill(self.tr("may: {scopes}"), {"scopes": scopes}))
        return line_of(*parts, between=" · ")
