"""The schemas of OpenAPI files as JSON Schema 2020-12, and the formats that they name."""

import re
from datetime import date, datetime
from typing import Any

from jsonschema import FormatChecker

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_CARRIES_NAMES = frozenset({"properties", "schemas", "paths", "content", "parameters", "headers"})
"""Members whose keys are names of the file's author, not words of the schema language."""

FORMATS = FormatChecker(formats=())
"""The formats that are held to; an unknown one asks for nothing."""


@FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    """RFC 3339, section 5.6."""
    if not isinstance(value, str):
        return True
    if _MOMENT.fullmatch(value) is None:
        return False
    datetime.fromisoformat(value.upper().replace("Z", "+00:00"))
    return True


@FORMATS.checks("date", raises=ValueError)
def _is_day(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


@FORMATS.checks("uri")
def _is_uri(value: object) -> bool:
    """RFC 3986: with a scheme, and of its signs alone, which are all ASCII."""
    return not isinstance(value, str) or _URI.fullmatch(value) is not None


@FORMATS.checks("iso-639-1")
def _is_language(value: object) -> bool:
    return not isinstance(value, str) or _LANGUAGE.fullmatch(value) is not None


def as_2020_12(node: Any, names: bool = False) -> Any:
    """An OpenAPI 3.0 document with ``nullable`` and a ``$ref``'s neighbours as 3.1 means them.

    ``names``: the keys of ``node`` are names of the file's author.
    """
    if isinstance(node, list):
        return [as_2020_12(one) for one in node]
    if not isinstance(node, dict):
        return node
    if names:
        return {name: as_2020_12(one) for name, one in node.items()}
    if isinstance(node.get("$ref"), str):
        # OpenAPI 3.0.0, "Reference Object": its neighbours count for nothing.
        return {"$ref": node["$ref"]}
    new = {name: as_2020_12(one, names=name in _CARRIES_NAMES) for name, one in node.items()}
    if new.pop("nullable", False):
        _allow_null(new)
    return new


def _allow_null(schema: dict[str, Any]) -> None:
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
