"""How strong a passphrase or password is, in a word and a tone."""

from PySide6.QtCore import QCoreApplication

from ui.widgets.panels import GOOD, STOP, WARNING

_TONES = (STOP, STOP, WARNING, GOOD, GOOD)


def strength_words(score: int) -> str:
    """The word for a score of 0 to 4."""
    return (
        QCoreApplication.translate("Strength", "Very weak"),
        QCoreApplication.translate("Strength", "Weak"),
        QCoreApplication.translate("Strength", "Not strong enough"),
        QCoreApplication.translate("Strength", "Strong"),
        QCoreApplication.translate("Strength", "Very strong"),
    )[score]


def strength_tone(score: int) -> str:
    """The tone for a score of 0 to 4."""
    return _TONES[score]
