"""What a pack says of the institution: its numbers, domains, departments and hours."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.policy.model import PackFault
from core.policy.parts import Part

_E164 = re.compile(r"\+[1-9][0-9]{3,14}")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9-]{2,63}")
_ZONE = re.compile(r"[A-Za-z_]{1,30}(?:/[A-Za-z_]{1,30}){0,2}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MOST_NUMBERS = 500
_MOST_DOMAINS = 5_000
_MOST_RESPONDERS = 300
_MOST_HOLIDAYS = 400
_DOMAIN_LISTS = ("own", "trusted", "refused", "shorteners", "stores", "game_hosts")


@dataclass(frozen=True)
class Domains:
    """Domains in ASCII (IDNA), each with all that lies below it.

    ``refused_by_it`` and ``permitted`` are no part of a pack: IT sets them on a machine.
    """

    own: frozenset[str]
    trusted: frozenset[str]
    refused: frozenset[str]
    shorteners: frozenset[str]
    stores: frozenset[str]
    game_hosts: frozenset[str]
    refused_by_it: frozenset[str] = frozenset()
    permitted: frozenset[str] = frozenset()

    def under(self, refused: Collection[str], permitted: Collection[str]) -> "Domains":
        """These, and what IT refuses besides them and permits in spite of them."""
        return replace(self, refused_by_it=frozenset(refused), permitted=frozenset(permitted))


@dataclass(frozen=True)
class Responder:
    """Who answers for a topic (clause OFF-2)."""

    topic: str
    department: str
    contact_list: tuple[str, ...]


@dataclass(frozen=True)
class Holiday:
    """A day off, by its name in both languages."""

    day: date
    name: str
    name_en: str


@dataclass(frozen=True)
class Hours:
    """Official hours (clause ACC-3): by weekday, 0 for Monday, from when to when."""

    zone: str
    week: Mapping[int, tuple[time, time]]
    holidays: tuple[Holiday, ...]


def read_numbers(part: Part) -> frozenset[str]:
    """The telephone numbers that the institution has published (E.164)."""
    part.expect("published")
    return frozenset(part.texts("published", _MOST_NUMBERS, _E164, may_be_empty=True))


def read_domains(part: Part) -> Domains:
    part.expect(*_DOMAIN_LISTS)
    return Domains(
        *(
            frozenset(part.texts(name, _MOST_DOMAINS, _DOMAIN, may_be_empty=True))
            for name in _DOMAIN_LISTS
        )
    )


def read_responders(part: Part) -> tuple[Responder, ...]:
    part.expect("responders")
    return tuple(
        Responder(
            one.expect("topic", "department", "contact_list").text("topic"),
            one.text("department"),
            one.texts("contact_list", 20),
        )
        for one in part.parts("responders", _MOST_RESPONDERS, may_be_empty=True)
    )


def read_hours(part: Part) -> Hours:
    part.expect("zone", "week", "holidays")
    zone, week = part.text("zone", _ZONE), part.part("week").expect(optional=_WEEK)
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise part.wrong(PackFault.WRONG_FORM, "zone") from error
    holidays = part.parts("holidays", _MOST_HOLIDAYS, may_be_empty=True)
    days = {number: _from_to(week, name) for number, name in enumerate(_WEEK) if week.has(name)}
    return Hours(zone, days, tuple(map(_holiday, holidays)))


def _from_to(week: Part, name: str) -> tuple[time, time]:
    # Not by ``texts``: from and to would be "repeated" where they are the same.
    value = week.raw(name)
    if not isinstance(value, list) or len(value) != 2:  # pyright: ignore[reportUnknownArgumentType]
        raise week.wrong(PackFault.WRONG_TYPE, name)
    opens, closes = week.texts(name, 2, _TIME)
    if opens >= closes:
        raise week.wrong(PackFault.OUT_OF_RANGE, name)
    return time.fromisoformat(opens), time.fromisoformat(closes)


def _holiday(part: Part) -> Holiday:
    part.expect("date", "name", "name_en")
    try:
        day = date.fromisoformat(part.text("date", _DAY))
    except ValueError as error:
        raise part.wrong(PackFault.WRONG_FORM, "date") from error
    return Holiday(day, part.text("name"), part.text("name_en"))
