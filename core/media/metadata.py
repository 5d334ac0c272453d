"""What a picture tells besides itself: EXIF, XMP, IPTC, comments, previews (clause PRV)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from core.media.exif import read_exif
from core.media.model import Told, Trace
from core.media.picture import Picture

_VALUE_LENGTH = 80
_MOST_TOLD = 40
_MOST_READ = 10_000
_READ_LIMIT = 4 * 1024 * 1024

_XMP_LOCATION = re.compile(
    rb"GPSLatitude|GPSLongitude|photoshop:(?:City|State|Country)|Iptc4xmpCore:(?:Location|CountryCode)"
    rb"|LocationCreated|LocationShown"
)
_XMP_SIGNS: tuple[tuple[Trace, re.Pattern[bytes]], ...] = (
    (Trace.AUTHOR, re.compile(rb"dc:creator|dc:rights|photoshop:Credit|AuthorsPosition")),
    (Trace.TIME, re.compile(rb"CreateDate|ModifyDate|MetadataDate|DateCreated|DateTimeOriginal")),
    (Trace.CAMERA, re.compile(rb"tiff:(?:Make|Model)|aux:(?:Lens|SerialNumber)|exifEX:")),
    (Trace.SOFTWARE, re.compile(rb"CreatorTool|xmpMM:|softwareAgent")),
    (Trace.COMMENT, re.compile(rb"dc:(?:title|description|subject)|UserComment|Headline")),
    (Trace.THUMBNAIL, re.compile(rb"xmp:Thumbnails|xmpGImg")),
)
_IPTC_TAGS = {
    5: Trace.COMMENT, 25: Trace.COMMENT, 105: Trace.COMMENT, 120: Trace.COMMENT,
    55: Trace.TIME, 60: Trace.TIME, 62: Trace.TIME, 63: Trace.TIME,
    65: Trace.SOFTWARE, 80: Trace.AUTHOR, 85: Trace.AUTHOR, 110: Trace.AUTHOR,
    116: Trace.AUTHOR, 122: Trace.AUTHOR, 26: Trace.LOCATION, 27: Trace.LOCATION,
    90: Trace.LOCATION, 92: Trace.LOCATION, 95: Trace.LOCATION, 100: Trace.LOCATION,
    101: Trace.LOCATION,
}  # fmt: skip
_IPTC, _THUMBNAILS = 0x0404, (0x0409, 0x040C)
_TEXT_KEYWORDS = {
    b"author": Trace.AUTHOR, b"copyright": Trace.AUTHOR, b"creation time": Trace.TIME,
    b"software": Trace.SOFTWARE, b"source": Trace.CAMERA,
}  # fmt: skip


def told_by(picture: Picture) -> tuple[Told, ...]:
    """Everything the file tells, the location first."""
    return in_order(islice(_all_of(picture), _MOST_READ))


def in_order(found: Iterable[Told]) -> tuple[Told, ...]:
    """Each thing once, without those that show nothing where others of their kind do."""
    clean = dict.fromkeys(Told(one.trace, shown(one.value)) for one in found)
    with_value = {one.trace for one in clean if one.value}
    kept = (one for one in clean if one.value or one.trace not in with_value)
    order = list(Trace)
    return tuple(sorted(kept, key=lambda one: order.index(one.trace)))[:_MOST_TOLD]


def shown(value: str) -> str:
    """The value on one short line, without signs that cannot be seen."""
    visible = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign
        for sign in value[: 4 * _VALUE_LENGTH]
        if unicodedata.category(sign) not in ("Cf", "Co", "Cs", "Cn")
    )
    return " ".join(visible.split())[:_VALUE_LENGTH]


def _all_of(picture: Picture) -> Iterator[Told]:
    if picture.exif:
        yield from read_exif(picture.exif).told
    if picture.xmp:
        yield from _told_by_xmp(picture.xmp[:_READ_LIMIT])
    if picture.resources:
        yield from _told_by_resources(picture.resources)
    for comment in picture.comments:
        yield _told_by_comment(comment)
    if picture.thumbnail:
        yield Told(Trace.THUMBNAIL)
    if picture.hidden.strip(b"\0"):
        yield Told(Trace.HIDDEN)
    if picture.profile:
        yield Told(Trace.COLOUR_PROFILE)
    for _ in picture.others:
        yield Told(Trace.OTHER)


def _told_by_xmp(xmp: bytes) -> Iterator[Told]:
    found = False
    if _XMP_LOCATION.search(xmp):
        found = True
        yield Told(Trace.LOCATION)
    for trace, sign in _XMP_SIGNS:
        if sign.search(xmp):
            found = True
            yield Told(trace)
    if not found:
        yield Told(Trace.OTHER)


def _told_by_comment(comment: bytes) -> Told:
    keyword, end, text = comment.partition(b"\0")
    if not end:
        return Told(Trace.COMMENT, keyword.decode("utf-8", "replace"))
    trace = _TEXT_KEYWORDS.get(keyword.lower(), Trace.COMMENT)
    # Between keyword and text an international text has its language and a translation.
    return Told(trace, text[: 4 * _VALUE_LENGTH].strip(b"\0").decode("utf-8", "replace"))


def _told_by_resources(content: bytes) -> Iterator[Told]:
    """Image resources of Photoshop; what cannot be read ends the list."""
    place = 0
    while content[place : place + 4] == b"8BIM" and place + 12 < len(content):
        number = int.from_bytes(content[place + 4 : place + 6], "big")
        name = content[place + 6] | 1
        start = place + 7 + name
        size = int.from_bytes(content[start : start + 4], "big")
        body = content[start + 4 : start + 4 + size]
        if number == _IPTC:
            yield from _told_by_iptc(body)
        elif number in _THUMBNAILS:
            yield Told(Trace.THUMBNAIL)
        place = start + 4 + size + size % 2
    yield Told(Trace.OTHER)


def _told_by_iptc(content: bytes) -> Iterator[Told]:
    """Records of IPTC-IIM 4: 0x1C, record, number, length, value."""
    place = 0
    while place + 5 <= len(content) and content[place] == 0x1C:
        number = content[place + 2]
        size = int.from_bytes(content[place + 3 : place + 5], "big")
        value = content[place + 5 : place + 5 + size]
        if content[place + 1] == 2 and number in _IPTC_TAGS:
            yield Told(_IPTC_TAGS[number], value.decode("utf-8", "replace"))
        place += 5 + size
