"""Images and films of a Mastodon server: uploaded, worked on, described."""

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, Route
from tests.servers.mastodon_posts import Media
from tests.servers.mastodon_state import MastodonState, refused

_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1a\x45\xdf\xa3", "video/webm"),
)


def media_type_of(content: bytes) -> str | None:
    """By the first bytes, as a server looks at what it is given."""
    for offset, signature, media_type in _SIGNATURES:
        if content[offset : offset + len(signature)] == signature:
            return media_type
    return None


class MediaRoom:
    """``POST /api/v2/media`` and ``/api/v1/media/{id}``."""

    def __init__(self, server: MastodonState) -> None:
        self._server = server

    def routes(self) -> dict[str, Route]:
        return {
            "POST /api/v2/media": self._upload,
            "GET /api/v1/media/{id}": self._get,
            "PUT /api/v1/media/{id}": self._describe,
        }

    def _upload(self, call: Call) -> Answer:
        server = self._server
        token = server.token_of(call)
        content = getattr(call.body["file"], "content", b"")
        media_type = media_type_of(content)
        if media_type not in server.limits.media_types:
            raise refused(422, "Validation failed: File content type is invalid")
        is_image = media_type.startswith("image/")
        limits = server.limits
        most = limits.image_size_limit if is_image else limits.video_size_limit
        if len(content) > most:
            raise refused(422, f"Validation failed: File must be less than {most >> 20} MB")
        alt = self._checked_alt(call.body.get("description", ""))
        polls = server.processing_polls
        media = Media(server.next_id(), token.account_id, content, media_type, alt, polls)
        media.failed = server.processing_fails
        server.media[media.id] = media
        ready = not (polls or media.failed)
        return Answer(200 if ready else 202, server.entities.media(media, ready))

    def _get(self, call: Call) -> Answer:
        media = self._found(call)
        if media.polls_left:
            media.polls_left -= 1
            if media.polls_left or media.failed:
                return Answer(206, self._server.entities.media(media, ready=False))
        if media.failed:
            raise refused(422, "Error processing thumbnail for uploaded media")
        return Answer(200, self._server.entities.media(media))

    def _describe(self, call: Call) -> Answer:
        media = self._found(call)
        fields = call.body or {}
        if "description" in fields:
            media.alt = self._checked_alt(fields["description"])
        return Answer(200, self._server.entities.media(media, ready=not media.polls_left))

    def _checked_alt(self, alt: str) -> str:
        most = self._server.limits.description_limit
        if len(alt) > most:
            raise refused(
                422,
                f"Validation failed: Description is too long (maximum is {most} characters)",
            )
        return alt

    def _found(self, call: Call) -> Media:
        token = self._server.token_of(call)
        media = self._server.media.get(call.path["id"])
        if media is None or media.account_id != token.account_id or media.status_id is not None:
            raise refused(404, "Record not found")
        return media
