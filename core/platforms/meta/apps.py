"""The apps that are connected to a Page.

Source: Graph API, Page subscribed apps. It lists the apps that get the Page's events; business
integrations that get none are not among them. Its DELETE takes no app: it disconnects the one
whose token asks, whatever was meant. So a program can see the others, and people shut them out.
"""

import re

from core.platforms.apps import ConnectedApp
from core.platforms.exchange import Members, nothing_written
from core.platforms.meta.answers import id_in, text_in
from core.platforms.meta.graph import Graph
from core.platforms.meta.scopes import LISTS_APPS
from core.platforms.tokens import Credentials

EDGE = "subscribed_apps"
_FIELDS = "id,name,link"
_LONGEST_NAME = 1_000
_WEBSITE = re.compile(r"https?://[\x21-\x7e]{1,500}")


def may_list(credentials: Credentials) -> bool:
    """Whether the token at hand may ask for them, as Meta said of it when it was pasted."""
    tokens = credentials.tokens()
    return tokens is not None and frozenset(tokens.scopes) >= LISTS_APPS


def listed(graph: Graph, page: str, credentials: Credentials) -> tuple[ConnectedApp, ...]:
    """All of them. Ours is the one that the token was issued for."""
    tokens = credentials.tokens()
    own = "" if tokens is None else tokens.client_id
    with nothing_written():
        return tuple(app_in(item, own) for item in graph.listed(f"{page}/{EDGE}", _FIELDS))


def app_in(item: Members, own: str) -> ConnectedApp:
    """One app of the list. Raises ``Uncertain`` for anything else."""
    number, link = id_in(item, "id"), item.get("link")
    website = link if isinstance(link, str) and _WEBSITE.fullmatch(link) else None
    name = text_in(item, "name")[:_LONGEST_NAME]
    return ConnectedApp(number, name, website=website, own=number == own)
