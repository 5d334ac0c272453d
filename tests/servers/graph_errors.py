"""The Graph API's refusals as values.

Codes and subcodes are those of Meta's pages on error handling (Graph API), on errors of the
Instagram Platform and on errors of the Video API. The messages are our own: a client that reads
them instead of the codes is wrong.
"""

from dataclasses import dataclass, field, replace

_FORBIDDEN = 403
_SERVER_FAULT = 500


@dataclass(frozen=True)
class GraphError:
    """One refusal. ``status`` is that of HTTP; a client should go by ``code`` and ``subcode``."""

    code: int
    subcode: int | None = None
    status: int = 400
    type: str = "OAuthException"
    message: str = "refused"
    is_transient: bool = False
    data: dict[str, object] | None = field(default=None, hash=False)

    def saying(self, message: str) -> "GraphError":
        """The same with another message."""
        return replace(self, message=message)

    def as_json(self, trace: str) -> dict[str, object]:
        """The body that carries it."""
        error: dict[str, object] = {
            "message": f"(#{self.code}) {self.message}",
            "type": self.type,
            "code": self.code,
            "fbtrace_id": trace,
        }
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.is_transient:
            error["is_transient"] = True
        if self.data is not None:
            error["error_data"] = self.data
        return {"error": error}


class GraphRefused(Exception):
    """Raised within the server to answer with ``error``."""

    def __init__(self, error: GraphError) -> None:
        super().__init__(error)
        self.error = error


NO_TOKEN = GraphError(2500, message="an access token must be given")
EXPIRED = GraphError(190, 463, message="the access token has expired")
PASSWORD_CHANGED = GraphError(190, 460, message="the password was changed")
INVALID_TOKEN = GraphError(190, 467, message="the access token is invalid")
CHECKPOINT = GraphError(190, 459, message="the user has to log in and settle something")
APP_REMOVED = GraphError(190, 458, message="the user has removed the app")
UNKNOWN_TOKEN = GraphError(190, message="the access token could not be decrypted")

NO_PERMISSION = GraphError(200, status=_FORBIDDEN, message="a permission is missing")
PERMISSION_DENIED = GraphError(10, status=_FORBIDDEN, message="the app has no such permission")

APP_LIMIT = GraphError(4, status=_FORBIDDEN, is_transient=True, message="app limit reached")
USER_LIMIT = GraphError(17, is_transient=True, message="user limit reached")
PAGE_LIMIT = GraphError(32, status=_FORBIDDEN, is_transient=True, message="page limit reached")
CALL_LIMIT = GraphError(613, message="calls of this kind exceed the limit")

BLOCKED = GraphError(368, message="the action was found to be abusive or is not allowed")
DUPLICATE = GraphError(506, message="identical to the post before")
INVALID_PARAMETER = GraphError(100, message="invalid parameter")
NO_SUCH_OBJECT = GraphError(
    100, 33, type="GraphMethodException", message="no such object, or none that may be seen"
)
NO_SUCH_VERSION = GraphError(2635, message="this version is not served any more")
UNKNOWN = GraphError(1, status=_SERVER_FAULT, is_transient=True, message="unknown error")
SERVICE = GraphError(2, status=_SERVER_FAULT, is_transient=True, message="service unavailable")

NOT_A_PICTURE = GraphError(100, 1366046, message="the file cannot be read as a picture")
NO_FILE = GraphError(324, message="a file must be uploaded")
EMPTY_POST = GraphError(100, 1349125, message="neither message nor attachment")
WRONG_OFFSET = GraphError(6001, 1363037, is_transient=True, message="wrong offset")

NOT_READY = GraphError(9007, 2207027, message="the media is not ready for publishing")
NO_CONTAINER = GraphError(24, 2207008, message="the container is unknown, used or too old")
NOT_FETCHED = GraphError(9004, 2207052, message="the media could not be fetched")
CAPTION_TOO_LONG = GraphError(36004, 2207010, message="the caption is too long")
NO_JPEG = GraphError(36001, 2207005, message="the format of the picture is not supported")
DAILY_LIMIT = GraphError(9, 2207042, status=_FORBIDDEN, message="posts of this day are used up")
