"""How a node of the contract server looks when it is read: all of its fields that are known."""

from typing import Any, cast

from tests.servers.graph_model import (
    Comment,
    Container,
    InstagramAccount,
    InstagramComment,
    InstagramMedia,
    Likeable,
    Node,
    Page,
    PagePost,
    Photo,
    User,
    Video,
)
from tests.servers.graph_state import Graph, application, written

View = dict[str, Any]
_SIZES = ((1080, 1080), (720, 720), (320, 320))

DEFAULTS = {
    "Page": ("name", "id"),
    "User": ("name", "id"),
    "PagePost": ("created_time", "message", "id"),
    "Comment": ("created_time", "from", "message", "id"),
    "Photo": ("created_time", "name", "id"),
    "AdVideo": ("updated_time", "description", "id"),
    "IGComment": ("timestamp", "text", "id"),
}
"""Fields that come unasked. Of every other node it is the id alone."""


def view(graph: Graph, node: Node, base: str) -> View:
    """All fields. ``base`` is the server's address as the client wrote it."""
    fields = _VIEWS[type(node)](graph, node, base)
    return {"id": node.id, **{name: value for name, value in fields.items() if value is not None}}


def photo_url(photo: Photo, base: str) -> str:
    """Where the picture itself can be fetched: Meta keeps each as JPEG."""
    return f"{base}/cdn/{photo.id}.jpg"


def _page(graph: Graph, page: Page, base: str) -> View:
    account = graph.account_of(page)
    linked = view(graph, account, base) if account else None
    return {
        "name": page.name,
        "username": page.username,
        "link": f"https://www.facebook.com/{page.username}",
        "instagram_business_account": linked,
        "connected_instagram_account": linked,
        "is_published": True,
        "can_post": True,
    }


def _user(_graph: Graph, user: User, _base: str) -> View:
    return {"name": user.name}


def _post(graph: Graph, post: PagePost, base: str) -> View:
    page = graph.get(post.owner, Page)
    photos = [graph.get(one, Photo) for one in post.photos if one in graph.nodes]
    return {
        "message": post.message or None,
        "created_time": written(post.created or graph.now()),
        "updated_time": written(post.created),
        "is_published": post.published,
        "is_hidden": post.is_hidden,
        "is_expired": False,
        "scheduled_publish_time": post.scheduled.timestamp() if post.scheduled else None,
        "permalink_url": f"https://www.facebook.com/{page.username}/posts/{post.id}",
        "application": application(post.app_id) if post.app_id else None,
        "from": graph.person(post.author or post.owner),
        "full_picture": photo_url(photos[0], base) if photos else None,
        "status_type": _status_type(post),
    }


def _status_type(post: PagePost) -> str:
    if post.video:
        return "added_video"
    return "added_photos" if post.photos else "mobile_status_update"


def _photo(graph: Graph, photo: Photo, base: str) -> View:
    url = photo_url(photo, base)
    return {
        "created_time": written(photo.created),
        "updated_time": written(photo.created),
        "name": photo.caption or None,
        "alt_text_custom": photo.alt_text or None,
        "alt_text": photo.alt_text or None,
        "images": [{"width": wide, "height": high, "source": url} for wide, high in _SIZES],
        "source": url,
        "picture": url,
        "width": _SIZES[0][0],
        "height": _SIZES[0][1],
        "page_story_id": photo.post or None,
        "link": f"https://www.facebook.com/photo/{photo.id}",
        "from": graph.person(photo.owner),
    }


def _video(graph: Graph, video: Video, _base: str) -> View:
    if not video.is_finished:
        state = "upload_complete" if len(video.content) == video.size else "uploading"
    else:
        state = "processing" if video.polls_left else "ready"
    return {
        "created_time": written(video.created),
        "updated_time": written(video.created),
        "title": video.title or None,
        "description": video.description or None,
        "published": video.published,
        "scheduled_publish_time": written(video.scheduled),
        "permalink_url": f"/{graph.get(video.owner, Page).username}/videos/{video.id}",
        "post_id": video.post if video.post and not video.polls_left else None,
        "status": {
            "video_status": state,
            "uploading_phase": {
                "status": "complete" if video.is_finished else "in_progress",
                "bytes_transferred": len(video.content),
            },
        },
    }


