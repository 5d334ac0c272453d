"""Answers of X, well meant and otherwise."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from core.foundation.errors import NatiqError
from core.platforms.exchange import Members, Reply
from core.platforms.model import AccountIdentity, PlatformProblem, PostRef, Rejected, Uncertain
from core.platforms.x.media import described_in
from core.platforms.x.replies import (
    check_done,
    created_in,
    identity_in,
    link_of,
    post_in,
    posts_in,
    seen,
)
from core.platforms.x.texts import shown_text

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ID, AUTHOR = "1346889436626259968", "2244994945"
POST: Members = {
    "id": ID,
    "author_id": AUTHOR,
    "text": "تفاصيل &amp; &lt;خبر&gt; https://t.co/abc https://t.co/pic",
    "created_at": "2026-11-24T08:00:01.000Z",
    "conversation_id": "1346889436626259000",
    "attachments": {"media_keys": ["3_7"]},
    "entities": {
        "urls": [
            {
                "start": 0,
                "end": 1,
                "url": "https://t.co/abc",
                "expanded_url": "https://www.example.om/?a=1&b=2",
            },
            {
                "start": 2,
                "end": 3,
                "url": "https://t.co/pic",
                "expanded_url": f"https://x.com/muscat/status/{ID}/photo/1",
                "media_key": "3_7",
            },
        ]
    },
    "referenced_posts": [{"type": "replied_to", "id": "1346889436626259001"}],
    "source": "Natiq",
}
USER: Members = {"id": AUTHOR, "username": "muscat", "name": "بلدية مسقط"}
ANSWER: Members = {"data": POST, "includes": {"users": [USER]}}


def reply(content: bytes) -> Reply:
    return Reply(200, {}, content, NOW)


def with_post(**members: object) -> Members:
    return {"data": {**POST, **members}}


def test_the_token_belongs_to_whom_x_says():
    assert identity_in({"data": USER}) == AccountIdentity(AUTHOR, "muscat")


def test_a_post_is_read_with_its_parts():
    post = post_in(ANSWER).posts[0]
    assert (post.media, post.answered, post.quoted, post.is_repost) == (
        1,
        "1346889436626259001",
        None,
        False,
    )


def test_a_post_is_shown_as_people_read_it():
    page = post_in(ANSWER)
    there = seen(page.posts[0], shown_text(page.posts[0]), page.authors)
    assert (there.text, there.author_name, there.link) == (
        "تفاصيل & <خبر> https://www.example.om/?a=1&b=2",
        "بلدية مسقط",
        f"https://x.com/muscat/status/{ID}",
    )
    assert (there.root, there.app) == (PostRef("1346889436626259000"), "Natiq")


def test_the_first_post_of_a_conversation_hangs_nowhere():
    page = post_in(with_post(conversation_id=ID))
    assert seen(page.posts[0], "", page.authors).root is None


def test_a_long_post_is_read_whole_with_the_links_of_its_end():
    long = {
        "text": "نص طويل جدا https://t.co/end",
        "entities": {
            "urls": [
                {"start": 0, "end": 1, "url": "https://t.co/end", "expanded_url": "https://e.om"}
            ]
        },
    }
    post = post_in(with_post(text="نص طوي…", note_post=long, attachments=None)).posts[0]
    assert shown_text(post) == "نص طويل جدا https://e.om"


def test_names_of_earlier_versions_are_understood():
    older = {key: value for key, value in POST.items() if key != "referenced_posts"}
    answer = {"data": {**older, "referenced_tweets": [{"type": "quoted", "id": "77"}]}}
    assert post_in(answer).posts[0].quoted == "77"


def test_a_post_without_a_time_has_the_one_in_its_number():
    there = {key: value for key, value in POST.items() if key != "created_at"}
    assert post_in({"data": there}).posts[0].published_at == datetime(
        2021, 1, 6, 18, 40, 40, 344000, tzinfo=UTC
    )


def test_a_written_link_to_a_picture_elsewhere_is_no_attachment():
    links = [
        {
            "start": 0,
            "end": 1,
            "url": "https://t.co/abc",
            "expanded_url": "https://x.com/other/status/1/photo/1",
        }
    ]
    post = post_in(with_post(text="انظر https://t.co/abc", entities={"urls": links})).posts[0]
    assert shown_text(post) == "انظر https://x.com/other/status/1/photo/1"


def test_a_page_tells_what_to_ask_for_next():
    page = posts_in({"data": [POST], "meta": {"next_token": "7140dibdnow9c7btw3w29grvx"}})
    assert (len(page.posts), page.further) == (1, "7140dibdnow9c7btw3w29grvx")


def test_an_account_without_posts_has_none():
    assert posts_in({"meta": {"result_count": 0}}).posts == ()


def test_a_post_that_is_gone_is_not_found_although_the_status_says_ok():
    gone = {"errors": [{"type": "https://api.x.com/2/problems/resource-not-found"}]}
    with pytest.raises(Rejected) as refusal:
        post_in(gone)
    assert refusal.value.code is PlatformProblem.POST_NOT_FOUND


@pytest.mark.parametrize("handle", ["", "اسم", "a/b", "x" * 60])
def test_a_link_is_made_of_no_handle_that_cannot_be_one(handle: str):
    assert link_of(handle, ID) == f"https://x.com/i/status/{ID}"


HOSTILE: list[tuple[Callable[[Members], object], Members]] = [
    (identity_in, {}),
    (identity_in, {"data": []}),
    (identity_in, {"data": {"id": 7, "username": "muscat"}}),
    (identity_in, {"data": {"id": "7/../8", "username": "muscat"}}),
    (identity_in, {"data": {"id": "7", "username": "<b>"}}),
    (created_in, {"data": {"id": "١٢", "text": ""}}),
    (created_in, {"data": {"id": "1" * 20, "text": ""}}),
    (created_in, {"errors": [{"title": "Internal Error"}]}),
    (created_in, {"data": {"id": "7", "name": "muscat", "username": "muscat"}}),
    (described_in, {}),
    (described_in, {"data": {"id": "7/../8"}}),
    (post_in, {"data": [POST]}),
    (post_in, with_post(text=None)),
    (post_in, with_post(text="ن" * 40_000)),
    (post_in, with_post(author_id="../1")),
    (post_in, with_post(created_at="yesterday")),
    (post_in, with_post(conversation_id="{id}")),
    (post_in, with_post(entities=[])),
    (post_in, with_post(entities={"urls": "x"})),
    (post_in, with_post(entities={"urls": [7]})),
    (post_in, with_post(attachments={"media_keys": {}})),
    (post_in, with_post(referenced_posts=[{"type": "quoted", "id": {}}])),
    (post_in, {"data": POST, "includes": {"users": [{"id": "x"}]}}),
    (posts_in, {"data": {}}),
    (posts_in, {"data": [POST] * 101}),
    (posts_in, {"data": [POST], "meta": {"next_token": "a&max_results=1"}}),
]


@pytest.mark.parametrize(("read", "answer"), HOSTILE)
def test_an_answer_that_is_not_what_it_must_be_is_not_believed(
    read: Callable[[Members], object], answer: Members
):
    with pytest.raises(Uncertain) as doubt:
        read(answer)
    assert doubt.value.code is PlatformProblem.UNREADABLE_ANSWER


def test_what_is_odd_about_a_link_leaves_the_text_alone():
    odd = [
        {"url": "https://t.co/abc", "expanded_url": "https://e.om/ a"},
        {"url": "https://evil.example/x", "expanded_url": "https://e.om"},
        {"url": None, "expanded_url": None},
        {},
    ]
    post = post_in(with_post(text="https://t.co/abc", entities={"urls": odd})).posts[0]
    assert (post.links, shown_text(post)) == ((), "https://t.co/abc")


@pytest.mark.parametrize("content", [b"", b'{"data":{"liked":true}}'])
def test_an_act_is_done_where_the_answer_says_so(content: bytes):
    check_done(reply(content), "liked", True)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"<!doctype html>", PlatformProblem.UNREADABLE_ANSWER),
        (b"{}", PlatformProblem.UNREADABLE_ANSWER),
        (b'{"data":{"liked":false}}', PlatformProblem.UNREADABLE_ANSWER),
        (b'{"data":{"liked":"true"}}', PlatformProblem.UNREADABLE_ANSWER),
        (
            b'{"errors":[{"type":"https://api.x.com/2/problems/resource-not-found"}]}',
            PlatformProblem.POST_NOT_FOUND,
        ),
    ],
)
def test_an_act_is_not_done_where_the_answer_says_something_else(
    content: bytes, problem: PlatformProblem
):
    with pytest.raises(NatiqError) as doubt:
        check_done(reply(content), "liked", True)
    assert doubt.value.code is problem
