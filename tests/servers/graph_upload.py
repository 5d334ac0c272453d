"""The host to which Instagram's films are sent: ``/ig-api-upload/{version}/{container}``.

By hand, after the Instagram Platform's page on resumable uploads: ``Authorization: OAuth TOKEN``,
``offset`` and ``file_size`` as headers, the bytes as body. What had arrived when a connection
broke is kept. How much that is tells ``video_status`` of the container; the ``GET`` on the same
address is what clients use though the page does not describe it.
"""

import json
import re

from tests.servers.graph_access import check_access, token_in_use
from tests.servers.graph_errors import GraphRefused
from tests.servers.graph_model import Container
from tests.servers.graph_state import Graph
from tests.servers.graph_wire import WireAnswer, WireRequest

PATH = re.compile(r"/ig-api-upload/(v\d+\.\d+)/(\d+)")
_REQUIRED = ("offset", "file_size")


def upload(
    graph: Graph, container_id: str, request: WireRequest, token: str
) -> tuple[WireAnswer, list[str]]:
    """The answer, and what in the request breaks the rules."""
    container = graph.nodes.get(container_id)
    if not isinstance(container, Container) or not container.is_resumable:
        return _refused(404, "NotFoundError", "no such upload"), ["upload to no container"]
    try:
        check_access(graph, token_in_use(graph, token), container, request.method, "")
    except GraphRefused as refused:
        return _refused(401, "NotAuthorizedError", refused.error.message), []
    if request.method == "GET":
        return _answer(200, {"id": container.id, "offset": len(container.content)}), []
    wrong = [
        f"header {name!r} is missing or no number"
        for name in _REQUIRED
        if not request.headers.get(name, "").isdecimal()
    ]
    if request.method != "POST" or "transfer-encoding" in request.headers:
        wrong.append("an upload is a POST with its length")
    if wrong:
        return _refused(400, "ProcessingFailedError", "; ".join(wrong)), wrong
    return _take(container, request), []


def _take(container: Container, request: WireRequest) -> WireAnswer:
    offset, size = (int(request.headers[name]) for name in _REQUIRED)
    if container.is_complete or offset != len(container.content):
        return _refused(
            412, "OffsetInvalidError", "the offset is not where the upload stands", retry=True
        )
    if offset + len(request.body) > size or size == 0:
        return _refused(400, "ProcessingFailedError", "more bytes than announced")
    container.size = size
    container.content += request.body
    container.is_complete = len(container.content) == size
    if not request.is_whole or not container.is_complete:
        return _refused(400, "PartialRequestError", "the upload is not complete", retry=True)
    return _answer(200, {"success": True, "message": "Upload successful."})


def _refused(status: int, kind: str, message: str, *, retry: bool = False) -> WireAnswer:
    return _answer(status, {"debug_info": {"retriable": retry, "type": kind, "message": message}})


def _answer(status: int, members: dict[str, object]) -> WireAnswer:
    return WireAnswer(status, json.dumps(members).encode())
