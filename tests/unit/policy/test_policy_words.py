"""What the lists of the pack find in Arabic as it is written, and what they leave alone."""

import pytest

from core.policy.model import Rule, Severity
from core.policy.review import Reviewer
from tests.pack_rules import PackRule

STOPPED = [
    (PackRule.COMPLAINT, "رواتبنا متأخرة منذ شهرين ولا أحد يجيب", "رواتبنا متأخرة"),
    (PackRule.COMPLAINT, "مديرنا ظالم ولا يسمع أحدًا", "مديرنا ظالم"),
    (PackRule.COMPLAINT, "للأسف بيئة العمل عندنا سيئة جدًا", "بيئة العمل عندنا سيئة"),
    (PackRule.COMPLAINT, "حسابات البلدية لا ترد على أحد", "حسابات البلدية لا ترد"),
    (PackRule.COMPLAINT, "نشتكي من المسؤولين في القسم كل يوم", "نشتكي من المسؤولين"),
    (PackRule.COMPLAINT, "تعبنا من العمل بلا تقدير", "تعبنا من العمل"),
    (PackRule.CONTEMPT, "معتقداتهم سخيفة وتثير الضحك", "معتقداتهم سخيفة"),
    (PackRule.CONTEMPT, "دينكم باطل من أصله", "دينكم باطل"),
    (PackRule.CONTEMPT, "دعكم من خرافات دينهم", "خرافات دينهم"),
    (PackRule.CONTEMPT, "اسمعوا يا كفرة", "يا كفرة"),
    (PackRule.CONTEMPT, "الله يحاسبك، يلعن دينك", "يلعن دينك"),
    (PackRule.CONTEMPT, "تعالوا نسخر من دينهم", "نسخر من دينهم"),
    (PackRule.DEFAMATION, "أنتم لصوص المال العام", "لصوص المال العام"),
    (PackRule.DEFAMATION, "اخرسوا يا كلاب", "يا كلاب"),
    (PackRule.DEFAMATION, "كل مسؤول هناك مرتشي", "مرتشي"),
    (PackRule.DEFAMATION, "في الحي وافدون قذرون", "وافدون قذرون"),
    (PackRule.DEFAMATION, "أصحاب المحل نصابون", "نصابون"),
    (PackRule.DEFAMATION, "سكان ذلك البلد شعب متخلف", "شعب متخلف"),
    (PackRule.INCITEMENT, "أحرقوا الحاويات الليلة", "أحرقوا"),
    (PackRule.INCITEMENT, "هيا كسروا المحلات كلها", "كسروا المحلات"),
    (PackRule.INCITEMENT, "احملوا السلاح وتعالوا", "احملوا السلاح"),
    (PackRule.INCITEMENT, "ادفعوا رشوة وسيمر كل شيء", "ادفعوا رشوة"),
    (PackRule.INCITEMENT, "تهربوا من الضرائب مثلنا", "تهربوا من الضرائب"),
    (PackRule.INCITEMENT, "انتقموا من المفتشين", "انتقموا من"),
]

LEFT_ALONE = [
    "نستقبل شكاوى المواطنين على الرقم 1111",
    "بيئة العمل في البلدية محفزة على الإبداع",
    "تسلّم المدير شهادة تقدير من الموظفين",
    "تصرف رواتب الموظفين في موعدها",
    "ردود حسابات البلدية تصلكم سريعًا",
    "نحترم الأديان والمذاهب كلها",
    "الدين يسر والمعاملة الحسنة منه",
    "كل عقد لم يوثق باطل قانونًا",
    "كفارة اليمين إطعام مساكين",
    "نكافح الكلاب الضالة بطرق رحيمة",
    "ركن للحيوانات الأليفة في الحديقة",
    "الجدول في الرابط أسفله",
    "اكتمل النصاب القانوني لاجتماع المجلس",
    "تهنئة لقواد فرق المتطوعين",
    "من أهمل الصيانة وضيع الوقت أعادها",
    "سياحة إلى زنجبار برفقة العائلة",
    "اعتماد ميزانية الحدائق الجديدة",
    "جمعيات الرفق بالحيوان شريكة لنا",
    "حطم المتسابق الرقم القياسي",
    "اخرجوا في نزهة إلى الشاطئ",
    "أغلقوا صنابير المياه بعد الاستعمال",
    "ادفعوا فواتيركم عبر التطبيق",
    "اقطعوا التذاكر من الموقع",
    "سلاح الجو يشارك في العرض",
]

DOUBLE_MEANING = [
    "ضُبط أشخاص أتلفوا أشجار الحديقة",
    "لا تدفعوا الرسوم إلا عبر البوابة الرسمية",
    "إنذار أصحاب المحلات الذين خالفوا القانون",
    "امتنعوا عن دفع أي مبالغ لجهات غير معتمدة",
    "رشوة الموظف العام جريمة",
]


def words_found(reviewer: Reviewer, text: str) -> list[tuple[str, Severity, str]]:
    return [(one.rule, one.severity, one.excerpt) for one in reviewer.review(text, None)]


