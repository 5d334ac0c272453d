"""What a Page and an Instagram account are asked: each request against Meta's node files."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from core.platforms.exchange import Members
from core.platforms.meta import containers, pages
from core.platforms.meta.answers import OWNER_FIELDS, Owner, made_in, moment_in, owner_in
from core.platforms.meta.containers import ContainerState
from core.platforms.model import Account, Media, PostRef, Uncertain
from tests.servers.graph_contract import collected, graph_contract, wanted_fields

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PICTURE = Media(b"\xff\xd8\xff", "image/jpeg", 4, 4, "حديقة", "0" * 64)
PAGE: Members = {"id": "1001", "name": "بلدية مسقط"}
ACCOUNT = Account("facebook", "https://graph.facebook.com", "muscat.example", "1001")


def wrong(node: str, method: str, edge: str, form: Mapping[str, str], *files: str) -> list[str]:
    """What the contract finds in a request; every request has one."""
    contract = graph_contract()
    operation = contract.operation(node, method, edge)
    assert operation is not None
    return contract.params_wrong(operation, collected(form), frozenset(files))


@pytest.mark.parametrize(
    ("node", "edge", "form"),
    [
        ("Page", "feed", pages.feed_form("نص")),
        ("Page", "feed", pages.feed_form("نص https://muscat.example", at=AT)),
        ("Page", "feed", pages.feed_form("", ["1", "2"], at=AT)),
        ("PagePost", "comments", pages.comment_form("نص", "1")),
        ("Comment", "comments", pages.comment_form("نص", None)),
        ("PagePost", "likes", {}),
        ("Comment", "likes", {}),
        ("IGUser", "media", containers.picture_form("https://a.fbcdn.net/1", PICTURE, "نص")),
        ("IGUser", "media", containers.picture_form("https://a.fbcdn.net/1", PICTURE, None)),
        ("IGUser", "media", containers.film_form("نص")),
        ("IGUser", "media", containers.film_form(None)),
        ("IGUser", "media", containers.carousel_form(["1", "2"], "نص")),
        ("IGUser", "media_publish", {"creation_id": "1"}),
        ("IGMedia", "comments", {"message": "نص"}),
        ("IGComment", "replies", {"message": "نص"}),
    ],
)
def test_each_request_is_one_that_meta_knows(node: str, edge: str, form: Mapping[str, str]) -> None:
    assert wrong(node, "POST", edge, form) == []


@pytest.mark.parametrize("answer", [{}, {"id": "1001"}, {"id": "1001", "name": "بلدية"}, {"id": 7}])
def test_the_answer_to_another_request_names_no_post(answer: Members) -> None:
    with pytest.raises(Uncertain):
        pages.post_made_in(answer)


def test_what_was_made_is_none_of_what_was_there_before() -> None:
    assert made_in({"id": "1002"}, "1001") == "1002"
    with pytest.raises(Uncertain):
        made_in({"id": "1001"}, "1000", "1001")


@pytest.mark.parametrize("temporary", [True, False])
def test_a_photo_is_uploaded_as_meta_knows_it(temporary: bool) -> None:
    form = pages.photo_form(PICTURE, temporary=temporary)
    part = pages.file_of(PICTURE, "source")
    assert wrong("Page", "POST", "photos", form, part.field_name) == []


@pytest.mark.parametrize(
    ("form", "files"),
    [
        ({"upload_phase": "start", "file_size": "9"}, ()),
        (
            {"upload_phase": "transfer", "upload_session_id": "1", "start_offset": "0"},
            ("video_file_chunk",),
        ),
        ({"upload_phase": "finish", "upload_session_id": "1", **pages.plan_form(AT)}, ()),
    ],
)
def test_each_step_of_a_film_is_one_that_meta_knows(
    form: Mapping[str, str], files: tuple[str, ...]
) -> None:
    assert wrong("Page", "POST", "videos", form, *files) == []


@pytest.mark.parametrize(
    ("node", "fields"),
    [
        ("Page", OWNER_FIELDS),
        ("PagePost", pages.POST_FIELDS),
        ("PagePost", pages.PLANNED_FIELDS),
        ("PagePost", pages.SEEN_FIELDS),
        ("PagePost", "id,is_published"),
        ("Comment", pages.SEEN_FIELDS),
        ("Comment", pages.comment_fields(media=True)),
        ("Photo", "id,images"),
        ("IGMedia", containers.MEDIA_FIELDS),
        ("IGMedia", "id,permalink"),
        ("IGComment", containers.COMMENT_FIELDS),
        ("IGContainer", containers.FILM_FIELDS),
    ],
)
def test_each_field_asked_for_is_there(node: str, fields: str) -> None:
    assert graph_contract().fields_wrong(node, wanted_fields(fields)) == []


def test_a_planned_post_is_not_published_now() -> None:
    form = pages.feed_form("نص", at=AT)
    assert (form["published"], form["scheduled_publish_time"]) == (
        "false",
        str(int(AT.timestamp())),
    )


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("بلا رابط", None),
        ("انظر https://muscat.example/a?b=1، ثم", "https://muscat.example/a?b=1"),
        ("(https://muscat.example).", "https://muscat.example"),
        ("\u2066https://muscat.example/a\u2069 هنا", "https://muscat.example/a"),
        ("http://a.example و https://b.example", "http://a.example"),
        ("ftp://a.example", None),
    ],
)
def test_the_first_link_ends_where_the_sentence_goes_on(text: str, link: str | None) -> None:
    assert pages.first_link(text) == link


def test_photos_take_the_place_of_a_preview() -> None:
    assert "link" not in pages.feed_form("https://muscat.example", ["1"])


def seen(**members: object) -> Members:
    whole = {"id": "1001_1", "created_time": "2026-11-24T08:00:00+0000", "from": {"id": "1001"}}
    return {**whole, **members}


def album(*kinds: str) -> Members:
    each = [{"media_type": kind} for kind in kinds]
    return {"data": [{"media_type": "album", "subattachments": {"data": each}}]}


@pytest.mark.parametrize(
    ("attachments", "count"),
    [
        (None, 0),
        ({"data": []}, 0),
        ({"data": [{"media_type": "photo"}]}, 1),
        ({"data": [{"media_type": "video"}]}, 1),
        ({"data": [{"media_type": "link"}]}, 0),
        (album("photo", "photo", "video"), 3),
    ],
)
def test_pictures_and_films_of_a_post_are_counted(attachments: object, count: int) -> None:
    assert pages.sighting_of(seen(attachments=attachments)).media == count


@pytest.mark.parametrize(
    "item",
    [
        seen(id="1/2"),
        seen(id=5),
        seen(message=["x"]),
        seen(attachments={"data": "x"}),
        seen(attachments={"data": [1]}),
        {},
    ],
)
def test_a_post_that_cannot_be_read_is_no_answer(item: Members) -> None:
    with pytest.raises(Uncertain):
        pages.sighting_of(item)


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "https://evil.example/", "https://facebook.com.example/", 5]
)
def test_a_link_that_leads_elsewhere_is_not_taken_over(link: object) -> None:
    assert pages.link_of({"permalink_url": link}, "1_2") == "https://www.facebook.com/1_2"


def test_a_visitor_without_a_name_is_nobody() -> None:
    shown = pages.seen_post({**seen(), "from": None}, ACCOUNT)
    assert (shown.post, shown.author_id, shown.author_handle) == (PostRef("1001_1"), "", "")


def test_own_posts_go_under_the_own_handle() -> None:
    assert pages.seen_post(seen(), ACCOUNT).author_handle == "muscat.example"


@pytest.mark.parametrize("off", [timedelta(0), timedelta(seconds=59)])
def test_a_plan_is_for_the_same_minute(off: timedelta) -> None:
    planned = {"scheduled_publish_time": (AT + off).timestamp()}
    assert pages.is_planned_for(planned, AT)


@pytest.mark.parametrize("said", [None, "soon", [], float("inf"), True])
def test_a_plan_without_a_time_is_for_no_time(said: object) -> None:
    assert not pages.is_planned_for({"scheduled_publish_time": said}, AT)


@pytest.mark.parametrize(
    "written", [1795510800, 1795510800.0, "2026-11-24T09:00:00+0000", "2026-11-24T11:00:00+02:00"]
)
def test_moments_are_read_in_every_form(written: object) -> None:
    assert moment_in({"at": written}, "at") == AT


def test_the_page_and_its_account_are_read() -> None:
    linked = {"id": "1784", "username": "muscat.ig"}
    answer = {**PAGE, "username": "muscat", "instagram_business_account": linked}
    assert owner_in(answer) == Owner("1001", "muscat", "1784", "muscat.ig")


def test_a_page_may_have_neither_handle_nor_account() -> None:
    assert owner_in(PAGE) == Owner("1001", "1001", None, "")


@pytest.mark.parametrize("number", [None, "me", 1001, "1" * 41])
def test_a_page_without_a_number_is_no_page(number: object) -> None:
    with pytest.raises(Uncertain):
        owner_in({**PAGE, "id": number})


@pytest.mark.parametrize(
    "answer",
    [
        {"id": "1780000000649", "status_code": "FINISHED"},
        {"id": "1800000000650", "permalink": "https://www.instagram.com/p/a/"},
        {"id": "1001", "name": ""},
        {"id": "1001", "name": 7},
    ],
)
def test_what_has_a_number_and_no_name_is_no_page(answer: Members) -> None:
    """The answer to another request is not taken for another account's token."""
    with pytest.raises(Uncertain):
        owner_in(answer)


