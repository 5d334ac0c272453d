"""Images and videos on X: brought, described, waited for, and gone on with after a cut."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from core.foundation.errors import NatiqError, Refused
from core.platforms.model import Media, NotSent, PlatformProblem, Post, Rejected
from core.platforms.protocol import Attempt
from core.platforms.x.media import PIECE
from tests.pictures import mp4, png
from tests.servers.wire import RecordingNotes
from tests.servers.x_desk import ALT, XDesk, answer_instead, lose_answer_of, media_of, x_desk

TEXT = "صور من الافتتاح"
UPLOAD = "/2/media/upload"
GIF = b"GIF89a" + bytes(60)


@pytest.fixture
def desk() -> Generator[XDesk]:
    with x_desk() as made:
        yield made
        assert made.server.breaches == []


def film(pieces: int) -> Media:
    """A video of so many pieces."""
    content = mp4() + bytes((pieces - 1) * PIECE)
    return media_of(content, "video/mp4")


def post_with(desk: XDesk, *media: Media) -> Post:
    return desk.post(TEXT, media=media)


def next_try(desk: XDesk, post: Post, notes: RecordingNotes) -> None:
    desk.publish(post, Attempt("key", post, kept=dict(notes.kept)), notes)


def sent_to(desk: XDesk, ending: str) -> int:
    return sum(one.endswith(ending) for one in desk.wire.sent)


def test_four_images_arrive_in_their_order_with_their_descriptions(desk: XDesk):
    media = [media_of(png(red), alt=f"صورة {red}") for red in range(4)]
    desk.publish(post_with(desk, *media))
    stands = desk.server.statuses[0]
    assert [one.content for one in stands.media] == [one.content for one in media]
    assert stands.alts == ("صورة 0", "صورة 1", "صورة 2", "صورة 3")


def test_the_same_image_twice_is_brought_twice(desk: XDesk):
    media = media_of(png())
    desk.publish(post_with(desk, media, media))
    assert len(set(desk.server.statuses[0].media_ids)) == 2


def test_an_image_without_words_asks_for_no_description(desk: XDesk):
    desk.publish(post_with(desk, media_of(png(), alt="")))
    assert sent_to(desk, "/2/media/metadata") == 0


def test_a_post_of_nothing_but_an_image_stands(desk: XDesk):
    desk.publish(desk.post("", media=(media_of(png()),)))
    assert [one.text for one in desk.server.statuses] == [""]


def test_a_video_arrives_whole_in_pieces_with_its_description(desk: XDesk):
    video = film(3)
    desk.publish(post_with(desk, video))
    stands = desk.server.statuses[0]
    assert [one.content for one in stands.media] == [video.content]
    assert (stands.alts, sent_to(desk, "/append")) == ((ALT,), 3)


def test_an_animation_that_stands_alone_is_one(desk: XDesk):
    desk.publish(post_with(desk, media_of(GIF, "image/gif")))
    assert [one.kind for one in desk.server.statuses[0].media] == ["animated_gif"]


def test_progress_runs_over_all_attachments(desk: XDesk):
    notes, media = RecordingNotes(), [media_of(png(red)) for red in range(2)]
    desk.publish(post_with(desk, *media), notes=notes)
    whole = sum(len(one.content) for one in media)
    assert notes.told == sorted(notes.told)
    assert (notes.told[-1], {one for _, one in notes.told}) == ((whole, whole), {whole})


def test_whoever_watches_can_stop_an_upload(desk: XDesk):
    class Impatient(RecordingNotes):
        def progress(self, done: int, whole: int) -> None:
            super().progress(done, whole)
            if done > PIECE:
                raise Refused(PlatformProblem.SIGN_IN_GIVEN_UP)

    with pytest.raises(Refused):
        desk.publish(post_with(desk, film(3)), notes=Impatient())
    assert (desk.server.statuses, sent_to(desk, "/append") < 3) == ([], True)


def test_a_video_is_waited_for(desk: XDesk):
    desk.server.processing_polls = 4
    desk.publish(post_with(desk, film(1)))
    assert (len(desk.server.statuses), desk.clock.monotonic() >= 4) == (1, True)


def test_a_video_that_takes_long_is_not_brought_again(desk: XDesk):
    desk.server.processing_polls = 1000
    post, notes = post_with(desk, film(2)), RecordingNotes()
    with pytest.raises(NotSent) as problem:
        desk.publish(post, notes=notes)
    assert problem.value.code is PlatformProblem.MEDIA_NOT_READY
    for upload in desk.server.uploads.values():
        upload.polls_left = 1
    next_try(desk, post, notes)
    assert (len(desk.server.uploads), sent_to(desk, "/append"), len(desk.server.statuses)) == (
        1,
        2,
        1,
    )


def test_waiting_ends_long_before_a_permit_does(desk: XDesk):
    desk.server.processing_polls = 1000
    with pytest.raises(NotSent):
        desk.publish(post_with(desk, film(1)))
    assert desk.clock.monotonic() <= 60


def test_a_video_that_x_cannot_use_is_refused(desk: XDesk):
    desk.server.processing_fails = True
    with pytest.raises(Rejected) as refusal:
        desk.publish(post_with(desk, film(1)))
    assert refusal.value.code is PlatformProblem.MEDIA_REFUSED


def cut_at_piece(desk: XDesk, piece: int, *, delivered: bool) -> None:
    """The line breaks while that piece is under way."""
    path, seen = "/append", [0]

    def before(request: httpx.Request) -> None:
        if request.url.path.endswith(path):
            seen[0] += 1
            if seen[0] == piece and not delivered:
                raise httpx.WriteError("cut", request=request)

    def after(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.url.path.endswith(path) and seen[0] == piece and delivered:
            response.read()
            response.close()
            raise httpx.ReadError("cut", request=request)
        return response

    desk.wire.before, desk.wire.after = before, after


@pytest.mark.parametrize("delivered", [True, False])
@pytest.mark.parametrize("piece", [1, 2, 3])
def test_an_upload_goes_on_where_it_was_cut(desk: XDesk, piece: int, delivered: bool):
    video, notes = film(3), RecordingNotes()
    post = post_with(desk, video)
    cut_at_piece(desk, piece, delivered=delivered)
    with pytest.raises(NotSent):
        desk.publish(post, notes=notes)
    desk.wire.after = None
    desk.wire.before = _leave_alone
    next_try(desk, post, notes)
    assert [one.content for one in desk.server.statuses[0].media] == [video.content]
    # Only the piece that was cut leaves twice.
    assert (len(desk.server.uploads), sent_to(desk, "/append")) == (1, 4)


def _leave_alone(_: httpx.Request) -> None:
    return


def test_images_that_lie_there_are_not_brought_again(desk: XDesk):
    post, notes = post_with(desk, media_of(png(1)), media_of(png(2))), RecordingNotes()
    desk.wire.refused["/2/tweets"] = 429
    with pytest.raises(Rejected):
        desk.publish(post, notes=notes)
    desk.wire.refused.clear()
    next_try(desk, post, notes)
    assert (len(desk.server.uploads), sent_to(desk, "/2/media/metadata")) == (2, 2)
    assert desk.server.statuses[0].alts == (ALT, ALT)


def test_what_has_ended_is_brought_anew(desk: XDesk):
    post, notes = post_with(desk, media_of(png())), RecordingNotes()
    desk.wire.refused["/2/tweets"] = 429
    with pytest.raises(Rejected):
        desk.publish(post, notes=notes)
    desk.wire.refused.clear()
    desk.clock.advance(timedelta(hours=25))
    next_try(desk, post, notes)
    assert (len(desk.server.uploads), len(desk.server.statuses)) == (2, 1)


@pytest.mark.parametrize("content", [png(), mp4()], ids=["image", "video"])
def test_what_x_has_lost_before_its_time_is_brought_anew(desk: XDesk, content: bytes):
    media = media_of(content, "video/mp4" if content == mp4() else "image/png")
    post, notes = post_with(desk, media), RecordingNotes()
    desk.wire.refused["/2/tweets"] = 429
    with pytest.raises(Rejected):
        desk.publish(post, notes=notes)
    desk.wire.refused.clear()
    desk.server.uploads.clear()
    next_try(desk, post, notes)
    assert [one.content for one in desk.server.statuses[0].media] == [content]


def test_an_upload_that_x_has_lost_half_way_begins_anew(desk: XDesk):
    video, notes = film(3), RecordingNotes()
    post = post_with(desk, video)
    cut_at_piece(desk, 2, delivered=False)
    with pytest.raises(NotSent):
        desk.publish(post, notes=notes)
    desk.wire.after = None
    desk.wire.before = _leave_alone
    desk.server.uploads.clear()
    next_try(desk, post, notes)
    assert [one.content for one in desk.server.statuses[0].media] == [video.content]


def test_media_that_x_never_takes_are_refused_and_not_brought_without_end(desk: XDesk):
    refused = b'{"detail":"Your media IDs are invalid."}'
    desk.wire.after = answer_instead("/2/tweets", 400, refused)
    notes = RecordingNotes()
    post = post_with(desk, media_of(png()))
    with pytest.raises(Rejected) as refusal:
        desk.publish(post, notes=notes)
    assert (refusal.value.code, len(desk.server.uploads)) == (PlatformProblem.MEDIA_REFUSED, 1)
    with pytest.raises(Rejected):
        next_try(desk, post, notes)
    assert len(desk.server.uploads) == 2


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, PlatformProblem.MEDIA_REFUSED),
        (413, PlatformProblem.MEDIA_TOO_LARGE),
        (429, PlatformProblem.TOO_MANY_REQUESTS),
    ],
)
def test_a_refused_image_says_why(desk: XDesk, status: int, code: PlatformProblem):
    desk.wire.after = answer_instead(UPLOAD, status)
    with pytest.raises(Rejected) as refusal:
        desk.publish(post_with(desk, media_of(png())))
    assert (refusal.value.code, desk.server.statuses) == (code, [])


@pytest.mark.parametrize(
    "after",
    [
        lose_answer_of(UPLOAD),
        answer_instead(UPLOAD, 502),
        answer_instead(UPLOAD, 200, b"<!doctype html>"),
        answer_instead(UPLOAD, 200, b'{"data":{"id":'),
        answer_instead(UPLOAD, 200, b'{"data":{"id":"x"}}'),
        answer_instead("/2/media/metadata", 500),
    ],
    ids=["lost", "502", "HTML", "cut short", "odd number", "description 500"],
)
def test_an_upload_without_a_trustworthy_answer_has_written_nothing(
    desk: XDesk, after: Callable[[httpx.Request, httpx.Response], httpx.Response]
):
    desk.wire.after = after
    with pytest.raises(NatiqError) as problem:
        desk.publish(post_with(desk, media_of(png())))
    assert (type(problem.value), desk.server.statuses) == (NotSent, [])


def test_a_video_goes_out_where_x_takes_no_description_for_videos(desk: XDesk):
    desk.wire.refused["/2/media/metadata"] = 400
    desk.publish(post_with(desk, film(1)))
    assert [one.alts for one in desk.server.statuses] == [("",)]


def test_an_image_does_not_go_out_without_its_description(desk: XDesk):
    desk.wire.refused["/2/media/metadata"] = 400
    with pytest.raises(Rejected) as refusal:
        desk.publish(post_with(desk, media_of(png())))
    assert (refusal.value.code, desk.server.statuses) == (PlatformProblem.MEDIA_REFUSED, [])


def a_page_for_each_piece(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """As a network that wants people to sign in answers."""
    if not request.url.path.endswith("/append"):
        return response
    response.read()
    response.close()
    return httpx.Response(200, stream=httpx.ByteStream(b"<html>Sign in</html>"))


@pytest.mark.parametrize("content", [b"<html>Sign in</html>", b"", b'{"data":{"id":"1"}}'])
def test_a_description_counts_as_there_only_where_x_says_so(desk: XDesk, content: bytes):
    desk.wire.after = answer_instead("/2/media/metadata", 200, content)
    with pytest.raises(NotSent) as silence:
        desk.publish(post_with(desk, media_of(png())))
    assert silence.value.code is PlatformProblem.UNREADABLE_ANSWER
    assert desk.server.statuses == []


def test_a_piece_counts_as_there_only_where_x_says_so(desk: XDesk):
    notes, post = RecordingNotes(), post_with(desk, film(1))
    desk.wire.after = a_page_for_each_piece
    with pytest.raises(NotSent):
        desk.publish(post, notes=notes)
    desk.wire.after = None
    next_try(desk, post, notes)
    assert desk.server.statuses[0].media[0].content == film(1).content


def test_a_permit_that_ends_during_an_upload_stops_the_post_and_not_the_upload(desk: XDesk):
    post, notes = post_with(desk, film(2)), RecordingNotes()

    def slow(request: httpx.Request) -> None:
        if request.url.path.endswith("/append"):
            desk.clock.set_wall(timedelta(minutes=2))

    desk.wire.before = slow
    with pytest.raises(Refused) as refusal:
        desk.publish(post, notes=notes)
    assert (refusal.value.code, desk.server.statuses) == (PlatformProblem.PERMIT_ENDED, [])
    desk.wire.before = _leave_alone
    next_try(desk, post, notes)
    assert (len(desk.server.statuses), sent_to(desk, "/append")) == (1, 2)


def test_bytes_that_are_not_those_of_the_permit_never_leave(desk: XDesk):
    media = replace(media_of(png(1)), content=png(2))
    with pytest.raises(Refused) as refusal:
        desk.publish(post_with(desk, media))
    assert (refusal.value.code, desk.wire.sent) == (PlatformProblem.WRONG_CONTENT, [])


def test_a_post_with_pictures_is_found_without_their_bytes(desk: XDesk):
    post = post_with(desk, media_of(png(1)), media_of(png(2)))
    attempt = desk.again(replace(post, media=tuple(replace(m, content=b"") for m in post.media)))
    desk.wire.after = lose_answer_of("/2/tweets")
    with pytest.raises(NatiqError):
        desk.publish(post)
    found = desk.connector.find(attempt)
    assert found is not None
    assert found.uri == desk.server.statuses[0].id
