"""Pictures that people attach: upright, in the right colours, small enough, telling nothing."""

import pytest
from PIL import Image, ImageCms

from core.foundation.errors import Invalid
from core.media.model import Fit, MediaProblem, Told, Trace
from core.media.preparing import prepare, preview
from tests.media_files import exif, noise, opened, saved

PLATFORM = Fit(2000, 1_000_000)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def halves(width: int = 60, height: int = 40) -> Image.Image:
    """Red above, blue below."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (0, height // 2, width, height))
    return image


def near(one: object, other: tuple[int, ...], by: int = 12) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


# --- what the file tells --------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_place_is_shown_before_and_told_no_more(kind: str):
    prepared = prepare(saved(noise(60, 40), kind, exif=exif()), "", PLATFORM)
    assert prepared.before.told[0] == Told(Trace.LOCATION, "23.58800, 58.40000")
    assert prepared.after.told == ()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("size", [(60, 40), (2400, 40)], ids=["as it is", "made smaller"])
def test_nothing_of_exif_is_left_in_the_bytes(kind: str, size: tuple[int, int]):
    content = prepare(saved(noise(*size), kind, exif=exif()), "", PLATFORM).content
    assert [sign for sign in (b"Exif", b"Makers", b"Telephone", b"Author") if sign in content] == []


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_camera_and_author_are_told_by_name(kind: str):
    before = prepare(saved(noise(60, 40), kind, exif=exif()), "", PLATFORM).before
    wanted = {Told(Trace.CAMERA, "Telephone 12"), Told(Trace.AUTHOR, "A. N. Author")}
    assert wanted <= set(before.told)


def test_a_comment_is_taken_out():
    prepared = prepare(saved(noise(60, 40), "JPEG", comment=b"for internal use"), "", PLATFORM)
    assert prepared.before.told == (Told(Trace.COMMENT, "for internal use"),)
    assert b"internal" not in prepared.content


def test_xmp_is_taken_out():
    xmp = b"<x:xmpmeta><exif:GPSLatitude>23,35.28N</exif:GPSLatitude></x:xmpmeta>"
    prepared = prepare(saved(noise(60, 40), "JPEG", xmp=xmp), "", PLATFORM)
    assert prepared.before.traces == (Trace.LOCATION,)
    assert b"GPSLatitude" not in prepared.content


def test_what_lies_behind_the_picture_is_taken_out():
    prepared = prepare(saved(noise(60, 40), "PNG") + b"the part that was cropped", "", PLATFORM)
    assert prepared.before.traces == (Trace.HIDDEN,)
    assert b"cropped" not in prepared.content


def test_a_value_is_shown_on_one_short_line():
    comment = "سري\u202e\n".encode() + b"a" * 5000
    (told,) = prepare(saved(noise(60, 40), "JPEG", comment=comment), "", PLATFORM).before.told
    assert told.value == "سري " + "a" * 76


def test_a_picture_that_tells_nothing_and_fits_keeps_its_bytes():
    content = saved(noise(60, 40), "PNG")
    assert prepare(content, "", PLATFORM).content == content


# --- how it is shown ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("orientation", "turn"),
    [
        (2, Image.Transpose.FLIP_LEFT_RIGHT),
        (3, Image.Transpose.ROTATE_180),
        (4, Image.Transpose.FLIP_TOP_BOTTOM),
        (5, Image.Transpose.TRANSPOSE),
        (6, Image.Transpose.ROTATE_90),
        (7, Image.Transpose.TRANSVERSE),
        (8, Image.Transpose.ROTATE_270),
    ],
)
def test_a_picture_that_lies_is_turned_upright(orientation: int, turn: Image.Transpose):
    # As a camera does: the picture lies in the file, and EXIF says how to turn it.
    lying = halves().transpose(turn)
    content = saved(lying, "JPEG", exif=exif(orientation), quality=95)
    upright = opened(prepare(content, "", PLATFORM).content)
    assert (upright.size, near(upright.getpixel((30, 5)), RED)) == ((60, 40), True)


def test_colours_of_another_profile_are_brought_to_srgb():
    # sRGB with red and green exchanged: what it calls red is green.
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"tXYZ", 1).replace(b"gXYZ", b"rXYZ", 1)
    swapped = swapped.replace(b"tXYZ", b"gXYZ", 1).replace(b"s\0R\0G\0B", b"x\0R\0G\0B")
    content = saved(Image.new("RGB", (60, 40), (255, 0, 0)), "PNG", icc_profile=swapped)
    assert near(opened(prepare(content, "", PLATFORM).content).getpixel((5, 5)), (0, 255, 0))


def test_a_damaged_profile_is_as_good_as_none():
    content = saved(Image.new("RGB", (60, 40), RED), "PNG", icc_profile=b"\0\0\0\x08damaged")
    assert near(opened(prepare(content, "", PLATFORM).content).getpixel((5, 5)), RED)


def test_colours_for_printing_become_colours_for_screens():
    content = saved(Image.new("RGB", (60, 40), RED).convert("CMYK"), "JPEG", quality=95)
    image = opened(prepare(content, "", PLATFORM).content)
    assert (image.mode, near(image.getpixel((5, 5)), RED)) == ("RGB", True)


def test_sixteen_bits_are_scaled_and_not_cut_off():
    grey = Image.new("I;16", (2400, 20), 0x8000)
    image = opened(prepare(saved(grey, "PNG"), "", PLATFORM).content)
    assert near(image.convert("RGB").getpixel((5, 5)), (128, 128, 128), 2)


def test_transparency_is_kept():
    clear = Image.new("RGBA", (2400, 100), (200, 30, 30, 0))
    image = opened(prepare(saved(clear, "PNG"), "", PLATFORM).content)
    assert (image.format, image.getpixel((5, 5))[3]) == ("PNG", 0)  # pyright: ignore


def test_transparency_becomes_white_where_the_platform_takes_jpeg_alone():
    clear = Image.new("RGBA", (60, 40), (200, 30, 30, 0))
    fit = Fit(2000, 1_000_000, frozenset({"image/jpeg"}))
    image = opened(prepare(saved(clear, "PNG"), "", fit).content)
    assert (image.format, image.getpixel((5, 5))) == ("JPEG", (255, 255, 255))


def test_a_progressive_jpeg_is_read():
    content = saved(noise(60, 40), "JPEG", progressive=True)
    assert prepare(content, "", PLATFORM).after.width == 60


# --- how large it is ------------------------------------------------------------------------


def test_a_photograph_is_made_to_fit_edge_and_bytes():
    after = prepare(saved(noise(2600, 1800), "JPEG", quality=95), "", PLATFORM).after
    assert max(after.width, after.height) <= 2000
    assert after.size <= 1_000_000


def test_an_ordinary_photograph_keeps_the_whole_edge():
    soft = noise(260, 180).resize((2600, 1800), Image.Resampling.BICUBIC)
    after = prepare(saved(soft, "JPEG", quality=95), "", PLATFORM).after
    assert (after.width, after.height) == (2000, 1385)


def test_a_transparent_picture_is_made_smaller_until_it_fits():
    after = prepare(saved(noise(900, 900, "RGBA"), "PNG"), "", PLATFORM).after
    assert (after.media_type, after.size <= 1_000_000) == ("image/png", True)


def test_a_drawing_stays_png():
    drawing = prepare(saved(halves(2400, 1200), "PNG"), "", PLATFORM).after
    assert drawing.media_type == "image/png"


def test_the_type_is_one_that_the_platform_takes():
    fit = Fit(2000, 1_000_000, frozenset({"image/jpeg"}))
    assert prepare(saved(noise(60, 40), "WEBP"), "", fit).after.media_type == "image/jpeg"


def test_what_cannot_be_made_small_enough_is_refused():
    with pytest.raises(Invalid) as refusal:
        prepare(saved(noise(500, 500), "JPEG"), "", Fit(2000, 200))
    assert refusal.value.code is MediaProblem.CANNOT_FIT


def test_the_same_file_gives_the_same_bytes():
    content = saved(noise(2100, 300), "JPEG", exif=exif(6))
    assert prepare(content, "", PLATFORM).content == prepare(content, "", PLATFORM).content


# --- what moves -----------------------------------------------------------------------------


def _animation() -> bytes:
    frames = [noise(20, 20).rotate(90 * turn).quantize(8) for turn in range(3)]
    return saved(
        frames[0], "GIF", save_all=True, append_images=frames[1:], comment=b"for internal use"
    )


def test_an_animation_is_refused_where_the_platform_takes_none():
    with pytest.raises(Invalid) as refusal:
        prepare(_animation(), "a.gif", PLATFORM)
    assert refusal.value.code is MediaProblem.ANIMATED


def test_an_animation_is_cleaned_and_goes_on_moving():
    fit = Fit(2000, 1_000_000, frozenset({"image/gif"}))
    prepared = prepare(_animation(), "a.gif", fit)
    moving = opened(prepared.content)
    assert (getattr(moving, "n_frames", 1), b"internal" in prepared.content) == (3, False)


def test_an_animation_that_does_not_fit_is_refused():
    with pytest.raises(Invalid) as refusal:
        prepare(_animation(), "a.gif", Fit(10, None, frozenset({"image/gif"})))
    assert refusal.value.code is MediaProblem.CANNOT_FIT


def test_a_preview_is_small():
    small = opened(preview(saved(noise(900, 600), "JPEG")))
    assert small.size == (320, 213)


def test_a_webp_is_refused_before_its_decoder_fills_the_memory():
    with pytest.raises(Invalid) as refusal:
        prepare(saved(Image.new("RGB", (8000, 4000)), "WEBP", method=0), "", PLATFORM)
    assert refusal.value.code is MediaProblem.TOO_MANY_PIXELS
