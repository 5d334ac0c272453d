"""Rules of Arabic spelling for what a dictionary takes for a word.

Hamza, teh marbuta, alef maksura and the pairs of letters that sound alike make most slips of
those who write well, and nearly each slip is a word by itself. A rule says where, and what is
usual instead; it is offered and never forced. It rather misses a slip than flags what is right.

The words that the rules know come from ``resources/words``. Made once, thread-safe.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from core.text.punctuation import punctuation_fixes
from core.text.spans import Spans, protected_spans
from core.text.tokens import Word, words_of
from core.text.word_lists import lines_of, sections


class OrthographyRule(StrEnum):
    """Which rule speaks."""

    HAMZA = "hamza"
    TEH_MARBUTA = "teh_marbuta"
    ALEF_MAKSURA = "alef_maksura"
    LETTER = "letter"
    WORD = "word"
    TANWIN = "tanwin"
    REPEATED_LETTER = "repeated_letter"
    FARSI_LETTER = "farsi_letter"
    LONE_CONJUNCTION = "lone_conjunction"
    DOUBLED_SPACE = "doubled_space"
    SPACE_BEFORE = "space_before"
    SPACE_AFTER = "space_after"
    LATIN_PUNCTUATION = "latin_punctuation"


@dataclass(frozen=True)
class Fix:
    """``replacement`` is offered for what stands at ``start`` to ``end`` (code points)."""

    start: int
    end: int
    replacement: str
    rule: OrthographyRule


Accepts = Callable[[str], bool]
"""Whether a dictionary has a word, given without marks."""

_SECTIONS = (
    "always", "keep", "heh", "say", "particle-before", "phrase", "dual", "on-before", "on-after",
    "names", "pronouns", "joining",
)  # fmt: skip
_HEH, _TEH_MARBUTA, _YEH, _MAKSURA = "\u0647", "\u0629", "\u064a", "\u0649"
_ALEF, _HAMZA_ABOVE, _HAMZA_BELOW = "\u0627", "\u0623", "\u0625"
_NO_TANWIN_ALEF = frozenset((_TEH_MARBUTA, _MAKSURA, "\u0621"))
_HAMZAS = frozenset("\u0621\u0622\u0623\u0624\u0625\u0626\u0627")
_WAW, _FEH, _BEH, _KAF, _LAM, _SEEN = "\u0648", "\u0641", "\u0628", "\u0643", "\u0644", "\u0633"
_ARTICLE = _ALEF + _LAM
_CONJUNCTIONS = (_WAW, _FEH)
PREFIXES = (
    "", _WAW, _FEH, _BEH, _KAF, _LAM, _ARTICLE,
    *(one + _ARTICLE for one in (_WAW, _FEH, _BEH, _KAF)),
    _LAM * 2, _WAW + _LAM * 2, _WAW + _BEH + _ARTICLE,
    _WAW + _BEH, _WAW + _LAM, _FEH + _BEH, _FEH + _LAM, _SEEN, _WAW + _SEEN,
)  # fmt: skip
"""What is written as part of a word and leaves its own spelling as it is."""
_SHORT = 3
"""Letters of a slip that may have a conjunction before it and nothing else."""
_DEFINITE = re.compile(
    f"[{_WAW}{_FEH}]?(?:[{_BEH}{_KAF}]?{_ARTICLE}|{_LAM}{_LAM})(?P<stem>\\w{{2,}}){_HEH}"
)
_ON = "\u0639\u0644\u064a"
_FIRST = ("\u0627\u0644\u0627\u0648\u0644\u064a", "\u0627\u0644\u0623\u0648\u0644\u064a")
_WITH_ME = "\u0644\u062f\u064a"
_THAT = _ALEF + "\u0646"
_FARSI = str.maketrans(
    "\u06cc\u06a9\u06c1\u06be\u06d2\u06d5", "\u064a\u0643\u0647\u0647\u064a\u0647"
)
_FARSI_OWN = re.compile("[\u067e\u0686\u0698\u06af\u06a4]")
_TANWIN_AFTER_HAMZA = re.compile("(?P<stem>\\w+\u0627\u0621)(?:\u0627\u064b|\u064b\u0627|\u0627)")
_TANWIN_AFTER_TEH = re.compile("(?P<stem>[\\w\u064e-\u0652]+\u0629)(?:\u064b\u0627|\u0627\u064b)")
_REPEATED = re.compile(r"(\w)\1{2,}")
_SAYING_STARTS = re.compile(r"(?:^|[.!?\u061f\u061b:]\s*|[\"\u00ab(]\s*)$")


class Orthography:
    """The rules with their words."""

    def __init__(self, folder: Path) -> None:
        """Read the lists. Raises ``Damaged`` where they are not as they were made."""
        named = sections(folder / "orthography.txt", _SECTIONS)
        self._pairs, marked = _pairs(folder / "confusions.txt")
        self._always = dict(map(_pair, named.pop("always")))
        self._pairs.update(self._always)
        phrase, *mistaken = named.pop("phrase")
        self._phrase = phrase
        self._phrases = re.compile(
            rf"(?<!\w)[{_WAW}{_FEH}]?(?P<phrase>{'|'.join(map(re.escape, mistaken))})(?!\w)"
        )
        words = {name: frozenset(" ".join(lines).split()) for name, lines in named.items()}
        self._keep = words["keep"] | marked["="]
        self._heh, self._say, self._dual = words["heh"], words["say"], words["dual"]
        self._particle_before = words["particle-before"]
        self._on_before = words["on-before"] | marked[">"]
        self._on_after = words["on-after"] | marked["<"]
        to, *joining = named["joining"]
        self._to, self._joining = to, frozenset(" ".join(joining).split())
        self._pronouns = words["pronouns"]
        self._names = words["names"] | marked["-"]

    def fixes(self, text: str, accepts: Accepts) -> tuple[Fix, ...]:
        """What the rules say about ``text``, in its order and apart from each other."""
        spans = protected_spans(text)
        found = [
            *self._phrase_fixes(text),
            *self._word_fixes(text, words_of(text), spans, accepts),
            *(
                Fix(start, end, replacement, OrthographyRule(rule))
                for start, end, replacement, rule in punctuation_fixes(text)
                if not spans.touch(start, max(end, start + 1))
            ),
        ]
        return tuple(_apart(found))

    def _phrase_fixes(self, text: str) -> Iterator[Fix]:
        for found in self._phrases.finditer(text):
            yield Fix(*found.span("phrase"), self._phrase, OrthographyRule.WORD)

    def _word_fixes(
        self, text: str, words: Sequence[Word], spans: Spans, accepts: Accepts
    ) -> Iterator[Fix]:
        for at, word in enumerate(words):
            if spans.touch(word.start, word.end):
                continue
            before = words[at - 1].bare if at and _adjoin(text, words[at - 1], word) else ""
            after = ""
            if at + 1 < len(words) and _adjoin(text, word, words[at + 1]):
                after = words[at + 1].bare
            fix = self._of_letters(word, accepts) or self._in_context(text, word, before, after)
            if fix is None and not (after == self._to and word.bare in self._joining):
                fix = self._of_word(text, word, before, accepts)
            if fix is not None:
                yield fix

    def _of_letters(self, word: Word, accepts: Accepts) -> Fix | None:
        """Letters of another keyboard, elongation by repeating, tanwin in the wrong place."""
        arabic = word.text.translate(_FARSI)
        if arabic != word.text and not _FARSI_OWN.search(word.text):
            meant = self._pairs.get(word.bare, arabic)
            return Fix(word.start, word.end, meant, OrthographyRule.FARSI_LETTER)
        tanwin = self._tanwin(word)
        if tanwin is not None:
            return Fix(word.start, word.end, tanwin, OrthographyRule.TANWIN)
        if _REPEATED.search(word.bare) and not accepts(word.bare):
            for kept in (r"\1", r"\1\1"):
                shorter = _REPEATED.sub(kept, word.bare)
                if len(shorter) > 1 and accepts(shorter):
                    return Fix(word.start, word.end, shorter, OrthographyRule.REPEATED_LETTER)
        return None

    def _tanwin(self, word: Word) -> str | None:
        """Neither hamza after alef nor teh marbuta has an alef for its tanwin."""
        found = _TANWIN_AFTER_HAMZA.fullmatch(word.text)
        if found is None:
            found = _TANWIN_AFTER_TEH.fullmatch(word.text)
        elif word.bare.lstrip("".join(_CONJUNCTIONS)) in self._dual or word.bare in self._dual:
            return None
        return None if found is None else found["stem"] + "\u064b"

    def _in_context(self, text: str, word: Word, before: str, after: str) -> Fix | None:
        """Words that only their neighbours tell apart."""
        bare, conjunction = word.bare, ""
        if len(bare) > len(_THAT) and bare[0] in _CONJUNCTIONS:
            conjunction, bare = bare[0], bare[1:]
        if bare == _ON:
            wrong = self._is_preposition(before, after)
            right = _ON[:-1] + _MAKSURA
            rule = OrthographyRule.ALEF_MAKSURA
        elif bare == _THAT:
            wrong = conjunction != _FEH or _is_definite(after) or after in self._particle_before
            right = (
                _HAMZA_BELOW
                if conjunction == _FEH or self._asserts(text, word, before)
                else _HAMZA_ABOVE
            ) + _THAT[1:]
            rule = OrthographyRule.HAMZA
        elif bare in _FIRST:
            # After a feminine noun it is no adjective of origin, which would end in teh marbuta.
            wrong = _is_definite(before) and before.endswith(_TEH_MARBUTA)
            right, rule = _FIRST[1][:-1] + _MAKSURA, OrthographyRule.ALEF_MAKSURA
        elif bare == _WITH_ME:
            # Who speaks for an institution says neither I nor me; the article tells for sure.
            wrong = _is_definite(after) or after in self._particle_before
            right, rule = _WITH_ME[:-1] + _MAKSURA, OrthographyRule.ALEF_MAKSURA
        else:
            return None
        return Fix(word.start, word.end, conjunction + right, rule) if wrong else None

    def _is_preposition(self, before: str, after: str) -> bool:
        """Whether a name would be out of place: more names than one would guess are this word."""
        if before in self._names:
            return False
        if after in self._on_before:
            return True
        verb = (
            before[1:] if before[:1] in _CONJUNCTIONS and before not in self._on_after else before
        )
        return verb in self._on_after and bool(after) and not after.endswith(_YEH)

    def _asserts(self, text: str, word: Word, before: str) -> bool:
        if before:
            return before in self._say
        return _SAYING_STARTS.search(text[max(0, word.start - 3) : word.start]) is not None

    def _of_word(self, text: str, word: Word, before: str, accepts: Accepts) -> Fix | None:
        right = (
            self._known(word.bare, accepts)
            or self._known_with_tanwin(word, accepts)
            or self._definite(word.bare, accepts)
        )
        if right is None:
            return None
        # The particle with a pronoun: what is said begins with its other form.
        is_that = right.startswith(_HAMZA_ABOVE + _THAT[1:]) and right[2:] in self._pronouns
        if is_that and self._asserts(text, word, before):
            right = _HAMZA_BELOW + right[1:]
        return Fix(word.start, word.end, word.written_as(right), kind_of(word.bare, right))

    def _known(self, bare: str, accepts: Accepts) -> str | None:
        if bare in self._always:
            return self._always[bare]
        if bare in self._keep:
            return None
        for prefix in PREFIXES:
            stem = bare[len(prefix) :]
            if not bare.startswith(prefix) or stem not in self._pairs:
                continue
            if prefix and len(stem) <= _SHORT and prefix not in _CONJUNCTIONS:
                continue
            # A word that is none without its first letters is no prefix with a slip.
            if not prefix or accepts(stem) or not accepts(bare):
                return prefix + self._pairs[stem]
        return None

    def _known_with_tanwin(self, word: Word, accepts: Accepts) -> str | None:
        if not word.bare.endswith(_ALEF) or "\u064b" not in word.text[-2:]:
            return None
        right = self._known(word.bare[:-1], accepts)
        return None if right is None or right[-1] in _NO_TANWIN_ALEF else right + _ALEF

    def _definite(self, bare: str, accepts: Accepts) -> str | None:
        """A word with the article has no pronoun after it: its heh is a teh marbuta."""
        found = _DEFINITE.fullmatch(bare)
        if found is None or bare in self._keep or found["stem"] + _HEH in self._heh:
            return None
        right = bare[:-1] + _TEH_MARBUTA
        return right if accepts(right) else None


def kind_of(wrong: str, right: str) -> OrthographyRule:
    """Which rule tells two spellings apart."""
    if len(wrong) != len(right):
        return OrthographyRule.WORD
    pairs = [(one, other) for one, other in zip(wrong, right, strict=True) if one != other]
    if all(one in _HAMZAS and other in _HAMZAS for one, other in pairs):
        return OrthographyRule.HAMZA
    if {_TEH_MARBUTA, _HEH} == set(pairs[-1]):
        return OrthographyRule.TEH_MARBUTA
    if {_YEH, _MAKSURA} == set(pairs[-1]):
        return OrthographyRule.ALEF_MAKSURA
    return OrthographyRule.LETTER


def _is_definite(word: str) -> bool:
    return word.startswith(_ARTICLE)


def _adjoin(text: str, one: Word, other: Word) -> bool:
    """Whether nothing but blanks parts two words."""
    return not text[one.end : other.start].strip(" \u00a0")


def _apart(fixes: Sequence[Fix]) -> Iterator[Fix]:
    """In order; of two that overlap the one that was found first by the stronger rule."""
    end = 0
    for fix in sorted(fixes, key=lambda one: (one.start, -one.end)):
        if fix.start >= end:
            end = fix.end
            yield fix


def _pairs(file: Path) -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """Slips with their words, and the words behind each sign that begins a line."""
    pairs: dict[str, str] = {}
    marked: dict[str, set[str]] = {sign: set() for sign in "=<>-"}
    for line in lines_of(file):
        first, second = _pair(line)
        if first in marked:
            marked[first].add(second)
        else:
            pairs[first] = second
    return pairs, {sign: frozenset(words) for sign, words in marked.items()}


def _pair(line: str) -> tuple[str, str]:
    first, _, second = line.partition(" ")
    return first, second
