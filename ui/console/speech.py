"""The language of the console: Qt's translator alone, without windows."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator, qInstallMessageHandler

from ui.resources import load_translation

ARABIC, ENGLISH = "ar", "en"
LANGUAGES = (ARABIC, ENGLISH)

translate = QCoreApplication.translate
"""``translate("AuthorityConsole", "…")`` is what ``lupdate`` finds."""


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have ``"ar"`` or ``"en"`` in force inside the block, and nothing of it afterwards."""
    application = None if QCoreApplication.instance() else _application()
    before = QLocale()
    QLocale.setDefault(QLocale("ar_OM" if language == ARABIC else "en_GB"))
    translator = QTranslator()
    if load_translation(translator, language):
        QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)
        if application is not None:
            application.shutdown()


def _application() -> QCoreApplication:
    # Under a locale that is not UTF-8 Qt switches to one that is, and would say so at length.
    before = qInstallMessageHandler(lambda *_message: None)
    application = QCoreApplication([])
    qInstallMessageHandler(before)
    return application
