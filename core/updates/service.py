"""Whether IT has announced a newer version than the one that runs here."""

import logging
from collections.abc import Callable
from pathlib import Path

from core.delegation.jws import TOKEN_LIMIT
from core.delegation.keys import TrustAnchors
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.foundation.files import read_bounded
from core.foundation.version import VERSION
from core.updates.model import Notice, Severity, UpdateProblem, version_order
from core.updates.notice import read_notice
from core.updates.seen import SeenFile

_LOG = logging.getLogger(__name__)


class Updates:
    """Reads IT's notice. Nothing is fetched beyond that file, and nothing is installed."""

    def __init__(
        self,
        file: str,
        anchors: Callable[[], TrustAnchors],
        seen: Path,
        clock: Clock,
        installed: str = VERSION,
    ) -> None:
        """``file`` is where IT hosts the notice; empty where it hosts none."""
        self._file = file
        self._anchors = anchors
        self._seen = SeenFile(seen)
        self._clock = clock
        self._installed = installed

    def announced(self) -> Notice | None:
        """What IT's notice says, ``None`` where it hosts none; nothing is changed by asking.

        May wait for a share of IT's: not for the main thread. Raises ``Unavailable`` where the
        file is not handed over, and ``Refused`` or ``Invalid`` for one that does not count.
        """
        if not self._file:
            return None
        notice = read_notice(read_bounded(Path(self._file), TOKEN_LIMIT), self._anchors())
        seen = self._seen.read()
        if seen.knows_newer_than(notice):
            raise Refused(UpdateProblem.NOTICE_OLDER, version=notice.version, seen=seen.version)
        return notice

    def look(self) -> Notice | None:
        """The notice of a version that is newer than the one installed, or ``None``.

        From now on no older notice takes its place. Waits and raises as ``announced`` does.
        """
        notice = self.announced()
        if notice is None:
            return None
        self._remember(notice)
        newer = version_order(notice.version) > version_order(self._installed)
        return notice if newer else None

    def look_quietly(self) -> Notice | None:
        """The notice that is to be shown now; what cannot be trusted is shown to nobody.

        Why one does not count goes into the log; ``look`` raises it for whoever asks.
        """
        try:
            notice = self.look()
        except NatiqError as problem:
            _LOG.warning("the update notice does not count: %s", problem)
            return None
        return None if notice is None or self._rests(notice) else notice

    def put_away(self, notice: Notice) -> None:
        """Show it no more, unless it is pressing: then not before the next sign-in.

        Raises ``Unavailable(UNWRITABLE)``.
        """
        self._seen.write(self._seen.read().without(notice))

    def is_overdue(self, notice: Notice) -> bool:
        """Whether its day is over."""
        return notice.needed_by is not None and self._clock.now().date() > notice.needed_by

    def _remember(self, notice: Notice) -> None:
        before = self._seen.read()
        if before.with_notice(notice) == before:
            return
        try:
            self._seen.write(before.with_notice(notice))
        except NatiqError as problem:
            # What matters is said all the same.
            _LOG.warning("the update notice cannot be remembered: %s", problem)

    def _rests(self, notice: Notice) -> bool:
        pressing = notice.severity is Severity.SECURITY or self.is_overdue(notice)
        return self._seen.read().has_put_away(notice) and not pressing
