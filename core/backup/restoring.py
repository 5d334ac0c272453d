"""Restoring a profile: in a folder of its own, and in its place in one step or not at all.

1. The file is read to its end; the database in it comes into the folder, still encrypted.
2. The second factor is checked against that database.
3. What must not go out a second time is taken back, the log says what happened, this machine's
   own keys are made, the key file is written.
4. The folder is renamed.

Whatever dies on the way, there is no profile and the backup is as it was, or there is the whole
profile. What lies in the folder at the next start goes, with its secrets in the keyring.
"""

import logging
import os
import shutil
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.audit.signing import device_signer, forget_device_key
from core.backup import store
from core.backup.model import BackupContents, BackupProblem, Restored
from core.backup.reading import read_through, size_of
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.errors import Damaged, NatiqError, Refused, Unavailable
from core.foundation.files import FileProblem, flush_folder
from core.foundation.ids import Randomness
from core.identity.factors import Hardening
from core.identity.profile_files import ProfileFiles
from core.identity.restoring import RestoredProfile, noted_profile
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.taking_back import TakenBack, take_back
from core.storage.copying import free_bytes
from core.vault.calibration import Report
from core.vault.device_secret import DeviceSecretStore
from core.vault.hashing import STRONG, Hardness
from core.vault.keys import OpenKeys

_LOG = logging.getLogger(__name__)

_MEGABYTE = 1_000_000
_READ = 0.8
_NO_PROFILE = "0" * 32


def staging_of(official: Path) -> Path:
    """Where a profile lies while it is restored."""
    return official.with_name(f"{official.name}.restoring")


