"""What the outbox keeps of an upload, and what X says about it."""

from datetime import UTC, datetime

import pytest

from core.foundation.errors import Invalid
from core.platforms.exchange import Members
from core.platforms.model import Media, PlatformProblem, Uncertain
from core.platforms.x.links import post_id_in
from core.platforms.x.media import (
    Given,
    Processing,
    Stage,
    Upload,
    given_in,
    goes_in_pieces,
    read_upload,
)

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC).timestamp()
DIGEST = "ab" * 32
VIDEO = Media(b"", "video/mp4", 1, 1, "", DIGEST)
KEPT = Upload(DIGEST, "1880028106020515840", Stage.IN_PIECES, 3, int(NOW) + 10)
ID = "1346889436626259968"


def test_what_is_kept_of_an_upload_is_read_again():
    assert read_upload(KEPT.written(), VIDEO, NOW) == KEPT


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "abababababababab 1 pieces 0",
        "abababababababab 1 unknown 0 9999999999",
        "abababababababab x pieces 0 9999999999",
        "abababababababab 1 pieces -1 9999999999",
        "cdcdcdcdcdcdcdcd 1 pieces 0 9999999999",
        KEPT.written() + "\n",
    ],
)
def test_what_nobody_kept_or_what_is_of_another_file_is_no_upload(written: str | None):
    assert read_upload(written, VIDEO, NOW) is None


def test_an_upload_that_has_ended_is_none():
    assert read_upload(KEPT.written(), VIDEO, NOW + 10) is None


@pytest.mark.parametrize(
    ("media_type", "alone", "in_pieces"),
    [
        ("video/mp4", True, True),
        ("image/gif", True, True),
        ("image/gif", False, False),
        ("image/png", True, False),
    ],
)
def test_videos_and_animations_go_in_pieces(media_type: str, alone: bool, in_pieces: bool):
    assert goes_in_pieces(Media(b"", media_type, 1, 1, "", DIGEST), alone) is in_pieces


@pytest.mark.parametrize(
    ("data", "given"),
    [
        ({"id": "7"}, Given("7", 86_400, None, 0)),
        ({"id": "7", "expires_after_secs": 60}, Given("7", 60, None, 0)),
        ({"id": "7", "expires_after_secs": 10**12}, Given("7", 86_400, None, 0)),
        ({"id": "7", "expires_after_secs": -1}, Given("7", 86_400, None, 0)),
        ({"id": "7", "processing_info": {"state": "succeeded"}}, Given("7", 86_400, None, 0)),
        (
            {"id": "7", "processing_info": {"state": "pending", "check_after_secs": 5}},
            Given("7", 86_400, Processing.PENDING, 5),
        ),
        (
            {"id": "7", "processing_info": {"state": "failed"}},
            Given("7", 86_400, Processing.FAILED, 0),
        ),
    ],
)
def test_what_x_says_of_media_is_read_within_bounds(data: Members, given: Given):
    assert given_in({"data": data}) == given


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"data": []},
        {"data": {}},
        {"data": {"id": 7}},
        {"data": {"id": "7/../8"}},
        {"data": {"id": "7", "processing_info": "pending"}},
        {"data": {"id": "7", "processing_info": {}}},
        {"data": {"id": "7", "processing_info": {"state": "asleep"}}},
        {"data": {"id": "7", "processing_info": {"state": ["failed"]}}},
    ],
)
def test_what_x_cannot_mean_is_not_believed(answer: Members):
    with pytest.raises(Uncertain):
        given_in(answer)


@pytest.mark.parametrize(
    "address",
    [
        f"https://x.com/muscat/status/{ID}",
        f"https://twitter.com/muscat/status/{ID}",
        f"https://mobile.twitter.com/muscat/status/{ID}?s=20&t=abc",
        f"https://www.x.com/muscat/status/{ID}/photo/1",
        f"http://X.com/muscat/status/{ID}/",
        f"https://x.com/i/web/status/{ID}",
        f"https://x.com/i/status/{ID}",
        f"  https://x.com/muscat/status/{ID}\n",
    ],
)
def test_a_link_to_a_post_leads_to_its_number(address: str):
    assert post_id_in(address) == ID


@pytest.mark.parametrize(
    "address",
    [
        "",
        ID,
        "https://x.com/muscat",
        "https://x.com/muscat/status/",
        "https://x.com/muscat/status/12345678901234567890",
        "https://x.com/muscat/status/١٢٣",
        f"https://x.com.evil.example/muscat/status/{ID}",
        f"https://evil.example/https://x.com/muscat/status/{ID}",
        f"https://x.com@evil.example/muscat/status/{ID}",
        f"https://x.com/muscat/status/{ID}/../../1",
        f"https://x.com/muscat/status/{ID}?a=\n1",
        f"https://x.com/muscat/status/{ID}" + "?" + "a" * 1000,
        f"javascript:https://x.com/muscat/status/{ID}",
    ],
)
def test_a_link_that_leads_elsewhere_is_refused(address: str):
    with pytest.raises(Invalid) as problem:
        post_id_in(address)
    assert problem.value.code is PlatformProblem.ADDRESS_INVALID
