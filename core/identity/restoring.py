"""A profile from a backup, while it lies in a folder of its own and nobody has come in yet."""

from collections.abc import Sequence
from pathlib import Path

from core.foundation.clock import Clock
from core.foundation.errors import Damaged
from core.foundation.ids import Randomness, new_id
from core.identity import recovery, store, totp
from core.identity.factors import Hardening
from core.identity.model import Employee
from core.identity.profile_files import ProfileFiles
from core.identity.second_factor import SecondFactorCheck
from core.storage.database import Database
from core.storage.model import StorageProblem
from core.vault.calibration import Report
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import STRONG, Hardness, TakenOut
from core.vault.service import Vault


class RestoredProfile:
    """Checks the second factor against the restored database, and makes this machine's keys.

    The folder holds ``natiq.db`` already. ``keep_keys`` comes last: where its file lies, the
    profile is whole, and the folder may be put in its place.
    """

    def __init__(
        self,
        folder: Path,
        taken: TakenOut,
        device_secrets: DeviceSecretStore,
        clock: Clock,
        random: Randomness,
        hardness: Hardness,
    ) -> None:
        """Raises what opening the database raises; a newer one is refused."""
        self._files = ProfileFiles(folder, hardness)
        self._taken, self._device_secrets = taken, device_secrets
        self._random = random
        self.database = Database.open(self._files.database, taken.keys.database_key)
        self.vault = Vault(self.database, taken.keys.field_key, clock, random)
        self._check = SecondFactorCheck(self.database, self.vault, clock)

    def employee(self) -> Employee:
        """Whose profile it is. Raises ``Damaged(DAMAGED)``."""
        with self.database.read() as connection:
            found = store.employee_of(connection)
            factor = store.second_factor_of(connection)
        if found is None or factor is None:
            raise Damaged(StorageProblem.DAMAGED, name=self._files.database.name)
        return found

    def has_authenticator(self) -> bool:
        """Whether a code of one is taken; else it is a recovery code."""
        with self.database.read() as connection:
            factor = store.second_factor_of(connection)
        return factor is not None and bool(factor.sealed_seed)

    def accept_code(self, code: str) -> None:
        """A TOTP code. Raises as signing in with one does."""
        self._check.accept_code(totp.typed_code(code))

    def accept_recovery_code(self, code: str) -> None:
        """A recovery code of the profile's; none of them opens this machine's key file."""
        self._check.accept_recovery_code(code)

    def new_recovery_codes(self) -> tuple[str, ...]:
        """Codes in the place of those whose slots stayed with the other machine."""
        return recovery.new_codes(self._random)

    def begin(self) -> str:
        """Draw the profile's name on this machine, and note that it is being made."""
        profile_id = new_id(self._random)
        self._files.begin(profile_id)
        return profile_id

    def put_recovery_codes(self, codes: Sequence[str]) -> None:
        """These count from now on, and none from before."""
        digests = [recovery.digest(code) for code in codes]
        with self.database.write() as connection:
            store.replace_recovery_codes(connection, digests)

    def keep_keys(
        self,
        profile_id: str,
        passphrase: str,
        codes: Sequence[str],
        hardening: Hardening,
        report: Report,
    ) -> None:
        """Wrap the keys anew for this machine, and write their file; closes the database.

        Raises what the device secret store and the disk raise.
        """
        keys = self._files.keys
        new = keys.carry_over(
            profile_id,
            self._taken,
            passphrase,
            self._device_secrets,
            self._random,
            recovery_codes=[recovery.secret_of(code) for code in codes],
            hardness=hardening(report),
        )
        self.close()
        keys.keep(new)

    def close(self) -> None:
        """Drop the keys, close the database."""
        self.vault.close()
        self.database.close()


def noted_profile(folder: Path) -> str | None:
    """The name of a profile whose making in ``folder`` was cut short, as far as it was noted."""
    return ProfileFiles(folder, STRONG).noted()
