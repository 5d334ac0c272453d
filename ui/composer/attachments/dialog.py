"""One attachment in detail: what it shows, in words, and by what right it is published."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from core.drafts.model import Attachment, Rights, RightsKind
from core.media.model import MediaKind
from ui.composer.attachments.view_model import AttachmentsModel
from ui.composer.attachments.words import AttachmentWords
from ui.texts import words_for
from ui.widgets.arrange import in_the_middle
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field
from ui.widgets.icons import Icon
from ui.widgets.labels import NameLabel, SmallText, StrongText, isolate_ltr
from ui.widgets.long_field import LongField
from ui.widgets.panels import Card
from ui.widgets.tokens import SPACE

_WIDTH = 760
_PICTURE = QSize(240, 200)
_LONGEST_REFERENCE = 200


class AttachmentDialog(Dialog):
    """What is written here is kept when the dialog is left by its first button."""

    def __init__(self, model: AttachmentsModel, attachment: Attachment, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self._attachment = attachment
        self._picture = QLabel()
        self._picture.setFixedSize(_PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.alt = LongField()
        self._alt_hint, self._alt_count = SmallText(), SmallText()
        self._rights_title = StrongText()
        self.rights = {kind: QRadioButton() for kind in RightsKind}
        self._group = QButtonGroup(self)
        self.reference = Field()
        self.reference.input.setMaxLength(_LONGEST_REFERENCE)
        self._build()
        self._fill()
        self._say()
        self._connect()
        self._refresh()
        self.alt.setFocus()

    # Building

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 5)
        columns.addLayout(self._what_it_is())
        columns.addLayout(self._what_is_said(), 1)
        self.add(columns)

    def _what_it_is(self) -> QVBoxLayout:
        frame = Card()
        frame.body.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        frame.add(self._picture)
        column = QVBoxLayout()
        column.setSpacing(SPACE * 2)
        column.addWidget(frame)
        name = NameLabel(self._attachment.name)
        name.setWordWrap(True)
        before, words = self._model.before(self._attachment.id), AttachmentWords()
        facts = words.facts(self._attachment)
        lines = (facts, *words.removed(self._attachment, before))
        for line in (name, *(SmallText(words) for words in lines if words)):
            line.setFixedWidth(_PICTURE.width() + SPACE * 2)
            column.addWidget(line)
        column.addStretch(1)
        return column

    def _what_is_said(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE * 2)
        column.addWidget(self.alt)
        column.addWidget(self._alt_count)
        column.addWidget(self._alt_hint)
        column.addWidget(self._rights_title)
        for choice in self.rights.values():
            self._group.addButton(choice)
            column.addWidget(choice)
        column.addWidget(self.reference)
        column.addStretch(1)
        return column

    def _fill(self) -> None:
        self.alt.input.setPlainText(self._attachment.alt)
        rights = self._attachment.rights
        if rights is not None:
            self.rights[rights.kind].setChecked(True)
            self.reference.input.setText(rights.reference)
        if self._attachment.kind is MediaKind.VIDEO:
            holder = QVBoxLayout(self._picture)
            holder.addLayout(in_the_middle(Icon("video", 64)))
            return
        size = _PICTURE * self.devicePixelRatioF()
        self._model.picture(self._attachment, size, self, self._show_picture)

    def _say(self) -> None:
        self.set_words(
            self.tr("Describe the image and declare its rights")
            if self._attachment.kind is MediaKind.IMAGE
            else self.tr("Describe the video and declare its rights"),
            "",
            self.tr("Keep"),
            self.tr("Cancel"),
        )
        self.alt.set_words(
            self.tr("Description for those who do not see it"),
            self.tr("A map with the diversion from Sultan Qaboos Street to 18 November Street"),
        )
        self._alt_hint.setText(
            self.tr(
                "Write what it tells: who, what, where, and every word that stands in it. "
                "Leave out “image of”."
            )
        )
        self._rights_title.setText(self.tr("By what right is it published?"))
        for kind, choice in self.rights.items():
            choice.setText(words_for(kind))
        self._picture.setAccessibleName(self._attachment.name)

    def _connect(self) -> None:
        self.alt.input.textChanged.connect(self._refresh)
        self._group.buttonToggled.connect(self._refresh)
        self.go_on.clicked.connect(self._keep)

    # What is shown

    def _refresh(self) -> None:
        video = self._attachment.kind is MediaKind.VIDEO
        used, most = len(self.alt.text.strip()), self._model.limits.most_alt(video=video)
        self._alt_count.setText(isolate_ltr(str(used) if most is None else f"{used} / {most}"))
        over = most is not None and used > most
        self.alt.set_error(self.tr("Shorter, please: the platform takes no more.") if over else "")
        kind = self._kind()
        needed = kind in (RightsKind.LICENSED, RightsKind.PERMITTED)
        self.reference.setVisible(needed)
        if kind is RightsKind.LICENSED:
            self.reference.set_words(
                self.tr("Licence"), placeholder=self.tr("Name of the licence and its holder")
            )
        elif kind is RightsKind.PERMITTED:
            self.reference.set_words(
                self.tr("Permission"), placeholder=self.tr("From whom, when, number of the letter")
            )
        self.go_on.setEnabled(not over)

    def _kind(self) -> RightsKind | None:
        return next((kind for kind, one in self.rights.items() if one.isChecked()), None)

    def _show_picture(self, image: QImage) -> None:
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setPixmap(QPixmap.fromImage(image))

    def _keep(self) -> None:
        kind = self._kind()
        if kind in (RightsKind.LICENSED, RightsKind.PERMITTED) and not self.reference.text.strip():
            self.reference.set_error(self.tr("Name it, so that it can be proved."))
            self.reference.input.setFocus()
            return
        self._model.describe(self._attachment.id, " ".join(self.alt.text.split()))
        if kind is not None:
            reference = "" if kind is RightsKind.OWN else self.reference.text.strip()
            self._model.declare(self._attachment.id, Rights(kind, reference))
        self.accept()
