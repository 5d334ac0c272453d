"""Whose voice it is: account, handle, platform, decision, validity."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.moments import date_words
from ui.speaking.speakers import Speaker
from ui.texts import fill
from ui.widgets.labels import IsolatedLabel
from ui.widgets.lines import ElidedLabel
from ui.widgets.panels import GOOD, STOP, Avatar, Badge
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class AccountCard(Screen):
    """One speaker on two lines; where there is none, it says so and what follows from it."""

    def __init__(self, avatar_size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speaker: Speaker | None = None
        self._avatar = Avatar("", avatar_size)
        self._name = ElidedLabel()
        self._name.setProperty("kind", "strong")
        self._handle = IsolatedLabel()
        self._handle.setProperty("kind", "small")
        self._decision = ElidedLabel()
        self._decision.setProperty("kind", "small")
        self._badge = Badge()
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(self._name)
        first.addWidget(self._handle)
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(first)
        lines.addWidget(self._decision)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        row.addWidget(self._avatar)
        row.addLayout(lines, 1)
        row.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def show_speaker(self, speaker: Speaker | None) -> None:
        """Show who speaks now."""
        self._speaker = speaker
        self.retranslate()

    def retranslate(self) -> None:
        """The card's words."""
        speaker = self._speaker
        self._avatar.setVisible(speaker is not None)
        self._handle.setVisible(speaker is not None)
        if speaker is None:
            self._name.setText(self.tr("No delegated account"))
            self._decision.setText(self.tr("Import a decision to publish; drafting works."))
            self._badge.set_state(STOP, self.tr("Not delegated"))
        else:
            self._show(speaker)
        self.setAccessibleName(f"{self._name.text()} {self._handle.plain}".strip())
        self.setAccessibleDescription(f"{self._decision.text()} – {self._badge.word}")

    def _show(self, speaker: Speaker) -> None:
        self._avatar.set_name(speaker.account.name)
        self._avatar.set_colour(speaker.colour)
        self._name.setText(speaker.account.name)
        self._handle.set_plain(f"@{speaker.account.handle}")
        if speaker.decision is None:
            self._decision.setText(platform_name(speaker.account.platform))
            self._badge.set_state(STOP, self.tr("Not delegated"))
            return
        self._decision.setText(decision_line(speaker))
        self._badge.set_state(GOOD, self.tr("Verified"))


def decision_line(speaker: Speaker) -> str:
    """Platform, decision number and validity on one line."""
    if speaker.decision is None:
        return platform_name(speaker.account.platform)
    sentence = QCoreApplication.translate(
        "AccountCard", "{platform} · decision {number} · valid until {date}"
    )
    return fill(
        sentence,
        {
            "platform": platform_name(speaker.account.platform),
            "number": speaker.decision.number,
            "date": date_words(speaker.decision.valid_until),
        },
    )


def platform_name(platform: str) -> str:
    """The platform's name in the language in force."""
    names = {
        "practice": QCoreApplication.translate("AccountCard", "Practice platform"),
        "bluesky": QCoreApplication.translate("AccountCard", "Bluesky"),
        "mastodon": QCoreApplication.translate("AccountCard", "Mastodon"),
        "x": QCoreApplication.translate("AccountCard", "X"),
        "facebook": QCoreApplication.translate("AccountCard", "Facebook"),
        "instagram": QCoreApplication.translate("AccountCard", "Instagram"),
    }
    return names.get(platform, platform)
