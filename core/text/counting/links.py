"""Links in a text, as X and Mastodon see them (both read the grammar of twitter-text).

A link is a domain that ends with a top-level domain, with or without ``http://`` before and
a path and a query behind. What stands before and behind decides whether it is one: no link
begins after a letter, ``@``, ``#`` or ``$``, and no top-level domain ends before a letter.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from core.text.counting.top_level_domains import top_level_domains

SPACES = r"\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
PUNCTUATION = r"""!'#%&()*+,\\\-./:;<=>?@\[\]\^_{|}~$"""
DIRECTIONS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
REFUSED = r"\ufffe\ufeff\uffff"
"""Code points that X takes in no post."""
LATIN_ACCENTED = (
    r"\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f"
    r"\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)

_LONGEST_LINK = 4096
_LONGEST_DOMAIN = 253
_LONGEST_LABEL = 63
_LONGEST_SHORT_NAME = 40
_DEFAULT_PROTOCOL = "https://"

_DOMAIN_CHARACTER = f"[^{PUNCTUATION}{SPACES}{REFUSED}{DIRECTIONS}]"
_NO_LABEL = PUNCTUATION.replace("_", "").replace(r"\-", "") + SPACES + REFUSED + DIRECTIONS
_NOT_BEFORE = rf"(?<![A-Za-z0-9@＠$#＃{REFUSED}])"
_PUNYCODE = r"xn--[-0-9a-z]+"
_ENDING = rf"(?:\L<ends>(?![0-9a-zA-Z@+-])|{_PUNYCODE})"

_WITH_DOT = regex.compile(rf"(?<![^{SPACES}])[^{SPACES}]*\.[^{SPACES}]+")
"""A run between blanks that may hold a link: nothing else has to be looked at closely."""
_NO_LINK_AFTER = "-_./"
"""A domain without protocol that follows one of these belongs to something else."""


@dataclass(frozen=True)
class Link:
    """A link and its place, in code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class _Grammar:
    link: regex.Pattern[str]
    ascii_domain: regex.Pattern[str]


def x_links(text: str) -> list[Link]:
    """The links of ``text`` that X shortens, those without a protocol as well."""
    return [link for found in _found(text, _x_grammar()) for link in _as_x_takes(found)]


def mastodon_links(text: str) -> list[Link]:
    """The links of ``text`` that Mastodon counts by a fixed number: those with a protocol."""
    return [
        Link(found.start(), found.end(), found[0])
        for found in _found(text, _mastodon_grammar())
        if found["protocol"] is not None
    ]


def _found(text: str, grammar: _Grammar) -> Iterator[regex.Match[str]]:
    if "." not in text:
        return
    for run in _WITH_DOT.finditer(text):
        place = run.start()
        while found := grammar.link.search(text, place, run.end()):
            place = found.end()
            if found["domain"] is None:
                continue
            # No link touches the one before: what follows it at once is text.
            place += 1
            if _is_possible(found):
                yield found


def _is_possible(found: regex.Match[str]) -> bool:
    """Whether the domain can be written in ASCII, and the link is not beyond all measure."""
    encoded = _in_ascii(found["domain"])
    if encoded is None:
        return False
    protocol = found["protocol"] or _DEFAULT_PROTOCOL
    return len(protocol) + len(found[0]) + encoded - len(found["domain"]) <= _LONGEST_LINK


def _in_ascii(domain: str) -> int | None:
    """The length of ``domain`` in ASCII (RFC 3490), ``None`` where it has no such form."""
    if len(domain) > _LONGEST_DOMAIN:
        return None
    if domain.isascii():
        fits = all(len(label) <= _LONGEST_LABEL for label in domain.split("."))
        return len(domain) if fits else None
    try:
        return len(domain.encode("idna"))
    except UnicodeError:
        return None


def _as_x_takes(found: regex.Match[str]) -> list[Link]:
    start, end = found.span()
    if found["protocol"] is not None:
        return _shortened(Link(start, end, found[0]))
    if start and found.string[start - 1] in _NO_LINK_AFTER:
        return []
    inner = _x_grammar().ascii_domain.finditer(found["domain"])
    links = [Link(start + one.start(), start + one.end(), one[0]) for one in inner]
    if links and found["path"]:
        last, tail = links[-1], found[0][len(found["domain"]) :]
        links[-1] = Link(last.start, end, last.text + tail)
    return links


def _shortened(link: Link) -> list[Link]:
    """X's own short links end after their name, and are none where the name is too long."""
    short = _SHORT_LINK.match(link.text)
    if short is None:
        return [link]
    if len(short["name"]) > _LONGEST_SHORT_NAME:
        return []
    return [Link(link.start, link.start + short.end(), short[0])]


_X_PATH = (
    r"[a-z\u0400-\u04ff0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&" + LATIN_ACCENTED + "]",
    r"[+\-a-z\u0400-\u04ff0-9=_#/" + LATIN_ACCENTED + "]",
)
_X_QUERY = (r"[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]", r"[a-z0-9\-_&=#/]")
_MASTODON_PATH = (
    rf"[^{SPACES}<>()?]",
    rf"""[^{SPACES}()?!*"'「」<>;:=,.$%\[\]~&|@]""",
)
_MASTODON_QUERY = (
    r"[a-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@\^\xa0-\U0010ffff]",
    r"[a-z0-9_&=#/\-\xa0-\U0010ffff]",
)
_SHORT_LINK = regex.compile(
    rf"https?://t\.co/(?P<name>[a-z0-9]+)(?:\?{_X_QUERY[0]}*{_X_QUERY[1]})?", regex.IGNORECASE
)


# The patterns hold every top-level domain: they are made when a text first needs them.
@lru_cache(maxsize=1)
def _x_grammar() -> _Grammar:
    return _grammar("https?", _X_PATH, _X_QUERY)


@lru_cache(maxsize=1)
def _mastodon_grammar() -> _Grammar:
    protocols = "(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini)"
    return _grammar(protocols, _MASTODON_PATH, _MASTODON_QUERY)


def _grammar(protocols: str, path: tuple[str, str], query: tuple[str, str]) -> _Grammar:
    """A pattern that finds links and walks over what is none, each label once.

    Of ``path`` and ``query`` the first says what may stand in them, the second what may end
    them. Brackets belong to a path in pairs only.
    """
    character = _DOMAIN_CHARACTER
    subdomain = rf"{character}++(?:[_-]++{character}++)*+\."
    name = rf"{character}++(?:-++{character}++)*+\."
    general, last = path
    brackets = rf"\((?:{general}+|{general}*\({general}+\){general}*)\)"
    link = (
        rf"{_NOT_BEFORE}(?P<protocol>{protocols}://)?"
        rf"(?P<domain>(?:{subdomain}){{0,125}}{name}{_ENDING})(?::[0-9]+)?"
        rf"(?P<path>/(?:(?:{general}|{brackets})*(?:{last}|{brackets}))?)?"
        rf"(?:\?{query[0]}*{query[1]})?"
    )
    # Where no link begins at a label, none begins at the labels that follow it either; and
    # what is longer than a label can be is not even tried.
    too_long = rf"{_NOT_BEFORE}(?:[^{_NO_LABEL}](?!{protocols}://)){{{_LONGEST_LABEL + 1},}}+"
    passed_over = rf"{_NOT_BEFORE}(?:(?:{name}){{1,126}}+|(?:{character}(?!{protocols}://))++)"
    ends = list(top_level_domains())
    ascii_label = rf"[-a-z0-9{LATIN_ACCENTED}]+\."
    flags = regex.IGNORECASE | regex.DOTALL
    return _Grammar(
        regex.compile(rf"{too_long}|{link}|{passed_over}|.", flags, ends=ends),
        regex.compile(rf"(?:{ascii_label})+{_ENDING}", flags, ends=ends),
    )
