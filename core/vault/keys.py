"""The key hierarchy of a profile, and the file that holds its upper end.

    passphrase --Argon2id--> K1
    K1, device secret --HKDF--> wrapping key --AES-256-GCM--> database key, field key

Both lower keys are random and never change. The file wraps the pair once for each way in:

    passphrase      K1 and device secret. The way of the authenticator (TOTP), whose code the
                    program checks after the opening.
    security key    K1, device secret and what the key answers to the slot's salt (FIDO2
                    hmac-secret); one slot a key. Where the passphrase slot was removed a key
                    takes part in every opening.
    recovery code   the code's 80 random bits and device secret; one slot a code, for somebody
                    who has forgotten the passphrase. The program asks for a second factor too.

Every opening needs the device secret. None of the slots opens by the device secret alone.

*Change of the passphrase.* K1 is part of the security keys' wrapping keys, and not every key
is plugged in when the passphrase changes. So each of their slots also holds the key's answer,
sealed under the field key: whoever can read it has the pair already and gains nothing by it.
The change makes a new salt, a new K1 and every slot that K1 is part of anew, and puts the new
file in the old one's place in one step; the recovery slots stay as they are. The device
secret and the pair stay too: a copy of the old file opens by the old passphrase on this
machine, and only here.

The whole file is authenticated under the device secret before any of it is used, so that
an altered one can neither weaken the hashing nor exhaust the machine's memory. It has one
spelling only: any changed byte is refused.

Sources: RFC 9106 (Argon2), RFC 5869 (HKDF), NIST SP 800-38D (GCM), CTAP 2.1 section 12.5
(hmac-secret).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.foundation.errors import Damaged, Invalid, Refused, Unavailable
from core.foundation.files import forget_unfinished, read_bounded, write_atomically
from core.foundation.ids import Randomness, new_id
from core.vault.device_secret import SECRET_BYTES, DeviceSecretStore
from core.vault.hashing import STRONG, WEAKEST, Hardness, prepared, stretched
from core.vault.model import VaultProblem
from core.vault.sealing import KEY_BYTES, NotOpened
from core.vault.slots import (
    FILE_LIMIT,
    FIRST_FORMAT,
    SALT_BYTES,
    SecurityKeySlot,
    Slots,
    parsed,
    refuse_extremes,
    require_genuine,
    written,
)
from core.vault.wrapping import NewSecurityKey, OpenKeys, TakenOut, Wrapping, code_digest

__all__ = [
    "STRONG",
    "WEAKEST",
    "AskKey",
    "Hardness",
    "KeyFile",
    "KeyOutput",
    "ListedKey",
    "NewKeys",
    "NewSecurityKey",
    "OpenKeys",
    "TakenOut",
    "WaysIn",
    "code_digest",
    "prepared",
]


@dataclass(frozen=True)
class ListedKey:
    """A security key that the file lets in: its credential, and the salt it is to answer."""

    credential_id: bytes
    salt: bytes = field(repr=False)


@dataclass(frozen=True)
class KeyOutput:
    """The 32 bytes that a security key has answered to its credential's salt."""

    credential_id: bytes
    output: bytes = field(repr=False)


AskKey = Callable[[tuple[ListedKey, ...]], KeyOutput]
"""Asks whichever of the listed keys is at hand. May wait for a person, and may raise."""


@dataclass(frozen=True)
class WaysIn:
    """What the file says of itself before it is opened.

    ``passphrase`` says whether passphrase and authenticator open it; without it every
    opening needs one of ``security_keys``.
    """

    passphrase: bool
    security_keys: tuple[ListedKey, ...]
    recovery_codes: int


@dataclass(frozen=True)
class NewKeys:
    """Keys that exist only in memory until ``KeyFile.keep`` writes their file."""

    profile_id: str
    keys: OpenKeys = field(repr=False)
    content: bytes = field(repr=False)


