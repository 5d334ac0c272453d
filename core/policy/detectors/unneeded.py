"""Pages that official accounts do not need: games, stores, consent to apps (clause SEC-2).

Sources of the forms: RFC 6749 and 8628 (authorisation and device codes), and what the
platforms' own pages of consent and installation look like.
"""

import posixpath
import re
from collections.abc import Collection, Iterator
from enum import StrEnum
from urllib.parse import unquote

from core.policy.detectors.domains import is_below, named_in
from core.policy.detectors.urls import Url, urls_in
from core.policy.institution import Domains


class Unneeded(StrEnum):
    """What such a page is. The values stand in findings of packs (``kind``)."""

    GAME = "game"
    STORE = "store"
    AUTHORISATION = "authorisation"
    PROGRAM = "program"


_STORE_SCHEMES = frozenset({"market", "itms-apps", "itms-appss", "itms", "ms-windows-store"})
_GAME_SCHEMES = frozenset({"steam", "roblox", "minecraft"})
_CONSENT = re.compile(
    r"/(?:o/)?oauth2?(?:/|\?|$)|/dialog/oauth|/oauth[12a]?/auth|/auth/authorize"
    r"|[?&]client_(?:id|key)=[^&]+",
    re.I,
)
_CONSENT_ASKS = re.compile(
    r"[?&](?:client_id|client_key|oauth_token|oauth_consumer_key|app_id|request_uri)=", re.I
)
_CONSENT_PAGES = (
    # Where a code is typed that lets somebody else's program in (RFC 8628, section 5.4).
    ("microsoft.com", re.compile(r"^/devicelogin(?:[/?]|$)", re.I)),
    ("login.microsoftonline.com", re.compile(r"/oauth2/deviceauth|/adminconsent", re.I)),
    ("google.com", re.compile(r"^/device(?:[/?]|$)|^/o/oauth2/device", re.I)),
    ("github.com", re.compile(r"^/login/device(?:[/?]|$)|^/apps/[^/]+/installations", re.I)),
    # Bots and apps that are put into a channel or a workspace.
    ("discord.com", re.compile(r"^/(?:application-directory|oauth2|api/oauth2)(?:[/?]|$)", re.I)),
    ("discordapp.com", re.compile(r"^/(?:oauth2|api/oauth2)(?:[/?]|$)", re.I)),
    ("slack.com", re.compile(r"^/(?:apps|oauth|marketplace)(?:[/?]|$)", re.I)),
    ("teams.microsoft.com", re.compile(r"^/l/app/", re.I)),
    *(
        (host, re.compile(r"^/\w*bot(?:[/?]|$)|[?&]start(?:app|group|channel|attach)?\b", re.I))
        for host in ("t.me", "telegram.me", "telegram.dog")
    ),
)
_STORE_PAGES = (
    ("chrome.google.com", re.compile(r"^/webstore(?:[/?]|$)", re.I)),
    ("microsoftedge.microsoft.com", re.compile(r"^/addons(?:[/?]|$)", re.I)),
)
_PROGRAM = re.compile(r"\.(?:apk|xapk|apks|aab|ipa|exe|msi|dmg|pkg|appimage)$", re.I)
_GAME_PATH = re.compile(r"^/(?:games?|gaming|instantgames|play-games)(?:/|$)", re.I)
_GAME_HOSTS_BY_PATH = frozenset({"facebook.com", "fb.gg", "vk.com", "yandex.com", "msn.com"})
_APP_ID = re.compile(r"[?&]id=([\w.]{1,120})|/id([0-9]{5,15})(?:[?/]|$)")
_WITHIN = re.compile(r"https?:(?=[/\\])", re.I)
_MOST_WITHIN = 3
_DECODINGS = 2
"""What is encoded more often is read by no server as the page that it names."""


def unneeded(url: Url, domains: Domains, published: Collection[str] = ()) -> Unneeded | None:
    """What the page is that ``url`` leads to, also by way of another; ``None`` where none.

    Apps whose ids ``published`` names are the institution's own, and so are its pages. What
    IT permits by name stays none, unless a longer name of a list of the pack stands against it.
    """
    found = _of_itself(url, domains, published)
    if found is not None or not url.is_web or _is_own(url, domains):
        return found
    for inner in addresses_within(url):
        found = _of_itself(inner, domains, published)
        if found is not None:
            return found
    return None


def addresses_within(url: Url) -> Iterator[Url]:
    """The addresses that the path or the query of a link carries, as redirections do."""
    rest = _decoded(url.rest)
    for number, begins in enumerate(_WITHIN.finditer(rest)):
        if number == _MOST_WITHIN:
            return
        # Of an address in a query nobody knows where it ends: the whole is looked at.
        yield from (one for one in urls_in(rest[begins.start() :]) if one.start == 0)


def _of_itself(url: Url, domains: Domains, published: Collection[str]) -> Unneeded | None:
    if url.scheme in _STORE_SCHEMES:
        return None if _is_published(url, published) else Unneeded.STORE
    if url.scheme in _GAME_SCHEMES:
        return Unneeded.GAME
    if url.host is None or not url.is_web or _is_own(url, domains):
        return None
    found = _listed(url.host.ascii, domains)
    if found is None and not is_below(url.host.ascii, domains.permitted):
        found = _by_its_path(url.host.ascii, _decoded(url.rest))
    is_app = found is Unneeded.STORE
    return None if is_app and _is_published(url, published) else found


def _is_own(url: Url, domains: Domains) -> bool:
    return url.host is not None and is_below(url.host.ascii, domains.own)


def _is_published(url: Url, published: Collection[str]) -> bool:
    app = _APP_ID.search(url.rest)
    return app is not None and (app[1] or app[2]) in published


def _listed(host: str, domains: Domains) -> Unneeded | None:
    permitted = len(named_in(host, domains.permitted))
    if len(named_in(host, domains.game_hosts)) > permitted:
        return Unneeded.GAME
    return Unneeded.STORE if len(named_in(host, domains.stores)) > permitted else None


def _by_its_path(host: str, rest: str) -> Unneeded | None:
    path = _plain_path(rest)
    if is_below(host, _GAME_HOSTS_BY_PATH) and _GAME_PATH.match(path):
        return Unneeded.GAME
    if _is_page(host, rest, _STORE_PAGES):
        return Unneeded.STORE
    asks = _CONSENT.search(rest) and _CONSENT_ASKS.search(rest)
    if asks or _is_page(host, rest, _CONSENT_PAGES):
        return Unneeded.AUTHORISATION
    return Unneeded.PROGRAM if _PROGRAM.search(path) else None


def _is_page(host: str, rest: str, pages: Collection[tuple[str, re.Pattern[str]]]) -> bool:
    return any(is_below(host, {one}) and form.search(rest) for one, form in pages)


def _plain_path(rest: str) -> str:
    """The path alone, as a server reads it: slashes one way, once, and no steps back."""
    path = re.split(r"[?#]", rest, maxsplit=1)[0].replace("\\", "/")
    return posixpath.normpath("/" + path.lstrip("/")) if path else ""


def _decoded(rest: str) -> str:
    for _ in range(_DECODINGS):
        if "%" not in rest:
            break
        rest = unquote(rest, errors="replace")
    return rest