@pytest.mark.parametrize(
    ("answer", "arrived"),
    [
        ({"video_status": {"uploading_phase": {"status": "complete"}}}, None),
        ({"video_status": {"uploading_phase": {"status": "not_started"}}}, 0),
        ({"video_status": {"uploading_phase": {"bytes_transferred": 7}}}, 7),
        ({"video_status": {"uploading_phase": {"bytes_transfered": "7"}}}, 7),
        ({}, None),
    ],
)
def test_how_much_of_a_film_arrived_is_read(answer: Members, arrived: int | None) -> None:
    whole = {"status_code": "IN_PROGRESS", **answer}
    assert containers.container_in(whole).arrived == arrived


@pytest.mark.parametrize("status", ["2207026", "Error: Media upload has failed, 2207026."])
def test_why_a_container_failed_is_read(status: str) -> None:
    seen_container = containers.container_in({"status_code": "ERROR", "status": status})
    assert (seen_container.state, seen_container.subcode) == (ContainerState.ERROR, 2207026)


@pytest.mark.parametrize("answer", [{}, {"status_code": "DONE"}, {"status_code": 5}])
def test_a_container_in_no_known_state_is_no_answer(answer: Members) -> None:
    with pytest.raises(Uncertain):
        containers.container_in(answer)


def test_of_a_photo_the_largest_form_at_metas_is_taken() -> None:
    images = [
        {"width": 320, "source": "https://scontent.xx.fbcdn.net/small.jpg"},
        {"width": 1080, "source": "https://scontent.xx.fbcdn.net/large.jpg"},
        {"width": 9999, "source": "https://evil.example/larger.jpg"},
    ]
    address = containers.picture_address({"images": images}, ACCOUNT.server)
    assert address == "https://scontent.xx.fbcdn.net/large.jpg"


@pytest.mark.parametrize("images", [None, [], [{"source": 5}], ["x"]])
def test_a_photo_that_is_nowhere_is_no_answer(images: object) -> None:
    with pytest.raises(Uncertain):
        containers.picture_address({"images": images}, ACCOUNT.server)


@pytest.mark.parametrize(
    "item",
    [
        {"quota_usage": -1, "config": {"quota_total": 100}},
        {"quota_usage": 1, "config": {"quota_total": 0}},
        {"quota_usage": 1},
        {"config": {"quota_total": 10**9}, "quota_usage": 0},
    ],
)
def test_a_quota_that_makes_no_sense_says_nothing(item: Members) -> None:
    assert containers.quota_in({"data": [item]}) is None


def test_a_film_for_a_carousel_has_no_caption() -> None:
    assert containers.film_form(None) == {
        "media_type": "VIDEO",
        "upload_type": "resumable",
        "is_carousel_item": "true",
    }
