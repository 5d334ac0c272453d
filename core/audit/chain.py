"""The hash chain: each entry's digest covers its content and the digest before it."""

import hashlib
import json

from core.audit.model import AuditEntry

BEGINNING = "0" * 64
"""What stands before the first entry."""


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(members: object) -> bytes:
    """JSON with one spelling only: sorted, UTF-8, no spaces (RFC 8785 for what we write)."""
    return _ENCODER.encode(members).encode()


def content_of(entry: AuditEntry) -> dict[str, object]:
    """What the digest covers, by name."""
    return {
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


def digest_of(entry: AuditEntry) -> str:
    """SHA-256 over the entry without its digest, as canonical JSON."""
    return hashlib.sha256(canonical(content_of(entry))).hexdigest()
