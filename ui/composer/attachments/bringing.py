"""What a paste or a drop brings that is to be attached rather than written."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

_PLAIN = "text/plain"
_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")


def files_in(content: QMimeData) -> tuple[Path, ...]:
    """Files of this machine."""
    paths = (Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.is_file())


def image_in(content: QMimeData) -> bytes | QImage | None:
    """An image without a text beside it: whoever copies a text wants the text."""
    if not _is_image(content):
        return None
    for name in _PICTURES:
        if content.hasFormat(name):
            return bytes(content.data(name).data())
    image: object = content.imageData()
    return image if isinstance(image, QImage) else None


def brings_media(content: QMimeData) -> bool:
    """Whether there is anything to be attached; asked while it is dragged, so nothing is read."""
    return _is_image(content) or bool(files_in(content))


def _is_image(content: QMimeData) -> bool:
    return content.hasImage() and not content.hasFormat(_PLAIN)
