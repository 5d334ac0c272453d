"""A Page's videos: in one request, or by start, transfer and finish (Video API, publishing)."""

from dataclasses import replace

from tests.servers.graph_call import Call, Route, invalid
from tests.servers.graph_errors import NO_FILE, WRONG_OFFSET, GraphRefused
from tests.servers.graph_model import Page, PagePost, Video
from tests.servers.graph_pages import delete_node, plan_of


def upload_video(call: Call) -> object:
    phase = call.text("upload_phase")
    if phase:
        return _PHASES[phase](call)
    if "source" not in call.files:
        raise GraphRefused(NO_FILE)
    video = _new_video(call)
    video.content = call.files["source"].content
    _publish(call, video)
    return {"id": video.id}


def _start(call: Call) -> object:
    size = call.number("file_size")
    if size <= 0:
        raise invalid("file_size is missing")
    video = _new_video(call)
    video.size, video.session = size, call.graph.new_id("15")
    return {"video_id": video.id, "upload_session_id": video.session, **_next(call, video)}


def _transfer(call: Call) -> object:
    video = _of_session(call)
    if call.params.get("start_offset") is None or "video_file_chunk" not in call.files:
        raise invalid("start_offset and video_file_chunk are needed")
    chunk = call.files["video_file_chunk"].content
    expected = _next(call, video)
    if call.number("start_offset") != len(video.content):
        offsets = {name: int(value) for name, value in expected.items()}
        raise GraphRefused(replace(WRONG_OFFSET, data=dict(offsets)))
    if not chunk or len(video.content) + len(chunk) > video.size:
        raise invalid("the chunk is empty or goes beyond file_size")
    video.content += chunk
    return _next(call, video)


def _finish(call: Call) -> object:
    video = _of_session(call)
    if len(video.content) != video.size:
        raise invalid("the upload is not complete")
    if video.is_finished:
        raise invalid("the upload session is finished")
    _publish(call, video)
    return {"success": True}


def _cancel(call: Call) -> object:
    call.graph.remove(_of_session(call))
    return {"success": True}


_PHASES: dict[str, Route] = {
    "start": _start,
    "transfer": _transfer,
    "finish": _finish,
    "cancel": _cancel,
}


def change_video(call: Call) -> object:
    video = call.graph.get(call.node.id, Video)
    video.title = call.text("name") or video.title
    video.description = call.text("description") or video.description
    return {"success": True}


def _new_video(call: Call) -> Video:
    video = Video(call.graph.new_id("14"), call.graph.get(call.node.id, Page).id)
    video.created = call.graph.now()
    return call.graph.add(video)


def _of_session(call: Call) -> Video:
    session = call.text("upload_session_id")
    for node in call.graph.nodes.values():
        if isinstance(node, Video) and session and node.session == session:
            if node.owner != call.node.id:
                break
            return node
    raise invalid("upload_session_id is unknown")


def _next(call: Call, video: Video) -> dict[str, str]:
    """The piece asked for next; both ends alike when nothing is missing. Graph gives strings."""
    begins = len(video.content)
    ends = min(video.size, begins + call.graph.chunk_bytes)
    return {"start_offset": str(begins), "end_offset": str(ends)}


def _publish(call: Call, video: Video) -> None:
    published, scheduled = plan_of(call)
    video.title, video.description = call.text("title"), call.text("description")
    video.published, video.scheduled, video.is_finished = published, scheduled, True
    video.polls_left = call.graph.video_polls
    if not published and scheduled is None:
        return
    post = PagePost(
        f"{video.owner}_{call.graph.new_id('9')}",
        video.owner,
        message=video.description,
        video=video.id,
        published=published,
        scheduled=scheduled,
        created=call.graph.now() if published else None,
        app_id=call.token.app_id,
        author=video.owner,
    )
    video.post = post.id
    call.graph.add(post)


ROUTES: dict[tuple[str, str, str], Route] = {
    ("Page", "POST", "videos"): upload_video,
    ("AdVideo", "POST", ""): change_video,
    ("AdVideo", "DELETE", ""): delete_node,
}
