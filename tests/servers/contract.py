"""What an OpenAPI file allows, asked about one request or one answer at a time.

``OpenApiContract`` reads OpenAPI 3.0 and 3.1. Validators are built when first needed and kept, so
that a server can ask about everything that it receives and sends.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.servers.contract_bodies import Coercion, content_type_of, read_body, read_pairs
from tests.servers.contract_schemas import FORMATS, as_2020_12

_BASE = "urn:contract"
_METHODS = ("get", "post", "put", "patch", "delete")
_MOST_PROBLEMS = 5

Document = dict[str, Any]


class ContractBrokenError(AssertionError):
    """A request or an answer that the file does not allow; ``problems`` has a sentence for each."""

    def __init__(self, where: str, problems: list[str]) -> None:
        super().__init__(f"{where}: {'; '.join(problems)}")
        self.where = where
        self.problems = problems


class NotInContractError(ContractBrokenError):
    """There is no such operation in the file."""


@dataclass(frozen=True)
class Operation:
    """One method of one path of the file."""

    method: str
    template: str
    scopes: frozenset[str]
    declared: Document = field(repr=False, compare=False)
    pointer: str = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        return f"{self.method} {self.template}"


@dataclass(frozen=True)
class Call:
    """A request that the contract allows, read: values have the types that the file declares."""

    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    headers: Mapping[str, str]
    """By names in small letters."""

    body: Any
    raw_query: str


class OpenApiContract:
    """The file at ``path``; ``mend`` changes what was read of it before anything is asked.

    What ``mend`` does is where the file and the platform's own documentation differ; each change
    says why.
    """

    def __init__(self, path: Path, mend: Callable[[Document], None] | None = None) -> None:
        document = json.loads(path.read_text(encoding="utf-8"))
        if mend is not None:
            mend(document)
        self.document: Document = document
        self._is_3_0 = document["openapi"].startswith("3.0")
        self._operations: dict[tuple[str, str], Operation] = {}
        self._templates: dict[int, list[tuple[re.Pattern[str], str]]] = {}
        self._place_names: dict[str, str] = {}
        self._validators: dict[str, Draft202012Validator] = {}
        for template, methods in document["paths"].items():
            self._add_path(template, methods)
        for templates in self._templates.values():
            # A path written out wins over one with places to fill.
            templates.sort(key=lambda one: one[1].count("{"))

    def operation(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The operation at ``path`` (without its query) and the values in the path's places.

        Raises ``NotInContractError``.
        """
        for pattern, template in self._templates.get(path.count("/"), ()):
            match = pattern.fullmatch(path)
            if match and (method, template) in self._operations:
                values = {name: unquote(value) for name, value in match.groupdict().items()}
                return self._operations[method, template], {
                    self._place_names[name]: value for name, value in values.items()
                }
        raise NotInContractError(f"{method} {path}", ["the contract has no such operation"])

    def has(self, method: str, path: str) -> bool:
        """Whether there is such an operation."""
        try:
            self.operation(method, path)
        except NotInContractError:
            return False
        return True

    def check_request(
        self, method: str, path: str, headers: Mapping[str, str], query: str, body: bytes
    ) -> Call:
        """The request, read, where the contract allows it; ``query`` is what follows the ``?``.

        Raises ``ContractBrokenError``.
        """
        operation, places = self.operation(method, path)
        small = {name.lower(): value for name, value in headers.items()}
        problems: list[str] = []
        asked = self._read_parameters(operation, places, small, query, problems)
        read = self._read_request_body(operation, small, body, problems)
        if problems:
            raise ContractBrokenError(operation.name, problems)
        return Call(operation, places, asked, small, read, query)

    def check_response(
        self, method: str, path: str, status: int, headers: Mapping[str, str], body: bytes
    ) -> None:
        """Nothing, where the contract allows the answer. Raises ``ContractBrokenError``."""
        operation, _ = self.operation(method, path)
        where = f"{operation.name} -> {status}"
        responses = operation.declared["responses"]
        key = str(status) if str(status) in responses else "default"
        if key not in responses:
            raise ContractBrokenError(where, ["the contract has no such status"])
        small = {name.lower(): value for name, value in headers.items()}
        pointer = f"{operation.pointer}/responses/{key}"
        problems = self._header_problems(pointer, responses[key], small)
        content = responses[key].get("content", {})
        kind = content_type_of(small)
        if kind in content:
            problems += self._problems(
                f"{pointer}/content/{_escaped(kind)}/schema", json.loads(body), "body"
            )
        elif content:
            problems.append(f"an answer of {kind or 'no type'} instead of {', '.join(content)}")
        if problems:
            raise ContractBrokenError(where, problems)

    @cached_property
    def _registry(self) -> Registry[Any]:
        schema = as_2020_12(self.document) if self._is_3_0 else self.document
        return Registry().with_resource(_BASE, DRAFT202012.create_resource(schema))

    @cached_property
    def _coercion(self) -> Coercion:
        return Coercion(self.document)

    def _add_path(self, template: str, methods: Document) -> None:
        pieces: list[str] = []
        for index, piece in enumerate(re.split(r"\{([^}]+)\}", template)):
            if index % 2:
                group = f"p_{re.sub(r'[^a-zA-Z0-9]', '_', piece)}"
                self._place_names[group] = piece
                pieces.append(f"(?P<{group}>[^/]+)")
            else:
                pieces.append(re.escape(piece))
        self._templates.setdefault(template.count("/"), []).append(
            (re.compile("".join(pieces)), template)
        )
        for method in _METHODS:
            if method in methods:
                operation = _operation(method, template, methods[method])
                self._operations[operation.method, template] = operation

    def _read_parameters(
        self,
        operation: Operation,
        places: dict[str, str],
        headers: Mapping[str, str],
        query: str,
        problems: list[str],
    ) -> dict[str, Any]:
        asked = read_pairs(query)
        read: dict[str, Any] = {}
        for index, named in enumerate(operation.declared.get("parameters", [])):
            pointer = f"{operation.pointer}/parameters/{index}/schema"
            if "$ref" in named:
                pointer = named["$ref"].removeprefix("#") + "/schema"
            parameter = self._coercion.at(named["$ref"]) if "$ref" in named else named
            name, where = parameter["name"], parameter["in"]
            given = {"query": asked, "path": places, "header": headers}[where]
            key = name.lower() if where == "header" else name
            if key not in given:
                if parameter.get("required"):
                    problems.append(f"{where} {name} is missing")
                continue
            value = self._coercion.parameter(parameter, given[key])
            if where == "query":
                read[name] = value
                del asked[name]
            problems += self._problems(pointer, value, f"{where} {name}")
        problems += [f"query {name} is not in the contract" for name in asked]
        return read

    def _read_request_body(
        self,
        operation: Operation,
        headers: Mapping[str, str],
        body: bytes,
        problems: list[str],
    ) -> Any:
        declared = operation.declared.get("requestBody")
        if declared is None:
            if body:
                problems.append("a body where the contract has none")
            return None
        kind = content_type_of(headers)
        if not body and not kind:
            if declared.get("required"):
                problems.append("the body is missing")
            return None
        if kind not in declared["content"]:
            problems.append(f"a body of {kind or 'no type'}")
            return None
        pointer = f"{operation.pointer}/requestBody/content/{_escaped(kind)}/schema"
        try:
            value = read_body(headers, body)
        except ValueError as error:
            problems.append(f"the body cannot be read: {error}")
            return None
        if kind != "application/json":
            value = self._coercion.form(self._coercion.at(f"#{pointer}"), value)
        problems += self._problems(pointer, value, "body")
        return value

    def _header_problems(
        self, pointer: str, response: Document, headers: Mapping[str, str]
    ) -> list[str]:
        problems: list[str] = []
        for name, named in response.get("headers", {}).items():
            place = f"{pointer}/headers/{_escaped(name)}"
            if "$ref" in named:
                place = named["$ref"].removeprefix("#")
            declared = self._coercion.at(named["$ref"]) if "$ref" in named else named
            if name.lower() in headers:
                value = self._coercion.text(declared["schema"], headers[name.lower()])
                problems += self._problems(f"{place}/schema", value, f"header {name}")
        return problems

    def _problems(self, pointer: str, value: Any, where: str) -> list[str]:
        validator = self._validators.get(pointer)
        if validator is None:
            validator = Draft202012Validator(
                {"$ref": f"{_BASE}#{pointer}"}, registry=self._registry, format_checker=FORMATS
            )
            self._validators[pointer] = validator
        found: list[str] = []
        for error in validator.iter_errors(value):
            found.append(f"{where}{error.json_path.removeprefix('$')}: {error.message[:300]}")
            if len(found) == _MOST_PROBLEMS:
                break
        return found


def _operation(method: str, template: str, declared: Document) -> Operation:
    scopes = [
        scope
        for way in declared.get("security", [])
        for name, needed in way.items()
        if name.startswith("OAuth2")
        for scope in needed
    ]
    pointer = f"/paths/{_escaped(template)}/{method}"
    return Operation(method.upper(), template, frozenset(scopes), declared, pointer)


def _escaped(piece: str) -> str:
    """As a step of a JSON pointer in a URI fragment (RFC 6901, section 6)."""
    piece = piece.replace("~", "~0").replace("/", "~1")
    return piece.replace("%", "%25").replace("{", "%7B").replace("}", "%7D")
