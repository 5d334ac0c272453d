"""What servers tell of themselves, and what other software leaves out of it."""

from typing import Any
from urllib.parse import urlsplit

from tests.servers.contract_server import Answer
from tests.servers.mastodon_posts import Limits

_INSTANCE = "/api/v2/instance"
_METADATA = "/.well-known/oauth-authorization-server"

OLD = frozenset({_INSTANCE, _METADATA})
"""Mastodon before 4.0, and whatever stayed there."""

GOTOSOCIAL = frozenset(
    {
        _METADATA,
        "api_versions",
        "icon",
        "usage",
        "configuration.translation",
        "configuration.media_attachments.description_limit",
    }
)

PLEROMA = frozenset(
    {
        _METADATA,
        "X-RateLimit",
        "api_versions",
        "icon",
        "rules",
        "configuration.urls",
        "configuration.accounts",
        "configuration.translation",
        "configuration.statuses.characters_reserved_per_url",
        "configuration.media_attachments.supported_mime_types",
        "configuration.media_attachments.description_limit",
        "configuration.media_attachments.image_matrix_limit",
        "configuration.media_attachments.video_matrix_limit",
        "configuration.media_attachments.video_frame_rate_limit",
    }
)


def instance_answer(url: str, limits: Limits, omits: frozenset[str]) -> Answer:
    """The server at ``url``; without the members that ``omits`` names by their way from the top."""
    body = {
        "domain": urlsplit(url).netloc,
        "title": "خادم للتجربة",
        "version": "4.7.0",
        "source_url": "https://github.com/mastodon/mastodon",
        "description": "",
        "usage": {"users": {"active_month": 1}},
        "thumbnail": {"url": f"{url}/packs/preview.png"},
        "icon": [],
        "languages": ["ar"],
        "configuration": _configuration(url, limits),
        "registrations": {"enabled": False, "approval_required": False, "message": None},
        "api_versions": {"mastodon": 7},
        "contact": {"email": "admin@social.example", "account": None},
        "rules": [],
    }
    left_out = 0
    for way in omits:
        *steps, last = way.split(".")
        inside: Any = body
        for step in steps:
            inside = inside.get(step, {}) if isinstance(inside, dict) else {}
        left_out += inside.pop(last, None) is not None
    return Answer(200, body, unchecked=left_out > 0)


def old_instance_answer(url: str, limits: Limits) -> Answer:
    """The same at ``/api/v1/instance``, as servers told it before there was another place."""
    configuration = _configuration(url, limits)
    del configuration["urls"], configuration["translation"]
    del configuration["media_attachments"]["description_limit"]
    body = {
        "uri": urlsplit(url).netloc,
        "title": "خادم للتجربة",
        "short_description": "",
        "description": "",
        "email": "admin@social.example",
        "version": "3.5.0",
        "urls": {"streaming_api": url.replace("http", "ws", 1)},
        "stats": {"user_count": 1, "status_count": 0, "domain_count": 0},
        "languages": ["ar"],
        "registrations": False,
        "approval_required": False,
        "invites_enabled": False,
        "configuration": configuration,
        "contact_account": None,
        "rules": [],
    }
    return Answer(200, body)


def _configuration(url: str, limits: Limits) -> dict[str, Any]:
    return {
        "urls": {"streaming": url.replace("http", "ws", 1)},
        "accounts": {"max_featured_tags": 10, "max_pinned_statuses": 5},
        "statuses": {
            "max_characters": limits.max_characters,
            "max_media_attachments": limits.max_media_attachments,
            "characters_reserved_per_url": limits.characters_reserved_per_url,
        },
        "media_attachments": {
            "supported_mime_types": list(limits.media_types),
            "description_limit": limits.description_limit,
            "image_size_limit": limits.image_size_limit,
            "image_matrix_limit": 33_177_600,
            "video_size_limit": limits.video_size_limit,
            "video_frame_rate_limit": 120,
            "video_matrix_limit": 8_294_400,
        },
        "polls": {
            "max_options": limits.max_options,
            "max_characters_per_option": limits.max_characters_per_option,
            "min_expiration": limits.min_expiration,
            "max_expiration": limits.max_expiration,
        },
        "translation": {"enabled": False},
    }
