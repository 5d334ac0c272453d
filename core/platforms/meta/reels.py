"""The bytes of Instagram's films, sent to where ``rupload`` keeps them.

Source: Instagram Platform, resumable uploads. A broken upload goes on from where the container
says that it stands. The upload host has refusals of its own form (``debug_info``).
"""

from collections.abc import Callable
from typing import cast

from core.foundation.errors import NatiqError
from core.platforms.exchange import Members, Reply, check_status, nothing_written, unreadable
from core.platforms.meta.answers import object_in
from core.platforms.meta.graph import Graph
from core.platforms.meta.progress import Share
from core.platforms.meta.refusals import fault_in, refusal_of
from core.platforms.model import Media, NotSent, PlatformProblem, Rejected, SignInRefused

_MOST_TRIES = 3


class _GoesOn(Rejected):
    """Not all arrived, or it stands elsewhere than we thought: ask, and go on from there."""


def upload_reel(
    graph: Graph, container: str, media: Media, arrived: Callable[[], int | None], share: Share
) -> None:
    """Every byte of the film that is not there yet; ``arrived`` asks how many are.

    Raises ``NotSent`` where it broke off, ``Rejected(MEDIA_REFUSED)`` where it is not taken.
    """
    size = len(media.content)
    for _ in range(_MOST_TRIES):
        offset = arrived()
        if offset is None or offset >= size:
            break
        share.reached(offset)
        reply = graph.reel(container, media.content, offset, share.since(offset))
        try:
            with nothing_written():
                _check(reply)
        except _GoesOn:
            continue
        break
    else:
        raise NotSent(PlatformProblem.MEDIA_NOT_READY)
    share.done()


def _check(reply: Reply) -> None:
    check_status(reply, _refusal)
    members = reply.members or {}
    if "debug_info" in members:
        raise _refusal(reply)
    if members.get("success") is not True:
        raise unreadable()


def _refusal(reply: Reply) -> NatiqError:
    members = reply.members
    if fault_in(members) is not None:
        return refusal_of(reply)
    info = object_in(cast("Members", members or {}), "debug_info")
    if not info:
        return unreadable()
    if reply.status == 401 or info.get("type") == "NotAuthorizedError":
        return SignInRefused(PlatformProblem.SIGN_IN_REFUSED, status=reply.status)
    if info.get("retriable") is True:
        return _GoesOn(PlatformProblem.REJECTED, status=reply.status)
    return Rejected(PlatformProblem.MEDIA_REFUSED, status=reply.status)
