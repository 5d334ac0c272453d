"""What is said of hostile links, and of honest ones (clauses SEC-2 and SEC-4)."""

from dataclasses import replace

import pytest

from core.links.inspection import Known, inspect_link
from core.links.model import LinkReason, LinkRefusal, LinkReport, LinkVerdict, OddLetter
from tests.link_domains import DOMAINS

KNOWN = Known(DOMAINS, ("om.gov.mm.app",), {"pds.example"})


def look(link: str, known: Known = KNOWN) -> LinkReport:
    return inspect_link(link, known)


REFUSED = [
    ("javascript:alert(document.cookie)", LinkRefusal.NOT_WEB),
    ("\u202ejavascript:alert(1)", LinkRefusal.NOT_WEB),
    ("data:text/html;base64,PHNjcmlwdD4=", LinkRefusal.NOT_WEB),
    ("file:///home/x/.ssh/id_ed25519", LinkRefusal.NOT_WEB),
    ("intent://scan/#Intent;scheme=zxing;end", LinkRefusal.NOT_WEB),
    ("mailto:info@mm.gov.om", LinkRefusal.NOT_WEB),
    ("https://", LinkRefusal.UNREADABLE),
    ("https://%2565vil.example", LinkRefusal.UNREADABLE),
    ("https://evil.example:0x50/", LinkRefusal.UNREADABLE),
    ("https://evil.example/" + "a" * 5_000, LinkRefusal.TOO_LONG),
    ("https://refused.example/x", LinkRefusal.LISTED),
    ("https://www.REFUSED.example./x", LinkRefusal.LISTED),
    ("https://refused%2eexample/x", LinkRefusal.LISTED),
    ("https://refused。example/x", LinkRefusal.LISTED),
    ("https://mm.gov.om@refused.example/x", LinkRefusal.LISTED),
    ("https://www.roblox.com/games/1", LinkRefusal.GAME),
    ("https://r%6fblox.com/games/1", LinkRefusal.GAME),
    ("https://ｒｏｂｌｏｘ．com/", LinkRefusal.GAME),
    ("steam://run/10", LinkRefusal.GAME),
    ("https://facebook.com//x/../games/y", LinkRefusal.GAME),
    ("https://play.google.com/store/apps/details?id=com.other", LinkRefusal.STORE),
    ("market://details?id=com.other", LinkRefusal.STORE),
    ("https://chrome.google.com/webstore/detail/x", LinkRefusal.STORE),
    ("https://mastodon.social/oauth/authorize?client_id=1", LinkRefusal.AUTHORISATION),
    ("https://mastodon.social/%6fauth/authorize?client%5fid=1", LinkRefusal.AUTHORISATION),
    ("https://mastodon.social/%256fauth/authorize?client%255fid=1", LinkRefusal.AUTHORISATION),
    (
        "https://bsky.social/oauth/authorize?request_uri=urn:x&client_id=1",
        LinkRefusal.AUTHORISATION,
    ),
    ("https://x.com/i/oauth2/authorize?client_id=1", LinkRefusal.AUTHORISATION),
    ("https://www.facebook.com/v20.0/dialog/oauth?client_id=1", LinkRefusal.AUTHORISATION),
    ("https://www.microsoft.com/devicelogin", LinkRefusal.AUTHORISATION),
    ("https://github.com/login/device", LinkRefusal.AUTHORISATION),
    ("https://discord.com/api/oauth2/authorize?client_id=1&scope=bot", LinkRefusal.AUTHORISATION),
    ("https://t.me/quiz_bot", LinkRefusal.AUTHORISATION),
    ("https://t.me/quiz?startgroup=1", LinkRefusal.AUTHORISATION),
    ("https://evil.example/update.apk?x=1", LinkRefusal.PROGRAM),
    ("https://evil.example/update%2Eexe", LinkRefusal.PROGRAM),
    ("https://www.google.com/url?q=https%3A%2F%2Froblox.com%2Fgames", LinkRefusal.GAME),
    ("https://l.example/?u=https%253A%252F%252Fplay.google.com%252Fx", LinkRefusal.STORE),
]
SUSPICIOUS = [
    ("https://mm.gov.om@evil.example/pay", {LinkReason.CREDENTIALS}),
    ("https://evil%2eexample/", {LinkReason.DISGUISED}),
    ("https://ｅｖｉｌ.example/", {LinkReason.DISGUISED}),
    ("https://evil。example/", {LinkReason.DISGUISED}),
    ("https://ev\u200bil.example/", {LinkReason.DISGUISED, LinkReason.HIDDEN_CHARACTERS}),
    ("https://evil.example/\u202egpj.png", {LinkReason.HIDDEN_CHARACTERS}),
    ("https://93.184.215.14/", {LinkReason.IP_ADDRESS}),
    ("https://0x5db8d70e/", {LinkReason.IP_ADDRESS, LinkReason.DISGUISED}),
    ("https://0135.0270.0327.016/", {LinkReason.IP_ADDRESS, LinkReason.DISGUISED}),
    ("https://127.1/", {LinkReason.IP_ADDRESS, LinkReason.LOCAL, LinkReason.DISGUISED}),
    ("https://[::1]/", {LinkReason.IP_ADDRESS, LinkReason.LOCAL}),
    ("https://[::ffff:7f00:1]/", {LinkReason.IP_ADDRESS, LinkReason.LOCAL}),
    ("https://router/", {LinkReason.LOCAL}),
    ("https://printer.local/", {LinkReason.LOCAL}),
    ("https://bit.ly/abc", {LinkReason.SHORTENED}),
    ("https://www.google.com/url?q=https://evil.example/", {LinkReason.CARRIES_ANOTHER}),
    ("https://mm-gov-om.com/", {LinkReason.LOOK_ALIKE}),
    ("https://mm.gov.om.evil.example/", {LinkReason.LOOK_ALIKE}),
    ("https://rnuscat.gov.om/", {LinkReason.LOOK_ALIKE}),
    (
        "https://muѕcat.gov.om/",
        {
            LinkReason.LOOK_ALIKE,
            LinkReason.MIXED_SCRIPTS,
            LinkReason.CONFUSABLE,
            LinkReason.INTERNATIONAL,
        },
    ),
    (
        "https://xn--mucat-i2e.gov.om/",
        {
            LinkReason.LOOK_ALIKE,
            LinkReason.MIXED_SCRIPTS,
            LinkReason.CONFUSABLE,
            LinkReason.INTERNATIONAL,
        },
    ),
    ("https://аррӏе.example/", {LinkReason.CONFUSABLE, LinkReason.INTERNATIONAL}),
]
HONEST = [
    ("https://www.example.com/news?id=7", set[LinkReason]()),
    ("https://example.com./", set[LinkReason]()),
    ("www.example.com", set[LinkReason]()),
    ("\u200fhttps://www.example.com\u200f", set[LinkReason]()),
    ("https://example.com/@user/1?mail=a@b.example", set[LinkReason]()),
    ("http://example.com/", {LinkReason.UNENCRYPTED}),
    ("https://example.com:8443/", {LinkReason.ODD_PORT}),
    ("https://bücher.example/", {LinkReason.INTERNATIONAL}),
    ("https://пример.example/", {LinkReason.INTERNATIONAL}),
    ("https://بلدية.عمان/خدمات", {LinkReason.INTERNATIONAL}),
    ("https://example.com/" + "a" * 700, {LinkReason.LONG}),
    ("https://maps.app.goo.gl/x", set[LinkReason]()),
]


