"""What is written for an Arabic letter to hide a word: digits, signs, letters of other scripts.

``packaging/build_lookalikes.py`` makes the table, after UTS 39.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from core.foundation.errors import Damaged
from core.policy.model import PolicyProblem
from core.text.word_lists import lines_of

TABLE = "lookalikes.txt"
_NOTHING = "-"
_NO_CLASS = "\0"


class LookAlikes:
    """The letters that a character may stand for, and classes of letters that share one.

    Two letters are of one class where some character may stand for either: words of other
    classes cannot be meant for each other, and of words of the same the letters decide.
    """

    def __init__(self, meant: Mapping[str, str]) -> None:
        self._meant = meant
        self._classes: dict[str, str] = {}
        for letters in meant.values():
            self._join(letters)

    @classmethod
    def read(cls, folder: Path) -> "LookAlikes":
        """The table in a folder. Raises ``Damaged`` where it is not as it was made."""
        meant: dict[str, str] = {}
        for line in lines_of(folder / TABLE):
            letter, *signs = line.split()
            for sign in signs:
                meant[sign] = meant.get(sign, "") + ("" if letter == _NOTHING else letter)
        if not meant:
            raise Damaged(PolicyProblem.PACK_DAMAGED, part=TABLE)
        return cls(meant)

    def letters(self, sign: str, folded: str) -> str | None:
        """What ``sign``, or else its folded form, may stand for; ``None`` where for nothing.

        Where it is empty, the sign shows nothing.
        """
        found = self._meant.get(sign)
        return self._meant.get(folded) if found is None else found

    def classes(self, letters: Iterable[str]) -> str:
        """One character for the class of each entry; what one may stand for is of one class."""
        known = self._classes
        return "".join(known.get(one[:1], one[:1] or _NO_CLASS) for one in letters)

    def _join(self, letters: str) -> None:
        if len(letters) > 1:
            known = {self._classes.get(letter, letter) for letter in letters}
            members = set(letters) | {
                letter for letter, its in self._classes.items() if its in known
            }
            self._classes.update(dict.fromkeys(members, min(known)))
