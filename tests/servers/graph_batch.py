"""Batch requests: several calls within the body of one (Graph API, batch requests)."""

import json
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from tests.servers.graph_call import invalid

_MOST = 50


@dataclass(frozen=True)
class Batched:
    """One call of a batch. Only those that read are known here."""

    method: str
    path: str
    query: dict[str, str]


def batched(value: object, version: str) -> list[Batched]:
    """The calls. Raises ``GraphRefused`` where they cannot be read."""
    try:
        items = json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise invalid("batch is no JSON") from None
    if not isinstance(items, list) or not 0 < len(items) <= _MOST:
        raise invalid("batch is a list of one to fifty")
    return [_one(item, version) for item in items]


def _one(item: object, version: str) -> Batched:
    if not isinstance(item, dict) or item.get("method") != "GET":
        raise invalid("only GET is known within a batch")
    address = urlsplit(str(item.get("relative_url", "")).lstrip("/"))
    path = address.path if address.path.startswith("v") else f"{version}/{address.path}"
    return Batched("GET", f"/{path}", dict(parse_qsl(address.query, keep_blank_values=True)))
