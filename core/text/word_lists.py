"""Word lists that ship with the program, and those that an institution keeps."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from core.foundation.errors import Damaged, Invalid, NatiqError
from core.foundation.files import read_bounded

LIST_LIMIT = 1024 * 1024
"""Bytes of one list."""


class WordListProblem(StrEnum):
    """Why a list of words cannot be used."""

    DAMAGED = "word_list_damaged"
    NOT_TEXT = "word_list_not_text"
    WRONG_LINE = "word_list_wrong_line"


def lines_of(path: Path) -> list[str]:
    """The lines of a list that ships with the program, without comments and empty ones.

    Raises ``Damaged`` where it is not as it was made.
    """
    try:
        content = read_bounded(path, LIST_LIMIT).decode()
    except (NatiqError, UnicodeDecodeError) as error:
        raise Damaged(WordListProblem.DAMAGED, name=path.name) from error
    lines = map(str.strip, content.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def sections(path: Path, names: Iterable[str]) -> dict[str, list[str]]:
    """The lines under each ``[name]``. Raises ``Damaged`` where one is missing or empty."""
    found: dict[str, list[str]] = {name: [] for name in names}
    section: list[str] = []
    for line in lines_of(path):
        if line.startswith("[") and line.endswith("]"):
            section = found.get(line[1:-1], [])
        else:
            section.append(line)
    if not all(found.values()):
        raise Damaged(WordListProblem.DAMAGED, name=path.name)
    return found


def institution_words(path: Path, longest: int) -> frozenset[str]:
    """The words of an institution's own list: UTF-8, one word or name a line, ``#`` comments.

    Raises ``Unavailable(UNREADABLE)`` and ``Invalid(TOO_LARGE)`` as ``read_bounded`` does,
    ``Invalid(NOT_TEXT)`` and, with the number of the line, ``Invalid(WRONG_LINE)``.
    """
    try:
        content = read_bounded(path, LIST_LIMIT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Invalid(WordListProblem.NOT_TEXT, name=path.name) from error
    words: set[str] = set()
    for number, line in enumerate(content.splitlines(), start=1):
        entry = line.partition("#")[0].strip()
        if len(entry) > longest or not all(sign.isprintable() for sign in entry):
            raise Invalid(WordListProblem.WRONG_LINE, name=path.name, line=number)
        words.update(entry.split())
    return frozenset(words)
