"""The text of a post in the HTML that a server makes of it, and whether it is a certain text.

Sources: docs.joinmastodon.org (spec/activitypub, HTML; entities/Status ``content``).
"""

import html
import re
import unicodedata

_TAG = re.compile(r"<([^<>]{0,4000})>")
_NAME = re.compile(r"/?\s*([A-Za-z][A-Za-z0-9]*)")
_PUT_BEFORE_A_QUOTE = re.compile(r"\bclass\s*=\s*[\"'][^\"']*\bquote-inline\b")
"""For readers whose program shows no quotes the server puts the quoted post's link in front."""

_REMOTE_MENTION = re.compile(
    r"(?<![\w/])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)@[\w.:-]*\w"
)
_UNSEEN = ("script", "style")


def plain_text(content: str) -> str:
    """What readers of that HTML see: paragraphs apart by an empty line, no tags."""
    # Between two tags is text; after splitting, every other piece is a tag.
    pieces = _TAG.split(content)
    shown: list[str] = []
    skipped = ""
    for index, piece in enumerate(pieces):
        if index % 2 == 0:
            shown.append("" if skipped else html.unescape(piece))
            continue
        name = _name_of(piece)
        if skipped:
            skipped = "" if piece.startswith("/") and name == skipped else skipped
        elif name in _UNSEEN or _PUT_BEFORE_A_QUOTE.search(piece):
            skipped = name
        else:
            shown.append(_break_for(piece, name))
    return "".join(shown).strip()


def is_the_text(shown: str, sent: str) -> bool:
    """Whether ``shown`` is ``sent`` as a server shows it.

    Servers differ in blank lines and in whether a mention keeps its server.
    """
    return _compared(shown) == _compared(sent)


def _compared(text: str) -> str:
    unified = unicodedata.normalize("NFC", _REMOTE_MENTION.sub(r"@\1", text))
    return " ".join(unified.split())


def _name_of(tag: str) -> str:
    match = _NAME.match(tag)
    return match.group(1).lower() if match else ""


def _break_for(tag: str, name: str) -> str:
    if name == "br":
        return "\n"
    if name in ("p", "blockquote", "ul", "ol", "pre"):
        return "\n\n" if tag.startswith("/") else ""
    return "\n" if name == "li" and tag.startswith("/") else ""
