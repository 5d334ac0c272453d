"""The language in force: translators, direction, and the words of Qt's own dialogs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui.resources import load_translation

ARABIC, ENGLISH = "ar", "en"


class Language(QObject):
    """Switches the whole program between Arabic and English, direction included, at once."""

    changed = Signal(str)

    def __init__(self, app: QApplication, language: str = ARABIC) -> None:
        super().__init__(app)
        self._app = app
        self._ours = QTranslator(self)
        self._qts = QTranslator(self)
        self._dresses_qt = False
        self.current = ""
        self.choose(language)

    def choose(self, language: str) -> None:
        """Put ``"ar"`` or ``"en"`` in force."""
        if language == self.current:
            return
        self.current = language
        # Digits are the settings' matter, not the locale's: see ui/texts.py.
        QLocale.setDefault(QLocale("ar_OM" if language == ARABIC else "en_GB"))
        self._app.removeTranslator(self._ours)
        self._load_qts()
        if load_translation(self._ours, language):
            self._app.installTranslator(self._ours)
        self._mind_the_direction()
        self.changed.emit(language)

    def dress_qt(self) -> None:
        """Translate Qt's own dialogs too; not needed before one of them can open."""
        self._dresses_qt = True
        self._load_qts()

    def _load_qts(self) -> None:
        self._app.removeTranslator(self._qts)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._dresses_qt and self._qts.load(f"qtbase_{self.current}", folder):
            self._app.installTranslator(self._qts)

    def _mind_the_direction(self) -> None:
        # Qt takes the direction from the translator, by this text of its own.
        QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION")
        rightwards = self.current == ARABIC
        if self._app.isRightToLeft() is rightwards:
            return
        # Only without compiled translations; costs the start a tenth (see widgets/flags.py).
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        directions = Qt.LayoutDirection
        self._app.setLayoutDirection(
            directions.RightToLeft if rightwards else directions.LeftToRight
        )
