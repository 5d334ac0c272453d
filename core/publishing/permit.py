"""The permit: what the gate gives, and the only thing a connector writes for."""

import hashlib
import hmac
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from core.delegation.model import Action
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.publishing.given import GivenAnswer
from core.publishing.model import PublishingProblem

LIFETIME = timedelta(minutes=2)
"""Long enough for one attempt at sending, too short to be kept."""


@dataclass(frozen=True)
class Permit:
    """Who may do what, under which decision, to which account, with exactly which content.

    ``answers`` are those by which the content's questions were settled.
    """

    staff_number: str
    employee_name: str
    decision_id: str
    decision_number: str
    account_key: str
    account_id: str
    action: Action
    content_hash: str
    expires_at: datetime
    answers: tuple[GivenAnswer, ...] = ()
    seal: bytes = field(default=b"", repr=False)


class PermitOffice:
    """Seals permits and knows its own seal. Its key is random and dies with the session."""

    def __init__(self, random: Randomness) -> None:
        self._key = random(32)

    def issue(self, unsealed: Permit) -> Permit:
        return replace(unsealed, seal=self._seal(unsealed))

    def check(self, permit: Permit, now: datetime) -> None:
        """Raise ``Refused`` unless this office sealed the permit and it still runs."""
        if not hmac.compare_digest(permit.seal, self._seal(permit)):
            raise Refused(PublishingProblem.PERMIT_INVALID, clause="ACC-1")
        if now >= permit.expires_at:
            raise Refused(PublishingProblem.PERMIT_EXPIRED, clause="ACC-1")

    def _seal(self, permit: Permit) -> bytes:
        content = repr(replace(permit, seal=b"")).encode()
        return hmac.digest(self._key, content, hashlib.sha256)
