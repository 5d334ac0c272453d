"""What a server said of its limits, kept so that drafts are counted by them offline too."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import Column, Connection, Table, Text, select
from sqlalchemy.dialects.sqlite import insert

from core.platforms.model import LengthRule, Limits, MediaLimits, OwnSchedule, PollLimits
from core.storage.columns import UtcDateTime, metadata

_MOST = 2**53
"""More than any limit, and exact in JSON wherever it is read."""
_LONGEST = 64 * 1024
_NUMBER_OR_NONE = int | None

_Members = Mapping[str, object]

server_limits = Table(
    "server_limits",
    metadata,
    Column("account_key", Text, primary_key=True),
    Column("read_at", UtcDateTime, nullable=False),
    Column("content", Text, nullable=False),
)


def put(connection: Connection, account_key: str, limits: Limits, at: datetime) -> None:
    """Keep what the account's server said, in the place of what it said before."""
    values = {"read_at": at, "content": written(limits)}
    connection.execute(
        insert(server_limits)
        .values(account_key=account_key, **values)
        .on_conflict_do_update(index_elements=["account_key"], set_=values)
    )


def get(connection: Connection, account_key: str, usual: Limits) -> tuple[Limits, datetime] | None:
    """What was kept, and when it was said; what no longer fits is as in ``usual``."""
    query = select(server_limits).where(server_limits.c.account_key == account_key)
    row = connection.execute(query).first()
    if row is None:
        return None
    return read(row.content, usual), row.read_at


def read_at(connection: Connection, account_key: str) -> datetime | None:
    """When that was said."""
    query = select(server_limits.c.read_at).where(server_limits.c.account_key == account_key)
    return connection.execute(query).scalar()


def written(limits: Limits) -> str:
    """Limits as JSON."""
    return json.dumps(asdict(limits), default=_plain)


def read(content: str, usual: Limits) -> Limits:
    """The same again.

    The row may be that of an older or a newer program, or none of ours: a member that is
    missing or is not what it must be is as in ``usual``, and one that is unknown is nothing.
    """
    members = _members_of(content)
    values = _plain_members(members, usual)
    if members.get("rule") in list(LengthRule):
        values["rule"] = LengthRule(cast("str", members["rule"]))
    values["media"] = _media(_object(members.get("media")), usual.media)
    if "poll" in members:
        values["poll"] = _poll(members["poll"], usual.poll)
    if "own_schedule" in members:
        values["own_schedule"] = _own_schedule(members["own_schedule"], usual.own_schedule)
    return replace(usual, **values)


def _members_of(content: str) -> _Members:
    if len(content) > _LONGEST:
        return {}
    try:
        return _object(json.loads(content))
    except (ValueError, RecursionError):
        return {}


def _object(value: object) -> _Members:
    return cast("_Members", value) if isinstance(value, dict) else {}


def _plain_members(
    members: _Members, like: Limits | MediaLimits | type[PollLimits] | type[OwnSchedule]
) -> dict[str, object]:
    """The numbers and switches among them that can stand in the place they name."""
    return {
        one.name: members[one.name]
        for one in fields(like)
        if one.name in members and _fits(members[one.name], one.type)
    }


def _fits(value: object, kind: object) -> bool:
    if kind is bool:
        return type(value) is bool
    if value is None:
        return kind == _NUMBER_OR_NONE
    return kind in (int, _NUMBER_OR_NONE) and _is_number(value)


def _is_number(value: object) -> bool:
    return type(value) is int and 0 <= value <= _MOST


def _media(members: _Members, usual: MediaLimits) -> MediaLimits:
    values = _plain_members(members, usual)
    kinds = members.get("image_types")
    if isinstance(kinds, list) and all(isinstance(one, str) for one in cast("list[object]", kinds)):
        values["image_types"] = frozenset(cast("list[str]", kinds))
    return replace(usual, **values)


def _poll(kept: object, usual: PollLimits | None) -> PollLimits | None:
    if kept is None:
        return None
    values = _plain_members(_object(kept), PollLimits)
    return PollLimits(**values) if len(values) == len(fields(PollLimits)) else usual  # type: ignore[arg-type]


def _own_schedule(kept: object, usual: OwnSchedule | None) -> OwnSchedule | None:
    if kept is None:
        return None
    members = _object(kept)
    earliest, latest = members.get("earliest"), members.get("latest")
    if not _is_number(earliest) or not (latest is None or _is_number(latest)):
        return usual
    try:
        end = None if latest is None else timedelta(seconds=cast("int", latest))
        return OwnSchedule(timedelta(seconds=cast("int", earliest)), end)
    except OverflowError:
        return usual


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(map(str, cast("frozenset[object]", value)))
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    raise TypeError(type(value).__name__)