class Restoring:
    """Restores a profile to the folder ``official``. Nothing here is for the main thread."""

    def __init__(
        self,
        official: Path,
        clock: Clock,
        random: Randomness,
        device_secrets: DeviceSecretStore,
        hardening: Hardening,
        lightest: Hardness = STRONG,
    ) -> None:
        """``lightest`` lowers what a file must at least ask for, for tests."""
        self._official, self._staging = official, staging_of(official)
        self._clock, self._random = clock, random
        self._device_secrets, self._hardening = device_secrets, hardening
        self._lightest = lightest

    def open(self, backup: Path, passphrase: str, code: str, report: Report) -> "OpenBackup":
        """Read ``backup`` and check all of it; nothing of it is the employee's profile yet.

        What ``report`` raises ends it, and nothing is left. Raises ``Refused`` with
        ``PROFILE_THERE`` or ``NOT_OPENED``, what ``read_through`` raises,
        ``Unavailable(NO_ROOM)``, ``Invalid(NEWER_THAN_PROGRAM)``, and what the device secret
        store raises where it cannot be used.
        """
        self._require_free()
        self._device_secrets.read(_NO_PROFILE)
        self.clear_leftovers()
        self._require_room(size_of(backup))
        try:
            contents = self._unpack(backup, passphrase, code, report)
            return self._opened(contents, passphrase, report)
        except BaseException:
            self._remove()
            raise

    def clear_leftovers(self) -> None:
        """Remove what a restore left that was cut short, with its secrets in the keyring."""
        if not self._staging.exists():
            return
        try:
            profile_id = noted_profile(self._staging)
            if profile_id is not None:
                self._device_secrets.delete(profile_id)
                forget_device_key(self._device_secrets, profile_id)
        except NatiqError as problem:
            # An entry in a keyring that nobody can use any more must keep nobody out.
            _LOG.warning("secrets of a restore that was cut short are left: %s", problem)
        self._remove()

    def put_in_place(self) -> None:
        """The restored folder is the employee's profile from now on."""
        self._require_free()
        try:
            flush_folder(self._staging)
            self._staging.rename(self._official)
        except OSError as error:
            raise self._unwritable() from error
        # From here on it is in its place; a power cut may show it a moment older.
        with suppress(OSError):
            flush_folder(self._official.parent)

    def give_up(self) -> None:
        """Nothing of it stays."""
        self.clear_leftovers()

    @property
    def hardening(self) -> Hardening:
        return self._hardening

    def _unpack(self, backup: Path, passphrase: str, code: str, report: Report) -> BackupContents:
        try:
            self._staging.mkdir(parents=True, mode=0o700)
            database = ProfileFiles(self._staging, STRONG).database
            handle = os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as out:

                def take(piece: bytes) -> None:
                    try:
                        out.write(piece)
                    except OSError as error:
                        raise self._unwritable() from error

                def tell(done: float) -> None:
                    report(_READ * done)

                read = read_through(backup, passphrase, code, self._lightest, tell, take)
                out.flush()
                os.fsync(out.fileno())
        except OSError as error:
            raise self._unwritable() from error
        return read.contents

    def _unwritable(self) -> Unavailable:
        return Unavailable(FileProblem.UNWRITABLE, name=self._staging.name)

    def _opened(self, contents: BackupContents, passphrase: str, report: Report) -> "OpenBackup":
        profile = RestoredProfile(
            self._staging,
            contents.taken,
            self._device_secrets,
            self._clock,
            self._random,
            self._lightest,
        )
        try:
            profile.database.check()
            if profile.employee() != contents.facts.employee:
                raise Damaged(BackupProblem.DAMAGED)
            report(1.0)
        except BaseException:
            profile.close()
            raise
        return OpenBackup(
            self, profile, contents, passphrase, self._device_secrets, self._clock, self._random
        )

    def _require_free(self) -> None:
        files = ProfileFiles(self._official, STRONG)
        if files.keys.exists:
            raise Refused(BackupProblem.PROFILE_THERE)
        if self._official.exists():
            # What an enrolment left that was cut short; a database without its keys stays.
            files.clear_leftovers(self._device_secrets)
            try:
                self._official.rmdir()
            except OSError as error:
                raise Unavailable(FileProblem.UNWRITABLE, name=self._official.name) from error

    def _require_room(self, size: int) -> None:
        self._official.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if free_bytes(self._official.parent) < size:
            raise Unavailable(BackupProblem.NO_ROOM, megabytes=size // _MEGABYTE + 1)

    def _remove(self) -> None:
        shutil.rmtree(self._staging, ignore_errors=True)


class OpenBackup:
    """A backup that was opened by passphrase and code; the second factor comes next.

    Its representation shows none of its secrets.
    """

    def __init__(
        self,
        restoring: Restoring,
        profile: RestoredProfile,
        contents: BackupContents,
        passphrase: str,
        device_secrets: DeviceSecretStore,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._restoring, self._profile, self._contents = restoring, profile, contents
        self._passphrase, self._device_secrets = passphrase, device_secrets
        self._clock, self._random = clock, random
        self._proven = False
        self.facts = contents.facts
        self.authenticator = profile.has_authenticator()
        self.recovery_codes: tuple[str, ...] = ()

    def prove(self, code: str) -> None:
        """Show a TOTP code. Raises as signing in with one does."""
        self._profile.accept_code(code)
        self._prove()

    def prove_by_recovery_code(self, code: str) -> None:
        """Show a recovery code. Raises as signing in with one does."""
        self._profile.accept_recovery_code(code)
        self._prove()

    def finish(self, report: Report) -> tuple[Restored, OpenKeys]:
        """Make the profile this workstation's. Takes some seconds.

        Gives the keys as well, for whoever goes on with the profile at once. Raises
        ``Refused(NOT_PROVEN | PROFILE_THERE)`` and what the device secret store and the disk
        raise. What ``report`` raises ends it. Whatever ends it, nothing of it stays.
        """
        if not self._proven:
            raise Refused(BackupProblem.NOT_PROVEN)
        try:
            profile_id = self._profile.begin()
            self._profile.put_recovery_codes(self.recovery_codes)
            taken = self._settle(profile_id)
            self._profile.keep_keys(
                profile_id,
                self._passphrase,
                self.recovery_codes,
                self._restoring.hardening,
                report,
            )
            self._restoring.put_in_place()
        except BaseException:
            self.give_up()
            raise
        restored = Restored(
            self.facts,
            taken.drafts,
            taken.at_platforms,
            taken.unsure,
            len(self._contents.taken.security_keys),
        )
        return restored, self._contents.taken.keys

    def give_up(self) -> None:
        """Close it; nothing of it stays on this machine."""
        self._profile.close()
        self._restoring.give_up()

    def _prove(self) -> None:
        self._proven = True
        self.recovery_codes = self._profile.new_recovery_codes()

    def _settle(self, profile_id: str) -> TakenBack:
        """Before anybody works with it: what happened, by this machine's own key, and a stop to
        what must not go out a second time."""
        database, employee = self._profile.database, self.facts.employee
        signer = device_signer(self._device_secrets, profile_id, self._random)
        audit = AuditLog(database, self._clock, employee.staff_number, employee.name, signer)
        try:
            audit.begin()
            with database.write() as connection:
                self._note(connection, audit)
            drafts = Drafts(database, self._clock, self._random)
            return take_back(database, Bookkeeping(database, drafts, audit, self._clock))
        finally:
            audit.close()

    def _note(self, connection: Connection, audit: AuditLog) -> None:
        store.clear(connection)
        facts = self.facts
        detail = {"backup": facts.kind.value, "made": facts.made_at.isoformat()}
        audit.append(connection, Deed(AuditAction.PROFILE_RESTORED, detail=detail))
