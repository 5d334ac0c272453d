"""Mastodon's contract, and where the file differs from what the server's own documentation says."""

from functools import cache
from typing import Any

from tests.servers.contract import OpenApiContract
from tests.shared_data import shared_data

_FORM = "application/x-www-form-urlencoded"
_ERROR = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}


@cache
def mastodon_contract() -> OpenApiContract:
    """Read once for the whole run."""
    return OpenApiContract(shared_data("specs/mastodon-openapi.json"), mend_mastodon)


def mend_mastodon(document: dict[str, Any]) -> None:
    """Changes what was read of the file where it forbids what the server does."""
    # Its alternatives overlap (a text with an image is a TextStatus and a MediaStatus, each Quote
    # is a ShallowQuote too), and of overlapping ones oneOf allows none.
    _overlap(document)
    for path in document["paths"].values():
        for operation in path.values():
            # Any path answers so to a missing scope or a suspended account ("Authorization").
            operation["responses"].setdefault("403", _ERROR)
            content = operation.get("requestBody", {}).get("content", {})
            if "application/json" in content:
                # Every endpoint takes forms as well ("Getting started with the API"), and OAuth
                # clients send nothing else (RFC 6749, section 4.1.3).
                content[_FORM] = content["application/json"]
    posting = document["paths"]["/api/v1/statuses"]["post"]["parameters"]
    # "Arbitrary string": the file says object.
    next(one for one in posting if one["name"] == "Idempotency-Key")["schema"] = {"type": "string"}
    registering = document["paths"]["/api/v1/apps"]["post"]["requestBody"]["content"]
    members = registering["application/json"]["schema"]["properties"]
    # "String or Array of Strings", and servers before 4.3 know the string only.
    members["redirect_uris"] = {"anyOf": [members["redirect_uris"], {"type": "string"}]}
    authorize = document["paths"]["/oauth/authorize"]["get"]
    # Whoever agreed before is sent on at once (RFC 6749, section 4.1.2).
    authorize["responses"]["302"] = {}


def _overlap(node: Any) -> None:
    if isinstance(node, dict):
        if isinstance(node.get("oneOf"), list):
            node["anyOf"] = node.pop("oneOf")
        for one in node.values():
            _overlap(one)
    elif isinstance(node, list):
        for one in node:
            _overlap(one)
