"""One link in its parts, as a browser reads them (WHATWG URL)."""

import pytest

from core.links.address import read_address

REBUILT = [
    ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
    ("HTTPS://Example.COM/A", "https://example.com/A"),
    ("https:example.com", "https://example.com"),
    ("https:\\\\example.com\\a\\b?c\\d", "https://example.com/a/b?c%5Cd"),
    ("https:////example.com", "https://example.com"),
    ("//example.com/x", "https://example.com/x"),
    ("www.example.com/x", "https://www.example.com/x"),
    ("example.com:8080/x", "https://example.com:8080/x"),
    ("https://example.com:443/", "https://example.com/"),
    ("http://example.com:80/", "http://example.com/"),
    ("http://example.com:443/", "http://example.com:443/"),
    ("https://example.com./", "https://example.com/"),
    ("https://user:pass@example.com/x", "https://example.com/x"),
    ("https://a@b@example.com/x", "https://example.com/x"),
    ("https://ex%61mple.com", "https://example.com"),
    ("https://example%2Ecom", "https://example.com"),
    ("https://ｅｘａｍｐｌｅ．ｃｏｍ", "https://example.com"),
    ("https://example。com｡evil．example", "https://example.com.evil.example"),
    ("https://bücher.example/ä b", "https://xn--bcher-kva.example/%C3%A4%20b"),
    ("https://مسقط.عمان/خدمة", "https://xn--ygbi6ak.xn--mgb9awbf/%D8%AE%D8%AF%D9%85%D8%A9"),
    ('https://example.com/"<>`{}', "https://example.com/%22%3C%3E%60%7B%7D"),
    ("https://example.com/%2525", "https://example.com/%2525"),
    ("https://example.com/100%|%zz#a#b", "https://example.com/100%25%7C%25zz#a%23b"),
    ("http://0x7f.1", "http://127.0.0.1"),
    ("http://2130706433/", "http://127.0.0.1/"),
    ("http://0177.0.0.1/", "http://127.0.0.1/"),
    ("http://１２７.０.０.１", "http://127.0.0.1"),
    ("http://[0:0:0:0:0:0:0:1]:8080/", "http://[::1]:8080/"),
    ("  https://example.com \n", "https://example.com"),
    ("\u200fhttps://example.com\u200f", "https://example.com"),
    ("ht\ntps://exam\tple.com/\na", "https://example.com/a"),
    ("https://exam\u202eple.com", "https://example.com"),
    ("https://example.com/a\u200cb", "https://example.com/a%E2%80%8Cb"),
]
NOWHERE = [
    "",
    "https://",
    "http:///",
    "https://?x",
    "https://%2565xample.com",
    "https://exa mple.com",
    "https://exam%00ple.com",
    "https://exam%2fple.com",
    "https://example.com:99999/",
    "https://example.com:80a/",
    "https://1.2.3.4.5/",
    "https://256.1.1.1/",
    "https://[::1/",
    "https://[::g]/",
    "https://" + "a" * 64 + ".com",
    "https://" + "a." * 130 + "com",
    "https://xn--a/",
    "https://xn--example-.com",
    "https://example..com",
]
OTHERS = [
    ("javascript:alert(1)", "javascript"),
    ("JaVaScRiPt:alert(1)", "javascript"),
    ("java\nscript:alert(1)", "javascript"),
    ("\x01javascript:alert(1)", "javascript"),
    ("data:text/html,<script>", "data"),
    ("file:///etc/passwd", "file"),
    ("intent://x#Intent;end", "intent"),
    ("blob:https://example.com/x", "blob"),
    ("view-source:https://example.com", "view-source"),
    ("mailto:info@example.com", "mailto"),
    ("smb://server/share", "smb"),
]


@pytest.mark.parametrize(("written", "rebuilt"), REBUILT)
def test_a_link_is_rebuilt_from_what_a_browser_would_understand(written: str, rebuilt: str):
    assert read_address(written).rebuilt == rebuilt


@pytest.mark.parametrize("written", NOWHERE)
def test_what_no_browser_would_open_leads_nowhere(written: str):
    address = read_address(written)
    assert (address.host, address.rebuilt) == (None, "")


@pytest.mark.parametrize(("written", "scheme"), OTHERS)
def test_what_is_no_web_address_has_another_scheme_and_no_host(written: str, scheme: str):
    address = read_address(written)
    assert (address.scheme, address.is_web, address.rebuilt) == (scheme, False, "")


@pytest.mark.parametrize(
    ("written", "unseen"),
    [
        ("https://exam\u00adple.com", True),
        ("https://exam\u200dple.com", True),
        ("https://exam\u202eple.com/moc", True),
        ("https://example.com/\u2066a\u2069", True),
        ("https://example.com/a\nb", True),
        ("https://us\u200ber@example.com", True),
        ("\u2066https://example.com\u2069", False),
        ("https://example.com/می\u200cخواهم", False),
        ("https://example.com/\U0001f469\u200d\U0001f4bb", False),
    ],
)
def test_what_cannot_be_seen_within_a_link_is_noticed(written: str, unseen: bool):
    assert read_address(written).has_unseen is unseen


def test_what_stood_before_the_host_is_kept_apart():
    address = read_address("https://mm.gov.om:443@evil.example:8443/x")
    assert (address.pretended, address.port) == ("mm.gov.om:443", 8443)
