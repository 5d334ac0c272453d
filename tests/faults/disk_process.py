"""One scenario on a disk that runs full, in a process of its own; tells what came of it."""

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import pyotp

from core.application import Application
from core.drafts.model import TEXT_LIMIT
from core.foundation.errors import NatiqError
from core.identity.model import Employee
from core.publishing.model import OutboxState
from core.workplace import Workplace
from tests.faults.disk import Disk, Kind
from tests.faults.office_process import office_in
from tests.faults.stopping import Point, Stop, stop_at
from tests.faults.telling import tell
from tests.office import EMPLOYEE, PASSPHRASE, STAFF_NUMBER, code_at

_BEFORE = "نص قديم محفوظ"
_CLAIMED = Stop("UPDATE outbox", Point.KEPT, OutboxState.SENDING.value)


@dataclass(frozen=True)
class Trial:
    """``office`` is the prepared office that is copied into ``folder`` on the disk."""

    scenario: str
    kind: Kind
    folder: str
    office: str
    recovery_code: str
    text: str

    def written(self) -> str:
        return json.dumps(asdict(self))


class Scene:
    """An office on a disk, and what is done there."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        folder = Path(trial.folder)
        self.disk = Disk(trial.kind, folder)
        self.folder = Path(shutil.copytree(trial.office, folder / "office"))
        self.application = office_in(self.folder)

    def sign_in(self) -> Workplace:
        application, code = self.application, self.trial.recovery_code
        return application.sign_in_with_recovery_code(PASSPHRASE, code)

    def draft(self, workplace: Workplace) -> str:
        draft = workplace.drafts.create(workplace.accounts()[0].key)
        workplace.drafts.save(draft.id, self.trial.text, 0)
        return draft.id


def saving(scene: Scene) -> None:
    """A draft is saved while the disk is full, and again once there is room."""
    workplace = scene.sign_in()
    draft = workplace.drafts.create()
    workplace.drafts.save(draft.id, _BEFORE, 4)
    scene.disk.fill()
    longer = "م" * TEXT_LIMIT
    refused = _code_of(lambda: workplace.drafts.save(draft.id, longer, 0))
    kept = workplace.drafts.read(draft.id).text == _BEFORE
    scene.disk.make_room()
    workplace.drafts.save(draft.id, longer, 0)
    saved = workplace.drafts.read(draft.id).text == longer
    workplace.database.check()
    workplace.close()
    tell("done", refused=refused, kept=kept, saved=saved)


def publishing(scene: Scene) -> None:
    """A draft is published while the disk is full, and again once there is room."""
    workplace = scene.sign_in()
    draft = scene.draft(workplace)
    scene.disk.fill()
    refused = _code_of(lambda: workplace.publishing.publish(draft))
    kept = [one.opening for one in workplace.drafts.recent(9)] == [scene.trial.text]
    scene.disk.make_room()
    outcome = type(workplace.publishing.publish(draft)).__name__
    workplace.close()
    tell("done", refused=refused, kept=kept, outcome=outcome)


def booking(scene: Scene) -> None:
    """The disk runs full after the row was claimed: the post goes out, its receipt cannot."""
    workplace = scene.sign_in()
    draft = scene.draft(workplace)
    stop_at(_CLAIMED, _once(scene.disk.fill))
    refused = _code_of(lambda: workplace.publishing.publish(draft))
    scene.disk.make_room()
    workplace.publishing.dispatch_due()
    item = workplace.publishing.outbox()[0]
    workplace.close()
    tell("done", refused=refused, state=item.state.value, receipt=item.receipt is not None)


def signing_in(scene: Scene) -> None:
    """Somebody signs in while the disk is full, and again once there is room."""
    scene.disk.fill()
    refused = _code_of(scene.sign_in)
    scene.disk.make_room()
    workplace = scene.sign_in()
    tell("done", refused=refused, signed_in=not workplace.session.ended)
    workplace.close()


def locking(scene: Scene) -> None:
    """The profile is locked while the disk is full: the keys go all the same."""
    workplace = scene.sign_in()
    sealed = workplace.vault.seal(b"secret", "here")
    scene.disk.fill()
    refused = _code_of(workplace.close)
    after = _code_of(lambda: workplace.vault.unseal(sealed, "here"))
    scene.disk.make_room()
    tell("done", refused=refused, vault=after, ended=workplace.session.ended)


def enrolling(scene: Scene) -> None:
    """A profile is made while the disk is full, and again once there is room."""
    shutil.rmtree(scene.folder / "data")
    scene.disk.fill()
    _enrol_twice(scene)


def enrolling_until_full(scene: Scene) -> None:
    """As ``enrolling``, on a disk that runs full while the database is made."""
    shutil.rmtree(scene.folder / "data")
    stop_at(Stop("\nCREATE TABLE outbox", Point.BEFORE), _once(scene.disk.fill))
    _enrol_twice(scene)


def _enrol_twice(scene: Scene) -> None:
    refused = _code_of(lambda: _enrol(scene.application))
    enrolled = scene.application.identity.enrolled
    scene.disk.make_room()
    workplace = _enrol(scene.application)
    tell("done", refused=refused, enrolled=enrolled, then=scene.application.identity.enrolled)
    workplace.close()


def _enrol(application: Application) -> Workplace:
    employee = Employee(STAFF_NUMBER, EMPLOYEE)
    pending = application.identity.begin_enrolment(employee, PASSPHRASE)
    pending.confirm(code_at(pyotp.parse_uri(pending.uri).secret, application.clock))
    workplace = application.finish_enrolment(pending)
    workplace.policy_reading.acknowledge(read_to_end=True)
    return workplace


def _once(act: Callable[[], None]) -> Callable[[], None]:
    left = [act]
    return lambda: left.pop()() if left else None


def _code_of(act: Callable[[], object]) -> str:
    """The code with which ``act`` is refused; nothing where it is not."""
    try:
        act()
    except NatiqError as problem:
        return problem.code.value
    return ""


SCENARIOS = {
    each.__name__: each
    for each in (
        saving,
        publishing,
        booking,
        signing_in,
        locking,
        enrolling,
        enrolling_until_full,
    )
}


def main(written: str) -> None:
    members = json.loads(written)
    trial = Trial(**{**members, "kind": Kind(members["kind"])})
    SCENARIOS[trial.scenario](Scene(trial))


if __name__ == "__main__":
    main(sys.argv[1])
