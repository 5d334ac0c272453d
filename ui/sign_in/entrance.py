"""Everything before the shell: a header with the language, and the page that is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import ARABIC, ENGLISH, Language
from ui.sign_in.sign_in_form import SignInForm
from ui.widgets.buttons import QuietButton
from ui.widgets.icons import Icon
from ui.widgets.labels import Label, isolate_ltr
from ui.widgets.screen import Pages, Screen, scrolling
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from core.identity.model import Employee
    from ui.sign_in.welcome import Welcome


class Entrance(Screen):
    """The pages before a profile is open. What they ask for goes out as signals.

    ``EntranceFlow`` answers them; it comes after the first window is shown.
    """

    code_submitted = Signal(str, str)
    recovery_submitted = Signal(str, str)
    key_submitted = Signal(str, str)
    key_given_up = Signal()
    practice_chosen = Signal()
    official_chosen = Signal()
    restore_chosen = Signal()
    reset_wanted = Signal()
    sign_in_shown = Signal()

    def __init__(
        self, language: Language, *, enrolled: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.sign_in_form: SignInForm | None = None
        self.locked_for: Employee | None = None
        self.welcome: Welcome | None = None
        self._areas: dict[QWidget, QWidget] = {}
        self._pages = Pages()
        self._brand, self._other_language = Label(), QuietButton(icon="language")
        self._brand.setProperty("kind", "brand")
        self._other_language.clicked.connect(self._change_language)
        self._help: QuietButton | None = None
        self._lay_out()
        self.retranslate()
        if enrolled:
            self.show_sign_in()
        else:
            self.show_welcome()

    def show_sign_in(self, locked_for: Employee | None = None) -> None:
        """The sign-in form; with an employee, the lock screen."""
        if self.sign_in_form is None:
            form = SignInForm()
            form.code_submitted.connect(self.code_submitted)
            form.recovery_submitted.connect(self.recovery_submitted)
            form.key_submitted.connect(self.key_submitted)
            form.key_given_up.connect(self.key_given_up)
            form.practice_chosen.connect(self.practice_chosen)
            form.reset_wanted.connect(self.reset_wanted)
            self.sign_in_form = form
        self.locked_for = locked_for
        self.sign_in_form.lock_for(locked_for)
        self.show_page(self.sign_in_form)
        self.sign_in_form.reset()
        self.sign_in_shown.emit()

    def show_welcome(self) -> None:
        """The first page of the first run."""
        if self.welcome is None:
            # Either this page or the other is the first one: not both (start-up time).
            from ui.sign_in.welcome import Welcome  # noqa: PLC0415

            self.welcome = Welcome()
            self.welcome.practice_chosen.connect(self.practice_chosen)
            self.welcome.official_chosen.connect(self.official_chosen)
            self.welcome.restore_chosen.connect(self.restore_chosen)
        self.welcome.message.clear()
        self.show_page(self.welcome)

    def show_page(self, page: QWidget) -> None:
        """Show ``page``, in the middle of an area that scrolls in a low window."""
        area = self._areas.get(page)
        if area is None:
            # From the outside in, as in the window: it is styled once.
            ground = QWidget()
            area = self._areas[page] = scrolling(ground)
            self._pages.show_page(area)
            column = QVBoxLayout(ground)
            column.setContentsMargins(SPACE * 6, SPACE * 2, SPACE * 6, SPACE * 8)
            column.addStretch(2)
            column.addWidget(page)
            column.addStretch(3)
        self._pages.show_page(area)
        self.setFocusProxy(page)
        page.setFocus()

    def drop_page(self, page: QWidget) -> None:
        """Forget a page that will not be shown again."""
        area = self._areas.pop(page, None)
        if area is not None:
            self._pages.drop(area)

    def shows(self, page: QWidget | None) -> bool:
        """Whether ``page`` is the one in front."""
        return page is not None and self._pages.shown is self._areas.get(page)

    def offer_help(self) -> SignalInstance:
        """Put the button for help into the header; gives what tells that it was pressed.

        Nothing to wait for with the first window: it comes right behind it (start-up time).
        """
        self._help = QuietButton(icon="question")
        self._header.addWidget(self._help)
        self._name_the_help()
        return self._help.clicked

    def show_notice(self, notice: QWidget) -> None:
        """Put what has to be known before anybody signs in above everything."""
        self._column.insertWidget(0, notice)

    def retranslate(self) -> None:
        self._brand.setText(self.tr("Natiq"))
        self._name_the_help()
        # Each language is offered in its own words, whichever is in force.
        offered = "English" if self._language.current == ARABIC else "العربية"
        self._other_language.setText(offered)
        self._other_language.setAccessibleName(offered)

    def _name_the_help(self) -> None:
        if self._help is not None:
            words = self.tr("Help")
            self._help.setText(f"{words} {isolate_ltr('F1')}")
            self._help.setAccessibleName(words)

    def _lay_out(self) -> None:
        self._header = header = QHBoxLayout()
        header.setContentsMargins(SPACE * 6, SPACE * 4, SPACE * 6, SPACE * 2)
        header.setSpacing(SPACE * 2)
        header.addWidget(Icon("natiq", 28, tone="primary"))
        header.addWidget(self._brand)
        header.addStretch(1)
        header.addWidget(self._other_language)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages, 1)
        # The header looks first and is built last: Tab starts in the form.
        column.insertLayout(0, header)

    def _change_language(self) -> None:
        self._language.choose(ENGLISH if self._language.current == ARABIC else ARABIC)
