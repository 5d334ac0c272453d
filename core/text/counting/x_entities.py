"""What X makes of a text: links, mentions, lists, replies, hashtags and cashtags.

After the conformance suite of twitter-text; places count code points.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from core.text.counting.links import (
    DIRECTIONS,
    LATIN_ACCENTED,
    PUNCTUATION,
    SPACES,
    Link,
    x_links,
)

# Hebrew and Japanese marks, the tildes, the middle dot and the joiners that words hold.
_WITHIN_TAG = (
    r"_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c"
    r"\xb7"
)
_TAG_LETTER = r"[\p{L}\p{M}]"
_TAG_CHARACTER = rf"[\p{{L}}\p{{M}}\p{{Nd}}{_WITHIN_TAG}]"
_HASHTAG = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}\p{{Nd}}{_WITHIN_TAG}&--[\ufe0e\ufe0f]])[#＃](?![\ufe0f\u20e3])"
    rf"(?P<name>(?:[\p{{Nd}}{_WITHIN_TAG}]*+){_TAG_LETTER}{_TAG_CHARACTER}*+)(?![#＃]|://)",
    regex.VERSION1,
)
_NAME = "[a-zA-Z0-9_]{1,20}"
_NO_NAME_BEFORE = rf"(?![@＠]|[{LATIN_ACCENTED}]|://)"
_MENTION = regex.compile(
    r"(?:(?<![a-zA-Z0-9_!#$%&*@＠])|(?<=(?<![a-zA-Z0-9_+~.\-])(?i:rt):?))[@＠]"
    rf"(?P<name>{_NAME}+)(?P<list>/[a-zA-Z][a-zA-Z0-9_\-]{{0,24}}+)?{_NO_NAME_BEFORE}"
)
_REPLY = regex.compile(rf"[{SPACES}]*+[@＠](?P<name>{_NAME}+){_NO_NAME_BEFORE}")
_CASHTAG = regex.compile(
    rf"(?<![^{SPACES}{DIRECTIONS}])\$(?P<name>[a-z]{{1,6}}(?:[._][a-z]{{1,2}})?)"
    rf"(?=$|\s|[{PUNCTUATION}])",
    regex.IGNORECASE,
)


@dataclass(frozen=True)
class Tag:
    """A hashtag or a cashtag: its name without the sign, its place with it."""

    start: int
    end: int
    name: str


@dataclass(frozen=True)
class Mention:
    """A mention, or a list of that account where ``list_slug`` is not empty."""

    start: int
    end: int
    name: str
    list_slug: str = ""


def links_in(text: str) -> list[Link]:
    """The links of ``text``."""
    return x_links(text)


def mentions_in(text: str) -> list[Mention]:
    """Mentions and lists of ``text``."""
    return [
        Mention(found.start(), found.end(), found["name"], found["list"] or "")
        for found in _MENTION.finditer(text)
    ]


def reply_in(text: str) -> str | None:
    """The name of the account that ``text`` replies to: the mention that it begins with."""
    found = _REPLY.match(text)
    return found["name"] if found else None


def hashtags_in(text: str) -> list[Tag]:
    """The hashtags of ``text`` that are no part of a link."""
    if "#" not in text and "＃" not in text:
        return []
    links = x_links(text)
    return [
        tag
        for tag in _tags(_HASHTAG, text)
        if not any(link.start < tag.end and tag.start < link.end for link in links)
    ]


def cashtags_in(text: str) -> list[Tag]:
    """The cashtags of ``text``."""
    return list(_tags(_CASHTAG, text))


def _tags(pattern: regex.Pattern[str], text: str) -> Iterator[Tag]:
    for found in pattern.finditer(text):
        yield Tag(found.start(), found.end(), found["name"])
