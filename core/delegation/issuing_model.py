"""What the authority works with when it issues decisions, as values (clause ACC-1)."""

from dataclasses import dataclass, field
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.delegation.keys import Anchor
from core.delegation.model import Decision, Revocation
from core.foundation.errors import NatiqError


class IssuingProblem(StrEnum):
    """Why a key or a decision cannot be made from what was given."""

    FORMAT_UNKNOWN = "issuing_format_unknown"
    """The description's name ends neither in ``.toml`` nor in ``.json``."""
    NOT_TOML = "issuing_not_toml"
    NOT_JSON = "issuing_not_json"
    KEYS_DIFFER = "issuing_keys_differ"
    """The public key beside the private one belongs to another key."""
    KEY_NAMED_OTHERWISE = "issuing_key_named_otherwise"
    """This machine trusts the key under another issuer's name than the file gives it."""
    PASSPHRASE_FILE_OPEN = "issuing_passphrase_file_open"  # noqa: S105 - a code
    """The passphrase file can be read by others than its owner."""
    PASSPHRASE_FILE_UNREADABLE = "issuing_passphrase_file_unreadable"  # noqa: S105 - a code


class SignedKind(StrEnum):
    """What a file of the authority's can be."""

    DECISION = "decision"
    REVOCATION = "revocation"
    PUBLIC_KEY = "public_key"


@dataclass(frozen=True)
class SigningKey:
    """An authority's key, open for signing, and what machines know the authority by."""

    anchor: Anchor
    private: Ed25519PrivateKey = field(repr=False)


@dataclass(frozen=True)
class Inspection:
    """What a file holds and whether it counts on this machine now.

    ``problem`` is the one reason why it does not. Where ``genuine`` is false nothing proves
    ``content``: it is what the file claims, or ``None`` where nothing can be read.
    """

    kind: SignedKind
    content: Decision | Revocation | Anchor | None
    key_id: str
    problem: NatiqError | None
    genuine: bool = True
