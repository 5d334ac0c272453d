"""The composition root of the authority's tool: keys, decisions, policy packs, offline.

It opens no database and no network; what it makes is carried to the machines by IT.
"""

import secrets
from dataclasses import dataclass
from pathlib import Path

from core.delegation.description import read_description
from core.delegation.drawing_up import (
    draw_up_decision,
    draw_up_revocation,
    sign_decision,
    sign_revocation,
)
from core.delegation.issuing_model import Inspection, SigningKey
from core.delegation.jws import read_token
from core.delegation.key_files import (
    PendingKey,
    begin_key,
    open_key,
    read_anchor,
    refuse_existing,
    write_new,
)
from core.delegation.keys import Anchor, TrustAnchors
from core.delegation.model import Decision, Revocation
from core.delegation.verification import FILE_LIMIT, inspect_file, read_signed_decision
from core.foundation.clock import Clock, SystemClock
from core.foundation.errors import Refused
from core.foundation.files import read_bounded
from core.foundation.ids import Randomness
from core.foundation.machine_settings import settings_of_this_machine
from core.foundation.ownership import Ownership, ownership_of_this_system
from core.foundation.paths import RESOURCES, Paths
from core.foundation.settings_fault import SettingsFault
from core.identity.model import Advice, IdentityProblem, Strength
from core.identity.passphrase import PassphrasePolicy
from core.policy.examples import FailedExample, failed_examples
from core.policy.pack import PolicyPack
from core.policy_packs.making import build_pack, read_unverified, sign_folder, verify_pack
from core.updates.model import Notice
from core.updates.notice import claimed_notice, draw_up_notice, read_notice, sign_notice
from core.vault.keys import prepared

_LONGEST_PASSPHRASE = 1023
"""Bytes that PKCS#8 encryption takes here."""


