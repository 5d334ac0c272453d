"""Slips that a dictionary takes for words are found; what is right is left alone."""

import itertools
from pathlib import Path

import pytest

from core.foundation.errors import Damaged
from core.foundation.paths import RESOURCES
from core.text.orthography import Orthography, OrthographyRule
from core.text.spelling import Speller
from tests.announcements import MARKETS, ROADS, SERVICES

WORDS = RESOURCES / "words"


@pytest.fixture(scope="module")
def orthography() -> Orthography:
    return Orthography(WORDS)


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller(RESOURCES / "spelling")


def mended(text: str, orthography: Orthography, speller: Speller) -> str:
    for fix in reversed(orthography.fixes(text, speller.accepts)):
        text = text[: fix.start] + fix.replacement + text[fix.end :]
    return text


SLIPS = [
    ("ندعوكم الى الحضور", "ندعوكم إلى الحضور", OrthographyRule.HAMZA),
    ("اذا رغبتم", "إذا رغبتم", OrthographyRule.HAMZA),
    ("أستخدام المواقف", "استخدام المواقف", OrthographyRule.HAMZA),
    ("الأجتماع السنوي", "الاجتماع السنوي", OrthographyRule.HAMZA),
    ("اعلنت البلدية ان الطريق مغلق", "اعلنت البلدية أن الطريق مغلق", OrthographyRule.HAMZA),
    ("قال ان الطريق مغلق", "قال إن الطريق مغلق", OrthographyRule.HAMZA),
    ("ان الطريق مغلق", "إن الطريق مغلق", OrthographyRule.HAMZA),
    ("اكثر من طريق", "أكثر من طريق", OrthographyRule.HAMZA),
    ("هذه المدينه جميلة", "هذه المدينة جميلة", OrthographyRule.TEH_MARBUTA),
    ("سكان المنطقه", "سكان المنطقة", OrthographyRule.TEH_MARBUTA),
    ("بمدينه صحار", "بمدينة صحار", OrthographyRule.TEH_MARBUTA),
    ("بلديه مسقط", "بلدية مسقط", OrthographyRule.TEH_MARBUTA),
    ("إلي ولاية السيب", "إلى ولاية السيب", OrthographyRule.ALEF_MAKSURA),
    ("حتي المساء", "حتى المساء", OrthographyRule.ALEF_MAKSURA),
    ("في مستشفي خولة", "في مستشفى خولة", OrthographyRule.ALEF_MAKSURA),
    ("حصل علي الترخيص", "حصل على الترخيص", OrthographyRule.ALEF_MAKSURA),
    ("علي الرغم من ذلك", "على الرغم من ذلك", OrthographyRule.ALEF_MAKSURA),
    ("المرحلة الأولي", "المرحلة الأولى", OrthographyRule.ALEF_MAKSURA),
    ("التى افتتحت", "التي افتتحت", OrthographyRule.ALEF_MAKSURA),
    ("نضام الحجز", "نظام الحجز", OrthographyRule.LETTER),
    ("لدلك نرجو", "لذلك نرجو", OrthographyRule.LETTER),
    ("لاكن الوقت", "لكن الوقت", OrthographyRule.WORD),
    ("هاذا الموقع", "هذا الموقع", OrthographyRule.WORD),
    ("إنشاء الله غدًا", "إن شاء الله غدًا", OrthographyRule.WORD),
    ("مساءًا", "مساءً", OrthographyRule.TANWIN),
    ("ابتداءا من الأحد", "ابتداءً من الأحد", OrthographyRule.TANWIN),
    ("شكرررا لكم", "شكرا لكم", OrthographyRule.REPEATED_LETTER),
    ("البلدیة", "البلدية", OrthographyRule.FARSI_LETTER),
    ("وتؤكد و تعلن", "وتؤكد وتعلن", OrthographyRule.LONE_CONJUNCTION),
    ("بلدية  مسقط", "بلدية مسقط", OrthographyRule.DOUBLED_SPACE),
    ("مسقط ، السيب", "مسقط، السيب", OrthographyRule.SPACE_BEFORE),
    ("مسقط،السيب", "مسقط، السيب", OrthographyRule.SPACE_AFTER),
    ("شكرا لكم.نرحب بكم", "شكرا لكم. نرحب بكم", OrthographyRule.SPACE_AFTER),
    ("مسقط, السيب", "مسقط، السيب", OrthographyRule.LATIN_PUNCTUATION),
    ("هل تعلم?", "هل تعلم؟", OrthographyRule.LATIN_PUNCTUATION),
]


