"""Links that people copy, and the addresses that this program gives to posts."""

import pytest

from core.foundation.errors import Invalid
from core.platforms.mastodon.links import (
    linked_id,
    scheduled_address,
    scheduled_id,
    status_address,
    status_id,
)
from core.platforms.model import PlatformProblem
from tests.mastodon_posts import SERVER


@pytest.mark.parametrize(
    ("path", "identifier"),
    [
        ("/@muwatin/110000000000000001", "110000000000000001"),
        ("/@muwatin/110000000000000001/", "110000000000000001"),
        ("/@muwatin@other.example/7", "7"),
        ("/users/muwatin/statuses/7", "7"),
        ("/web/statuses/7", "7"),
        ("/web/@muwatin/7", "7"),
        ("/deck/@muwatin@other.example/7", "7"),
        ("/@muwatin/statuses/01H65EV11JVSAKXDKN9CQJMN7P", "01H65EV11JVSAKXDKN9CQJMN7P"),
        ("/notice/AXyz09-_", "AXyz09-_"),
        ("/api/v1/statuses/7", "7"),
    ],
)
def test_the_forms_of_a_link_are_known(path: str, identifier: str):
    assert linked_id(SERVER, f"  {SERVER}{path}\n") == identifier


@pytest.mark.parametrize(
    "link",
    [
        "",
        "نص",
        SERVER,
        f"{SERVER}/@muwatin",
        f"{SERVER}/@muwatin/",
        f"{SERVER}/about",
        f"{SERVER}/@muwatin/7/embed",
        f"{SERVER}/@muwatin/../7",
        f"{SERVER}/@muwatin/%37",
        f"{SERVER}/@muwatin/7?x=1",
        f"{SERVER}/@muwatin/7#x",
        f"{SERVER}/@mu watin/7",
        f"{SERVER}/@muwatin/7\n7",
        f"{SERVER}/@muwatin/{'7' * 65}",
        f"{SERVER}:8443/@muwatin/7",
        f"{SERVER}.other.example/@muwatin/7",
        "http://social.example/@muwatin/7",
        "https://other.example/@muwatin/7",
        "https://social.example@other.example/@muwatin/7",
        "https://[social.example/@muwatin/7",
        "javascript:alert(1)",
        "@muwatin/7",
        f"{SERVER}/@{'m' * 600}/7",
    ],
)
def test_anything_else_is_no_link_of_this_server(link: str):
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        linked_id(SERVER, link)


def test_an_address_gives_its_number_back():
    assert status_id(SERVER, status_address(SERVER, "7")) == "7"


def test_the_address_of_something_scheduled_gives_its_number_back():
    assert scheduled_id(SERVER, scheduled_address(SERVER, "7")) == "7"


@pytest.mark.parametrize(
    "address",
    [
        "7",
        f"{SERVER}/api/v1/statuses/",
        f"{SERVER}/api/v1/statuses/7/reblog",
        f"{SERVER}/api/v1/statuses/../7",
        f"{SERVER}/api/v1/scheduled_statuses/7",
        "https://other.example/api/v1/statuses/7",
    ],
)
def test_other_addresses_are_no_posts(address: str):
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        status_id(SERVER, address)
