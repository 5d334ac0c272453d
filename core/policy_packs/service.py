"""Which policy is in force here, and how a newer one comes in (clause VER).

Three places hold packs: the program brings one, IT installs signed ones on the machine, the
employee imports signed ones into the profile. In force is the newest version among them. A
profile remembers the highest version it has worked under and publishes under no older one,
whatever is installed again.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.keys import TrustAnchors
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, NatiqError, Refused, Unavailable
from core.foundation.files import files_in, read_bounded
from core.policy.manifest import MANIFEST, digest_of, version_order
from core.policy.members import (
    ARCHIVE_LIMIT,
    SUFFIX,
    read_archive,
    read_folder,
    write_archive,
)
from core.policy.model import PolicyProblem
from core.policy.pack import PolicyPack, unsigned_manifest
from core.policy_packs import store
from core.policy_packs.signed import open_signed, refuse_before_its_day
from core.storage.database import Database

_LOG = logging.getLogger(__name__)
_CLAUSE = "VER"
_NAME_SHOWN = 12


@dataclass(frozen=True)
class InForce:
    """The pack in force, and why others that are installed on this machine do not count."""

    pack: PolicyPack
    problems: tuple[NatiqError, ...] = ()


class PolicyPacks:
    """Finds the pack in force, and takes newer ones."""

    def __init__(
        self,
        database: Database,
        shipped: Path,
        installed: Path | None,
        anchors: TrustAnchors,
        audit: AuditLog,
        clock: Clock,
    ) -> None:
        """``installed`` is IT's folder; without one only the shipped and imported count."""
        self._database = database
        self._shipped = shipped
        self._installed = installed
        self._anchors = anchors
        self._audit = audit
        self._clock = clock

    def in_force(self) -> InForce:
        """The newest version that is shipped, installed or imported, verified now.

        Raises ``Damaged(PACK_DAMAGED)`` where the shipped one is.
        """
        best, problems = PolicyPack.load(self._shipped), list[NatiqError]()
        for content in self._contents(problems):
            try:
                pack = self._open(content, whole=False)
            except NatiqError as problem:
                _LOG.warning("a policy pack does not count: %s", problem)
                problems.append(problem)
                continue
            if version_order(pack.version) > version_order(best.version):
                best = pack
        self._remember(best)
        return InForce(best, tuple(problems))

    def import_pack(self, content: bytes) -> PolicyPack:
        """Verify a pack's file and keep it. It is in force from the next sign-in on.

        Raises ``Refused`` (clause VER): ``PACK_UNSIGNED``, ``PACK_SIGNATURE``,
        ``PACK_UNKNOWN_AUTHORITY``, ``PACK_OLDER``, ``PACK_DIFFERS``, ``PACK_ALREADY_HERE``,
        ``PACK_NOT_YET``; ``Invalid(PACK_INVALID)`` for one that is not as it must be.
        """
        try:
            pack = self._open(content, whole=True)
            self._refuse_older(pack)
        except (Refused, Invalid) as problem:
            detail = {"code": problem.code.value, "file": digest_of(content)[:_NAME_SHOWN]}
            self._audit.record(Deed(AuditAction.POLICY_REFUSED, detail=detail))
            raise
        with self._database.write() as connection:
            store.keep_pack(connection, pack.digest, pack.version, content, self._clock.now())
            store.see(connection, pack.version)
            deed = Deed(AuditAction.POLICY_IMPORTED, subject=pack.digest, detail=_detail(pack))
            self._audit.append(connection, deed)
        return pack

    def highest_seen(self) -> str | None:
        """The highest version that this profile has worked under, or that it has taken."""
        with self._database.read() as connection:
            return store.seen(connection)

    def file_of(self, pack: PolicyPack) -> bytes:
        """The file of the pack in force, to be kept for a later comparison."""
        for content in self._contents([]):
            try:
                if self._open(content, whole=False).digest == pack.digest:
                    return content
            except NatiqError:
                continue
        return write_archive(read_folder(self._shipped))

    def _remember(self, pack: PolicyPack) -> None:
        before = self.highest_seen()
        if before is None or version_order(before) < version_order(pack.version):
            with self._database.write() as connection:
                store.see(connection, pack.version)

    def _refuse_older(self, pack: PolicyPack) -> None:
        now = self.in_force().pack
        highest = self.highest_seen() or now.version
        if version_order(pack.version) < version_order(highest):
            raise Refused(
                PolicyProblem.PACK_OLDER, clause=_CLAUSE, version=pack.version, seen=highest
            )
        if pack.digest == now.digest:
            raise Refused(PolicyProblem.PACK_ALREADY_HERE, clause=_CLAUSE, version=pack.version)
        if version_order(pack.version) == version_order(now.version):
            raise Refused(PolicyProblem.PACK_DIFFERS, clause=_CLAUSE, version=pack.version)

    def _open(self, content: bytes, *, whole: bool) -> PolicyPack:
        pack = open_signed(content, self._anchors, whole=whole)
        refuse_before_its_day(pack, self._clock.now())
        return pack

    def _contents(self, problems: list[NatiqError]) -> Iterator[bytes]:
        try:
            folder = self._installed
            for path in files_in(folder, SUFFIX) if folder is not None else ():
                try:
                    yield read_bounded(path, ARCHIVE_LIMIT)
                except NatiqError as problem:
                    problems.append(problem)
        except Unavailable as problem:
            problems.append(problem)
        with self._database.read() as connection:
            kept = store.contents(connection)
        # An unsigned one was kept for comparison: it counts for nothing else.
        yield from (content for content in kept if _is_signed(content))


def pack_in(content: bytes, anchors: TrustAnchors) -> PolicyPack:
    """A pack that was in force before, signed or as it was shipped, for comparison only."""
    members = read_archive(content)
    if MANIFEST in members:
        return PolicyPack.read(members, unsigned_manifest(members), whole=False)
    return open_signed(content, anchors, whole=False)


def _is_signed(content: bytes) -> bool:
    return MANIFEST not in read_archive(content)


def _detail(pack: PolicyPack) -> dict[str, str]:
    return {"version": pack.version, "issued": pack.issued.isoformat(), "issuer": pack.issuer}
