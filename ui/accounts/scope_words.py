"""What platforms call the single permissions, in words that say what each lets somebody do.

Those that the program asks for, and those that people grant by mistake; another one is shown
by its own name.
"""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.widgets.labels import isolate_ltr

_CONTEXT = "ScopeWords"
_WHOSE = QT_TRANSLATE_NOOP("ScopeWords", "seeing whose account it is")
_READ_POSTS = QT_TRANSLATE_NOOP("ScopeWords", "reading posts")
_WRITE_POSTS = QT_TRANSLATE_NOOP("ScopeWords", "publishing and deleting posts")
_MEDIA = QT_TRANSLATE_NOOP("ScopeWords", "uploading images and films")
_LIKE = QT_TRANSLATE_NOOP("ScopeWords", "liking posts")
_BOOST = QT_TRANSLATE_NOOP("ScopeWords", "boosting posts")
_NOTICES = QT_TRANSLATE_NOOP("ScopeWords", "reading notifications")
_RENEW = QT_TRANSLATE_NOOP("ScopeWords", "renewing the permission by itself")
_FOLLOW = QT_TRANSLATE_NOOP("ScopeWords", "following and unfollowing accounts")
_BLOCK = QT_TRANSLATE_NOOP("ScopeWords", "blocking and muting accounts")
_READ_MESSAGES = QT_TRANSLATE_NOOP("ScopeWords", "reading private messages")
_MESSAGES = QT_TRANSLATE_NOOP("ScopeWords", "reading and writing private messages")
_PROFILE = QT_TRANSLATE_NOOP("ScopeWords", "changing the account's profile")
_EVERYTHING = QT_TRANSLATE_NOOP("ScopeWords", "everything in the account but its sign-in")
_READ_ALL = QT_TRANSLATE_NOOP("ScopeWords", "reading everything in the account")
_WRITE_ALL = QT_TRANSLATE_NOOP("ScopeWords", "changing everything in the account")
_SERVER = QT_TRANSLATE_NOOP("ScopeWords", "administering the server")
_COMMENTS = QT_TRANSLATE_NOOP("ScopeWords", "answering, liking and deleting comments")
_ADVERTS = QT_TRANSLATE_NOOP("ScopeWords", "advertising at the institution's expense")
_BUSINESS = QT_TRANSLATE_NOOP("ScopeWords", "managing the institution's business settings")
_FIGURES = QT_TRANSLATE_NOOP("ScopeWords", "reading figures about the account")
_PAGE_SETTINGS = QT_TRANSLATE_NOOP("ScopeWords", "changing the Page's settings")
_PAGES = QT_TRANSLATE_NOOP("ScopeWords", "seeing which Pages there are")
_INSTAGRAM_POSTS = QT_TRANSLATE_NOOP("ScopeWords", "publishing on Instagram")
_INSTAGRAM_DELETE = QT_TRANSLATE_NOOP("ScopeWords", "deleting posts on Instagram")
_MAIL = QT_TRANSLATE_NOOP("ScopeWords", "seeing the mail address")

_MEANINGS = {
    # Bluesky and other AT Protocol servers
    "atproto": _WHOSE,
    "repo:app.bsky.feed.post": _WRITE_POSTS,
    "repo:app.bsky.feed.like": _LIKE,
    "repo:app.bsky.feed.repost": _BOOST,
    "repo:app.bsky.graph.follow": _FOLLOW,
    "repo:app.bsky.graph.block": _BLOCK,
    "repo:app.bsky.actor.profile": _PROFILE,
    "repo:*": _WRITE_ALL,
    "blob:image/*": _MEDIA,
    "blob:video/*": _MEDIA,
    "blob:*/*": _MEDIA,
    "transition:generic": _EVERYTHING,
    "transition:chat.bsky": _MESSAGES,
    "transition:email": _MAIL,
    "account:email": _MAIL,
    # Mastodon
    "profile": _WHOSE,
    "read:accounts": _WHOSE,
    "read:statuses": _READ_POSTS,
    "read:notifications": _NOTICES,
    "write:statuses": _WRITE_POSTS,
    "write:media": _MEDIA,
    "write:favourites": _LIKE,
    "write:follows": _FOLLOW,
    "write:blocks": _BLOCK,
    "write:mutes": _BLOCK,
    "write:accounts": _PROFILE,
    "write:conversations": _MESSAGES,
    "follow": _FOLLOW,
    "read": _READ_ALL,
    "write": _WRITE_ALL,
    "admin:read": _SERVER,
    "admin:write": _SERVER,
    # X
    "users.read": _WHOSE,
    "tweet.read": _READ_POSTS,
    "tweet.write": _WRITE_POSTS,
    "media.write": _MEDIA,
    "like.write": _LIKE,
    "offline.access": _RENEW,
    "follows.write": _FOLLOW,
    "block.write": _BLOCK,
    "mute.write": _BLOCK,
    "dm.read": _READ_MESSAGES,
    "dm.write": _MESSAGES,
    # Facebook and Instagram
    "public_profile": _WHOSE,
    "pages_show_list": _PAGES,
    "pages_read_engagement": _READ_POSTS,
    "pages_manage_posts": _WRITE_POSTS,
    "pages_manage_engagement": _COMMENTS,
    "pages_manage_metadata": _PAGE_SETTINGS,
    "pages_manage_ads": _ADVERTS,
    "pages_messaging": _MESSAGES,
    "pages_read_user_content": _READ_POSTS,
    "read_insights": _FIGURES,
    "ads_management": _ADVERTS,
    "ads_read": _FIGURES,
    "business_management": _BUSINESS,
    "instagram_basic": _READ_POSTS,
    "instagram_content_publish": _INSTAGRAM_POSTS,
    "instagram_manage_comments": _COMMENTS,
    "instagram_manage_contents": _INSTAGRAM_DELETE,
    "instagram_manage_insights": _FIGURES,
    "instagram_manage_messages": _MESSAGES,
    "email": _MAIL,
}


def meaning_of(scope: str) -> str:
    """What the permission lets somebody do, or its name where that is all that is known."""
    # What comes after the question mark names single acts of the same.
    sentence = _MEANINGS.get(scope.partition("?")[0])
    if sentence is None:
        return isolate_ltr(scope)
    return QCoreApplication.translate(_CONTEXT, cast("str", sentence))


def meanings_of(scopes: Iterable[str]) -> tuple[str, ...]:
    """The same of several, each meaning once."""
    return tuple(dict.fromkeys(map(meaning_of, scopes)))
