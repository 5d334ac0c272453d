"""Links that are not what they seem, or that lead where the policy does not want anybody."""

import re
import unicodedata
from collections.abc import Iterator

from core.policy.detectors.domains import is_below
from core.policy.detectors.hosts import Host
from core.policy.detectors.look_alikes import looks_like
from core.policy.detectors.maps import is_map
from core.policy.detectors.model import Asked, Found, Founds, Known, Piece
from core.policy.detectors.urls import Url
from core.policy.institution import Domains

_SCHEMES_IN_ORDER = frozenset({"mailto", "tel", "sms", "geo"})
_STORE_SCHEMES = frozenset({"market", "itms-apps", "itms-appss", "itms", "ms-windows-store"})
_GAME_SCHEMES = frozenset({"steam", "roblox", "minecraft"})
_CONSENT = re.compile(
    r"/(?:o/)?oauth2?(?:/|\?|$)|/dialog/oauth|/oauth[12a]?/auth|[?&]client_id=[^&]+", re.I
)
_CONSENT_ASKS = re.compile(r"[?&](?:client_id|oauth_token|app_id)=", re.I)
_PROGRAM = re.compile(r"\.(?:apk|xapk|aab|ipa|exe|msi|dmg|pkg|appimage)$", re.I)
_GAME_PATH = re.compile(r"^/(?:games?|gaming|instantgames|play-games)(?:/|$)", re.I)
_GAME_HOSTS_BY_PATH = frozenset({"facebook.com", "fb.gg", "vk.com", "yandex.com", "msn.com"})
_APP_ID = re.compile(r"[?&]id=([\w.]{1,120})|/id([0-9]{5,15})(?:[?/]|$)")


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
    for url in asked.piece.urls:
        kind = _store_kind(url, asked.known)
        if kind is None:
            continue
        app = _APP_ID.search(url.rest)
        if app is not None and isinstance(published, tuple) and (app[1] or app[2]) in published:
            continue
        yield _found(url, kind=kind)


def _store_kind(url: Url, known: Known) -> str | None:
    if url.scheme in _STORE_SCHEMES:
        return "store"
    if url.scheme in _GAME_SCHEMES:
        return "game"
    if url.host is None or not url.is_web or is_below(url.host.ascii, known.domains.own):
        return None
    host, path = url.host.ascii, url.rest.partition("?")[0].partition("#")[0]
    if is_below(host, known.domains.game_hosts):
        return "game"
    if is_below(host, known.domains.stores):
        return "store"
    if is_below(host, _GAME_HOSTS_BY_PATH) and _GAME_PATH.match(path):
        return "game"
    if _CONSENT.search(url.rest) and _CONSENT_ASKS.search(url.rest):
        return "authorisation"
    return "program" if _PROGRAM.search(path) else None


def _kinds_of(url: Url, domains: Domains) -> Iterator[str]:
    """All that is wrong with the link itself, the gravest first."""
    host = url.host
    if host is not None and is_below(host.ascii, domains.refused):
        yield "refused"
    if url.has_credentials:
        yield "credentials"
    if not url.is_web and url.scheme not in _SCHEMES_IN_ORDER:
        yield "scheme"
    if host is None:
        if url.scheme and url.is_web:
            yield "unreadable"
        return
    if any(len(_scripts(label)) > 1 for label in host.labels if not label.isascii()):
        yield "mixed_scripts"
    if not host.shown.isascii() and not is_below(host.ascii, domains.own | domains.trusted):
        yield "international"


def _scripts(label: str) -> set[str]:
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
