"""What can be added to a text, under it: attachments, a poll, a thread, phrases, language."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.composer.phrases.menu import PhrasesMenu
from ui.composer.view_model import ComposerModel
from ui.texts import fill
from ui.widgets.buttons import IconButton
from ui.widgets.labels import isolate_ltr
from ui.widgets.screen import Screen

ATTACH_KEYS, PHRASES_KEYS = "Ctrl+Shift+A", "Ctrl+Shift+I"
MakeMenu = Callable[[QWidget], QMenu]


class ToolRow(Screen):
    """Buttons of an icon each; those that the account's platform cannot use are hidden."""

    attach_wanted = Signal()
    poll_wanted = Signal()
    break_wanted = Signal()
    post_wanted = Signal()

    def __init__(
        self,
        model: ComposerModel,
        make_phrases: Callable[[QWidget], PhrasesMenu],
        make_language: MakeMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._makes: dict[str, MakeMenu] = {"phrases": make_phrases, "language": make_language}
        self._menus: dict[str, QMenu] = {}
        self.attach, self.poll = IconButton("attach"), IconButton("poll")
        self.break_here, self.phrases = IconButton("thread"), IconButton("phrases")
        self.language, self.post = IconButton("language"), IconButton("reply")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        for button in self._buttons:
            self.row.addWidget(button)
        self.row.addStretch(1)
        self.attach.clicked.connect(self.attach_wanted)
        self.poll.clicked.connect(self.poll_wanted)
        self.break_here.clicked.connect(self.break_wanted)
        self.phrases.clicked.connect(self.open_phrases)
        self.post.clicked.connect(self.post_wanted)
        self.language.clicked.connect(lambda: self._open("language", self.language))
        model.speaker_changed.connect(self._show_allowed)
        self.retranslate()
        self._show_allowed()

    @property
    def _buttons(self) -> tuple[IconButton, ...]:
        own = (self.attach, self.poll, self.break_here, self.phrases, self.language)
        return (*own, self.post)

    def retranslate(self) -> None:
        """The names of the buttons, with their keys."""
        keys = self.tr("{name} ({keys})")
        attach = {"name": self.tr("Attach images or a video"), "keys": isolate_ltr(ATTACH_KEYS)}
        phrases = {
            "name": self.tr("Templates, snippets and hashtag sets"),
            "keys": isolate_ltr(PHRASES_KEYS),
        }
        self.attach.set_words(attach["name"])
        self.attach.setToolTip(fill(keys, attach))
        self.phrases.set_words(phrases["name"])
        self.phrases.setToolTip(fill(keys, phrases))
        self.poll.set_words(self.tr("Poll"))
        self.break_here.set_words(self.tr("Begin a new part of a thread here"))
        self.language.set_words(self.tr("Language and digits"))
        self.post.set_words(self.tr("Answer, quote, like or boost a post on the platform"))

    def set_sending(self, sending: bool) -> None:
        """While a text is sent nothing is added to it."""
        for button in self._buttons:
            button.setEnabled(not sending)

    def open_phrases(self) -> None:
        """Offer what is kept to be written again."""
        self._open("phrases", self.phrases)

    def menu(self, name: str) -> QMenu:
        """The menu of that name, made when first wanted."""
        if name not in self._menus:
            self._menus[name] = self._makes[name](self)
        return self._menus[name]

    def _open(self, name: str, button: QWidget) -> None:
        menu = self.menu(name)
        place = menu.sizeHint()
        # Over the button and from its leading edge: under it the sheet ends.
        across = button.width() - place.width() if self.isRightToLeft() else 0
        menu.popup(button.mapToGlobal(QPoint(across, -place.height())))

    def _show_allowed(self) -> None:
        model = self._model
        anybody = model.speaker is None
        self.attach.setVisible(anybody or model.attachments.allowed)
        self.poll.setVisible(model.poll.allowed)
        self.break_here.setVisible(anybody or model.limits.thread)
        self.post.setVisible(not anybody)
