"""Secrets are found where they are told; talk about them passes (SEC-1)."""

import pytest

from core.policy.rules import Detector

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"
BEGIN = "-----BEGIN "

TOLD = [
    ("كلمة المرور: Muscat@2026", "Muscat@2026"),
    ("كلمة المرور : Muscat@2026", "Muscat@2026"),
    ("كلمة المرور هي Muscat2026", "Muscat2026"),
    ("كلمة المرور الجديدة: Muscat2026", "Muscat2026"),
    ("كلمة السر هي: مسقط٢٠٢٦", "مسقط٢٠٢٦"),
    ("الرقم السري: 4821", "4821"),
    ("الرقم السري هو ٤٨٢١", "٤٨٢١"),
    ("كلمة المرور هي sunshine", "sunshine"),
    ("كلمة المرور = sunshine", "sunshine"),
    ("كلمة المرور: «Muscat2026»", "Muscat2026"),
    ('كلمة المرور: "Muscat2026"', "Muscat2026"),
    ("كلمة المرور:\nMuscat2026", "Muscat2026"),
    ("كَلِمَة المُرُور: Muscat2026", "Muscat2026"),
    ("Password: hunter2", "hunter2"),
    ("password is Hunter2", "Hunter2"),
    ("password: correct-horse-battery", "correct-horse-battery"),
    ("باسورد: abcDEF", "abcDEF"),
    ("كلمة المرور Muscat@2026", "Muscat@2026"),
    ("الرقم السري 4821", "4821"),
    ("رمز التحقق: 482913", "482913"),
    ("رمز التحقق 482913", "482913"),
    ("رمز التحقق هو 482913", "482913"),
    ("رمز التحقق الخاص بك هو: 4829", "4829"),
    ("كود التفعيل: ٤٨٢٩١٣", "٤٨٢٩١٣"),
    ("your verification code is 482913", "482913"),
    ("رمز الدخول: A7B9C2", "A7B9C2"),
]
FORMS = [
    JWT,
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "gho_16C7e42F292c6912E7710c838347Ae178B4a",
    "github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz",
    "glpat-abcdefghij0123456789",
    "AKIAIOSFODNN7EXAMPLE",
    "ASIAIOSFODNN7EXAMPLE",
    "sk-abcdefghijklmnopqrstuvwx0123",
    "sk-proj-abcdefghijklmnop0123456789",
    "sk_live_abcdefghijklmnop0123456789",
    "xoxb-123456789012-abcdefghijkl",
    "EAACEdEose0cBAKZAZBoGzF9ZCZCtG4nPZA0",
    "AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI",
    "AIzaSyA1234567890abcdefghijklmnopqrstuv",
    "123456789:AAF1abcdefghijklmnopqrstuvwxyz01234",
    "Bearer abcdefghij0123456789",
    "bearer abcdefghij.0123456789-xyz",
    f"{BEGIN}PRIVATE KEY-----",
    f"{BEGIN}RSA PRIVATE KEY-----",
    f"{BEGIN}OPENSSH PRIVATE KEY-----",
    f"{BEGIN}PGP PRIVATE KEY BLOCK-----",
    "otpauth://totp/Muscat?secret=JBSWY3DPEHPK3PXP",
    "otpauth-migration://offline?data=CjEKCkhlbGxv",
    "abcd-efg2-hijk-lmn3",
    "7XKQ-2MPL-9ZTR-4WVB",
    "password=Muscat2026",
    "pwd=letmein",
    "api_key=abcdefgh",
    "access_token=abcdefgh",
    "client_secret=abcdefgh",
]
TALK = [
    "لا تشارك كلمة المرور مع أحد",
    "كلمة المرور: لا تشاركها مع أحد",
    "كلمة المرور: اختر كلمة قوية",
    "كلمة المرور القوية تتكون من 12 حرفًا",
    "كلمة المرور: 12 حرفًا على الأقل",
    "غيّروا كلمة المرور كل 90 يومًا",
    "الرقم السري لا يُطلب منكم أبدًا",
    "البلدية لا تطلب الرقم السري أو رمز التحقق",
    "سيصلكم رمز التحقق في رسالة نصية",
    "رمز التحقق مكوّن من 6 أرقام",
    "رمز التحقق: لا ترسلوه لأحد",
    "كلمة المرور: ********",
    "كلمة المرور: xxxxxxxx",
    "نسيت كلمة المرور؟ https://www.mm.gov.om/reset",
    "كلمة المرور: https://www.mm.gov.om/reset1234",
    "Password: required field for all",
    "password: never share it",
    "A strong password is long",
    "رمز التحقق is MUSCAT",
    "password manager",
    "الرقم السري 4821 مرة",
    "حملة كلمة المرور 2026",
    "كلمة المرور Windows",
    "كلمة المرور هي مفتاح الحساب",
    "use a password of 15 characters",
    "the bearer of this card",
    "sk-learn is a library",
    "long-term-care-home",
    "2026-2027-2028-2029",
    "token of appreciation",
    "the answer=42",
    "استخدام كلمات مرور آمنة وقوية للحسابات الرسمية للبلدية",
    "https://www.mm.gov.om/?page=about",
    "ASIA 2026",
    "AKIA",
]


@pytest.mark.parametrize(("text", "secret"), TOLD)
def test_a_secret_that_is_told_is_found(find, text: str, secret: str):
    assert [one.excerpt for one in find(text, Detector.SECRET)] == [secret]


@pytest.mark.parametrize("secret", FORMS)
def test_a_secret_is_known_by_its_form(find, secret: str):
    assert [one.excerpt for one in find(f"انظر {secret} للعلم", Detector.SECRET)] == [secret]


@pytest.mark.parametrize("text", TALK)
def test_talk_about_secrets_passes(find, text: str):
    assert find(text, Detector.SECRET) == []


def test_a_secret_in_the_middle_of_a_text_ends_where_it_ends(find):
    (found,) = find("كلمة المرور: Muscat2026، ثم اضغط دخول", Detector.SECRET)
    assert (found.excerpt, found.values["kind"]) == ("Muscat2026", "password")


def test_a_secret_of_digits_is_no_telephone_number(find):
    (found,) = find("كلمة المرور: 91234567")
    assert found.rule == Detector.SECRET
