"""Links in a text, read as a browser reads them (WHATWG URL, "basic URL parser").

Every look-out here errs on the side of seeing a link: whether it matters is for the
detectors to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.policy.detectors.hosts import Host, read_host
from core.text.counting.top_level_domains import top_level_domains

_MAY_BE = re.compile(r"[:.\u2024\u3002\ufe52\uff0e\uff61][^\s]")
_RUN = re.compile(r"[^\s<>\"\u00ab\u00bb\u060c\u061b\u061f\u201c\u201d`]+")
_INVISIBLE = re.compile(
    r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\x00-\x1f\x7f]"
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+\-]{1,20}:(?=[^\s])|(?:(?<=[^A-Za-z])|^)//(?=\w)")
_WEB = ("https", "http", "wss", "ws", "ftp")
_WITHOUT_SLASHES = frozenset({"file", "intent", "tg", "geo"})
_DATA = re.compile(r"data:(?:[\w.+-]{1,40}/[\w.+-]{1,60})?(?:;[\w=-]{1,40}){0,3}[,;]", re.I)
_SCRIPT = re.compile(r"(?:java|vb)script:.*[(=;.]", re.I | re.S)
_AUTHORITY_END = re.compile(r"[/\\?#]")
_PORT = re.compile(r":[0-9]{0,5}$")
_DOT = "[.\u2024\u3002\ufe52\uff0e\uff61]"
_LABEL = r"[^\s\x00-,./:-@\[-^`{-\x7f\u2024\u3002\ufe52\uff0e\uff61\u060c\u061b\u061f\u2026]{1,63}+"
_BARE = re.compile(rf"(?<![@\w]){_LABEL}(?:{_DOT}{_LABEL}){{1,20}}+")
_DOTS = re.compile(_DOT)
_ARABIC = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff"
_GLUED_BEFORE = re.compile(rf"[{_ARABIC}\u0640]+(?=[A-Za-z0-9])")
_GLUED_AFTER = re.compile(rf"(?<=[A-Za-z])[{_ARABIC}]+$")
_ANOTHER = re.compile(r"[,;|)\]]+(?=https?://)", re.I)
"""Where a list of links without blanks goes on."""
_AFTER_END = ".,;:!?'*_~)]}\u2026"
_LONGEST = 4096


@dataclass(frozen=True)
class Url:
    """A link at ``start`` to ``end``. ``scheme`` is empty where none was written.

    ``host`` is ``None`` for links without one and for what no browser would open.
    """

    start: int
    end: int
    scheme: str
    host: Host | None
    rest: str = ""
    has_credentials: bool = False
    has_host: bool = True

    @property
    def is_web(self) -> bool:
        return not self.scheme or self.scheme in _WEB


def urls_in(text: str) -> Iterator[Url]:
    """The links of a text in their order, with a scheme or without."""
    if _MAY_BE.search(text) is None:
        return
    for run in _RUN.finditer(text):
        if _MAY_BE.search(run[0]) is not None:
            yield from _in_run(run[0], run.start())


def _in_run(run: str, start: int) -> Iterator[Url]:
    cleaned, places = _without_invisible(run)
    at = 0
    for found in _SCHEME.finditer(cleaned):
        if found.start() < at:
            continue
        url = _with_scheme(cleaned, found)
        if url is None:
            continue
        yield from _bare(cleaned[at : found.start()], at, places, start)
        end = min(url.end, found.start() + _LONGEST)
        yield _moved(url, places, start)
        at = end
    yield from _bare(cleaned[at:], at, places, start)


def _without_invisible(run: str) -> tuple[str, list[int] | None]:
    if _INVISIBLE.search(run) is None:
        return run, None
    places = [at for at, sign in enumerate(run) if _INVISIBLE.match(sign) is None]
    return "".join(run[at] for at in places), places


def _moved(url: Url, places: list[int] | None, start: int) -> Url:
    first, last = url.start, url.end
    if places is not None:
        first, last = places[first], places[last - 1] + 1
    return Url(
        start + first,
        start + last,
        url.scheme,
        url.host,
        url.rest,
        url.has_credentials,
        url.has_host,
    )


def _with_scheme(run: str, found: re.Match[str]) -> Url | None:
    name = found[0].partition(":")[0].lower()
    start, after = found.start(), found.end()
    if found[0] == "//":
        return _web(run, start, after, "https")
    for scheme in _WEB:
        # Words are glued to a link; what begins it is what a program would still open.
        if name == scheme or (name.endswith(scheme) and run.startswith("//", after)):
            return _web(run, found.start() + len(name) - len(scheme), after, scheme)
    end = _end(run, after)
    if not _is_opened(name, run, start, after):
        return None
    host = None
    if run.startswith("//", after):
        authority = _AUTHORITY_END.split(run[after + 2 : end], maxsplit=1)[0]
        host = read_host(_PORT.sub("", authority.rpartition("@")[2])) if authority else None
    return Url(start, end, name, host, run[after:end], has_host=host is not None)


def _is_opened(name: str, run: str, start: int, after: int) -> bool:
    """Whether a program would open it: a scheme followed by slashes, or one of the known."""
    if run.startswith("//", after):
        return True
    if name == "data":
        return _DATA.match(run, start) is not None
    if name in ("javascript", "vbscript"):
        return _SCRIPT.match(run, start, start + _LONGEST) is not None
    if name in ("blob", "view-source"):
        return run.startswith("http", after)
    return name in _WITHOUT_SLASHES and run[after] in "/\\#" + "0123456789-?"


def _web(run: str, start: int, after: int, scheme: str) -> Url | None:
    while after < len(run) and run[after] in "/\\":
        after += 1
    end = _end(run, after)
    if end <= after:
        return None
    ends = _AUTHORITY_END.search(run, after, end)
    authority_end = end if ends is None else ends.start()
    credentials, at, address = run[after:authority_end].rpartition("@")
    cut = _GLUED_AFTER.search(_PORT.sub("", address)) if "]" not in address else None
    if cut is not None and ends is None:
        end -= len(address) - cut.start()
        address = address[: cut.start()]
    written = _PORT.sub("", address)
    if not (_DOTS.search(written) or written[:1] == "[" or "%" in written) and not (
        written[:1].isdecimal() or at
    ):
        # A name without a dot is nobody's on the net, and "https:" may stand in a sentence.
        return None
    rest = run[authority_end:end]
    return Url(
        start, end, scheme, read_host(written), rest, has_credentials=bool(at and credentials)
    )


def _bare(run: str, offset: int, places: list[int] | None, start: int) -> Iterator[Url]:
    at = 0
    while found := _BARE.search(run, at):
        at = found.end()
        if run.startswith("@", at):
            continue
        glued = _GLUED_BEFORE.match(run, found.start(), at)
        first = found.start() if glued is None else glued.end()
        after = _GLUED_AFTER.search(run[first:at])
        last = at if after is None else first + after.start()
        if not _is_domain(run[first:last], followed=run[last : last + 1]):
            continue
        host = read_host(run[first:last])
        if host is None or (host.is_address and run[last : last + 1] not in ("/", ":")):
            continue
        end = last
        if last == at and run[at : at + 1] in ("/", "\\", ":", "?", "#"):
            end = max(last, _end(run, last))
        yield _moved(Url(offset + first, offset + end, "", host, run[last:end]), places, start)
        at = max(at, end)


def _is_domain(name: str, followed: str) -> bool:
    ending = _DOTS.split(name)[-1].lower()
    if ending.startswith("xn--"):
        return True
    if ending.isascii():
        return ending in top_level_domains() or (ending.isdecimal() and followed in ("/", ":"))
    # Words of other scripts are joined by dots in many texts; a path behind makes a link.
    return followed == "/" and ending in top_level_domains()


def _end(run: str, after: int) -> int:
    """Where a link ends that may go on to the end of the run."""
    end = min(len(run), after + _LONGEST)
    another = _ANOTHER.search(run, after, end)
    end = end if another is None else another.start()
    while end > after and run[end - 1] in _AFTER_END:
        if run[end - 1] in ")]" and run.count("(["[run[end - 1] == "]"], after, end) >= run.count(
            run[end - 1], after, end
        ):
            break
        end -= 1
    return end
