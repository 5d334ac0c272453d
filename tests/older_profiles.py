"""Profiles that earlier states of the program have made, and what of them is lost today.

``contents.json`` beside each says what was in it (see ``tests/first_release/README.md``).
"""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from sqlalchemy import text

from core.application import Application
from core.delegation.model import DelegatedAccount
from core.platforms.model import Post, content_hash
from core.storage.database import Database
from core.vault.device_secret import FolderDeviceSecrets
from core.vault.keys import WEAKEST, KeyFile
from core.workplace import Workplace
from tests.fakes import FakeClock, seeded_randomness
from tests.memory_platform import MemoryPlatform
from tests.office import code_at, open_office

_TESTS = Path(__file__).resolve().parent
FIRST, LATER = _TESTS / "first_release", _TESTS / "later_release"
DATABASE = Path("data", "official", "natiq.db")
DEVICE_SECRETS = "device-secrets"

_Row = dict[str, Any]
_REBUILT = {("draft", "indexed")}
"""The search index is built anew: what it covers is no part of what was written."""

_WHENEVER = datetime(2026, 1, 1, tzinfo=UTC)
"""The hash does not cover when a post was made."""

_WAITING = ("outbox_queued", "outbox_sending", "outbox_unknown")


@dataclass
class OlderProfile:
    """A copy of such a profile in ``folder``, and what it was made of."""

    folder: Path
    contents: Mapping[str, Any]
    clock: FakeClock

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    @property
    def passphrase(self) -> str:
        return self.contents["passphrase"]

    @property
    def rows(self) -> Mapping[str, Sequence[_Row]]:
        """What stood in the database, table by table."""
        return self.contents["tables"]

    def application(self) -> Application:
        """Today's program on that machine."""
        secrets = FolderDeviceSecrets(self.folder / DEVICE_SECRETS, self.folder / "data")
        return open_office(self.folder, self.clock, secrets)

    def sign_in(self) -> Workplace:
        """With passphrase and a code that was not used yet."""
        self.clock.advance(timedelta(seconds=31))
        code = code_at(self.contents["totp_seed"], self.clock)
        return self.application().sign_in(self.passphrase, code)

    def key(self, profile: str = "official") -> bytes:
        """The key of the database, which does not change."""
        secrets = FolderDeviceSecrets(self.folder / DEVICE_SECRETS, self.folder / "data")
        passphrase = self.passphrase if profile == "official" else ""
        file = KeyFile(self.folder / "data" / profile / "keys.json", WEAKEST)
        return file.open(passphrase, secrets).database_key


def older_profile(made: Path, folder: Path) -> OlderProfile:
    """A copy of the profile that lies at ``made``, some minutes after it was left."""
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("*.txt", "*.md"))
    # Git keeps no modes beyond "executable".
    for path in (folder / "data", folder / DEVICE_SECRETS):
        for one in (path, *path.rglob("*")):
            one.chmod(0o700 if one.is_dir() else 0o600)
    contents = json.loads((folder / "contents.json").read_text(encoding="utf-8"))
    left = datetime.fromisoformat(contents["clock"])
    return OlderProfile(folder, contents, FakeClock(left + timedelta(minutes=5)))


def platform_of(profile: OlderProfile, workplace: Workplace) -> MemoryPlatform:
    """The platform as it was left, on the line of the account that the profile publishes to."""
    account: DelegatedAccount = workplace.accounts()[0]
    platform = MemoryPlatform(account.account_id, profile.clock, seeded_randomness(11))
    platform.posts.update(profile.contents["public_posts"])
    workplace.connections._connectors[account.key] = platform  # noqa: SLF001 - no line to a server here
    return platform


def lost_in(database: Database, rows: Mapping[str, Sequence[_Row]]) -> list[str]:
    """Which rows and attributes of ``rows`` the database does not hold any more."""
    lost: list[str] = []
    with database.read() as connection:
        for table, before in rows.items():
            if table == "alembic_version":
                continue
            columns = connection.execute(text(f"PRAGMA table_info({table})")).all()
            key = [column.name for column in columns if column.pk]
            found = connection.execute(text(f"SELECT * FROM {table}")).mappings()  # noqa: S608
            now = {_key(_plain(row), key): _plain(row) for row in found}
            for row in before:
                lost += _lost_of(table, row, now.get(_key(row, key)), key)
    return lost


def texts_of(profile: OlderProfile) -> Mapping[str, str]:
    """What each draft said, by its id."""
    return {row["id"]: row["text"] for row in profile.rows["draft"]}


def _lost_of(table: str, before: _Row, now: _Row | None, key: Sequence[str]) -> list[str]:
    name = f"{table} {_key(before, key)}"
    if now is None:
        return [name]
    return [
        f"{name} {attribute}"
        for attribute, value in before.items()
        if (table, attribute) not in _REBUILT
        and now.get(attribute, ...) != value
        and not _hashed_anew(table, attribute, before, now)
    ]


def _hashed_anew(table: str, attribute: str, before: _Row, now: _Row) -> bool:
    """What waited was hashed by its text alone at first; more is covered today."""
    if (table, attribute) != ("outbox", "content_hash") or before["state"] not in _WAITING:
        return False
    return now[attribute] == content_hash(Post(before["text"], _WHENEVER))


def _key(row: _Row, key: Sequence[str]) -> str:
    return json.dumps([row[name] for name in key], ensure_ascii=False)


def _plain(row: Any) -> _Row:
    return {name: _plain_value(value) for name, value in cast(_Row, row).items()}


def _plain_value(value: Any) -> Any:
    return {"sha256": sha256(value).hexdigest()} if isinstance(value, bytes) else value
