"""Finding the place of everything in a post, from top to bottom."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui.composer.preview import grid
from ui.composer.preview.body import set_body
from ui.composer.preview.content import PreviewPoll, PreviewRelation
from ui.composer.preview.directions import DirectionRule, lines_from_right
from ui.composer.preview.looks import Arrangement, look_of
from ui.composer.preview.paragraphs import Line, Paragraphs, one_line
from ui.composer.preview.post import Box, PlacedText, PostLayout, PostRequest, Tile
from ui.composer.preview.words import (
    alt_badge_words,
    answering_words,
    choose_words,
    needs_picture_words,
    poll_words,
    when_words,
)
from ui.widgets.labels import isolate, isolate_ltr

_GAP, _ICON, _OPTION, _BADGE = 10.0, 20.0, 34.0, 20.0
_SMALL_LINE, _DOT = 20.0, 6.0
_LEAST_HANDLE = 48.0
_INSET, _QUOTED_LINES = 10.0, 4
_NARROW = 340
_ELIDE = Qt.TextElideMode.ElideRight
_RIGHT_TO_LEFT_MARK, _LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"


def lay_out(request: PostRequest, font: QFont) -> PostLayout:
    """Lay out one post in ``font``'s family."""
    look = look_of(request.content.platform)
    layout = PostLayout(request, look, look.palette(request.dark))
    _Builder(layout, font).build()
    return layout


