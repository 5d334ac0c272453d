"""One profile's files, device secret and keys: how it is made, and how it is opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness, new_id
from core.identity import recovery, store
from core.identity.agreement import settle
from core.identity.model import IdentityProblem
from core.identity.profile_files import ProfileFiles
from core.identity.second_factor import SecondFactorCheck
from core.storage.database import Database
from core.storage.model import COPY_PREFIX
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import AskKey, Hardness, KeyFile, NewKeys, OpenKeys, WaysIn
from core.vault.open_key_file import OpenKeyFile
from core.vault.sealing import NotOpened
from core.vault.service import Vault

_NO_PROFILE = "0" * 32


@dataclass(frozen=True)
class Inside:
    """What stands open before it is known who comes in."""

    database: Database
    vault: Vault
    key_file: OpenKeyFile
    clock: Clock

    @property
    def second_factor(self) -> SecondFactorCheck:
        return SecondFactorCheck(self.database, self.vault, self.clock)

    def settle(self) -> None:
        """Bring key file and database to what they have in common."""
        settle(self.database, self.key_file, self.clock)

    def close(self) -> None:
        self.key_file.close()
        self.vault.close()
        self.database.close()


class Profile:
    """The profile in a folder of this machine. Who may come in is for others to decide."""

    def __init__(
        self,
        folder: Path,
        hardness: Hardness,
        device_secrets: DeviceSecretStore,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._files = ProfileFiles(folder, hardness)
        self._device_secrets = device_secrets
        self._clock = clock
        self._random = random

    @property
    def key_file(self) -> KeyFile:
        return self._files.keys

    @property
    def database(self) -> Path:
        return self._files.database

    @property
    def attempts(self) -> Path:
        return self._files.attempts

    def ways_in(self) -> WaysIn:
        """How the profile can be opened; quick."""
        return self.key_file.ways_in(self._device_secrets)

    def require_device_secrets(self) -> None:
        """Raise what the device secret store raises where it cannot be used."""
        self._device_secrets.read(_NO_PROFILE)

    def keys(self, passphrase: str, ask_key: AskKey | None = None) -> OpenKeys:
        """By passphrase, or by passphrase and security key."""
        keys = self.key_file.open(passphrase, self._device_secrets, ask_key)
        if self.key_file.of_first_release:
            self._make_key_file_anew(passphrase, keys)
        return keys

    def keys_by_code(self, recovery_code: str) -> OpenKeys:
        """By a recovery code. Raises ``Refused(WRONG_RECOVERY_CODE)``."""
        secret = recovery.secret_of(recovery_code)
        try:
            return self.key_file.open_with_recovery_code(secret, self._device_secrets)
        except NotOpened:
            raise Refused(IdentityProblem.WRONG_RECOVERY_CODE) from None

    def keys_beside_code(self, passphrase: str, recovery_code: str) -> OpenKeys:
        """By the passphrase where it has a slot; else by the code, and the passphrase checked."""
        if self.ways_in().passphrase:
            return self.keys(passphrase)
        keys = self.keys_by_code(recovery_code)
        key_file = self._open_key_file(keys)
        try:
            key_file.verify(passphrase)
        finally:
            key_file.close()
        return keys

    def create(
        self,
        passphrase: str,
        hardness: Hardness,
        fill: Callable[[Database, Vault], None],
        recovery_codes: Sequence[str] = (),
    ) -> Inside:
        """Make the profile; whatever dies on the way, afterwards it is whole or not there.

        Raises ``Damaged(KEYS_MISSING)`` where a database without its key file is in the way.
        """
        self._files.clear_leftovers(self._device_secrets)
        profile_id = new_id(self._random)
        self._files.begin(profile_id)
        new = self._draw(profile_id, passphrase, hardness, recovery_codes)
        database = Database.create(self._files.database, new.keys.database_key)
        inside = self._around(database, new.keys)
        try:
            fill(database, inside.vault)
            self.key_file.keep(new)
        except BaseException:
            inside.close()
            raise
        self._files.finished()
        return inside

    def open(self, keys: OpenKeys) -> Inside:
        """What lies under the keys."""
        # What is left of a creation or a change that was killed in its last steps.
        self._files.finished()
        database = Database.open(self._files.database, keys.database_key)
        self._forget_old_copies()
        return self._around(database, keys)

    def _forget_old_copies(self) -> None:
        database = self._files.database
        if any(database.parent.glob(f"{COPY_PREFIX}*")):
            from core.storage.safekeeping import forget_expired  # noqa: PLC0415 - memory

            forget_expired(database, self._clock.now())

    def _make_key_file_anew(self, passphrase: str, keys: OpenKeys) -> None:
        """After the database, whose copy from before takes the old key file along."""
        inside = self.open(keys)
        try:
            with inside.database.read() as connection:
                unused = store.unused_recovery_codes(connection)
            inside.key_file.make_anew(passphrase, unused)
        finally:
            inside.close()

    def _draw(
        self, profile_id: str, passphrase: str, hardness: Hardness, recovery_codes: Sequence[str]
    ) -> NewKeys:
        return self.key_file.draw(
            profile_id,
            passphrase,
            self._device_secrets,
            self._random,
            recovery_codes=[recovery.secret_of(code) for code in recovery_codes],
            hardness=hardness,
        )

    def _around(self, database: Database, keys: OpenKeys) -> Inside:
        vault = Vault(database, keys.field_key, self._clock, self._random)
        return Inside(database, vault, self._open_key_file(keys), self._clock)

    def _open_key_file(self, keys: OpenKeys) -> OpenKeyFile:
        return OpenKeyFile(self.key_file, self._device_secrets, keys, self._random)
