"""Letters of a host that can be read as others, named one by one (UTS 39)."""

import re
import unicodedata
from collections.abc import Iterator

from core.links.model import OddLetter
from core.policy.detectors.confusables import seen_as, skeleton
from core.policy.detectors.domains import registrable
from core.policy.detectors.hosts import Host

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_USUAL_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a]")
_PAIRS = ("rn", "vv", "cl")
_PAIR_SEEN_AS = {"rn": "m", "vv": "w", "cl": "d"}
_DIGITS = {"0": "o", "1": "l"}
_MOST = 12


def odd_letters(host: Host, twin: str) -> tuple[OddLetter, ...]:
    """Those of ``host``, each once, in their order; ``twin`` is what it can be taken for."""
    found: dict[str, OddLetter] = {}
    for label in host.labels:
        for one in _in_label(label):
            found.setdefault(one.letter, one)
    if not found and twin:
        found.update((one.letter, one) for one in _plain_ones(host, twin))
    return tuple(found.values())[:_MOST]


def _in_label(label: str) -> Iterator[OddLetter]:
    if label.isascii():
        return
    for letter in label:
        if letter.isascii():
            continue
        seen = seen_as(letter)
        latin = seen.isascii() and seen.isalnum() and _passes_for_latin(label)
        arabic = _ARABIC.match(letter) and not _USUAL_ARABIC.match(letter)
        if latin or (arabic and seen != letter and _ARABIC.match(seen)):
            yield _named(letter, seen.lower() if latin else seen)


def _passes_for_latin(label: str) -> bool:
    """Whether all of it can be read in Latin letters: a word of its own script cannot."""
    return all(seen_as(letter).isascii() for letter in label)


def _plain_ones(host: Host, twin: str) -> Iterator[OddLetter]:
    """Latin letters and digits that stand for others, where that alone makes the twin."""
    name = registrable(host.shown)
    if name is None or skeleton(name) != skeleton(registrable(twin) or twin):
        return
    for pair in _PAIRS:
        if pair in name and pair not in twin:
            yield OddLetter(pair, _PAIR_SEEN_AS[pair])
    for digit, letter in _DIGITS.items():
        if digit in name and digit not in twin:
            yield _named(digit, letter)


def _named(letter: str, seen: str) -> OddLetter:
    script = unicodedata.name(letter, "?").partition(" ")[0]
    return OddLetter(letter, seen, f"U+{ord(letter):04X}", script)