@pytest.mark.parametrize(("link", "refusal"), REFUSED)
def test_a_link_that_nobody_needs_or_that_is_none_is_refused(link: str, refusal: LinkRefusal):
    report = look(link)
    assert (report.verdict, report.refusal) == (LinkVerdict.REFUSED, refusal)


@pytest.mark.parametrize(("link", "reasons"), SUSPICIOUS)
def test_everything_that_speaks_against_a_link_is_said(link: str, reasons: set[LinkReason]):
    report = look(link)
    assert (set(report.reasons), report.is_suspicious) == (reasons, True)


@pytest.mark.parametrize(("link", "notes"), HONEST)
def test_an_honest_link_rouses_no_suspicion(link: str, notes: set[LinkReason]):
    report = look(link)
    assert (set(report.reasons), report.is_suspicious) == (notes, False)


@pytest.mark.parametrize("link", [link for link, _ in SUSPICIOUS + HONEST])
def test_no_link_opens_without_a_choice(link: str):
    assert look(link).verdict is LinkVerdict.OPEN_AFTER_CHOICE


def test_the_gravest_reason_comes_first():
    report = look("http://mm.gov.om@127.0.0.1:8080/")
    assert report.reasons == tuple(one for one in LinkReason if one in report.reasons)


@pytest.mark.parametrize(
    ("link", "host", "in_ascii", "registrable"),
    [
        (
            "https://login.evil.example/x",
            "login.evil.example",
            "login.evil.example",
            "evil.example",
        ),
        ("https://xn--mscat-7ig.gov.om", "mսscat.gov.om", "xn--mscat-7ig.gov.om", "mսscat.gov.om"),
        ("https://a.b.co.uk/", "a.b.co.uk", "a.b.co.uk", "b.co.uk"),
        ("https://user.github.io/", "user.github.io", "user.github.io", "user.github.io"),
        ("https://0x7f.1/", "127.0.0.1", "127.0.0.1", ""),
    ],
)
def test_the_host_is_shown_in_both_forms_with_the_part_that_somebody_registered(
    link: str, host: str, in_ascii: str, registrable: str
):
    report = look(link)
    assert (report.host, report.ascii, report.registrable) == (host, in_ascii, registrable)