class KeyFile:
    """``keys.json`` of a profile.

    ``hardness`` applies to new files that ask for no other; tests pass less to be quick,
    and only then may a file that asks for less than ``WEAKEST`` be opened. Every method
    that reads the file raises ``Unavailable(KEYS_MISSING | DEVICE_SECRET_MISSING)`` and what
    the device secret store raises, and ``Damaged(KEYS_DAMAGED | KEYS_FOREIGN)``.
    """

    def __init__(self, path: Path, hardness: Hardness = STRONG) -> None:
        self._path = path
        self._hardness = hardness

    @property
    def exists(self) -> bool:
        return self._path.exists()

    @property
    def profile_id(self) -> str:
        """Whose keys these are, as the file claims: a name to keep things under, no proof."""
        slots, _tag = parsed(self._content())
        return slots.profile_id

    @property
    def of_first_release(self) -> bool:
        """Whether the file has the form of the first release, to be made anew when opened."""
        slots, _tag = parsed(self._content())
        return slots.format == FIRST_FORMAT

    def create(
        self, passphrase: str, device_secrets: DeviceSecretStore, random: Randomness
    ) -> OpenKeys:
        """New keys under a new device secret, kept at once. See ``draw`` and ``keep``."""
        new = self.draw(new_id(random), passphrase, device_secrets, random)
        self.keep(new)
        return new.keys

    def draw(
        self,
        profile_id: str,
        passphrase: str,
        device_secrets: DeviceSecretStore,
        random: Randomness,
        *,
        recovery_codes: Iterable[bytes] = (),
        hardness: Hardness | None = None,
    ) -> NewKeys:
        """New random keys, wrapped; the device secret is stored, the file not yet.

        ``recovery_codes`` are the random bytes behind the codes. Raises what the store
        raises, and ``Unavailable(KEYRING_FAILED)`` where the store does not give back what
        it was given.
        """
        keys = OpenKeys(database_key=random(KEY_BYTES), field_key=random(KEY_BYTES))
        return self.carry_over(
            profile_id,
            TakenOut(keys, passphrase=True, security_keys=()),
            passphrase,
            device_secrets,
            random,
            recovery_codes=recovery_codes,
            hardness=hardness,
        )

    def carry_over(
        self,
        profile_id: str,
        taken: TakenOut,
        passphrase: str,
        device_secrets: DeviceSecretStore,
        random: Randomness,
        *,
        recovery_codes: Iterable[bytes] = (),
        hardness: Hardness | None = None,
    ) -> NewKeys:
        """Keys that there are already, wrapped anew under a new device secret of this machine.

        Raises as ``draw`` does.
        """
        device_secret = random(SECRET_BYTES)
        device_secrets.write(profile_id, device_secret)
        if device_secrets.read(profile_id) != device_secret:
            raise Unavailable(VaultProblem.KEYRING_FAILED, kind="not kept")
        bare = Slots(profile_id, hardness or self._hardness, random(SALT_BYTES))
        keys, wrapping = taken.keys, Wrapping(bare, device_secret)
        first = stretched(passphrase, bare.salt, bare.hardness)
        slots = replace(
            bare,
            passphrase=wrapping.with_passphrase(first, keys, random) if taken.passphrase else None,
            security_keys=tuple(
                wrapping.with_security_key(first, key, keys, random) for key in taken.security_keys
            ),
            recovery=wrapping.with_recovery_codes(recovery_codes, keys, random),
        )
        return NewKeys(profile_id, keys, written(slots, device_secret))

    def keep(self, new: NewKeys) -> None:
        """Write the file in one step; from then on the profile exists.

        Raises ``Invalid(KEYS_DAMAGED)`` where a key file lies already: overwriting one
        would make its database unreadable for ever.
        """
        if self.exists:
            raise Invalid(VaultProblem.KEYS_DAMAGED)
        write_atomically(self._path, new.content)

    def ways_in(self, device_secrets: DeviceSecretStore) -> WaysIn:
        """How the file can be opened; quick, and needs no passphrase."""
        return listed(self.wrapping(device_secrets).slots)

    def claims(self) -> WaysIn:
        """What the file says of itself, unverified: to choose what is shown, never to open.

        Asks no keyring: that may ask the employee to unlock it.
        """
        slots, _tag = parsed(self._content())
        return listed(slots)

    def open(
        self, passphrase: str, device_secrets: DeviceSecretStore, ask_key: AskKey | None = None
    ) -> OpenKeys:
        """The keys. Takes as long as the file's hardness asks: not for the main thread.

        With ``ask_key`` a security key's slot is opened, without it the passphrase slot.
        Raises ``Refused(WRONG_PASSPHRASE)``, ``Refused(SECURITY_KEY_NEEDED)`` where there is
        no passphrase slot, ``Refused(SECURITY_KEY_UNKNOWN)`` where ``ask_key`` answers for
        none of the file's keys, and what ``ask_key`` raises.
        """
        wrapping = self.wrapping(device_secrets)
        if ask_key is not None:
            return self._open_with_key(wrapping, passphrase, ask_key)
        if wrapping.slots.passphrase is None:
            raise Refused(VaultProblem.SECURITY_KEY_NEEDED)
        first = stretched(passphrase, wrapping.slots.salt, wrapping.slots.hardness)
        try:
            return wrapping.by_passphrase(first)
        except NotOpened:
            raise Refused(VaultProblem.WRONG_PASSPHRASE) from None

    def open_with_recovery_code(self, secret: bytes, device_secrets: DeviceSecretStore) -> OpenKeys:
        """The keys, by the random bytes behind a recovery code; quick.

        Whether its owner may do so the caller must have checked by a second factor before
        anything is shown. Raises ``NotOpened`` for a code that opens nothing.
        """
        return self.wrapping(device_secrets).by_recovery_code(secret)

    def wrapping(self, device_secrets: DeviceSecretStore) -> Wrapping:
        """The file as it lies there, found genuine, with this machine's secret for it."""
        slots, tag = parsed(self._content())
        device_secret = device_secrets.read(slots.profile_id)
        if device_secret is None:
            raise Unavailable(VaultProblem.DEVICE_SECRET_MISSING)
        require_genuine(slots, tag, device_secret)
        refuse_extremes(slots.hardness, self._hardness)
        return Wrapping(slots, device_secret)

    def _content(self) -> bytes:
        if not self.exists:
            raise Unavailable(VaultProblem.KEYS_MISSING)
        try:
            return read_bounded(self._path, FILE_LIMIT)
        except Invalid:
            raise Damaged(VaultProblem.KEYS_DAMAGED) from None

    def rewrite(self, slots: Slots, device_secret: bytes) -> None:
        """Put ``slots`` in the file's place in one step, whatever dies on the way."""
        refuse_extremes(slots.hardness, self._hardness)
        content = written(slots, device_secret)
        # What could not be read back must not be written either.
        parsed(content)
        write_atomically(self._path, content)

    def forget_unfinished(self) -> None:
        """Remove what a change that was killed before its last step has left."""
        forget_unfinished(self._path)

    def _open_with_key(self, wrapping: Wrapping, passphrase: str, ask_key: AskKey) -> OpenKeys:
        slots = wrapping.slots
        if not slots.security_keys:
            raise Refused(VaultProblem.SECURITY_KEY_UNKNOWN)
        answer = ask_key(listed(slots).security_keys)
        slot = slot_of(slots, answer.credential_id)
        first = stretched(passphrase, slots.salt, slots.hardness)
        try:
            return wrapping.by_security_key(first, slot, answer.output)
        except NotOpened:
            raise Refused(VaultProblem.WRONG_PASSPHRASE) from None


def listed(slots: Slots) -> WaysIn:
    """What the file says of itself."""
    keys = tuple(ListedKey(slot.credential_id, slot.hmac_salt) for slot in slots.security_keys)
    return WaysIn(slots.passphrase is not None, keys, len(slots.recovery))


def slot_of(slots: Slots, credential_id: bytes) -> SecurityKeySlot:
    """The credential's slot. Raises ``Refused(SECURITY_KEY_UNKNOWN)``."""
    for slot in slots.security_keys:
        if slot.credential_id == credential_id:
            return slot
    raise Refused(VaultProblem.SECURITY_KEY_UNKNOWN)
