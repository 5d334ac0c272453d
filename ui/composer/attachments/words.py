"""Attachments in words: what they are, what they still lack, what was taken out of them."""

from PySide6.QtCore import QObject

from core.drafts.model import Attachment, Rights, RightsKind
from core.media.model import Inspected
from ui.composer.attachments.view_model import AttachmentsModel, lacks_rights
from ui.texts import fill, words_for
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, WARNING

_KIND_OF = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/webp": "WebP",
    "image/gif": "GIF",
    "video/mp4": "MP4",
}
_KILO, _MEGA = 1_000, 1_000_000


class AttachmentWords(QObject):
    """Sentences; an object only because ``tr`` wants one."""

    def state_of(self, model: AttachmentsModel, attachment: Attachment) -> tuple[str, str]:
        """Tone and words for what it still lacks, or that it lacks nothing."""
        alt, rights = model.lacks_alt(attachment), lacks_rights(attachment)
        if alt and rights:
            return WARNING, self.tr("No description, no rights")
        if alt:
            return WARNING, self.tr("No description")
        if rights:
            return WARNING, self.tr("Rights not declared")
        return GOOD, self.rights(attachment.rights)

    def rights(self, rights: Rights | None) -> str:
        """By what right it is published."""
        if rights is None:
            return self.tr("Rights not declared")
        if rights.kind is RightsKind.OWN:
            return words_for(rights.kind)
        values = {"kind": words_for(rights.kind), "reference": rights.reference}
        return fill(self.tr("{kind}: {reference}"), values)

    def removed(self, attachment: Attachment, before: Inspected | None) -> tuple[str, str]:
        """What the file told before it was cleaned, and what it tells now."""
        if not attachment.removed:
            return self.tr("The file told nothing besides its picture."), ""
        told = {one.trace.value: one.value for one in before.told} if before else {}
        names = [self._told(code, told.get(code, "")) for code in attachment.removed]
        was = fill(self.tr("Before: {what}."), {"what": self.tr(", ").join(names)})
        return was, self.tr("After: nothing of it; it was removed.")

    def facts(self, attachment: Attachment) -> str:
        """Kind, measures and size of what will be published."""
        kind = _KIND_OF.get(attachment.media_type, attachment.media_type)
        measures = f"{attachment.width} × {attachment.height}"
        return line_of(kind, measures, self._size(attachment.size), between=" · ")

    def _size(self, octets: int) -> str:
        if octets < _MEGA:
            return fill(self.tr("{size} kB"), {"size": f"{octets / _KILO:.1f}"})
        return fill(self.tr("{size} MB"), {"size": f"{octets / _MEGA:.1f}"})

    def _told(self, code: str, value: str) -> str:
        if not value:
            return words_for(code)
        return fill(self.tr("{kind} ({value})"), {"kind": words_for(code), "value": value})
