"""What can go wrong between a desk and a platform's server: one value for each way.

``FAULTS`` holds all of them, for a matrix. The same functions make others, with the body that a
platform gives: ``Fault("expired", Reach.NOTHING, answering("401 Unauthorized", body))``.
"""

import gzip
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.utils import format_datetime
from itertools import repeat

from core.platforms.gate import REPLY_LIMIT
from tests.faults.fault_proxy import Exchange, Fault, Reach
from tests.faults.http_message import Message, written

RETRY_SECONDS = 2
"""What ``Retry-After`` asks for, as a number or as a moment that far ahead."""
ELSEWHERE = "http://elsewhere.example/taken"
_PIECE = b" " * 65_536
_DRIP_S = 0.02
_JSON = "Content-Type: application/json"
_HTML = "Content-Type: text/html; charset=utf-8"
_PAGE = b"<!doctype html><html><head><title>Sign in</title></head><body>Welcome</body></html>"
_PROBLEM = b'{"error": "the fault proxy"}'
_OK = "200 OK"

Strike = Callable[[Exchange], None]


def answering(status: str, body: bytes = _PROBLEM, headers: tuple[str, ...] = (_JSON,)) -> Strike:
    """Answer without handing on."""

    def strike(exchange: Exchange) -> None:
        exchange.send(written(status, body, headers))

    return strike


def answering_after(
    status: str, body: bytes = _PROBLEM, headers: tuple[str, ...] = (_JSON,)
) -> Strike:
    """Hand on, so that it happens, and answer something else."""

    def strike(exchange: Exchange) -> None:
        exchange.forward()
        exchange.send(written(status, body, headers))

    return strike


def _cut(_: Exchange) -> None:
    """The connection ends when a strike returns."""


def _cut_within_request(exchange: Exchange) -> None:
    exchange.forward_part()


def _reset_while_sending(exchange: Exchange) -> None:
    exchange.forward_part()
    exchange.reset()


def _cut_before_answer(exchange: Exchange) -> None:
    exchange.forward()


def _reset_before_answer(exchange: Exchange) -> None:
    exchange.forward()
    exchange.reset()


def _reset_before_request(exchange: Exchange) -> None:
    exchange.reset()


