"""Codes and values from the core, as words for people.

Every sentence is a literal inside ``QT_TRANSLATE_NOOP`` so that ``lupdate`` finds it; it is
translated when it is asked for, in the language of that moment.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from core.foundation.errors import NatiqError
from ui.wording import WORDS

_CONTEXT = "Texts"
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"

Value = str | int | datetime


def words_for(what: NatiqError | StrEnum | str, values: Mapping[str, Value] | None = None) -> str:
    """The sentence for an error, or for a code with its ``values``, in the language in force."""
    if isinstance(what, NatiqError):
        return words_for(what.code, what.values)
    return fill(translate(WORDS[str(what)]), values or {})


def translate(sentence: str, count: int = -1) -> str:
    """``sentence`` of this module's tables in the language in force; ``count`` fills ``%n``."""
    return QCoreApplication.translate(_CONTEXT, sentence, None, count)


def fill(sentence: str, values: Mapping[str, Value]) -> str:
    """Put ``values`` in for ``{name}``; text values are isolated so that they reorder nothing."""
    for name, value in values.items():
        shown = (
            str(value)
            if isinstance(value, int)
            else f"{_FIRST_STRONG_ISOLATE}{value}{_POP_ISOLATE}"
        )
        sentence = sentence.replace("{" + name + "}", shown)
    return sentence
