import gzip
import json
import shutil
import time

import pytest

from core.foundation.errors import Damaged
from core.foundation.paths import RESOURCES
from core.identity.model import Advice
from core.identity.passphrase import MINIMUM, PassphrasePolicy, estimate, standard_dictionaries
from tests.shared_data import shared_data

GOOD = "نخلة قارب منارة رمال"


def lines(name):
    path = shared_data("passwords") / name
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [line for line in content.decode("utf-8-sig").splitlines() if line]


@pytest.fixture(scope="module")
def arabic():
    return lines("Arabic_common-password-list-top-487.txt")


@pytest.fixture(scope="module")
def django():
    """Those that are long enough to be worth lengthening; the rest is far too short."""
    return [word for word in lines("django-common-passwords.txt.gz") if len(word) >= 12]


def repeated(word):
    return word * max(2, -(-MINIMUM // len(word)))


def with_digits(word):
    return word + "123456789012345"[: max(1, MINIMUM - len(word))]


def with_marks(word):
    return word.ljust(MINIMUM, "!")


def with_year(word):
    return word + "2026" * max(1, -(-(MINIMUM - len(word)) // 4))


@pytest.mark.parametrize(
    "passphrase",
    [
        GOOD,
        "بحر قمر ليل باب",
        "ليمون دفتر سحابة مفتاح",
        "velvet cactus orbit lantern",
        "قهوة الصباح في مطرح 2026!",
        "Ca9ZyWABu88[BK#6MBgbH77Tofv)vs$w",
        "ثلاث قطط تشرب الحليب عند النافذة",
    ],
)
def test_four_words_that_belong_to_nobody_are_good(policy, passphrase):
    strength = policy.assess(passphrase)
    assert strength.acceptable
    assert strength.score >= 3
    assert strength.advice == (Advice.GOOD,)


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("نخلة قارب", Advice.TOO_SHORT),
        ("passwordpassword", Advice.COMMON),
        ("P@ssw0rdP@ssw0rd!!!", Advice.COMMON),
        ("drowssapdrowssap", Advice.COMMON),
        ("muscatmuscat2026", Advice.COMMON),
        ("muscatmuscat2026", Advice.DATES),
        ("بلدية مسقط 2026!", Advice.COMMON),
        ("بسم الله الرحمن الرحيم", Advice.COMMON),
        ("بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ", Advice.COMMON),
        ("السلام-عليكم-ورحمة-الله", Advice.COMMON),
        ("كلمةالمرور كلمةالمرور", Advice.COMMON),
        ("م ح م د ا ح م د ١ ٢ ٣", Advice.SEQUENCE),
        ("حشسسصخقيحشسسصخقي", Advice.COMMON),  # "password" with the Arabic layout switched on
        ("hgsghlugd;lhgsghl", Advice.COMMON),  # a greeting with the Latin layout switched on
        ("correct-horse-battery-staple", Advice.COMMON),
        ("123456789012345", Advice.SEQUENCE),
        ("٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥", Advice.SEQUENCE),
        ("ضصثقفغعهخحجدشسيبلاتنمكط", Advice.KEYBOARD_ROW),
        ("qwertyuiopasdfghjkl", Advice.KEYBOARD_ROW),
        ("ابتثجحخدذرزسشصضطظع", Advice.KEYBOARD_ROW),
        ("قمرقمرقمرقمرقمرقمر", Advice.REPEATS),
        ("!!!!!!!!!!!!!!!!!!!", Advice.REPEATS),
        ("24/11/2026 24-11-2026", Advice.DATES),
        ("96899184756 رقم هاتفي", Advice.DATES),
        (GOOD + "\u200f", Advice.INVISIBLE),
        (GOOD + "\u0000", Advice.INVISIBLE),
        ("م" * 257, Advice.TOO_LONG),
    ],
)
def test_what_is_weak_is_refused_and_the_advice_says_why(policy, passphrase, advice):
    strength = policy.assess(passphrase)
    assert not strength.acceptable
    assert strength.score <= 2
    assert advice in strength.advice


def test_nothing_is_asked_about_kinds_of_letters(policy):
    assert policy.assess("velvetcactusorbitlantern").acceptable


def test_the_length_counts_code_points_from_fifteen(policy):
    fifteen = "بحر قمر ليل باب"
    assert policy.assess(fifteen).length == MINIMUM == 15
    assert policy.assess(fifteen).acceptable
    assert not policy.assess(fifteen[:-1]).acceptable


def test_no_common_arabic_password_passes(policy, arabic):
    assert len(arabic) == 487
    assert [word for word in arabic if policy.assess(word).acceptable] == []


@pytest.mark.parametrize("change", [repeated, with_digits, with_marks, with_year])
def test_no_common_arabic_password_passes_by_being_lengthened(policy, arabic, change):
    some = arabic[::5]
    assert [word for word in some if policy.assess(change(word)).acceptable] == []


@pytest.mark.parametrize("change", [str, repeated, with_digits, with_marks, with_year])
def test_no_commonly_leaked_password_passes_however_it_is_lengthened(policy, django, change):
    assert [word for word in django if policy.assess(change(word)).acceptable] == []


def test_without_the_word_list_every_fourth_arabic_password_would_be_called_strong(policy, arabic):
    def scored_high(dictionaries):
        return sum(estimate(word.lower(), dictionaries)[0] >= 3 for word in arabic)

    assert scored_high(standard_dictionaries()) > 100
    assert sum(policy.assess(word).score >= 3 for word in arabic) == 0


def test_the_estimate_equals_the_reference_of_the_original_zxcvbn():
    path = shared_data("passwords") / "zxcvbn-js-4.4.2-reference.json"
    reference = json.loads(path.read_text())
    dictionaries = standard_dictionaries()
    judged = {word: estimate(word, dictionaries)[0] for word, _, _ in reference if len(word) <= 72}
    assert judged == {word: score for word, _, score in reference if len(word) <= 72}


def test_the_policy_never_scores_higher_than_the_reference(policy):
    path = shared_data("passwords") / "zxcvbn-js-4.4.2-reference.json"
    higher = [
        word for word, _, score in json.loads(path.read_text()) if policy.assess(word).score > score
    ]
    assert higher == []


PERSONAL = ("سالم بن سعيد البلوشي", "773091", "@baladia_sample")


@pytest.mark.parametrize(
    "passphrase",
    [
        "البلوشي ٧٧٣٠٩١ البلوشي",
        "بلوشي 773091 baladia sample",
        "نخلة قارب البلوشي",
        "البـلوشِي نخلة قارب",
    ],
)
def test_personal_words_count_for_nothing(policy, passphrase):
    strength = policy.assess(passphrase, PERSONAL)
    assert not strength.acceptable
    assert Advice.PERSONAL in strength.advice
    assert strength.length < len(passphrase)


def test_a_personal_word_beside_enough_others_does_no_harm(policy):
    assert policy.assess("نخلة قارب منارة رمال البلوشي", PERSONAL).acceptable


def test_a_short_name_inside_another_word_is_not_personal(policy):
    assert policy.assess("تعليم نخلة منارة رمال", ("علي",)).length == 21


def test_one_employee_s_words_do_not_count_against_the_next(policy):
    policy.assess("نخلة", ("زعفران",))
    assert policy.assess("زعفران قارب منارة رمال").acceptable


@pytest.mark.parametrize("passphrase", ["م" * 25_000, "3x" * 128, "aab" * 85, GOOD * 12])
def test_a_very_long_passphrase_is_judged_at_once(policy, passphrase):
    policy.assess(GOOD)
    start = time.perf_counter()
    policy.assess(passphrase)
    assert time.perf_counter() - start < 1


def test_an_empty_passphrase_is_too_short(policy):
    strength = policy.assess("")
    assert (strength.score, strength.acceptable, strength.length) == (0, False, 0)
    assert Advice.TOO_SHORT in strength.advice


@pytest.mark.parametrize(
    "content", [None, b"", b"\xff", b"[words]\nx\n", b"[words]\nx\n[rows]\nab\n[keys]\nq w e\n"]
)
def test_without_its_word_list_nothing_is_judged(tmp_path, content):
    words = shutil.copytree(RESOURCES / "words", tmp_path / "words")
    (words / "common_passphrases.txt").unlink()
    if content is not None:
        (words / "common_passphrases.txt").write_bytes(content)
    with pytest.raises(Damaged) as error:
        PassphrasePolicy(words).assess(GOOD)
    assert error.value.values.get("name", "common_passphrases.txt") == "common_passphrases.txt"
