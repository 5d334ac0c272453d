"""What every part of the guard works with."""

from collections.abc import Callable
from dataclasses import dataclass

from core.audit.service import AuditLog
from core.foundation.clock import Clock
from core.foundation.ids import Randomness
from core.foundation.settings import Settings
from core.identity.session import Session
from core.publishing.acts import Acts
from core.storage.database import Database


@dataclass(frozen=True)
class OpenProfile:
    """One employee's open profile, as the guard sees it; ``settings_of`` gives those in force."""

    database: Database
    session: Session
    acts: Acts
    audit: AuditLog
    settings_of: Callable[[], Settings]
    clock: Clock
    random: Randomness
