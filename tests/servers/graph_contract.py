"""The Graph API's node files as a contract: which requests, parameters and fields there are.

Read from ``specs/meta`` of the shared data. What those files lack is in ``graph_hand_rules``.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from tests.servers.graph_hand_rules import COMMON, ENUMS, FILES, NODES, PAGED
from tests.shared_data import shared_data

NODE_FILES = ("Page", "PagePost", "Photo", "Comment", "IGUser", "IGMedia")
_OUR_OWN = frozenset({"Object", "map", "list", "file"})
_INDEXED = re.compile(r"(\w+)\[(\d+)\]")
_WHOLE = re.compile(r"-?\d+")


class UnreadableFieldsError(ValueError):
    """Fields that are written wrongly."""


@dataclass(frozen=True)
class Operation:
    """One request that a node knows. ``edge`` is empty for the node itself."""

    node: str
    method: str
    edge: str
    gives: str
    params: Mapping[str, str]
    required: frozenset[str]


@dataclass(frozen=True)
class Wanted:
    """One field asked for, with those asked for within it."""

    name: str
    modifiers: Mapping[str, str]
    inner: "tuple[Wanted, ...]"


class GraphContract:
    """All nodes, from the files and by hand."""

    def __init__(self, nodes: Mapping[str, Mapping[str, Any]]) -> None:
        self._operations = {
            (one.node, one.method, one.edge): one
            for name, node in nodes.items()
            for one in (_operation(name, api) for api in node["apis"])
        }
        self._fields = {
            name: {str(one["name"]): str(one["type"]) for one in node["fields"]}
            for name, node in nodes.items()
        }

    def operation(self, node: str, method: str, edge: str) -> Operation | None:
        """The request, or ``None`` where the node knows none such."""
        return self._operations.get((node, method, edge))

    def params_wrong(
        self, operation: Operation, params: Mapping[str, object], files: frozenset[str]
    ) -> list[str]:
        """What in these parameters the contract does not know, in words for a test's output."""
        known = {**COMMON, **operation.params}
        if operation.method == "GET" and operation.edge:
            known = {**PAGED, **known}
        may_be_files = FILES.get((operation.node, operation.edge), frozenset())
        wrong = [f"unknown file {name!r}" for name in sorted(files - may_be_files)]
        for name, value in params.items():
            if name not in known:
                wrong.append(f"unknown parameter {name!r}")
            elif not fits(known[name], value):
                wrong.append(f"{name!r} is no {known[name]}: {value!r}")
        missing = operation.required - params.keys() - files
        return wrong + [f"{name!r} is missing" for name in sorted(missing)]

    def fields_wrong(self, node: str, wanted: tuple[Wanted, ...]) -> list[str]:
        """Fields that the node does not have, and edges that cannot be read."""
        wrong: list[str] = []
        for one in wanted:
            kind = self._fields.get(node, {}).get(one.name)
            if kind is None:
                edge = self._operations.get((node, "GET", one.name))
                if edge is None:
                    wrong.append(f"{node} has no field {one.name!r}")
                    continue
                kind = edge.gives
            inner = _innermost(kind)
            if one.inner and inner in self._fields:
                wrong += self.fields_wrong(inner, one.inner)
        return wrong


@cache
def graph_contract() -> GraphContract:
    """The contract. Skips the calling test where the node files are absent; on CI fails it."""
    folder = shared_data("specs/meta")
    read = {
        name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        for name in NODE_FILES
    }
    return GraphContract({**read, **NODES})


def wanted_fields(text: str) -> tuple[Wanted, ...]:
    """``id,from{id,name},comments.limit(5){id}`` as a tree.

    Raises ``UnreadableFieldsError`` on nonsense.
    """
    return tuple(_one_wanted(part) for part in _split(text))


def collected(params: Mapping[str, object]) -> dict[str, object]:
    """The same with ``name[0]``, ``name[1]`` gathered into the list ``name``."""
    gathered: dict[str, object] = {}
    lists: dict[str, dict[int, object]] = {}
    for name, value in params.items():
        indexed = _INDEXED.fullmatch(name)
        if indexed is None:
            gathered[name] = value
        else:
            lists.setdefault(indexed[1], {})[int(indexed[2])] = value
    for name, items in lists.items():
        gathered[name] = [_decoded(items[at]) for at in sorted(items)]
    return gathered


def fits(kind: str, value: object) -> bool:
    """Whether a value, as it came in a form or in JSON, is of that type of the node files."""
    if kind in ENUMS:
        return value in ENUMS[kind]
    if kind.startswith("list"):
        items = as_list(value)
        inner = kind[5:-1]
        return items is not None and (not inner or all(fits(inner, item) for item in items))
    if kind == "map" or kind.startswith("map<"):
        return isinstance(_decoded(value), dict)
    if kind == "bool":
        return value in (True, False, "true", "false", "1", "0")
    if kind in ("int", "unsigned int"):
        return _is_whole(value, negative=kind == "int")
    if kind == "float":
        return _is_float(value)
    if kind == "datetime":
        return as_moment(value) is not None
    return kind in _OUR_OWN or isinstance(value, str)


def as_list(value: object) -> list[object] | None:
    """A list written as JSON or, as Graph takes it too, with commas between its items."""
    decoded = _decoded(value)
    if isinstance(decoded, list):
        return decoded
    if isinstance(value, str) and "{" not in value and "[" not in value:
        return [item for item in value.split(",") if item]
    return None


def as_moment(value: object) -> datetime | None:
    """A Unix time, or ISO 8601 with its zone."""
    if isinstance(value, bool):
        return None
    text = str(value)
    if text.isdecimal():
        return datetime.fromtimestamp(int(text), UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None


def as_bool(value: object) -> bool:
    """A value of type ``bool`` that fits."""
    return value in (True, "true", "1")


def _operation(node: str, api: Mapping[str, object]) -> Operation:
    params = api["params"]
    assert isinstance(params, list)
    return Operation(
        node,
        str(api["method"]),
        str(api.get("endpoint") or ""),
        str(api.get("return", "Object")),
        {one["name"]: one["type"] for one in params},
        frozenset(one["name"] for one in params if one["required"]),
    )


def _innermost(kind: str) -> str:
    return kind[5:-1] if kind.startswith("list<") else kind


def _decoded(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _is_whole(value: object, *, negative: bool) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return False
    text = str(value)
    return _WHOLE.fullmatch(text) is not None and (negative or not text.startswith("-"))


def _is_float(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return False
    try:
        float(value)
    except ValueError:
        return False
    return True


def _split(text: str) -> Iterator[str]:
    depth, begins = 0, 0
    for at, letter in enumerate(text):
        if letter in "{(":
            depth += 1
        elif letter in "})":
            depth -= 1
        elif letter == "," and not depth:
            yield text[begins:at]
            begins = at + 1
    if depth:
        raise UnreadableFieldsError(text)
    yield text[begins:]


def _one_wanted(text: str) -> Wanted:
    shape = re.fullmatch(r"\s*(\w+)((?:\.\w+\([^()]*\))*)(?:\{(.*)\})?\s*", text, re.DOTALL)
    if shape is None:
        raise UnreadableFieldsError(text)
    modifiers = dict(re.findall(r"\.(\w+)\(([^()]*)\)", shape[2]))
    return Wanted(shape[1], modifiers, wanted_fields(shape[3]) if shape[3] else ())
