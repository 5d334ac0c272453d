"""The surface on which the posts stand one under the other."""

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.composer.preview.content import PreviewContent
from ui.composer.preview.laying_out import lay_out
from ui.composer.preview.looks import look_of
from ui.composer.preview.painting import paint_post
from ui.composer.preview.pictures import Pictures
from ui.composer.preview.post import PostLayout, PostRequest, Tile
from ui.tasks import Tasks

_WIDEST = 560
_TURN_MS = 3
"""How long posts are laid out before the event loop has its turn again."""


class PreviewCanvas(QWidget):
    """Lays posts out a few at a time and paints those that are in sight.

    What a change does not touch stays as it is: posts are kept by what they are made from.
    """

    alt_pressed = Signal()
    laid_out = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.posts: tuple[PostLayout, ...] = ()
        self._content: PreviewContent | None = None
        self._dark = self._show_alt = False
        self._wanted: tuple[PostRequest, ...] = ()
        self._made: list[PostLayout] = []
        self._pictures = Pictures(tasks, self)
        self._pictures.arrived.connect(self.update)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_content(self, content: PreviewContent | None, dark: bool, show_alt: bool) -> None:
        """Show ``content``, or nothing, on a light or a dark page."""
        self._content, self._dark, self._show_alt = content, dark, show_alt
        self._begin()

    @property
    def settled(self) -> bool:
        """Whether what is shown is all that was asked for."""
        return not self._turn.isActive()

    # Laying out

    def _begin(self) -> None:
        content = self._content
        self._wanted = ()
        if content is not None:
            mirrored = look_of(content.platform).mirrors and self.isRightToLeft()
            width = min(self.width(), _WIDEST)
            words = QLocale().name()
            self._wanted = tuple(
                PostRequest(content, at, width, self._dark, mirrored, self._show_alt, words)
                for at in range(max(1, len(content.parts)))
            )
        self._made = []
        self._go_on()

    def _go_on(self) -> None:
        known = {_what_is_seen(post.request): post for post in self.posts}
        clock = QElapsedTimer()
        clock.start()
        while len(self._made) < len(self._wanted):
            wanted = self._wanted[len(self._made)]
            kept = known.get(_what_is_seen(wanted))
            self._made.append(kept or lay_out(wanted, self.font()))
            if clock.elapsed() >= _TURN_MS:
                self._turn.start()
                return
        self._show(tuple(self._made))

    def _show(self, posts: tuple[PostLayout, ...]) -> None:
        before, self.posts = self.posts, posts
        top = self._first_change(before)
        height = round(sum(post.height for post in posts))
        if height != self.height():
            self.setFixedHeight(height)
        if top is not None:
            self.update(QRect(0, top, self.width(), max(self.height() - top, 1)))
        self.laid_out.emit()

    def _first_change(self, before: tuple[PostLayout, ...]) -> int | None:
        """Where the first post begins that is not what it was, or ``None`` without any."""
        top = 0.0
        for at, post in enumerate(self.posts):
            if at >= len(before) or before[at] is not post:
                return int(top)
            top += post.height
        return int(top) if len(before) > len(self.posts) else None

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._begin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in {kinds.LayoutDirectionChange, kinds.FontChange, kinds.LanguageChange}:
            self._begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        tile = self._tile_at(event.position(), on_badge=True)
        if tile is not None:
            self.alt_pressed.emit()
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tile = self._tile_at(QPointF(event.pos()))
            if tile is not None and tile.attachment.alt:
                QToolTip.showText(event.globalPos(), tile.attachment.alt, self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        start, top = self._start(), 0.0
        for post in self.posts:
            if top + post.height >= event.rect().top() and top <= event.rect().bottom():
                painter.save()
                painter.translate(start, top)
                painter.setClipRect(0, 0, post.request.width, round(post.height))
                paint_post(painter, post, self._pictures, self.font())
                painter.restore()
            top += post.height
        if self.hasFocus() and self.posts:
            painter.setPen(QPen(QColor(self.posts[0].palette.link), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(1, 1, -1, -1))
        painter.end()

    def _start(self) -> int:
        return max(0, (self.width() - _WIDEST) // 2)

    def _tile_at(self, place: QPointF, *, on_badge: bool = False) -> Tile | None:
        top = 0.0
        for post in self.posts:
            inside = place - QPointF(self._start(), top)
            for tile in post.tiles:
                rect = tile.badge if on_badge else tile.rect
                if rect is not None and rect.contains(inside):
                    return tile
            top += post.height
        return None


def _what_is_seen(request: PostRequest) -> tuple[object, ...]:
    """What decides how a post looks: another part of the thread does not."""
    content = request.content
    parts = content.parts
    return (
        parts[request.number] if request.number < len(parts) else "",
        (content.attachments, content.poll, content.relation) if request.first else None,
        (content.platform, content.name, content.handle, content.at, content.colour),
        (request.first, request.last, len(parts) > 1),
        (request.width, request.dark, request.mirrored, request.show_alt, request.words),
    )
