"""The list of common passphrases that ships with the program, and the keyboards they come from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.foundation.errors import Damaged, NatiqError
from core.foundation.files import read_bounded
from core.identity.folding import bare, unified
from core.identity.model import IdentityProblem

NEIGHBOURS = 4
"""From how many keys in a row on it is no accident."""

_FILE_LIMIT = 1024 * 1024
_SECTIONS = ("words", "rows", "keys")


@dataclass(frozen=True)
class CommonWords:
    """Everything folded. ``words`` come in the order of the file, which is their rank.

    ``rows`` are keyboard rows and alphabets, both ways, and ``neighbours`` every
    ``NEIGHBOURS`` signs that follow one another there. ``to_latin`` and ``to_arabic`` say
    what the same keys write in the other layout.
    """

    words: tuple[str, ...]
    known: frozenset[str]
    longest: int
    rows: tuple[str, ...]
    neighbours: frozenset[str]
    to_latin: dict[int, str]
    to_arabic: dict[int, str]

    @classmethod
    def load(cls, path: Path) -> "CommonWords":
        """The list. Raises ``Damaged(WORDS_DAMAGED)``: without it common words would pass."""
        sections = _sections(path)
        words = _spellings(unified(bare(line)) for line in sections["words"])
        pairs = [_pair(line) for line in sections["keys"]]
        rows = [unified(bare(line)) for line in sections["rows"]]
        rows += [row[::-1] for row in rows]
        return cls(
            words=words,
            known=frozenset(words),
            longest=max(map(len, words)),
            rows=tuple(rows),
            neighbours=frozenset(piece for row in rows for piece in _pieces(row)),
            to_latin=str.maketrans({arabic: latin for latin, arabic in pairs}),
            to_arabic=str.maketrans(dict(pairs)),
        )


def _spellings(entries: Iterable[str]) -> tuple[str, ...]:
    """Each entry as it stands and written in one word."""
    found: dict[str, None] = {}
    for entry in entries:
        found[entry] = None
        found["".join(entry.split())] = None
    return tuple(found)


def _pieces(row: str) -> Iterator[str]:
    for start in range(len(row) - NEIGHBOURS + 1):
        yield row[start : start + NEIGHBOURS]


def _sections(path: Path) -> dict[str, list[str]]:
    try:
        lines = read_bounded(path, _FILE_LIMIT).decode().splitlines()
    except (NatiqError, UnicodeDecodeError) as error:
        raise Damaged(IdentityProblem.WORDS_DAMAGED, name=path.name) from error
    found: dict[str, list[str]] = {name: [] for name in _SECTIONS}
    section = None
    for line in map(str.strip, lines):
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = found.get(line[1:-1])
        elif section is not None:
            section.append(line)
    if not all(found.values()):
        raise Damaged(IdentityProblem.WORDS_DAMAGED, name=path.name)
    return found


def _pair(line: str) -> tuple[str, str]:
    """A key: what it writes in the Latin and in the Arabic layout, one letter each."""
    signs = line.split()
    if len(signs) != 2 or any(len(sign) != 1 for sign in signs):
        raise Damaged(IdentityProblem.WORDS_DAMAGED)
    return signs[0], signs[1]
