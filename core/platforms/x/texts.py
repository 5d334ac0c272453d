"""A post's text as X shows it again, and whether that is the text that was sent.

X replaces each link by a short one (``t.co``), puts a link behind the text for what is
attached or quoted and handles before an answer, cuts blanks at both ends and composes letters
(NFC). Sources: docs.x.com, "Post object" and "Counting characters"; twitter-text.
"""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from core.platforms.model import Post
from core.platforms.x.replies import ShortLink, XPost

_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_PUNYCODE = re.compile(r"xn--([a-z0-9-]{1,59})", re.IGNORECASE)
_UNSEEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff/]")
"""Marks that no reader sees; and slashes, which a link may gain or lose at its end."""
_BLANKS = re.compile(r"\s+")
_ADDRESSED = re.compile(r"\s*@[A-Za-z0-9_]{1,50}\s+")
_POST_LINK = re.compile(r"https?://(?:www\.)?(?:x|twitter)\.com/[A-Za-z0-9_/]{1,60}/([0-9]{1,19})")
_MOST_ADDRESSED = 50


def shown_text(post: XPost) -> str:
    """The text as people read it: its links whole, without those that stand for pictures."""
    return _with_links(post.text, post.links).strip()


def is_made_of(post: XPost, wanted: Post) -> bool:
    """Whether ``post`` is what became of ``wanted``: its text, and what hangs on it."""
    if post.is_repost or post.media != len(wanted.media):
        return False
    if bool(post.polls) != (wanted.poll is not None):
        return False
    if post.answered != (None if wanted.reply_to is None else wanted.reply_to.parent.uri):
        return False
    if wanted.quote is not None and post.quoted != wanted.quote.uri:
        return False
    if wanted.quote is None and post.quoted is not None and post.quoted not in wanted.text:
        # A link to a post at the end of a text shows that post as well.
        return False
    sent = comparable(wanted.text)
    return any(comparable(text) == sent for text in _readings(post))


def comparable(text: str) -> str:
    """``text`` without what may change on the way, for comparing alone."""
    bare = unicodedata.normalize("NFC", unquote(_SCHEME.sub("", text)))
    bare = _UNSEEN.sub("", _PUNYCODE.sub(_spelt_out, bare))
    return _BLANKS.sub(" ", bare).strip().casefold()


def _readings(post: XPost) -> Iterator[str]:
    """The text with and without what X may have put before and behind it."""
    text = _with_links(post.text, post.links)
    bodies = [text]
    for link in post.links:
        match = _POST_LINK.match(link.leads_to)
        if match is not None and match[1] == post.quoted:
            bodies.append(text.rstrip().removesuffix(link.leads_to))
    for body in bodies:
        yield body
        if post.answered is not None:
            yield from _without_addressees(body)


def _without_addressees(text: str) -> Iterator[str]:
    """An answer's text without the first handle before it, the first two, and so on."""
    for _ in range(_MOST_ADDRESSED):
        match = _ADDRESSED.match(text)
        if match is None:
            return
        text = text[match.end() :]
        yield text


def _with_links(text: str, links: tuple[ShortLink, ...]) -> str:
    whole = {link.short: "" if link.is_picture else link.leads_to for link in links}
    if not whole:
        return text
    # The longest first: one short link may be the beginning of another.
    shorts = "|".join(map(re.escape, sorted(whole, key=len, reverse=True)))
    return re.sub(shorts, lambda match: whole[match[0]], text)


def _spelt_out(match: re.Match[str]) -> str:
    try:
        return match[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return match[0]