@pytest.mark.parametrize(("rule", "text", "words"), STOPPED)
def test_what_the_policy_bans_is_stopped(reviewer: Reviewer, rule: Rule, text: str, words: str):
    assert words_found(reviewer, text) == [(rule, Severity.STOP, words)]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_ordinary_words_of_the_same_sound_are_left_alone(reviewer: Reviewer, text: str):
    assert words_found(reviewer, text) == []


@pytest.mark.parametrize("text", DOUBLE_MEANING)
def test_a_wording_that_also_has_a_proper_use_is_asked_about(reviewer: Reviewer, text: str):
    assert [found[:2] for found in words_found(reviewer, text)] == [
        (PackRule.INCITEMENT_WORDING, Severity.QUESTION)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "نرفض وصف أي مواطن بعبارة يا كلب",
        "يحظر نشر عبارات مثل: مذهبهم باطل",
        "لا تقولوا للعامل يا غبي",
        "عقوبة من يكتب أحرقوا أو نحوها",
        "احذروا من يقول لكم ادفعوا رشوة",
        "ندين كل من كتب معتقداتهم سخيفة",
        "ليست رواتبنا متأخرة كما يشاع",
        "جريمة التحريض: اقتلوا",
    ],
)
def test_speaking_against_it_makes_the_stop_a_question(reviewer: Reviewer, text: str):
    (found,) = reviewer.review(text, None)
    assert (found.severity, found.values) == (Severity.QUESTION, {"countered": 1})


@pytest.mark.parametrize(
    "text",
    [
        "يا كلب لا تقترب",
        "لا أحد هنا يعجبني ولا شيء يستحق الاهتمام في هذا المكان كله يا كلب",
        "لا شيء. يا كلب",
        "لا شيء\nيا كلب",
        "الآن يا كلب",
    ],
)
def test_a_denial_elsewhere_does_not_soften_the_stop(reviewer: Reviewer, text: str):
    assert words_found(reviewer, text) == [(PackRule.DEFAMATION, Severity.STOP, "يا كلب")]


@pytest.mark.parametrize(
    "before",
    ["و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وب", "ول", "فل"],
)
def test_a_word_is_found_with_what_is_joined_before_it(reviewer: Reviewer, before: str):
    word = f"{before}حثالة"
    assert words_found(reviewer, f"هؤلاء {word} هنا") == [
        (PackRule.DEFAMATION, Severity.STOP, word)
    ]


@pytest.mark.parametrize("ending", ["ك", "كم", "هم", "ها", "نا", "ي", "ه", "هما"])
def test_an_open_term_is_found_with_the_pronoun_after_it(reviewer: Reviewer, ending: str):
    words = f"يلعن دين{ending}"
    assert words_found(reviewer, words) == [(PackRule.CONTEMPT, Severity.STOP, words)]


@pytest.mark.parametrize("word", ["محثالة", "حثالةكم", "استحثالة", "حثالي", "أسفلة", "سفلةا"])
def test_a_word_within_another_word_is_not_that_word(reviewer: Reviewer, word: str):
    assert words_found(reviewer, f"هؤلاء {word} هنا") == []


@pytest.mark.parametrize(
    "word",
    [
        "حُثَالَةٌ",
        "حـــثــالة",
        "حث\u200cالة",
        "حث\u200bالة",
        "حث\u2060الة",
        "\u2067حثالة\u2069",
        "حثاله",
        "ﺣﺜﺎﻟﺔ",
        "حُـ\u200dثـَالَـ\u200dة",
        "حثالہ",
    ],
)
def test_a_word_is_found_however_it_is_dressed(reviewer: Reviewer, word: str):
    (found,) = reviewer.review(f"هؤلاء {word} هنا", None)
    assert found.rule == PackRule.DEFAMATION
    assert found.excerpt.strip("\u2067\u2069") == word.strip("\u2067\u2069")


@pytest.mark.parametrize(
    "words", ["يا كلب", "يا  كلب", "يا\u00a0كلب", "يا_كلب", "يا-كلب", "يا.كلب", "يَا كَلبُ"]
)
def test_words_of_a_term_may_stand_apart(reviewer: Reviewer, words: str):
    assert words_found(reviewer, f"قال: {words}؟") == [(PackRule.DEFAMATION, Severity.STOP, words)]


@pytest.mark.parametrize("words", ["يا صديقي كلب", "يا، كلب", "يا (كلب)", "كلب يا"])
def test_words_that_only_stand_near_each_other_are_no_term(reviewer: Reviewer, words: str):
    assert words_found(reviewer, words) == []


def test_of_several_terms_that_begin_at_a_word_the_longest_is_found(reviewer: Reviewer):
    assert words_found(reviewer, "اقتلوا الكلاب") == [
        (PackRule.INCITEMENT, Severity.STOP, "اقتلوا الكلاب")
    ]


def test_a_hashtag_hides_nothing(reviewer: Reviewer):
    assert words_found(reviewer, "#اقطعوا_الطريق") == [
        (PackRule.INCITEMENT, Severity.STOP, "اقطعوا_الطريق")
    ]


def test_every_occurrence_is_found(reviewer: Reviewer):
    found = reviewer.review("يا كلب ثم يا حمار\nثم يا كلب", None)
    assert [(one.excerpt, one.start) for one in found] == [
        ("يا كلب", 0),
        ("يا حمار", 10),
        ("يا كلب", 21),
    ]