class _Builder:
    """Puts one thing under the other; ``x`` is always counted from the leading edge."""

    def __init__(self, layout: PostLayout, font: QFont) -> None:
        self._out, self._look, self._ask = layout, layout.look, layout.request
        self._content = layout.request.content
        self._inks = layout.palette
        self._font = _sized(font, self._look.text_px)
        self._bold = _sized(font, self._look.text_px, bold=True)
        self._small = _sized(font, self._look.text_px - 2)
        self._margin = float(self._look.margin if self._ask.width >= _NARROW else 12)
        self._y = 12.0

    def build(self) -> None:
        beside = self._look.arrangement is Arrangement.BESIDE or (
            # A thread of Mastodon is set in beside its line.
            self._look.arrangement is Arrangement.UNDER
            and self._look.platform == "mastodon"
            and len(self._content.parts) > 1
        )
        start = self._margin
        self._answered()
        if self._look.arrangement is Arrangement.BESIDE:
            start = self._header_beside()
        else:
            self._header_over()
            if beside:
                start += self._look.avatar + _GAP
        if self._look.arrangement is Arrangement.PICTURE_FIRST:
            self._picture_first()
        else:
            self._text_first(start)
        self._out.height = round(self._y)
        self._thread_line()

    # The two orders

    def _text_first(self, start: float) -> None:
        width = self._ask.width - start - self._margin
        self._body(start, width)
        if self._ask.first:
            bleeds = self._look.platform == "facebook"
            self._media(0.0 if bleeds else start, self._ask.width if bleeds else width)
            self._alt_texts(start, width)
            self._poll(start, width)
            self._quoted(start, width)
        self._actions(start, width)

    def _picture_first(self) -> None:
        self._y += 2
        self._media(0.0, self._ask.width)
        start, width = self._margin, self._ask.width - 2 * self._margin
        self._dots()
        self._actions(start, width)
        self._y -= 6
        self._body(start, width, self._content.handle or self._content.name)
        self._alt_texts(start, width)
        self._small_line(when_words(self._content), start, width)
        self._y += 12

    # Somebody else's post

    @property
    def _relation(self) -> PreviewRelation | None:
        relation = self._content.relation
        return relation if relation and self._ask.first and not relation.elsewhere else None

    def _answered(self) -> None:
        """Over the post, whom it answers."""
        relation = self._relation
        if relation is not None and relation.answers:
            width = self._ask.width - 2 * self._margin
            self._small_line(answering_words(relation), self._margin, width)
            self._y += 4

    def _quoted(self, start: float, width: float) -> None:
        """Under the post, the one that it quotes, in a frame."""
        relation = self._relation
        if relation is None or relation.answers:
            return
        self._y += 10
        top, inner = self._y, width - 2 * _INSET
        self._y += _INSET
        self._small_line(isolate_ltr(f"@{relation.author}"), start + _INSET, inner)
        from_right = self._reads_from_right(relation.opening)
        lines = [Line(relation.opening, from_right)]
        words = Paragraphs(lines, self._small, 21, inner, most_lines=_QUOTED_LINES)
        self._place(words, start + _INSET, self._inks.ink)
        self._y += _INSET
        frame = self._at(start, top, width, self._y - top)
        self._out.boxes.append(Box(frame, 10, edge=self._inks.line))

    # Heads

    def _header_beside(self) -> float:
        look, margin = self._look, self._margin
        self._out.avatar = self._at(margin, self._y, look.avatar, look.avatar)
        start = margin + look.avatar + _GAP
        width = self._ask.width - start - margin
        handle = self._handle()
        self._head_line(self._content.name, (handle, when_words(self._content)), start, width)
        return start

    def _header_over(self) -> None:
        look, margin = self._look, self._margin
        top = self._y
        self._out.avatar = self._at(margin, top, look.avatar, look.avatar)
        start = margin + look.avatar + _GAP
        width = self._ask.width - start - margin
        when, handle = when_words(self._content), self._content.handle or self._content.name
        if look.arrangement is Arrangement.PICTURE_FIRST:
            self._y += (look.avatar - look.line_px) / 2
            self._head_line(handle, (), start, width)
        else:
            self._y += (look.avatar - look.line_px - _SMALL_LINE) / 2
            self._head_line(self._content.name, (), start, width)
            under = "" if look.platform == "facebook" else self._handle()
            after = (when,) if under else ()
            self._small_line(isolate_ltr(under) if under else when, start, width, after)
        self._y = top + look.avatar + 8

    def _handle(self) -> str:
        return f"@{self._content.handle}" if self._content.handle else ""

    def _head_line(self, name: str, rest: Sequence[str], start: float, width: float) -> None:
        """The name in bold, then what belongs to it, cut so that all of it has a place."""
        bold, plain = QFontMetricsF(self._bold), QFontMetricsF(self._font)
        handle, *times = rest or ("",)
        tail = "".join(f" · {isolate(time)}" for time in times)
        room = width - plain.horizontalAdvance(tail) - 4
        least = _LEAST_HANDLE if handle else 0.0
        name = bold.elidedText(name, _ELIDE, max(room - least, 24))
        room -= bold.horizontalAdvance(name + " ")
        pieces = [(isolate(name), self._inks.ink, True)]
        if handle and room > least / 2:
            handle = plain.elidedText(handle, _ELIDE, room)
            pieces.append((" " + isolate_ltr(handle), self._inks.muted, False))
        if tail:
            pieces.append((tail, self._inks.muted, False))
        self._one_line(pieces, self._font, self._look.line_px, start, width)

    def _small_line(
        self, words: str, start: float, width: float, after: Sequence[str] = ()
    ) -> None:
        tail = "".join(f" · {isolate(one)}" for one in after)
        metrics = QFontMetricsF(self._small)
        room = width - metrics.horizontalAdvance(tail) - 2
        cut = metrics.elidedText(words, _ELIDE, room)
        self._one_line(
            [(isolate(cut) + tail, self._inks.muted, False)], self._small, 20, start, width
        )

    def _one_line(
        self,
        pieces: list[tuple[str, str, bool]],
        font: QFont,
        line_px: float,
        start: float,
        width: float,
    ) -> None:
        line = one_line(pieces, font, line_px, width, self._ask.mirrored)
        self._place(line, start, self._inks.ink)

    # Parts

    def _body(self, start: float, width: float, lead: str = "") -> None:
        part = self._content.parts[self._ask.number] if self._content.parts else ""
        if not part and not lead:
            return
        body = set_body(part, self._look, self._inks, self._font, width, self._ask.mirrored, lead)
        self._out.body = self._place(body, start, self._inks.ink)
        self._y += 2

    def _media(self, start: float, width: float) -> None:
        shown = self._content.attachments[: grid.MOST]
        if not shown:
            if self._look.arrangement is Arrangement.PICTURE_FIRST:
                self._empty_picture(width)
            return
        shapes = tuple(one.width / max(1, one.height) for one in shown)
        self._y += 0 if self._look.arrangement is Arrangement.PICTURE_FIRST else 8
        places = grid.tiles(self._look.platform, shapes, width, self._look.media_gap)
        for attachment, place in zip(shown, places, strict=False):
            rect = self._at(start + place.x(), self._y + place.y(), place.width(), place.height())
            badge = self._badge_in(rect) if attachment.alt else None
            self._out.tiles.append(Tile(rect, attachment, badge))
        height = max(place.bottom() for place in places)
        self._out.media = self._at(start, self._y, width, height)
        self._y += height + 4

    def _empty_picture(self, width: float) -> None:
        rect = self._at(0, self._y, width, round(width * 0.5))
        self._out.boxes.append(Box(rect, 0, fill=self._inks.well))
        line = Line(needs_picture_words(), self._ask.mirrored)
        words = Paragraphs([line], self._small, 22, width - 48)
        place = QPointF(rect.x() + 24, rect.center().y() - words.height / 2)
        self._out.texts.append(PlacedText(words, place, self._inks.muted))
        self._y += rect.height() + 4

    def _badge_in(self, tile: QRectF) -> QRectF | None:
        """The place of the mark in the picture's lower leading corner, if it has room."""
        width = QFontMetricsF(_sized(self._font, 11, bold=True)).horizontalAdvance(
            alt_badge_words()
        )
        badge = QRectF(0, 0, width + 14, _BADGE)
        if badge.width() + 12 > tile.width() or tile.height() < _BADGE + 12:
            return None
        badge.moveBottom(tile.bottom() - 6)
        if self._ask.mirrored:
            badge.moveRight(tile.right() - 6)
        else:
            badge.moveLeft(tile.left() + 6)
        return badge

    def _alt_texts(self, start: float, width: float) -> None:
        if not self._ask.show_alt:
            return
        for tile in self._out.tiles:
            if not tile.attachment.alt:
                continue
            line = Line(tile.attachment.alt, self._reads_from_right(tile.attachment.alt))
            words = Paragraphs([line], self._small, 21, width - 20, most_lines=12)
            self._y += 6
            box = self._at(start, self._y, width, words.height + 12)
            self._out.boxes.append(Box(box, 8, fill=self._inks.well))
            self._out.texts.append(
                PlacedText(words, QPointF(box.x() + 10, box.y() + 6), self._inks.ink)
            )
            self._y += box.height()

    def _poll(self, start: float, width: float) -> None:
        poll = self._content.poll
        if poll is None:
            return
        self._y += 8
        for option in poll.options:
            self._option(option, poll, start, width)
        words = f"{isolate(poll_words(poll.minutes))} · {isolate(choose_words(poll.multiple))}"
        mark = _RIGHT_TO_LEFT_MARK if self._ask.mirrored else _LEFT_TO_RIGHT_MARK
        self._small_line(mark + words, start, width)

    def _option(self, option: str, poll: PreviewPoll, start: float, width: float) -> None:
        from_right = self._reads_from_right(option)
        metrics = QFontMetricsF(self._font)
        if self._look.platform == "mastodon":
            ring = self._at(start, self._y + (_OPTION - 18) / 2, 18, 18)
            radius = 4 if poll.multiple else 9
            self._out.boxes.append(Box(ring, radius, edge=self._inks.muted))
            room, offset = width - 28, 28.0
            from_right = self._ask.mirrored
        else:
            rect = self._at(start, self._y, width, _OPTION)
            self._out.boxes.append(Box(rect, _OPTION / 2, edge=self._inks.link))
            room = min(width - 24, metrics.horizontalAdvance(option) + 2)
            offset = (width - room) / 2
        words = metrics.elidedText(option, _ELIDE, room)
        ink = self._inks.ink if self._look.platform == "mastodon" else self._inks.link
        line = one_line([(isolate(words), ink, False)], self._font, _OPTION, room, from_right)
        self._place(line, start + offset, ink)
        self._y += 6

    def _dots(self) -> None:
        """How many pictures follow sideways, and that this is the first."""
        count = len(self._content.attachments)
        if count < 2:
            return
        wide = count * _DOT + (count - 1) * 4
        start = (self._ask.width - wide) / 2
        for at in range(count):
            dot = self._at(start + at * (_DOT + 4), self._y + 6, _DOT, _DOT)
            fill = self._inks.link if at == 0 else self._inks.line
            self._out.boxes.append(Box(dot, _DOT / 2, fill=fill))
        self._y += 12

    def _actions(self, start: float, width: float) -> None:
        look = self._look
        self._y += 8
        if look.platform == "facebook":
            line = self._at(start, self._y, width, 1)
            self._out.boxes.append(Box(line, 0, fill=self._inks.line))
            self._y += 8
        count = len(look.actions)
        packed = look.arrangement is Arrangement.PICTURE_FIRST
        step = 36.0 if packed else (width - _ICON) / max(1, count - 1)
        if look.platform == "facebook":
            step = width / count
            start += (step - _ICON) / 2
        for at, name in enumerate(look.actions):
            self._out.shapes.append((name, self._at(start + step * at, self._y, _ICON, _ICON)))
        if packed:
            end = self._at(start + width - _ICON, self._y, _ICON, _ICON)
            self._out.shapes.append(("bookmark", end))
        self._y += _ICON + 12

    def _thread_line(self) -> None:
        avatar, margin = self._out.avatar, 4.0
        middle = avatar.center().x() - 1
        if not self._ask.first:
            above = QRectF(middle, 0, 2, avatar.top() - margin)
            self._out.boxes.append(Box(above, 0, fill=self._inks.line))
        if not self._ask.last:
            top = avatar.bottom() + margin
            below = QRectF(middle, top, 2, max(0.0, self._out.height - top))
            self._out.boxes.append(Box(below, 0, fill=self._inks.line))
            return
        edge = QRectF(0, self._out.height, self._ask.width, 1)
        self._out.boxes.append(Box(edge, 0, fill=self._inks.line))
        self._out.height += 1

    # Places

    def _place(self, text: Paragraphs, start: float, ink: str) -> PlacedText:
        rect = self._at(start, self._y, text.width, text.height)
        placed = PlacedText(text, rect.topLeft(), ink)
        self._out.texts.append(placed)
        self._y += text.height
        return placed

    def _at(self, start: float, top: float, width: float, height: float) -> QRectF:
        left = self._ask.width - start - width if self._ask.mirrored else start
        return QRectF(left, top, width, height)

    def _reads_from_right(self, text: str) -> bool:
        rule = DirectionRule.EACH_LINE_PLAIN
        return lines_from_right([text], rule, around=self._ask.mirrored)[0]


def _sized(font: QFont, pixels: int, bold: bool = False) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return sized
