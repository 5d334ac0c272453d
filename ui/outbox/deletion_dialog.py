"""Before a post of ours is taken from its platform: why, and what that does and does not do."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.foundation.errors import NatiqError
from ui.outbox.parts import opening
from ui.outbox.standing import Standing
from ui.outbox.view_model import OutboxModel
from ui.speaking.account_card import AccountCard, platform_name
from ui.texts import fill
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Paragraph
from ui.widgets.lines import shortened
from ui.widgets.long_field import LongField
from ui.widgets.panels import STOP, restyle
from ui.widgets.surfaces import Quotation

_WIDTH = 540
_LONGEST_OPENING = 160


class DeletionDialog(Dialog):
    """Stays open until it is done, with the reason in it where it was not."""

    def __init__(self, model: OutboxModel, standing: Standing, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._standing = model, standing
        self._busy = False
        self.account = AccountCard()
        self.account.show_speaker(model.speaker_of(standing.job.first.account_key))
        self._text, self._stays = Quotation(), Paragraph()
        self.reason = LongField()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        for part in (self.account, self._text, self._stays, self.reason, self._progress):
            self.add(part)
        restyle(self.go_on, "kind", "danger")
        self.go_on.setDefault(False)
        self.go_on.setAutoDefault(False)
        self.go_on.clicked.connect(self._delete)
        self.reason.input.textChanged.connect(self._follow)
        model.deleted.connect(self.accept)
        model.not_deleted.connect(self._say_why_not)
        self._say()
        self._follow()
        self.reason.setFocus()

    def _say(self) -> None:
        first, parts = self._standing.job.first, len(self._standing.out)
        platform = {"platform": platform_name(first.account_key.partition(":")[0])}
        what = self.tr("The post is taken from {platform}: its link leads nowhere then.")
        if parts > 1:
            what = self.tr("All %n parts that are out are taken from {platform}.", "", parts)
        account = {"account": shortened(first.account_name)}
        self.set_words(
            self.tr("Delete from the platform?"),
            fill(what, platform),
            fill(self.tr("Delete as {account}"), account),
            self.tr("Keep it"),
        )
        self._text.set_words(opening(first.text, _LONGEST_OPENING))
        self._stays.setText(
            self.tr(
                "Whoever has copied, quoted or photographed it keeps that, and answers to it may "
                "stay. A correction is often better than a deletion. The log keeps that the post "
                "was there, who deleted it, when and why."
            )
        )
        self.reason.set_words(
            self.tr("Reason"), self.tr("A wrong date, an image without permission…")
        )
        self._progress.setAccessibleName(self.tr("Being deleted at the platform"))

    def _follow(self) -> None:
        self.go_on.setEnabled(bool(self.reason.text.strip()) and not self._busy)
        self.reason.setEnabled(not self._busy)
        self._progress.setVisible(self._busy)

    def _delete(self) -> None:
        self.message.clear()
        self._busy = True
        self._follow()
        self._model.delete(self._standing.job.id, self.reason.text)

    def _say_why_not(self, problem: NatiqError) -> None:
        self._busy = False
        self.message.show_message(STOP, self._model.problem_words(problem))
        self._follow()
