"""An exported log, line by line: the open format ``natiq-audit``, version 1.

``docs/audit-format.md`` describes it for whoever writes another verifier. Every line is one
canonical JSON object. Reading is strict: what could have been written in another way is
refused, so that two different files never mean the same.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from core.audit.chain import canonical, content_of
from core.audit.model import (
    AuditEntry,
    AuditFilter,
    AuditFlaw,
    Checkpoint,
    ExportHeader,
    PublicKey,
    Tombstone,
)
from core.audit.papers import (
    DIGEST,
    KEY_ID,
    LOG_ID,
    SIGNATURE,
    moment_in,
    number_in,
    text_in,
)
from core.audit.walking import Link, replaced_keys

FORMAT, VERSION = "natiq-audit", 1
LINE_LIMIT = 1024 * 1024
"""No line is longer, in bytes."""

HEADER, ENTRY, WITHHELD, CHECKPOINT, END = "header", "entry", "withheld", "checkpoint", "end"
BY_FILTER, RETIRED = "filter", "retired"

_HEADER = {"kind", "format", "version", "log_id", "keys", "filter", "exported_at", "by"}
_FILTER = {"since", "until", "staff_number", "account", "actions", "words"}
_SIGNED = {"kind", "digest", "key_id", "signature"}
_PLACE = {"seq", "previous", "reason"}
_CONTENT = {
    "seq", "at", "staff_number", "employee", "decision_number", "account", "action", "subject",
    "detail", "previous",
}  # fmt: skip
_END = {"kind", "entries", "withheld", "checkpoints", "seq", "digest", "sha256", "key_id",
        "signature"}  # fmt: skip
_CODE = re.compile(r"[a-z0-9_]{1,64}")
_AFTER_CONTENT = b',"key_id":'
_CONTENT_BEGINS = len('{"digest":"","entry":') + 64


class Malformed(ValueError):
    """A line that no exporter writes."""

    def __init__(self, flaw: AuditFlaw = AuditFlaw.LINE_MALFORMED) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True)
class End:
    """The last line."""

    entries: int
    withheld: int
    checkpoints: int
    seq: int
    digest: str
    sha256: str
    key_id: str
    signature: str

    @property
    def counts(self) -> tuple[int, int, int]:
        return self.entries, self.withheld, self.checkpoints


def header_line(header: ExportHeader) -> bytes:
    """The first line."""
    wanted = header.wanted
    members = {
        "kind": HEADER,
        "format": FORMAT,
        "version": VERSION,
        "log_id": header.log_id,
        "keys": [{"key_id": key.key_id, "public_key": key.raw.hex()} for key in header.keys],
        "filter": {
            "since": _written(wanted.since),
            "until": _written(wanted.until),
            "staff_number": wanted.staff_number,
            "account": wanted.account,
            "actions": sorted(wanted.actions),
            "words": wanted.words,
        },
        "exported_at": header.exported_at.isoformat(),
        "by": {"staff_number": header.staff_number, "employee": header.employee},
    }
    return canonical(members) + b"\n"


def entry_line(entry: AuditEntry) -> bytes:
    """An entry with all that it says."""
    members = {
        "kind": ENTRY,
        "entry": content_of(entry),
        "digest": entry.digest,
        "key_id": entry.key_id,
        "signature": entry.signature,
    }
    return canonical(members) + b"\n"


def withheld_line(entry: AuditEntry | Tombstone) -> bytes:
    """An entry's place in the chain, without what it says."""
    members = {
        "kind": WITHHELD,
        "reason": RETIRED if isinstance(entry, Tombstone) else BY_FILTER,
        "seq": entry.seq,
        "previous": entry.previous,
        "digest": entry.digest,
        "key_id": entry.key_id,
        "signature": entry.signature,
    }
    return canonical(members) + b"\n"


def checkpoint_line(checkpoint: Checkpoint) -> bytes:
    """A checkpoint of the log; it follows the entry that it is of."""
    members = {
        "kind": CHECKPOINT,
        "seq": checkpoint.seq,
        "digest": checkpoint.digest,
        "at": checkpoint.at.isoformat(),
        "key_id": checkpoint.key_id,
        "signature": checkpoint.signature,
    }
    return canonical(members) + b"\n"


def end_line(end: End) -> bytes:
    """The last line."""
    members = {"kind": END, **{name: getattr(end, name) for name in _END - {"kind"}}}
    return canonical(members) + b"\n"


def read_header(members: dict[str, object]) -> ExportHeader:
    """Raises ``ValueError``; ``Malformed(VERSION_UNKNOWN)`` for one of a later program."""
    if members.get("kind") != HEADER or members.get("format") != FORMAT:
        raise Malformed(AuditFlaw.NOT_AN_EXPORT)
    if members.get("version") != VERSION:
        raise Malformed(AuditFlaw.VERSION_UNKNOWN)
    require_names(members, _HEADER)
    by = _object_in(members, "by", {"staff_number", "employee"})
    return ExportHeader(
        log_id=text_in(members, "log_id", LOG_ID),
        keys=_keys_in(members),
        wanted=_filter_in(members),
        exported_at=moment_in(members, "exported_at"),
        staff_number=text_in(by, "staff_number"),
        employee=text_in(by, "employee"),
    )


