"""What is done to posts that stand, and how they are read, against a server of X's contract."""

from collections.abc import Generator
from dataclasses import replace

import pytest

from core.foundation.errors import NatiqError, Refused
from core.platforms.model import PlatformProblem, PostRef, Rejected, Uncertain
from core.platforms.protocol import Act, ActKind
from tests.servers.x_desk import XDesk, answer_instead, lose_answer_of, x_desk

TEXT = "تعلن البلدية عن افتتاح الحديقة"


@pytest.fixture
def desk() -> Generator[XDesk]:
    with x_desk() as made:
        yield made
        assert made.server.breaches == []


def code_of(error: pytest.ExceptionInfo[NatiqError]) -> object:
    return error.value.code


def test_a_like_is_given_once_and_taken_back_once(desk: XDesk):
    theirs = desk.server.add_post("خبر", desk.server.add_user("citizen"))
    act = Act(ActKind.LIKE, PostRef(theirs.id))
    desk.act(act)
    desk.act(act)
    assert desk.server.likes == {(desk.account_id, theirs.id)}
    desk.act(replace(act, undo=True))
    desk.act(replace(act, undo=True))
    assert desk.server.likes == set()


def test_a_repost_is_made_once_and_taken_back_once(desk: XDesk):
    theirs = desk.server.add_post("خبر", desk.server.add_user("citizen"))
    act = Act(ActKind.BOOST, PostRef(theirs.id))
    desk.act(act)
    desk.act(act)
    assert [one.repost_of for one in desk.server.reposts] == [theirs.id]
    desk.act(replace(act, undo=True))
    desk.act(replace(act, undo=True))
    assert desk.server.reposts == []


def test_what_is_deleted_is_gone_and_stays_gone(desk: XDesk):
    published = desk.publish(desk.post(TEXT))
    act = Act(ActKind.DELETE, PostRef(published.uri))
    desk.act(act)
    desk.act(act)
    assert desk.server.statuses == []


def test_a_post_that_is_not_there_counts_as_deleted(desk: XDesk):
    path = "/2/tweets/1346889436626259968"
    desk.wire.after = answer_instead(path, 404)
    desk.act(Act(ActKind.DELETE, PostRef("1346889436626259968")))
    assert desk.wire.sent[-1] == f"DELETE {path}"


def test_what_somebody_else_wrote_is_not_deleted(desk: XDesk):
    theirs = desk.server.add_post("خبر", desk.server.add_user("citizen"))
    with pytest.raises(Rejected):
        desk.act(Act(ActKind.DELETE, PostRef(theirs.id)))


def test_what_is_gone_cannot_be_liked(desk: XDesk):
    with pytest.raises(Rejected) as refusal:
        desk.act(Act(ActKind.LIKE, PostRef("1346889436626259968")))
    assert code_of(refusal) is PlatformProblem.POST_NOT_FOUND


def test_x_has_no_schedule_to_withdraw_from(desk: XDesk):
    with pytest.raises(Rejected) as refusal:
        desk.act(Act(ActKind.WITHDRAW, PostRef("7")))
    assert code_of(refusal) is PlatformProblem.ACT_UNSUPPORTED


def test_a_permit_for_one_act_is_none_for_another(desk: XDesk):
    theirs = desk.server.add_post("خبر", desk.server.add_user("citizen"))
    like = Act(ActKind.LIKE, PostRef(theirs.id))
    permit = desk.permit(desk.post(TEXT))
    with pytest.raises(Refused) as refusal:
        desk.connector.act(permit, like)
    assert (code_of(refusal), desk.wire.sent) == (PlatformProblem.WRONG_CONTENT, [])


def test_an_act_without_an_answer_is_uncertain(desk: XDesk):
    theirs = desk.server.add_post("خبر", desk.server.add_user("citizen"))
    desk.wire.after = lose_answer_of(f"/2/users/{desk.account_id}/likes")
    with pytest.raises(Uncertain):
        desk.act(Act(ActKind.LIKE, PostRef(theirs.id)))


def test_a_link_is_looked_up(desk: XDesk):
    theirs = desk.server.add_post(
        "خبر & رابط https://example.om/x", desk.server.add_user("citizen")
    )
    there = desk.connector.look_up(f"https://twitter.com/citizen/status/{theirs.id}?s=20")
    assert (there.post.uri, there.author_handle, there.text, there.published_at) == (
        theirs.id,
        "citizen",
        "خبر & رابط https://example.om/x",
        desk.clock.now(),
    )


def test_a_link_to_nothing_is_not_found(desk: XDesk):
    with pytest.raises(Rejected) as refusal:
        desk.connector.look_up("https://x.com/citizen/status/1346889436626259968")
    assert code_of(refusal) is PlatformProblem.POST_NOT_FOUND


def test_a_link_elsewhere_is_not_asked_for(desk: XDesk):
    with pytest.raises(NatiqError) as problem:
        desk.connector.look_up("https://example.om/citizen/status/1346889436626259968")
    assert (code_of(problem), desk.wire.sent) == (PlatformProblem.ADDRESS_INVALID, [])


def test_the_newest_posts_come_first_and_no_reposts(desk: XDesk):
    for number in range(8):
        desk.server.add_post(f"خبر {number}")
    theirs = desk.server.add_post("لغيرنا", desk.server.add_user("citizen"))
    desk.act(Act(ActKind.BOOST, PostRef(theirs.id)))
    assert [one.text for one in desk.connector.latest(2)] == ["خبر 7", "خبر 6"]


def test_the_posts_say_what_they_were_written_with(desk: XDesk):
    desk.server.add_post("خبر")
    assert [one.app for one in desk.connector.latest(5)] == ["Natiq"]
