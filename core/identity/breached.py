"""Passwords that are known from leaks, as a filter of hashes that fits on every desk.

NIST SP 800-63B-4 section 3.1.1.2: what people choose is compared with what was leaked. The
filter (a Bloom filter) holds no password. What it was made of it knows for certain; of
everything else it takes a few for known, as often as stands in its description.

Made by ``packaging/build_breach_filter.py``, which looks passwords up the same way.
"""

import json
from collections.abc import Iterator
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import cast

from rbloom import Bloom

from core.foundation.errors import Damaged, NatiqError
from core.foundation.files import read_bounded
from core.identity.folding import bare, undisguised, unified
from core.identity.model import IdentityProblem
from core.identity.words import CommonWords

FILTER = "breached.bloom"
DESCRIPTION = "breached.json"
"""Sources, counts, rate of false alarms, and the digest of the filter."""

MOST_FORMS = 3
"""Forms of one password that are looked up, at most."""

_FILTER_LIMIT = 4 * 1024 * 1024
_DESCRIPTION_LIMIT = 16 * 1024
_HASH_BYTES = 16
_LAM_ALEF = "\u0644\u0627"
_LAM_ALEF_KEY = "b"


class BreachedPasswords:
    """What is known from leaks. The filter is read at the first question: some milliseconds."""

    def __init__(self, words_folder: Path) -> None:
        self._folder = words_folder

    def knows(self, password: str) -> bool:
        """Whether the password, or one that differs only in its looks, is known from leaks.

        The looks are case, marks, invisible signs, separators, variants of a letter, digits
        and signs that stand for letters, and the other keyboard layout. Raises
        ``Damaged(WORDS_DAMAGED)`` where the filter is not as it was made.
        """
        return any(form in self._filter for form in self._forms(password) if form)

    def _forms(self, password: str) -> Iterator[str]:
        """At most ``MOST_FORMS`` of them."""
        yield plain_form(password)
        typed = bare(password)
        keys = typed.translate(self._to_latin)
        if keys == typed:
            return
        yield plain_form(keys)
        if _LAM_ALEF in typed:
            # One key writes both letters.
            yield plain_form(typed.replace(_LAM_ALEF, _LAM_ALEF_KEY).translate(self._to_latin))

    @cached_property
    def _to_latin(self) -> dict[int, str]:
        return CommonWords.load(self._folder / "common_passphrases.txt").to_latin

    @cached_property
    def _filter(self) -> Bloom:
        try:
            described: object = json.loads(self._read(DESCRIPTION, _DESCRIPTION_LIMIT))
        except (ValueError, RecursionError) as error:
            raise Damaged(IdentityProblem.WORDS_DAMAGED, name=DESCRIPTION) from error
        content = self._read(FILTER, _FILTER_LIMIT)
        if _member(described, "sha256") != sha256(content).hexdigest():
            raise Damaged(IdentityProblem.WORDS_DAMAGED, name=FILTER)
        return Bloom.load_bytes(content, hash_of)

    def _read(self, name: str, limit: int) -> bytes:
        try:
            return read_bounded(self._folder / name, limit)
        except NatiqError as error:
            raise Damaged(IdentityProblem.WORDS_DAMAGED, name=name) from error


def plain_form(password: str) -> str:
    """The one form under which a password is kept and looked up, without what changes the
    look and not the word: folded, undisguised, separators left out."""
    base = bare(password)
    # A password of nothing but separators is kept as it is.
    return "".join(undisguised(unified(base)).split()) or base


def hash_of(form: str) -> int:
    """A signed number of 128 bits that is the same on every machine: of SHA-256's first half."""
    digest = sha256(form.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:_HASH_BYTES], "big", signed=True)


def _member(described: object, name: str) -> object:
    return cast(dict[str, object], described).get(name) if isinstance(described, dict) else None
