"""The detectors under a pack with one rule for each, and with words of their own."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from core.policy.detectors.model import Piece
from core.policy.detectors.registry import Detectors
from core.policy.model import Finding, Severity
from core.policy.pack import PolicyPack, WordList
from core.policy.rules import Detector, DetectorRule, Option
from core.text.normalise import fold_with_map
from tests.link_domains import DOMAINS

Find = Callable[..., list[Finding]]

_LISTS = {
    "units": (
        "ريال",
        "ريالا",
        "ر.ع",
        "OMR",
        "لتر",
        "متر",
        "متر مكعب",
        "شخص",
        "مستفيد",
        "موظف",
        "طلب",
    ),
    "references": ("رقم الطلب", "رقم البلاغ", "البلاغ", "رقم المعاملة", "رقم المناقصة", "order"),
    "civil": ("الرقم المدني", "رقم مدني", "رقمه المدني", "البطاقة الشخصية", "civil number"),
    "passports": ("رقم الجواز", "جواز السفر", "جواز سفر", "رقم الإقامة", "passport"),
    "accounts": ("رقم الحساب", "حساب بنكي", "حسابه البنكي", "account number"),
    "files": ("رقم الملف", "الملف الطبي", "رقم القضية"),
    "plates": ("لوحة", "المركبة", "مركبة", "سيارة", "plate"),
    "plate_numbers": ("رقم اللوحة", "لوحة رقم", "لوحتها"),
    "homes": ("منزل", "بيت", "منزله", "منزل رقم", "بيت رقم"),
    "home_parts": ("سكة", "سكة رقم", "مجمع", "مجمع رقم", "شارع رقم", "way", "block"),
    "residents": ("يسكن", "سكن", "المواطن", "عائلة", "مواطن"),
    "passwords": ("كلمة المرور", "كلمة السر", "الرقم السري", "رقم سري", "password", "باسورد"),
    "codes": ("رمز التحقق", "رمز الدخول", "كود التفعيل", "verification code", "رمز التفعيل"),
    "links": ("هو", "هي", "is", "الجديدة"),
}

_OPTIONS: Mapping[Detector, Mapping[str, Option]] = {
    Detector.PHONE: {"unit_words": "units", "reference_words": "references"},
    Detector.CIVIL_NUMBER: {
        "words": "civil",
        "unit_words": "units",
        "reference_words": "references",
    },
    Detector.PASSPORT: {"words": "passports"},
    Detector.BANK_ACCOUNT: {"words": "accounts"},
    Detector.FILE_NUMBER: {"words": "files"},
    Detector.PLATE: {"words": "plates", "number_words": "plate_numbers"},
    Detector.LOCATION: {
        "home_words": "homes",
        "part_words": "home_parts",
        "person_words": "residents",
    },
    Detector.SECRET: {
        "password_words": "passwords",
        "code_words": "codes",
        "linking_words": "links",
    },
    Detector.STORE_LINK: {"published_apps": ("om.gov.mm.app", "1234567890")},
}


@pytest.fixture(scope="session")
def detecting_pack(pack: PolicyPack) -> PolicyPack:
    rules = tuple(
        DetectorRule(one.value, "PRV", Severity.STOP, one, _OPTIONS.get(one, {}))
        for one in Detector
        if one is not Detector.TONE
    )
    lists = {name: WordList(terms) for name, terms in _LISTS.items()}
    return replace(pack, rules=rules, lists=lists, domains=DOMAINS)


@pytest.fixture(scope="session")
def find(detecting_pack: PolicyPack) -> Find:
    """Findings in a text: of one detector where it is named, else of all."""
    detectors = Detectors(detecting_pack)

    def found(text: str, detector: Detector | None = None) -> list[Finding]:
        folded, origins = fold_with_map(text)
        piece = Piece(text, folded, origins, detecting_pack.lexicon.find(folded))
        findings = detectors.find(piece)
        return [one for one in findings if detector is None or one.rule == detector]

    return found
