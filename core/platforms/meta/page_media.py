"""Photos of a Page, uploaded before anything names them and used again by the next try."""

from core.platforms.exchange import nothing_written
from core.platforms.meta.answers import ID, made_in
from core.platforms.meta.graph import Graph
from core.platforms.meta.pages import file_of, photo_form
from core.platforms.meta.progress import Tally
from core.platforms.model import Media, PlatformProblem, Rejected
from core.platforms.protocol import Attempt, Notes

_DIGITS = 16


def upload_photos(
    graph: Graph, place: str, attempt: Attempt, notes: Notes, *, temporary: bool
) -> list[str]:
    """The numbers of the post's photos at ``place`` (a Page, or ``me``), in their order."""
    tally = Tally(attempt.post.media, notes)
    return [
        upload_photo(graph, place, (index, media), attempt, notes, tally, temporary=temporary)
        for index, media in enumerate(attempt.post.media)
    ]


def upload_photo(
    graph: Graph,
    place: str,
    at: tuple[int, Media],
    attempt: Attempt,
    notes: Notes,
    tally: Tally,
    *,
    temporary: bool,
) -> str:
    """The number of one photo, the ``at[0]``-th of its post; uploaded unless it is there."""
    index, media = at
    share = tally.file(media)
    name = f"photo {index} {media.digest[:_DIGITS]}"
    kept = attempt.kept.get(name, "")
    if ID.fullmatch(kept) is not None and _is_there(graph, kept):
        share.done()
        return kept
    form = photo_form(media, temporary=temporary)
    part = file_of(media, "source")
    answer = graph.upload(f"{place}/photos", form, part, share.since(0))
    with nothing_written():
        photo = made_in(answer, graph.owner().page_id)
    # A form is longer than its file.
    share.done()
    notes.keep(name, photo)
    return photo


def _is_there(graph: Graph, photo: str) -> bool:
    """Whether an earlier upload is known still: Meta forgets what no post names."""
    try:
        graph.node(photo, "id")
    except Rejected as refusal:
        if refusal.code.value == PlatformProblem.POST_NOT_FOUND.value:
            return False
        raise
    return True
