"""Hosts that can be taken for one of the institution's own or for one that it trusts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.policy.detectors.confusables import skeleton
from core.policy.detectors.domains import is_below, public_suffix, registrable
from core.policy.detectors.hosts import Host
from core.policy.institution import Domains

_LONG_NAME = 5
"""Shorter names are one letter from too many others."""
_LONG_ANYWHERE = 7
"""Names so long are no chance neighbours, whatever they end with."""
_FEWEST_LETTERS = 5
"""Letters of a chain of words that is not in other hosts by chance."""


@dataclass(frozen=True)
class _Name:
    """A domain worth imitating, as it looks."""

    domain: str
    registrable: str
    looks: str
    label: str
    ending: str
    words: tuple[str, ...]
    joined: str
    own: bool


def looks_like(host: Host, domains: Domains) -> str | None:
    """The domain that the host can be taken for, ``None`` where it is none or is that one."""
    if host.is_address or is_below(host.ascii, domains.own):
        return None
    name = registrable(host.shown)
    if name is None:
        return None
    tried = _Tried.of(host, name)
    # Where a whole suffix is trusted, a name below it may still pass for one of the own.
    is_trusted = is_below(host.ascii, domains.trusted)
    for known in _names(domains.own, domains.trusted):
        if known.registrable == name or (is_trusted and not known.own):
            continue
        if tried.looks == known.looks or (not is_trusted and tried.resembles(known)):
            return known.domain
    return None


@dataclass(frozen=True)
class _Tried:
    looks: str
    label: str
    ending: str
    words: tuple[str, ...]
    suffix_words: int
    joined: str

    @classmethod
    def of(cls, host: Host, name: str) -> "_Tried":
        suffix = public_suffix(host.shown) or ""
        looks = skeleton(name)
        return cls(
            looks,
            skeleton(name.partition(".")[0]),
            host.labels[-1],
            tuple(_words(host.labels)),
            len(tuple(_words(suffix.split(".")))),
            _joined(looks),
        )

    def resembles(self, known: _Name) -> bool:
        return (
            self.joined == known.joined
            or self._has_words_of(known)
            or self._has_nearly_the_label(known)
        )

    def _has_words_of(self, known: _Name) -> bool:
        """Its words in a row, in front of what the host really ends with."""
        own_words = self.words[: len(self.words) - self.suffix_words]
        whole, most = known.words, known.words[:-1]
        if _stands_in(whole, self.words, len(own_words)):
            return True
        return len(most) > 1 and _stands_in(most, own_words, len(own_words))

    def _has_nearly_the_label(self, known: _Name) -> bool:
        if len(known.label) < _LONG_NAME:
            return False
        if self.label == known.label:
            return known.own
        near = self.ending == known.ending or len(known.label) >= _LONG_ANYWHERE
        return near and _one_apart(self.label, known.label)


def _stands_in(words: Sequence[str], row: Sequence[str], until: int) -> bool:
    """Whether ``words`` stand in ``row``, beginning and not ending with the suffix."""
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return False
    size = len(words)
    return any(
        tuple(row[at : at + size]) == tuple(words) and at + size <= until
        for at in range(len(row) - size + 1)
    )


@lru_cache(maxsize=4)
def _names(own: frozenset[str], trusted: frozenset[str]) -> tuple[_Name, ...]:
    # A pure function of a pack's lists, which are hundreds of names and seldom change.
    return tuple(
        _name(domain, own=domain in own) for domain in (*sorted(own), *sorted(trusted - own))
    )


def _name(domain: str, *, own: bool) -> _Name:
    shown = _shown(domain)
    name = registrable(shown) or shown
    looks = skeleton(name)
    return _Name(
        domain,
        name,
        looks,
        skeleton(name.partition(".")[0]),
        shown.rpartition(".")[2],
        tuple(_words(shown.split("."))),
        _joined(looks),
        own,
    )


def _shown(domain: str) -> str:
    if "xn--" not in domain:
        return domain
    labels = (
        label.removeprefix("xn--").encode().decode("punycode")
        if label.startswith("xn--")
        else label
        for label in domain.split(".")
    )
    return ".".join(labels)


def _words(labels: Sequence[str]) -> Iterator[str]:
    for label in labels:
        yield from (skeleton(word) for word in label.split("-") if word)


def _joined(looks: str) -> str:
    return looks.replace(".", "").replace("-", "")


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two exchanged, make one of the other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    shorter, longer = sorted((one, other), key=len)
    at = 0
    while at < len(shorter) and shorter[at] == longer[at]:
        at += 1
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    if shorter[at + 1 :] == longer[at + 1 :]:
        return True
    return (
        shorter[at : at + 2] == longer[at : at + 2][::-1] and shorter[at + 2 :] == longer[at + 2 :]
    )
