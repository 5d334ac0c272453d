"""Images, videos and quoted posts as an AT Protocol post carries them.

Sources: the lexicons com.atproto.repo.uploadBlob, app.bsky.embed.images, app.bsky.embed.video,
app.bsky.embed.record, app.bsky.embed.recordWithMedia and app.bsky.embed.defs (aspect ratio);
atproto.com/specs/data-model (blobs, CIDs).
"""

import base64
import re
from collections.abc import Mapping, Sequence
from typing import cast

from core.platforms.model import Media

_MEDIA_TYPE = re.compile(r"(?:image|video)/[a-z0-9.+-]{1,100}")
_RAW_SHA_256 = bytes.fromhex("01551220")
"""The head of a CID of version 1 for plain bytes: version, codec ``raw``, SHA-256, its length."""

Blob = Mapping[str, object]


def cid_of(media: Media) -> str:
    """The name under which any server keeps exactly this content."""
    named = base64.b32encode(_RAW_SHA_256 + bytes.fromhex(media.digest))
    return "b" + named.decode().lower().rstrip("=")


def blob_in(answer: Mapping[str, object], media: Media) -> Blob | None:
    """The reference that the server gave for ``media``; ``None`` where it is for something else.

    The type is the server's own finding: a post that names another one is refused.
    """
    given = answer.get("blob")
    if not isinstance(given, dict):
        return None
    blob = cast("Mapping[str, object]", given)
    media_type = blob.get("mimeType")
    if not isinstance(media_type, str) or not is_media_type(media_type):
        return None
    size, reference = len(media.content), {"$link": cid_of(media)}
    if blob.get("ref") != reference or blob.get("size") != size:
        return None
    return blob_of(media, media_type)


def blob_of(media: Media, media_type: str) -> Blob:
    """The reference to ``media``, which a server keeps as that type."""
    reference = {"$link": cid_of(media)}
    return {
        "$type": "blob",
        "ref": reference,
        "mimeType": media_type,
        "size": len(media.content),
    }


def is_media_type(text: str) -> bool:
    """Whether it names a type of images or videos."""
    return _MEDIA_TYPE.fullmatch(text) is not None


def embed_of(media: Sequence[Media], blobs: Sequence[Blob]) -> Mapping[str, object]:
    """What a post carries: up to four images, or the one video."""
    first, blob = media[0], blobs[0]
    if first.is_video:
        return {
            "$type": "app.bsky.embed.video",
            "video": blob,
            "alt": first.alt,
            "aspectRatio": _aspect(first),
        }
    return {
        "$type": "app.bsky.embed.images",
        "images": [
            {"image": kept, "alt": one.alt, "aspectRatio": _aspect(one)}
            for one, kept in zip(media, blobs, strict=True)
        ],
    }


def quoting(
    quoted: Mapping[str, object], media: Mapping[str, object] | None
) -> Mapping[str, object]:
    """What a post carries that shows another one, with its own images beside it if any."""
    shown = {"$type": "app.bsky.embed.record", "record": quoted}
    if media is None:
        return shown
    return {"$type": "app.bsky.embed.recordWithMedia", "record": shown, "media": media}


def _aspect(media: Media) -> Mapping[str, int]:
    return {"width": media.width, "height": media.height}
