"""One post of the practice timeline, with its images and its poll."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.platforms.practice_post import PracticeMedia, PracticePost
from ui.widgets.icons import Icon
from ui.widgets.labels import Label, MutedText, Paragraph
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_THUMBNAIL = 160
"""Logical pixels of the longer edge."""


class PostBody(Screen):
    """What readers see of a post; ``picture_of`` gives an attachment's picture, if there is one."""

    def __init__(self, post: PracticePost, picture_of: Callable[[str], QImage | None]) -> None:
        super().__init__()
        self._post = post
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE * 2)
        text = Paragraph(post.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(text)
        if post.media:
            rows.addLayout(self._pictures(picture_of))
        self._poll_ends = MutedText()
        if post.poll is not None:
            for option in post.poll.options:
                rows.addLayout(_option(option))
            rows.addWidget(self._poll_ends)
        self.retranslate()

    def retranslate(self) -> None:
        """How long the poll is open."""
        poll = self._post.poll
        if poll is not None:
            hours = -(-poll.minutes // 60)
            self._poll_ends.setText(self.tr("A poll, open for %n hours at most", "", hours))

    def _pictures(self, picture_of: Callable[[str], QImage | None]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        for one in self._post.media:
            row.addWidget(_picture(one, picture_of(one.name)))
        row.addStretch(1)
        return row


def _picture(one: PracticeMedia, image: QImage | None) -> QWidget:
    """The image in small, or a sign for a video; its description is what it is called."""
    if image is None or image.isNull():
        place: QWidget = Icon("video" if one.media_type.startswith("video/") else "attach", 32)
    else:
        place = Label()
        ratio = place.devicePixelRatioF()
        edge = round(_THUMBNAIL * ratio)
        small = image.scaled(
            edge,
            edge,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        place.setPixmap(QPixmap.fromImage(small))
    place.setAccessibleName(one.alt)
    place.setToolTip(one.alt)
    return place


def _option(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE * 2)
    row.addWidget(Icon("poll", 14))
    row.addWidget(Paragraph(words), 1)
    return row
