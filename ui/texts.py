"""Codes and values from the core, as words for people.

Every sentence is a literal inside ``QT_TRANSLATE_NOOP`` so that ``lupdate`` finds it; it is
translated when it is asked for, in the language of that moment.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.foundation.errors import NatiqError
from ui.moments import moment_words
from ui.wording import WORDS

if TYPE_CHECKING:
    from core.foundation.settings_fault import SettingsFault

_CONTEXT = "Texts"
_PLACE = re.compile(r"\{(\w+)\}")
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"

_AT_LINE = cast("str", QT_TRANSLATE_NOOP("Texts", "{place}, line {line}: {what}"))
_AT_PLACE = cast("str", QT_TRANSLATE_NOOP("Texts", "{place}: {what}"))

Value = str | int | datetime


def words_for(what: NatiqError | StrEnum | str, values: Mapping[str, Value] | None = None) -> str:
    """The sentence for an error, or for a code with its ``values``, in the language in force."""
    if isinstance(what, NatiqError):
        return words_for(what.code, _with_reason(what.values))
    return fill(translate(WORDS[str(what)]), values or {})


def fault_words(fault: SettingsFault) -> str:
    """Where something is wrong with IT's settings, and what."""
    where = _AT_LINE if fault.line else _AT_PLACE
    what = words_for(fault.code, {"name": fault.name})
    values = {"place": fault.place, "line": fault.line, "what": what}
    return fill(translate(where), values)


def _with_reason(values: Mapping[str, Value]) -> Mapping[str, Value]:
    """The values; where one of them is a code that says why, it is said in words."""
    sentence = WORDS.get(str(values.get("reason")))
    return values if sentence is None else {**values, "reason": translate(sentence)}


def translate(sentence: str, count: int = -1) -> str:
    """``sentence`` of this module's tables in the language in force; ``count`` fills ``%n``."""
    return QCoreApplication.translate(_CONTEXT, sentence, None, count)


def fill(sentence: str, values: Mapping[str, Value]) -> str:
    """Put ``values`` in for ``{name}``; text values are isolated so that they reorder nothing.

    A value is put in as it is: braces in it stand for nothing.
    """
    return _PLACE.sub(lambda place: _shown(values.get(place[1], place[0])), sentence)


def _shown(value: Value) -> str:
    if isinstance(value, datetime):
        value = moment_words(value)
    return str(value) if isinstance(value, int) else f"{_FIRST_STRONG_ISOLATE}{value}{_POP_ISOLATE}"
