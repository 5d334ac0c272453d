"""The accounts that a text goes to besides its own, with what each of them says to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.composer.schedule.fitting import Fit
from ui.composer.schedule.plan import FurtherAccount, PublishPlan
from ui.speaking.account_card import platform_name
from ui.texts import fill, words_for
from ui.widgets.icons import Icon
from ui.widgets.labels import SmallText, StrongText, isolate_ltr
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, STOP, Avatar, restyle
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_AVATAR = 24


class AccountsBox(Screen):
    """A box to tick for each; hidden where there is no further account."""

    def __init__(self, plan: PublishPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._title = StrongText()
        self.lines = tuple(_AccountLine(plan, one) for one in plan.further)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        for line in self.lines:
            column.addWidget(line)
        self.setVisible(bool(self.lines))
        plan.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """The box's words."""
        self._title.setText(self.tr("Publish to these accounts too"))
        self._follow()

    def _follow(self) -> None:
        for line, one in zip(self.lines, self._plan.further, strict=True):
            line.show_account(one)


class _AccountLine(Screen):
    """Platform and handle, and under it the account's name and whether the text fits there."""

    def __init__(self, plan: PublishPlan, one: FurtherAccount) -> None:
        super().__init__()
        self._one = one
        account = one.speaker.account
        avatar = Avatar(account.name, _AVATAR)
        avatar.set_colour(one.speaker.colour)
        self.tick = QCheckBox(line_of(platform_name(account.platform), f"@{account.handle}"))
        self.tick.toggled.connect(lambda on: plan.choose(one.speaker.key, chosen=on))
        self._icon, self._verdict = Icon("clock", 14), SmallText()
        words = QHBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._verdict, 1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.tick)
        lines.addLayout(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addWidget(avatar, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.show_account(one)

    @property
    def verdict(self) -> str:
        """Its name, and what the account's own limits say."""
        return self._verdict.text()

    def show_account(self, one: FurtherAccount) -> None:
        """Show whether it is chosen and what speaks against it."""
        self._one = one
        self.tick.blockSignals(True)
        self.tick.setChecked(one.chosen)
        self.tick.blockSignals(False)
        # What stops it can be taken out again, never put in.
        self.tick.setEnabled(one.possible or one.chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """The line's words."""
        fit = self._one.fit
        self._icon.set_name("clock" if fit is None else "check" if fit.fits else "stop")
        restyle(self._icon, "tone", "" if fit is None else GOOD if fit.fits else STOP)
        said = self.tr("Being checked…") if fit is None else self._said(fit)
        self._verdict.setText(line_of(self._one.speaker.account.name, said, between=" – "))
        self.tick.setAccessibleDescription(self._verdict.text())

    def _said(self, fit: Fit) -> str:
        if fit.problem is not None:
            return words_for(fit.problem)
        if fit.most is None:
            return self.tr("Fits")
        measure = {"measure": isolate_ltr(f"{fit.used} / {fit.most}")}
        if fit.fits:
            return fill(self.tr("Fits: {measure}"), measure)
        return fill(self.tr("Too long for this platform: {measure}"), measure)
