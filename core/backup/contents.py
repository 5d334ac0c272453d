"""What stands in a backup before the database: who, what for, and the keys to go on with."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import cast

from core.backup.model import BackupContents, BackupFacts, BackupKind, BackupProblem
from core.foundation.errors import Damaged, NatiqError
from core.identity.model import checked_employee
from core.vault.keys import NewSecurityKey, OpenKeys, TakenOut
from core.vault.slots import MOST_SECURITY_KEYS

_LENGTH_BYTES = 4
_LIMIT = 64 * 1024
_KEY_BYTES = 32
_HEX = re.compile(r"(?:[0-9a-f]{2})+")
_MEMBERS = frozenset(
    {
        "kind",
        "staff_number",
        "name",
        "made_at",
        "database_key",
        "field_key",
        "passphrase",
        "security_keys",
        "database_bytes",
    }
)


def written(contents: BackupContents) -> bytes:
    """The contents with their length in front."""
    facts, taken = contents.facts, contents.taken
    members = {
        "kind": facts.kind.value,
        "staff_number": facts.employee.staff_number,
        "name": facts.employee.name,
        "made_at": facts.made_at.isoformat(),
        "database_key": taken.keys.database_key.hex(),
        "field_key": taken.keys.field_key.hex(),
        "passphrase": taken.passphrase,
        "security_keys": [
            {
                "credential": key.credential_id.hex(),
                "salt": key.salt.hex(),
                "output": key.output.hex(),
            }
            for key in taken.security_keys
        ],
        "database_bytes": contents.database_bytes,
    }
    text = json.dumps(members).encode()
    return len(text).to_bytes(_LENGTH_BYTES) + text


def read(pieces: Iterator[bytes]) -> tuple[BackupContents, bytes]:
    """The contents, and what of the database came with the piece that they end in.

    Raises ``Damaged(DAMAGED)`` for anything that ``written`` would not have written.
    """
    first = next(pieces)
    length = int.from_bytes(first[:_LENGTH_BYTES])
    text = first[_LENGTH_BYTES : _LENGTH_BYTES + length]
    if len(first) < _LENGTH_BYTES or length > _LIMIT or len(text) != length:
        raise Damaged(BackupProblem.DAMAGED)
    try:
        contents = _contents(json.loads(text))
    except (ValueError, RecursionError, NatiqError):
        # Without a cause: it would hold the keys.
        raise Damaged(BackupProblem.DAMAGED) from None
    return contents, first[_LENGTH_BYTES + length :]


def _contents(value: object) -> BackupContents:
    members = _object(value, _MEMBERS)
    employee = checked_employee(_text(members, "staff_number"), _text(members, "name"))
    made_at = datetime.fromisoformat(_text(members, "made_at"))
    size, slot = members["database_bytes"], members["passphrase"]
    if made_at.tzinfo is None or type(size) is not int or size < 0 or type(slot) is not bool:
        raise ValueError
    keys = OpenKeys(_key(members, "database_key"), _key(members, "field_key"))
    listed = members["security_keys"]
    if not isinstance(listed, list) or len(cast("list[object]", listed)) > MOST_SECURITY_KEYS:
        raise ValueError
    security_keys = tuple(_security_key(one) for one in cast("list[object]", listed))
    if not slot and not security_keys:
        raise ValueError
    facts = BackupFacts(BackupKind(_text(members, "kind")), employee, made_at)
    return BackupContents(facts, TakenOut(keys, slot, security_keys), size)


def _security_key(value: object) -> NewSecurityKey:
    members = _object(value, frozenset({"credential", "salt", "output"}))
    credential = _bytes(members, "credential")
    return NewSecurityKey(credential, _key(members, "salt"), _key(members, "output"))


def _object(value: object, names: frozenset[str]) -> dict[str, object]:
    if not isinstance(value, dict) or cast("dict[str, object]", value).keys() != names:
        raise ValueError
    return cast("dict[str, object]", value)


def _text(members: dict[str, object], name: str) -> str:
    value = members[name]
    if not isinstance(value, str):
        raise ValueError
    return value


def _key(members: dict[str, object], name: str) -> bytes:
    found = _bytes(members, name)
    if len(found) != _KEY_BYTES:
        raise ValueError
    return found


def _bytes(members: dict[str, object], name: str) -> bytes:
    text = _text(members, name)
    if not _HEX.fullmatch(text):
        raise ValueError
    return bytes.fromhex(text)
