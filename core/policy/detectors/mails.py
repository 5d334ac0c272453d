"""Mail addresses that are not the institution's own (clause PRV)."""

import re

from core.policy.detectors.domains import is_below
from core.policy.detectors.hosts import read_host
from core.policy.detectors.model import Asked, Found, Founds, Piece
from core.text.counting.top_level_domains import top_level_domains

_AT = re.compile(r"[@\uff20]|[ ]?[(\[{] ?(?:at|@) ?[)\]}] ?", re.I)
_LOCAL = re.compile(r"(?<![\w.!#$%&'*+/=?^`{|}~@-])[\w!#$%&'*+=?^`{|}~-][\w.!#$%&'*+=?^`{|}~-]*$")
_DOT = re.compile(r" ?[(\[{] ?(?:dot|\.) ?[)\]}] ?", re.I)
_HOST = re.compile(r"[^\W_](?:[\w-]{0,62}+(?:\.|[\uff0e\u3002])[^\W_]){1,10}[\w-]{0,62}")
_LONGEST_LOCAL = 64
_LONGEST_HOST = 253
_SHORTEST_ENDING = 2


def find_mails(asked: Asked) -> Founds:
    """Addresses of mail, also with ``(at)``. Those of own and trusted domains pass."""
    text = asked.piece.text
    official = asked.known.domains.own | asked.known.domains.trusted
    behind = 0
    for at in _AT.finditer(text):
        start = _start(text, max(behind, at.start() - _LONGEST_LOCAL - 1), at.start())
        host = None if start is None else _host(text, at.end())
        if start is None or host is None:
            continue
        name, end = host
        behind = end
        if not is_below(name, official) and not _is_in_web_link(asked.piece, start, end):
            yield Found(start, end, {"domain": name})


def _start(text: str, first: int, end: int) -> int | None:
    found = _LOCAL.search(text[first:end])
    return None if found is None else first + found.start()


def _host(text: str, start: int) -> tuple[str, int] | None:
    """The host that begins there, in ASCII, and where it ends."""
    written = text[start : start + _LONGEST_HOST]
    plain = _DOT.sub(".", written)
    found = _HOST.match(plain)
    if found is None:
        return None
    host = read_host(found[0])
    if host is None or host.labels[-1] not in top_level_domains():
        return None
    # Written with "(dot)" it is longer than it is read.
    end = found.end() + (len(written) - len(plain) if plain != written else 0)
    return host.ascii, min(start + end, len(text))


def _is_in_web_link(piece: Piece, start: int, end: int) -> bool:
    return any(
        url.start < end and start < url.end for url in piece.urls if url.scheme and url.is_web
    )
