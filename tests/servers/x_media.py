"""Images and films of X: in one piece or in parts, worked on, described."""

from base64 import b64decode
from datetime import timedelta
from typing import Any

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, Route
from tests.servers.mastodon_media import media_type_of
from tests.servers.x_posts import Upload
from tests.servers.x_state import XState, invalid

_LIFE = timedelta(hours=24)
_MOST_BYTES = {"tweet_image": 5 << 20, "tweet_gif": 15 << 20, "tweet_video": 512 << 20}
_SEGMENT_BYTES = 5 << 20
_WORKED_ON = frozenset({"tweet_video", "tweet_gif", "amplify_video"})
CHECK_AFTER_S = 1


class MediaRoom:
    """``/2/media/upload``, its three steps, its state, and ``/2/media/metadata``."""

    def __init__(self, server: XState) -> None:
        self._server = server

    def routes(self) -> dict[str, Route]:
        return {
            "POST /2/media/upload": self._upload,
            "GET /2/media/upload": self._state,
            "POST /2/media/upload/initialize": self._initialize,
            "POST /2/media/upload/{id}/append": self._append,
            "POST /2/media/upload/{id}/finalize": self._finalize,
            "POST /2/media/metadata": self._describe,
        }

    def _upload(self, call: Call) -> Answer:
        content = _content(call.body["media"])
        media_type = media_type_of(content) or ""
        upload = self._begun(call, media_type, call.body["media_category"], len(content))
        upload.segments[0] = content
        return Answer(200, {"data": self._finished(upload)})

    def _initialize(self, call: Call) -> Answer:
        fields = call.body
        if not {"media_type", "total_bytes"} <= set(fields):
            raise invalid("media_type and total_bytes are needed.")
        category = fields.get("media_category", "tweet_image")
        upload = self._begun(call, fields["media_type"], category, fields["total_bytes"])
        return Answer(200, {"data": self._told(upload)})

    def _begun(self, call: Call, media_type: str, category: str, total: int) -> Upload:
        server = self._server
        token = server.token_of(call)
        if total > _MOST_BYTES.get(category, _MOST_BYTES["tweet_video"]):
            raise invalid("total_bytes: the file is too large.")
        if not media_type.startswith(("image/", "video/")):
            raise invalid("media_type: unrecognized.")
        upload = Upload(
            server.next_id(), token.account_id, media_type, category, total, server.now() + _LIFE
        )
        server.uploads[upload.id] = upload
        return upload

    def _append(self, call: Call) -> Answer:
        upload = self._found(call, call.path["id"])
        content = _content(call.body["media"])
        if upload.finalized:
            raise invalid("The upload was finalized.")
        if len(content) > _SEGMENT_BYTES:
            raise invalid("media: a segment can have 5 MB.")
        upload.segments[call.body["segment_index"]] = content
        return Answer(200, {"data": {"expires_at": int(upload.ends.timestamp())}})

    def _finalize(self, call: Call) -> Answer:
        upload = self._found(call, call.path["id"])
        if sorted(upload.segments) != list(range(len(upload.segments))):
            raise invalid("A segment is missing.")
        if len(upload.content) != upload.total_bytes:
            raise invalid("The segments do not add up to total_bytes.")
        if media_type_of(upload.content) != upload.media_type:
            raise invalid("The file is not of its media_type.")
        return Answer(200, {"data": self._finished(upload)})

    def _finished(self, upload: Upload) -> dict[str, Any]:
        upload.finalized = True
        told = self._told(upload) | {"size": len(upload.content)}
        if upload.category in _WORKED_ON:
            upload.polls_left = self._server.processing_polls
            upload.failed = self._server.processing_fails
            if upload.polls_left or upload.failed:
                told["processing_info"] = {"state": "pending", "check_after_secs": CHECK_AFTER_S}
        return told

    def _state(self, call: Call) -> Answer:
        upload = self._found(call, call.query["media_id"])
        told = self._told(upload)
        if upload.category not in _WORKED_ON or not upload.finalized:
            return Answer(200, {"data": told})
        upload.polls_left = max(0, upload.polls_left - 1)
        if upload.polls_left:
            info = {
                "state": "in_progress",
                "check_after_secs": CHECK_AFTER_S,
                "progress_percent": 100 // (upload.polls_left + 1),
            }
        elif upload.failed:
            info = {"state": "failed"}
        else:
            info = {"state": "succeeded", "progress_percent": 100}
        return Answer(200, {"data": told | {"processing_info": info}})

    def _describe(self, call: Call) -> Answer:
        upload = self._found(call, call.body["id"])
        metadata = call.body.get("metadata", {})
        if "alt_text" in metadata:
            upload.alt = metadata["alt_text"]["text"]
        return Answer(200, {"data": {"id": upload.id, "associated_metadata": metadata}})

    def _found(self, call: Call, media_id: str) -> Upload:
        token = self._server.token_of(call)
        upload = self._server.uploads.get(media_id)
        if (
            upload is None
            or upload.user_id != token.account_id
            or self._server.now() >= upload.ends
        ):
            raise invalid("The media id is not known.")
        return upload

    def _told(self, upload: Upload) -> dict[str, Any]:
        left = upload.ends - self._server.now()
        seconds = int(left.total_seconds())
        return {"id": upload.id, "media_key": upload.key, "expires_after_secs": seconds}


def _content(given: str) -> bytes:
    """The bytes of a form's file, or of a JSON body's Base64."""
    content = getattr(given, "content", None)
    if content is not None:
        return content
    try:
        return b64decode(given, validate=True)
    except ValueError as error:
        raise invalid("media: neither a file nor Base64.") from error
