"""What becomes of a foreign post: each asks for what the log has to keep."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from core.foundation.errors import NatiqError
from core.integrations.model import ForeignPost
from ui.guard.posts_model import PostsModel
from ui.seen_post.foreign import foreign_line
from ui.speaking.account_card import platform_name
from ui.texts import words_for
from ui.widgets.boxes import name_box
from ui.widgets.dialog import Dialog
from ui.widgets.labels import StrongText
from ui.widgets.lines import line_of
from ui.widgets.long_field import LongField
from ui.widgets.panels import STOP, restyle
from ui.widgets.surfaces import Quotation

_WIDTH = 520
_OPENING = 160
_REASON_LIMIT, _DESCRIPTION_LIMIT = 500, 4_000


class _Asking(Dialog):
    """A field that must be filled, and a wait for what the model says."""

    def __init__(self, model: PostsModel, parent: QWidget, most: int) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._most = model, most
        self.reason = LongField()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Under way"))
        self.go_on.clicked.connect(self.message.clear)
        self.go_on.clicked.connect(self._go)
        self.reason.input.textChanged.connect(self._follow)
        model.deed_failed.connect(self._show_problem)
        model.busy_changed.connect(self._follow)

    def _end(self) -> None:
        self.add(self.reason)
        self.add(self._progress)
        self._follow()
        self.reason.setFocus()

    def _go(self) -> None:
        raise NotImplementedError

    def _follow(self) -> None:
        busy, said = self._model.busy, self.reason.text.strip()
        too_long = len(said) > self._most
        self.reason.set_error(self.tr("%n characters at most", "", self._most) if too_long else "")
        self._progress.setVisible(busy)
        self.back.setEnabled(not busy)
        self.go_on.setEnabled(bool(said) and not too_long and not busy)

    def _finish(self) -> None:
        self.accept()

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))


class ClaimDialog(_Asking):
    """It was published by decision elsewhere."""

    def __init__(self, model: PostsModel, post: ForeignPost, parent: QWidget) -> None:
        super().__init__(model, parent, _REASON_LIMIT)
        self._post = post
        self.add(_quoted(post))
        self.set_words(
            self.tr("Is this post ours?"),
            self.tr(
                "Whoever claims a post answers for it: your name and the reason are kept in the "
                "log."
            ),
            self.tr("Claim it"),
            self.tr("Cancel"),
        )
        self.reason.set_words(
            self.tr("Under which decision, by whom, and from where?"),
            self.tr("Decision 12/2026, from the workstation of the emergency room"),
        )
        model.settled.connect(self._finish)
        self._end()

    def _go(self) -> None:
        self._model.claim(self._post, self.reason.text)


class DeleteDialog(_Asking):
    """It is taken from the platform."""

    def __init__(self, model: PostsModel, post: ForeignPost, parent: QWidget) -> None:
        super().__init__(model, parent, _REASON_LIMIT)
        self._post = post
        self.add(_quoted(post))
        restyle(self.go_on, "kind", "danger")
        # Enter alone takes nothing away.
        self.go_on.setDefault(False)
        self.go_on.setAutoDefault(False)
        self.set_words(
            self.tr("Delete this post from the platform?"),
            self.tr(
                "It cannot be brought back. If somebody else has had the account, raise an "
                "incident first: the post is its evidence."
            ),
            self.tr("Delete the post"),
            self.tr("Leave it"),
        )
        self.reason.set_words(
            self.tr("Reason"), self.tr("Not published by the institution; not under any decision")
        )
        model.settled.connect(self._finish)
        self._end()

    def _go(self) -> None:
        self._model.delete(self._post, self.reason.text)


class IncidentDialog(_Asking):
    """Something happened to an account: which, and what."""

    def __init__(self, model: PostsModel, posts: Sequence[ForeignPost], parent: QWidget) -> None:
        super().__init__(model, parent, _DESCRIPTION_LIMIT)
        self._posts = tuple(posts)
        self._whose = StrongText()
        self.account = QComboBox()
        self._build()
        restyle(self.go_on, "kind", "danger")
        self.set_words(
            self.tr("Raise an incident"),
            self.tr(
                "An incident is a checklist: stop publishing, change the password, shut out apps "
                "and sessions, delete what was published, notify. Each step is kept in the log."
            ),
            self.tr("Raise the incident"),
            self.tr("Cancel"),
        )
        self.reason.set_words(
            self.tr("What happened?"), self.tr("What was seen, when, and by whom it was noticed")
        )
        model.raised.connect(self._finish)
        self._end()

    def _build(self) -> None:
        self._whose.setText(self.tr("Account"))
        name_box(self.account, self.tr("Account"))
        accounts = self._model.overview.accounts
        for check in self._model.overview.checks:
            account = accounts.get(check.account_key)
            platform = platform_name(account.platform) if account is not None else ""
            self.account.addItem(
                line_of(f"@{check.handle}", platform, check.name), check.account_key
            )
        for post in self._posts:
            self.add(_quoted(post))
        if not self._posts:
            self.add(self._whose)
            self.add(self.account)

    def _go(self) -> None:
        chosen = self.account.currentData()
        key = self._posts[0].account_key if self._posts else str(chosen or "")
        self._model.raise_incident(key, self.reason.text, self._posts)


def _quoted(post: ForeignPost) -> Quotation:
    """The opening of its text; what has none is known by its address."""
    quotation = Quotation()
    quotation.set_words(f"«{foreign_line(post.text or post.link, _OPENING)}»")
    return quotation
