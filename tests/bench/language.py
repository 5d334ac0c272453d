"""How many slips of Arabic spelling are found, and how often correct sentences are flagged.

Measured on the test parts of FASIH (core and v4.1), in the categories of spelling: hamza,
alef with madda, alef maksura, teh marbuta, and letters that sound alike. The others are
grammar, and look rule-made. The rules were tuned on its development parts; the list of slips
was made of other sentences (``packaging/build_confusions.py`` leaves the test's out).

The corrected sentences have slips of their own that nobody corrected (bare alefs, blanks
before commas): a right flag on one of those counts as false here.
"""

import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from core.foundation.clock import SystemClock
from core.foundation.paths import RESOURCES
from core.language.model import Certainty, Finding, Misspelling
from core.language.service import Language
from core.storage.database import Database
from tests.shared_data import shared_data

_TEST_PARTS = ("core/test.json", "v4.1/fasih_test.json")
_SPELLING = (
    "hamza", "alif_madda", "alif_maqsura", "taa_marbuta", "dal_thal", "dad_za", "letter_confusion",
)  # fmt: skip
_PIECE = re.compile(r"\S+")


@dataclass(frozen=True)
class LanguageFigures:
    """Shares, from 0 to 1.

    ``detected``: slips whose word has a certain flag; ``detected_any``: a flag of any kind.
    ``false``: corrected sentences with a certain flag; ``false_any``: with any, which are
    mostly names.
    """

    detected: float
    detected_any: float
    false: float
    false_any: float


@dataclass(frozen=True)
class _Pair:
    source: str
    target: str


def measure_language() -> LanguageFigures:
    """Check every sentence as the composer does."""
    pairs = list(_pairs(_TEST_PARTS))
    with tempfile.TemporaryDirectory() as folder:
        database = Database.create(Path(folder) / "natiq.db", bytes(32))
        language = Language(database, SystemClock(), RESOURCES)
        figures = _measure(language, pairs)
        database.close()
    return figures


def _measure(language: Language, pairs: Sequence[_Pair]) -> LanguageFigures:
    slips = certain = found = 0
    for pair in pairs:
        flags = language.check_paragraph(pair.source)
        for start, end in _slips(pair):
            on_it = [
                one for one in flags if one.start < end and start < max(one.end, one.start + 1)
            ]
            slips += 1
            found += bool(on_it)
            certain += any(map(_is_certain, on_it))
    targets = [language.check_paragraph(text) for text in {pair.target for pair in pairs}]
    return LanguageFigures(
        certain / slips,
        found / slips,
        sum(any(map(_is_certain, flags)) for flags in targets) / len(targets),
        sum(map(bool, targets)) / len(targets),
    )


def _is_certain(finding: Finding) -> bool:
    return not isinstance(finding, Misspelling) or finding.certainty is Certainty.CERTAIN


def _slips(pair: _Pair) -> Iterator[tuple[int, int]]:
    """Places of the pieces that differ; a sentence with a piece more or less says nothing."""
    pieces, right = list(_PIECE.finditer(pair.source)), pair.target.split()
    if len(pieces) != len(right):
        return
    for piece, other in zip(pieces, right, strict=True):
        if piece.group() != other:
            yield piece.span()


def _pairs(parts: Sequence[str]) -> Iterator[_Pair]:
    for part in parts:
        content = shared_data(f"fasih/{part}").read_text(encoding="utf-8")
        for row in cast(list[dict[str, str]], json.loads(content)):
            kind = row.get("category") or row.get("error_type") or ""
            if kind.startswith(_SPELLING):
                yield _Pair(row["source"], row["target"])
