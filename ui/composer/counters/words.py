"""The counters in words: the unit, what is left, what is too much."""

from PySide6.QtCore import QCoreApplication, QObject

from core.platforms.model import LengthRule
from ui.composer.counters.counts import PlatformCount
from ui.texts import fill


def unit_words(count: PlatformCount) -> str:
    """By what the platform counts."""
    if count.in_bytes:
        return QCoreApplication.translate("Counters", "bytes")
    if count.rule is LengthRule.X_WEIGHTED:
        return QCoreApplication.translate("Counters", "weighted characters, a link counts 23")
    if count.rule is LengthRule.MASTODON:
        return QCoreApplication.translate("Counters", "characters, a link counts 23")
    return QCoreApplication.translate("Counters", "characters")


class StateWords(QObject):
    """Sentences; an object only because ``tr`` counts in the language's own forms."""

    def of(self, count: PlatformCount) -> str:
        """How much is left, or how much is too much."""
        excess, left = count.excess, -count.excess
        if excess <= 0:
            return self.tr("%n left", "", left)
        if count.in_bytes:
            return self.tr("%n bytes too many", "", excess)
        return self.tr("%n characters too many", "", excess)


def part_words(count: PlatformCount) -> str:
    """Which part of a thread is meant, where there are several."""
    if count.parts == 1:
        return ""
    if not count.thread:
        return QCoreApplication.translate("Counters", "No threads here")
    sentence = QCoreApplication.translate("Counters", "fullest part: {number} of {count}")
    return fill(sentence, {"number": count.part, "count": count.parts})
