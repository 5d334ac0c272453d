"""The composition root: from paths, settings, clock, keyring and network to an open profile."""

import secrets
import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ref

from core.assembly import Assembly, Means
from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.audit.signing import Signer, device_signer
from core.connections.model import Transport
from core.delegation.jws import read_token
from core.delegation.keys import TrustAnchors
from core.delegation.model import Decision, DelegatedAccount
from core.delegation.practice import PracticeNames, build_practice_delegation
from core.delegation.verification import read_signed_decision
from core.foundation.clock import Clock, SystemClock
from core.foundation.ids import Randomness
from core.foundation.machine_settings import settings_of_this_machine
from core.foundation.ownership import Ownership, ownership_of_this_system
from core.foundation.paths import RESOURCES, Paths
from core.foundation.settings import Settings, change_setting
from core.identity.model import Employee
from core.identity.passphrase import PassphrasePolicy
from core.identity.security_keys import Attempt, SecurityKeys, SystemSecurityKeys
from core.identity.service import Identity, Opened, PendingEnrolment
from core.own_security_keys import AskedKey
from core.storage.database import Database
from core.storage.instance import InstanceLock
from core.vault.calibration import Report, tell_nobody
from core.vault.device_secret import (
    DeviceSecretStore,
    FolderDeviceSecrets,
    MemoryDeviceSecrets,
    OsKeyring,
)
from core.vault.keys import STRONG, Hardness
from core.workplace import Workplace

if TYPE_CHECKING:
    from core.backup.model import Restored
    from core.backup.restoring import OpenBackup, Restoring
    from core.updates.service import Updates


def system_network() -> None:
    """The network gate's own choice of transport: the system's network."""
    return


