"""One post with everything in its place, before anything is painted."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from ui.composer.preview.content import PreviewAttachment, PreviewContent
from ui.composer.preview.looks import Look, Palette
from ui.composer.preview.paragraphs import Paragraphs


@dataclass(frozen=True)
class PostRequest:
    """What a post is laid out from; equal requests look the same."""

    content: PreviewContent
    number: int
    width: int
    dark: bool
    mirrored: bool
    show_alt: bool
    words: str
    """The language in force: the platform's own words are in it."""

    @property
    def first(self) -> bool:
        return self.number == 0

    @property
    def last(self) -> bool:
        return self.number >= len(self.content.parts) - 1


@dataclass(frozen=True)
class PlacedText:
    """Text with its upper left corner."""

    text: Paragraphs
    place: QPointF
    ink: str

    @property
    def rect(self) -> QRectF:
        return QRectF(self.place.x(), self.place.y(), self.text.width, self.text.height)


@dataclass(frozen=True)
class Tile:
    """A picture and its place."""

    rect: QRectF
    attachment: PreviewAttachment
    badge: QRectF | None


@dataclass(frozen=True)
class Box:
    """A plain surface under text: filled, edged, or both."""

    rect: QRectF
    radius: float
    fill: str = ""
    edge: str = ""


@dataclass
class PostLayout:
    """The parts of one post with their places, from its upper left corner."""

    request: PostRequest
    look: Look
    palette: Palette
    height: float = 0.0
    avatar: QRectF = field(default_factory=QRectF)
    body: PlacedText | None = None
    texts: list[PlacedText] = field(default_factory=list[PlacedText])
    tiles: list[Tile] = field(default_factory=list[Tile])
    media: QRectF = field(default_factory=QRectF)
    boxes: list[Box] = field(default_factory=list[Box])
    shapes: list[tuple[str, QRectF]] = field(default_factory=list[tuple[str, QRectF]])
