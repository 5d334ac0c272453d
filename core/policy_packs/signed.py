"""Packs under an authority's signature: a JWS over the manifest, which holds all digests."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.delegation.encoding import decode
from core.delegation.jws import POLICY, read_token, sign, verify
from core.delegation.keys import TrustAnchors
from core.delegation.model import DelegationProblem
from core.foundation.errors import Invalid, NatiqError, Refused
from core.policy.manifest import MANIFEST, MEMBERS, SIGNED_MANIFEST, Manifest
from core.policy.members import Members, read_archive, write_archive
from core.policy.model import PackFault, PolicyProblem
from core.policy.pack import PolicyPack
from core.policy.parts import Part, fault

_CLAUSE = "VER"
_STRANGERS = frozenset(
    {
        DelegationProblem.NO_ANCHOR,
        DelegationProblem.UNKNOWN_KEY,
        DelegationProblem.ANCHOR_OPEN_TO_OTHERS,
    }
)


def sign_pack(members: Members, manifest: Manifest, key: Ed25519PrivateKey) -> bytes:
    """The members as one file, under a signature over ``manifest``."""
    token = sign(manifest.as_object(), POLICY, key)
    content = {name: members[name] for name in MEMBERS}
    return write_archive({**content, SIGNED_MANIFEST: token.encode()})


def open_signed(content: bytes, anchors: TrustAnchors, *, whole: bool) -> PolicyPack:
    """The pack in a file, signed by an authority that this machine knows.

    With ``whole`` its examples are read as well. Raises ``Refused(PACK_UNSIGNED |
    PACK_SIGNATURE | PACK_UNKNOWN_AUTHORITY)`` with clause VER, ``Invalid(PACK_INVALID)``.
    """
    members = read_archive(content)
    return PolicyPack.read(members, signed_manifest(members, anchors), whole=whole)


def signed_manifest(members: Members, anchors: TrustAnchors) -> Manifest:
    """The manifest that an authority known here has signed. Raises as ``open_signed`` does."""
    if SIGNED_MANIFEST not in members or MANIFEST in members:
        raise Refused(PolicyProblem.PACK_UNSIGNED, clause=_CLAUSE)
    try:
        token = read_token(members[SIGNED_MANIFEST])
        payload, anchor = verify(token, POLICY, anchors)
    except (Refused, Invalid) as error:
        raise _as_refusal(error) from error
    manifest = Manifest.read(Part.of(SIGNED_MANIFEST, json.dumps(payload).encode()))
    if manifest.issuer != anchor.issuer:
        raise Refused(PolicyProblem.PACK_UNKNOWN_AUTHORITY, clause=_CLAUSE)
    return manifest


def claimed_manifest(members: Members) -> Manifest:
    """What a signed manifest says, whether or not anything proves it.

    Raises ``Invalid(PACK_INVALID)``.
    """
    try:
        token = read_token(members[SIGNED_MANIFEST])
        content = decode(token.split(".")[1])
    except (ValueError, IndexError, Invalid) as error:
        raise fault(SIGNED_MANIFEST, PackFault.WRONG_FORM) from error
    return Manifest.read(Part.of(SIGNED_MANIFEST, content))


def refuse_before_its_day(pack: PolicyPack, now: datetime) -> None:
    """Raise ``Refused(PACK_NOT_YET)`` for a pack that is dated later than today, there."""
    if pack.issued > now.astimezone(ZoneInfo(pack.hours.zone)).date():
        raise Refused(
            PolicyProblem.PACK_NOT_YET,
            clause=_CLAUSE,
            version=pack.version,
            date=pack.issued.isoformat(),
        )


def _as_refusal(error: NatiqError) -> Refused:
    strange = error.code in _STRANGERS
    code = PolicyProblem.PACK_UNKNOWN_AUTHORITY if strange else PolicyProblem.PACK_SIGNATURE
    return Refused(code, clause=_CLAUSE)