@pytest.mark.parametrize(("slip", "right", "rule"), SLIPS)
def test_a_slip_is_found_with_what_is_usual(
    orthography: Orthography, speller: Speller, slip: str, right: str, rule: OrthographyRule
):
    rules = [fix.rule for fix in orthography.fixes(slip, speller.accepts)]
    assert (mended(slip, orthography, speller), rules) == (right, [rule])


RIGHT = [
    "والي مسقط يستقبل المراجعين",
    "افتتح سعادة علي بن سالم المعرض",
    "قال محمد علي إن الطريق مفتوح",
    "وعلي الكعبي وأحمد البلوشي",
    "المياه والمتنزه والوجه والاتجاه والفقه",
    "كتابه ومنزله وأبناؤه ووالديه",
    "ولايات السلطنة ونيابات الولايات",
    "التشخيص الأولي والتعليم الأساسي",
    "بدا الطريق سالكًا وبدأت الأعمال",
    "جاءا معًا وأضاءا المكان",
    "خمسة آلاف و 300 ريال",
    "النوعان أ و ب",
    "الساعة 10:30، والمبلغ 1,500 ريال",
    "د. أحمد وم.ع.م",
    "https://example.om/الى #الى info@example.om",
    "باخرة فاخرة وقصة ساخرة",
    "ثلاثة أجزاء منضمة إلى بعضها",
    "بناءً على ما سبق وجزءًا منه",
    "الله أكبر ولله الحمد",
    "تم تسوير الحديقة وترخيص بناء سور",
    "ننشر ذلك حالًا... شكرًا",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(orthography: Orthography, speller: Speller, text: str):
    assert orthography.fixes(text, speller.accepts) == ()


@pytest.mark.parametrize("text", [*SERVICES, *ROADS, *MARKETS])
def test_ordinary_announcements_are_left_alone(
    orthography: Orthography, speller: Speller, text: str
):
    assert orthography.fixes(text, speller.accepts) == ()


@pytest.mark.parametrize(("slip", "right", "_"), SLIPS)
def test_a_mended_text_has_nothing_more_to_mend(
    orthography: Orthography, speller: Speller, slip: str, right: str, _: OrthographyRule
):
    once = mended(slip, orthography, speller)
    assert mended(once, orthography, speller) == once == right


def test_marks_stay_on_their_letters(orthography: Orthography, speller: Speller):
    assert mended("نضامًا", orthography, speller) == "نظامًا"


def test_places_count_code_points(orthography: Orthography, speller: Speller):
    (fix,) = orthography.fixes("🌴 الى", speller.accepts)
    assert (fix.start, fix.end) == (2, 5)


def test_a_dictionary_that_knows_nothing_leaves_the_rules_by_heart(orthography: Orthography):
    assert [fix.replacement for fix in orthography.fixes("الى الورشه", lambda _: False)] == ["إلى"]


def test_fixes_never_overlap(orthography: Orthography, speller: Speller):
    text = "و الى  المدينه , إنشاء الله ،ان الان علي الرغم" * 20
    fixes = orthography.fixes(text, speller.accepts)
    assert all(one.end <= other.start for one, other in itertools.pairwise(fixes))


def test_a_damaged_list_is_said_to_be_damaged(tmp_path: Path):
    (tmp_path / "orthography.txt").write_text("[always]\n", encoding="utf-8")
    with pytest.raises(Damaged):
        Orthography(tmp_path)
