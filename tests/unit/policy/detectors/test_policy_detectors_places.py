"""Plates, homes and mail addresses of persons (PRV)."""

import pytest

from core.policy.rules import Detector

PLATES = [
    "لوحة 1234 أ ب",
    "المركبة رقم 1234 أ ب",
    "مركبة تحمل 12345/AB",
    "لوحة أ ب 1234",
    "سيارة AB 1234",
    "لوحة ١٢٣٤ أ ب",
    "لوحة ۱۲۳۴ ب",
    "لوحة 1234-ر-م",
    "plate 4567 RM",
    "رقم اللوحة 12345",
    "رقم اللوحة: ١٢٣٤٥",
    "1234 أ ب لوحة مركبة مخالفة",
]
NO_PLATES = [
    "1234 أ ب",
    "لوحة إعلانية بطول 12 م",
    "لوحة إعلانية 12 مترًا",
    "المركبة متوقفة منذ 1448 هـ",
    "سيارة أجرة 24 ساعة",
    "تم سحب 120 مركبة مهملة",
    "تركيب 350 لوحة إرشادية في 12 طريقًا",
    "الطابق 12 ب",
    "مركبة في الساعة 9 ص",
]
LOCATIONS = [
    "منزل المواطن 23.588591, 58.405912",
    "بيت عائلة فلان: 23.5885, 58.4059",
    "23.588591، 58.405912 موقع منزله",
    "منزل المواطن ٢٣٫٥٨٨٥ , ٥٨٫٤٠٥٩",
    "منزله على الخريطة https://maps.app.goo.gl/AbCdEf",
    "بيت المواطن https://www.google.com/maps/place/x",
    "منزل المواطن https://maps.google.com/?q=23.58,58.40",
    "منزله geo:23.5885,58.4059",
    "منزل رقم 123 سكة رقم 4567 يسكن فيه مواطن",
    "يسكن المواطن في منزل رقم ١٢٣، سكة ٤٥٦٧، مجمع ٢٣٤",
    "منزل المواطن في سكة 4521 مجمع 12",
]
NO_LOCATIONS = [
    "موقع الحديقة 23.588591, 58.405912",
    "الحديقة https://maps.app.goo.gl/AbCdEf",
    "منزل مهجور في سكة 4567",
    "جمع النفايات من كل منزل في مجمع 234",
    "بيت الزبير من معالم مسقط 23.5, 58.4",
    "منزل المواطن في سكة 4521",
    "بيت رقم 12 سكة 15 متاح للزوار",
    "إنارة 120 منزلًا في شارع رقم 15",
]
MAILS = [
    "someone@gmail.com",
    "some.one+x@hotmail.co.uk",
    "SOMEONE@GMAIL.COM",
    "someone@example.om",
    "some_one@mail.example.com",
    "someone (at) gmail.com",
    "someone[at]gmail[dot]com",
    "someone [at] gmail [dot] com",
    "someone＠gmail.com",
    "info@mm.gov.om.evil.com",
]
NO_MAILS = [
    "info@mm.gov.om",
    "INFO@MM.GOV.OM",
    "call@services.mm.gov.om",
    "info@rop.gov.om",
    "@muscat",
    "@muscat.gov.om",
    "@muscat@mastodon.social",
    "a@b",
    "100@ريال",
    "https://user@mm.gov.om/x",
    "x@y.notatld",
    "meet at gmail",
]


@pytest.mark.parametrize("text", PLATES)
def test_a_plate_is_found(find, text: str):
    assert len(find(text, Detector.PLATE)) == 1


@pytest.mark.parametrize("text", NO_PLATES)
def test_what_no_vehicle_carries_is_no_plate(find, text: str):
    assert find(text, Detector.PLATE) == []


@pytest.mark.parametrize("text", LOCATIONS)
def test_the_exact_place_of_a_home_is_found(find, text: str):
    assert len(find(text, Detector.LOCATION)) == 1


@pytest.mark.parametrize("text", NO_LOCATIONS)
def test_a_place_that_is_nobodys_home_passes(find, text: str):
    assert find(text, Detector.LOCATION) == []


@pytest.mark.parametrize("address", MAILS)
def test_a_mail_address_of_a_person_is_found(find, address: str):
    assert [one.excerpt for one in find(f"راسلوا {address} اليوم", Detector.MAIL)] == [address]


@pytest.mark.parametrize("address", NO_MAILS)
def test_an_official_address_and_a_name_pass(find, address: str):
    assert find(f"راسلوا {address} اليوم", Detector.MAIL) == []


def test_an_address_ends_before_the_full_stop(find):
    (found,) = find("راسلوا someone@gmail.com.", Detector.MAIL)
    assert (found.excerpt, found.values["domain"]) == ("someone@gmail.com", "gmail.com")
