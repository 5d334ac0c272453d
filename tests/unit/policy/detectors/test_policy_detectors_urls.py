"""Links are read as a browser reads them (WHATWG URL, UTS 46)."""

import gzip
import re

import pytest

from core.policy.detectors.domains import registrable
from core.policy.detectors.hosts import read_host
from core.policy.detectors.urls import urls_in
from tests.shared_data import shared_data

HOSTS = [
    ("https://mm.gov.om/a", "mm.gov.om"),
    ("HTTPS://MM.GOV.OM/a", "mm.gov.om"),
    ("http://mm.gov.om:8080/a", "mm.gov.om"),
    ("https://mm.gov.om.", "mm.gov.om"),
    ("https://mm.gov.om./a", "mm.gov.om"),
    ("https://mm.gov.om?x=1", "mm.gov.om"),
    ("https://mm.gov.om#x", "mm.gov.om"),
    ("https:mm.gov.om", "mm.gov.om"),
    ("https:/mm.gov.om", "mm.gov.om"),
    ("https:////mm.gov.om", "mm.gov.om"),
    ("https:\\\\mm.gov.om\\a", "mm.gov.om"),
    ("https://evil.example\\@mm.gov.om", "evil.example"),
    ("https://mm.gov.om@evil.example", "evil.example"),
    ("https://mm.gov.om@evil.example/a", "evil.example"),
    ("https://mm.gov.om%40evil.example", None),
    ("https://a:b@mm.gov.om", "mm.gov.om"),
    ("https://a@b@mm.gov.om", "mm.gov.om"),
    ("https://evil.example/@mm.gov.om", "evil.example"),
    ("https://evil.example?@mm.gov.om", "evil.example"),
    ("https://evil.example#@mm.gov.om", "evil.example"),
    ("https://%6d%6d.gov.om", "mm.gov.om"),
    ("https://mm%2egov%2eom", "mm.gov.om"),
    ("https://mm%ff.gov.om", None),
    ("https://mm.gov%2fom", None),
    ("https://ｍｍ.gov.om", "mm.gov.om"),
    ("https://mm。gov。om", "mm.gov.om"),
    ("https://mm．gov．om", "mm.gov.om"),
    ("https://mm｡gov｡om", "mm.gov.om"),
    ("https://mm\u00ad.gov.om", "mm.gov.om"),
    ("https://mm\u200b.gov.om", "mm.gov.om"),
    ("https://m\u2060m.gov.om", "mm.gov.om"),
    ("https://mսscat.gov.om", "xn--mscat-7ig.gov.om"),
    ("https://xn--mscat-7ig.gov.om", "xn--mscat-7ig.gov.om"),
    ("https://موقع.عمان", "xn--4gbrim.xn--mgb9awbf"),
    ("https://bücher.example", "xn--bcher-kva.example"),
    ("https://faß.example", "xn--fa-hia.example"),
    ("https://xn--zzzzzzzz.example", None),
    ("https://1.2.3.4/a", "1.2.3.4"),
    ("https://16909060/a", "1.2.3.4"),
    ("https://0x01020304/a", "1.2.3.4"),
    ("https://0x1.0x2.0x3.0x4", "1.2.3.4"),
    ("https://01.02.03.04", "1.2.3.4"),
    ("https://0300.0250.1.1", "192.168.1.1"),
    ("https://1.2.772", "1.2.3.4"),
    ("https://１.２.３.４", "1.2.3.4"),
    ("https://1.2.3.4.5", None),
    ("https://1.2.3.256", None),
    ("https://1.2.3.08", None),
    ("https://4294967296/", None),
    ("https://[::1]/a", "[::1]"),
    ("https://[2001:DB8:0:0::1]:80/a", "[2001:db8::1]"),
    ("https://[::ffff:1.2.3.4]", "[::ffff:102:304]"),
    ("https://[::1", None),
    ("https://a..b.example", None),
    ("mm.gov.om", "mm.gov.om"),
    ("www.mm.gov.om/a", "www.mm.gov.om"),
    ("//mm.gov.om/a", "mm.gov.om"),
    ("192.168.1.1/admin", "192.168.1.1"),
    ("192.168.1.1:8080", "192.168.1.1"),
    ("ftp://mm.gov.om", "mm.gov.om"),
]
NO_LINKS = [
    "انتهى.الآن",
    "انتهى. الآن",
    "الساعة 7:30",
    "رقم 147/2026",
    "ر.ع",
    "https:",
    "https://",
    "الإصدار 1.2.3.4",
    "ملاحظة:مهمة",
    "a.b",
    "e.g.",
    "v1.0",
    "someone@gmail.com",
    "@muscat",
    "data: none",
    "file: x",
    "note:value",
    "javascript: لغة برمجة",
]


