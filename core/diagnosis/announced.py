"""What IT's notice of new versions says, where IT hosts one."""

from collections.abc import Iterator

from core.application import Application
from core.diagnosis.model import Finding, Line, good, look, reason_of
from core.foundation.errors import NatiqError
from core.foundation.version import VERSION
from core.updates.model import version_order


def update_lines(application: Application) -> Iterator[Line]:
    """Whether the program is the version that IT wants; reads IT's file and changes nothing."""
    updates = application.updates()
    try:
        notice = updates.announced()
    except NatiqError as problem:
        yield look(Finding.UPDATE_BAD, **reason_of(problem))
        return
    if notice is None:
        yield good(Finding.UPDATE_NONE)
    elif version_order(notice.version) <= version_order(VERSION):
        yield good(Finding.UPDATE_CURRENT, version=notice.version)
    elif updates.is_overdue(notice):
        yield look(Finding.UPDATE_OVERDUE, version=notice.version)
    else:
        yield look(Finding.UPDATE_NEWER, version=notice.version)
