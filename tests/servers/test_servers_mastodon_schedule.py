"""Posts that a Mastodon server publishes at their time."""

from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.platforms.limits import LIMITS
from core.platforms.model import NotSent, PlatformProblem, PostRef, Rejected, Uncertain
from core.platforms.protocol import Act, ActKind, Attempt
from core.platforms.tokens import Tokens
from tests import mastodon_posts as posts
from tests.servers.mastodon_stage import POSTING, Stage, answering, cut, stage

HOURS = timedelta(hours=2)
WAITING = ("GET", "/api/v1/scheduled_statuses")


@pytest.fixture
def desk() -> Generator[Stage]:
    with stage() as made:
        yield made
        assert made.server.breaches == []


def _notice(desk: Stage, text: str = "تُغلق الحديقة غدًا للصيانة."):
    return posts.post(text, server=desk.server.url)


def _withdraw(desk: Stage, address: str) -> None:
    desk.act(Act(ActKind.WITHDRAW, PostRef(address)))


def test_a_post_waits_at_the_server_for_its_time(desk: Stage):
    address = desk.schedule(_notice(desk), HOURS)
    (waiting,) = desk.server.scheduled.values()
    assert (waiting.at, address) == (
        desk.clock.now() + HOURS,
        f"{desk.server.url}/api/v1/scheduled_statuses/{waiting.id}",
    )


def test_nobody_sees_it_before(desk: Stage):
    desk.schedule(_notice(desk), HOURS)
    assert desk.server.statuses == []


def test_it_goes_out_with_its_images_and_is_found(desk: Stage):
    post = posts.post("صورة", posts.image(), server=desk.server.url)
    begun = desk.clock.now()
    desk.schedule(post, HOURS)
    desk.clock.advance(HOURS)
    (made,) = desk.server.run_due()
    found = desk.connector.find(desk.attempt(post, begun))
    assert found is not None
    assert (found.uri.rpartition("/")[2], made.alts) == (made.id, (posts.ALT,))


def test_a_question_waits_with_its_options(desk: Stage):
    post = posts.post("أين نلتقي؟", poll=posts.POLL, server=desk.server.url)
    address = desk.schedule(post, HOURS)
    at = desk.clock.now() + HOURS
    assert desk.connector.find_scheduled(desk.attempt(post), at) == address


def test_an_answer_waits_as_one(desk: Stage):
    asked = desk.server.add_post("متى تفتح الحديقة؟")
    post = posts.post("غدًا", answers=asked.id, server=desk.server.url)
    address = desk.schedule(post, HOURS)
    at = desk.clock.now() + HOURS
    assert desk.connector.find_scheduled(desk.attempt(post), at) == address


def test_a_quote_waits_as_one(desk: Stage):
    quoted = desk.server.add_post("متى تفتح الحديقة؟")
    desk.schedule(posts.post("غدًا", quotes=quoted.id, server=desk.server.url), HOURS)
    (waiting,) = desk.server.scheduled.values()
    assert waiting.post.quote == quoted.id


def test_what_waits_is_found_among_many(desk: Stage):
    address = desk.schedule(_notice(desk), HOURS, key="k")
    for number in range(50):
        desk.schedule(_notice(desk, f"نص {number}"), HOURS, key=f"k{number}")
    at = desk.clock.now() + HOURS
    assert desk.connector.find_scheduled(desk.attempt(_notice(desk), key="k"), at) == address


def test_what_waits_for_another_time_is_not_taken_for_it(desk: Stage):
    desk.schedule(_notice(desk), HOURS)
    at = desk.clock.now() + HOURS + timedelta(minutes=1)
    assert desk.connector.find_scheduled(desk.attempt(_notice(desk)), at) is None


def test_what_belongs_to_something_else_is_not_taken_for_it(desk: Stage):
    address = desk.schedule(_notice(desk), HOURS)
    attempt = replace(desk.attempt(_notice(desk)), known=frozenset({address}))
    assert desk.connector.find_scheduled(attempt, desk.clock.now() + HOURS) is None


@pytest.mark.parametrize("fault", [cut, answering(500), answering(200, b"<html></html>")])
def test_without_an_answer_it_waits_once_after_the_next_attempt(desk: Stage, fault):
    begun = desk.clock.now()
    desk.wire.spoil(*POSTING, fault)
    with pytest.raises(Uncertain):
        desk.schedule(_notice(desk), HOURS)
    desk.schedule(_notice(desk), HOURS, since=begun)
    assert len(desk.server.scheduled) == 1


def test_a_server_that_keeps_no_keys_of_what_waits_is_not_asked_twice(desk: Stage):
    # Mastodon before 4.3.
    begun = desk.clock.now()
    desk.wire.spoil(*POSTING, cut)
    with pytest.raises(Uncertain):
        desk.schedule(_notice(desk), HOURS)
    desk.schedule(_notice(desk), HOURS, since=begun)
    assert desk.asked(*POSTING) == 1


def test_without_an_answer_to_the_look_it_stays_uncertain(desk: Stage):
    desk.wire.spoil(*WAITING, answering(500))
    with pytest.raises(Uncertain, match=PlatformProblem.SERVER_FAILED):
        desk.schedule(_notice(desk), HOURS, since=desk.clock.now())
    assert desk.server.scheduled == {}