@pytest.mark.parametrize(
    ("link", "letters"),
    [
        ("https://omаn.example", (OddLetter("а", "a", "U+0430", "CYRILLIC"),)),
        (
            "https://раураl.example",
            (
                OddLetter("р", "p", "U+0440", "CYRILLIC"),
                OddLetter("а", "a", "U+0430", "CYRILLIC"),
                OddLetter("у", "y", "U+0443", "CYRILLIC"),
            ),
        ),
        ("https://οman.example", (OddLetter("ο", "o", "U+03BF", "GREEK"),)),
        ("https://xn--mscat-7ig.example", (OddLetter("ս", "u", "U+057D", "ARMENIAN"),)),
        ("https://0manpost.om", (OddLetter("0", "o", "U+0030", "DIGIT"),)),
        ("https://rnm.gov.om", (OddLetter("rn", "m"),)),
        ("https://пример.example", ()),
        ("https://بلدية.عمان", ()),
        ("https://www.example.com", ()),
    ],
)
def test_letters_that_are_read_as_others_are_named_one_by_one(
    link: str, letters: tuple[OddLetter, ...]
):
    assert look(link).letters == letters


def test_an_arabic_name_written_with_letters_of_another_language_names_them():
    (letter,) = look("https://بلدیة.عمان").letters
    assert (letter.letter, letter.script) == ("ی", "ARABIC")


def test_a_password_before_the_host_is_shown_nowhere():
    report = look("https://natiq:geheim@evil.example/")
    assert ("geheim" in report.address, report.pretended) == (False, "natiq")


def test_the_twin_is_named():
    assert look("https://mm-gov-om.com").twin == "mm.gov.om"


def test_the_address_within_a_link_is_named():
    assert look("https://a.example/?to=https%3A%2F%2Fb.example%2Fx").carried == "b.example"


def test_an_address_of_the_same_owner_within_a_link_is_no_other():
    assert look("https://www.a.example/?to=https://login.a.example/").carried == ""


# The lists of IT


def under(refused: str = "", permitted: str = "") -> Known:
    domains = DOMAINS.under(refused.split(), permitted.split())
    return replace(KNOWN, domains=domains)


@pytest.mark.parametrize(
    ("link", "known", "refusal"),
    [
        ("https://news.example/x", under("news.example"), LinkRefusal.LISTED),
        ("https://www.news.example/x", under("news.example"), LinkRefusal.LISTED),
        ("https://notnews.example/x", under("news.example"), None),
        ("https://a.example/?u=https://news.example/", under("news.example"), LinkRefusal.LISTED),
        ("https://ok.news.example/", under("news.example", "ok.news.example"), None),
        ("https://news.example/", under("news.example", "news.example"), LinkRefusal.LISTED),
        ("https://x.ok.example/", under("x.ok.example", "ok.example"), LinkRefusal.LISTED),
        ("https://play.google.com/x", under("", "play.google.com"), None),
        ("https://play.google.com/x", under("", "google.com"), LinkRefusal.STORE),
        ("https://www.roblox.com/x", under("", "roblox.com"), None),
        ("https://refused.example/x", under("", "refused.example"), None),
        ("https://idp.example/oauth2/authorize?client_id=1", under("", "idp.example"), None),
        ("https://idp.example/app.apk", under("", "idp.example"), None),
    ],
)
def test_it_adds_hosts_and_makes_exceptions_and_the_longer_name_counts(
    link: str, known: Known, refusal: LinkRefusal | None
):
    assert look(link, known).refusal == refusal


def test_the_institutions_own_app_is_no_app_that_nobody_needs():
    link = "https://play.google.com/store/apps/details?id=om.gov.mm.app"
    assert look(link).refusal is None


def test_the_institutions_own_pages_are_known():
    report = look("https://services.muscat.gov.om/oauth/authorize?client_id=1")
    assert (report.is_own, report.refusal) == (True, None)


# The account's own platform


@pytest.mark.parametrize(
    ("link", "at_home"),
    [
        ("https://pds.example/post/1", True),
        ("http://pds.example:8080/post/1", True),
        ("https://pds.example@evil.example/post/1", False),
        ("https://evil@pds.example/post/1", False),
        ("https://pds%2eexample/post/1", False),
        ("https://pds.example/go?u=https://evil.example/", False),
        ("https://pds.example/oauth/authorize?client_id=1", False),
        ("https://pds.example.evil.example/post/1", False),
    ],
)
def test_only_a_plain_link_to_the_own_platform_is_at_home(link: str, at_home: bool):
    assert look(link).is_at_home is at_home


def test_any_text_gets_a_report():
    for text in ("\ud800", "https://\ud800.example", "::::", "%%%", "https://[", "@", "\x00" * 50):
        assert look(text).verdict in LinkVerdict
