"""A second opinion on the tone of a text: insult, hate, threat (clauses BAN-1 to BAN-3).

A linear model over character n-grams. It has read comments under Arabic news and nothing
else, knows no context and no negation, and is wrong often enough that it may only raise a
question where the word lists are silent. What it was made of and how it does stands in its
description and in ``docs/screening.md``; ``packaging/train_second_opinion.py`` makes it.
"""

import json
import math
import re
from array import array
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import cast
from zlib import crc32

from core.foundation.errors import Damaged, NatiqError
from core.foundation.files import read_bounded
from core.policy.model import PolicyProblem
from core.text.normalise import fold

WEIGHTS = "second_opinion.bin"
DESCRIPTION = "second_opinion.json"
"""Sources, counts, threshold, how it was measured, and the digest of the weights."""

SHORTEST, LONGEST = 2, 5
"""Lengths of the n-grams, in folded characters with the blanks around a word."""

_FEWEST_LETTERS = 12
_REMEMBERED_WORDS = 1_024
_FILE_LIMIT = 1024 * 1024
_ADDRESS = re.compile(r"https?://\S+|[@#]\S+")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class _Model:
    weights: "array[int]"
    scale: float
    bias: float
    threshold: float


class SecondOpinion:
    """The model in a folder. It is read at the first question: a few milliseconds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def asks(self, text: str) -> bool:
        """Whether the text reads so much like an insult or a threat that a person should look.

        Raises ``Damaged(PACK_DAMAGED)`` where the model is not as it was made.
        """
        return self.score(text) >= self._model.threshold

    def score(self, text: str) -> float:
        """The model's estimate, from 0 to 1, that people would call the text offensive.

        Texts of a few letters are too short for any estimate: 0.
        """
        model = self._model
        counts = _counts(text, len(model.weights))
        if not counts:
            return 0.0
        value = norm = 0.0
        for at, number in counts.items():
            amount = 1.0 if number == 1 else 1 + math.log(number)
            value += model.weights[at] * amount
            norm += amount * amount
        return 1 / (1 + math.exp(-(value / math.sqrt(norm) * model.scale + model.bias)))

    @cached_property
    def _model(self) -> _Model:
        try:
            described = json.loads(read_bounded(self._folder / DESCRIPTION, _FILE_LIMIT))
            facts = cast("dict[str, object]", described)
            content = read_bounded(self._folder / WEIGHTS, _FILE_LIMIT)
            if sha256(content).hexdigest() != facts["sha256"]:
                raise Damaged(PolicyProblem.PACK_DAMAGED, part=WEIGHTS)
            scale, bias, threshold = (
                float(cast("float", facts[name])) for name in ("scale", "bias", "threshold")
            )
        except (OSError, ValueError, TypeError, KeyError, NatiqError) as error:
            raise Damaged(PolicyProblem.PACK_DAMAGED, part=WEIGHTS) from error
        return _Model(array("b", content), scale, bias, threshold)


def features(text: str, buckets: int) -> dict[int, float]:
    """The n-grams of ``text`` by bucket: one plus the logarithm of how often, of length one."""
    weighed = {at: 1 + math.log(number) for at, number in _counts(text, buckets).items()}
    norm = math.sqrt(sum(amount * amount for amount in weighed.values()))
    return {at: amount / norm for at, amount in weighed.items()}


def _counts(text: str, buckets: int) -> Counter[int]:
    """How often n-grams of each bucket stand in ``text``; nothing where it is too short."""
    words = _WORD.findall(fold(_ADDRESS.sub(" ", text)))
    counts: Counter[int] = Counter()
    if sum(map(len, words)) >= _FEWEST_LETTERS:
        for word in words:
            counts.update(_buckets(word, buckets))
    return counts


# A pure function of a word: bounded, and the same for every caller.
@lru_cache(maxsize=_REMEMBERED_WORDS)
def _buckets(word: str, buckets: int) -> "array[int]":
    """By the CRC of each n-gram, made letter by letter from that of the shorter one."""
    signs = [sign.encode() for sign in f" {word} "]
    found = array("I")
    for at in range(len(signs) - SHORTEST + 1):
        value = crc32(signs[at])
        for length, sign in enumerate(signs[at + 1 : at + LONGEST], start=2):
            value = crc32(sign, value)
            if length >= SHORTEST:
                found.append(value % buckets)
    return found
