"""A decision as a person writes it down: TOML or JSON, with the members of a payload.

TOML's own dates and moments are taken for the strings that a payload holds (RFC 3339).
"""

import codecs
import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import cast

from core.delegation.encoding import RepeatedMember, read_object
from core.delegation.issuing_model import IssuingProblem
from core.delegation.model import DelegationProblem
from core.foundation.errors import Invalid
from core.foundation.files import read_bounded

DESCRIPTION_LIMIT = 64 * 1024
"""Bytes; what is signed in the end may not be longer either."""

_LONGEST_NAME = 300
_LINE = re.compile(r"at line (\d+)")


def read_description(path: Path) -> Mapping[str, object]:
    """The members in a file whose name ends in ``.toml`` or ``.json``; not yet judged.

    Raises ``Invalid`` for another name, for a file that is too large, or for one that is no
    TOML or JSON (with the ``line`` where reading stopped) or names a member twice,
    ``Unavailable`` where the system does not hand it over.
    """
    kind = path.suffix.lower()
    if kind not in (".toml", ".json"):
        raise Invalid(IssuingProblem.FORMAT_UNKNOWN, name=path.name)
    content = read_bounded(path, DESCRIPTION_LIMIT)
    return _from_toml(content, path.name) if kind == ".toml" else _from_json(content, path.name)


def _from_toml(content: bytes, name: str) -> Mapping[str, object]:
    try:
        table: dict[str, object] = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        # No message of the library's: it may quote what it was given.
        found = _LINE.search(str(error))
        line = int(found[1]) if found else content.count(b"\n") + 1
        raise Invalid(IssuingProblem.NOT_TOML, name=name, line=line) from None
    return cast("Mapping[str, object]", _plain(table))


def _from_json(content: bytes, name: str) -> Mapping[str, object]:
    try:
        return read_object(content.removeprefix(codecs.BOM_UTF8))
    except RepeatedMember as error:
        raise Invalid(
            DelegationProblem.FIELD_INVALID, clause="ACC-1", field=error.name[:_LONGEST_NAME]
        ) from None
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise Invalid(IssuingProblem.NOT_JSON, name=name, line=line) from None


def _plain(value: object) -> object:
    """``value`` with dates and moments as text; a time of day stays, and is refused later."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [_plain(one) for one in cast("list[object]", value)]
    return value
