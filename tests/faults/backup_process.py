"""Makes a backup or restores one in a process of its own, to be killed on the way."""

import json
import resource
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from core.backup.model import BackupKind
from core.foundation.errors import NatiqError
from tests.faults.office_process import office_in
from tests.faults.stopping import Stop, stop_at
from tests.faults.telling import stand_still, tell
from tests.office import PASSPHRASE


@dataclass(frozen=True)
class BackupJob:
    """``what`` is ``copy``, ``move`` or ``restore``, in the office at ``folder``.

    It stops where the work says that ``share`` of it is done, at the database's ``stop``, or
    just before the file or folder ``renamed`` comes to its place. With ``room`` no file of it
    may have more bytes, as on a disk that is full.
    """

    what: str
    folder: str
    file: str
    code: str
    recovery_code: str
    share: float = 2.0
    stop: str = ""
    renamed: str = ""
    room: int = 0

    def written(self) -> str:
        return json.dumps(asdict(self))


def main(written: str) -> None:
    """Do the job; where it is refused, tell why."""
    job = BackupJob(**json.loads(written))
    _stop_before_renaming(job.renamed)
    try:
        _do(job)
    except NatiqError as problem:
        tell("refused", code=problem.code.value)
    else:
        tell("done")


def _do(job: BackupJob) -> None:
    """Do it, and tell the recovery codes that would count afterwards."""
    application = office_in(Path(job.folder))
    application.start()
    if job.what == "restore":
        _limit(job.room)
        opened = application.restoring().open(
            Path(job.file), PASSPHRASE, job.code, _stopping_at(job.share)
        )
        opened.prove_by_recovery_code(job.recovery_code)
        tell("codes", codes=opened.recovery_codes)
        _stop_in_the_database(job.stop)
        application.finish_restore(opened)[0].close()
    else:
        workplace = application.sign_in_with_recovery_code(PASSPHRASE, job.recovery_code)
        _stop_in_the_database(job.stop)
        _limit(job.room)
        kind = BackupKind.MOVE if job.what == "move" else BackupKind.COPY
        workplace.backups.make(Path(job.file), PASSPHRASE, job.code, kind, _stopping_at(job.share))
        workplace.close()


def _limit(room: int) -> None:
    if room:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))


def _stopping_at(share: float) -> Callable[[object], None]:
    def report(done: object) -> None:
        if isinstance(done, float) and done >= share:
            stand_still()

    return report


def _stop_in_the_database(stop: str) -> None:
    if stop:
        stop_at(Stop.read(stop))


def _stop_before_renaming(name: str) -> None:
    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if event == "os.rename" and Path(str(arguments[1])).name == name:
            stand_still()

    if name:
        sys.addaudithook(heard)


if __name__ == "__main__":
    main(sys.argv[1])
