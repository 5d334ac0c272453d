"""Notices of newer versions as values."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.foundation.errors import Invalid

_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){0,3}")


class UpdateProblem(StrEnum):
    """Why a notice does not count."""

    NOTICE_UNREADABLE = "update_notice_unreadable"
    NOTICE_SIGNATURE = "update_notice_signature"
    NOTICE_UNKNOWN_AUTHORITY = "update_notice_unknown_authority"
    NOTICE_OLDER = "update_notice_older"
    VERSION_WRONG = "update_version_wrong"


class Severity(StrEnum):
    """How much it matters that the newer version comes soon."""

    ORDINARY = "update_ordinary"
    SECURITY = "update_security"


@dataclass(frozen=True)
class Notice:
    """There is a version ``version``, issued on ``issued``.

    ``changes_ar`` and ``changes_en`` say what is new, ``source`` whom to ask or where IT
    keeps it: words for people, never opened. After ``needed_by`` the older one should not be
    worked with any more.
    """

    version: str
    issued: date
    severity: Severity
    changes_ar: str
    changes_en: str
    source: str
    issuer: str
    needed_by: date | None = None


def version_order(version: str) -> tuple[int, ...]:
    """What versions are compared by: 1.10 comes after 1.9, and 1.0 is 1.

    Digits and dots only, at most four numbers. Raises ``Invalid(VERSION_WRONG)``.
    """
    if _VERSION.fullmatch(version) is None:
        raise Invalid(UpdateProblem.VERSION_WRONG, version=version[:40])
    numbers = [int(number) for number in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
