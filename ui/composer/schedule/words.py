"""The names of the buttons that publish or plan: they say as whom, and when."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from core.publishing.model import Planned
from ui.moments import MUSCAT, date_words, moment_words, weekday_words
from ui.speaking.speakers import Speaker
from ui.texts import fill

_LONGEST_NAME = 32


class PublishWords(QObject):
    """An object only because ``tr`` counts in the language's own forms."""

    def publish(self, accounts: Sequence[Speaker]) -> str:
        """Now, under these accounts."""
        if len(accounts) == 1:
            return publish_words(accounts[0])
        return self.tr("Publish under %n accounts", "", len(accounts))

    def plan(self, accounts: Sequence[Speaker], day: date, time: str) -> str:
        """Later, under these accounts."""
        when = {"day": f"{weekday_words(day)} {date_words(day)}", "time": time}
        if len(accounts) == 1:
            name = _shortened(accounts[0].account.name)
            sentence = self.tr("Plan as {account} for {day}, {time}")
            return fill(sentence, {"account": name, **when})
        return fill(self.tr("Plan under %n accounts for {day}, {time}", "", len(accounts)), when)


def publish_words(speaker: Speaker) -> str:
    """The name of the button that publishes: it says as whom."""
    name, handle = _shortened(speaker.account.name), f"@{speaker.account.handle}"
    if len(name) + len(handle) > _LONGEST_NAME:
        sentence = QCoreApplication.translate("PublishDialog", "Publish as {account}")
        return fill(sentence, {"account": name})
    sentence = QCoreApplication.translate("PublishDialog", "Publish as {account} {handle}")
    return fill(sentence, {"account": name, "handle": handle})


def planned_words(outcome: Planned) -> str:
    """That it goes out later, under which account and when."""
    item = outcome.item
    sentence = QCoreApplication.translate(
        "PublishDialog", "Planned for {day} {moment}, as {account} {handle}."
    )
    account = {"account": item.account_name, "handle": f"@{item.handle}"}
    return fill(sentence, {**account, **_when(outcome)})


def planned_when_words(outcome: Planned) -> str:
    """The same where the account is named already."""
    sentence = QCoreApplication.translate("PublishDialog", "Planned for {day} {moment}")
    return fill(sentence, _when(outcome))


def _when(outcome: Planned) -> dict[str, str]:
    item = outcome.item
    zone = ZoneInfo(item.due_zone) if item.due_zone else MUSCAT
    at = item.due_at or item.queued_at
    return {"day": weekday_words(at.astimezone(zone).date()), "moment": moment_words(at, zone)}


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
