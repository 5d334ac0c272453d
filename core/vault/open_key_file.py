"""The key file of a profile that is open: what can be changed about the ways in.

Each change is one step on the disk: whatever dies on the way, the file is the old one or
the new one.
"""

import hmac
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.foundation.errors import Damaged, Refused
from core.foundation.ids import Randomness
from core.foundation.memory import LockedBytes
from core.vault.device_secret import DeviceSecretStore
from core.vault.hashing import Hardness, stretched
from core.vault.keys import KeyFile, WaysIn, listed, slot_of
from core.vault.model import VaultProblem
from core.vault.sealing import KEY_BYTES, NotOpened
from core.vault.slots import FORMAT, MOST_SECURITY_KEYS, SALT_BYTES, SecurityKeySlot, Slots
from core.vault.wrapping import NewSecurityKey, OpenKeys, TakenOut, Wrapping


class OpenKeyFile:
    """Changes the key file while its profile is open.

    It holds the pair of keys until ``close``; after that every method raises
    ``Refused(LOCKED)``. Every method raises what reading the file raises (see ``KeyFile``)
    and ``Unavailable(UNWRITABLE)``. Those that take a passphrase take as long as the file's
    hardness asks: not for the main thread.
    """

    def __init__(
        self,
        file: KeyFile,
        device_secrets: DeviceSecretStore,
        keys: OpenKeys,
        random: Randomness,
    ) -> None:
        self._file = file
        self._device_secrets = device_secrets
        self._random = random
        self._pair = LockedBytes(keys.database_key + keys.field_key)
        # Two changes at once would each put back what the other has taken out.
        self._changing = threading.Lock()
        # A lock must not wait for a change that hashes, nor zero the keys while they are read.
        self._using_keys = threading.Lock()

    def ways_in(self) -> WaysIn:
        """How the file can be opened now."""
        return listed(self._wrapping().slots)

    def verify(self, passphrase: str) -> None:
        """Raise ``Refused(WRONG_PASSPHRASE)`` for any but the passphrase in force."""
        self._first(self._wrapping(), passphrase)

    def take_out(self, passphrase: str) -> TakenOut:
        """What lets the profile be used on another machine, for whoever knows the passphrase.

        Raises ``Refused(WRONG_PASSPHRASE)``.
        """
        wrapping = self._wrapping()
        self._first(wrapping, passphrase)
        slots = wrapping.slots
        kept = tuple(self._kept(wrapping, slot) for slot in slots.security_keys)
        return TakenOut(self._keys(), slots.passphrase is not None, kept)

    def recognise(self, credential_id: bytes, output: bytes) -> None:
        """Check what a security key has answered to its salt, without the passphrase.

        Raises ``Refused(SECURITY_KEY_UNKNOWN)`` for a key that is not let in, and for an
        answer that the key did not give when it was added.
        """
        wrapping = self._wrapping()
        kept = self._kept(wrapping, slot_of(wrapping.slots, credential_id))
        if not hmac.compare_digest(kept.output, output):
            raise Refused(VaultProblem.SECURITY_KEY_UNKNOWN)

    def put_passphrase(
        self, passphrase: str, hardness: Hardness, used_code: bytes | None = None
    ) -> None:
        """From now on ``passphrase`` opens the file, and the one before does not.

        The caller has verified the old one, or accepted a recovery code; the slot of the
        code, given by its digest, goes in the same step, so that it cannot be used twice.
        """
        with self._changing:
            wrapping = self._wrapping()
            slots = wrapping.slots
            if used_code is not None:
                name = wrapping.name_of(used_code)
                left = tuple(slot for slot in slots.recovery if slot.name != name)
                slots = replace(slots, recovery=left)
            self._put_passphrase(wrapping, slots, passphrase, hardness)

    def make_anew(self, passphrase: str, digests: Iterable[bytes]) -> None:
        """Put today's form in the place of a file of the first release, which this is.

        The caller has opened it by ``passphrase``. Of recovery codes the first release kept
        the ``digests`` alone: those codes go on counting beside the passphrase, and open
        nothing by themselves until new ones are drawn.
        """
        with self._changing:
            wrapping = self._wrapping()
            named = Wrapping(replace(wrapping.slots, format=FORMAT), wrapping.device_secret)
            slots = replace(named.slots, recovery=named.with_digests(digests, self._random))
            self._put_passphrase(named, slots, passphrase, slots.hardness)

    def add_security_key(self, passphrase: str, key: NewSecurityKey) -> None:
        """Let a security key in.

        Raises ``Refused`` with ``WRONG_PASSPHRASE``, ``SECURITY_KEY_THERE`` or
        ``TOO_MANY_SECURITY_KEYS`` (``most``).
        """
        with self._changing:
            wrapping = self._wrapping()
            there = wrapping.slots.security_keys
            if any(slot.credential_id == key.credential_id for slot in there):
                raise Refused(VaultProblem.SECURITY_KEY_THERE)
            if len(there) >= MOST_SECURITY_KEYS:
                raise Refused(VaultProblem.TOO_MANY_SECURITY_KEYS, most=MOST_SECURITY_KEYS)
            first = self._first(wrapping, passphrase)
            slot = wrapping.with_security_key(first, key, self._keys(), self._random)
            self._rewrite(wrapping, replace(wrapping.slots, security_keys=(*there, slot)))

    def remove_security_key(self, credential_id: bytes) -> None:
        """Let a security key in no more.

        Raises ``Refused(LAST_WAY_IN)`` where nothing but recovery codes would be left, and
        ``Refused(SECURITY_KEY_UNKNOWN)``.
        """
        with self._changing:
            wrapping = self._wrapping()
            gone = slot_of(wrapping.slots, credential_id)
            left = tuple(slot for slot in wrapping.slots.security_keys if slot != gone)
            self._rewrite(wrapping, replace(wrapping.slots, security_keys=left))

    def add_passphrase_slot(self, passphrase: str) -> None:
        """Let passphrase and authenticator open the file. Nothing changes where they do.

        Raises ``Refused(WRONG_PASSPHRASE)`` for another passphrase than the keys' own.
        """
        with self._changing:
            wrapping = self._wrapping()
            first = self._first(wrapping, passphrase)
            if wrapping.slots.passphrase is None:
                wrapped = wrapping.with_passphrase(first, self._keys(), self._random)
                self._rewrite(wrapping, replace(wrapping.slots, passphrase=wrapped))

    def remove_passphrase_slot(self) -> None:
        """Let nobody in without a security key.

        Raises ``Refused(LAST_WAY_IN)`` where there is none.
        """
        with self._changing:
            wrapping = self._wrapping()
            self._rewrite(wrapping, replace(wrapping.slots, passphrase=None))

    def add_recovery_codes(self, secrets: Iterable[bytes]) -> None:
        """Let these codes in, beside those that are let in already."""
        with self._changing:
            wrapping = self._wrapping()
            there = wrapping.slots.recovery
            names = {slot.name for slot in there}
            drawn = wrapping.with_recovery_codes(secrets, self._keys(), self._random)
            fresh = tuple(slot for slot in drawn if slot.name not in names)
            self._rewrite(wrapping, replace(wrapping.slots, recovery=(*there, *fresh)))

    def retain_recovery_codes(self, digests: Sequence[bytes]) -> None:
        """Let in none but the codes of these digests."""
        with self._changing:
            wrapping = self._wrapping()
            left = wrapping.without_others(digests)
            if left != wrapping.slots.recovery:
                self._rewrite(wrapping, replace(wrapping.slots, recovery=left))

    def compare(self, digests: Iterable[bytes]) -> tuple[WaysIn, frozenset[bytes]]:
        """How the file can be opened now, and those of the digests whose codes open it."""
        wrapping = self._wrapping()
        names = {slot.name for slot in wrapping.slots.recovery}
        opening = frozenset(digest for digest in digests if wrapping.name_of(digest) in names)
        return listed(wrapping.slots), opening

    def close(self) -> None:
        """Zero and drop the keys."""
        with self._using_keys:
            self._pair.release()

    def _put_passphrase(
        self, wrapping: Wrapping, slots: Slots, passphrase: str, hardness: Hardness
    ) -> None:
        """Wrap anew whatever the passphrase is part of, under a new salt."""
        keys = self._keys()
        kept = [self._kept(wrapping, slot) for slot in slots.security_keys]
        bare = replace(slots, hardness=hardness, salt=self._random(SALT_BYTES))
        fresh = Wrapping(bare, wrapping.device_secret)
        first = stretched(passphrase, bare.salt, bare.hardness)
        wrapped = (
            None if slots.passphrase is None else fresh.with_passphrase(first, keys, self._random)
        )
        security_keys = tuple(
            fresh.with_security_key(first, key, keys, self._random) for key in kept
        )
        self._rewrite(wrapping, replace(bare, passphrase=wrapped, security_keys=security_keys))

    def _rewrite(self, wrapping: Wrapping, slots: Slots) -> None:
        if slots.passphrase is None and not slots.security_keys:
            raise Refused(VaultProblem.LAST_WAY_IN)
        self._file.rewrite(slots, wrapping.device_secret)

    def _first(self, wrapping: Wrapping, passphrase: str) -> bytes:
        """K1, found right by opening a slot with it."""
        keys = self._keys()
        slots = wrapping.slots
        first = stretched(passphrase, slots.salt, slots.hardness)
        try:
            if slots.passphrase is not None:
                wrapping.by_passphrase(first)
            else:
                kept = wrapping.kept(slots.security_keys[0], keys)
                wrapping.by_security_key(first, slots.security_keys[0], kept.output)
        except NotOpened:
            raise Refused(VaultProblem.WRONG_PASSPHRASE) from None
        return first

    def _kept(self, wrapping: Wrapping, slot: SecurityKeySlot) -> NewSecurityKey:
        try:
            return wrapping.kept(slot, self._keys())
        except NotOpened:
            # The file is genuine, so it belongs to another pair: put there from elsewhere.
            raise Damaged(VaultProblem.KEYS_FOREIGN) from None

    def _wrapping(self) -> Wrapping:
        self._keys()
        return self._file.wrapping(self._device_secrets)

    def _keys(self) -> OpenKeys:
        with self._using_keys:
            if self._pair.released:
                raise Refused(VaultProblem.LOCKED)
            pair = bytes(self._pair.view())
        return OpenKeys(database_key=pair[:KEY_BYTES], field_key=pair[KEY_BYTES:])