def _comment(graph: Graph, comment: Comment, _base: str) -> View:
    writer = {"id": comment.author, "name": comment.author_name}
    parent = graph.nodes.get(comment.parent)
    return {
        "message": comment.message,
        "created_time": written(comment.created),
        "from": writer if comment.author_name else graph.person(comment.author),
        "is_hidden": comment.is_hidden,
        "like_count": len(comment.likes),
        "comment_count": len(comment.comments),
        "user_likes": comment.owner in comment.likes,
        "permalink_url": f"https://www.facebook.com/{comment.about}?comment_id={comment.id}",
        "parent": {"id": parent.id} if parent else None,
        "object": {"id": comment.about},
        "application": application(comment.app_id) if comment.app_id else None,
        "attachment": {"type": "photo", "target": {"id": comment.photo}} if comment.photo else None,
    }


def _account(graph: Graph, account: InstagramAccount, _base: str) -> View:
    return {
        "username": account.username,
        "name": account.name,
        "ig_id": int(account.id),
        "media_count": sum(1 for media in graph.ig_media if media.owner == account.id),
    }


def _media(graph: Graph, media: InstagramMedia, base: str) -> View:
    account = graph.get(media.owner, InstagramAccount)
    is_reel = media.media_type == "VIDEO"
    shortcode = f"C{media.id[-10:]}"
    return {
        "caption": media.caption or None,
        "alt_text": media.alt_text or None,
        "timestamp": written(media.created),
        "media_type": media.media_type,
        "media_product_type": "REELS" if is_reel else "FEED",
        "media_url": media.url or f"{base}/cdn/{media.id}",
        "permalink": f"https://www.instagram.com/{'reel' if is_reel else 'p'}/{shortcode}/",
        "shortcode": shortcode,
        "username": account.username,
        "owner": {"id": account.id},
        "comments_count": len(media.comments),
        "is_comment_enabled": media.comment_enabled,
        "like_count": 0,
    }


def _instagram_comment(graph: Graph, comment: InstagramComment, _base: str) -> View:
    return {
        "text": comment.text,
        "timestamp": written(comment.created),
        "username": comment.username,
        "from": {"id": comment.id[::-1], "username": comment.username},
        "hidden": comment.is_hidden,
        "like_count": 0,
        "parent_id": comment.parent or None,
        "media": {"id": comment.about} if comment.about in graph.nodes else None,
    }


def _container(graph: Graph, container: Container, _base: str) -> View:
    state = graph.status_of(container)
    return {
        "status_code": state,
        # The reference: the subcode where it is ERROR.
        "status": container.failure if state == "ERROR" else state,
        "copyright_check_status": {"status": "completed", "matches_found": False},
        "video_status": {
            "uploading_phase": {
                "status": "complete" if container.is_complete else "in_progress",
                "bytes_transferred": len(container.content),
            },
        }
        if container.is_resumable
        else None,
    }


_VIEWS = cast(
    "dict[type[Node], Any]",
    {
        Page: _page,
        User: _user,
        PagePost: _post,
        Photo: _photo,
        Video: _video,
        Comment: _comment,
        InstagramAccount: _account,
        InstagramMedia: _media,
        InstagramComment: _instagram_comment,
        Container: _container,
    },
)


def likes_of(graph: Graph, node: Likeable) -> list[View]:
    """Who likes it, as profiles."""
    return [graph.person(one) for one in sorted(node.likes)]


def attachments_of(graph: Graph, post: PagePost, base: str) -> list[View]:
    """A post's attachments, as Graph's ``StoryAttachment``."""
    photos = [graph.get(one, Photo) for one in post.photos if one in graph.nodes]
    each: list[View] = [
        {
            "type": "photo",
            "media_type": "photo",
            "description": photo.alt_text,
            "media": {"image": {"src": photo_url(photo, base)}},
            "target": {"id": photo.id},
            "url": f"https://www.facebook.com/photo/{photo.id}",
        }
        for photo in photos
    ]
    if len(each) > 1:
        return [{"type": "album", "media_type": "album", "subattachments": {"data": each}}]
    if post.video:
        each.append({"type": "video_inline", "media_type": "video", "target": {"id": post.video}})
    if post.link:
        each.append({"type": "share", "media_type": "link", "unshimmed_url": post.link})
    return each
