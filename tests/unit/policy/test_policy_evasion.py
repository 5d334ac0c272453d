"""Words that are written so as not to be found, and what only looks as if it were."""

from pathlib import Path

import pytest

from core.foundation.errors import Damaged
from core.foundation.paths import RESOURCES
from core.policy.evasions import EvasiveLexicon
from core.policy.lookalikes import TABLE, LookAlikes
from core.policy.model import Finding, Severity
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer
from core.policy.skeleton import collapsed, has_traces, skeletons_of
from core.policy.terms import Clitics, Lexicon, TermList
from core.text.normalise import fold, fold_with_map
from tests.announcements import ANNOUNCEMENTS
from tests.evasion import HOW_MANY, TECHNIQUES, measure_evasions, variants
from tests.ordinary_announcements import ORDINARY_ANNOUNCEMENTS
from tests.pack_rules import PackRule

HIDDEN = [
    "يا كلاااااب",
    "يا ككلابببب",
    "يا حماار",
    "ي ا ك ل ا ب",
    "ي ا   ك ل ا ب",
    "يا ك ل ا ب",
    "يا ك.ل.ا.ب",
    "يا ك-ل-ا-ب",
    "يا ك_ل_ا_ب",
    "يا ك*ل*ا*ب",
    "يا ك🔥ل🔥ا🔥ب",
    "يا كل.اب",
    "يا كـ.ـلاب",
    "يا ڪلاب",
    "یا گلاب",
    "يا كلاپ",
    "يا كl1ب",
    "يا кلاب",
    "يا كل@ب",
    "يا كل!ب",
    "يا 7مار",
    "يا ٧مار",
    "يا\u200bكلاب",
    "يا ك\u115fلا\u2800ب",
    "ي@ حم١ر",
    "و ح ث ا ل ة",
    "والـ7ثالة",
    "كذ@@@ب",
    "الله يلعننننه",
    "يا خ\u064eن\u0640\u0640ز ي ر",
]

INNOCENT = [
    "للتواصل: ٢٤٧٥٣٠٠٠ أو 1111 أو 80077222",
    "حضر الندوة م. د. سالم و أ.د. ناصر ود. مريم",
    "ر.ع. عملة السلطنة",
    "وكالة س.ع.و وشركة ش.م.ع.ع في الموعد",
    "حرف بـ ثم ـسـ ثم ـم في درس الخط العربي",
    "الحروف: أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي",
    "جمييييل ما رأينا اليوم، ههههه رااااائع",
    "خدمة 24x7 عبر واتساب وGPS وQR وPDF",
    "طراز X5 وطراز ح7 وموديل 2026م ومساحة 500م2",
    "الساعة 8ص حتى 2م يوميًا و24س في الطوارئ",
    "م س ق ط تحتفي بكم",
    "ب ل د ي ة   م س ق ط",
    "ا ل ص د ق منجاة",
    "رمز الاستجابة الـQR أسفل الـPDF",
    "البند أ/1 والبند ب-2 والفقرة ج_3",
    "أهلًا@بلدية_مسقط وشكرًا!نلقاكم",
    "ا ل م ر ت ش ح الأول",
    "محثااالة",
    "سبب التأخير أنه يسبب ازدحامًا",
    "اللللهم بارك",
    "نـــقـــاء الـمـاء مسؤوليتنا",
    "رقم المعاملة ب12ج45",
    "iPhone15 والـ5G متاحان",
    "أول\nأ\nب\nج\nآخر",
]


def defamation_in(reviewer: Reviewer, text: str) -> Finding:
    (found,) = (one for one in reviewer.review(text, None) if one.rule == PackRule.DEFAMATION)
    return found


@pytest.mark.parametrize("words", HIDDEN)
@pytest.mark.parametrize("sentence", ["{}", "قال لهم {} ثم مضى"])
def test_a_hidden_word_is_found_where_it_stands(reviewer: Reviewer, words: str, sentence: str):
    found = defamation_in(reviewer, sentence.format(words))
    assert (found.severity, found.excerpt) == (Severity.STOP, words)
    assert found.start == sentence.index("{")


def test_a_finding_of_a_hidden_word_says_so(reviewer: Reviewer):
    found = defamation_in(reviewer, "يا كلاااب")
    assert found.values["evasion"] == 1


@pytest.mark.parametrize("words", ["يا كلب", "يا كَلْب", "يا كــلب", "ﻳﺎ ﻛﻠﺐ"])
def test_a_word_in_plain_letters_is_not_called_hidden(reviewer: Reviewer, words: str):
    found = defamation_in(reviewer, words)
    assert "evasion" not in found.values


def test_speaking_against_a_hidden_word_makes_the_stop_a_question(reviewer: Reviewer):
    found = defamation_in(reviewer, "نرفض عبارات مثل يا ك ل ب")
    assert (found.severity, found.values["countered"]) == (Severity.QUESTION, 1)


