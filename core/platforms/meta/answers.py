"""What Graph's answers hold, read with care: all of it comes from outside.

Whatever is not of the expected shape is no answer: ``Uncertain(UNREADABLE_ANSWER)``.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from core.platforms.exchange import Members, unreadable

_CURSOR = re.compile(r"[\x21-\x7e]{1,1024}")
_LONGEST_TEXT = 100_000
ID = re.compile(r"[0-9]{1,40}")
"""The number of a node."""
_HANDLE = re.compile(r"[A-Za-z0-9._-]{1,100}")

OWNER_FIELDS = "id,name,username,instagram_business_account{id,username}"


@dataclass(frozen=True)
class Owner:
    """The Page that a token stands for, and the Instagram account that is linked to it."""

    page_id: str
    page_handle: str
    instagram_id: str | None
    instagram_handle: str


def owner_in(answer: Members) -> Owner:
    """The Page of ``/me`` and its linked account.

    Raises ``Uncertain`` for anything else, such as the answer to another request: a Page has
    a name, and no other node is asked for its own.
    """
    if not text_in(answer, "name"):
        raise unreadable()
    account = object_in(answer, "instagram_business_account")
    instagram_id = id_in(account, "id") if account else None
    return Owner(
        id_in(answer, "id"), _handle(answer), instagram_id, _handle(account) if account else ""
    )


def id_in(answer: Members, member: str) -> str:
    """A plain number that names a node. Raises ``Uncertain`` for anything else."""
    return matching(answer, member, ID)


def made_in(answer: Members, *known: str) -> str:
    """The number of what was made just now: none of those that were there before.

    Raises ``Uncertain`` for anything else, such as the answer to another request.
    """
    number = id_in(answer, "id")
    if number in known:
        raise unreadable()
    return number


def matching(answer: Members, member: str, pattern: re.Pattern[str]) -> str:
    """A text that is what it must be. Raises ``Uncertain`` for anything else."""
    value = answer.get(member)
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise unreadable()
    return value


def text_in(answer: Members, member: str) -> str:
    """A text of any content; Graph leaves out an empty one."""
    value = answer.get(member, "")
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise unreadable()
    return value


def object_in(answer: Members, member: str) -> Members:
    """An object within an answer, empty where it is left out."""
    value = answer.get(member)
    return cast("Members", value) if isinstance(value, dict) else {}


def items_of(answer: Members) -> list[Members]:
    """What an edge gives. Raises ``Uncertain`` where that is no list of objects."""
    data = answer.get("data")
    if not isinstance(data, list):
        raise unreadable()
    items = cast("list[object]", data)
    if not all(isinstance(item, dict) for item in items):
        raise unreadable()
    return cast("list[Members]", items)


def moment_in(answer: Members, member: str) -> datetime | None:
    """A moment as Graph writes it: seconds since 1970, or ISO 8601 with its zone."""
    value = answer.get(member)
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC)
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment is not None and moment.tzinfo else None


def made_at(answer: Members, member: str) -> datetime:
    """The same, where it must be there. Raises ``Uncertain`` where it is not."""
    moment = moment_in(answer, member)
    if moment is None:
        raise unreadable()
    return moment


def next_cursor(answer: Members) -> str | None:
    """Where the next page of an edge begins; ``None`` after the last."""
    paging = object_in(answer, "paging")
    if "next" not in paging:
        return None
    return matching(object_in(paging, "cursors"), "after", _CURSOR)


def _handle(answer: Members) -> str:
    """The name in an address, or the number where there is none or an odd one."""
    value = answer.get("username")
    if isinstance(value, str) and _HANDLE.fullmatch(value) is not None:
        return value
    return id_in(answer, "id")
