"""Calls to the Graph API with one Page's token, each answer sorted by what is certain about it.

The token goes in a header alone (``Authorization: Bearer``, which Meta's own pages show for
Graph), so that no address ever holds it. Sources: Graph API, overview and paginated results;
Pages API; Instagram Platform, resumable uploads.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from typing import cast

import httpx

from core.foundation.clock import Clock
from core.platforms.exchange import (
    Call,
    FilePart,
    Members,
    Progress,
    Reply,
    check_status,
    members_of,
    nothing_written,
    send,
    unreadable,
)
from core.platforms.meta.answers import OWNER_FIELDS, Owner, items_of, next_cursor, owner_in
from core.platforms.meta.hosts import VERSION, hosts_of
from core.platforms.meta.refusals import fault_in, refusal_of
from core.platforms.meta.usage import allowance_of
from core.platforms.model import Account, NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.protocol import Allowance
from core.platforms.tokens import Credentials

_TOKEN = re.compile(r"[\x21-\x7e]{1,2048}")
_MOST_PAGES = 10
_PAGE = 50


class Graph:
    """One account's way to the Graph API, through one client that passes the network gate."""

    def __init__(
        self, account: Account, credentials: Credentials, client: httpx.Client, clock: Clock
    ) -> None:
        self._account = account
        self._credentials = credentials
        self._client = client
        self._clock = clock
        self._hosts = hosts_of(account.server)
        self._known: tuple[str, Owner] | None = None
        self.allowance: Allowance | None = None
        self.ahead: timedelta | None = None
        """How far Meta's clock is ahead of ours, by its last answer that told the time."""

    def read(self, path: str, fields: str, **params: str) -> Members:
        """A node, or one page of an edge. Raises ``NotSent`` where there is no answer."""
        with nothing_written():
            return self._call("GET", path, params={"fields": fields, **params})

    def node(self, number: str, fields: str) -> Members:
        """The node of that number; ``id`` is among ``fields``.

        Raises ``NotSent`` where there is no answer, or one that tells of another node: it
        would be taken for what became of this one.
        """
        answer = self.read(number, fields)
        if answer.get("id") != number:
            raise NotSent(PlatformProblem.UNREADABLE_ANSWER)
        return answer

    def listed(self, path: str, fields: str, **params: str) -> Iterator[Members]:
        """All of an edge, in the order of the platform, page after page.

        Raises ``NotSent`` where it has no end within reason: nobody knows then what else
        there is.
        """
        after: dict[str, str] = {}
        for _ in range(_MOST_PAGES):
            answer = self.read(path, fields, limit=str(_PAGE), **params, **after)
            yield from items_of(answer)
            cursor = next_cursor(answer)
            if cursor is None:
                return
            after = {"after": cursor}
        raise NotSent(PlatformProblem.UNREADABLE_ANSWER)

    def listed_if_there(self, path: str, fields: str, **params: str) -> Iterator[Members]:
        """The same, and nothing where what the edge belongs to is not there."""
        try:
            yield from self.listed(path, fields, **params)
        except Rejected as refusal:
            if refusal.code.value != PlatformProblem.POST_NOT_FOUND.value:
                raise

    def write(self, path: str, form: Mapping[str, str]) -> Members:
        """A request that changes something. Raises ``Uncertain`` where nobody knows whether."""
        return self._call("POST", path, form=form)

    def erase(self, path: str) -> None:
        """Take a node away, or a like."""
        self._call("DELETE", path)

    def upload(
        self, path: str, form: Mapping[str, str], part: FilePart, progress: Progress
    ) -> Members:
        """Put a file where nobody sees it yet: nothing is published by that."""
        with nothing_written():
            return self._call("POST", path, form=form, file=part, progress=progress)

    def film(
        self,
        page_id: str,
        form: Mapping[str, str],
        part: FilePart | None = None,
        progress: Progress | None = None,
    ) -> Members:
        """One step of a Page's film. The last of them publishes it, so none is forgiven here."""
        path = f"{page_id}/videos"
        host = self._hosts.films
        return self._call("POST", path, form=form, file=part, progress=progress, host=host)

    def reel(self, container: str, content: bytes, offset: int, progress: Progress) -> Reply:
        """The bytes of one of Instagram's films from ``offset`` on. Its refusals are not
        Graph's, so the answer is given as it is."""
        headers = {
            "authorization": f"OAuth {self.token()}",
            "content-type": "application/octet-stream",
            "offset": str(offset),
            "file_size": str(len(content)),
        }
        url = f"{self._hosts.reels}/ig-api-upload/{VERSION}/{container}"
        call = Call("POST", url, headers, content=content[offset:], progress=progress)
        with nothing_written():
            return send(self._client, call, self._clock.now)

    def within_batch(self, relative: str) -> Members:
        """The answer to ``GET relative``, asked for in the body of a request.

        Graph API, batch requests: for what names a token in its parameters, so that no
        address and no log of addresses holds one.
        """
        batch = json.dumps([{"method": "GET", "relative_url": f"{VERSION}/{relative}"}])
        form = {"batch": batch, "include_headers": "false"}
        with nothing_written():
            reply = self._sent(self._built("POST", "me", form=form))
            check_status(reply, refusal_of)
            answers = reply.json
            if not isinstance(answers, list) or len(cast("list[object]", answers)) != 1:
                raise refusal_of(reply)
            only = cast("list[object]", answers)[0]
            return _checked(_unpacked(only, reply))

    def owner(self) -> Owner:
        """Whom the token at hand stands for, asked once for each token."""
        token = self.token()
        if self._known is None or self._known[0] != token:
            self._known = (token, owner_in(self.read("me", OWNER_FIELDS)))
        return self._known[1]

    def asked_anew(self) -> Owner:
        """The same, asked now."""
        self._known = None
        return self.owner()

    def token(self) -> str:
        """The token, of a shape that can stand in a header.

        Raises ``SignInRefused`` where there is none.
        """
        tokens = self._credentials.tokens()
        if tokens is None:
            handle = self._account.handle
            raise SignInRefused(PlatformProblem.NO_CREDENTIAL, clause="SEC-1", handle=handle)
        if _TOKEN.fullmatch(tokens.access) is None:
            raise SignInRefused(PlatformProblem.SIGN_IN_REFUSED, clause="SEC-1")
        return tokens.access

    def _call(
        self,
        verb: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        file: FilePart | None = None,
        progress: Progress | None = None,
        host: str | None = None,
    ) -> Members:
        call = self._built(verb, path, params, form, file, progress, host)
        return _checked(self._sent(call))

    def _built(
        self,
        verb: str,
        path: str,
        params: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        file: FilePart | None = None,
        progress: Progress | None = None,
        host: str | None = None,
    ) -> Call:
        return Call(
            verb,
            f"{host or self._hosts.graph}/{VERSION}/{path}",
            {"authorization": f"Bearer {self.token()}"},
            params=params or {},
            form=form,
            file=file,
            progress=progress,
        )

    def _sent(self, call: Call) -> Reply:
        reply = send(self._client, call, self._clock.now)
        self.allowance = allowance_of(reply) or self.allowance
        ahead = _ahead(reply)
        self.ahead = self.ahead if ahead is None else ahead
        return reply


def _checked(reply: Reply) -> Members:
    answer = members_of(reply, refusal_of)
    if fault_in(answer) is not None:
        # Within a batch, and on some edges, a refusal comes with a status of success.
        raise refusal_of(reply)
    if answer.get("success") is False:
        raise Rejected(PlatformProblem.REJECTED, status=reply.status)
    return answer


def _unpacked(item: object, around: Reply) -> Reply:
    """One answer of a batch as if it had come alone."""
    if not isinstance(item, dict):
        raise unreadable()
    members = cast("Members", item)
    status, body = members.get("code"), members.get("body")
    if not isinstance(status, int) or not 100 <= status < 600 or not isinstance(body, str):
        raise unreadable()
    return Reply(status, around.headers, body.encode(), around.at)


def _ahead(reply: Reply) -> timedelta | None:
    try:
        moment = parsedate_to_datetime(reply.headers.get("date", ""))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - reply.at