def test_a_word_spelt_out_over_lines_is_found(reviewer: Reviewer):
    found = defamation_in(reviewer, "انظروا\nح\nث\nا\nل\nة\nانتهى")
    assert found.excerpt == "ح\nث\nا\nل\nة"


@pytest.mark.parametrize("text", INNOCENT)
def test_what_only_looks_like_hiding_is_left_alone(reviewer: Reviewer, text: str):
    found = reviewer.review(text, None)
    assert [one.excerpt for one in found if "evasion" in one.values] == []


def test_ordinary_announcements_are_read_plainly():
    texts = (*ANNOUNCEMENTS, *ORDINARY_ANNOUNCEMENTS)
    assert sum(has_traces(text, fold(text)) for text in texts) < len(texts) / 10


def test_the_variants_are_different_ones_of_each_technique(pack: PolicyPack):
    made = variants(pack)
    assert len({one.text for one in made}) == HOW_MANY
    assert {one.technique for one in made} == set(TECHNIQUES)


def test_the_same_variants_are_made_each_time(pack: PolicyPack):
    assert variants(pack) == variants(pack)


def test_of_the_variants_nearly_all_are_caught(pack: PolicyPack):
    missed = [one.text[one.start : one.end] for one, caught in measure_evasions(pack) if not caught]
    assert len(missed) <= HOW_MANY * 0.05, missed


def _found(terms: tuple[str, ...], text: str, *, exact: bool = False) -> list[str]:
    look_alikes = LookAlikes.read(RESOURCES / "words")
    clitics = Clitics.of(["و", "ال", "وال"], ["ال"], ["هم"])
    plain = Lexicon([TermList("list", terms, exact=exact)], clitics)
    lexicon = EvasiveLexicon(plain, ("list",), look_alikes)
    folded, origins = fold_with_map(text)
    return [
        folded[first:last]
        for skeleton in skeletons_of(text, folded, origins, look_alikes)
        for first, last in lexicon.find(skeleton).get("list", ())
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("والكتاااب", ["والكتاااب"]),
        ("كتاااب", ["كتاااب"]),
        ("كتاااب هم", ["كتاااب"]),
        ("سكتاااب", []),
        ("كتاااب\u0647م", []),
        ("كتاب", []),
        ("كت اب", []),
        ("ك ت اب", ["ك ت اب"]),
    ],
)
def test_a_hidden_word_is_whole_and_may_have_what_is_joined_before_it(text: str, found: list[str]):
    assert _found(("كتاب",), text) == found


def test_an_open_term_may_be_hidden_with_its_ending():
    assert _found(("كتاب*",), "كتاااابهم") == ["كتاااابهم"]


def test_an_exact_term_is_hidden_without_anything_joined_to_it():
    assert _found(("كتاب",), "والكتاااب", exact=True) == []


def test_letters_that_a_word_has_twice_are_found_spelt_out_and_elongated():
    assert _found(("مدد",), "م دددد") == []
    assert _found(("مددنا",), "م د د ن ا") == ["م د د ن ا"]
    assert _found(("مددنا",), "مددددنا") == ["مددددنا"]


def test_an_abbreviation_of_three_letters_is_no_word_spelt_out():
    assert _found(("كلب",), "شركة ك.ل.ب المحدودة") == []


@pytest.mark.parametrize("between", ["، ", "؛ ", " ("])
def test_a_term_does_not_go_over_what_parts_sentences(between: str):
    assert _found(("اول كتاب",), f"اووول{between}كتاب") == []


def test_a_sign_that_may_be_several_letters_is_each_of_them():
    assert _found(("صلاح", "قلم"), "9لاح 9لم") == ["9لاح", "9لم"]


def test_what_is_written_for_no_letter_hides_nothing():
    assert _found(("كتاب",), "كت4ب") == []


def test_repetitions_collapse_to_one_letter():
    assert collapsed("كتاااابب") == "كتاب"


@pytest.mark.parametrize("content", ["", "# nothing\n", "\xff"])
def test_a_damaged_table_of_look_alikes_is_refused(tmp_path: Path, content: str):
    (tmp_path / TABLE).write_bytes(content.encode("latin-1"))
    with pytest.raises(Damaged):
        LookAlikes.read(tmp_path)


def test_a_missing_table_of_look_alikes_is_refused(tmp_path: Path):
    with pytest.raises(Damaged):
        LookAlikes.read(tmp_path)


def test_letters_that_share_a_look_alike_are_of_one_class():
    look_alikes = LookAlikes({"8": "قغ", "9": "صق", "7": "ح"})
    of_one, of_another = set(look_alikes.classes("قغص")), set(look_alikes.classes("حه"))
    assert (len(of_one), len(of_another)) == (1, 2)
