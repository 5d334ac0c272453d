"""What a report may say: no secret, and nobody's folder by its owner's name."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from core.diagnosis.model import Line, Value
from core.foundation.log import redact

_HOME = "~"
_LONGEST = 2_000
_PUBLIC = frozenset({"fingerprint"})
"""Of a public key: made to be compared, and shaped like a token."""


class Cleaning:
    """Takes out of every value what is shaped like a credential, and the home folder."""

    def __init__(self, home: Path) -> None:
        # Also as it is spelled behind links; the longer spelling first.
        spelled = {str(home), str(home.resolve())} - {"", "/", "."}
        self._homes = sorted(spelled, key=len, reverse=True)

    def clean(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        """The lines as they may be shown and handed on."""
        return tuple(Line(one.verdict, one.finding, self._values(one.values)) for one in lines)

    def _values(self, values: Mapping[str, Value]) -> dict[str, Value]:
        return {
            name: self.text(value) if isinstance(value, str) and name not in _PUBLIC else value
            for name, value in values.items()
        }

    def text(self, text: str) -> str:
        """One value, without control characters, which could play with a terminal."""
        for home in self._homes:
            text = text.replace(home, _HOME)
        printable = "".join(sign if sign.isprintable() else " " for sign in text)
        return redact(printable)[:_LONGEST]
