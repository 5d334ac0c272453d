"""A stateful contract server for the Graph API: Facebook Pages and Instagram, on loopback.

    with MetaServer(clock.now) as server:
        client.post(f"{server.url}/{VERSION}/{server.page.id}/feed",
                    headers={"authorization": f"Bearer {server.token}"}, data={"message": "…"})
        assert [post.message for post in server.published()] == ["…"]
        assert server.breaches == []

Every request is checked against the node files (``graph_contract``): a parameter or field that
they do not know, or of the wrong type, is answered with code 100 and noted in ``breaches``.

What there is from the start: ``server.page`` with ``server.account`` (Instagram) and
``server.token`` (a Page token with exactly the least scopes). ``server.url`` is the API,
``server.upload_url`` the upload host (the same place); addresses in answers are built on the
``Host`` of the request, so that a proxy in front stays in between.

What a test may look at: ``page_posts`` (published or planned, of all Pages, in order of making),
``published(page)``, ``planned(page)``, ``ig_media``, ``containers``, ``photos()``, ``videos()``,
``requests`` (each with ``answered``), ``breaches``.

What a test may do:
  ``add_page(name, username)``         another Page with its Instagram account
  ``add_token(subject, ...)``          another token: of a Page, a system user, a person; any scopes
  ``revoke(token, error)``             the token is answered with that error from now on
  ``expire(token)``                    its life ended at this moment
  ``fail_next(error, ...)``            the next matching requests are answered with that error,
                                       done or not (``happened``)
  ``foreign_post(message)``            another program, or a visitor, posts on the Page
  ``foreign_media(caption)``           another program publishes on Instagram
  ``citizen_comment(id, message)``     somebody comments a post, a comment or a medium
  ``fail_container(id, subcode)``      processing comes to nothing
  ``connect_app(app_id)``              another app is subscribed to the Page
  ``app_usage``, ``page_usage``, ``business_usage``   the usage headers, if set
  ``graph``                            settings: ``container_polls``, ``image_polls``,
                                       ``video_polls``, ``chunk_bytes``, ``refuses_duplicates``,
                                       ``daily_limit``, ``public_urls``

What it does not do: it fetches nothing, so ``url``, ``file_url`` and an unknown ``image_url`` are
refused; within a batch it only reads; it knows no webhooks, no OAuth dialogue, no stories, and
shrinks no picture. A request that the contract knows and this server does not is a breach too. By
default it refuses no duplicate, so that one made by mistake is seen. A request of which only a
part arrives does nothing; of an upload to the upload host, the part is kept.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Self

from tests.servers.graph_access import check_access, debug_token, token_in_use
from tests.servers.graph_batch import Batched, batched
from tests.servers.graph_call import Call, Route, invalid
from tests.servers.graph_contract import (
    Operation,
    UnreadableFieldsError,
    collected,
    graph_contract,
    wanted_fields,
)
from tests.servers.graph_engagement import ROUTES as ENGAGEMENT
from tests.servers.graph_errors import NO_SUCH_OBJECT, NO_SUCH_VERSION, GraphError, GraphRefused
from tests.servers.graph_instagram import ROUTES as INSTAGRAM
from tests.servers.graph_model import Node, Photo
from tests.servers.graph_pages import ROUTES as PAGES
from tests.servers.graph_reading import EDGES, read_edge, read_node
from tests.servers.graph_stage import MetaStage
from tests.servers.graph_state import Graph
from tests.servers.graph_upload import PATH as UPLOAD_PATH
from tests.servers.graph_upload import upload
from tests.servers.graph_videos import ROUTES as VIDEOS
from tests.servers.graph_wire import UploadedFile, WireAnswer, WireRequest, WireServer

VERSION = "v25.0"
"""The newest version whose end is published: 29 July 2028 (changelog of the Graph API)."""
SERVED = frozenset({"v21.0", "v22.0", "v23.0", "v24.0", "v25.0", "v26.0"})
"""Those that the changelog says are served at the end of 2026."""

_API_PATH = re.compile(r"/(v\d+\.\d+)/(\w+)(?:/(\w+))?/?")
_PICTURE_PATH = re.compile(r"/cdn/(\d+)\.jpg")
_ROUTES: dict[tuple[str, str, str], Route] = {**PAGES, **VIDEOS, **ENGAGEMENT, **INSTAGRAM}


@dataclass
class Received:
    """One request that arrived whole, and how it was answered."""

    method: str
    path: str
    params: dict[str, object]
    files: dict[str, UploadedFile]
    token: str = field(repr=False)
    token_in: str
    """``header``, ``query``, ``body`` or empty."""
    answered: int = 0


@dataclass
class _Planned:
    error: GraphError
    method: str
    path: re.Pattern[str]
    skip: int
    times: int
    happened: bool


class MetaServer(MetaStage):
    """The server, up within a ``with`` block. ``now`` gives aware moments."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(Graph(now))
        self._contract = graph_contract()
        self._wire = WireServer(self._answer)
        self._planned: list[_Planned] = []
        self.requests: list[Received] = []
        self.breaches: list[str] = []

    @property
    def url(self) -> str:
        return self._wire.url

    @property
    def upload_url(self) -> str:
        return self._wire.url

    def __enter__(self) -> Self:
        self._wire.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._wire.stop()

    def fail_next(
        self,
        error: GraphError,
        *,
        method: str = "",
        path: str = "",
        skip: int = 0,
        times: int = 1,
        happened: bool = False,
    ) -> None:
        """Answer ``times`` requests whose path has ``path`` (a pattern) with ``error``.

        ``skip`` lets as many pass before. ``happened`` does first what was asked, as a service
        that breaks down late.
        """
        planned = _Planned(error, method, re.compile(path), skip, times, happened)
        with self.lock:
            self._planned.append(planned)

    def _answer(self, request: WireRequest) -> WireAnswer | None:
        with self.lock:
            self.graph.publish_due()
            picture = _PICTURE_PATH.fullmatch(request.path)
            if picture is not None:
                return self._picture(picture[1])
            uploading = UPLOAD_PATH.fullmatch(request.path)
            if uploading is None and not request.is_whole:
                return None
            received = self._received(request)
            self.requests.append(received)
            try:
                answer = self._done(request, received)
            except GraphRefused as refused:
                answer = self._refusal(refused.error)
            received.answered = answer.status
            return answer

    def _done(self, request: WireRequest, received: Received) -> WireAnswer:
        planned = self._due_failure(received)
        if planned is not None and not planned.happened:
            raise GraphRefused(planned.error)
        uploading = UPLOAD_PATH.fullmatch(request.path)
        if uploading is None:
            answer = self._json(200, self._call(request, received))
        else:
            answer, wrong = upload(self.graph, uploading[2], request, received.token)
            self._note(received, wrong)
        if planned is not None:
            raise GraphRefused(planned.error)
        return answer

    def _received(self, request: WireRequest) -> Received:
        try:
            form, files = request.form()
        except ValueError as unreadable:
            self.breaches.append(f"{request.method} {request.path}: unreadable ({unreadable})")
            form, files = {}, {}
        header = request.headers.get("authorization", "")
        scheme, _, from_header = header.partition(" ")
        places = {
            "header": from_header if scheme in ("Bearer", "OAuth") else "",
            "query": request.query.get("access_token", ""),
            "body": str(form.get("access_token", "")),
        }
        where = next((place for place, value in places.items() if value), "")
        params = collected({**request.query, **form})
        params.pop("access_token", None)
        token = places[where] if where else ""
        return Received(request.method, request.path, params, files, token, where)

    def _due_failure(self, received: Received) -> _Planned | None:
        for planned in self._planned:
            if planned.method not in ("", received.method):
                continue
            if not planned.path.search(received.path):
                continue
            if planned.skip:
                planned.skip -= 1
                continue
            planned.times -= 1
            if not planned.times:
                self._planned.remove(planned)
            return planned
        return None

    def _call(self, request: WireRequest, received: Received) -> object:
        address = _API_PATH.fullmatch(request.path)
        if address is None:
            self._note(received, ["no path of the Graph API"])
            raise GraphRefused(NO_SUCH_OBJECT)
        version, node_id, edge = address[1], address[2], address[3] or ""
        if version not in SERVED:
            self._note(received, [f"version {version} is not served"])
            raise GraphRefused(NO_SUCH_VERSION)
        token = token_in_use(self.graph, received.token)
        if received.method == "POST" and "batch" in received.params:
            calls = batched(received.params["batch"], version)
            return [self._within_batch(request, received, one) for one in calls]
        if node_id == "debug_token":
            self._check(received, self._operation(received, "DebugToken", ""))
            return debug_token(self.graph, str(received.params["input_token"]))
        node = self.graph.get(token.subject if node_id == "me" else node_id, Node)
        operation = self._operation(received, node.kind, edge)
        self._check(received, operation)
        check_access(self.graph, token, node, received.method, edge)
        call = Call(
            self.graph,
            node,
            operation,
            received.params,
            received.files,
            token,
            f"http://{request.headers.get('host', '')}",
            version,
        )
        return self._route(received, operation)(call)

    def _within_batch(
        self, request: WireRequest, around: Received, one: Batched
    ) -> dict[str, object]:
        """One call of a batch, as if it had come alone."""
        alone = WireRequest(one.method, one.path, one.query, request.headers, b"")
        params: dict[str, object] = dict(one.query)
        inner = Received(one.method, one.path, params, {}, around.token, around.token_in)
        self.requests.append(inner)
        try:
            answer = self._done(alone, inner)
        except GraphRefused as refused:
            answer = self._refusal(refused.error)
        inner.answered = answer.status
        return {"code": answer.status, "body": answer.body.decode()}

    def _operation(self, received: Received, kind: str, edge: str) -> Operation:
        operation = self._contract.operation(kind, received.method, edge)
        if operation is None:
            self._note(received, [f"{kind} knows no {received.method} {edge!r}"])
            raise invalid(f"unsupported {received.method.lower()} request")
        return operation

    def _check(self, received: Received, operation: Operation) -> None:
        wrong = self._contract.params_wrong(operation, received.params, frozenset(received.files))
        fields = received.params.get("fields")
        if fields:
            gives = operation.gives if operation.edge else operation.node
            wrong += self._fields_wrong(gives, str(fields))
        if received.method == "GET" and (received.files or received.token_in == "body"):
            wrong.append("a GET has no body")
        if wrong:
            self._note(received, wrong)
            raise invalid("; ".join(wrong))

    def _fields_wrong(self, kind: str, fields: str) -> list[str]:
        try:
            return self._contract.fields_wrong(kind, wanted_fields(fields))
        except UnreadableFieldsError:
            return [f"fields cannot be read: {fields!r}"]

    def _route(self, received: Received, operation: Operation) -> Route:
        if operation.method == "GET" and not operation.edge:
            return read_node
        if operation.method == "GET" and (operation.node, operation.edge) in EDGES:
            return read_edge
        route = _ROUTES.get((operation.node, operation.method, operation.edge))
        if route is None:
            # Known to the contract and not to this server: the test has to know.
            self._note(received, ["the contract server does not answer this request"])
            raise invalid("not answered here")
        return route

    def _note(self, received: Received, wrong: list[str]) -> None:
        self.breaches += [f"{received.method} {received.path}: {one}" for one in wrong]

    def _picture(self, photo_id: str) -> WireAnswer:
        photo = self.graph.nodes.get(photo_id)
        if not isinstance(photo, Photo):
            return WireAnswer(404, b"", "text/plain")
        return WireAnswer(200, photo.content, "image/jpeg")

    def _refusal(self, error: GraphError) -> WireAnswer:
        trace = f"A{len(self.requests):010d}"
        return self._json(error.status, error.as_json(trace))

    def _json(self, status: int, members: object) -> WireAnswer:
        usages = {
            "X-App-Usage": self.app_usage,
            "X-Page-Usage": self.page_usage,
            "X-Business-Use-Case-Usage": self.business_usage,
        }
        headers = {name: json.dumps(usage) for name, usage in usages.items() if usage is not None}
        headers["Date"] = format_datetime(self.graph.now().astimezone(UTC), usegmt=True)
        return WireAnswer(status, json.dumps(members).encode(), headers=headers)
