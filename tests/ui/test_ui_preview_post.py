"""A post laid out and painted: where its words, pictures and lines stand."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.media.model import MediaKind
from core.text.direction import isolate, to_utf16
from ui.composer.preview.content import PreviewAttachment, PreviewContent, PreviewPoll
from ui.composer.preview.grid import tiles
from ui.composer.preview.laying_out import lay_out
from ui.composer.preview.looks import PLATFORMS, look_of
from ui.composer.preview.painting import letter_of, paint_post
from ui.composer.preview.pictures import Pictures, cropped
from ui.composer.preview.post import PostLayout, PostRequest
from ui.tasks import Tasks
from ui.widgets.theme import Theme
from ui.widgets.tokens import contrast

WIDTH = 320
HANDLE = "@muscat_mun"
ARABIC = "نلتقي في حديقة القرم الطبيعية، تابعوا"
TEXT = f"{ARABIC} {isolate(HANDLE)} غدًا الساعة 10 #مسقط"
LONG = "أهلًا وسهلًا بكم في حديقة القرم الطبيعية. " * 60


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


def content(platform: str, *parts: str) -> PreviewContent:
    return PreviewContent(platform, "بلدية مسقط", "muscat.example", parts)


def request(of: PreviewContent, number: int = 0) -> PostRequest:
    mirrored = look_of(of.platform).mirrors
    return PostRequest(of, number, WIDTH, dark=False, mirrored=mirrored, show_alt=False, words="ar")


def laid_out(of: PreviewContent, number: int = 0) -> PostLayout:
    return lay_out(request(of, number), QApplication.font())


def image_bytes(colour: str = "#2277AA", width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


def attachment(key: str = "a", alt: str = "", kind: MediaKind = MediaKind.IMAGE):
    return PreviewAttachment(key, kind, image_bytes(), 600, 400, alt)


def painted(post: PostLayout, margin: int = 0) -> QImage:
    """The post on a ground of magenta, which nothing in it is."""
    image = QImage(WIDTH + 2 * margin, round(post.height) + 2 * margin, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    tasks = Tasks()
    painter = QPainter(image)
    painter.translate(margin, margin)
    paint_post(painter, post, Pictures(tasks), QApplication.font())
    painter.end()
    tasks.shutdown()
    return image


# The text


def body_edges(post: PostLayout) -> list[tuple[float, float]]:
    """Where each line of the text begins and ends, from the left of its column."""
    assert post.body is not None
    return [
        (line.naturalTextRect().left(), line.naturalTextRect().right())
        for layout, _ in post.body.text.layouts
        for line in (layout.lineAt(at) for at in range(layout.lineCount()))
    ]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_arabic_begins_at_the_right_on_every_platform(platform: str) -> None:
    post = laid_out(content(platform, TEXT))
    assert post.body is not None
    assert all(right == pytest.approx(post.body.text.width, abs=1) for _, right in body_edges(post))


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_handle_in_arabic_is_one_piece_that_starts_with_its_at_sign(platform: str) -> None:
    post = laid_out(content(platform, TEXT))
    assert post.body is not None
    layout, line = post.body.text.layouts[0]
    start = to_utf16(line.text, line.text.index("@m"))
    row = layout.lineForTextPosition(start)
    glyphs = [row.glyphRuns(start + at, 1)[0].positions()[0].x() for at in range(len(HANDLE))]
    steps = [after - before for before, after in itertools.pairwise(glyphs)]
    assert all(0 < step < post.look.text_px for step in steps)


def test_english_of_an_arabic_post_stands_at_the_right_on_x() -> None:
    post = laid_out(content("x", "نلتقي\nSee you"))
    assert post.body is not None
    assert body_edges(post)[1][1] == pytest.approx(post.body.text.width, abs=1)


def test_english_of_an_arabic_post_stands_at_the_left_on_mastodon() -> None:
    assert body_edges(laid_out(content("mastodon", "نلتقي\nSee you")))[1][0] == pytest.approx(0)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_line_is_wider_than_its_column(platform: str) -> None:
    post = laid_out(content(platform, f"{TEXT} {'م' * 90} https://example.com/{'a' * 120}"))
    assert post.body is not None
    width = post.body.text.width
    assert all(left >= -1 and right <= width + 1 for left, right in body_edges(post))


@pytest.mark.parametrize(("platform", "lines"), [("bluesky", 25), ("mastodon", 32)])
def test_a_long_text_ends_after_the_lines_of_a_timeline(platform: str, lines: int) -> None:
    post = laid_out(content(platform, LONG))
    assert post.body is not None
    # One more for the words to go on.
    assert post.body.text.line_count == lines + 1


def test_instagram_keeps_three_lines_with_the_words_to_go_on() -> None:
    post = laid_out(content("instagram", LONG))
    assert post.body is not None
    assert post.body.text.line_count == 3
    assert "more" in post.body.text.layouts[-1][1].text


# Where things stand


def test_the_portrait_stands_at_the_right_in_an_arabic_interface() -> None:
    assert laid_out(content("x", TEXT)).avatar.center().x() > WIDTH / 2


def test_bluesky_has_no_arabic_interface_to_be_mirrored_in() -> None:
    assert laid_out(content("bluesky", TEXT)).avatar.center().x() < WIDTH / 2


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_nothing_stands_outside_of_the_post(platform: str, count: int) -> None:
    pictures = tuple(attachment(str(at), "وصف") for at in range(count))
    poll = PreviewPoll(("حديقة القرم " * 9, "العامرات"), 1440)
    post = laid_out(replace(content(platform, TEXT), attachments=pictures, poll=poll))
    whole = QRectF(0, 0, WIDTH, post.height)
    rects = [tile.rect for tile in post.tiles] + [box.rect for box in post.boxes]
    rects += [text.rect for text in post.texts] + [shape[1] for shape in post.shapes]
    assert [rect for rect in rects if not whole.contains(rect)] == []


@pytest.mark.parametrize("platform", PLATFORMS)
def test_nothing_is_painted_outside_of_the_post(platform: str) -> None:
    image = painted(laid_out(content(platform, TEXT)), margin=20)
    ground = QColor("#FF00FF").rgb()
    edges = [(at, y) for y in range(image.height()) for at in (18, 19, WIDTH + 20, WIDTH + 21)]
    edges += [(x, y) for x in range(image.width()) for y in (18, 19, image.height() - 19)]
    assert all(image.pixel(x, y) == ground for x, y in edges)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_whole_post_has_its_ground(platform: str) -> None:
    image = painted(laid_out(content(platform, TEXT)))
    ground = QColor("#FF00FF").rgb()
    assert ground not in {
        image.pixel(x, y) for x in range(0, WIDTH, 3) for y in range(0, image.height(), 3)
    }


def test_the_words_of_the_text_do_not_touch_the_head() -> None:
    post = laid_out(content("x", TEXT))
    assert post.body is not None
    assert post.body.place.y() >= post.texts[0].rect.bottom()


def test_a_long_name_leaves_room_for_the_handle() -> None:
    named = replace(content("x", TEXT), name="المديرية العامة لبلدية مسقط " * 3)
    head = laid_out(named).texts[0].text
    assert head.natural_width() <= head.width
    assert "@m" in head.layouts[0][1].text


def test_a_line_joins_the_parts_of_a_thread() -> None:
    thread = content("x", TEXT, TEXT)
    first, last = laid_out(thread), laid_out(thread, 1)
    assert any(box.rect.bottom() == first.height for box in first.boxes)
    assert any(box.rect.top() == 0 and box.rect.width() == 2 for box in last.boxes)


def test_only_the_first_part_shows_the_pictures() -> None:
    thread = replace(content("x", TEXT, TEXT), attachments=(attachment(),))
    assert laid_out(thread, 1).tiles == []


def test_an_option_longer_than_its_button_is_shortened() -> None:
    poll = PreviewPoll(("حديقة القرم الطبيعية " * 9,), 60)
    post = laid_out(replace(content("x", TEXT), poll=poll))
    option = next(one for one in post.texts if one.ink == post.palette.link)
    assert option.text.natural_width() <= option.text.width + 1


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_text_and_what_belongs_to_it_can_be_read(platform: str, dark: bool) -> None:
    palette = look_of(platform).palette(dark)
    assert min(contrast(ink, palette.ground) for ink in (palette.ink, palette.muted)) >= 4.5


def test_the_letter_of_a_name_is_the_one_past_its_article() -> None:
    assert letter_of("البلدية") == "ب"


# Pictures


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize(
    "shapes", [(1.5, 0.7), (0.7, 1.5), (1.5,) * 3, (0.7,) * 3, (1.5,) * 4, (0.7,) * 4]
)
def test_pictures_do_not_cover_each_other(platform: str, shapes: tuple[float, ...]) -> None:
    places = tiles(platform, shapes, 300, 2)
    overlaps = [
        (one, other)
        for at, one in enumerate(places)
        for other in places[at + 1 :]
        if one.intersects(other)
    ]
    assert overlaps == []


def test_a_very_tall_picture_is_cropped_to_what_the_platform_shows() -> None:
    assert tiles("x", (0.2,), 300, 2)[0].height() == 400


def test_a_picture_is_cut_around_its_middle() -> None:
    wide = QImage(300, 100, QImage.Format.Format_RGB32)
    wide.fill(QColor("#FFFFFF"))
    painter = QPainter(wide)
    painter.fillRect(100, 0, 100, 100, QColor("#000000"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    wide.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    cut = cropped(bytes(buffer.data().data()), QSize(100, 100))
    assert {cut.pixelColor(x, 50).name() for x in (2, 50, 97)} == {"#000000"}


def test_what_is_no_picture_gives_an_empty_one() -> None:
    assert cropped(b"not a picture", QSize(10, 10)).isNull()


def test_a_picture_is_read_off_the_main_thread_and_once(qtbot: QtBot) -> None:
    tasks = Tasks()
    pictures = Pictures(tasks)
    one = attachment()
    size = QSize(30, 20)
    assert pictures.get(one, size, 1.0) is None
    assert pictures.get(one, size, 1.0) is None
    with qtbot.waitSignal(pictures.arrived):
        pass
    image = pictures.get(one, size, 1.0)
    assert image is not None
    assert image.pixelColor(5, 5).name() == "#2277aa"
    assert tasks.shutdown()
