"""The theme in force: palette, font and style sheet from the tokens, light or dark."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.resources import RESOURCES
from ui.widgets.stylesheet import stylesheet
from ui.widgets.tokens import BODY_PX, FONT_FAMILY, Tokens, load_tokens

SYSTEM, LIGHT, DARK = "system", "light", "dark"
_MIDDLE_LIGHTNESS = 128
_FONTS = ("IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-SemiBold.ttf")


class Theme(QObject):
    """Dresses the application; ``changed`` tells widgets that draw for themselves.

    ``styled`` says that the application was started in Qt's Fusion style, which costs the
    start less than choosing it here.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM, *, styled: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        if not styled:
            app.setStyle("Fusion")
        self._system_is_dark = self._looks_dark()
        for name in _FONTS:
            QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))
        font = QFont(FONT_FAMILY)
        font.setPixelSize(BODY_PX)
        app.setFont(font)
        self.tokens = self._dress()

    def follow_system(self) -> None:
        """From now on turn with the desktop, where the employee left the choice to it."""
        self._app.styleHints().colorSchemeChanged.connect(self._turn_with_system)

    @property
    def dark(self) -> bool:
        """Whether the dark tokens are in force."""
        if self._choice == SYSTEM:
            return self._system_is_dark
        return self._choice == DARK

    def choose(self, choice: str) -> None:
        """Put ``"system"``, ``"light"`` or ``"dark"`` in force at once."""
        self._choice = choice
        self.tokens = self._dress()
        self.changed.emit()

    def _turn_with_system(self, scheme: object) -> None:
        self._system_is_dark = getattr(scheme, "name", "") == "Dark"
        if self._choice == SYSTEM:
            self.choose(SYSTEM)

    def _looks_dark(self) -> bool:
        # Asking the style hints would touch the ``Qt`` namespace (see widgets/flags.py).
        return self._app.palette().window().color().lightness() < _MIDDLE_LIGHTNESS

    def _dress(self) -> Tokens:
        tokens = load_tokens(RESOURCES / "theme" / f"{DARK if self.dark else LIGHT}.json")
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(stylesheet(tokens))
        return tokens


def palette_of(tokens: Tokens) -> QPalette:
    """The tokens as a palette, so that whatever has no rule of its own still fits in."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, tokens.background),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.background),
        (roles.Text, tokens.text),
        (roles.PlaceholderText, tokens.muted),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.text),
        (roles.Highlight, tokens.primary),
        (roles.HighlightedText, tokens.on_primary),
        (roles.Accent, tokens.primary),
        (roles.Link, tokens.primary),
        (roles.ToolTipBase, tokens.text),
        (roles.ToolTipText, tokens.surface),
        (roles.Light, tokens.surface),
        (roles.Midlight, tokens.hover),
        (roles.Mid, tokens.line),
        (roles.Dark, tokens.field_line),
        (roles.Shadow, tokens.line),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled_text))
    return palette
