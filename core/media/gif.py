"""GIF files (GIF89a), block by block."""

from core.foundation.errors import Invalid
from core.media.model import MediaProblem
from core.media.picture import Picture, check_hidden
from core.media.pieces import PIXEL_LIMIT, Pieces, bomb, check_pixels, truncated, unreadable

MEDIA_TYPE = "image/gif"
STARTS = (b"GIF87a", b"GIF89a")

_IMAGE, _EXTENSION, _END = 0x2C, 0x21, 0x3B
_CONTROL, _COMMENT, _APPLICATION = 0xF9, 0xFE, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_XMP = b"XMP DataXMP"
_MOST_BLOCKS = 10_000
_MOST_FRAMES = 1_000
_MOST_WORK = 2 * PIXEL_LIMIT
"""Pixels of all frames together: each is painted when the file is checked."""


class _Reader:
    """Reads the blocks behind the header; keeps what belongs to the picture."""

    def __init__(self, content: bytes) -> None:
        self._pieces = Pieces(content, 6)
        self._content = content
        self._kept: list[bytes] = [content[:6]]
        self._comments: list[bytes] = []
        self._others: list[str] = []
        self._xmp = b""
        self._frames = 0

    def read(self) -> Picture:
        width, height = self._read_screen()
        for _ in range(_MOST_BLOCKS):
            kind = self._pieces.byte()
            if kind == _END:
                return self._picture(width, height)
            if kind == _IMAGE:
                self._read_image(width, height)
            elif kind == _EXTENSION:
                self._read_extension()
            else:
                raise unreadable()
        raise bomb()

    def _read_screen(self) -> tuple[int, int]:
        start = self._pieces.place
        width, height, flags, _ = (
            self._pieces.little(2),
            self._pieces.little(2),
            self._pieces.byte(),
            self._pieces.take(2),
        )
        check_pixels(width, height)
        self._skip_colours(flags)
        self._keep_from(start)
        return width, height

    def _read_image(self, width: int, height: int) -> None:
        start = self._pieces.place - 1
        left, top, wide, high = (self._pieces.little(2) for _ in range(4))
        if not wide or not high or left + wide > width or top + high > height:
            raise unreadable()
        self._skip_colours(self._pieces.byte())
        if not 2 <= self._pieces.byte() <= 8 or not self._skip_blocks():
            raise unreadable()
        self._keep_from(start)
        self._frames += 1
        if self._frames > _MOST_FRAMES or self._frames * width * height > _MOST_WORK:
            raise bomb()

    def _read_extension(self) -> None:
        start, label = self._pieces.place - 1, self._pieces.byte()
        first = self._pieces.place + 1
        length = self._skip_blocks()
        name = self._content[first : first + 11]
        if label == _CONTROL or (label == _APPLICATION and name in _LOOPS and length <= 20):
            self._keep_from(start)
        elif label == _COMMENT:
            self._comments.append(self._content[first : first + length])
        elif label == _APPLICATION and name == _XMP:
            self._xmp += self._content[first + 11 : self._pieces.place]
        else:
            self._others.append(name.decode("ascii", "replace"))

    def _skip_colours(self, flags: int) -> None:
        if flags & 0x80:
            self._pieces.take(3 << ((flags & 7) + 1))

    def _skip_blocks(self) -> int:
        """The bytes that the sub-blocks hold together."""
        length = 0
        while size := self._pieces.byte():
            self._pieces.take(size)
            length += size
        return length

    def _keep_from(self, start: int) -> None:
        self._kept.append(self._content[start : self._pieces.place])

    def _picture(self, width: int, height: int) -> Picture:
        if not self._frames:
            raise truncated()
        return Picture(
            MEDIA_TYPE,
            width,
            height,
            skeleton=b"".join([*self._kept, bytes([_END])]),
            frames=self._frames,
            xmp=self._xmp,
            comments=tuple(self._comments),
            hidden=check_hidden(self._pieces.rest()),
            others=tuple(self._others),
        )


def take_apart(content: bytes) -> Picture:
    """The picture and what the file tells. Raises ``Invalid`` for what is no whole GIF."""
    if content[:6] not in STARTS:
        raise Invalid(MediaProblem.TYPE_REFUSED)
    return _Reader(content).read()
