"""The employee, and what signing in can answer with."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.foundation.errors import Invalid

_STAFF_NUMBER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,30}[A-Za-z0-9])?")
_NAME_LIMIT = 120


@dataclass(frozen=True)
class Employee:
    """Who works here: the number that decisions name, and the name for people."""

    staff_number: str
    name: str


class AttemptKind(StrEnum):
    """What somebody got wrong: what opens the profile, or the second factor after that."""

    DOOR = "attempt_door"
    SECOND_FACTOR = "attempt_second_factor"


@dataclass(frozen=True)
class FailedAttempts:
    """How often it went wrong since the log was told last, and when the last time was."""

    kind: AttemptKind
    count: int
    last_at: datetime


class Advice(StrEnum):
    """What makes a passphrase weak, and what to do about it."""

    TOO_SHORT = "passphrase_too_short"
    TOO_LONG = "passphrase_too_long"
    INVISIBLE = "passphrase_invisible"
    """It holds signs that cannot be seen and so cannot be typed again with certainty."""
    BREACHED = "passphrase_breached"
    """It stands in lists of passwords that were leaked, or is made as such are."""
    COMMON = "passphrase_common"
    PERSONAL = "passphrase_personal"
    REPEATS = "passphrase_repeats"
    SEQUENCE = "passphrase_sequence"
    KEYBOARD_ROW = "passphrase_keyboard_row"
    DATES = "passphrase_dates"
    ADD_WORDS = "passphrase_add_words"
    GOOD = "passphrase_good"


@dataclass(frozen=True)
class Strength:
    """The verdict on a passphrase.

    ``score`` runs from 0 to 4 and is 3 or 4 only for an acceptable one. ``length`` counts
    the code points that count: what can be guessed from the employee's own data does not.
    """

    score: int
    acceptable: bool
    advice: tuple[Advice, ...]
    length: int
    minimum: int


class IdentityProblem(StrEnum):
    """Why somebody is not let in, or not enrolled."""

    STAFF_NUMBER_INVALID = "identity_staff_number_invalid"
    NAME_INVALID = "identity_name_invalid"
    PASSPHRASE_TOO_WEAK = "identity_passphrase_too_weak"  # noqa: S105 - a code, no secret
    ALREADY_ENROLLED = "identity_already_enrolled"
    NOT_ENROLLED = "identity_not_enrolled"
    NOT_CONFIRMED = "identity_not_confirmed"
    """Enrolment was to be finished before a code of the new second factor was shown."""
    CODE_INCOMPLETE = "identity_code_incomplete"
    """What was typed is not six digits. Not counted as a failure."""
    WRONG_CODE = "identity_wrong_code"
    CODE_REPLAYED = "identity_code_replayed"
    """The code is right but was used, or an older one than it was. Not counted as a failure."""
    WRONG_RECOVERY_CODE = "identity_wrong_recovery_code"
    RECOVERY_CODE_USED = "identity_recovery_code_used"
    WAIT = "identity_wait"
    """Too many failures: try again in ``seconds``."""
    CODE_LOCKED = "identity_code_locked"
    """So many failures in a row that only a recovery code is taken now."""
    LOCKED = "identity_locked"
    """The session has ended, or nobody was at the desk for too long."""
    STEP_UP_NEEDED = "identity_step_up_needed"
    """What was asked for needs a second factor that was shown a short while ago."""
    NO_AUTHENTICATOR = "identity_no_authenticator"
    """The employee has removed the authenticator: a security key takes its place."""
    PASSPHRASE_UNCHANGED = "identity_passphrase_unchanged"  # noqa: S105 - a code, no secret
    """The new passphrase is the old one."""
    NOT_IN_PRACTICE = "identity_not_in_practice"
    """Practice has neither passphrase nor second factor that could be changed."""
    WORDS_DAMAGED = "identity_words_damaged"
    """The list of common passphrases that ships with the program is not as it was."""


def checked_employee(staff_number: str, name: str) -> Employee:
    """The employee as typed, in the one form in which it is stored and compared.

    Digits of any script become ASCII, white space is collapsed, the name is composed (NFC).
    Raises ``Invalid(STAFF_NUMBER_INVALID)`` for anything but 1 to 32 ASCII letters, digits
    and ``. _ / -`` between them, and ``Invalid(NAME_INVALID)`` for a name without two
    letters, longer than 120 code points, or with signs that cannot be seen.
    """
    number = ascii_digits(staff_number).strip()
    if not _STAFF_NUMBER.fullmatch(number):
        raise Invalid(IdentityProblem.STAFF_NUMBER_INVALID)
    shown = unicodedata.normalize("NFC", " ".join(name.split()))
    letters = sum(sign.isalpha() for sign in shown)
    if letters < 2 or len(shown) > _NAME_LIMIT or not shown.isprintable():
        raise Invalid(IdentityProblem.NAME_INVALID)
    return Employee(number, shown)


def ascii_digits(text: str) -> str:
    """``text`` with the decimal digits of every script written as 0 to 9."""
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in text)
