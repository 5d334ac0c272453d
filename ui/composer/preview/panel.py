"""The preview beside the text: which platform, light or dark, and the posts."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.platforms.limits import LIMITS
from ui.composer.counter import learn_links
from ui.composer.preview.canvas import PreviewCanvas
from ui.composer.preview.content import PreviewContent
from ui.composer.preview.looks import PLATFORMS
from ui.composer.preview.notices import Found, notice_words, notices_of
from ui.composer.preview.words import spoken
from ui.speaking.account_card import platform_name
from ui.tasks import Tasks
from ui.texts import fill
from ui.widgets.boxes import name_box
from ui.widgets.labels import MutedText
from ui.widgets.panels import WARNING, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

AFTER_MS = 250
"""How long nothing may have changed before the preview follows."""
_STEP = 40

Prepared = tuple[PreviewContent | None, PreviewContent | None, tuple[Found, ...]]
"""What was asked for, the same ready to be shown, and what will not arrive of it."""


class PreviewPanel(Screen):
    """Shows a draft as its readers will see it; nothing is worked out while it is hidden.

    The page tells it once where the content comes from, and then that something changed::

        panel = PreviewPanel(theme, tasks)
        panel.set_delegated(["bluesky"])     # offered first
        panel.follow(lambda platform: content_of(model, platform))
        model.text_changed.connect(panel.touch)

    ``follow``'s function is asked at most every quarter of a second, on the main thread, only
    while the panel is seen, with the platform that is chosen; what takes long it leaves to
    ``PreviewContent.leaving``. Whoever has a ready value hands
    it over with ``set_content`` instead. ``platform_chosen`` tells that another was chosen.
    """

    platform_chosen = Signal(str)

    def __init__(self, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Callable[[str], PreviewContent | None] | None = None
        self._content: PreviewContent | None = None
        self._tasks = tasks
        self._asked: PreviewContent | None = None
        self._found: tuple[Found, ...] = ()
        self._stale = False
        self._delegated: tuple[str, ...] = ()
        self.platforms = QComboBox()
        self.dark = QCheckBox()
        self.dark.setChecked(theme.dark)
        self.alt_texts = QCheckBox()
        self.notice = MessageBar()
        self.canvas = PreviewCanvas(tasks)
        self.area: QScrollArea = scrolling(self.canvas)
        # Pictures are lower the narrower they are: a bar that comes and goes would bring and
        # take its own reason, without end.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._empty = MutedText()
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._refresh)
        self._build()
        self._offer()
        self.retranslate()

    # For the page

    @property
    def platform(self) -> str:
        """The platform that is chosen."""
        return self.platforms.currentData() or PLATFORMS[0]

    @property
    def content(self) -> PreviewContent | None:
        """What is shown at the moment."""
        return self._content

    def set_delegated(self, platforms: Iterable[str]) -> None:
        """Offer the platforms of the delegated accounts before the others."""
        delegated = tuple(dict.fromkeys(platforms))
        if delegated != self._delegated:
            self._delegated = delegated
            self._offer()

    def choose(self, platform: str) -> None:
        """Show that platform, as if a person had chosen it."""
        at = self.platforms.findData(platform)
        if at >= 0 and at != self.platforms.currentIndex():
            self.platforms.setCurrentIndex(at)
            self._platform_changed()

    def follow(self, source: Callable[[str], PreviewContent | None]) -> None:
        """From now on ask ``source`` for the content of the platform that is chosen."""
        self._source = source
        self.touch()

    def touch(self) -> None:
        """Something changed: look again once nothing has changed for a moment."""
        self._stale = True
        if self.isVisible():
            self._timer.start(AFTER_MS)

    def set_content(self, content: PreviewContent | None) -> None:
        """Show ``content`` once nothing has changed for a moment."""
        self.follow(lambda platform: replace(content, platform=platform) if content else None)

    # Building

    def _build(self) -> None:
        switches = QHBoxLayout()
        switches.setSpacing(SPACE * 2)
        switches.addWidget(self.dark)
        switches.addWidget(self.alt_texts)
        switches.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        column.setSpacing(SPACE * 2)
        column.addWidget(self.platforms)
        column.addLayout(switches)
        column.addWidget(self.notice)
        column.addWidget(self._empty)
        column.addWidget(self.area, 1)
        self.platforms.activated.connect(self._platform_changed)
        self.dark.toggled.connect(self._show)
        self.alt_texts.toggled.connect(self._show)
        self.canvas.alt_pressed.connect(self.alt_texts.toggle)
        self.canvas.installEventFilter(self)

    def _offer(self) -> None:
        """The delegated platforms first, then all; the choice stays where it was."""
        chosen = self.platforms.currentData()
        self.platforms.clear()
        for platform in dict.fromkeys((*self._delegated, *PLATFORMS)):
            self.platforms.addItem(platform_name(platform), platform)
        self.platforms.setCurrentIndex(max(0, self.platforms.findData(chosen)))
        if chosen != self.platform:
            self._platform_changed()

    def retranslate(self) -> None:
        """The panel's words."""
        name_box(self.platforms, self.tr("Platform of the preview"))
        for at in range(self.platforms.count()):
            self.platforms.setItemText(at, platform_name(self.platforms.itemData(at)))
        self.dark.setText(self.tr("Dark"))
        self.dark.setAccessibleDescription(self.tr("Show the preview as readers see it at night"))
        self.alt_texts.setText(self.tr("Alt text"))
        self.alt_texts.setAccessibleDescription(
            self.tr("Show the alternative texts under the pictures")
        )
        self._empty.setText(self.tr("What you write is shown here as its readers will see it."))
        self._show()

    # Showing

    def _platform_changed(self) -> None:
        self.platform_chosen.emit(self.platform)
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if self._source is None or not self.isVisible():
            return
        self._stale = False
        self._asked = content = self._source(self.platform)
        if content is None:
            self._take((None, None, ()))
        else:
            self._tasks.run(self, lambda: _prepared(content), self._take)

    def _take(self, prepared: Prepared) -> None:
        asked, content, found = prepared
        if asked is not self._asked or (content, found) == (self._content, self._found):
            return
        self._content, self._found = content, found
        self._show()

    def _show(self) -> None:
        content = self._content
        if content is not None and not _holds_anything(content):
            content = None
        self._empty.setVisible(content is None)
        self.area.setVisible(content is not None)
        self.alt_texts.setVisible(content is not None and any(a.alt for a in content.attachments))
        self._show_notices(content)
        shown = _as_the_platform_takes_it(content) if content else None
        self.canvas.show_content(shown, self.dark.isChecked(), self.alt_texts.isChecked())
        name = fill(self.tr("Preview on {platform}"), {"platform": platform_name(self.platform)})
        self.canvas.setAccessibleName(name)
        self.canvas.setAccessibleDescription(spoken(shown) if shown else "")

    def _show_notices(self, content: PreviewContent | None) -> None:
        found = self._found if content else ()
        words = "\n".join(notice_words(one, self.platform) for one in found)
        if not words:
            self.notice.clear()
        elif words != self.notice.words:
            self.notice.show_message(WARNING, words)

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._timer.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._scroll_by(event.key())
        return super().eventFilter(watched, event)

    def _scroll_by(self, key: int) -> bool:
        bar = self.area.verticalScrollBar()
        keys = Qt.Key
        steps = {
            keys.Key_Down: _STEP,
            keys.Key_Up: -_STEP,
            keys.Key_PageDown: bar.pageStep(),
            keys.Key_PageUp: -bar.pageStep(),
            keys.Key_End: bar.maximum(),
            keys.Key_Home: -bar.maximum(),
        }
        if key not in steps:
            return False
        bar.setValue(bar.value() + steps[keys(key)])
        return True


def _prepared(asked: PreviewContent) -> Prepared:
    """The content with its parts worked out, and what the platform does not take of it."""
    content = asked
    if asked.leaving is not None:
        content = replace(asked, parts=asked.leaving(), leaving=None)
    # The grammars of links hold every domain there is: they are made here, not while painting.
    learn_links()
    return asked, content, notices_of(content)


def _holds_anything(content: PreviewContent) -> bool:
    return any(part.strip() for part in content.parts) or bool(content.attachments)


def _as_the_platform_takes_it(content: PreviewContent) -> PreviewContent:
    """Without a poll where there are none, and without more pictures than are taken."""
    limits = LIMITS.get(content.platform)
    if limits is None:
        return content
    kept = content.attachments[: max(limits.media.images, limits.media.videos)]
    return replace(content, attachments=kept, poll=content.poll if limits.poll else None)
