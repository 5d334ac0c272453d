"""What ships with the program, and must be there for it to look and to check as it should."""

from collections.abc import Iterator
from pathlib import Path

from core.diagnosis.model import Finding, Line, fault, good
from core.foundation.files import read_bounded
from core.text.hunspell_library import open_dictionary

FONTS = ("IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-SemiBold.ttf")
_TRUETYPE = b"\x00\x01\x00\x00"
_FONT_LIMIT = 4 * 1024 * 1024
_NO_WORD = "xqzzxq"
_LINES_LOOKED_AT = 200


def shipped_lines(resources: Path) -> Iterator[Line]:
    """Fonts and dictionary."""
    yield from _fonts(resources / "fonts")
    yield _spelling(resources / "spelling")


def _fonts(folder: Path) -> Iterator[Line]:
    missing = [name for name in FONTS if not _is_font(folder / name)]
    for name in missing:
        yield fault(Finding.FONT_MISSING, file=name)
    if not missing:
        yield good(Finding.FONTS_THERE, count=len(FONTS))


def _is_font(path: Path) -> bool:
    return path.is_file() and read_bounded(path, _FONT_LIMIT).startswith(_TRUETYPE)


def _spelling(folder: Path) -> Line:
    """It loads, knows a word of its own, and does not know just anything."""
    word = _word_of(folder / "ar.dic")
    if word is None:
        return fault(Finding.SPELLING_BAD)
    dictionary = open_dictionary(folder)
    works = dictionary.spell(word) and not dictionary.spell(_NO_WORD)
    return good(Finding.SPELLING_LOADS) if works else fault(Finding.SPELLING_BAD)


def _word_of(path: Path) -> str | None:
    """The first word of the list that stands there without affixes; its first line is a number."""
    try:
        with path.open(encoding="utf-8") as lines:
            next(lines, None)
            for _, line in zip(range(_LINES_LOOKED_AT), lines, strict=False):
                word = line.strip()
                if word.isalpha():
                    return word
                if word.partition("/")[0].isalpha():
                    return word.partition("/")[0]
    except (OSError, UnicodeDecodeError):
        return None
    return None
