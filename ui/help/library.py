"""The guides as they lie beside the program, taken apart into headings and text; no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
"""Where the guides lie, in the source tree and in an installed program."""
ARABIC = "ar"
PAGES = (
    "index",
    "sign-in",
    "writing",
    "policy",
    "publishing",
    "accounts",
    "protection",
    "guard",
    "links",
    "log",
    "settings",
    "backup",
    "updates",
    "keys",
    "trouble",
)
"""The pages in the order of the table of contents, by the name of their file."""

_WRAPPER = re.compile(r"</?div\b[^>]*>\s*\Z")
_ANCHOR = re.compile(r'<a id="([a-z0-9-]+)"></a>\s*\Z')
_HEADING = re.compile(r"(#{1,6}) +(.+?)\s*\Z")
_CODE = re.compile(r"`([^`\n]+)`")
_FENCE = "```"
_LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2066", "\u2069"
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_DRESSING = re.compile(r"^[ |:-]+$|^\s*(?:[-*>]|\d+\.)\s+|[*_`|]+", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it up to the next one; ``text`` is plain.

    ``anchor`` is what links and the program's own places call it, empty where nothing does.
    """

    level: int
    heading: str
    anchor: str
    text: str


@dataclass(frozen=True)
class Page:
    """One guide in one language. ``markdown`` is without what only a browser understands."""

    name: str
    language: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        return self.sections[0].heading if self.sections else self.name


class Library:
    """Reads pages from ``folder``, each once."""

    def __init__(self, folder: Path = GUIDE) -> None:
        self.folder = folder
        self._read = lru_cache(maxsize=None)(self._read_page)

    def page(self, name: str, language: str) -> Page | None:
        """The page in ``language``, else in Arabic; ``None`` where neither can be read."""
        found = self._read(name, language)
        return found if found is not None or language == ARABIC else self._read(name, ARABIC)

    def pages(self, language: str) -> tuple[Page, ...]:
        """All that are there, in their order."""
        found = (self.page(name, language) for name in PAGES)
        return tuple(page for page in found if page is not None)

    def _read_page(self, name: str, language: str) -> Page | None:
        if name not in PAGES:
            # What a link names may be anything; only our own pages are read.
            return None
        try:
            text = (self.folder / f"{name}.{language}.md").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        return read_page(name, language, text)


def read_page(name: str, language: str, text: str) -> Page:
    """Take a guide apart: ``<div>`` wrappers go, anchors go to the heading that follows."""
    kept: list[str] = []
    sections: list[Section] = []
    body: list[str] = []
    head: tuple[int, str, str] | None = None
    anchor, fenced = "", False

    def close() -> None:
        if head is not None:
            sections.append(Section(*head, plain("\n".join(body))))

    for line in text.splitlines():
        fenced ^= line.startswith(_FENCE)
        named = None if fenced else _ANCHOR.match(line)
        heading = None if fenced else _HEADING.match(line)
        if named is not None:
            anchor = named[1]
            continue
        if not fenced and _WRAPPER.match(line):
            continue
        if heading is not None:
            close()
            head, body, anchor = (len(heading[1]), plain(heading[2]), anchor), [], ""
        else:
            body.append(line)
        kept.append(line if fenced else _isolate_code(line))
    close()
    return Page(name, language, "\n".join(kept), tuple(sections))


def plain(markdown: str) -> str:
    """The words of a piece of Markdown without its marks."""
    return _DRESSING.sub("", _LINK.sub(r"\1", markdown)).strip()


def _isolate_code(line: str) -> str:
    """Keys and addresses read from the left, whatever stands around them (UAX #9)."""
    return _CODE.sub(rf"`{_LEFT_TO_RIGHT_ISOLATE}\1{_POP_ISOLATE}`", line)
