"""The last look before a post goes out ahead of its time, late, or once more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.publishing.model import OutboxState
from ui.outbox.standing import Standing
from ui.speaking.account_card import AccountCard
from ui.speaking.speakers import Speaker
from ui.texts import fill
from ui.timing.words import moment_in
from ui.widgets.dialog import Dialog
from ui.widgets.lines import shortened
from ui.widgets.panels import Card
from ui.widgets.read_text import ReadText

_WIDTH = 560
_MOST_TEXT = 260


class SendDialog(Dialog):
    """``confirmed`` comes at most once; ``again`` says that it failed before."""

    confirmed = Signal()

    def __init__(
        self,
        standing: Standing,
        texts: Sequence[str],
        speaker: Speaker | None,
        parent: QWidget,
        *,
        again: bool = False,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._standing = standing
        account = AccountCard()
        account.show_speaker(speaker)
        self.add(account)
        self.add(_shown(texts, self.tr("The text as it will appear")))
        # Nobody publishes by pressing Enter once too often.
        self.go_on.setDefault(False)
        self.go_on.setAutoDefault(False)
        self.go_on.clicked.connect(self._confirm)
        self._say(again=again)
        self.back.setFocus()

    def _say(self, *, again: bool) -> None:
        account = {"account": shortened(self._standing.job.first.account_name)}
        if again:
            self.set_words(
                self.tr("Try again?"),
                self._about_the_rest(),
                fill(self.tr("Publish as {account}"), account),
                self.tr("Not now"),
            )
            return
        self.set_words(
            self.tr("Publish it now?"),
            self._about_its_time(),
            fill(self.tr("Publish now as {account}"), account),
            self.tr("Not now"),
        )

    def _about_the_rest(self) -> str:
        if self._standing.out:
            return self.tr("The parts that are out stay there; this follows as the draft has it.")
        return self.tr("This is how the text stands in the draft now.")

    def _about_its_time(self) -> str:
        due_at = self._standing.job.first.due_at
        if due_at is None:
            return ""
        moment = {"moment": moment_in(due_at, self._standing.habits)}
        if self._standing.job.state is OutboxState.OVERDUE:
            sentence = self.tr(
                "It was planned for {moment} and goes out late. See that it still holds."
            )
        else:
            sentence = self.tr("It is planned for {moment} and goes out ahead of its time.")
        return fill(sentence, moment)

    def _confirm(self) -> None:
        self.go_on.setEnabled(False)
        self.accept()
        self.confirmed.emit()


def _shown(texts: Sequence[str], name: str) -> Card:
    """The text as it goes out, the parts of a thread apart by a blank line; a long one scrolls."""
    card, shown = Card(), ReadText(_MOST_TEXT)
    shown.show_text("\n\n".join(texts))
    shown.setAccessibleName(name)
    card.add(shown)
    return card
