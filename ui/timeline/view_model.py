"""What practice mode has published."""

from PySide6.QtCore import QObject, Signal

from core.platforms.practice_post import PracticePost
from core.workplace import Workplace
from ui.tasks import Tasks


class TimelineModel(QObject):
    """The posts, newest first, under the practice account's name."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self.posts: tuple[PracticePost, ...] = ()
        accounts = workplace.accounts()
        self.account_name = accounts[0].name if accounts else ""
        self.handle = accounts[0].handle if accounts else ""

    def refresh(self) -> None:
        """Read the posts again."""
        self._tasks.run(self, self._workplace.timeline, self._show, self.failed.emit)

    def _show(self, posts: tuple[PracticePost, ...]) -> None:
        if posts != self.posts:
            self.posts = posts
            self.shown.emit()
