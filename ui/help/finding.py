"""Looking for words in all guides, whatever way they are spelled."""

from __future__ import annotations

from dataclasses import dataclass

from core.text.normalise import fold, fold_with_map
from ui.help.library import Page, Section

_MOST = 40
_AROUND = 60
_LEAST = 2


@dataclass(frozen=True)
class Hit:
    """A section in which every word was found; ``number`` is its place on the page."""

    page: str
    title: str
    number: int
    heading: str
    excerpt: str


def words_of(asked: str) -> tuple[str, ...]:
    """What is compared: folded words; a single letter finds too much to be of use."""
    return tuple(word for word in fold(asked).split() if len(word) >= _LEAST)


def find(pages: tuple[Page, ...], asked: str) -> tuple[Hit, ...]:
    """Sections that hold every word of ``asked``: those that are called so, then the fullest."""
    words = words_of(asked)
    if not words:
        return ()
    named: list[Hit] = []
    others: list[tuple[int, Hit]] = []
    for page in pages:
        for number, section in enumerate(page.sections):
            heading = fold(section.heading)
            if all(word in heading for word in words):
                named.append(_hit(page, number, section, words[0]))
            elif all(word in heading or word in fold(section.text) for word in words):
                often = min(fold(section.text).count(word) for word in words)
                others.append((-often, _hit(page, number, section, words[0])))
    others.sort(key=lambda one: one[0])
    return tuple([*named, *(hit for _, hit in others)][:_MOST])


def places_of(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where ``words`` stand in ``text``: begin and end, in characters of ``text``."""
    folded, origins = fold_with_map(text)
    places: list[tuple[int, int]] = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            places.append((origins[at], origins[at + len(word) - 1] + 1))
            at = folded.find(word, at + len(word))
    return sorted(places)


def _hit(page: Page, number: int, section: Section, word: str) -> Hit:
    return Hit(page.name, page.title, number, section.heading, _excerpt(section.text, word))


def _excerpt(text: str, word: str) -> str:
    """The words around the first place, on one line."""
    line = " ".join(text.split())
    places = places_of(line, (word,))
    begin = max(0, places[0][0] - _AROUND) if places else 0
    begin = line.rfind(" ", 0, begin) + 1 if begin else 0
    end = line.find(" ", begin + 2 * _AROUND)
    piece = line[begin:] if end < 0 else line[begin:end]
    return ("… " if begin else "") + piece + ("" if end < 0 else " …")
