"""What a KDBX 4 database says: inner header and XML, read as a stream.

No tree of the document is built: what is read is bounded while it is read, whatever its
depth, its number of elements or the length of its names.
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from core.foundation.errors import Invalid
from core.vault.imports.bounded import Cursor
from core.vault.imports.inner_stream import InnerStream, inner_stream
from core.vault.imports.kdbx_entry import raw_entry
from core.vault.imports.model import FIELD_LIMIT, ImportProblem, RawEntry, damaged, too_large

_STREAM, _STREAM_KEY, _BINARY, _END = 1, 2, 3, 0
_XML_LIMIT = 32 * 1024 * 1024
_CHUNK = 64 * 1024
_SILENCE_LIMIT = 4 * 1024 * 1024
"""A name, a comment or a tag with its attributes is never that long."""
_MOST_ELEMENTS = 1_000_000
_MOST_ATTRIBUTES = 16
_DEEPEST = 64
_HIDDEN_LIMIT = 8 * 1024 * 1024
_NO_BIN = (b"", bytes(16))

_WANTED = frozenset(
    {
        ("String", "Key"),
        ("String", "Value"),
        ("Group", "Name"),
        ("Group", "UUID"),
        ("Meta", "RecycleBinUUID"),
        ("Times", "LastModificationTime"),
    }
)


def entries_of(content: bytes) -> list[RawEntry]:
    """The entries of the decrypted content: without earlier versions and the recycle bin.

    Raises ``Invalid``: ``DAMAGED``, ``FORBIDDEN_MARKUP``, ``TOO_LARGE``, ``CIPHER_UNKNOWN``.
    """
    cursor = Cursor(content)
    stream = _inner_header(cursor)
    xml = cursor.rest()
    if len(xml) > _XML_LIMIT:
        raise too_large()
    if b"\0" in xml:
        # No XML in UTF-8 holds one; a parser would take it for UTF-16 and carry on.
        raise damaged()
    document = _Document(stream)
    parser = cast(Any, DefusedXMLParser)(target=document, forbid_dtd=True)
    try:
        for start in range(0, len(xml), _CHUNK):
            parser.feed(xml[start : start + _CHUNK])
            document.note_progress(start)
        parser.close()
    except DefusedXmlException:
        raise Invalid(ImportProblem.FORBIDDEN_MARKUP) from None
    except (ParseError, ValueError, LookupError):
        # The causes are dropped: a parser's message may hold a piece of the document.
        raise damaged() from None
    return document.entries


def _inner_header(cursor: Cursor) -> InnerStream:
    name, key = 0, b""
    while (kind := cursor.number(1)) != _END:
        value = cursor.take(cursor.number(4))
        if kind == _STREAM:
            name = int.from_bytes(value, "little")
        elif kind == _STREAM_KEY:
            key = value
        elif kind != _BINARY:
            raise damaged()
    # Some programs put a line end into the field that ends the header.
    cursor.take(cursor.number(4))
    if not key:
        raise damaged()
    return inner_stream(name, key)


@dataclass
class _Group:
    name: str = ""
    uuid: bytes = b""


@dataclass
class _Entry:
    strings: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    key: str = ""
    changed: str = ""


class _Document:
    """What the parser tells, one element after another."""

    def __init__(self, stream: InnerStream) -> None:
        self.entries: list[RawEntry] = []
        self._stream = stream
        self._path: list[str] = []
        self._groups: list[_Group] = []
        self._open: list[_Entry] = []
        """The entry that is being read and, inside it, an earlier version of it."""
        self._text: list[str] | None = None
        self._length = 0
        self._hidden = False
        self._hidden_total = 0
        self._elements = 0
        self._silent = 0
        self._heard = True
        self._bin = b""

    def note_progress(self, place: int) -> None:
        """Called after each chunk: what goes on for megabytes without an end is refused."""
        if self._heard:
            self._silent, self._heard = place, False
        elif place - self._silent > _SILENCE_LIMIT:
            raise too_large()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._heard = True
        self._elements += 1
        if self._elements > _MOST_ELEMENTS or len(attributes) > _MOST_ATTRIBUTES:
            raise too_large()
        if len(self._path) >= _DEEPEST:
            raise too_large()
        if self._text is not None:
            # A value has no elements inside: whatever this is, no password program wrote it.
            raise damaged()
        parent = self._path[-1] if self._path else ""
        self._path.append(tag)
        self._hidden = attributes.get("Protected", "").lower() == "true"
        if self._hidden or (parent, tag) in _WANTED:
            self._text, self._length = [], 0
        if tag in ("Group", "Entry") and self._hidden:
            raise damaged()
        if tag == "Group":
            self._groups.append(_Group())
        elif tag == "Entry":
            self._open.append(_Entry())

    def data(self, text: str) -> None:
        self._heard = True
        if self._text is not None:
            self._length += len(text)
            if self._length > FIELD_LIMIT:
                raise too_large()
            self._text.append(text)

    def end(self, tag: str) -> None:
        self._heard = True
        self._path.pop()
        if self._text is not None:
            text = "".join(self._text)
            self._text = None
            self._take(tag, self._shown(text) if self._hidden else text)
        elif tag == "Group":
            self._groups.pop()
        elif tag == "Entry":
            self._finish(self._open.pop())

    def close(self) -> None:
        """The document is at its end; the parser saw to it that every element is."""

    def _shown(self, text: str) -> str:
        """A hidden value. Every one must pass here, in order, or the stream falls out of step."""
        try:
            hidden = base64.b64decode("".join(text.split()), validate=True)
            self._hidden_total += len(hidden)
            if self._hidden_total > _HIDDEN_LIMIT:
                raise too_large()
            return self._stream(hidden).decode()
        except (binascii.Error, UnicodeDecodeError):
            raise damaged() from None

    def _take(self, tag: str, text: str) -> None:
        parent = self._path[-1] if self._path else ""
        entry = self._open[-1] if self._open else None
        if (parent, tag) not in _WANTED:
            # Hidden, and read only so that the stream stays in step.
            return
        if parent == "String" and entry is not None:
            if tag == "Key":
                entry.key = text
            else:
                entry.strings[entry.key] = text
        elif parent == "Times" and entry is not None:
            entry.changed = text
        elif parent == "Meta":
            self._bin = _uuid(text)
        elif parent == "Group" and self._groups:
            if tag == "Name":
                self._groups[-1].name = text
            else:
                self._groups[-1].uuid = _uuid(text)

    def _finish(self, entry: _Entry) -> None:
        if self._open or not self._groups:
            # An earlier version of the entry around it, or an entry outside of any group.
            return
        thrown_away = self._bin not in _NO_BIN and any(
            group.uuid == self._bin for group in self._groups
        )
        if not thrown_away:
            folder = "/".join(group.name for group in self._groups[1:])
            self.entries.append(raw_entry(entry.strings, folder, entry.changed))


def _uuid(text: str) -> bytes:
    try:
        return base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise damaged() from None
