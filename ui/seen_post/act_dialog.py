"""The last look before the institution likes or boosts somebody's post (clause CON-3)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from core.foundation.errors import NatiqError
from core.platforms.protocol import ActKind
from core.policy.model import Clause
from ui.seen_post.foreign import foreign_line
from ui.seen_post.view_model import Seen, SeenPostModel
from ui.speaking.account_card import AccountCard
from ui.texts import fill
from ui.widgets.dialog import Dialog
from ui.widgets.labels import isolate
from ui.widgets.lines import shortened
from ui.widgets.long_field import LongField
from ui.widgets.panels import STOP, WARNING, MessageBar
from ui.widgets.surfaces import Quotation

_WIDTH = 540


class ActDialog(Dialog):
    """Says as whom, by which clause, and asks why where a boost is meant."""

    def __init__(self, model: SeenPostModel, seen: Seen, kind: ActKind, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._seen, self._kind = model, seen, kind
        self._boosts = kind is ActKind.BOOST
        self.account = AccountCard()
        self.account.show_speaker(seen.speaker)
        self.quotation = Quotation()
        self.concerns = MessageBar()
        self.reason = LongField()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        for part in (self.account, self.quotation, self.concerns, self.reason, self._progress):
            self.add(part)
        self.reason.setVisible(self._boosts)
        # Nobody repeats another's words by pressing Enter once too often.
        self.go_on.setDefault(False)
        self.go_on.setAutoDefault(False)
        self.go_on.clicked.connect(self._do)
        self.reason.input.textChanged.connect(self._follow)
        model.busy_changed.connect(self._follow)
        model.done.connect(self.accept)
        model.failed.connect(self._say_why_not)
        self._say()
        self._follow()
        (self.reason if self._boosts else self.back).setFocus()

    def _say(self) -> None:
        name = shortened(self._seen.speaker.account.name)
        author = {"author": f"@{foreign_line(self._seen.post.author_handle)}"}
        if self._boosts:
            self.set_words(
                fill(self.tr("Boost the post of {author}?"), author),
                self.tr(
                    "Readers take it for the institution's own view. The log keeps the reason "
                    "with your name."
                ),
                fill(self.tr("Boost as {account}"), {"account": name}),
                self.tr("Back"),
            )
        else:
            self.set_words(
                fill(self.tr("Like the post of {author}?"), author),
                self.tr("Everybody can see the like. The log keeps it with your name."),
                fill(self.tr("Like as {account}"), {"account": name}),
                self.tr("Back"),
            )
        self.reason.set_words(
            self.tr("Why the institution boosts it"),
            self.tr("An announcement of another authority, news of a joint campaign…"),
        )
        self._progress.setAccessibleName(self.tr("Being done at the platform"))
        self._quote(self._model.clause)
        concerns = len(self._seen.concerns)
        if concerns:
            words = self.tr("The review points to %n places in this text.", "", concerns)
            self.concerns.show_message(WARNING, words)

    def _quote(self, clause: Clause | None) -> None:
        self.quotation.setVisible(clause is not None)
        if clause is None:
            return
        # The policy's own words are Arabic and stay so in every language.
        words = f"{clause.heading}: «{clause.text}»"
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight and clause.text_en:
            words = f"{clause.heading_en}: “{clause.text_en}”\n{isolate(words)}"
        self.quotation.set_words(words)

    def _follow(self) -> None:
        busy = self._model.busy
        said = not self._boosts or bool(self.reason.text.strip())
        self.go_on.setEnabled(said and not busy)
        self.reason.setEnabled(not busy)
        self._progress.setVisible(busy)

    def _do(self) -> None:
        self.message.clear()
        self._model.do(self._kind, self.reason.text)

    def _say_why_not(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, self._model.problem_words(problem))
