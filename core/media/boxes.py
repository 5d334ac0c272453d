"""The boxes of an MP4 file (ISO/IEC 14496-12), found without believing any of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.foundation.errors import Invalid
from core.media.model import MediaProblem
from core.media.pieces import bomb, truncated, unpack, unreadable

FREE = b"free"
SAMPLE_TABLES = (b"stts", b"ctts", b"stss", b"stsc", b"stsz", b"stco", b"co64")

_PADDING = frozenset({FREE, b"skip", b"wide"})
_INSIDE = {
    b"": frozenset({b"ftyp", b"moov", b"mdat"}),
    b"moov": frozenset({b"mvhd", b"trak", b"iods"}),
    b"trak": frozenset({b"tkhd", b"edts", b"mdia"}),
    b"edts": frozenset({b"elst"}),
    b"mdia": frozenset({b"mdhd", b"hdlr", b"minf"}),
    b"minf": frozenset({b"vmhd", b"smhd", b"dinf", b"stbl"}),
    b"dinf": frozenset({b"dref"}),
    b"stbl": frozenset({b"stsd", b"cslg", b"sdtp", b"sgpd", b"sbgp", *SAMPLE_TABLES}),
}
"""What belongs where. What is not named is no part of the film and is taken out."""

_KNOWN = frozenset[bytes]().union(*_INSIDE.values())
_FRAGMENTS = frozenset({b"moof", b"mvex", b"mfra", b"sidx", b"ssix", b"styp"})
"""Of films that are made to be streamed; their tables are spread over the file."""
_MANY = frozenset({b"trak", b"mdat"})
_MOST_BOXES = 10_000
_HEADER, _LONG_HEADER = 8, 16


@dataclass(frozen=True)
class Box:
    """A box from ``start``; its content lies from ``body`` to ``end``."""

    kind: bytes
    start: int
    body: int
    end: int


@dataclass
class Node:
    """A box with the boxes inside that belong there."""

    box: Box
    children: list["Node"] = field(default_factory=list["Node"])

    def all(self, kind: bytes) -> list["Node"]:
        return [child for child in self.children if child.box.kind == kind]

    def one(self, *path: bytes) -> "Node":
        """The only box at the end of ``path``. Raises ``Invalid(UNREADABLE)`` without one."""
        node = self
        for kind in path:
            found = node.all(kind)
            if len(found) != 1:
                raise unreadable()
            node = found[0]
        return node


@dataclass
class Tree:
    """The film's boxes, and those that are no part of it: ``foreign`` ones and ``padding``."""

    root: Node
    foreign: list[Box] = field(default_factory=list[Box])
    padding: list[Box] = field(default_factory=list[Box])


def read_tree(content: bytes) -> Tree:
    """Every box in its place. Raises ``Invalid`` where one lies about its size or place.

    The table above ends every nesting: only what it names is looked into.
    """
    root = Node(Box(b"", 0, 0, len(content)))
    tree, waiting, count = Tree(root), [root], 0
    while waiting:
        node = waiting.pop()
        allowed, seen = _INSIDE[node.box.kind], set[bytes]()
        for box in boxes_in(content, node.box):
            count += 1
            if count > _MOST_BOXES:
                raise bomb()
            if box.kind in _PADDING:
                tree.padding.append(box)
            elif box.kind in allowed:
                if box.kind in seen and box.kind not in _MANY:
                    raise unreadable()
                seen.add(box.kind)
                child = Node(box)
                node.children.append(child)
                if box.kind in _INSIDE:
                    waiting.append(child)
            elif box.kind in _FRAGMENTS:
                raise Invalid(MediaProblem.TYPE_REFUSED)
            elif box.kind in _KNOWN:
                raise unreadable()
            else:
                tree.foreign.append(box)
    return tree


def boxes_in(content: bytes, parent: Box) -> Iterator[Box]:
    """The boxes that fill ``parent``, from its first byte to its last."""
    place, outermost = parent.body, not parent.kind
    while place < parent.end:
        if parent.end - place < _HEADER:
            raise truncated() if outermost else unreadable()
        size, kind = unpack(">I", content, place)[0], content[place + 4 : place + 8]
        header = _HEADER
        if size == 1 and kind == b"mdat" and outermost:
            # Only the film itself is ever long enough to need 64 bits.
            size, header = unpack(">Q", content, place + _HEADER)[0], _LONG_HEADER
        if size < header:
            raise unreadable()
        if place + size > parent.end:
            raise truncated() if outermost else unreadable()
        yield Box(kind, place, place + header, place + size)
        place += size
