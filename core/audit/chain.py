"""The hash chain: each entry's digest covers its content and the digest before it."""

import hashlib
import json

from core.audit.model import AuditEntry

BEGINNING = "0" * 64
"""What stands before the first entry."""


def digest_of(entry: AuditEntry) -> str:
    """SHA-256 over the entry without its digest, as canonical JSON (sorted, UTF-8, no spaces)."""
    content = {
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "staff_number": entry.staff_number,
        "employee": entry.employee,
        "decision_number": entry.decision_number,
        "account": entry.account,
        "action": entry.action,
        "subject": entry.subject,
        "detail": entry.detail_json,
        "previous": entry.previous,
    }
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
