"""What the language check's kinds are called."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.text.orthography import OrthographyRule
from ui.composer.language.issues import Issue
from ui.composer.language.model import SPELLING
from ui.texts import fill

_CONTEXT = "LanguageWords"

_KINDS: Mapping[str, object] = MappingProxyType(
    {
        SPELLING: QT_TRANSLATE_NOOP("LanguageWords", "Unknown word"),
        OrthographyRule.HAMZA: QT_TRANSLATE_NOOP("LanguageWords", "Hamza"),
        OrthographyRule.TEH_MARBUTA: QT_TRANSLATE_NOOP("LanguageWords", "Heh or teh marbuta"),
        OrthographyRule.ALEF_MAKSURA: QT_TRANSLATE_NOOP("LanguageWords", "Yeh or alef maksura"),
        OrthographyRule.LETTER: QT_TRANSLATE_NOOP("LanguageWords", "Letters that sound alike"),
        OrthographyRule.WORD: QT_TRANSLATE_NOOP("LanguageWords", "Common slip"),
        OrthographyRule.TANWIN: QT_TRANSLATE_NOOP("LanguageWords", "Tanwin"),
        OrthographyRule.REPEATED_LETTER: QT_TRANSLATE_NOOP("LanguageWords", "Repeated letter"),
        OrthographyRule.FARSI_LETTER: QT_TRANSLATE_NOOP(
            "LanguageWords", "Letter of another language"
        ),
        OrthographyRule.LONE_CONJUNCTION: QT_TRANSLATE_NOOP("LanguageWords", "Lone conjunction"),
        OrthographyRule.DOUBLED_SPACE: QT_TRANSLATE_NOOP("LanguageWords", "Doubled space"),
        OrthographyRule.SPACE_BEFORE: QT_TRANSLATE_NOOP("LanguageWords", "Space before a sign"),
        OrthographyRule.SPACE_AFTER: QT_TRANSLATE_NOOP("LanguageWords", "Space after a sign"),
        OrthographyRule.LATIN_PUNCTUATION: QT_TRANSLATE_NOOP("LanguageWords", "Latin punctuation"),
    }
)
_BECOMES = QT_TRANSLATE_NOOP("LanguageWords", "“{words}” becomes “{replacement}”")
_UNKNOWN = QT_TRANSLATE_NOOP("LanguageWords", "“{words}”")
_SPACE_GOES = QT_TRANSLATE_NOOP("LanguageWords", "A space too many")
_SPACE_COMES = QT_TRANSLATE_NOOP("LanguageWords", "A space is missing")


def kind_words(kind: str) -> str:
    """The name of a kind of issue."""
    return _say(_KINDS[kind])


def issue_words(issue: Issue) -> str:
    """What an issue says, in one line."""
    if issue.replacement is None:
        return fill(_say(_UNKNOWN), {"words": issue.words})
    if not issue.words.strip() and len(issue.replacement) < len(issue.words):
        return _say(_SPACE_GOES)
    if not issue.words:
        return _say(_SPACE_COMES)
    values = {"words": issue.words, "replacement": issue.replacement}
    return fill(_say(_BECOMES), values)


def _say(sentence: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(sentence))
