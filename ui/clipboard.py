"""Secrets on the clipboard: for twenty seconds, and marked so that no history keeps them."""

import hmac
import secrets
import sys
from collections.abc import Mapping
from hashlib import blake2b

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

CLEARED_AFTER_S = 20
_ONE_SECOND_MS = 1_000
_KEY_BYTES = 32
_NO, _YES = bytes(4), b"\x01\x00\x00\x00"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'


class SecretClipboard(QObject):
    """Copies a secret, counts down, and clears the clipboard if the secret is still there.

    What somebody copied meanwhile stays. Of the secret itself nothing is kept here, only
    a digest under a key of this run, to recognise it by.
    """

    changed = Signal()

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject | None = None,
        cleared_after_s: int = CLEARED_AFTER_S,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._cleared_after_s = cleared_after_s
        self._key = secrets.token_bytes(_KEY_BYTES)
        self._digest = b""
        self.seconds_left = 0
        self._second = QTimer(self, interval=_ONE_SECOND_MS)
        self._second.timeout.connect(self._count_down)

    def copy(self, secret: str) -> None:
        """Put ``secret`` on the clipboard; an earlier one is replaced, and the time starts anew."""
        content = QMimeData()
        content.setText(secret)
        for kind, value in marks_of_a_secret(sys.platform).items():
            content.setData(kind, value)
        self._clipboard.setMimeData(content)
        self._digest = self._digest_of(secret)
        self.seconds_left = self._cleared_after_s
        self._second.start()
        self.changed.emit()

    def clear(self) -> None:
        """Take the secret off the clipboard now, if it is still there."""
        self._second.stop()
        held, self._digest = self._digest, b""
        if held and hmac.compare_digest(held, self._digest_of(self._clipboard.text())):
            self._clipboard.clear()
        if self.seconds_left:
            self.seconds_left = 0
            self.changed.emit()

    def _count_down(self) -> None:
        if self.seconds_left <= 1:
            self.clear()
            return
        self.seconds_left -= 1
        self.changed.emit()

    def _digest_of(self, text: str) -> bytes:
        return blake2b(text.encode("utf-8", errors="surrogatepass"), key=self._key).digest()


def marks_of_a_secret(platform: str) -> Mapping[str, bytes]:
    """What tells the clipboard histories of ``platform`` (``sys.platform``) to keep nothing.

    Windows: the clipboard formats for monitors, history and cloud. KDE (and what follows
    its custom): the password manager's hint. macOS: the concealed type of nspasteboard.org.
    """
    if platform == "win32":
        return {
            _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _YES,
            _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
            _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
        }
    if platform == "darwin":
        return {"application/x-nspasteboard-concealed-type": b"secret"}
    return {"x-kde-passwordManagerHint": b"secret"}
