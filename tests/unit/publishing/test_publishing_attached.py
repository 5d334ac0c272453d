"""Images and polls on their way: rights, descriptions, the review, and exactly these bytes."""

from dataclasses import replace

import pytest

from core.delegation.model import Action
from core.drafts.model import Attachment, Poll, Rights, RightsKind
from core.foundation.errors import Refused
from core.media.model import MediaKind
from core.platforms.limits import LIMITS
from core.platforms.model import Limits, PlatformProblem, PollQuestion, content_hash
from core.publishing.attached import check_attached
from core.publishing.gate import ContentBlocked
from core.publishing.leaving import Content
from core.publishing.model import (
    Blocked,
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
)
from core.text.thread import BREAK
from tests.delegating import ACCOUNT, refusal_of
from tests.memory_platform import Moment
from tests.pictures import png
from tests.publishing_desk import OFFLINE, TEXT, PublishingDesk

ALT = "نخلة في حديقة القرم"
OWN = Rights(RightsKind.OWN)
PRACTICE = LIMITS["practice"]


def with_image(
    desk: PublishingDesk, text: str = TEXT, alt: str = ALT, rights: Rights | None = OWN
) -> tuple[str, Attachment]:
    """A draft with one image."""
    draft = desk.draft(text)
    one = desk.attachments.add(draft, "nakhla.png", png(), PRACTICE.media)
    desk.attachments.set_alt(one.id, alt)
    desk.attachments.declare_rights(one.id, rights)
    return draft, desk.attachments.of(draft)[0]


def content(desk: PublishingDesk, draft_id: str, poll: Poll | None = None) -> Content:
    """What of the draft leaves, with ``poll``."""
    draft = replace(desk.drafts.read(draft_id), poll=poll)
    return desk.leaving.content_of(draft, ACCOUNT, desk.clock.now())


def test_an_image_goes_out_with_its_bytes_and_its_description(desk: PublishingDesk):
    draft, one = with_image(desk)
    assert isinstance(desk.publishing.publish(draft), Published)
    ((sent,),) = [post.media for post in desk.platform.received.values()]
    assert (sent.content, sent.alt, sent.digest) == (
        desk.attachments.content(one.id),
        ALT,
        one.digest,
    )


def test_the_images_of_a_thread_go_with_its_first_part(desk: PublishingDesk):
    draft, _ = with_image(desk, f"{TEXT}\n{BREAK}\n{TEXT}")
    desk.publishing.publish(draft)
    assert [len(post.media) for post in desk.platform.received.values()] == [1, 0]


@pytest.mark.parametrize(
    "rights", [None, Rights(RightsKind.LICENSED), Rights(RightsKind.PERMITTED, " ")]
)
def test_an_image_without_declared_rights_is_not_published(
    desk: PublishingDesk, rights: Rights | None
):
    outcome = desk.publishing.publish(with_image(desk, rights=rights)[0])
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (PublishingProblem.RIGHTS_MISSING, "BAN-4")
    assert desk.publishing.outbox() == ()


def test_an_image_with_a_reference_to_its_licence_is_published(desk: PublishingDesk):
    licence = Rights(RightsKind.LICENSED, "CC BY 4.0")
    assert isinstance(desk.publishing.publish(with_image(desk, rights=licence)[0]), Published)


@pytest.mark.parametrize("alt", ["", " \u200f"])
def test_an_image_without_a_description_is_not_published(desk: PublishingDesk, alt: str):
    outcome = desk.publishing.publish(with_image(desk, alt=alt)[0])
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (PublishingProblem.ALT_MISSING, "CON-1")


def test_it_may_do_without_a_description_where_it_does_not_ask_for_one(desk: PublishingDesk):
    desk.rules.alt = False
    assert isinstance(desk.publishing.publish(with_image(desk, alt="")[0]), Published)


def test_a_telephone_number_in_a_description_stops_the_post(desk: PublishingDesk):
    alt = "لافتة عليها 91234567"
    outcome = desk.publishing.publish(with_image(desk, alt=alt)[0])
    assert isinstance(outcome, Blocked)
    (finding,) = outcome.findings
    assert (finding.clause, finding.values["field"], finding.values["number"]) == ("PRV", "alt", 1)
    assert alt[finding.start : finding.end] == "91234567"


def test_a_telephone_number_in_an_option_of_a_poll_stops_the_post(desk: PublishingDesk):
    draft = desk.draft()
    poll = Poll(("الخميس", "اتصل على 91234567"), 60)
    refusal = refusal_of(
        lambda: desk.gate.authorise(ACCOUNT.key, Action.PUBLISH, content(desk, draft, poll), ())
    )
    assert isinstance(refusal, ContentBlocked)
    (finding,) = refusal.findings
    assert (finding.clause, finding.values["field"], finding.values["number"]) == (
        "PRV",
        "option",
        2,
    )


POLL = Poll(("الخميس", "السبت"), 60)


def test_the_permit_is_for_the_poll_too(desk: PublishingDesk):
    with_poll = content(desk, desk.draft(), POLL)
    (permit,) = desk.gate.authorise(ACCOUNT.key, Action.PUBLISH, with_poll, ())
    (post,) = with_poll.posts
    assert post.poll == PollQuestion(POLL.options, 60)
    assert permit.content_hash == content_hash(post) != content_hash(replace(post, poll=None))


