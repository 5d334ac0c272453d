"""Opening links that came from outside: in the browser, and only web addresses."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def is_web_link(link: str) -> bool:
    """Whether ``link`` is an http or https address with a host."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())


def open_link(link: str) -> bool:
    """Show ``link`` in the browser; whether it was one that may be opened and was."""
    return is_web_link(link) and QDesktopServices.openUrl(QUrl(link))


def copy_text(text: str) -> None:
    """Put ``text`` on the clipboard."""
    QGuiApplication.clipboard().setText(text)