@dataclass(frozen=True)
class Authority:
    """What whoever issues decisions of delegation can do (clause ACC-1).

    ``faults`` say what of IT's settings on this machine cannot be followed. ``ownership`` is
    asked about the authorities that IT has named here; without it nobody is.
    """

    paths: Paths
    clock: Clock
    random: Randomness
    passphrases: PassphrasePolicy
    faults: tuple[SettingsFault, ...] = ()
    ownership: Ownership | None = None

    @classmethod
    def of_this_machine(cls) -> "Authority":
        """The tool as it runs at the authority's desk."""
        paths, ownership = Paths.of_this_machine(), ownership_of_this_system()
        settings = settings_of_this_machine(paths, ownership)
        return cls(
            paths,
            SystemClock(),
            secrets.token_bytes,
            PassphrasePolicy(RESOURCES / "words", settings.passphrase_minimum),
            settings.faults,
            ownership,
        )

    @classmethod
    def without_settings(cls) -> "Authority":
        """The same where nothing that IT has set here may matter: for whoever verifies."""
        paths = Paths.of_this_machine()
        passphrases = PassphrasePolicy(RESOURCES / "words")
        return cls(paths, SystemClock(), secrets.token_bytes, passphrases)

    def assess(self, passphrase: str, issuer: str) -> Strength:
        """The verdict on a passphrase for a signing key; the issuer's name counts for nothing."""
        if len(_stored(passphrase)) > _LONGEST_PASSPHRASE:
            return Strength(0, False, (Advice.TOO_LONG,), len(passphrase), self.passphrases.minimum)
        return self.passphrases.assess(passphrase, (issuer,))

    def begin_key(self, issuer: str, folder: Path) -> PendingKey:
        """A fresh key; nothing is written yet. Raises ``Invalid`` for an impossible issuer."""
        return begin_key(issuer, folder)

    def write_key(self, pending: PendingKey, passphrase: str) -> None:
        """Write the pair of keys, the private one under ``passphrase``.

        Raises ``Refused(PASSPHRASE_TOO_WEAK | FILE_EXISTS)`` or ``Unavailable(UNWRITABLE)``.
        """
        if not self.assess(passphrase, pending.anchor.issuer).acceptable:
            raise Refused(IdentityProblem.PASSPHRASE_TOO_WEAK)
        pending.write(prepared(passphrase))

    def issuer_of(self, private_key: Path) -> Anchor:
        """The authority that the public key beside a private one names."""
        return read_anchor(private_key)

    def open_key(self, private_key: Path, anchor: Anchor, passphrase: str) -> SigningKey:
        """The private key, ready to sign. Raises ``Refused``, ``Invalid`` or ``Unavailable``."""
        return open_key(private_key, anchor, prepared(passphrase))

    def draw_up_decision(self, description: Path, anchor: Anchor) -> Decision:
        """The decision that a TOML or JSON file describes, as it would be signed.

        Raises ``Invalid`` that names the member at fault, or ``Refused``.
        """
        members = read_description(description)
        return draw_up_decision(members, anchor.issuer, self.clock.now(), self.random)

    def draw_up_revocation(
        self,
        decision: Path,
        number: str,
        reason: str,
        effective_from: str | None,
        anchor: Anchor,
    ) -> tuple[Decision, Revocation]:
        """The decision in a file, and its revocation as it would be signed.

        The decision must be genuine: signed with this authority's key, or with one that this
        machine trusts.
        ``effective_from`` is RFC 3339 with an offset; ``None`` is now.
        """
        known = self._anchors_in(self.paths.trust).anchors
        token = read_token(read_bounded(decision, FILE_LIMIT))
        verified = read_signed_decision(token, TrustAnchors({**known, anchor.key_id: anchor}))
        revocation = draw_up_revocation(
            verified,
            number,
            reason,
            effective_from or self.clock.now(),
            anchor.issuer,
            self.random,
        )
        return verified, revocation

    def sign_decision(self, decision: Decision, key: SigningKey, out: Path) -> None:
        """Sign, and write the file that employees import. Raises ``Refused(FILE_EXISTS)``."""
        write_new(out, sign_decision(decision, key))

    def sign_revocation(self, revocation: Revocation, key: SigningKey, out: Path) -> None:
        """Sign, and write the file that IT distributes. Raises ``Refused(FILE_EXISTS)``."""
        write_new(out, sign_revocation(revocation, key))

    def refuse_existing(self, out: Path) -> None:
        """Raise ``Refused(FILE_EXISTS)`` now rather than after the passphrase was typed."""
        refuse_existing(out)

    def build_policy(
        self, folder: Path, version: str, issued: str | None, issuer: str
    ) -> PolicyPack:
        """Check the members of a pack in a folder, and write their manifest beside them.

        ``issued`` is a date (RFC 3339); ``None`` is today. Raises ``Invalid(PACK_INVALID)``.
        """
        return build_pack(folder, version, issued or self.clock.now().date().isoformat(), issuer)

    def read_policy(self, pack: Path) -> PolicyPack:
        """A whole pack, a folder or a file; who signed it is not asked. Raises ``Invalid``."""
        return read_unverified(pack)

    def try_policy(self, pack: PolicyPack) -> tuple[FailedExample, ...]:
        """The pack's own examples that the review does not bear out."""
        return tuple(failed_examples(pack))

    def sign_policy(self, folder: Path, key: SigningKey, out: Path) -> None:
        """Sign a built pack as one file. Raises ``Refused(FILE_EXISTS | PACK_ISSUER_DIFFERS)``."""
        write_new(out, sign_folder(folder, key))

    def verify_policy(self, pack: Path, trust: Path) -> PolicyPack:
        """The pack, if it counts by the authorities in ``trust``. Raises ``Refused``."""
        return verify_pack(pack, self._anchors_in(trust), self.clock.now())

    def draw_up_update(self, description: Path, anchor: Anchor) -> Notice:
        """The notice of a newer version that a TOML or JSON file describes.

        Raises ``Invalid`` that names the member at fault.
        """
        today = self.clock.now().date()
        return draw_up_notice(read_description(description), anchor.issuer, today)

    def sign_update(self, notice: Notice, key: SigningKey, out: Path) -> None:
        """Sign, and write the file that IT hosts. Raises ``Refused(FILE_EXISTS)``."""
        write_new(out, sign_notice(notice, key))

    def read_update(self, file: Path) -> Notice:
        """What a notice claims; who signed it is not asked. Raises ``Invalid``."""
        return claimed_notice(read_bounded(file, FILE_LIMIT))

    def verify_update(self, file: Path, trust: Path) -> Notice:
        """The notice, if it counts by the authorities in ``trust``. Raises ``Refused``."""
        return read_notice(read_bounded(file, FILE_LIMIT), self._anchors_in(trust))

    def inspect(self, file: Path, trust: Path) -> Inspection:
        """What the file holds, and whether it counts by the authorities in ``trust`` and the
        revocations on this machine. Raises ``Damaged`` for a damaged key among the former."""
        anchors = self._anchors_in(trust)
        content = read_bounded(file, FILE_LIMIT)
        return inspect_file(content, anchors, self.paths.revocations, self.clock.now())

    def _anchors_in(self, trust: Path) -> TrustAnchors:
        """The authorities in a folder; in IT's own, those that only IT can have put there."""
        of_it = trust == self.paths.trust
        return TrustAnchors.load(trust, self.ownership if of_it else None)


def _stored(passphrase: str) -> bytes:
    return prepared(passphrase).encode("utf-8", errors="surrogatepass")
