"""Decoding pictures by Pillow: four of its readers, and only files that were taken apart before.

``core.media`` alone knows Pillow, and nothing imports this module before it is needed.
"""

import struct
import warnings
import zlib
from io import BytesIO

from PIL import Image, ImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from core.foundation.errors import Invalid
from core.media import gif, jpeg, png, webp
from core.media.model import MediaProblem
from core.media.picture import Picture
from core.media.pieces import truncated, unreadable

# Named one by one: Image.open would try every reader that Pillow has.
_READERS: dict[str, type[ImageFile.ImageFile]] = {
    jpeg.MEDIA_TYPE: JpegImageFile,
    png.MEDIA_TYPE: PngImageFile,
    webp.MEDIA_TYPE: WebPImageFile,
    gif.MEDIA_TYPE: GifImageFile,
}
_FAILURES = (
    OSError, SyntaxError, ValueError, TypeError, AttributeError, ArithmeticError, LookupError,
    EOFError, AssertionError, RuntimeError, Warning, struct.error, zlib.error,
    Image.DecompressionBombError,
)  # fmt: skip
"""What Pillow was seen to raise for a damaged file, or says that it may."""

# What Pillow warns of is a damaged file; only what Pillow's own modules warn of is meant.
warnings.filterwarnings("error", module=r"PIL\.")


def decoded(picture: Picture) -> Image.Image:
    """The first frame, decoded to its end. Every other frame is decoded too, and let go.

    Raises ``Invalid``: ``TRUNCATED``, ``UNREADABLE``, or ``TOO_MANY_PIXELS`` where the
    memory is not there.
    """
    try:
        opened = _READERS[picture.media_type](BytesIO(picture.skeleton))
        if opened.size != (picture.width, picture.height):
            raise unreadable()
        opened.load()
        first = opened.copy() if picture.frames > 1 else opened
        for frame in range(1, picture.frames):
            opened.seek(frame)
            opened.load()
    except MemoryError:
        raise Invalid(
            MediaProblem.TOO_MANY_PIXELS, width=picture.width, height=picture.height
        ) from None
    except _FAILURES as failure:
        raise (truncated() if "truncated" in str(failure) else unreadable()) from None
    return first
