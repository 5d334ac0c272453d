"""Whose decisions and policy count on this machine: keys, revocations, packs."""

from collections.abc import Iterator
from pathlib import Path

from core.delegation.keys import TrustAnchors
from core.delegation.verification import revocations_in
from core.diagnosis.model import Finding, Line, fault, good, look, reason_of
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.foundation.files import files_in, read_bounded
from core.foundation.ownership import Ownership
from core.foundation.paths import Paths
from core.policy.manifest import version_order
from core.policy.members import ARCHIVE_LIMIT, SUFFIX
from core.policy.pack import PolicyPack
from core.policy_packs.signed import open_signed, refuse_before_its_day


def authority_lines(
    paths: Paths, shipped: Path, ownership: Ownership, clock: Clock
) -> Iterator[Line]:
    """The trust anchors, the revocations, and the packs that this machine has."""
    try:
        anchors = TrustAnchors.load(paths.trust, ownership)
    except NatiqError as problem:
        yield fault(Finding.ANCHORS_BAD, **reason_of(problem))
        anchors = TrustAnchors.of()
    else:
        yield from _anchors(anchors)
    yield _revocations(paths.revocations, anchors)
    yield from _packs(paths.policy, shipped, anchors, clock)


def _anchors(anchors: TrustAnchors) -> Iterator[Line]:
    if not anchors.anchors:
        yield look(Finding.ANCHORS_NONE)
    for one in anchors.anchors.values():
        yield good(Finding.ANCHOR, issuer=one.issuer, fingerprint=one.key_id)


def _revocations(folder: Path, anchors: TrustAnchors) -> Line:
    try:
        count = len(revocations_in(folder, anchors))
    except NatiqError as problem:
        return fault(Finding.REVOCATIONS_BAD, **reason_of(problem))
    return good(Finding.REVOCATIONS, count=count)


def _packs(folder: Path, shipped: Path, anchors: TrustAnchors, clock: Clock) -> Iterator[Line]:
    """In force is the newest that counts; a profile may hold a newer one, imported there."""
    versions: list[str] = []
    try:
        versions.append(PolicyPack.load(shipped).version)
        yield good(Finding.POLICY_SHIPPED, version=versions[0])
    except NatiqError as problem:
        yield fault(Finding.POLICY_SHIPPED_BAD, **reason_of(problem))
    for path in files_in(folder, SUFFIX):
        try:
            pack = open_signed(read_bounded(path, ARCHIVE_LIMIT), anchors, whole=False)
            refuse_before_its_day(pack, clock.now())
        except NatiqError as problem:
            yield look(Finding.POLICY_INSTALLED_BAD, file=path.name, **reason_of(problem))
            continue
        versions.append(pack.version)
        yield good(Finding.POLICY_INSTALLED, file=path.name, version=pack.version)
    if versions:
        yield good(Finding.POLICY_IN_FORCE, version=max(versions, key=version_order))
