"""Bodies and parameters of requests, from bytes to values of the types that a contract declares."""

import email.parser
import email.policy
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_NESTED = re.compile(r"\[([^\]]*)\]")
_WHOLE = re.compile(r"-?\d+")


def content_type_of(headers: Mapping[str, str]) -> str:
    """The media type without its parameters; headers by names in small letters."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def read_pairs(text: str) -> dict[str, Any]:
    """``a=1&b[]=2&b[]=3&c[d]=4`` as nested values, every leaf a text."""
    return nested(parse_qsl(text, keep_blank_values=True))


def read_body(headers: Mapping[str, str], body: bytes) -> Any:
    """The body by its content type: JSON's values, or texts (bytes for files) by name.

    Raises ``ValueError`` where the body is not of its type.
    """
    kind = content_type_of(headers)
    if kind == _JSON or kind.endswith("+json"):
        return json.loads(body)
    if kind == _FORM:
        return read_pairs(body.decode("utf-8"))
    if kind == _MULTIPART:
        return nested(_parts(headers["content-type"], body))
    raise ValueError(f"unknown type {kind}")


def nested(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Names with brackets as lists and members, as Rails reads them."""
    values: dict[str, Any] = {}
    for name, value in pairs:
        first, *inner = [name.partition("[")[0], *_NESTED.findall(name)]
        _put(values, [first, *inner], value)
    return values


def _put(into: dict[str, Any], steps: list[str], value: Any) -> None:
    name, *rest = steps
    if not rest:
        if name in into:
            # Repeated without brackets: a list as well.
            before = into[name]
            into[name] = [*before, value] if isinstance(before, list) else [before, value]
        else:
            into[name] = value
    elif rest == [""]:
        into.setdefault(name, []).append(value)
    else:
        _put(into.setdefault(name, {}), rest, value)


def _parts(content_type: str, body: bytes) -> list[tuple[str, Any]]:
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    pairs: list[tuple[str, Any]] = []
    if not message.is_multipart():
        raise ValueError("no parts")
    for part in message.iter_parts():  # type: ignore[attr-defined]
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        is_file = part.get_filename() is not None
        pairs.append((str(name), content if is_file else content.decode("utf-8")))
    return pairs


class Coercion:
    """Texts of queries and forms as the types that the schemas of ``document`` declare."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def at(self, reference: str) -> Any:
        """What lies at ``#/a/b`` of the document."""
        node: Any = self._document
        for step in reference.removeprefix("#/").split("/"):
            name = unquote(step).replace("~1", "/").replace("~0", "~")
            node = node[int(name)] if isinstance(node, list) else node[name]
        return node

    def parameter(self, parameter: dict[str, Any], value: Any) -> Any:
        """``value`` of a query, path or header by the parameter's type and style."""
        schema = self._resolved(parameter["schema"])
        if schema.get("type") == "array":
            texts = value if isinstance(value, list) else [value]
            if not parameter.get("explode", True) or len(texts) == 1:
                texts = [one for text in texts for one in text.split(",")]
            return [self.text(schema["items"], one) for one in texts]
        return self.text(schema, value)

    def text(self, schema: dict[str, Any], value: Any) -> Any:
        """A single text as what ``schema`` wants, or unchanged where it cannot be."""
        kinds = self._resolved(schema).get("type", ())
        kinds = (kinds,) if isinstance(kinds, str) else kinds
        if not isinstance(value, str):
            return value
        if "integer" in kinds and _WHOLE.fullmatch(value):
            return int(value)
        if "boolean" in kinds and value in {"true", "false", "1", "0"}:
            return value in {"true", "1"}
        return value

    def form(self, schema: dict[str, Any], value: Any) -> Any:
        """The values of a form, member by member."""
        schema = self._resolved(schema)
        if isinstance(value, dict):
            members = self._members(schema)
            return {
                name: self.form(members[name], one) if name in members else one
                for name, one in value.items()
            }
        if isinstance(value, list):
            return [self.form(schema.get("items", {}), one) for one in value]
        if isinstance(value, bytes):
            # JSON Schema knows no bytes: a file counts as a text of its length.
            return FileContent(value)
        return self.text(schema, value)

    def _members(self, schema: dict[str, Any]) -> dict[str, Any]:
        found = dict(schema.get("properties", {}))
        for way in ("allOf", "anyOf", "oneOf"):
            for one in schema.get(way, []):
                found |= self._members(self._resolved(one))
        return found

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self.at(schema["$ref"])
        return schema


class FileContent(str):
    """A file of a form: a text to a schema, and ``content`` to a server."""

    content: bytes

    def __new__(cls, content: bytes) -> "FileContent":
        new = super().__new__(cls, f"{len(content)} bytes")
        new.content = content
        return new
