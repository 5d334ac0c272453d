"""What is said of a link, in words; and a link that opens nowhere any more."""

import pytest
from PySide6.QtCore import QUrl

from core.links.address import read_address
from core.links.model import LinkReason, LinkRefusal, LinkReport, LinkVerdict, OddLetter
from ui.link_choice.host_view import in_order, parts_of
from ui.link_choice.words import defanged, letter_words, reason_words, refusal_words
from ui.links import is_web_link

pytestmark = pytest.mark.usefixtures("qapp")


def report(**given: object) -> LinkReport:
    return LinkReport("…", LinkVerdict.OPEN_AFTER_CHOICE, **given)  # pyright: ignore[reportArgumentType]


def test_every_reason_has_a_sentence_of_its_own() -> None:
    one = report(twin="mm.gov.om", pretended="mm.gov.om", carried="b.example", port=8080)
    sentences = [reason_words(reason, one) for reason in LinkReason]
    assert len(set(sentences)) == len(LinkReason)
    assert not [words for words in sentences if "{" in words]


def test_every_refusal_has_a_sentence_of_its_own() -> None:
    sentences = {refusal_words(report(refusal=refusal)) for refusal in LinkRefusal}
    assert len(sentences) == len(LinkRefusal)


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (OddLetter("а", "a", "U+0430", "CYRILLIC"), ("а", "Cyrillic", "U+0430", "a")),
        (OddLetter("ⲟ", "o", "U+2C9F", "COPTIC"), ("Coptic", "U+2C9F")),
        (OddLetter("ꓳ", "o", "U+A4F3", "LISU"), ("a script that is rare here",)),
        (OddLetter("rn", "m"), ("rn", "together", "m")),
    ],
)
def test_a_letter_is_named_with_its_script_and_code(
    letter: OddLetter, said: tuple[str, ...]
) -> None:
    words = letter_words(letter)
    assert [one for one in said if one not in words] == []


@pytest.mark.parametrize(
    ("address", "written", "harmless"),
    [
        ("https://a.example/x.y", "", "hxxps[:]//a[.]example/x.y"),
        ("http://a.example:8080/x", "", "hxxp[:]//a[.]example:8080/x"),
        ("", "javascript:alert(1)", "javascript[:]alert(1)"),
    ],
)
def test_a_link_for_a_report_opens_nowhere(address: str, written: str, harmless: str) -> None:
    assert defanged(LinkReport(written, LinkVerdict.REFUSED, address=address)) == harmless


@pytest.mark.parametrize(
    ("host", "registrable", "parts"),
    [
        ("login.evil.example", "evil.example", ("login.", "evil.example")),
        ("evil.example", "evil.example", ("", "evil.example")),
        ("127.0.0.1", "", ("", "127.0.0.1")),
        ("مسقط.عمان", "مسقط.عمان", ("", "مسقط.عمان")),
    ],
)
def test_the_part_that_somebody_registered_stands_out(
    host: str, registrable: str, parts: tuple[str, str]
) -> None:
    assert parts_of(report(host=host, registrable=registrable)) == parts


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("www.example.com", "www.example.com"),
        ("بلدية.مسقط.عمان", "بلدية.مسقط.عمان"),
        ("a.ب.ج.com", "\u2068a\u2069.\u2068ب\u2069.\u2068ج\u2069.\u2068com\u2069"),
        ("بلدية.com.", "\u2068بلدية\u2069.\u2068com\u2069."),
    ],
)
def test_labels_of_both_directions_are_kept_apart(host: str, shown: str) -> None:
    assert in_order(host) == shown


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com/x|y[1]?a[]=1&b=100%#a#b",
        "https://مسقط.عمان/خدمات?س=ج",
        "http://[::1]:8080/",
        "https:\\\\example.com\\a",
        "https://example.com/\u202ea\u200cb",
        "https://example.com?x",
    ],
)
def test_what_was_understood_of_a_link_is_what_qt_opens(link: str) -> None:
    address = read_address(link).rebuilt
    assert is_web_link(address)
    assert QUrl(address).toString(QUrl.ComponentFormattingOption.FullyEncoded) == address
