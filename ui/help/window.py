"""The help window: contents at the side, a page, a search in all pages, a way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.help.contents import Contents
from ui.help.finding import words_of
from ui.help.library import PAGES, Library, Page
from ui.help.pages import Topic, topic_of_link
from ui.help.view import HelpView
from ui.language import Language
from ui.links import copy_text, is_web_link
from ui.texts import fill
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.labels import SmallText, isolate_ltr
from ui.widgets.panels import NEUTRAL, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Surface
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_WIDTH, _HEIGHT = 980, 700
_LEAST_WIDTH, _LEAST_HEIGHT = 460, 360
_SIDE_WIDTH = 290
_ROOM_FOR_THE_SIDE = 700


class Stop(NamedTuple):
    """Where somebody was: page, section, and how far down."""

    page: str
    section: int
    scrolled: int = -1


class HelpWindow(Screen):
    """One window, beside whatever is open; it keeps nothing when it goes.

    ``open_outside`` is asked to open a web address over a window; it says whether it could ask.
    """

    page_shown = Signal()

    def __init__(
        self,
        library: Library,
        language: Language,
        theme: Theme,
        open_outside: Callable[[str, QWidget], bool],
    ) -> None:
        super().__init__()
        self._library, self._language = library, language
        self._open_outside = open_outside
        self._stops: list[Stop] = []
        self._at = -1
        # The program ends with its own window, whatever help is still open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.back, self.forward = IconButton("back"), IconButton("forward")
        self.contents_button = QuietButton(icon="book")
        self.contents = Contents()
        self.view = HelpView(library.folder, theme)
        self.message = MessageBar()
        self._only_arabic = SmallText()
        self._build()
        self._connect(theme)
        self._make_shortcuts()
        self._set_size()
        self.retranslate()

    # Where one is

    @property
    def stop(self) -> Stop | None:
        """The place that is shown."""
        return self._stops[self._at] if self._stops else None

    @property
    def notice(self) -> str:
        """What is said above the page, if anything."""
        return self._only_arabic.text() if self._only_arabic.isVisible() else ""

    def open_at(self, topic: Topic) -> None:
        """Show the page of ``topic`` at its heading, and come to the front."""
        self.go_to(topic.page, self._section_of(topic))
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, page: str, section: int = 0, words: tuple[str, ...] = ()) -> None:
        """Show a section of a page, with a way back to what was shown."""
        self._remember_scrolling()
        del self._stops[self._at + 1 :]
        if not self._stops or self._stops[-1][:2] != (page, section):
            self._stops.append(Stop(page, section))
        self._at = len(self._stops) - 1
        self._show_stop(words)

    def step(self, by: int) -> None:
        """Back (-1) or forward (1) where somebody has been."""
        if 0 <= self._at + by < len(self._stops):
            self._remember_scrolling()
            self._at += by
            self._show_stop()

    def _remember_scrolling(self) -> None:
        if self.stop is not None:
            scrolled = self.view.verticalScrollBar().value()
            self._stops[self._at] = self._stops[self._at]._replace(scrolled=scrolled)

    def _show_stop(self, words: tuple[str, ...] = ()) -> None:
        stop = self.stop
        if stop is None:
            return
        page = self._library.page(stop.page, self._language.current)
        self.message.clear()
        if page is None:
            self.view.show_words(self._words_for_no_page())
        elif page is not self.view.page:
            self.view.show_page(page)
        self._show_where(page, stop)
        if stop.scrolled >= 0:
            self.view.verticalScrollBar().setValue(stop.scrolled)
        else:
            self.view.go_to_section(stop.section)
        self.view.mark(words)
        self.page_shown.emit()

    def _show_where(self, page: Page | None, stop: Stop) -> None:
        foreign = page is not None and page.language != self._language.current
        self._only_arabic.setVisible(foreign)
        title = self.tr("Help") if page is None else page.title
        self.setWindowTitle(f"{title} · {self.tr('Natiq')}")
        self.contents.show_place(stop.page, stop.section)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._stops))

    def _section_of(self, topic: Topic) -> int:
        page = self._library.page(topic.page, self._language.current)
        if page is None or not topic.heading:
            return 0
        numbers = (at for at, one in enumerate(page.sections) if one.anchor == topic.heading)
        return next(numbers, 0)

    # Links

    def follow(self, link: str) -> None:
        """Go where a pressed link leads: inside, or by the one way out to the browser."""
        stop = self.stop
        topic = topic_of_link(link, stop.page if stop is not None else PAGES[0])
        if topic is not None:
            self.go_to(topic.page, self._section_of(topic))
        elif is_web_link(link) and not self._open_outside(link, self):
            words = self.tr("Sign in to open links from here, or copy the address: {address}")
            self.message.show_message(
                NEUTRAL,
                fill(words, {"address": link}),
                self.tr("Copy the address"),
                lambda: copy_text(link),
            )

    # Building

    def _build(self) -> None:
        bar = Surface("bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self.contents_button)
        row.addStretch(1)
        self._only_arabic.setWordWrap(False)
        row.addWidget(self._only_arabic)
        self.contents_button.setCheckable(True)
        self.contents.setFixedWidth(_SIDE_WIDTH)
        ground = Surface("leading")
        middle = QVBoxLayout(ground)
        middle.setContentsMargins(1, 0, 1, 0)
        middle.addWidget(self.message)
        middle.addWidget(self.view, 1)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.contents)
        below.addWidget(ground, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(below, 1)

    def _connect(self, theme: Theme) -> None:
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.contents_button.toggled.connect(self._show_the_side)
        self.contents.chosen.connect(self.go_to)
        self.contents.asked.connect(self._find)
        self.contents.hit_chosen.connect(self._go_to_hit)
        self.view.link_wanted.connect(self.follow)
        theme.changed.connect(self._show_again)

    def _make_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+F", self._begin_to_search),
            ("Esc", self.close),
            ("F1", lambda: self.go_to(PAGES[0])),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for keys, turn in (("Alt+Left", -1), ("Alt+Right", 1)):
            # The arrow that the button shows: it turns round with the direction of reading.
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(
                lambda turn=turn: self.step(-turn if self.isRightToLeft() else turn)
            )

    def _set_size(self) -> None:
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
        self.contents_button.setChecked(self.width() >= _ROOM_FOR_THE_SIDE)
        self._show_the_side(self.contents_button.isChecked())

    def _show_the_side(self, shown: bool) -> None:
        self.contents.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, was_narrow = (
            size.width() < _ROOM_FOR_THE_SIDE for size in (event.size(), event.oldSize())
        )
        if narrow != was_narrow:
            self.contents_button.setChecked(not narrow)

    # Searching

    def _begin_to_search(self) -> None:
        self.contents_button.setChecked(True)
        self.contents.begin_to_search()

    def _find(self, asked: str) -> None:
        self.contents.show_hits(self._library.pages(self._language.current), asked)

    def _go_to_hit(self, page: str, section: int) -> None:
        self.go_to(page, section, words_of(self.contents.search.text()))

    # Words

    def retranslate(self) -> None:
        """The window's words; the page comes in the language in force, where there is one."""
        self.back.set_words(self.tr("Back"))
        self.forward.set_words(self.tr("Forward"))
        self.contents_button.setText(self.tr("Contents"))
        self._only_arabic.setText(self.tr("This page is in Arabic only."))
        self.view.setAccessibleName(self.tr("The page"))
        self.contents.fill(self._library.pages(self._language.current))
        self._show_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._show_again()

    def _show_again(self) -> None:
        """In another theme or language, at the same place."""
        if self.stop is not None:
            self._stops[self._at] = self._stops[self._at]._replace(scrolled=-1)
            self.view.page = None
            self._show_stop()

    def _words_for_no_page(self) -> str:
        words = self.tr(
            "This page of the guide is not on this computer. IT support can put it back: it "
            "lies in {folder}. The other pages are in the contents at the side."
        )
        return fill(words, {"folder": isolate_ltr(str(self._library.folder))})
