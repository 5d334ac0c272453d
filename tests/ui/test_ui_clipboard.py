"""A copied secret leaves the real clipboard again, and nobody's history keeps it."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.clipboard import CLEARED_AFTER_S, SecretClipboard, marks_of_a_secret

SECRET = "جمل أزرق 7 يعبر"
ELSEWHERE = """
import json
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
content = app.clipboard().mimeData()
hint = bytes(content.data("x-kde-passwordManagerHint").data()).decode()
print(json.dumps([content.text(), hint]))
"""


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    assert qapp is not None
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def seen_elsewhere(qtbot: QtBot) -> list[str]:
    """What another program finds on the clipboard: its text, and the password hint."""
    program = subprocess.Popen([sys.executable, "-c", ELSEWHERE], stdout=subprocess.PIPE, text=True)
    # This process has to answer the other one meanwhile.
    qtbot.waitUntil(lambda: program.poll() is not None, timeout=20_000)
    seen: list[str] = json.loads(program.communicate()[0])
    return seen


def test_another_program_can_paste_the_secret_and_is_told_what_it_is(
    qtbot: QtBot, clipboard: QClipboard
) -> None:
    SecretClipboard(clipboard).copy(SECRET)
    assert seen_elsewhere(qtbot) == [SECRET, "secret"]


def test_a_secret_is_gone_when_its_time_is_over(qtbot: QtBot, clipboard: QClipboard) -> None:
    secret = SecretClipboard(clipboard, cleared_after_s=1)
    secret.copy(SECRET)
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=3_000)
    assert seen_elsewhere(qtbot) == ["", ""]


def test_twenty_seconds_are_the_rule(clipboard: QClipboard) -> None:
    secret = SecretClipboard(clipboard)
    secret.copy(SECRET)
    assert (CLEARED_AFTER_S, secret.seconds_left) == (20, 20)


def test_the_seconds_are_counted_down(qtbot: QtBot, clipboard: QClipboard) -> None:
    secret = SecretClipboard(clipboard, cleared_after_s=3)
    secret.copy(SECRET)
    seen = [secret.seconds_left]
    secret.changed.connect(lambda: seen.append(secret.seconds_left))
    qtbot.waitUntil(lambda: seen[-1] == 0, timeout=6_000)
    assert seen == [3, 2, 1, 0]


def test_what_was_copied_since_stays(qtbot: QtBot, clipboard: QClipboard) -> None:
    secret = SecretClipboard(clipboard, cleared_after_s=1)
    secret.copy(SECRET)
    clipboard.setText("مسودة")
    qtbot.waitUntil(lambda: secret.seconds_left == 0, timeout=3_000)
    assert clipboard.text() == "مسودة"


def test_a_lock_takes_the_secret_at_once(clipboard: QClipboard) -> None:
    secret = SecretClipboard(clipboard)
    secret.copy(SECRET)
    secret.clear()
    assert clipboard.text() == ""


def test_clearing_without_a_secret_leaves_the_clipboard_alone(clipboard: QClipboard) -> None:
    clipboard.setText("مسودة")
    SecretClipboard(clipboard).clear()
    assert clipboard.text() == "مسودة"


def test_a_second_secret_has_its_own_time(qtbot: QtBot, clipboard: QClipboard) -> None:
    secret = SecretClipboard(clipboard, cleared_after_s=2)
    secret.copy("الأولى")
    qtbot.waitUntil(lambda: secret.seconds_left == 1, timeout=3_000)
    secret.copy(SECRET)
    assert secret.seconds_left == 2


def test_nothing_of_the_secret_is_kept_to_recognise_it_by(clipboard: QClipboard) -> None:
    secret = SecretClipboard(clipboard)
    secret.copy(SECRET)
    kept = repr(vars(secret)).encode()
    assert SECRET.encode() not in kept
    secret.clear()


def test_windows_histories_and_clouds_are_told_to_keep_nothing() -> None:
    marks = marks_of_a_secret("win32")
    assert {kind.split('"')[1]: value for kind, value in marks.items()} == {
        "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
        "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
        "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    }


def test_a_mac_is_told_that_the_text_is_concealed() -> None:
    assert marks_of_a_secret("darwin") == {"application/x-nspasteboard-concealed-type": b"secret"}
