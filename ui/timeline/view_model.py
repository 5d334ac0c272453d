"""What practice mode has published."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.foundation.errors import NatiqError
from core.platforms.practice_post import PracticePost
from core.workplace import Workplace
from ui.tasks import Tasks

Thread = tuple[PracticePost, ...]
Read = tuple[tuple[Thread, ...], dict[str, QImage]]


class TimelineModel(QObject):
    """The posts, the newest thread first, under the practice account's name."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self.threads: tuple[Thread, ...] = ()
        self._pictures: dict[str, QImage] = {}
        accounts = workplace.accounts()
        self.account_name = accounts[0].name if accounts else ""
        self.handle = accounts[0].handle if accounts else ""

    def refresh(self) -> None:
        """Read the posts again, and the pictures that are not known yet."""
        known = set(self._pictures)
        self._tasks.run(self, lambda: self._read(known), self._show, self.failed.emit)

    def picture_of(self, name: str) -> QImage | None:
        """The attachment's picture in small; a video has none."""
        return self._pictures.get(name)

    def _read(self, known: set[str]) -> Read:
        threads = threads_of(self._workplace.timeline())
        wanted = {one.name for thread in threads for post in thread for one in post.media}
        found = {name: self._picture(name) for name in wanted - known}
        return threads, {name: image for name, image in found.items() if image is not None}

    def _picture(self, name: str) -> QImage | None:
        try:
            content = self._workplace.attachments.preview(name)
        except NatiqError:
            # The post stands without it; the description is still there.
            return None
        return None if content is None else QImage.fromData(content)

    def _show(self, read: Read) -> None:
        threads, pictures = read
        self._pictures |= pictures
        if threads != self.threads or pictures:
            self.threads = threads
            self.shown.emit()


def threads_of(posts: tuple[PracticePost, ...]) -> tuple[Thread, ...]:
    """The posts (newest first) with the parts of a thread together and in their order."""
    found: dict[str, list[PracticePost]] = {}
    for post in posts:
        found.setdefault(post.root or post.record_key, []).append(post)
    return tuple(tuple(sorted(parts, key=lambda one: one.part)) for parts in found.values())
