"""What is said of a link: why it is refused, what to know of it, and its odd letters."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.links.model import LinkReason, LinkReport, OddLetter
from ui.texts import Value, fill, words_for

_CONTEXT = "LinkWords"
_SCRIPTS = {
    "ARABIC": QT_TRANSLATE_NOOP("LinkWords", "Arabic letters of other languages"),
    "ARMENIAN": QT_TRANSLATE_NOOP("LinkWords", "Armenian"),
    "CHEROKEE": QT_TRANSLATE_NOOP("LinkWords", "Cherokee"),
    "COPTIC": QT_TRANSLATE_NOOP("LinkWords", "Coptic"),
    "CYRILLIC": QT_TRANSLATE_NOOP("LinkWords", "Cyrillic"),
    "DIGIT": QT_TRANSLATE_NOOP("LinkWords", "a digit"),
    "GREEK": QT_TRANSLATE_NOOP("LinkWords", "Greek"),
    "HEBREW": QT_TRANSLATE_NOOP("LinkWords", "Hebrew"),
    "LATIN": QT_TRANSLATE_NOOP("LinkWords", "a Latin letter with a mark"),
}
_OTHER = QT_TRANSLATE_NOOP("LinkWords", "a script that is rare here")
_LETTER = QT_TRANSLATE_NOOP("LinkWords", "“{letter}” ({script}, {code}) is read as “{seen}”")
_HARMLESS = {"https": "hxxps", "http": "hxxp"}
_PAIR = QT_TRANSLATE_NOOP("LinkWords", "“{letter}” together is read as “{seen}”")


def refusal_words(report: LinkReport) -> str:
    """Why it is not opened."""
    return "" if report.refusal is None else words_for(report.refusal)


def reason_words(reason: LinkReason, report: LinkReport) -> str:
    """What one should know, in a sentence."""
    values: dict[str, Value] = {
        "twin": report.twin,
        "pretended": report.pretended,
        "carried": report.carried,
        "port": report.port or 0,
    }
    return words_for(reason, values)


def letter_words(letter: OddLetter) -> str:
    """Which letter, of which script, and as what it is read."""
    values = {"letter": letter.letter, "seen": letter.seen_as, "code": letter.code_point}
    if not letter.code_point:
        return fill(_say(_PAIR), values)
    return fill(_say(_LETTER), {**values, "script": _say(_SCRIPTS.get(letter.script, _OTHER))})


def defanged(report: LinkReport) -> str:
    """The link as it is passed on to IT: no program makes a link of it again."""
    scheme, colon, rest = (report.address or report.written).partition(":")
    harmless = _HARMLESS.get(scheme)
    if harmless is None:
        return f"{scheme}[{colon}]{rest}"
    place, slash, path = rest.removeprefix("//").partition("/")
    return f"{harmless}[:]//{place.replace('.', '[.]')}{slash}{path}"


def _say(sentence: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(sentence))
