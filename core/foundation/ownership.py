"""Whether a file of IT's is safe from ordinary users: who may write it, or put another there.

A machine-wide file counts for what it says only where nobody but an administrator could have
written it. That stands in for a signature: whoever may write there may do anything here.
"""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

_MOST_LINKS = 40
"""As many symbolic links as Linux follows on the way to one file."""
_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class Ownership(Protocol):
    """Tells who may write."""

    def only_administrators_write(self, path: Path) -> bool:
        """Whether nobody but administrators can change what is at ``path``, or what is there
        instead. False also where the system does not say."""
        ...


class AnyOwnership:
    """Asks nothing: for folders that are nobody's but the caller's own."""

    def only_administrators_write(self, path: Path) -> bool:  # noqa: ARG002 - the protocol's
        return True


class PosixOwnership:
    """The file and every folder up to the root belong to root, and only root may write them.

    A folder in which anybody may put files is refused even where nobody may take away those
    of others (the sticky bit of ``/tmp``): nothing of IT's belongs below one. An access list
    (ACL) that lets somebody write shows in the bits of the group.
    """

    def __init__(
        self,
        look: Callable[[Path], os.stat_result] = os.lstat,
        target_of: Callable[[Path], str] = os.readlink,
    ) -> None:
        self._look, self._target_of = look, target_of

    def only_administrators_write(self, path: Path) -> bool:
        try:
            return self._is_guarded(Path(os.path.abspath(path)), _MOST_LINKS)  # noqa: PTH100
        except OSError:
            return False

    def _is_guarded(self, path: Path, links_left: int) -> bool:
        """Each step of the way to ``path``, and of where a link on the way leads."""
        here = Path(path.anchor)
        rest = list(path.parts[1:])
        while True:
            state = self._look(here)
            if state.st_uid != 0:
                return False
            if stat.S_ISLNK(state.st_mode):
                goal = here.parent / self._target_of(here)
                return links_left > 0 and self._is_guarded(goal.joinpath(*rest), links_left - 1)
            if state.st_mode & _BY_OTHERS:
                return False
            if not rest:
                return True
            here = here / rest.pop(0)


def ownership_of_this_system() -> Ownership:
    """The check of the operating system that the program runs on."""
    if sys.platform == "win32":
        from core.foundation.windows_ownership import windows_ownership  # noqa: PLC0415 - memory

        return windows_ownership()
    return PosixOwnership()
