"""Where a Page's token may go, and where a picture of Meta's lies."""

import pytest

from core.foundation.errors import Invalid
from core.platforms.gate import Allowed
from core.platforms.meta import facebook, instagram
from core.platforms.meta.hosts import VERSION, Hosts, hosts_of, is_picture_address
from core.platforms.meta.page_token import token_rules
from core.platforms.model import Account, PlatformProblem
from core.platforms.options import PlatformOptions

GRAPH = "https://graph.facebook.com"


def test_the_three_hosts_are_metas() -> None:
    assert hosts_of(GRAPH) == Hosts(
        GRAPH, "https://graph-video.facebook.com", "https://rupload.facebook.com"
    )


def test_on_this_machine_one_server_is_all_three() -> None:
    here = "http://127.0.0.1:8080"
    assert hosts_of(f"{here}/") == Hosts(here, here, here)


@pytest.mark.parametrize(
    "server",
    [
        "https://facebook.com",
        "https://graph.facebook.com.example",
        "http://graph.facebook.com",
        "https://graph.facebook.com:444",
        "https://localhost.example",
        "https://[",
        "",
    ],
)
def test_a_token_goes_nowhere_else(server: str) -> None:
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        hosts_of(server)


@pytest.mark.parametrize(
    "address",
    [
        "https://scontent.xx.fbcdn.net/v/t39.30808-6/1_n.jpg?_nc_cat=1&oh=00&oe=6",
        "https://scontent-mct1-1.xx.fbcdn.net/v/1.jpg",
        "https://scontent.cdninstagram.com/v/1.jpg",
    ],
)
def test_a_picture_lies_at_metas_own_servers(address: str) -> None:
    assert is_picture_address(address, GRAPH)


@pytest.mark.parametrize(
    "address",
    [
        "http://scontent.xx.fbcdn.net/1.jpg",
        "https://fbcdn.net/1.jpg",
        "https://scontent.xx.fbcdn.net.example/1.jpg",
        "https://scontent.xx.fbcdn.net:8443/1.jpg",
        "https://user@scontent.xx.fbcdn.net/1.jpg",
        "https://evil.example/fbcdn.net/1.jpg",
        "https://scontent.xx.fbcdn.net/" + "1" * 5_000,
        "https://[",
        "",
    ],
)
def test_a_picture_elsewhere_is_not_handed_on(address: str) -> None:
    assert not is_picture_address(address, GRAPH)


def test_on_this_machine_a_picture_lies_at_the_same_server() -> None:
    here = "http://127.0.0.1:8080"
    assert is_picture_address(f"{here}/cdn/1.jpg", here)
    assert not is_picture_address("http://127.0.0.1:8081/cdn/1.jpg", here)


def paths(rules: tuple[Allowed, ...]) -> set[tuple[str, str, str]]:
    return {(rule.host, rule.method, rule.path.removeprefix(f"/{VERSION}")) for rule in rules}


def test_a_page_writes_to_no_feed_but_its_own() -> None:
    account = Account("facebook", GRAPH, "muscat.example", "1001")
    rules = paths(facebook.rules_for(account, PlatformOptions()))
    feeds = {rule for rule in rules if rule[2].endswith(("/feed", "/photos", "/videos"))}
    assert feeds == {
        ("graph.facebook.com", "GET", "/1001/feed"),
        ("graph.facebook.com", "POST", "/1001/feed"),
        ("graph.facebook.com", "POST", "/1001/photos"),
        ("graph-video.facebook.com", "POST", "/1001/videos"),
    }


def test_an_instagram_account_publishes_nothing_but_its_own() -> None:
    account = Account("instagram", GRAPH, "muscat.example", "1784")
    rules = paths(instagram.rules_for(account, PlatformOptions()))
    assert {rule for rule in rules if "media" in rule[2]} == {
        ("graph.facebook.com", "GET", "/1784/media"),
        ("graph.facebook.com", "POST", "/1784/media"),
        ("graph.facebook.com", "POST", "/1784/media_publish"),
    }


def test_films_of_instagram_go_to_their_own_host() -> None:
    account = Account("instagram", GRAPH, "muscat.example", "1784")
    rules = instagram.rules_for(account, PlatformOptions())
    films = {(rule.host, rule.path) for rule in rules if rule.host != "graph.facebook.com"}
    assert films == {("rupload.facebook.com", f"/ig-api-upload/{VERSION}/{{id}}")}


def test_looking_at_a_token_asks_about_itself_alone() -> None:
    account = Account("facebook", GRAPH, "muscat.example", "1001")
    assert paths(token_rules(account, PlatformOptions())) == {
        ("graph.facebook.com", "GET", "/me"),
        ("graph.facebook.com", "POST", "/me"),
    }
