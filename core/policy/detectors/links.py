"""Links that are not what they seem, or that lead where the policy does not want anybody."""

import unicodedata
from collections.abc import Iterator

from core.policy.detectors.domains import is_below, named_in
from core.policy.detectors.hosts import Host
from core.policy.detectors.look_alikes import looks_like
from core.policy.detectors.maps import is_map
from core.policy.detectors.model import Asked, Found, Founds, Piece
from core.policy.detectors.unneeded import addresses_within, unneeded
from core.policy.detectors.urls import Url
from core.policy.institution import Domains

_SCHEMES_IN_ORDER = frozenset({"mailto", "tel", "sms", "geo"})


def find_links(asked: Asked) -> Founds:
    """Links that hide where they lead. ``values["kind"]`` says by what."""
    wanted = asked.rule.options.get("kinds")
    for url in asked.piece.urls:
        for kind in _kinds_of(url, asked.known.domains):
            if not isinstance(wanted, tuple) or kind in wanted:
                yield _found(url, kind=kind)
                break


def find_look_alikes(asked: Asked) -> Founds:
    """Hosts that can be taken for one that people trust: ``values["twin"]``."""
    for url in _with_host(asked.piece):
        twin = None if url.host is None else looks_like(url.host, asked.known.domains)
        if twin is not None:
            yield _found(url, twin=twin)


def find_shorteners(asked: Asked) -> Founds:
    """Links through a service that hides their target; short links of maps show a place."""
    for url in _with_host(asked.piece):
        if (
            url.host is not None
            and is_below(url.host.ascii, asked.known.domains.shorteners)
            and not is_map(url)
        ):
            yield _found(url)


def find_ip_hosts(asked: Asked) -> Founds:
    """Links to a bare address, in whatever numbers it is written."""
    for url in _with_host(asked.piece):
        if url.host is not None and url.host.is_address:
            yield _found(url)


def find_store_links(asked: Asked) -> Founds:
    """Games, stores of apps, programs to install and consent to an app (clause SEC-2).

    Apps whose ids ``published_apps`` names are the institution's own.
    """
    published = asked.rule.options.get("published_apps")
    domains = asked.known.domains
    for url in asked.piece.urls:
        kind = unneeded(url, domains, published if isinstance(published, tuple) else ())
        if kind is not None and not is_refused_by_it(url, domains):
            yield _found(url, kind=kind.value)


def find_refused_by_it(asked: Asked) -> Founds:
    """Links to what IT refuses on this machine (clause SEC-2), also by way of another site."""
    for url in asked.piece.urls:
        if is_refused_by_it(url, asked.known.domains):
            yield _found(url)


def is_refused_by_it(url: Url, domains: Domains) -> bool:
    """Whether IT's list names the host, or one within the link, and permits no nearer one."""
    if not domains.refused_by_it:
        return False
    hosts = (one.host for one in (url, *addresses_within(url)))
    return any(host is not None and _is_refused(host.ascii, domains) for host in hosts)


def _is_refused(host: str, domains: Domains) -> bool:
    refused = len(named_in(host, domains.refused_by_it))
    return refused > 0 and refused >= len(named_in(host, domains.permitted))


def is_refused(host: Host, domains: Domains) -> bool:
    """Whether the pack's own list names the host, and IT permits no nearer one."""
    refused = len(named_in(host.ascii, domains.refused))
    return refused > len(named_in(host.ascii, domains.permitted))


def _kinds_of(url: Url, domains: Domains) -> Iterator[str]:
    """All that is wrong with the link itself, the gravest first."""
    host = url.host
    if host is not None and is_refused(host, domains):
        yield "refused"
    if url.has_credentials:
        yield "credentials"
    if not url.is_web and url.scheme not in _SCHEMES_IN_ORDER:
        yield "scheme"
    if host is None:
        if url.scheme and url.is_web:
            yield "unreadable"
        return
    if any(len(scripts_of(label)) > 1 for label in host.labels if not label.isascii()):
        yield "mixed_scripts"
    if not host.shown.isascii() and not is_below(host.ascii, domains.own | domains.trusted):
        yield "international"


def scripts_of(label: str) -> set[str]:
    """The scripts of the letters, by their names; Japanese and Korean write several at once."""
    names = {
        unicodedata.name(letter, "?").partition(" ")[0] for letter in label if letter.isalpha()
    }
    together = {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "KATAKANA-HIRAGANA"}
    return (names - together) | ({"CJK"} if names & together else set())


def _with_host(piece: Piece) -> tuple[Url, ...]:
    return tuple(url for url in piece.urls if url.host is not None and url.is_web)


def _found(url: Url, **values: str) -> Found:
    host = url.host or Host("", "")
    # Whoever shows a host in other letters shows its name in ASCII beside it.
    shown = {"domain": host.shown or url.scheme, "ascii": host.ascii}
    return Found(url.start, url.end, {**shown, **values})