def _cut_within_headers(exchange: Exchange) -> None:
    head = exchange.forward().head
    exchange.send(head[: len(head) // 2])


def _cut_within_body(exchange: Exchange) -> None:
    answer = exchange.forward()
    content = answer.content
    # A body of nothing has no middle: more is announced then than will ever come.
    announced = max(len(content), 2)
    exchange.send(_with_length(answer, announced) + content[: announced // 2])


def _retry_at_a_moment(exchange: Exchange) -> None:
    moment = exchange.now() + timedelta(seconds=RETRY_SECONDS)
    header = f"Retry-After: {format_datetime(moment, usegmt=True)}"
    exchange.send(written("429 Too Many Requests", _PROBLEM, (_JSON, header)))


def _oversized(exchange: Exchange) -> None:
    exchange.forward()
    size = REPLY_LIMIT + 1
    head = f"HTTP/1.1 {_OK}\r\n{_JSON}\r\nContent-Length: {size}\r\n\r\n"
    exchange.send(head.encode() + b'"')
    _pour(exchange, size - 1)


def _oversized_unannounced(exchange: Exchange) -> None:
    exchange.forward()
    exchange.send(f"HTTP/1.1 {_OK}\r\n{_JSON}\r\nConnection: close\r\n\r\n".encode() + b'"')
    _pour(exchange, REPLY_LIMIT + len(_PIECE))


def _pour(exchange: Exchange, size: int) -> None:
    while size > 0:
        exchange.send(_PIECE[: min(size, len(_PIECE))])
        size -= len(_PIECE)


def _drip_body(exchange: Exchange) -> None:
    exchange.forward()
    head = f"HTTP/1.1 {_OK}\r\n{_JSON}\r\nContent-Length: {REPLY_LIMIT}\r\n\r\n"
    _drip(exchange, head.encode(), repeat(b" "))


def _drip_headers(exchange: Exchange) -> None:
    exchange.forward()
    lines = (f"X-{number}: a\r\n".encode() for number in _numbers())
    _drip(exchange, f"HTTP/1.1 {_OK}\r\n".encode(), lines)


def _drip(exchange: Exchange, first: bytes, pieces: Iterator[bytes]) -> None:
    exchange.send(first)
    for piece in pieces:
        if not exchange.pause(_DRIP_S):
            return
        exchange.send(piece)


def _numbers() -> Iterator[int]:
    number = 0
    while True:
        yield number
        number += 1


def _hang(exchange: Exchange) -> None:
    exchange.wait_for_the_end()


def _hang_after(exchange: Exchange) -> None:
    exchange.forward()
    exchange.wait_for_the_end()


def _broken_json(exchange: Exchange) -> None:
    content = exchange.forward().content or b"{}"
    exchange.send(written(_OK, content[: len(content) // 2], (_JSON,)))


def _compressed(exchange: Exchange) -> None:
    answer = exchange.forward()
    status = " ".join(answer.words[1:])
    squeezed = gzip.compress(answer.content)
    exchange.send(written(status, squeezed, (_JSON, "Content-Encoding: gzip")))


def _of_another_request(exchange: Exchange) -> None:
    earlier = exchange.earlier_answer()
    exchange.forward()
    if earlier is None:
        exchange.send(written(_OK, b'{"id": "0"}', (_JSON,)))
    else:
        exchange.relay(earlier)


def _late_duplicate(exchange: Exchange) -> None:
    answer = exchange.forward()
    exchange.forward_again()
    exchange.relay(answer)


def _delayed(exchange: Exchange) -> None:
    exchange.hold()


def _delayed_behind_an_answer(exchange: Exchange) -> None:
    exchange.hold()
    exchange.send(written("504 Gateway Timeout", _PROBLEM, (_JSON,)))


def _with_length(answer: Message, length: int) -> bytes:
    """The answer's head with that length in place of its own."""
    kept = [
        line
        for line in answer.head.split(b"\r\n")[:-2]
        if not line.lower().startswith((b"content-length:", b"transfer-encoding:"))
    ]
    return b"\r\n".join([*kept, f"Content-Length: {length}".encode(), b"", b""])


_TOO_MANY = "429 Too Many Requests"

CUT_BEFORE_REQUEST = Fault("cut before the request", Reach.NOTHING, _cut)
RESET_BEFORE_REQUEST = Fault("reset before the request", Reach.NOTHING, _reset_before_request)
CUT_WITHIN_REQUEST = Fault("cut within the request", Reach.PART, _cut_within_request)
RESET_WHILE_SENDING = Fault(
    "reset while sending", Reach.PART, _reset_while_sending, within_request=True
)
CUT_BEFORE_ANSWER = Fault("cut before the answer", Reach.WHOLE, _cut_before_answer)
RESET_BEFORE_ANSWER = Fault("reset before the answer", Reach.WHOLE, _reset_before_answer)
CUT_WITHIN_HEADERS = Fault("cut within the headers", Reach.WHOLE, _cut_within_headers)
CUT_WITHIN_BODY = Fault("cut within the body", Reach.WHOLE, _cut_within_body)
STATUS_500 = Fault("500", Reach.NOTHING, answering("500 Internal Server Error"))
STATUS_502 = Fault("502", Reach.NOTHING, answering("502 Bad Gateway", _PAGE, (_HTML,)))
STATUS_503 = Fault("503", Reach.NOTHING, answering("503 Service Unavailable"))
DONE_THEN_500 = Fault("done, then 500", Reach.WHOLE, answering_after("500 Internal Server Error"))
DONE_THEN_502 = Fault(
    "done, then 502", Reach.WHOLE, answering_after("502 Bad Gateway", _PAGE, (_HTML,))
)
DONE_THEN_503 = Fault("done, then 503", Reach.WHOLE, answering_after("503 Service Unavailable"))
RETRY_IN_SECONDS = Fault(
    "429 for some seconds",
    Reach.NOTHING,
    answering(_TOO_MANY, headers=(_JSON, f"Retry-After: {RETRY_SECONDS}")),
)
RETRY_AT_MOMENT = Fault("429 until a moment", Reach.NOTHING, _retry_at_a_moment)
RETRY_SOMETIME = Fault("429 without a word", Reach.NOTHING, answering(_TOO_MANY))
UNAUTHORISED_ONCE = Fault("401 once", Reach.NOTHING, answering("401 Unauthorized"))
FORBIDDEN = Fault("403", Reach.NOTHING, answering("403 Forbidden"))
OVERSIZED = Fault("oversized", Reach.WHOLE, _oversized)
OVERSIZED_UNANNOUNCED = Fault("oversized unannounced", Reach.WHOLE, _oversized_unannounced)
DRIP_BODY = Fault("drip in the body", Reach.WHOLE, _drip_body, takes_time=True)
DRIP_HEADERS = Fault("drip in the headers", Reach.WHOLE, _drip_headers, takes_time=True)
HANG = Fault("hang", Reach.NOTHING, _hang, takes_time=True)
HANG_AFTER = Fault("done, then hang", Reach.WHOLE, _hang_after, takes_time=True)
WRONG_JSON = Fault("wrong JSON", Reach.WHOLE, answering_after(_OK, b'[{"unexpected": [1]}]'))
BROKEN_JSON = Fault("broken JSON", Reach.WHOLE, _broken_json)
HTML_OF_A_PORTAL = Fault("HTML of a portal", Reach.NOTHING, answering(_OK, _PAGE, (_HTML,)))
HTML_AFTER = Fault("done, then HTML", Reach.WHOLE, answering_after(_OK, _PAGE, (_HTML,)))
EMPTY_BODY = Fault("empty body", Reach.WHOLE, answering_after(_OK, b""))
REDIRECT_ELSEWHERE = Fault(
    "redirect elsewhere",
    Reach.NOTHING,
    answering("307 Temporary Redirect", b"", (f"Location: {ELSEWHERE}",)),
)
COMPRESSED = Fault("compressed", Reach.WHOLE, _compressed)
OF_ANOTHER_REQUEST = Fault("answer of another request", Reach.WHOLE, _of_another_request)
LATE_DUPLICATE = Fault("late duplicate", Reach.TWICE, _late_duplicate)
DELAYED = Fault("delayed", Reach.LATER, _delayed)
DELAYED_BEHIND_504 = Fault("delayed behind 504", Reach.LATER, _delayed_behind_an_answer)

FAULTS: tuple[Fault, ...] = tuple(one for one in vars().values() if isinstance(one, Fault))
