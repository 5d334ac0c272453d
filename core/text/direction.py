"""Keeping text of one direction from reordering its neighbours of the other."""

import re
from collections.abc import Callable, Iterator

from core.text.spans import protected_spans

LEFT_TO_RIGHT_ISOLATE = "\u2066"
FIRST_STRONG_ISOLATE = "\u2068"
POP_DIRECTIONAL_ISOLATE = "\u2069"
_LRM, _RLM = "\u200e", "\u200f"

_OPENING = frozenset("\u2066\u2067\u2068")
_ISOLATES = re.compile("([\u2066-\u2069])")
_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_RIGHT_TO_LEFT = re.compile(
    "[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06ee\u06ef\u06fa-\u08ff"
    "\ufb1d-\ufdfd\ufe70-\ufefc]"
)
"""Strong right-to-left letters and signs; the comma and the marks are none (UAX 9)."""
_LATIN = re.compile("[A-Za-z\u00c0-\u02af]")
_DIGIT_OR_LATIN = re.compile(r"[\dA-Za-z\u00c0-\u02af@#+]")
_WORD = "[A-Za-z\u00c0-\u02af]"
_RUN = (
    rf"\.?{_WORD}[A-Za-z0-9\u00c0-\u02af_'\u2019.&/+:-]{{0,120}}(?<![.:'\u2019])[!]?"
    rf"(?: (?:& )?(?={_WORD}|\d{{1,4}}(?![\w:/%-]|[.,]\d))"
    r"[A-Za-z0-9\u00c0-\u02af_'\u2019.&/+:-]{1,120}(?<![.:'\u2019])){0,12}"
)
_PHONE = r"(?<![\w+])\+?\d{1,5}(?:[ -]\d{2,8}){1,4}(?![\w-])|(?<![\w+])\+\d{6,15}(?!\w)"
_LEFT_TO_RIGHT = re.compile(f"(?P<run>{_RUN})|{_PHONE}")
_LINK = re.compile("https?://", re.IGNORECASE)
_FEWEST_DIGITS = 7
"""Of a telephone number; what has fewer is a range, which is read from the right."""


def isolate(text: str) -> str:
    """``text`` between FSI and PDI (UAX 9): it keeps its own order and leaves others theirs.

    A closing mark in it that closes nothing is left out, one that lacks is added: text from
    outside cannot break out of its isolate.
    """
    depth, kept = 0, list[str]()
    for piece in _ISOLATES.split(text):
        if piece == POP_DIRECTIONAL_ISOLATE:
            if depth == 0:
                continue
            depth -= 1
        elif piece in _OPENING:
            depth += 1
        kept.append(piece)
    closing = POP_DIRECTIONAL_ISOLATE * (depth + 1)
    return f"{FIRST_STRONG_ISOLATE}{''.join(kept)}{closing}"


def open_isolates(text: str) -> int:
    """How many isolates ``text`` leaves open, as one that is cut does."""
    depth = 0
    for character in text:
        if character in _OPENING:
            depth += 1
        elif character == POP_DIRECTIONAL_ISOLATE:
            depth = max(0, depth - 1)
    return depth


def without_direction_controls(text: str) -> str:
    """``text`` without invisible marks that reorder: for names and handles from outside."""
    return _CONTROLS.sub("", text)


def isolated(text: str) -> str:
    """``text`` with an isolate around what would fall apart in its right-to-left paragraphs.

    These are links, mail addresses, handles, Latin hashtags and names, and telephone numbers
    whose signs or neighbours would be reordered (UAX 9). Ranges and dates stay: read from the
    right, they come in the order in which they were written. Controls that stand in ``text``
    are taken out first, so that nothing is isolated twice.
    """
    return _with_marks(text, _put_isolate)


def for_publishing(text: str, keeps_isolates: bool, bare_links: bool = False) -> str:
    """The same for a platform; marks (RLM, LRM) do it where isolates are taken out.

    With ``bare_links`` links stay as they are: a platform that takes whatever follows an
    address for a part of it would lead its readers nowhere.
    """
    put = _put_isolate if keeps_isolates else _put_marks
    if not bare_links:
        return _with_marks(text, put)
    return _with_marks(text, lambda piece: piece if _LINK.match(piece) else put(piece))


