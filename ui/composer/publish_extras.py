"""What goes out beside the text, and for whom, in the last look before publishing."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.drafts.model import Attachment
from core.media.model import MediaKind
from ui.composer.attachments.words import AttachmentWords
from ui.composer.poll.words import PollWords
from ui.composer.relation.words import RelationWords, opening_of
from ui.composer.view_model import ComposerModel
from ui.texts import fill
from ui.widgets.icons import Icon
from ui.widgets.labels import isolate
from ui.widgets.lines import ElidedLabel, line_of
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_PICTURE = 40


class PublishExtras(Screen):
    """A line for whose post it answers, each attachment, the poll, and whom the post is for."""

    def __init__(self, model: ComposerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self.lines: list[str] = []
        if model.related.relation is not None:
            title = RelationWords().title(model.related.relation, own=model.related.own)
            opening = opening_of(model.related.relation)
            self._add_line("reply", line_of(title, opening, between=" – "))
        for attachment in model.attachments.all:
            self._add_attachment(attachment)
        if model.poll.poll is not None:
            self._add_line("poll", PollWords().poll(model.poll.poll))
        self._add_purpose()
        self.setVisible(bool(self.lines))

    def _add_purpose(self) -> None:
        purpose = self._model.purpose
        said = [
            fill(sentence, {"words": words})
            for sentence, words in (
                (self.tr("Audience: {words}"), purpose.audience),
                (self.tr("Aim: {words}"), purpose.aim),
            )
            if words
        ]
        if said:
            self._add_line("people", " · ".join(said))

    def _add_line(self, icon: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addWidget(Icon(icon, 18))
        line = ElidedLabel(words)
        line.setProperty("kind", "small")
        row.addWidget(line, 1)
        self._column.addLayout(row)
        self.lines.append(words)

    def _add_attachment(self, attachment: Attachment) -> None:
        alt = attachment.alt or self.tr("Without a description")
        alt_line, rights_line = ElidedLabel(isolate(alt)), ElidedLabel()
        rights_line.setText(AttachmentWords().rights(attachment.rights))
        rights_line.setProperty("kind", "small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(alt_line)
        words.addWidget(rights_line)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addWidget(self._picture(attachment))
        row.addLayout(words, 1)
        self._column.addLayout(row)
        self.lines.append(alt)

    def _picture(self, attachment: Attachment) -> QWidget:
        if attachment.kind is MediaKind.VIDEO:
            return Icon("video", _PICTURE)
        place = QLabel()
        place.setFixedSize(_PICTURE, _PICTURE)
        place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        place.setAccessibleName(attachment.name)
        size = QSize(_PICTURE, _PICTURE) * self.devicePixelRatioF()

        def show(image: QImage) -> None:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            place.setPixmap(QPixmap.fromImage(image))

        self._model.attachments.picture(attachment, size, place, show)
        return place
