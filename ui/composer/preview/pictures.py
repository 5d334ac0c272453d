"""The pictures of attachments, cut to their place and size off the main thread."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

from ui.composer.preview.content import PreviewAttachment
from ui.tasks import Tasks

_KEPT = 24

Wanted = tuple[str, int, int]
"""Which content, and the size of its place in device pixels."""


class Pictures(QObject):
    """Gives a picture at once where it is there, and tells when it came where it was not."""

    arrived = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._there: OrderedDict[Wanted, QImage] = OrderedDict()
        self._asked: set[Wanted] = set()

    def get(self, attachment: PreviewAttachment, size: QSize, ratio: float) -> QImage | None:
        """The picture cropped to ``size``, or ``None`` while it is read or cannot be."""
        place = size * ratio
        wanted = (attachment.key, place.width(), place.height())
        image = self._there.get(wanted)
        if image is not None:
            self._there.move_to_end(wanted)
            return image
        if wanted not in self._asked and attachment.picture and not place.isEmpty():
            self._asked.add(wanted)
            content = attachment.picture
            self._tasks.run(self, lambda: (wanted, ratio, cropped(content, place)), self._keep)
        return None

    def _keep(self, made: tuple[Wanted, float, QImage]) -> None:
        wanted, ratio, image = made
        if image.isNull():
            # Stays among what was asked for: the next time it could not be read either.
            return
        self._asked.discard(wanted)
        image.setDevicePixelRatio(ratio)
        self._there[wanted] = image
        while len(self._there) > _KEPT:
            self._there.popitem(last=False)
        self.arrived.emit()


def covering(natural: QSize, place: QSize) -> QSize:
    """The smallest size of the shape of ``natural`` that leaves nothing of ``place`` open."""
    if natural.isEmpty():
        return place
    scale = max(place.width() / natural.width(), place.height() / natural.height())
    return QSize(
        max(place.width(), round(natural.width() * scale)),
        max(place.height(), round(natural.height() * scale)),
    )


def cropped(content: bytes, place: QSize) -> QImage:
    """The image in ``content`` scaled to cover ``place`` and cut around its middle.

    Null where it cannot be read. It is decoded small at once where the format allows it.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    natural = reader.size()
    if natural.isValid():
        reader.setScaledSize(covering(natural, place))
    image = reader.read()
    corner = QRect(
        (image.width() - place.width()) // 2,
        (image.height() - place.height()) // 2,
        place.width(),
        place.height(),
    )
    return image if image.isNull() else image.copy(corner)
