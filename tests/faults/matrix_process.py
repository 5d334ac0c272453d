"""Desks of the fault matrix in processes of their own, each forked from one that is warm.

The nursery reads one errand a line and forks for each. What it forks signs in, does the errand
with the parts that the program itself uses, and may be killed, by itself at an exact step of
its work with the database or by whoever started it, or meet a full disk.
"""

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import core.platforms.served  # noqa: F401 - what is forked has it already
from core.foundation.errors import NatiqError
from core.foundation.settings import Settings
from core.workplace import Workplace
from tests.fakes import FakeClock
from tests.faults.children import Child
from tests.faults.disk import Disk, Kind
from tests.faults.matrix_desk import program_in, signed_in
from tests.faults.matrix_town import PATIENT_S, Network
from tests.faults.stopping import Stop, stop_at
from tests.faults.telling import tell


@dataclass(frozen=True)
class Errand:
    """Publish the draft, or without one look after the outbox; ``now`` is the desk's time.

    At ``kill`` the process dies; from ``fill`` on the disk is full until the errand is over,
    whereupon the outbox is looked after once more.
    """

    folder: str
    seed: str = field(repr=False)
    now: str
    ahead_s: float
    x_client_id: str
    draft_id: str = ""
    kill: str = ""
    fill: str = ""

    def written(self) -> str:
        return json.dumps(asdict(self))


class Nursery:
    """Starts desks in processes of their own, one at a time."""

    def __init__(self) -> None:
        self._child = Child("tests.faults.matrix_process", takes_input=True, patience_s=3_000)
        self._lines = self._child.lines()
        self.pid = 0
        """Of the desk that was started last."""

    def run(self, errand: Errand) -> bool:
        """Wait for the end of one; whether it was killed. Raises ``RuntimeError`` otherwise
        than in the ways that an errand may end."""
        self._child.say(errand.written())
        told: list[str] = []
        for line in self._lines:
            if line["is"] == "born":
                self.pid = line["pid"]
            elif line["is"] == "ended":
                if line["signal"] not in (0, signal.SIGKILL):
                    raise RuntimeError(f"ended by signal {line['signal']}")
                if line["code"]:
                    raise RuntimeError("".join(told))
                return line["signal"] == signal.SIGKILL
            elif line["is"] == "failed":
                told.append(line["how"])
        raise RuntimeError(f"the nursery has ended: {self._child.finish()[1]}")

    def kill_now(self) -> None:
        """SIGKILL to the desk that was started last."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def close(self) -> None:
        self._child.close_input()
        self._child.finish()


def main() -> None:
    for written in sys.stdin:
        pid = os.fork()
        if pid == 0:
            os._exit(_carried_out(Errand(**json.loads(written))))
        tell("born", pid=pid)
        _, status = os.waitpid(pid, 0)
        killed_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 0
        tell("ended", signal=killed_by, code=code)


def _carried_out(errand: Errand) -> int:
    try:
        _carry_out(errand)
    except BaseException:  # noqa: BLE001 - told to whoever started it, whatever it was
        tell("failed", how=traceback.format_exc())
        return 1
    return 0


def _carry_out(errand: Errand) -> None:
    clock, ahead = FakeClock(datetime.fromisoformat(errand.now)), timedelta(seconds=errand.ahead_s)
    folder = Path(errand.folder)
    application = program_in(
        folder,
        clock,
        Settings(x_client_id=errand.x_client_id),
        lambda: Network(lambda: PATIENT_S, _note_nothing, lambda: ahead),
    )
    application.start()
    workplace = signed_in(application, errand.seed, clock)
    disk = Disk(Kind.LIMIT, folder)
    if errand.kill:
        stop_at(Stop.read(errand.kill), _die)
    if errand.fill:
        stop_at(Stop.read(errand.fill), _once(disk.fill))
    with suppress(NatiqError):
        _work(workplace, errand.draft_id)
    if errand.fill:
        disk.make_room()
        _work(workplace, "")
    workplace.close()
    application.close()


def _work(workplace: Workplace, draft_id: str) -> None:
    if draft_id:
        workplace.publishing.publish(draft_id)
    else:
        workplace.publishing.dispatch_due()


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _once(act: Callable[[], None]) -> Callable[[], None]:
    left = [act]

    def the_first_time() -> None:
        if left:
            left.pop()()

    return the_first_time


def _note_nothing(_: str) -> None:
    return


if __name__ == "__main__":
    main()