def _put_isolate(piece: str) -> str:
    return f"{LEFT_TO_RIGHT_ISOLATE}{piece}{POP_DIRECTIONAL_ISOLATE}"


def _put_marks(piece: str) -> str:
    """Left-to-right marks hold its own edges, right-to-left marks part it from neighbours."""
    before = "" if _LATIN.match(piece[0]) else _LRM
    after = "" if _LATIN.match(piece[-1]) else _LRM
    return f"{_RLM}{before}{piece}{after}{_RLM}"


def _with_marks(text: str, put: Callable[[str], str]) -> str:
    text = without_direction_controls(text)
    return "\n".join(_paragraph(line, put) for line in text.split("\n"))


def _paragraph(line: str, put: Callable[[str], str]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in places_to_isolate(line):
        pieces += (line[done:start], put(line[start:end]))
        done = end
    return "".join((*pieces, line[done:]))


def places_to_isolate(line: str) -> tuple[tuple[int, int], ...]:
    """Where ``isolated`` puts its isolates in one paragraph; code points."""
    if not _DIGIT_OR_LATIN.search(line):
        return ()
    tokens = list(_tokens(line))
    if not tokens or not _reads_from_the_right(line, tokens):
        return ()
    first = _RIGHT_TO_LEFT.search(line)
    # The first strong character decides how a platform sets the paragraph.
    return tuple(
        (start, end)
        for start, end in tokens
        if first is None or start < first.start() or _falls_apart(line, start, end)
    )


def _reads_from_the_right(line: str, tokens: list[tuple[int, int]]) -> bool:
    """Whether there is Arabic, and it is what begins the line or most of what is said.

    Addresses and handles say nothing about the language.
    """
    arabic = _RIGHT_TO_LEFT.search(line)
    if arabic is None:
        return False
    latin = _LATIN.search(line)
    if latin is None or arabic.start() < latin.start():
        return True
    addresses = protected_spans(line)
    spoken = sum(
        len(_LATIN.findall(line, start, end))
        for start, end in tokens
        if not addresses.touch(start, end)
    )
    return len(_RIGHT_TO_LEFT.findall(line)) > spoken


def _falls_apart(line: str, start: int, end: int) -> bool:
    """Whether its order, or its neighbours', would not be that of the text."""
    piece = line[start:end]
    # A digit after Latin letters goes with them.
    if not (_LATIN.match(piece[0]) and (_LATIN.match(piece[-1]) or piece[-1].isdecimal())):
        return True
    if _RIGHT_TO_LEFT.search(piece):
        return True
    return _meets(line, range(end, len(line))) or _meets(line, range(start - 1, -1, -1))


def _meets(line: str, places: range) -> bool:
    """Whether a number or another Latin piece comes next, over blanks and signs."""
    for at in places:
        if _RIGHT_TO_LEFT.match(line, at):
            return False
        if _DIGIT_OR_LATIN.match(line, at):
            return True
    return False


def _tokens(line: str) -> Iterator[tuple[int, int]]:
    """Left-to-right pieces of a line, in order and apart from each other."""
    protected = protected_spans(line)
    whole = [
        (start, end)
        for start, end in zip(protected.starts, protected.ends, strict=True)
        if line[start] != "#" or not _RIGHT_TO_LEFT.search(line, start, end)
    ]
    runs: list[tuple[int, int]] = []
    for start, end in zip([0, *protected.ends], [*protected.starts, len(line)], strict=True):
        runs += (
            found.span()
            for found in _LEFT_TO_RIGHT.finditer(line, start, end)
            if found["run"] or sum(map(str.isdecimal, found.group())) >= _FEWEST_DIGITS
        )
    yield from sorted(whole + runs)


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 position, as Qt counts, of the code point ``index`` of ``text``."""
    return index + sum(1 for character in text[:index] if character > "\uffff")
