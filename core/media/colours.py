"""Colours as every screen shows them: eight bits, RGB, sRGB (IEC 61966-2-1)."""

from io import BytesIO
from typing import Any, cast

from PIL import Image, ImageCms

_SHIFT = 1 / 256
_HEADER = 132
_SRGB = "sRGB"


def is_srgb(profile: bytes) -> bool:
    """Whether the colours can be taken as they are: no profile, sRGB's, or one that is broken."""
    opened = _opened(profile)
    if opened is None:
        return True
    try:
        return _SRGB in ImageCms.getProfileDescription(opened)
    except (ImageCms.PyCMSError, ValueError, OSError):
        return True


def in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture in mode RGB, or RGBA where it is transparent somewhere.

    A profile that is damaged, or is not for this kind of picture, is as good as none:
    so do browsers.
    """
    eight = _in_eight_bits(image)
    if profile and not is_srgb(profile):
        return _converted(eight, profile)
    return _plain(eight)


def _opened(profile: bytes) -> ImageCms.ImageCmsProfile | None:
    size = int.from_bytes(profile[:4], "big")
    if len(profile) < _HEADER or size != len(profile) or profile[36:40] != b"acsp":
        return None
    try:
        return ImageCms.ImageCmsProfile(BytesIO(profile))
    except (OSError, ValueError):
        return None


def _srgb() -> ImageCms.ImageCmsProfile:
    made = cast("Any", ImageCms.createProfile(_SRGB))  # pyright: ignore[reportUnknownMemberType]
    return ImageCms.ImageCmsProfile(made)


def _to_eight_bits(value: Any) -> Any:
    return value * _SHIFT


def _in_eight_bits(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        # Pillow would cut off what is above 255 instead of scaling.
        return image.point(_to_eight_bits).convert("L")  # pyright: ignore[reportUnknownMemberType]
    return image


def _plain(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image if image.mode == "RGB" else image.convert("RGB")
    transparent = image if image.mode == "RGBA" else image.convert("RGBA")
    least, _ = transparent.getchannel("A").getextrema()
    return transparent if least != 255 else transparent.convert("RGB")


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    source = _opened(profile)
    colours = image if image.mode in ("CMYK", "L") else _plain(image)
    if source is None:
        return _plain(image)
    alpha = colours.getchannel("A") if colours.mode == "RGBA" else None
    opaque = colours.convert("RGB") if alpha is not None else colours
    try:
        shown = ImageCms.profileToProfile(opaque, source, _srgb(), outputMode="RGB")
    except (ImageCms.PyCMSError, ValueError, OSError):
        return _plain(image)
    if shown is None:
        return _plain(image)
    if alpha is not None:
        shown.putalpha(alpha)
    return shown
