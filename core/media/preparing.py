"""Making a file what may be published: upright, in sRGB, small enough, telling nothing.

The same file and the same limits give the same bytes each time.
"""

from collections.abc import Iterator
from io import BytesIO
from math import sqrt
from pathlib import Path

from PIL import Image

from core.foundation.errors import Invalid
from core.media import gif, jpeg, png
from core.media.colours import in_srgb, is_srgb
from core.media.model import Fit, MediaProblem, Prepared
from core.media.picture import Picture
from core.media.reading import inspect, inspected, open_image, orientation_of, read_source
from core.media.sniffing import MP4, media_type_of
from core.media.video import prepare_video

_ORDINARY = frozenset({jpeg.MEDIA_TYPE, png.MEDIA_TYPE})
_QUALITIES = (92, 88, 84, 80, 75, 70)
_FINE = 90
_FEW_COLOURS = 256
_DRAWING_PIXELS = 4_000_000
"""Up to here a lossless source is tried as PNG, which keeps the edges of letters."""
_SMALLEST_EDGE = 64
_STEP, _MARGIN = 0.85, 0.97
_PREVIEW_EDGE = 320
_PREVIEW_QUALITY = 80

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def prepare(source: Path | bytes, name: str, fit: Fit) -> Prepared:
    """The file as it may be published within ``fit``.

    A still picture is turned upright, brought to sRGB and made smaller as far as it must
    be; one that fits already keeps its pixels as they are. An animated GIF and a video are
    only cleaned, never coded again. May take some seconds: not for the main thread.
    Raises ``Invalid`` (``MediaProblem``) and ``Unavailable`` as ``read_source`` does.
    """
    content = read_source(source)
    media_type = media_type_of(content, name)
    if media_type == MP4:
        return prepare_video(content, fit)
    picture, image = open_image(content, media_type)
    before = inspected(picture, len(content))
    clean = _animated(picture, fit) if picture.frames > 1 else _still(picture, image, fit)
    return Prepared(clean, before, inspect(clean))


def preview(content: bytes) -> bytes:
    """A small picture of a prepared image: JPEG, or PNG where it is transparent."""
    picture, image = open_image(content, media_type_of(content, ""))
    small = _resized(in_srgb(image, picture.profile), _PREVIEW_EDGE)
    return _png(small) if small.mode == "RGBA" else _jpeg(small, _PREVIEW_QUALITY)


def _animated(picture: Picture, fit: Fit) -> bytes:
    if gif.MEDIA_TYPE not in fit.image_types:
        raise Invalid(MediaProblem.ANIMATED)
    if not _fits(picture.skeleton, fit) or not _edge_fits(picture, fit):
        raise Invalid(MediaProblem.CANNOT_FIT)
    return picture.skeleton


def _still(picture: Picture, image: Image.Image, fit: Fit) -> bytes:
    types = fit.image_types or _ORDINARY
    stays = _may_stay(picture, image, types) and _edge_fits(picture, fit)
    if stays and _fits(picture.skeleton, fit):
        return picture.skeleton
    shown = in_srgb(_upright(image, orientation_of(picture)), picture.profile)
    for content in _smaller_and_smaller(shown, picture.lossless, types, fit):
        if _fits(content, fit):
            return content
    raise Invalid(MediaProblem.CANNOT_FIT)


def _may_stay(picture: Picture, image: Image.Image, types: frozenset[str]) -> bool:
    """Whether the coded picture can be taken over: coding it again would only lose."""
    return (
        picture.media_type in types
        and orientation_of(picture) == 1
        and image.mode != "CMYK"
        and is_srgb(picture.profile)
    )


def _edge_fits(picture: Picture, fit: Fit) -> bool:
    return fit.image_edge is None or max(picture.width, picture.height) <= fit.image_edge


def _fits(content: bytes, fit: Fit) -> bool:
    return fit.image_bytes is None or len(content) <= fit.image_bytes


def _smaller_and_smaller(
    image: Image.Image, lossless: bool, types: frozenset[str], fit: Fit
) -> Iterator[bytes]:
    """Codings from the best to the smallest; whoever asks stops at the first that fits."""
    drawn = png.MEDIA_TYPE in types and _is_drawing(image, lossless)
    transparent = image.mode == "RGBA" and png.MEDIA_TYPE in types
    edge = min(max(image.size), fit.image_edge or max(image.size))
    while edge >= min(_SMALLEST_EDGE, max(image.size)):
        sized, content = _resized(image, edge), b""
        if drawn or transparent:
            content = _png(sized)
            yield content
        if not transparent and jpeg.MEDIA_TYPE in types:
            opaque = _on_white(sized)
            for quality in _QUALITIES:
                content = _jpeg(opaque, quality)
                yield content
        if not content:
            return
        edge = _next_edge(edge, len(content), fit.image_bytes or len(content))


def _is_drawing(image: Image.Image, lossless: bool) -> bool:
    if image.getcolors(_FEW_COLOURS) is not None:
        return True
    return lossless and image.width * image.height <= _DRAWING_PIXELS


def _next_edge(edge: int, size: int, most: int) -> int:
    """The bytes grow with the area, so the edge must shrink with the root."""
    return int(edge * min(_STEP, _MARGIN * sqrt(most / size)))


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    return image.transpose(_TURNS[orientation]) if orientation in _TURNS else image


def _resized(image: Image.Image, edge: int) -> Image.Image:
    longest = max(image.size)
    if longest <= edge:
        return image
    width, height = (max(1, round(side * edge / longest)) for side in image.size)
    return image.resize(  # pyright: ignore[reportUnknownMemberType]
        (width, height), Image.Resampling.LANCZOS, reducing_gap=3.0
    )


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    flat = Image.new("RGB", image.size, "white")
    flat.paste(image, mask=image.getchannel("A"))
    return flat


def _png(image: Image.Image) -> bytes:
    return _saved(image, "PNG", compress_level=6)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    # Fine colours as long as there is room; every platform halves them anyhow. Not optimized:
    # that needs the whole file in one buffer, and fails where the picture fills more.
    subsampling = 0 if quality >= _FINE else 2
    return _saved(image, "JPEG", quality=quality, subsampling=subsampling)


def _saved(image: Image.Image, kind: str, **how: int) -> bytes:
    # A writer would put some of it into the file: resolution, comments, a profile.
    image.info.clear()
    written = BytesIO()
    image.save(written, kind, **how)
    return written.getvalue()
