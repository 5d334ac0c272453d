"""What an unlocked profile offers to the screens."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.audit.model import AuditAction, AuditFilter, Deed, Exported
from core.audit.service import PATIENCE_AT_LOCK_S, AuditLog
from core.connections.service import Connections
from core.delegation.model import Decision, DelegatedAccount, Revocation
from core.delegation.service import Delegation
from core.drafts.attachments import Attachments
from core.drafts.phrases import Phrases
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.foundation.settings import Settings
from core.identity.model import Employee
from core.identity.security_keys import Attempt
from core.identity.session import Session
from core.language.service import Language
from core.own_security_keys import OwnSecurityKeys
from core.own_sign_in import OwnSignIn
from core.platforms.model import AccountIdentity, Limits
from core.platforms.practice_post import PracticePost
from core.policy.answers import check_answer, kinds_for
from core.policy.model import Answer, AnswerKind, Finding
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer
from core.policy_packs.reading import PolicyReading
from core.policy_packs.service import InForce, PolicyPacks
from core.protection.service import OfficialVault
from core.publishing.acts import Acts
from core.publishing.practice_timeline import PracticeTimeline
from core.publishing.service import Publishing
from core.storage.database import Database
from core.vault.calibration import Report, tell_nobody
from core.vault.service import Vault

if TYPE_CHECKING:
    from core.backup.model import Moved
    from core.backup.service import Backups
    from core.draft_exchange.service import DraftExchange
    from core.integrations.service import Guard
    from core.links.service import Links
    from core.publishing.responsibility import Responsibility

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Workplace:
    """The services over one open profile. ``close`` locks it: no service works after that."""

    practice: bool
    keeps: bool
    settings_of: Callable[[], Settings]
    clock: Clock
    session: Session
    pack: PolicyPack
    policy_packs: PolicyPacks
    policy_in_force: InForce
    policy_reading: PolicyReading
    reviewer: Reviewer
    drafts: Drafts
    attachments: Attachments
    phrases: Phrases
    draft_exchange_of: "Callable[[], DraftExchange]"
    language: Language
    delegation: Delegation
    vault: Vault
    protection: OfficialVault
    publishing: Publishing
    acts: Acts
    guard_of: "Callable[[], Guard]"
    responsibility_of: "Callable[[], Responsibility]"
    audit: AuditLog
    connections: Connections
    links_of: "Callable[[], Links]"
    practice_timeline: PracticeTimeline
    database: Database
    own_sign_in: OwnSignIn
    own_security_keys: OwnSecurityKeys
    backups_of: "Callable[[], Backups]"

    @property
    def backups(self) -> "Backups":
        """Backup and move of the profile. Made, as those below, when it is first asked for."""
        return self.backups_of()

    @property
    def guard(self) -> "Guard":
        """What else acts for the accounts. Made, as the two below, when it is first asked for."""
        return self.guard_of()

    @property
    def draft_exchange(self) -> "DraftExchange":
        """Drafts as signed files; brought in when first asked for."""
        return self.draft_exchange_of()

    @property
    def links(self) -> "Links":
        """Where links from outside lead."""
        return self.links_of()

    @property
    def responsibility(self) -> "Responsibility":
        """Who answers for each post."""
        return self.responsibility_of()

    @property
    def settings(self) -> Settings:
        """The settings in force at this moment."""
        return self.settings_of()

    @property
    def employee(self) -> Employee:
        return self.session.employee

    def moved(self) -> "Moved | None":
        """Whether the profile works on another workstation now; quick."""
        from core.backup.moves import moved_in  # noqa: PLC0415 - memory

        return None if self.practice else moved_in(self.database)

    def accounts(self) -> tuple[DelegatedAccount, ...]:
        """The accounts that decisions in force name for the employee (clause ACC-1)."""
        return self.delegation.accounts_of(self.employee.staff_number)

    def limits_of(self, account_key: str) -> Limits:
        """How long a post may be there."""
        return self.connections.limits_of(self.connections.account_of(account_key))

    def connect_account(self, account_key: str, app_password: str) -> AccountIdentity:
        """Keep an app password once its platform has said that it is the delegated account's.

        Raises ``Refused`` (clause ACC-1) where it belongs to another account.
        """
        return self.connections.connect(account_key, app_password)

    def answer(
        self, draft_id: str, finding: Finding, text: str, kind: AnswerKind | None = None
    ) -> Answer:
        """Keep an answer to a finding's question; an empty one takes the answer back.

        Without ``kind`` it is what the question asks for. Raises ``Refused`` as
        ``check_answer`` does.
        """
        answer = Answer(finding.key, text.strip(), kind or kinds_for(finding)[0])
        if answer.text:
            check_answer(answer, self.reviewer)
        self.drafts.answer(draft_id, answer.finding_key, answer.text, answer.kind)
        return answer

    def is_connected(self, account_key: str) -> bool:
        """Whether publishing to the account needs no further credential."""
        return self.connections.is_connected(account_key)

    def import_decision(self, content: bytes) -> Decision:
        """Verify a decision, keep it, and write it down."""
        decision = self.delegation.import_decision(content, self.employee.staff_number)
        self.audit.record(Deed(AuditAction.DECISION_IMPORTED, decision.number, subject=decision.id))
        return decision

    def import_revocation(self, content: bytes) -> Revocation:
        """Verify a revocation, keep it, and write it down."""
        revocation = self.delegation.import_revocation(content)
        self.audit.record(
            Deed(AuditAction.REVOCATION_IMPORTED, revocation.number, subject=revocation.id)
        )
        return revocation

    def timeline(self, limit: int = 100) -> tuple[PracticePost, ...]:
        """What practice mode has published, newest first."""
        return self.practice_timeline.latest(limit)

    def step_up(self, code: str) -> None:
        """Show the second factor again, for what needs one that was shown a short while ago.

        Raises ``Refused`` with ``CODE_INCOMPLETE``, ``CODE_LOCKED``, ``WRONG_CODE``,
        ``CODE_REPLAYED``, ``WAIT`` or ``NO_AUTHENTICATOR``.
        """
        self.own_sign_in.step_up(code)

    def step_up_with_security_key(self, attempt: Attempt) -> None:
        """The same by touching one of the employee's security keys; waits for a person.

        Raises as ``SecurityKeys.answer`` does, and ``Refused(SECURITY_KEY_UNKNOWN)``.
        """
        asked = self.own_security_keys.asked(attempt)
        self.own_sign_in.step_up_with_security_key(asked)
        self.own_security_keys.note_use(asked)

    def change_passphrase(self, old: str, new: str, report: Report = tell_nobody) -> None:
        """From now on ``new`` opens the profile, and ``old`` does not. Takes some seconds.

        Raises ``Refused`` with ``STEP_UP_NEEDED``, ``PASSPHRASE_TOO_WEAK``,
        ``PASSPHRASE_UNCHANGED``, ``WRONG_PASSPHRASE`` or ``WAIT``. ``report`` is told how
        much is done, from 0 to 1; what it raises ends the work, and nothing is changed then.
        """
        self.own_sign_in.change_passphrase(old, new, report)

    def export_log(self, wanted: AuditFilter, path: Path, report: Report = tell_nobody) -> Exported:
        """As ``AuditLog.export``, for whoever has just shown the second factor (clause SEC-4).

        Raises ``Refused(STEP_UP_NEEDED)`` besides.
        """
        self.session.require_fresh()
        return self.audit.export(wanted, path, report)

    def begin(self, how: AuditAction) -> None:
        """Write down who came in and how, and what went wrong at the door before.

        After that IT's copy of the log's state is made, and what IT keeps no longer goes.
        """
        self.own_sign_in.tell_failures()
        self.audit.seal(Deed(how))
        self.lodge_log()
        self.audit.retire()

    def lodge_log(self) -> None:
        """Sign the log as it stands and bring that to IT's folder, where there is one.

        Not for the main thread. Raises ``Unavailable`` where the disk does not take it.
        """
        if self.audit.is_lodged:
            self.audit.checkpoint()
            self.audit.lodge()

    def note_setting(self, name: str, before: str, after: str) -> None:
        """Write down that the employee has changed a setting, while signed in."""
        if self.session.ended or before == after:
            return
        try:
            detail = {"setting": name, "before": before, "after": after}
            self.audit.record(Deed(AuditAction.SETTING_CHANGED, detail=detail))
        except NatiqError as problem:
            # The change is made; to say now that it failed would be untrue.
            _LOG.warning("a changed setting could not be written down: %s", problem)

    def close(self) -> None:
        """Lock: end the session, close connections and database, drop the keys."""
        if self.session.ended:
            return
        try:
            self.audit.seal(Deed(AuditAction.LOCKED))
            if self.audit.is_lodged:
                self.audit.lodge(PATIENCE_AT_LOCK_S)
        except NatiqError as problem:
            # A full disk must not keep the profile open: the lock comes first.
            _LOG.warning("the lock could not be written down: %s", problem)
        finally:
            self.audit.close()
            self.session.end()
            self.connections.close()
            self.own_sign_in.close()
            self.vault.close()
            self.database.close()
