"""Games, stores, consent to apps: however the link is written, and with IT's exceptions (SEC-2)."""

from dataclasses import replace

import pytest

from core.policy.detectors.model import Piece
from core.policy.detectors.registry import Detectors
from core.policy.detectors.unneeded import addresses_within
from core.policy.detectors.urls import Url, urls_in
from core.policy.model import Finding, Rule
from core.policy.pack import PolicyPack
from core.policy.rules import Detector
from core.text.normalise import fold_with_map


def url(link: str) -> Url:
    (found,) = urls_in(link)
    return found


def found_under(pack: PolicyPack, link: str, refused: str = "", permitted: str = "") -> set[str]:
    """The rules that find something in the link under IT's lists."""
    domains = pack.domains.under(refused.split(), permitted.split())
    folded, origins = fold_with_map(link)
    findings: tuple[Finding, ...] = Detectors(replace(pack, domains=domains)).find(
        Piece(link, folded, origins, {})
    )
    return {one.rule for one in findings} & {Detector.STORE_LINK, Detector.LINK, Rule.REFUSED_HOST}


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("https://example.com/%6fauth2/authorize?client%5Fid=1", "authorisation"),
        ("https://example.com/%256fauth2/authorize?client%255Fid=1", "authorisation"),
        ("https://www.tiktok.com/v2/auth/authorize/?client_key=1", "authorisation"),
        ("https://login.microsoftonline.com/common/oauth2/deviceauth", "authorisation"),
        ("https://login.microsoftonline.com/x/adminconsent?client_id=1", "authorisation"),
        ("https://google.com/device?user_code=ABCD", "authorisation"),
        ("https://github.com/apps/poster/installations/new", "authorisation"),
        ("https://slack.com/apps/A1-poster", "authorisation"),
        ("https://teams.microsoft.com/l/app/1?source=x", "authorisation"),
        ("https://telegram.me/gamebot", "authorisation"),
        ("https://t.me/anything?startapp=x", "authorisation"),
        ("https://chrome.google.com/webstore/detail/x/1", "store"),
        ("https://example.com/files/setup.EXE#x", "program"),
        ("https://example.com/files/setup%2Eapk", "program"),
        ("https://facebook.com/./games/x", "game"),
        ("https://facebook.com\\games\\x", "game"),
        ("https://web.archive.org/web/2026/https://poki.com/ar", "game"),
        ("https://l.example.com/?u=https%3A%2F%2Fpoki.com", "game"),
        ("https://l.example.com/?u=https%253A%252F%252Fplay.google.com", "store"),
        ("https://l.example.com/?u=https%3A%5C%5Cpoki.com", "game"),
    ],
)
def test_the_page_is_recognised_however_the_link_is_written(find, link: str, kind: str):
    found = find(f"هنا {link} الآن", Detector.STORE_LINK)
    assert [one.values["kind"] for one in found] == [kind]


@pytest.mark.parametrize(
    "link",
    [
        "https://t.me/muscat_mun",
        "https://t.me/muscat_mun/17",
        "https://www.google.com/search?q=device",
        "https://github.com/login",
        "https://discord.com/channels/1",
        "https://slack.com/intl/ar",
        "https://example.com/botany",
        "https://example.com/setup.exe.html",
        "https://example.com/?u=https%3A%2F%2Fmm.gov.om%2Fguide",
        "https://example.com/?u=httpsx",
        "https://mm.gov.om/go?u=https://poki.com",
    ],
)
def test_what_only_resembles_such_a_page_passes(find, link: str):
    assert find(f"هنا {link} الآن", Detector.STORE_LINK) == []


def test_an_address_within_a_link_is_read_from_path_and_query():
    hosts = [
        one.host.ascii
        for one in addresses_within(url("https://a.com/https://b.com/?x=https%3A%2F%2Fc.com"))
        if one.host is not None
    ]
    assert hosts == ["b.com", "c.com"]


def test_of_many_addresses_within_a_link_three_are_read():
    within = "&".join(f"u=https://{letter}.com" for letter in "bcdefg")
    assert len(list(addresses_within(url(f"https://a.com/?{within}")))) == 3


# The lists of IT


@pytest.mark.parametrize(
    ("link", "refused", "permitted", "rules"),
    [
        ("https://news.com/x", "news.com", "", {Rule.REFUSED_HOST}),
        ("news.com/x", "news.com", "", {Rule.REFUSED_HOST}),
        ("https://a.com/?u=https://www.news.com/", "news.com", "", {Rule.REFUSED_HOST}),
        ("https://ok.news.com/x", "news.com", "ok.news.com", set()),
        ("https://news.com/x", "news.com", "news.com", {Rule.REFUSED_HOST}),
        ("https://poki.com/x", "", "poki.com", set()),
        ("https://play.google.com/x", "", "google.com", {Detector.STORE_LINK}),
        ("https://idp.com/oauth2/authorize?client_id=1", "", "idp.com", set()),
        ("https://refused.example/x", "", "refused.example", set()),
        ("https://refused.example/x", "", "example.com", {Detector.LINK}),
        ("https://ok.com/?u=https://poki.com", "", "ok.com", {Detector.STORE_LINK}),
    ],
)
def test_it_refuses_more_and_makes_exceptions_and_the_longer_name_counts(
    detecting_pack: PolicyPack, link: str, refused: str, permitted: str, rules: set[str]
):
    assert found_under(detecting_pack, link, refused, permitted) == rules


def test_a_pack_without_rules_for_links_does_not_let_pass_what_it_refuses(
    detecting_pack: PolicyPack,
):
    bare = replace(detecting_pack, rules=())
    assert found_under(bare, "https://news.com", "news.com") == {Rule.REFUSED_HOST}
