"""Blanks and signs between Arabic words: where one is too many, missing, or not Arabic."""

import re
from collections.abc import Iterator

_LETTER = "[\u0620-\u064a\u0671-\u06d3]"
_ARABIC = "[\u0620-\u065f\u0670-\u06d3]"
_AFTER_WORD = f"(?<={_ARABIC})"

_RULES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    # Leading blanks set a line in; those at its end are nobody's business.
    ("doubled_space", re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)"), " "),
    ("space_before", re.compile(f"(?<={_ARABIC}) +(?=[\u060c\u061b\u061f!.](?:\\s|$))"), ""),
    ("space_before", re.compile(f"(?<={_ARABIC}) +(?=[\u060c\u061b]{_LETTER})"), ""),
    ("space_before", re.compile(f"(?<={_ARABIC}) +(?=:\\s)"), ""),
    ("space_before", re.compile(f"(?<=\\() +(?={_LETTER})|{_AFTER_WORD} +(?=\\))"), ""),
    ("space_after", re.compile(f"(?<={_ARABIC}[\u060c\u061b\u061f])(?={_LETTER})"), " "),
    # A dot after one or two letters stands for the rest of a word.
    ("space_after", re.compile(f"(?<={_ARABIC}{{3}}[.!])(?={_LETTER}{{3}})"), " "),
)
_LATIN = re.compile(f'{_AFTER_WORD} ?(?P<sign>[,;?]+)(?=\\s|$|{_LETTER}|["\u00bb)])')
_TO_ARABIC = str.maketrans(",;?", "\u060c\u061b\u061f")
_LONE = re.compile(f'(?<![^\\s\u00ab("])(?P<one>\u0648)(?P<blank> +)(?={_LETTER}{_ARABIC}{{2,}})')
_ENUMERATED = re.compile(r"(?:(?<!\w)\w|[\"\u00bb)/\d])\s+$")

Finding = tuple[int, int, str, str]
"""Start, end, what is offered instead, and the rule's code."""


def punctuation_fixes(text: str) -> Iterator[Finding]:
    """Every slip in blanks and signs; places without Arabic beside them are left alone."""
    for rule, pattern, replacement in _RULES:
        for found in pattern.finditer(text):
            yield found.start(), found.end(), replacement, rule
    for found in _LATIN.finditer(text):
        start, end = found.span("sign")
        yield start, end, found["sign"].translate(_TO_ARABIC), "latin_punctuation"
    for found in _LONE.finditer(text):
        # Between single letters and signs it stands for itself, as in an enumeration.
        if not _ENUMERATED.search(text[max(0, found.start() - 4) : found.start()]):
            yield found.start(), found.end("blank"), found["one"], "lone_conjunction"
