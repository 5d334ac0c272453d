"""A data folder that may not be written to for a while; tells what came of it.

Run without the right to override permissions (``launcher``), or an administrator's process
would not notice.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from core.foundation.errors import NatiqError
from tests.faults.office_process import DATA, office_in
from tests.faults.telling import tell
from tests.office import PASSPHRASE

_OVERRIDES = "-dac_override,-dac_read_search"
_TEXT = "نص قديم محفوظ"


def launcher() -> Sequence[str]:
    """What a command needs in front of it so that permissions count."""
    return ("setpriv", f"--bounding-set={_OVERRIDES}") if os.getuid() == 0 else ()


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing in ``folder`` can be made or changed as long as the block lasts."""
    modes = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path, mode in modes.items():
        path.chmod(mode & 0o555)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


def main(office: str, folder: str, *codes: str) -> None:
    """Start, sign in, save and publish where nothing can be written, and where it can again."""
    copy = Path(shutil.copytree(office, folder))
    application = office_in(copy)
    with read_only(copy / DATA):
        start = _code_of(application.start)
        sign_in = _code_of(lambda: application.sign_in_with_recovery_code(PASSPHRASE, codes[0]))
    application.start()
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, codes[0])
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(draft.id, _TEXT, 0)
    # A look at the data holds the connection that was opened in better times.
    with read_only(copy / DATA), workplace.database.read():
        save = _code_of(lambda: workplace.drafts.save(draft.id, _TEXT * 2, 0))
        publish = _code_of(lambda: workplace.publishing.publish(draft.id))
    kept = workplace.drafts.read(draft.id).text == _TEXT
    works = [_code_of(lambda: workplace.drafts.save(draft.id, _TEXT, 0)) for _ in range(9)]
    workplace.close()
    application.close()
    tell("done", start=start, sign_in=sign_in, save=save, publish=publish, kept=kept, works=works)


def _code_of(act: Callable[[], object]) -> str:
    """The code with which ``act`` is refused; nothing where it is not."""
    try:
        act()
    except NatiqError as problem:
        return problem.code.value
    return ""


if __name__ == "__main__":
    main(*sys.argv[1:])
