"""The small files beside a log: a checkpoint's, and a public key's. One canonical line each."""

import json
import re
from datetime import UTC, datetime
from typing import cast

from core.audit.chain import canonical
from core.audit.model import AuditProblem, Checkpoint, PublicKey
from core.foundation.errors import Invalid

CHECKPOINT_FORMAT = "natiq-audit-checkpoint"
KEY_FORMAT = "natiq-audit-key"
VERSION = 1
PAPER_LIMIT = 4096
"""No such file is longer, in bytes."""

LOG_ID = re.compile(r"[0-9a-f]{32}")
DIGEST = re.compile(r"[0-9a-f]{64}")
KEY_ID = re.compile(r"[0-9a-f]{16}")
SIGNATURE = re.compile(r"[0-9a-f]{128}")
_CHECKPOINT = {"format", "version", "log_id", "seq", "digest", "at", "key_id", "signature"}
_KEY = {"format", "version", "log_id", "key_id", "public_key"}


def checkpoint_paper(checkpoint: Checkpoint) -> bytes:
    """The checkpoint's file."""
    members = {
        "format": CHECKPOINT_FORMAT,
        "version": VERSION,
        "log_id": checkpoint.log_id,
        "seq": checkpoint.seq,
        "digest": checkpoint.digest,
        "at": checkpoint.at.isoformat(),
        "key_id": checkpoint.key_id,
        "signature": checkpoint.signature,
    }
    return canonical(members) + b"\n"


def read_checkpoint(content: bytes) -> Checkpoint:
    """The checkpoint in a file. Raises ``Invalid(CHECKPOINT_UNREADABLE)``.

    Whether its signature holds is not looked at.
    """
    try:
        members = _members(content, CHECKPOINT_FORMAT, _CHECKPOINT)
        return Checkpoint(
            log_id=text_in(members, "log_id", LOG_ID),
            seq=_entry_number(members),
            digest=text_in(members, "digest", DIGEST),
            at=moment_in(members, "at"),
            key_id=text_in(members, "key_id", KEY_ID),
            signature=text_in(members, "signature", SIGNATURE),
        )
    except ValueError as error:
        raise Invalid(AuditProblem.CHECKPOINT_UNREADABLE) from error


def key_paper(key: PublicKey, log_id: str) -> bytes:
    """The public key's file; ``log_id`` says whose it is."""
    members = {
        "format": KEY_FORMAT,
        "version": VERSION,
        "log_id": log_id,
        "key_id": key.key_id,
        "public_key": key.raw.hex(),
    }
    return canonical(members) + b"\n"


def read_key(content: bytes) -> PublicKey:
    """The key in a file, or in 64 hexadecimal digits. Raises ``Invalid(KEY_UNREADABLE)``."""
    try:
        bare = content.decode("ascii", "replace").strip()
        if DIGEST.fullmatch(bare):
            return PublicKey.of_digits(bare)
        members = _members(content, KEY_FORMAT, _KEY)
        text_in(members, "log_id", LOG_ID)
        key = PublicKey.of_digits(text_in(members, "public_key", DIGEST))
        if key.key_id != members["key_id"]:
            raise ValueError
    except ValueError as error:
        raise Invalid(AuditProblem.KEY_UNREADABLE) from error
    return key


def read_canonical(line: bytes) -> dict[str, object]:
    """The members of one line, without its line break. Raises ``ValueError``.

    There is one spelling only: a member that stands twice, a blank or an escape that need
    not be there is refused.
    """
    try:
        members: object = json.loads(line.decode())
        if not isinstance(members, dict) or canonical(cast(object, members)) != line:
            raise ValueError
    except (RecursionError, TypeError) as error:
        raise ValueError from error
    return cast(dict[str, object], members)


def text_in(members: dict[str, object], name: str, form: re.Pattern[str] | None = None) -> str:
    """A member that is text, of a form where one is given. Raises ``ValueError``."""
    value = members[name]
    if not isinstance(value, str) or (form is not None and not form.fullmatch(value)):
        raise ValueError
    return value


def number_in(members: dict[str, object], name: str) -> int:
    """A member that is a whole number, not negative. Raises ``ValueError``."""
    value = members[name]
    if type(value) is not int or value < 0:
        raise ValueError
    return value


def moment_in(members: dict[str, object], name: str) -> datetime:
    """A member that is a moment in UTC, in its one spelling. Raises ``ValueError``."""
    value = text_in(members, name)
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None or moment.utcoffset() or moment.isoformat() != value:
        raise ValueError
    return moment.astimezone(UTC)


def _entry_number(members: dict[str, object]) -> int:
    seq = number_in(members, "seq")
    if seq < 1:
        raise ValueError
    return seq


def _members(content: bytes, kind: str, names: set[str]) -> dict[str, object]:
    if not content.endswith(b"\n") or len(content) > PAPER_LIMIT:
        raise ValueError
    members = read_canonical(content[:-1])
    if members.keys() != names:
        raise ValueError
    if members["format"] != kind or members["version"] != VERSION:
        raise ValueError
    return members