class Application:
    """One run of the program, before and between sign-ins."""

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        clock: Clock,
        random: Randomness,
        device_secrets: DeviceSecretStore,
        transport: Transport = system_network,
        hardness: Hardness | None = None,
        security_keys: SecurityKeys | None = None,
        ownership: Ownership | None = None,
    ) -> None:
        """Without ``hardness`` this machine's own is found for each new passphrase.

        Without ``security_keys`` those that are plugged into this machine are used.
        ``ownership`` is asked who may write what IT has put into its folder; without it
        nobody is, as for a machine folder that is the caller's own.
        """
        self.paths = paths
        self.settings = settings
        self.clock = clock
        self.passphrases = PassphrasePolicy(RESOURCES / "words", settings.passphrase_minimum)
        self._random = random
        self._device_secrets = device_secrets
        self._transport = transport
        self._hardness = hardness
        self._ownership = ownership
        self.security_keys = security_keys or SystemSecurityKeys(random)
        self._instance = InstanceLock(paths.data)
        self._passing_folder: Path | None = None
        self._open: Callable[[], Workplace | None] = _nobody
        self.identity = self._identity(paths.official, device_secrets)

    @classmethod
    def of_this_machine(cls, data: Path | None = None) -> "Application":
        """The program as it runs on a desk.

        It starts whatever IT's settings are like; ``settings.faults`` says what is wrong.
        """
        paths, ownership = Paths.of_this_machine(data), ownership_of_this_system()
        settings = settings_of_this_machine(paths, ownership)
        return cls(
            paths,
            settings,
            SystemClock(),
            secrets.token_bytes,
            device_secrets_of(settings, paths),
            ownership=ownership,
        )

    def start(self) -> None:
        """Make this the one program that works on the employee's data.

        Raises ``Unavailable(ALREADY_RUNNING)`` where another one does.
        """
        self._instance.acquire()
        self._clear_what_a_backup_left()

    def close(self) -> None:
        """Let the next program start, and remove what was to leave no trace."""
        if self._passing_folder is not None:
            shutil.rmtree(self._passing_folder, ignore_errors=True)
            self._passing_folder = None
        self._instance.release()

    def change_setting(self, name: str, value: str | int) -> None:
        """Keep the employee's choice. Raises ``Invalid`` for what IT has fixed.

        A session that is open keeps its idle time: ``Session.lock_after`` changes that, and
        it writes the change down.
        """
        before = self.settings
        self.settings = change_setting(before, name, value, self.paths.preferences)
        self.identity.lock_after(timedelta(minutes=self.settings.idle_lock_minutes))
        workplace = self._open()
        if workplace is not None:
            workplace.note_setting(name, str(getattr(before, name)), str(value))

    def sign_in(self, passphrase: str, code: str) -> Workplace:
        """Open the official profile with passphrase and TOTP code."""
        return self._official(self.identity.sign_in(passphrase, code), AuditAction.SIGNED_IN)

    def sign_in_with_recovery_code(self, passphrase: str, recovery_code: str) -> Workplace:
        """Open the official profile with passphrase and one of the recovery codes."""
        opened = self.identity.sign_in_with_recovery_code(passphrase, recovery_code)
        return self._official(opened, AuditAction.RECOVERY_CODE_USED)

    def sign_in_with_security_key(self, passphrase: str, attempt: Attempt) -> Workplace:
        """Open the official profile with passphrase and a security key, which is touched.

        Waits for a person. Raises as ``Identity.sign_in_with_security_key`` and
        ``SecurityKeys.answer`` do.
        """
        asked = AskedKey(self.security_keys, attempt)
        opened = self.identity.sign_in_with_security_key(passphrase, asked)
        return self._official(opened, AuditAction.SIGNED_IN, asked)

    def reset_passphrase(
        self, recovery_code: str, code: str, new: str, report: Report = tell_nobody
    ) -> Workplace:
        """Open the official profile without its passphrase, which is ``new`` from now on.

        Needs a recovery code, which is used up, and a TOTP code. Takes some seconds; raises
        as ``Identity.reset_passphrase`` does. ``report`` is told how much is done.
        """
        begun = self._note_reset
        opened = self.identity.reset_passphrase(recovery_code, code, new, begun, report)
        return self._official(opened, AuditAction.PASSPHRASE_RESET)

    def reset_passphrase_with_security_key(
        self, recovery_code: str, attempt: Attempt, new: str, report: Report = tell_nobody
    ) -> Workplace:
        """The same with a security key in the authenticator's place."""
        begun, asked = self._note_reset, AskedKey(self.security_keys, attempt)
        opened = self.identity.reset_passphrase_with_security_key(
            recovery_code, asked, new, begun, report
        )
        return self._official(opened, AuditAction.PASSPHRASE_RESET, asked)

    def finish_enrolment(
        self, pending: PendingEnrolment, report: Report = tell_nobody
    ) -> Workplace:
        """Create the official profile and open it for the first time. Takes some seconds.

        ``report`` is told how much is done, from 0 to 1.
        """
        opened = self.identity.finish_enrolment(pending, report)
        return self._official(opened, AuditAction.SIGNED_IN)

    def updates(self) -> "Updates":
        """What reads IT's notice of a newer version (``settings.update_notice``)."""
        from core.updates.service import Updates  # noqa: PLC0415 - memory

        file, seen = self.settings.update_notice, self.paths.update_notice_seen
        return Updates(file, self._anchors, seen, self.clock)

    def restoring(self) -> "Restoring":
        """What restores a profile where there is none."""
        from core.backup.restoring import Restoring  # noqa: PLC0415 - memory

        return Restoring(
            self.paths.official,
            self.clock,
            self._random,
            self._device_secrets,
            self.identity.hardening,
            self._hardness or STRONG,
        )

    def finish_restore(
        self, backup: "OpenBackup", report: Report = tell_nobody
    ) -> "tuple[Workplace, Restored]":
        """Put the profile of a backup in its place and open it. Takes some seconds.

        Raises as ``OpenBackup.finish`` does.
        """
        restored, keys = backup.finish(report)
        opened = self.identity.enter_restored(keys)
        return self._official(opened, AuditAction.SIGNED_IN), restored

    def inspect_decision(self, content: bytes) -> Decision:
        """What a decision says, once its signature was verified; nothing is kept.

        For the first run, where no profile is there yet. Raises ``Refused`` or ``Invalid``.
        """
        return read_signed_decision(read_token(content), self._anchors())

    def open_practice(
        self, employee: Employee, names: PracticeNames, *, keep: bool = True
    ) -> Workplace:
        """Practice: a built-in decision, a built-in platform, and no network.

        With ``keep`` the drafts stay, guarded by the OS keyring (``Unavailable`` where
        there is none). Without it nothing outlives the program, and the screen says so.
        """
        folder, device_secrets = self.paths.practice, self._device_secrets
        if not keep:
            if self._passing_folder is None:
                self._passing_folder = Path(tempfile.mkdtemp(prefix="natiq-practice-"))
                self._passing_secrets = MemoryDeviceSecrets()
            folder, device_secrets = self._passing_folder, self._passing_secrets
        identity = self._identity(folder, device_secrets)
        opened = identity.open_practice(employee)
        account = DelegatedAccount(
            platform="practice",
            server="practice:",
            handle="practice.example",
            account_id="practice",
            name=names.account,
        )
        anchors, token = build_practice_delegation(
            self.clock, opened.employee.staff_number, opened.employee.name, account, names
        )
        signer = device_signer(device_secrets, identity.profile_id, self._random)
        workplace = self._workplace(opened, signer, anchors, None, practice=True, keeps=keep)
        workplace.delegation.import_decision(token.encode(), opened.employee.staff_number)
        workplace.begin(AuditAction.SIGNED_IN)
        self._open = ref(workplace)
        return workplace

    def _official(
        self, opened: Opened, how: AuditAction, asked: AskedKey | None = None
    ) -> Workplace:
        try:
            anchors, signer = self._anchors(), self._signer()
            workplace = self._workplace(
                opened, signer, anchors, self.paths.revocations, practice=False
            )
            workplace.begin(how)
        except BaseException:
            # Whoever is told that it failed holds nothing that could be locked.
            opened.close()
            raise
        if asked is not None:
            workplace.own_security_keys.came_in_by(asked)
        self._open = ref(workplace)
        return workplace

    def _clear_what_a_backup_left(self) -> None:
        """What a restore or a backup left that was cut short; both are encrypted."""
        official = self.paths.official
        if official.with_name(f"{official.name}.restoring").exists():
            self.restoring().clear_leftovers()
        for left in official.glob("backup.db*"):
            left.unlink(missing_ok=True)

    def _anchors(self) -> TrustAnchors:
        """The authorities that only IT can have named on this machine."""
        return TrustAnchors.load(self.paths.trust, self._ownership)

    def _signer(self) -> Signer:
        """The key of this device and the official profile."""
        return device_signer(self._device_secrets, self.identity.profile_id, self._random)

    def _note_reset(self, database: Database, employee: Employee) -> None:
        number, name = employee.staff_number, employee.name
        audit = AuditLog(database, self.clock, number, name, self._signer())
        audit.begin()
        audit.record(Deed(AuditAction.PASSPHRASE_CHANGE_BEGUN))

    def _identity(self, folder: Path, device_secrets: DeviceSecretStore) -> Identity:
        return Identity(
            folder,
            self.clock,
            self._random,
            device_secrets,
            self.passphrases,
            timedelta(minutes=self.settings.idle_lock_minutes),
            self._hardness,
        )

    def _workplace(
        self,
        opened: Opened,
        signer: Signer,
        anchors: TrustAnchors,
        machine_revocations: Path | None,
        *,
        practice: bool,
        keeps: bool = True,
    ) -> Workplace:
        means = Means(
            self.clock,
            self._random,
            self._transport,
            self.security_keys,
            lambda: self.settings,
        )
        # Practice follows the policy that the program brings: it trusts no authority of IT's.
        machine_policy = None if practice else self.paths.policy
        assembly = Assembly(opened, signer, anchors, machine_revocations, machine_policy, means)
        return assembly.workplace(practice=practice, keeps=keeps)


def _nobody() -> None:
    """Nobody is signed in."""
    return


def device_secrets_of(settings: Settings, paths: Paths) -> DeviceSecretStore:
    """Where IT has device secrets kept on this machine."""
    if settings.device_secret_store == "folder":  # noqa: S105 - names a place
        return FolderDeviceSecrets(Path(settings.device_secret_folder), paths.data)
    return OsKeyring()
