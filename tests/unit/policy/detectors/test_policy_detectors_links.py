"""Links that deceive, that hide their target, or that lead to games and stores (SEC-2, SEC-4)."""

import gzip
import json
from dataclasses import replace

import pytest

from core.policy.detectors.hosts import read_host
from core.policy.detectors.look_alikes import looks_like
from core.policy.rules import Detector
from tests.link_domains import DOMAINS
from tests.shared_data import shared_data

LOOK_ALIKES = [
    ("https://muscat-gov.om.example/x", "muscat.gov.om"),
    ("https://muscat.gov.om.example", "muscat.gov.om"),
    ("https://mm.gov.om.evil.com/login", "mm.gov.om"),
    ("https://www.mm.gov.om.evil.com", "mm.gov.om"),
    ("https://mm-gov-om.com", "mm.gov.om"),
    ("https://mm-gov.com", "mm.gov.om"),
    ("mm-gov.com", "mm.gov.om"),
    ("https://mm.gov-om.com", "mm.gov.om"),
    ("https://mmgov.om", "mm.gov.om"),
    ("https://mm-gov.om", "mm.gov.om"),
    ("https://rnuscat.gov.om", "muscat.gov.om"),
    ("https://rnrn.gov.om", "mm.gov.om"),
    ("https://mսscat.gov.om", "muscat.gov.om"),
    ("https://xn--mscat-7ig.gov.om", "muscat.gov.om"),
    ("https://muѕcat.gov.om", "muscat.gov.om"),
    ("https://muscаt.gov.om", "muscat.gov.om"),
    ("https://múscat.gov.om", "muscat.gov.om"),
    ("https://muscatt.gov.om", "muscat.gov.om"),
    ("https://muscta.gov.om", "muscat.gov.om"),
    ("https://musca.gov.om", "muscat.gov.om"),
    ("https://muskat.gov.om", "muscat.gov.om"),
    ("https://muscat.com", "muscat.gov.om"),
    ("https://0manpost.om", "omanpost.om"),
    ("https://omanp0st.om", "omanpost.om"),
    ("https://omanposst.com", "omanpost.om"),
    ("https://rop-gov-om.info", "rop.gov.om"),
    ("https://rop-gov.com/fines", "rop.gov.om"),
    ("https://oman.om.pay.example", "oman.om"),
    ("https://mm.gov.om@mm-gov.com", "mm.gov.om"),
    ("https://mm%2dgov.com", "mm.gov.om"),
    ("https://ｍｍ-gov.com", "mm.gov.om"),
]
HONEST = [
    "https://mm.gov.om",
    "https://www.mm.gov.om/x",
    "https://services.muscat.gov.om",
    "https://mm.gov.om.",
    "https://oman.om",
    "https://home.oman.om",
    "https://rop.gov.om",
    "https://moi.gov.om",
    "https://mof.gov.om",
    "https://moh.gov.sa",
    "https://moh.gov.ae",
    "https://mod.gov.om",
    "https://omantel.om",
    "https://ooredoo.om",
    "https://nama.om",
    "https://mwasalat.om",
    "https://visitoman.om",
    "https://visit-oman.om",
    "https://muscatdaily.com",
    "https://timesofoman.com",
    "https://bankmuscat.com",
    "https://muscat-festival.com",
    "https://gov.uk",
    "https://x.com/muscat",
    "https://youtube.com",
    "https://instagram.com/muscat.gov.om",
]


@pytest.mark.parametrize(("link", "twin"), LOOK_ALIKES)
def test_a_host_that_can_be_taken_for_a_trusted_one_is_found(find, link: str, twin: str):
    (found,) = find(f"زوروا {link} الآن", Detector.LOOK_ALIKE_LINK)
    assert found.values["twin"] == twin


@pytest.mark.parametrize("link", HONEST)
def test_a_host_that_is_itself_passes(find, link: str):
    assert find(f"زوروا {link} الآن", Detector.LOOK_ALIKE_LINK) == []


def test_a_host_in_other_letters_is_shown_in_both_forms(find):
    (found,) = find("https://mսscat.gov.om", Detector.LOOK_ALIKE_LINK)
    assert (found.values["domain"], found.values["ascii"]) == (
        "mսscat.gov.om",
        "xn--mscat-7ig.gov.om",
    )


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("https://user:pass@mm.gov.om", "credentials"),
        ("https://mm.gov.om@evil.example", "credentials"),
        ("javascript:alert(1)", "scheme"),
        ("JavaScript:alert(1)", "scheme"),
        ("data:text/html;base64,PHNjcmlwdD4=", "scheme"),
        ("data:text/html,<b>", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("file://server/share", "scheme"),
        ("intent://scan/#Intent;scheme=zxing;end", "scheme"),
        ("tg://resolve?domain=muscat", "scheme"),
        ("view-source:https://mm.gov.om", "scheme"),
        ("smb://server/share", "scheme"),
        ("steam://run/10", "scheme"),
        ("https://mսscat.gov.om", "mixed_scripts"),
        ("https://xn--mscat-7ig.gov.om", "mixed_scripts"),
        ("https://bücher.example", "international"),
        ("https://xn--4gbrim.xn--mgb9awbf", "international"),
        ("https://1.2.3.256/", "unreadable"),
        ("https://mm%ff.gov.om", "unreadable"),
        ("https://refused.example/x", "refused"),
        ("https://a.refused.example/x", "refused"),
    ],
)
def test_a_link_that_is_not_what_it_seems_is_found(find, link: str, kind: str):
    assert [one.values["kind"] for one in find(f"انظر {link} الآن", Detector.LINK)] == [kind]


