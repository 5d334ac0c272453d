"""What the node files of ``specs/meta`` do not have, written by hand from Meta's pages.

In the form of those files, so that one reader checks both.
"""

from collections.abc import Mapping

COMMON = {
    "access_token": "string",
    "appsecret_proof": "string",
    "fields": "string",
    "locale": "string",
    "pretty": "bool",
}
"""May come with every request (Graph API, overview)."""

PAGED = {
    "limit": "unsigned int",
    "after": "string",
    "before": "string",
    "since": "datetime",
    "until": "datetime",
    "summary": "bool",
}
"""May come with every edge that is read (Graph API, paginated results)."""

FILES: Mapping[tuple[str, str], frozenset[str]] = {
    ("Page", "photos"): frozenset({"source"}),
    ("Page", "videos"): frozenset({"source", "video_file_chunk", "thumb"}),
}
"""Parts of a multipart body that are files (reference of the edges)."""

ENUMS: Mapping[str, frozenset[str]] = {
    "pagevideos_upload_phase_enum_param": frozenset({"start", "transfer", "finish", "cancel"}),
    "pagefeed_unpublished_content_type_enum_param": frozenset(
        {"SCHEDULED", "SCHEDULED_RECURRING", "DRAFT", "ADS_POST", "INLINE_CREATED", "PUBLISHED"}
    ),
    **{
        f"{node}comments_{name}_enum_param": frozenset(values)
        for node in ("comment", "pagepost", "photo")
        for name, values in (
            ("filter", ("stream", "toplevel")),
            ("live_filter", ("filter_low_quality", "no_filter")),
            ("order", ("chronological", "reverse_chronological")),
        )
    },
}
"""Values of enumerations, which the node files only name. One not listed takes any string."""


def _fields(**types: str) -> list[dict[str, str]]:
    return [{"name": name, "type": kind} for name, kind in types.items()]


def _api(method: str, edge: str = "", gives: str = "Object", **params: str) -> dict[str, object]:
    """A parameter whose type ends in ``!`` is required."""
    return {
        "method": method,
        "endpoint": edge or None,
        "return": gives,
        "params": [
            {"name": name, "type": kind.removesuffix("!"), "required": kind.endswith("!")}
            for name, kind in params.items()
        ],
    }


NODES: Mapping[str, Mapping[str, list[dict[str, object]] | list[dict[str, str]]]] = {
    # Graph API reference, /debug_token.
    "DebugToken": {"apis": [_api("GET", input_token="string!")], "fields": []},
    # Graph API reference, User: what a system user or a person's token may ask of itself.
    "User": {
        "apis": [_api("GET"), _api("GET", "accounts", "Page")],
        "fields": _fields(id="string", name="string"),
    },
    "Application": {
        "apis": [_api("GET")],
        "fields": _fields(
            id="string", name="string", category="string", link="string", namespace="string",
            subscribed_fields="list<string>",
        ),
    },
    "Profile": {
        "apis": [],
        "fields": _fields(id="string", name="string", link="string", username="string"),
    },
    "PlatformImageSource": {
        "apis": [],
        "fields": _fields(height="unsigned int", source="string", width="unsigned int"),
    },
    # Graph API reference, Video.
    "AdVideo": {
        "apis": [
            _api("GET"),
            _api("DELETE"),
            _api("POST", description="string", name="string", published="bool"),
            _api("POST", "likes"),
            _api("DELETE", "likes"),
            _api("POST", "comments", "Comment", message="string"),
            _api("GET", "comments", "Comment", filter="string", order="string"),
        ],
        "fields": _fields(
            id="string", created_time="datetime", description="string", length="float",
            permalink_url="string", post_id="string", published="bool", title="string",
            scheduled_publish_time="datetime", status="Object", updated_time="datetime",
            source="string", picture="string",
        ),
    },
    # Reference of StoryAttachment.
    "StoryAttachment": {
        "apis": [],
        "fields": _fields(
            description="string", media="Object", media_type="string", subattachments="Object",
            target="Object", title="string", type="string", unshimmed_url="string", url="string",
        ),
    },
    # Instagram Platform reference, IG Container; video_status from its page on resumable uploads.
    "IGContainer": {
        "apis": [_api("GET")],
        "fields": _fields(
            id="string", copyright_check_status="Object", status="string", status_code="string",
            video_status="Object",
        ),
    },
    # Instagram Platform reference, content_publishing_limit.
    "ContentPublishingLimitResponse": {
        "apis": [],
        "fields": _fields(config="Object", quota_usage="unsigned int"),
    },
    # Instagram Platform reference, IG Comment.
    "IGComment": {
        "apis": [
            _api("GET"),
            _api("DELETE"),
            _api("POST", hide="bool!"),
            _api("GET", "replies", "IGComment"),
            _api("POST", "replies", "IGComment", message="string!"),
        ],
        "fields": _fields(
            **{"from": "Object"}, hidden="bool", id="string", like_count="int", media="IGMedia",
            parent_id="string", text="string", timestamp="datetime", user="IGUser",
            username="string",
        ),
    },
}  # fmt: skip