@pytest.mark.parametrize(("text", "host"), HOSTS)
def test_a_link_leads_where_a_browser_goes(text: str, host: str | None):
    (url,) = urls_in(f"زوروا {text} الآن")
    assert (url.host.ascii if url.host else None) == host


@pytest.mark.parametrize("text", NO_LINKS)
def test_what_no_program_opens_is_no_link(text: str):
    assert list(urls_in(f"زوروا {text} الآن")) == []


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("زوروا https://mm.gov.om/a.", "https://mm.gov.om/a"),
        ("زوروا https://mm.gov.om/a، ثم", "https://mm.gov.om/a"),
        ("(https://mm.gov.om/a)", "https://mm.gov.om/a"),
        ("https://mm.gov.om/a_(b)", "https://mm.gov.om/a_(b)"),
        ("«https://mm.gov.om/a»", "https://mm.gov.om/a"),
        ("الموقعhttps://mm.gov.om/a", "https://mm.gov.om/a"),
        ("الموقع:https://mm.gov.om/a", "https://mm.gov.om/a"),
        ("الموقعmm.gov.om", "mm.gov.om"),
        ("mm.gov.omوغيره", "mm.gov.om"),
        ("https://mm.gov.omوغيره", "https://mm.gov.om"),
        ("\u2068https://mm.gov.om/a\u2069", "https://mm.gov.om/a"),
        ("\u200fhttps://mm.gov.om", "https://mm.gov.om"),
    ],
)
def test_a_link_ends_where_its_letters_end(text: str, link: str):
    (url,) = urls_in(text)
    assert text[url.start : url.end] == link


def test_two_links_without_a_blank_between_are_two():
    text = "https://a.example/x,https://b.example"
    assert [url.host.ascii for url in urls_in(text) if url.host] == ["a.example", "b.example"]


def _unescaped(field: str) -> str:
    return re.sub(r"\\u([0-9A-Fa-f]{4})", lambda code: chr(int(code[1], 16)), field)


def _idna_rows() -> list[tuple[str, str]]:
    """What is asked and its ASCII, of rows without any status."""
    packed = shared_data("unicode/IdnaTestV2-17.0.0.txt.gz").read_bytes()
    rows: list[tuple[str, str]] = []
    for line in gzip.decompress(packed).decode().splitlines():
        fields = [field.strip() for field in line.partition("#")[0].split(";")]
        if len(fields) < 7 or any(fields[at] not in ("", "[]") for at in (2, 4, 6)):
            continue
        source = _unescaped(fields[0])
        shown = _unescaped(fields[1]) or source
        rows.append((source, _unescaped(fields[3]) or shown))
    return rows


def test_hosts_are_mapped_as_uts_46_maps_them():
    rows = [row for row in _idna_rows() if row[0] and "%" not in row[0]]
    differing = [
        (source, expected)
        for source, expected in rows
        if (host := read_host(source)) is None or host.ascii != expected.removesuffix(".")
    ]
    assert len(rows) > 400
    assert differing == []


def test_the_registrable_domain_is_that_of_the_public_suffix_list():
    cases = re.findall(
        r"^checkPublicSuffix\('([^']+)', (?:'([^']+)'|null)\)",
        shared_data("psl/test_psl.txt").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    differing = [
        (asked, expected)
        for asked, expected in cases
        if (host := read_host(asked)) is not None
        and (registrable(host.shown) or "") != (_shown(expected) if expected else "")
    ]
    assert len(cases) > 60
    assert differing == []


def _shown(domain: str) -> str:
    host = read_host(domain)
    assert host is not None
    return host.shown
