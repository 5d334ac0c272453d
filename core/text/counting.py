"""How long a text is, in the units of those who limit it."""

import regex

_CLUSTER = regex.compile(r"\X")


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


def utf8_bytes(text: str) -> int:
    """Bytes of the text as it travels."""
    return len(text.encode())
