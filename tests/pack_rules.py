"""Rules of the pack that ships, by the names that the tests know them by."""

from enum import StrEnum


class PackRule(StrEnum):
    """Some rules' ids; what they are is data (``resources/policy/rules.json``)."""

    COMPLAINT = "complaint"
    CONTEMPT = "religious_contempt"
    DEFAMATION = "defamation"
    INCITEMENT = "incitement"
    INCITEMENT_WORDING = "incitement_wording"
    PHONE = "phone_number"
    CIVIL_NUMBER = "civil_number"