def read_entry(members: dict[str, object], line: bytes) -> Link:
    """An entry as a link of the chain; ``line`` is what ``members`` were read from.

    The content's digest is taken from its bytes in the line: they are canonical already.
    """
    require_names(members, _SIGNED | {"entry"})
    content = _object_in(members, "entry", _CONTENT)
    for name in ("staff_number", "employee", "action", "detail"):
        text_in(content, name)
    for name in ("decision_number", "account", "subject"):
        _text_or_none(content, name)
    moment_in(content, "at")
    digest = text_in(members, "digest", DIGEST)
    # Nothing after the content can look like this: there are only hexadecimal digits.
    written = line[_CONTENT_BEGINS : line.rindex(_AFTER_CONTENT)]
    action, detail = text_in(content, "action"), text_in(content, "detail")
    return Link(
        seq=number_in(content, "seq"),
        previous=text_in(content, "previous", DIGEST),
        digest=digest,
        key_id=_text_or_none(members, "key_id", KEY_ID),
        signature=_text_or_none(members, "signature", SIGNATURE),
        recomputed=hashlib.sha256(written).hexdigest(),
        replaces=replaced_keys(action, detail),
    )


def read_withheld(members: dict[str, object]) -> Link:
    """An entry without its content as a link of the chain."""
    require_names(members, _SIGNED | _PLACE)
    if members["reason"] not in (BY_FILTER, RETIRED):
        raise Malformed
    return Link(
        seq=number_in(members, "seq"),
        previous=text_in(members, "previous", DIGEST),
        digest=text_in(members, "digest", DIGEST),
        key_id=_text_or_none(members, "key_id", KEY_ID),
        signature=_text_or_none(members, "signature", SIGNATURE),
    )


def read_checkpoint_line(members: dict[str, object], log_id: str) -> Checkpoint:
    """A checkpoint of the log."""
    require_names(members, _SIGNED | {"seq", "at"})
    return Checkpoint(
        log_id=log_id,
        seq=number_in(members, "seq"),
        digest=text_in(members, "digest", DIGEST),
        at=moment_in(members, "at"),
        key_id=text_in(members, "key_id", KEY_ID),
        signature=text_in(members, "signature", SIGNATURE),
    )


def read_end(members: dict[str, object]) -> End:
    """The last line."""
    require_names(members, _END)
    return End(
        entries=number_in(members, "entries"),
        withheld=number_in(members, "withheld"),
        checkpoints=number_in(members, "checkpoints"),
        seq=number_in(members, "seq"),
        digest=text_in(members, "digest", DIGEST),
        sha256=text_in(members, "sha256", DIGEST),
        key_id=text_in(members, "key_id", KEY_ID),
        signature=text_in(members, "signature", SIGNATURE),
    )


def require_names(members: dict[str, object], names: set[str]) -> None:
    """Raise ``Malformed`` for a member too many or too few."""
    if members.keys() != names:
        raise Malformed


def _keys_in(members: dict[str, object]) -> tuple[PublicKey, ...]:
    listed = members["keys"]
    if not isinstance(listed, list):
        raise Malformed
    keys: list[PublicKey] = []
    for one in cast(list[object], listed):
        named = _object(one, {"key_id", "public_key"})
        key = PublicKey.of_digits(text_in(named, "public_key", DIGEST))
        if key.key_id != named["key_id"] or key in keys:
            raise Malformed
        keys.append(key)
    return tuple(keys)


def _filter_in(members: dict[str, object]) -> AuditFilter:
    wanted = _object_in(members, "filter", _FILTER)
    actions = wanted["actions"]
    if not isinstance(actions, list):
        raise Malformed
    codes = [code for code in cast(list[object], actions) if isinstance(code, str)]
    if codes != sorted(set(codes)) or len(codes) != len(cast(list[object], actions)):
        raise Malformed
    if not all(_CODE.fullmatch(code) for code in codes):
        raise Malformed
    return AuditFilter(
        since=None if wanted["since"] is None else moment_in(wanted, "since"),
        until=None if wanted["until"] is None else moment_in(wanted, "until"),
        staff_number=_text_or_none(wanted, "staff_number"),
        account=_text_or_none(wanted, "account"),
        actions=frozenset(codes),
        words=text_in(wanted, "words"),
    )


def _object_in(members: dict[str, object], name: str, names: set[str]) -> dict[str, object]:
    return _object(members[name], names)


def _object(value: object, names: set[str]) -> dict[str, object]:
    if not isinstance(value, dict):
        raise Malformed
    members = cast(dict[str, object], value)
    require_names(members, names)
    return members


def _text_or_none(
    members: dict[str, object], name: str, form: re.Pattern[str] | None = None
) -> str | None:
    return None if members[name] is None else text_in(members, name, form)


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
