"""When a text goes out: at once, at a time, or in the next free slot."""

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from ui.composer.schedule.plan import PublishPlan, Timing
from ui.texts import words_for
from ui.timing.fields import MomentFields
from ui.timing.hijri import hijri_words
from ui.timing.verdict_list import VerdictList
from ui.timing.words import moment_in, zone_of
from ui.widgets.labels import SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_ORDER = (Timing.NOW, Timing.AT, Timing.SLOT)


class WhenBox(Screen):
    """Radio buttons; under the one chosen what belongs to it."""

    def __init__(self, plan: PublishPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._title = StrongText()
        self.choices = {timing: QRadioButton() for timing in _ORDER}
        self._group = QButtonGroup(self)
        self.fields, self.verdicts = MomentFields(), VerdictList()
        self.by_platform = QCheckBox()
        self._meaning, self.slot = SmallText(), SmallText()
        self._build()
        for number, timing in enumerate(_ORDER):
            self._group.addButton(self.choices[timing], number)
        self.fields.show_wall(plan.wall)
        # Toggled, not clicked: a screen reader does not click.
        self._group.idToggled.connect(self._take)
        self.fields.changed.connect(lambda: plan.take_wall(self.fields.wall))
        self.by_platform.toggled.connect(plan.leave_to_platform)
        plan.changed.connect(self._follow)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(self.choices[Timing.NOW])
        column.addWidget(self.choices[Timing.AT])
        self._of_a_time = QWidget()
        inner = QVBoxLayout(self._of_a_time)
        inner.setContentsMargins(SPACE * 6, 0, SPACE * 6, 0)
        inner.setSpacing(SPACE * 2)
        for widget in (self.fields, self.verdicts, self.by_platform):
            inner.addWidget(widget)
        column.addWidget(self._of_a_time)
        column.addWidget(self.choices[Timing.SLOT])
        column.addWidget(self.slot)
        column.addWidget(self._meaning)

    def _take(self, number: int, chosen: bool) -> None:
        if chosen and _ORDER[number] is not self._plan.timing:
            self._plan.take(_ORDER[number])

    @property
    def meaning(self) -> str:
        """What becomes of it when nobody is here at its time."""
        return self._meaning.text()

    def retranslate(self) -> None:
        """The box's words."""
        self._title.setText(self.tr("When"))
        self.choices[Timing.NOW].setText(self.tr("Now"))
        self.choices[Timing.AT].setText(self.tr("At a time"))
        self.choices[Timing.SLOT].setText(self.tr("In the next free slot"))
        self.by_platform.setText(self.tr("The platform itself publishes it then"))
        self._follow()

    def _follow(self) -> None:
        plan = self._plan
        self.choices[plan.timing].setChecked(True)
        at_a_time = plan.timing is Timing.AT
        self._of_a_time.setVisible(at_a_time)
        if at_a_time:
            at = plan.verdict.at
            if at is not None:
                self.fields.show_zone(zone_of(plan.habits, at))
            self.verdicts.show_verdict(plan.verdict, plan.habits)
        self.by_platform.setVisible(plan.platform_offered)
        self.by_platform.blockSignals(True)
        self.by_platform.setChecked(plan.by_platform)
        self.by_platform.blockSignals(False)
        self._say_slot()
        self._say_meaning()

    def _say_slot(self) -> None:
        plan = self._plan
        if plan.slot_problem is not None:
            words = words_for(plan.slot_problem)
        elif plan.slot is None:
            words = self.tr("Being looked for…")
        else:
            day = plan.slot.astimezone(plan.habits.zone).date()
            moment, zone = moment_in(plan.slot, plan.habits), zone_of(plan.habits, plan.slot)
            words = line_of(moment, hijri_words(day), zone, between=" · ")
        self.slot.setText(words)
        self.choices[Timing.SLOT].setEnabled(plan.slot is not None)
        self.choices[Timing.SLOT].setAccessibleDescription(words)

    def _say_meaning(self) -> None:
        """What becomes of it when nobody is here at its time."""
        plan = self._plan
        self._meaning.setVisible(plan.timing is not Timing.NOW)
        if plan.by_platform and plan.timing is Timing.AT:
            self._meaning.setText(
                self.tr(
                    "The platform publishes it at that time, also while this program is closed or "
                    "locked."
                )
            )
            return
        minutes = int(plan.habits.tolerance.total_seconds() // 60)
        self._meaning.setText(
            self.tr(
                "It goes out at its time while you are signed in and the program is not locked. "
                "Else it waits, and asks you once it is more than %n minutes late.",
                "",
                minutes,
            )
        )
