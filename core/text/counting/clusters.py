"""What every language has units for: grapheme clusters, bytes of UTF-8, units of UTF-16."""

import regex

_CLUSTER = regex.compile(r"\X")
_BEYOND_BMP = regex.compile(r"[\U00010000-\U0010FFFF]")


def graphemes(text: str) -> int:
    """Extended grapheme clusters (UAX 29): what a reader calls characters."""
    if text.isascii() and "\r" not in text:
        return len(text)
    return sum(1 for _ in _CLUSTER.finditer(text))


def end_of_graphemes(text: str, number: int) -> int:
    """The code point index just after the first ``number`` clusters of ``text``."""
    if number <= 0:
        return 0
    for count, cluster in enumerate(_CLUSTER.finditer(text), start=1):
        if count == number:
            return cluster.end()
    return len(text)


def cluster_ends(text: str) -> list[int]:
    """The code point index just after each cluster of ``text``."""
    return [cluster.end() for cluster in _CLUSTER.finditer(text)]


def utf8_bytes(text: str) -> int:
    """Bytes of the text as it travels."""
    return len(text.encode())


def end_of_utf8_bytes(text: str, number: int) -> int:
    """The code point index up to which ``text`` takes at most ``number`` bytes."""
    return len(text.encode()[: max(number, 0)].decode(errors="ignore"))


def utf16_units(text: str) -> int:
    """Units of UTF-16: what JavaScript and Qt call the length of a text."""
    return len(text) + sum(1 for _ in _BEYOND_BMP.finditer(text))


def end_of_utf16_units(text: str, number: int) -> int:
    """The code point index up to which ``text`` takes at most ``number`` units."""
    left = number
    for index, character in enumerate(text):
        left -= 1 + (character > "\uffff")
        if left < 0:
            return index
    return len(text)
