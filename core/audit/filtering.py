"""Which entries somebody wants."""

import json
from collections.abc import Callable

from core.audit.model import AuditAction, AuditEntry, AuditFilter
from core.text.normalise import fold

ABOUT_THE_LOG = frozenset(
    {
        AuditAction.SIGNING_BEGUN.value,
        AuditAction.SIGNING_KEY_REPLACED.value,
        AuditAction.ENTRIES_RETIRED.value,
    }
)
"""What explains the log itself: never withheld from an export, and never retired."""


def admits(wanted: AuditFilter) -> Callable[[AuditEntry], bool]:
    """Says of an entry whether the filter lets it through."""
    words = fold(wanted.words).split()

    def admitted(entry: AuditEntry) -> bool:
        if wanted.since is not None and entry.at < wanted.since:
            return False
        if wanted.until is not None and entry.at >= wanted.until:
            return False
        if wanted.staff_number not in (None, entry.staff_number):
            return False
        if wanted.account not in (None, entry.account):
            return False
        if wanted.actions and entry.action not in wanted.actions:
            return False
        return not words or _has(words, entry)

    return admitted


def _has(words: list[str], entry: AuditEntry) -> bool:
    parts = (
        entry.employee,
        entry.staff_number,
        entry.decision_number or "",
        entry.account or "",
        entry.subject or "",
        *_particulars(entry.detail_json),
    )
    text = fold("\n".join(parts))
    return all(word in text for word in words)


def _particulars(detail: str) -> list[str]:
    """What was said, without the names of the particulars; all of it where it is no object."""
    try:
        members = json.loads(detail)
        return [str(value) for value in members.values()]
    except (ValueError, AttributeError, RecursionError):
        return [detail]