def test_what_was_published_meanwhile_is_not_scheduled_again(desk: Stage):
    begun = desk.clock.now()
    desk.schedule(_notice(desk), timedelta(minutes=6))
    desk.clock.advance(timedelta(minutes=6))
    desk.server.run_due()
    with pytest.raises(Rejected, match=PlatformProblem.DUPLICATE):
        desk.schedule(_notice(desk), HOURS, since=begun)
    assert (len(desk.server.statuses), desk.server.scheduled) == (1, {})


def test_a_server_that_publishes_at_once_leaves_it_uncertain(desk: Stage):
    made = desk.server.add_post("نص")
    told = {**posts.status(), "id": made.id}
    desk.wire.refuse(*POSTING, answering(200, told))
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.schedule(_notice(desk), HOURS)


def test_a_part_of_a_thread_is_not_scheduled(desk: Stage):
    part = replace(_notice(desk), part=0, parts=2)
    with pytest.raises(Rejected, match=PlatformProblem.SCHEDULE_UNSUPPORTED):
        desk.schedule(part, HOURS)
    assert desk.asked(*POSTING) == 0


@pytest.mark.parametrize("minutes", [-60, 0, 4, 5])
def test_what_is_due_too_soon_does_not_leave(desk: Stage, minutes: int):
    with pytest.raises(Rejected, match=PlatformProblem.SCHEDULE_OUT_OF_RANGE):
        desk.schedule(_notice(desk), timedelta(minutes=minutes))
    assert desk.asked(*POSTING) == 0


def test_the_soonest_time_that_is_offered_is_taken(desk: Stage):
    own = LIMITS["mastodon"].own_schedule
    assert own is not None
    desk.schedule(_notice(desk), own.earliest)
    assert len(desk.server.scheduled) == 1


def test_a_server_whose_clock_is_ahead_is_not_asked_too_late():
    with stage(clock_error=-timedelta(minutes=4)) as desk:
        with pytest.raises(Rejected, match=PlatformProblem.SCHEDULE_OUT_OF_RANGE):
            desk.schedule(_notice(desk), timedelta(minutes=8))
        assert desk.asked(*POSTING) == 0


def test_a_film_that_takes_until_its_time_does_not_leave(desk: Stage):
    desk.server.processing_polls = 6
    film = posts.post("فيلم", posts.video(), server=desk.server.url)
    with pytest.raises(Rejected, match=PlatformProblem.SCHEDULE_OUT_OF_RANGE):
        desk.schedule(film, timedelta(minutes=5, seconds=20))
    assert desk.asked(*POSTING) == 0


def test_a_server_that_schedules_nothing_says_so(desk: Stage):
    desk.wire.refuse(*POSTING, answering(501, {"error": "Not Implemented"}))
    with pytest.raises(Rejected, match=PlatformProblem.SCHEDULE_UNSUPPORTED):
        desk.schedule(_notice(desk), HOURS)


def test_nobody_there_means_nothing_waits(desk: Stage):
    desk.wire.lose(*POSTING)
    with pytest.raises(NotSent, match=PlatformProblem.OFFLINE):
        desk.schedule(_notice(desk), HOURS)


def test_a_token_of_another_account_leaves_nothing(desk: Stage):
    other = desk.server.add_account("other")
    desk.credentials.now = Tokens(access=desk.server.token_for(other))
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.schedule(_notice(desk), HOURS)
    assert desk.server.scheduled == {}


def test_a_permit_for_another_text_leaves_nothing(desk: Stage):
    permit, post = desk.permit(_notice(desk, "نص آخر")), _notice(desk)
    at = desk.clock.now() + HOURS
    with pytest.raises(Refused, match=PlatformProblem.WRONG_CONTENT):
        desk.connector.schedule(permit, Attempt("k1", post), at, desk.notes)
    assert desk.server.requests == []


def test_what_waits_is_withdrawn_however_often_it_is_asked_for(desk: Stage):
    address = desk.schedule(_notice(desk), HOURS)
    for _ in range(2):
        _withdraw(desk, address)
    assert desk.server.scheduled == {}


def test_who_withdraws_what_went_out_finds_it(desk: Stage):
    begun = desk.clock.now()
    address = desk.schedule(_notice(desk), HOURS)
    desk.clock.advance(HOURS)
    desk.server.run_due()
    _withdraw(desk, address)
    assert desk.connector.find(desk.attempt(_notice(desk), begun)) is not None


def test_what_was_withdrawn_is_published_at_once_under_the_same_record_key(desk: Stage):
    address = desk.schedule(_notice(desk), HOURS)
    _withdraw(desk, address)
    desk.publish(_notice(desk))
    assert len(desk.server.statuses) == 1


def test_what_was_withdrawn_is_scheduled_for_another_time(desk: Stage):
    address = desk.schedule(_notice(desk), HOURS)
    _withdraw(desk, address)
    desk.schedule(_notice(desk), 2 * HOURS)
    assert len(desk.server.scheduled) == 1