@pytest.mark.parametrize(
    "link",
    [
        "https://mm.gov.om",
        "http://example.com/a?b=c@d",
        "https://example.com/@user",
        "mailto:info@mm.gov.om",
        "tel:1111",
        "https://x.com/muscat",
        "mm.gov.om",
    ],
)
def test_an_ordinary_link_passes(find, link: str):
    assert find(f"انظر {link} الآن", Detector.LINK) == []


def test_a_name_below_a_trusted_suffix_can_still_pass_for_the_own():
    assert looks_like_below_a_trusted_suffix("rnm.gov.om") == "mm.gov.om"


def test_a_name_below_a_trusted_suffix_passes_where_it_only_resembles():
    assert looks_like_below_a_trusted_suffix("muskat.gov.om") is None


def looks_like_below_a_trusted_suffix(name: str) -> str | None:
    host = read_host(name)
    assert host is not None
    return looks_like(host, replace(DOMAINS, trusted=frozenset({"gov.om"})))


@pytest.mark.parametrize(
    "link",
    [
        "http://1.2.3.4",
        "http://16909060/",
        "http://0x01020304/a",
        "http://0300.0250.1.1",
        "http://1.2.772",
        "http://[::1]:8080/",
        "https://１.２.３.４/",
        "192.168.1.1/admin",
        "http://1%2e2.3.4",
        "http://mm.gov.om@1.2.3.4",
    ],
)
def test_a_bare_address_is_found(find, link: str):
    assert [one.excerpt for one in find(f"انظر {link} الآن", Detector.IP_HOST)] == [link]


@pytest.mark.parametrize("text", ["الإصدار 1.2.3.4", "https://1.example", "7.30", "10.0.0"])
def test_numbers_with_dots_are_no_address(find, text: str):
    assert find(f"انظر {text} الآن", Detector.IP_HOST) == []


@pytest.mark.parametrize(
    "link",
    ["https://bit.ly/abc", "bit.ly/abc", "HTTPS://BIT.LY/abc", "https://www.bit.ly/x", "t.co/x"],
)
def test_a_shortener_is_found(find, link: str):
    assert [one.excerpt for one in find(f"انظر {link} الآن", Detector.SHORTENER)] == [link]


@pytest.mark.parametrize(
    "link",
    [
        "https://maps.app.goo.gl/x",
        "https://goo.gl/maps/x",
        "https://habit.ly/abc",
        "https://bit.ly.example/x",
        "notbit.ly/a",
    ],
)
def test_a_host_that_ends_like_a_shortener_is_none(find, link: str):
    assert find(f"انظر {link} الآن", Detector.SHORTENER) == []


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("https://play.google.com/store/apps/details?id=com.other.app", "store"),
        ("https://apps.apple.com/om/app/other/id999999999", "store"),
        ("market://details?id=com.other.app", "store"),
        ("itms-apps://apps.apple.com/app/id999999999", "store"),
        ("https://appgallery.huawei.com/app/C1", "store"),
        ("https://www.roblox.com/games/1", "game"),
        ("poki.com/ar", "game"),
        ("https://www.facebook.com/games/x", "game"),
        ("https://www.facebook.com/gaming/x", "game"),
        ("https://www.facebook.com/v12.0/dialog/oauth?client_id=1&scope=publish", "authorisation"),
        ("https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=x", "authorisation"),
        ("https://api.twitter.com/oauth/authorize?oauth_token=abc", "authorisation"),
        ("https://x.com/i/oauth2/authorize?response_type=code&client_id=1", "authorisation"),
        ("https://mastodon.social/oauth/authorize?client_id=1", "authorisation"),
        ("https://example.com/app.apk", "program"),
        ("https://example.com/setup.exe?x=1", "program"),
    ],
)
def test_games_stores_and_consent_to_apps_are_found(find, link: str, kind: str):
    found = find(f"حمّلوا {link} الآن", Detector.STORE_LINK)
    assert [one.values["kind"] for one in found] == [kind]


@pytest.mark.parametrize(
    "link",
    [
        "https://play.google.com/store/apps/details?id=om.gov.mm.app",
        "https://apps.apple.com/om/app/baladiety/id1234567890",
        "https://mm.gov.om/oauth/authorize?client_id=1",
        "https://www.facebook.com/muscat",
        "https://example.com/games-festival",
        "https://example.com/oauth-explained",
        "https://mm.gov.om/form.pdf",
        "https://www.google.com/search?q=play",
    ],
)
def test_the_own_app_and_ordinary_pages_pass(find, link: str):
    assert find(f"حمّلوا {link} الآن", Detector.STORE_LINK) == []


def test_a_link_may_be_several_things_at_once(find):
    rules = {one.rule for one in find("https://mm.gov.om@1.2.3.4/app.apk")}
    assert rules == {Detector.LINK, Detector.IP_HOST, Detector.STORE_LINK}


def test_few_hosts_of_deceivers_are_taken_for_trusted_ones_by_chance():
    packed = shared_data("phishing/phishing-domains-ACTIVE2.txt.gz").read_bytes()
    hosts = gzip.decompress(packed).decode().split()
    listed = json.loads(
        gzip.decompress(shared_data("phishing/discord-phishing-domain-list.json.gz").read_bytes())
    )
    hosts += listed["domains"] if isinstance(listed, dict) else listed
    read = [host for host in map(read_host, hosts) if host is not None]
    flagged = [host.ascii for host in read if looks_like(host, DOMAINS)]
    assert len(read) > 40_000
    assert len(flagged) < len(read) / 100
