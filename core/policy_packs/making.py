"""Making a pack out of its members: manifest, signature, and the judgement on the result."""

from datetime import date, datetime
from pathlib import Path

from core.delegation.issuing_model import SigningKey
from core.delegation.keys import TrustAnchors
from core.foundation.errors import Refused
from core.foundation.files import read_bounded, write_atomically
from core.policy.manifest import MANIFEST, SIGNED_MANIFEST, Manifest
from core.policy.members import ARCHIVE_LIMIT, Members, read_archive, read_folder
from core.policy.model import PackFault, PolicyProblem
from core.policy.pack import PolicyPack, unsigned_manifest
from core.policy.parts import fault
from core.policy_packs.signed import claimed_manifest, open_signed, refuse_before_its_day, sign_pack

_CLAUSE = "VER"


def build_pack(folder: Path, version: str, issued: str, issuer: str) -> PolicyPack:
    """Check the members in ``folder`` and write their manifest.

    Raises ``Invalid(PACK_INVALID)``, ``Unavailable``.
    """
    members = read_folder(folder)
    try:
        day = date.fromisoformat(issued)
    except ValueError as error:
        raise fault(MANIFEST, PackFault.WRONG_FORM, "issued") from error
    manifest = Manifest.over(members, version, day, issuer)
    pack = PolicyPack.read(members, manifest)
    write_atomically(folder / MANIFEST, manifest.write())
    return pack


def read_unverified(pack: Path) -> PolicyPack:
    """The whole pack in a folder or a file, whoever made it. Raises as ``build_pack`` does."""
    members = _members(pack)
    return PolicyPack.read(members, _any_manifest(members))


def sign_folder(folder: Path, key: SigningKey) -> bytes:
    """The built pack in ``folder`` as one signed file.

    Raises ``Refused(PACK_ISSUER_DIFFERS)`` where its manifest names another issuer than the key.
    """
    members = read_folder(folder)
    manifest = unsigned_manifest(members)
    PolicyPack.read(members, manifest)
    if manifest.issuer != key.anchor.issuer:
        raise Refused(PolicyProblem.PACK_ISSUER_DIFFERS, clause=_CLAUSE)
    return sign_pack(members, manifest, key.private)


def verify_pack(pack: Path, anchors: TrustAnchors, now: datetime) -> PolicyPack:
    """The pack, if one of these authorities signed it and its day has come.

    Raises ``Refused`` (clause VER) or ``Invalid(PACK_INVALID)``.
    """
    if pack.is_dir():
        raise Refused(PolicyProblem.PACK_UNSIGNED, clause=_CLAUSE)
    opened = open_signed(read_bounded(pack, ARCHIVE_LIMIT), anchors, whole=True)
    refuse_before_its_day(opened, now)
    return opened


def _members(pack: Path) -> Members:
    return read_folder(pack) if pack.is_dir() else read_archive(read_bounded(pack, ARCHIVE_LIMIT))


def _any_manifest(members: Members) -> Manifest:
    return claimed_manifest(members) if SIGNED_MANIFEST in members else unsigned_manifest(members)
