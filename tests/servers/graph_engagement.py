"""Likes and comments, below whatever takes them."""

from tests.servers.graph_call import Call, Route, invalid
from tests.servers.graph_errors import NO_SUCH_OBJECT, GraphRefused
from tests.servers.graph_model import Comment, Likeable, Page, Photo
from tests.servers.graph_pages import delete_node
from tests.servers.graph_state import Graph

_LIKEABLE = ("PagePost", "Photo", "Comment", "AdVideo")


def like(call: Call) -> object:
    _likeable(call).likes.add(call.token.subject)
    return {"success": True}


def unlike(call: Call) -> object:
    _likeable(call).likes.discard(call.token.subject)
    return {"success": True}


def comment(call: Call) -> object:
    node = _likeable(call)
    message = call.text("message")
    if not message and not call.text("attachment_id"):
        raise invalid("the comment is empty")
    page = call.graph.get(node.owner, Page)
    photo = _attached(call)
    made = add_comment(call.graph, node, message, page.id)
    made.app_id, made.photo = call.token.app_id, photo
    return {"id": made.id}


def add_comment(
    graph: Graph, node: Likeable, message: str, author: str, author_name: str = ""
) -> Comment:
    """A comment below a post or below another comment. ``author`` is the Page or a citizen."""
    number = graph.new_id("8")
    is_reply = isinstance(node, Comment)
    about = node.about if is_reply else node.id
    made = Comment(
        f"{about.rpartition('_')[2]}_{number}",
        node.owner,
        about=about,
        parent=node.id if is_reply else "",
        message=message,
        author=author,
        author_name=author_name,
        created=graph.now(),
    )
    node.comments.append(made)
    return graph.add(made)


def change_comment(call: Call) -> object:
    made = call.graph.get(call.node.id, Comment)
    if "message" in call.params:
        if made.author != made.owner:
            raise invalid("only one's own comment can be changed")
        made.message = call.text("message")
    made.is_hidden = call.flag("is_hidden", made.is_hidden)
    return {"success": True}


def comments_of(node: Likeable, kept: str, order: str) -> list[Comment]:
    """The comments: those below the node itself, or with ``stream`` the replies to them too."""
    found = list(node.comments)
    if kept == "stream":
        found += [reply for one in node.comments for reply in comments_of(one, kept, order)]
    found.sort(key=lambda one: one.id.rpartition("_")[2], reverse=order == "reverse_chronological")
    return found


def _attached(call: Call) -> str:
    """The unpublished photo that goes with a comment, if one does (reference of the edge)."""
    if "attachment_id" not in call.params:
        return ""
    photo = call.graph.get(call.text("attachment_id"), Photo)
    if photo.published or photo.owner != call.node.owner:
        raise invalid("attachment_id names no unpublished photo of the Page")
    return photo.id


def _likeable(call: Call) -> Likeable:
    if not isinstance(call.node, Likeable):
        raise GraphRefused(NO_SUCH_OBJECT)
    return call.node


ROUTES: dict[tuple[str, str, str], Route] = {
    **{(kind, "POST", "likes"): like for kind in _LIKEABLE},
    **{(kind, "DELETE", "likes"): unlike for kind in _LIKEABLE},
    **{(kind, "POST", "comments"): comment for kind in _LIKEABLE},
    ("Comment", "POST", ""): change_comment,
    ("Comment", "DELETE", ""): delete_node,
}
