"""Under the sheet: under which decision, as whom, for when, and the button that leads on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from ui.composer.schedule.words import PublishWords
from ui.composer.view_model import ComposerModel
from ui.moments import moment_words, weekday_words
from ui.speaking.account_card import decision_line, platform_name
from ui.speaking.speakers import Speaker
from ui.texts import fill
from ui.timing.habits import habits_in
from ui.widgets.boxes import name_box
from ui.widgets.buttons import PrimaryButton
from ui.widgets.chips import ChipButton
from ui.widgets.labels import SmallText
from ui.widgets.lines import line_of
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_SHORTEST_NAME, _WIDEST_CHOICE = 8, 260
_AROUND_NAME = 56
"""Pixels of a choice that its padding and its arrow take."""


class AccountChoice(QComboBox):
    """The accounts by handle and platform; what has no room ends in an ellipsis."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option)
        room = self.width() - _AROUND_NAME
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        # The stubs know none of the option's attributes.
        option.currentText = words  # pyright: ignore[reportAttributeAccessIssue]


class WayOut(Screen):
    """``wanted`` asks for the last look before publishing."""

    wanted = Signal()

    def __init__(self, model: ComposerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._decision = SmallText()
        self.button = PrimaryButton()
        self.accounts = AccountChoice()
        self.planned = ChipButton("clock")
        self._build()
        self.button.clicked.connect(self.wanted)
        self.accounts.activated.connect(self._choose_account)
        self.planned.clicked.connect(lambda: model.planning.wish(None))
        model.speaker_changed.connect(self.show_speaker)
        model.planning.changed.connect(self.show_speaker)
        model.counted.connect(self.refresh)
        model.extras_changed.connect(self.refresh)
        model.reviewed.connect(self.refresh)
        model.sending_changed.connect(self._show_sending)
        model.attachments.busy_changed.connect(self.refresh)
        self.retranslate()

    def _build(self) -> None:
        # The button says as whom: it is the last to give way.
        self.accounts.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.accounts.setMinimumContentsLength(_SHORTEST_NAME)
        self.accounts.setMaximumWidth(_WIDEST_CHOICE)
        facts = QHBoxLayout()
        facts.setSpacing(SPACE * 3)
        facts.addWidget(self._decision, 1)
        facts.addWidget(self.planned)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addWidget(self.button)
        row.addWidget(self.accounts, 1)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE * 2)
        rows.addLayout(facts)
        rows.addLayout(row)

    def retranslate(self) -> None:
        """The row's words."""
        name_box(self.accounts, self.tr("Publish as"))
        self.show_speaker()

    def show_speaker(self) -> None:
        """Who speaks, and where else the text goes."""
        model, speaker = self._model, self._model.speaker
        speakers = model.speakers()
        self.accounts.setVisible(len(speakers) > 1)
        self.accounts.clear()
        for one in speakers:
            self.accounts.addItem(_name_of(one), one.key)
        if speaker is None:
            self._decision.setText(self.tr("Import a decision to publish; drafting works."))
            self.button.setText(self.tr("Publish"))
        else:
            self.accounts.setCurrentIndex(self.accounts.findData(speaker.key))
            self._decision.setText(decision_line(speaker))
            others = [one for one in speakers if one.key in model.planning.also]
            self.button.setText(PublishWords().publish([speaker, *others]))
        self._show_planned()
        self.refresh()

    def refresh(self) -> None:
        """Whether the button can do anything."""
        self.button.setEnabled(self._model.ready())

    def _show_planned(self) -> None:
        at, planning = self._model.planning.wished, self._model.planning
        self.planned.setVisible(at is not None)
        if at is None:
            return
        zone = habits_in(planning.workplace).zone
        day = weekday_words(at.astimezone(zone).date())
        words = fill(self.tr("For {day} {moment}"), {"day": day, "moment": moment_words(at, zone)})
        self.planned.set_fact(words, empty=False)
        self.planned.setAccessibleDescription(self.tr("Press to take the time back."))

    def _show_sending(self) -> None:
        self.accounts.setEnabled(not self._model.sending)
        self.refresh()

    def _choose_account(self, index: int) -> None:
        self._model.choose(self.accounts.itemData(index))


def _name_of(speaker: Speaker) -> str:
    """What tells one account from another first: several may bear the institution's name."""
    account = speaker.account
    return line_of(f"@{account.handle}", platform_name(account.platform), account.name)
