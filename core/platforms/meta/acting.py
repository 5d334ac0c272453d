"""What is done to a post of a Page, or to a comment, that is there already.

Sources: reference of the edges ``likes`` and of deleting PagePost, Comment and Video; Pages API,
posts (a scheduled post is taken back by deleting it).
"""

from core.platforms.meta.graph import Graph
from core.platforms.model import PlatformProblem, Rejected


def like(graph: Graph, address: str) -> None:
    """Like it as the Page. Twice is once."""
    graph.write(f"{address}/likes", {})


def dislike(graph: Graph, address: str) -> None:
    """Take the like back; what is not liked, or not there, is left so."""
    _gone_is_done(graph, f"{address}/likes")


def delete(graph: Graph, address: str) -> None:
    """Take the post away; what is gone already is done."""
    _gone_is_done(graph, address)


def withdraw(graph: Graph, address: str) -> None:
    """Take back what is scheduled.

    Raises ``Rejected(POST_NOT_FOUND)`` for what readers see already: to take that away is
    another decision than to take a plan back.
    """
    member = "is_published" if "_" in address else "published"
    try:
        shown = graph.read(address, f"id,{member}").get(member)
    except Rejected as refusal:
        if refusal.code.value == PlatformProblem.POST_NOT_FOUND.value:
            return
        raise
    if shown is not False:
        raise Rejected(PlatformProblem.POST_NOT_FOUND)
    _gone_is_done(graph, address)


def _gone_is_done(graph: Graph, path: str) -> None:
    try:
        graph.erase(path)
    except Rejected as refusal:
        if refusal.code.value != PlatformProblem.POST_NOT_FOUND.value:
            raise
