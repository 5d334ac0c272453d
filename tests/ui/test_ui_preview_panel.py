"""The preview beside the text: when it follows, what it offers, what it says aloud."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.media.model import MediaKind
from ui.composer.preview.content import PreviewAttachment, PreviewContent, PreviewPoll
from ui.composer.preview.leaving import parts_leaving
from ui.composer.preview.looks import PLATFORMS
from ui.composer.preview.panel import AFTER_MS, PreviewPanel
from ui.tasks import Tasks
from ui.widgets.theme import Theme

TEXT = "نلتقي في حديقة القرم الطبيعية"
PICTURE = PreviewAttachment("a", MediaKind.IMAGE, b"", 600, 400, "خريطة الحديقة")


@dataclass
class Writer:
    """Stands for the composer: gives what it has, and counts how often it was asked."""

    parts: tuple[str, ...] = (TEXT,)
    asked: list[str] = field(default_factory=list[str])
    attachments: tuple[PreviewAttachment, ...] = ()
    poll: PreviewPoll | None = None

    def content(self, platform: str) -> PreviewContent:
        self.asked.append(platform)
        return PreviewContent(
            platform, "بلدية مسقط", "muscat.example", self.parts, self.attachments, self.poll
        )


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> Iterator[PreviewPanel]:
    tasks = Tasks()
    shown = PreviewPanel(Theme(qapp, "light"), tasks)
    shown.resize(340, 500)
    qtbot.addWidget(shown)
    yield shown
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.shutdown()


def follow(qtbot: QtBot, panel: PreviewPanel, writer: Writer) -> None:
    panel.follow(writer.content)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.canvas.posts))


def texts_of(panel: PreviewPanel) -> list[str]:
    return [
        line.text
        for post in panel.canvas.posts
        if post.body is not None
        for _, line in post.body.text.layouts
    ]


# When it follows


def test_nothing_is_asked_for_while_it_is_hidden(qtbot: QtBot, panel: PreviewPanel) -> None:
    writer = Writer()
    panel.follow(writer.content)
    panel.touch()
    qtbot.wait(2 * AFTER_MS)
    assert writer.asked == []


def test_nothing_is_asked_for_when_it_is_hidden_in_the_meantime(
    qtbot: QtBot, panel: PreviewPanel
) -> None:
    writer = Writer()
    follow(qtbot, panel, writer)
    writer.asked.clear()
    panel.touch()
    panel.hide()
    qtbot.wait(2 * AFTER_MS)
    assert writer.asked == []


def test_what_changed_while_it_was_hidden_is_shown_with_it(
    qtbot: QtBot, panel: PreviewPanel
) -> None:
    follow(qtbot, panel, Writer())
    assert texts_of(panel) == [TEXT]


def test_many_keystrokes_are_one_question(qtbot: QtBot, panel: PreviewPanel) -> None:
    writer = Writer()
    follow(qtbot, panel, writer)
    writer.asked.clear()
    for _ in range(20):
        panel.touch()
        qtbot.wait(5)
    qtbot.wait(2 * AFTER_MS)
    assert len(writer.asked) == 1


def test_it_waits_for_a_pause_after_it_was_shown_too(qtbot: QtBot, panel: PreviewPanel) -> None:
    writer = Writer()
    follow(qtbot, panel, writer)
    writer.asked.clear()
    panel.touch()
    qtbot.wait(AFTER_MS // 3)
    assert writer.asked == []
    qtbot.waitUntil(lambda: len(writer.asked) == 1)


def test_a_part_that_did_not_change_is_not_laid_out_again(
    qtbot: QtBot, panel: PreviewPanel
) -> None:
    writer = Writer(parts=("الأول", "الثاني"))
    follow(qtbot, panel, writer)
    first = panel.canvas.posts[0]
    writer.parts = ("الأول", "الثالث")
    panel.touch()
    qtbot.waitUntil(lambda: "الثالث" in texts_of(panel))
    assert panel.canvas.posts[0] is first


def test_a_long_thread_is_laid_out_to_its_end(qtbot: QtBot, panel: PreviewPanel) -> None:
    follow(qtbot, panel, Writer(parts=tuple(f"{TEXT} {at}" for at in range(60))))
    qtbot.waitUntil(lambda: len(panel.canvas.posts) == 60)
    assert panel.canvas.height() == round(sum(post.height for post in panel.canvas.posts))


def test_a_long_thread_leaves_others_their_turn(qtbot: QtBot, panel: PreviewPanel) -> None:
    panel.show()
    many = replace(Writer().content("x"), parts=(TEXT * 5,) * 200)
    panel.canvas.show_content(many, dark=False, show_alt=False)
    assert not panel.canvas.settled
    qtbot.waitUntil(lambda: len(panel.canvas.posts) == 200)


def test_parts_that_take_long_are_worked_out_elsewhere(qtbot: QtBot, panel: PreviewPanel) -> None:
    writer = Writer()
    late = replace(writer.content("x"), leaving=lambda: ("من مكان آخر",))
    panel.follow(lambda platform: replace(late, platform=platform))
    panel.show()
    qtbot.waitUntil(lambda: texts_of(panel) == ["من مكان آخر"])


def test_an_empty_draft_says_what_will_be_here(qtbot: QtBot, panel: PreviewPanel) -> None:
    follow(qtbot, panel, Writer())
    panel.set_content(None)
    qtbot.waitUntil(panel.area.isHidden)
    assert panel.canvas.posts == ()


# What it offers


def test_the_delegated_platforms_come_first_and_all_are_there(panel: PreviewPanel) -> None:
    panel.set_delegated(["mastodon", "bluesky"])
    offered = [panel.platforms.itemData(at) for at in range(panel.platforms.count())]
    assert offered[:2] == ["mastodon", "bluesky"]
    assert sorted(offered) == sorted(PLATFORMS)


def test_the_choice_stays_when_others_are_delegated(panel: PreviewPanel) -> None:
    panel.choose("instagram")
    panel.set_delegated(["x"])
    assert panel.platform == "instagram"


def test_another_platform_is_asked_for_at_once(qtbot: QtBot, panel: PreviewPanel) -> None:
    writer = Writer()
    follow(qtbot, panel, writer)
    panel.choose("facebook")
    assert writer.asked[-1] == "facebook"


def test_dark_is_independent_of_the_program(qtbot: QtBot, panel: PreviewPanel) -> None:
    follow(qtbot, panel, Writer())
    panel.dark.setChecked(True)
    dark = panel.canvas.posts[0].look.dark
    qtbot.waitUntil(lambda: panel.canvas.posts[0].palette == dark)


def test_a_platform_without_polls_says_so(qtbot: QtBot, panel: PreviewPanel) -> None:
    panel.choose("bluesky")
    follow(qtbot, panel, Writer(poll=PreviewPoll(("نعم", "لا"), 60)))
    assert "has no polls" in panel.notice.words


def test_a_poll_beside_a_picture_is_told(qtbot: QtBot, panel: PreviewPanel) -> None:
    panel.choose("mastodon")
    poll = PreviewPoll(("نعم", "لا"), 60)
    follow(qtbot, panel, Writer(attachments=(PICTURE,), poll=poll))
    assert "a poll or attachments" in panel.notice.words


def test_a_text_that_is_too_long_is_told(qtbot: QtBot, panel: PreviewPanel) -> None:
    panel.choose("x")
    follow(qtbot, panel, Writer(parts=("م" * 300,)))
    assert "too long" in panel.notice.words


def test_a_sound_post_has_no_notice(qtbot: QtBot, panel: PreviewPanel) -> None:
    follow(qtbot, panel, Writer())
    assert panel.notice.isHidden()


# Alternative texts


def test_alternative_texts_are_shown_on_demand(qtbot: QtBot, panel: PreviewPanel) -> None:
    follow(qtbot, panel, Writer(attachments=(PICTURE,)))
    before = panel.canvas.height()
    panel.alt_texts.setChecked(True)
    qtbot.waitUntil(lambda: panel.canvas.height() > before)


def test_a_press_on_the_mark_of_a_picture_shows_its_text(qtbot: QtBot, panel: PreviewPanel) -> None:
    panel.choose("x")
    follow(qtbot, panel, Writer(attachments=(PICTURE,)))
    badge = panel.canvas.posts[0].tiles[0].badge
    assert badge is not None
    place = QPointF(badge.center())
    buttons = Qt.MouseButton
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        place,
        panel.canvas.mapToGlobal(place),
        buttons.LeftButton,
        buttons.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(panel.canvas, press)
    assert panel.alt_texts.isChecked()


# For those who hear it, and for the keyboard


def test_it_says_aloud_who_speaks_and_what(qtbot: QtBot, panel: PreviewPanel) -> None:
    follow(qtbot, panel, Writer(attachments=(PICTURE,)))
    described = panel.canvas.accessibleDescription()
    assert [word for word in ("بلدية مسقط", TEXT, PICTURE.alt) if word not in described] == []


def test_a_picture_without_a_text_is_said_to_have_none(qtbot: QtBot, panel: PreviewPanel) -> None:
    follow(qtbot, panel, Writer(attachments=(replace(PICTURE, alt=""),)))
    assert "without alternative text" in panel.canvas.accessibleDescription()


def test_its_name_says_which_platform(qtbot: QtBot, panel: PreviewPanel) -> None:
    panel.choose("mastodon")
    follow(qtbot, panel, Writer())
    assert "Mastodon" in panel.canvas.accessibleName()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_keys_scroll_down(qtbot: QtBot, panel: PreviewPanel, key: Qt.Key) -> None:
    follow(qtbot, panel, Writer(parts=tuple(f"{TEXT} {at}" for at in range(20))))
    bar = panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel.canvas, press)
    assert bar.value() > 0


# What leaves


def test_parts_are_numbered_and_their_handles_isolated() -> None:
    parts = parts_leaving("تابعوا @muscat_mun. ثم\n⸻\nنلتقي", "western", "x")
    assert [part[-5:] for part in parts] == ["(1/2)", "(2/2)"]
    assert "\u2066@muscat_mun\u2069" in parts[0]


def test_a_part_that_is_just_short_enough_goes_without_isolates() -> None:
    text = "م" * 265 + " @muscat_mun 12"
    assert parts_leaving(text, "western", "x") == (text,)


# Its room


def test_a_picture_has_its_place_at_every_height(qtbot: QtBot, panel: PreviewPanel) -> None:
    """What is lower the narrower it is must not make the bar come and go."""
    follow(qtbot, panel, Writer(attachments=(PICTURE,)))
    panel.platforms.setCurrentIndex(panel.platforms.findData("instagram"))
    qtbot.wait(2 * AFTER_MS)
    widths = set[int]()
    for height in range(360, 760, 2):
        panel.resize(340, height)
        widths.add(panel.area.viewport().width())
    assert len(widths) == 1