@pytest.mark.parametrize(
    "poll",
    [
        Poll(("وحيد",), 60),
        Poll(("أ", "ب", "ج", "د", "هـ"), 60),
        Poll(("أ", " "), 60),
        Poll(("أ", "ب" * 51), 60),
        Poll(("أ", "ب"), 4),
        Poll(("أ", "ب"), 60, multiple=True),
    ],
)
def test_a_poll_beyond_the_platform_is_refused(desk: PublishingDesk, poll: Poll):
    with_poll = content(desk, desk.draft(), poll)
    refusal = refusal_of(lambda: check_attached(with_poll, PRACTICE, alt_required=True))
    assert (refusal.code, refusal.clause) == (PublishingProblem.POLL_NOT_FITTING, "CON-2")


def test_a_poll_where_there_are_none_is_refused(desk: PublishingDesk):
    with_poll = content(desk, desk.draft(), POLL)
    refusal = refusal_of(lambda: check_attached(with_poll, LIMITS["bluesky"], alt_required=True))
    assert refusal.code is PlatformProblem.POLL_UNSUPPORTED


def test_a_poll_and_an_image_do_not_go_into_one_post(desk: PublishingDesk):
    draft, _ = with_image(desk)
    both = content(desk, draft, POLL)
    refusal = refusal_of(lambda: check_attached(both, PRACTICE, alt_required=True))
    assert (refusal.code, refusal.clause) == (PublishingProblem.POLL_WITH_ATTACHMENTS, "CON-2")


def test_a_description_is_as_long_as_its_code_points(desk: PublishingDesk):
    draft, _ = with_image(desk, alt="مَدِينَةٌ")
    narrow = Limits(length=300, media=replace(PRACTICE.media, alt_length=6))
    refusal = refusal_of(lambda: check_attached(content(desk, draft), narrow, alt_required=True))
    assert refusal.code is PublishingProblem.ALT_TOO_LONG


MEDIA = PRACTICE.media


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (replace(MEDIA, images=0), PublishingProblem.TOO_MANY_ATTACHMENTS),
        (replace(MEDIA, image_bytes=10), PlatformProblem.MEDIA_TOO_LARGE),
        (replace(MEDIA, image_types=frozenset({"image/jpeg"})), PlatformProblem.MEDIA_REFUSED),
        (replace(MEDIA, alt_length=3), PublishingProblem.ALT_TOO_LONG),
    ],
)
def test_an_image_beyond_the_platform_is_refused(desk: PublishingDesk, limits, code):
    draft, _ = with_image(desk)
    narrow = Limits(length=300, media=limits)
    refusal = refusal_of(lambda: check_attached(content(desk, draft), narrow, alt_required=True))
    assert (refusal.code, refusal.clause) == (code, "OFF-1")


def test_a_film_longer_than_the_platform_takes_is_refused_as_that(desk: PublishingDesk):
    whole = content(desk, with_image(desk)[0])
    film = replace(whole.attachments[0], kind=MediaKind.VIDEO, seconds=61.0)
    narrow = Limits(length=300, media=replace(MEDIA, videos=1, video_seconds=60))
    refusal = refusal_of(
        lambda: check_attached(replace(whole, attachments=(film,)), narrow, alt_required=True)
    )
    assert (refusal.code, refusal.values["most"]) == (PublishingProblem.VIDEO_TOO_LONG, 60)


def test_a_thread_where_there_are_none_is_refused(desk: PublishingDesk):
    thread = content(desk, desk.draft(f"{TEXT}\n{BREAK}\n{TEXT}"))
    refusal = refusal_of(lambda: check_attached(thread, Limits(length=300), alt_required=True))
    assert refusal.code is PlatformProblem.THREAD_UNSUPPORTED


def waiting(desk: PublishingDesk) -> Attachment:
    """Bring a draft with an image to where it waits in the outbox."""
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    draft, one = with_image(desk)
    desk.publishing.publish(draft)
    return one


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE attachment_content SET content = x'00'", PublishingProblem.CONTENT_CHANGED),
        ("UPDATE attachment SET digest = 'x'", PublishingProblem.CONTENT_CHANGED),
        ("UPDATE attachment SET rights = NULL", PublishingProblem.RIGHTS_MISSING),
        ("DELETE FROM attachment_content", "attachment_not_found"),
        ("UPDATE outbox SET media = '[]'", PublishingProblem.CONTENT_CHANGED),
        ("UPDATE outbox SET media = replace(media, 'نخلة', 'شجرة')", "publishing_content_changed"),
    ],
)
def test_an_image_altered_while_it_waits_stops_the_post(
    desk: PublishingDesk, change: str, code: str
):
    waiting(desk)
    desk.sql(change)
    desk.pass_time(minutes=1)
    reason = desk.item().reason
    assert reason is not None
    assert (desk.item().state, reason.code) == (OutboxState.FAILED, code)
    assert desk.platform.texts == []


def test_what_waits_with_an_image_goes_out_with_it(desk: PublishingDesk):
    one = waiting(desk)
    desk.pass_time(minutes=1)
    ((sent,),) = [post.media for post in desk.platform.received.values()]
    assert sent.digest == one.digest


def test_the_attachments_of_a_waiting_draft_stay_as_they_are(desk: PublishingDesk):
    one = waiting(desk)
    with pytest.raises(Refused):
        desk.attachments.remove(one.id)
    assert desk.attachments.content(one.id)


def test_a_draft_whose_image_was_changed_meanwhile_is_not_handed_over(desk: PublishingDesk):
    draft_id, one = with_image(desk)
    draft = desk.drafts.read(draft_id)
    desk.attachments.set_alt(one.id, "وصف آخر")
    with pytest.raises(Refused), desk.database.write() as connection:
        desk.drafts.hand_over(connection, draft)
