"""Two desks, each with its own employee, database and keys."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.audit.service import AuditLog
from core.draft_exchange.service import DraftExchange
from core.drafts.attachments import Attachments
from core.drafts.service import Drafts
from core.identity.model import Employee
from core.platforms.limits import LIMITS
from core.storage.database import Database
from core.vault.service import Vault
from tests.fakes import FakeClock, seeded_randomness
from tests.media_files import jpeg
from tests.signers import a_signer


@dataclass
class ExchangeDesk:
    """What one employee has to do with drafts."""

    folder: Path
    database: Database
    clock: FakeClock
    drafts: Drafts
    attachments: Attachments
    audit: AuditLog
    vault: Vault
    exchange: DraftExchange

    def draft(self, text: str = "تدعو بلدية مسقط سكان السيب") -> str:
        draft = self.drafts.create("practice:one")
        self.drafts.save(draft.id, text, 0)
        return draft.id

    def attach(self, draft_id: str) -> str:
        added = self.attachments.add(draft_id, "a.jpg", jpeg(), LIMITS["bluesky"].media)
        return added.id

    def export(self, draft_id: str) -> Path:
        path = self.folder / "a.natiq-draft"
        self.exchange.export(draft_id, path)
        return path


def open_exchange_desk(folder: Path, number: str, name: str, seed: int) -> ExchangeDesk:
    """A desk with keys of its own."""
    folder.mkdir()
    clock, random = FakeClock(), seeded_randomness(seed)
    database = Database.create(folder / "natiq.db", bytes([seed]) * 32)
    drafts, attachments = Drafts(database, clock, random), Attachments(database, clock, random)
    audit = AuditLog(database, clock, number, name, a_signer())
    vault = Vault(database, bytes([seed + 1]) * 32, clock, random)
    exchange = DraftExchange(
        database, Employee(number, name), vault, drafts, attachments, audit, clock
    )
    return ExchangeDesk(folder, database, clock, drafts, attachments, audit, vault, exchange)


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[ExchangeDesk]:
    desk = open_exchange_desk(tmp_path / "sender", "1001", "موظف مفوَّض", 1)
    yield desk
    desk.vault.close()
    desk.database.close()


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[ExchangeDesk]:
    desk = open_exchange_desk(tmp_path / "receiver", "1002", "زميل مفوَّض", 5)
    yield desk
    desk.vault.close()
    desk.database.close()
