"""HTTP/1.1 messages as bytes on a wire, for what stands between two sides and changes nothing."""

from dataclasses import dataclass, replace
from typing import BinaryIO

_BLANK = b"\r\n"
_FINAL = 200
_NO_BODY = frozenset({204, 304})


@dataclass(frozen=True)
class Message:
    """Head, with its blank line, and body, chunks as they came."""

    head: bytes
    body: bytes = b""
    lasts_until_close: bool = False

    @property
    def whole(self) -> bytes:
        return self.head + self.body

    @property
    def words(self) -> list[str]:
        """The first line by words: of a request, its method and target."""
        return self.head.partition(_BLANK)[0].decode("latin-1").split(" ", 2)

    @property
    def status(self) -> int:
        return int(self.words[1])

    @property
    def content(self) -> bytes:
        """The body without its chunks."""
        if self.header("transfer-encoding").lower() != "chunked":
            return self.body
        content, rest = b"", self.body
        while rest:
            line, _, rest = rest.partition(_BLANK)
            size = int(line.partition(b";")[0], 16)
            content, rest = content + rest[:size], rest[size + 2 :]
        return content

    @property
    def closes(self) -> bool:
        """Whether the connection ends with it."""
        asked = self.header("connection").lower()
        return self.lasts_until_close or asked == "close"

    def header(self, name: str) -> str:
        """A header's value, or nothing."""
        for line in self.head.split(_BLANK)[1:]:
            key, _, value = line.decode("latin-1").partition(":")
            if key.strip().lower() == name:
                return value.strip()
        return ""


def read_head(stream: BinaryIO) -> Message | None:
    """The head of the next request, or ``None`` at the end.

    This and the readers below raise ``ConnectionError`` where the other side breaks off.
    """
    head = _read_head(stream)
    return None if head is None else Message(head)


def read_rest(stream: BinaryIO, request: Message) -> Message:
    """The request with its body."""
    return Message(request.head, _read_body(stream, request))


def read_half(stream: BinaryIO, request: Message) -> Message:
    """The request with the first half of its body, or the first chunk; the rest stays unread."""
    if request.header("transfer-encoding").lower() != "chunked":
        half = int(request.header("content-length") or 0) // 2
        return Message(request.head, _exactly(stream, half))
    line = stream.readline()
    return Message(request.head, line + _exactly(stream, int(line.partition(b";")[0], 16)))


def read_answer(stream: BinaryIO, method: str) -> Message:
    """The answer to a request of that method; interim ones (1xx) are passed over."""
    while True:
        head = _read_head(stream)
        if head is None:
            raise ConnectionError
        answer = Message(head)
        if answer.status >= _FINAL:
            break
    if method == "HEAD" or answer.status in _NO_BODY:
        return answer
    if answer.header("content-length") or answer.header("transfer-encoding"):
        return Message(head, _read_body(stream, answer))
    return Message(head, stream.read(), lasts_until_close=True)


def with_header(answer: Message, line: str) -> Message:
    """The same with one more header, a whole line with its end, behind all others."""
    return replace(answer, head=answer.head[: -len(_BLANK)] + line.encode("latin-1") + _BLANK)


def written(status: str, content: bytes = b"", headers: tuple[str, ...] = ()) -> bytes:
    """An answer with its length, and the last on its connection."""
    length = f"Content-Length: {len(content)}"
    lines = (f"HTTP/1.1 {status}", *headers, length, "Connection: close", "", "")
    return "\r\n".join(lines).encode("latin-1") + content


def _read_head(stream: BinaryIO) -> bytes | None:
    head = b""
    while line := stream.readline():
        head += line
        if line == _BLANK:
            return head
    if head:
        raise ConnectionError
    return None


def _read_body(stream: BinaryIO, message: Message) -> bytes:
    if message.header("transfer-encoding").lower() == "chunked":
        return _read_chunks(stream)
    return _exactly(stream, int(message.header("content-length") or 0))


def _read_chunks(stream: BinaryIO) -> bytes:
    body = b""
    while True:
        line = stream.readline()
        if not line.endswith(_BLANK):
            raise ConnectionError
        size = int(line.partition(b";")[0], 16)
        body += line + _exactly(stream, size + 2)
        if not size:
            return body


def _exactly(stream: BinaryIO, size: int) -> bytes:
    body = stream.read(size)
    if len(body) < size:
        raise ConnectionError
    return body
