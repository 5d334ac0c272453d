"""That the employee has read the policy in force, before anything is published (clause VER)."""

from typing import TYPE_CHECKING

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.keys import TrustAnchors
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.identity.model import Employee
from core.policy.manifest import version_order
from core.policy.model import PolicyProblem
from core.policy.pack import PolicyPack
from core.policy_packs import store
from core.policy_packs.model import Acknowledgement
from core.policy_packs.service import PolicyPacks, pack_in
from core.storage.database import Database

if TYPE_CHECKING:
    from core.policy_packs.changes import PolicyChanges

_CLAUSE = "VER"


class PolicyReading:
    """What was acknowledged, by whom and when; practice needs none of it."""

    def __init__(
        self,
        database: Database,
        packs: PolicyPacks,
        pack: PolicyPack,
        anchors: TrustAnchors,
        employee: Employee,
        audit: AuditLog,
        clock: Clock,
        *,
        practice: bool,
    ) -> None:
        self._database = database
        self._packs = packs
        self._pack = pack
        self._anchors = anchors
        self._employee = employee
        self._audit = audit
        self._clock = clock
        self._practice = practice

    def needed(self) -> bool:
        """Whether the policy in force must be read before the next publication."""
        return not self._practice and self.acknowledged() is None

    def acknowledged(self) -> Acknowledgement | None:
        """When the policy in force was acknowledged, if it was."""
        return next((one for one in self._all() if self._is_of_now(one)), None)

    def require(self) -> None:
        """Raise ``Refused`` (clause VER) unless one may publish under the policy in force.

        ``OVERTAKEN`` where the profile has worked under a newer version or has taken one,
        ``NOT_ACKNOWLEDGED`` where this one was not read.
        """
        if self._practice:
            return
        pack, seen = self._pack, self._packs.highest_seen()
        if seen is not None and version_order(seen) > version_order(pack.version):
            raise Refused(PolicyProblem.OVERTAKEN, clause=_CLAUSE, version=pack.version, seen=seen)
        if self.needed():
            raise Refused(PolicyProblem.NOT_ACKNOWLEDGED, clause=_CLAUSE, version=pack.version)

    def acknowledge(self, *, read_to_end: bool) -> Acknowledgement:
        """Write down that the employee has read the policy in force and will keep to it.

        Raises ``Refused(NOT_READ)`` for one who has not seen its end.
        """
        pack = self._pack
        if not read_to_end:
            raise Refused(PolicyProblem.NOT_READ, clause=_CLAUSE, version=pack.version)
        file, now, before = self._packs.file_of(pack), self._clock.now(), self._all()
        one = Acknowledgement(pack.version, pack.digest, now, self._employee.staff_number)
        with self._database.write() as connection:
            store.acknowledge(connection, one)
            # What the next version will be compared with.
            store.keep_pack(connection, pack.digest, pack.version, file, now)
            last = next((kept.digest for kept in before if kept.digest != pack.digest), "")
            store.forget_packs(connection, pack.version, but=(pack.digest, last))
            detail = {"version": pack.version}
            deed = Deed(AuditAction.POLICY_ACKNOWLEDGED, subject=pack.digest, detail=detail)
            self._audit.append(connection, deed)
        return one

    def changes(self) -> "PolicyChanges | None":
        """What is new since the version acknowledged last; ``None`` where there is none."""
        from core.policy_packs.changes import changes_between  # noqa: PLC0415 - memory

        for one in self._all():
            if self._is_of_now(one):
                continue
            with self._database.read() as connection:
                content = store.content_of(connection, one.digest)
            try:
                if content is not None:
                    return changes_between(pack_in(content, self._anchors), self._pack)
            except NatiqError:
                # Its authority's key was withdrawn: there is nothing to compare with.
                continue
        return None

    def _is_of_now(self, one: Acknowledgement) -> bool:
        mine = one.staff_number == self._employee.staff_number
        return mine and (one.version, one.digest) == (self._pack.version, self._pack.digest)

    def _all(self) -> tuple[Acknowledgement, ...]:
        with self._database.read() as connection:
            return store.acknowledgements(connection)
