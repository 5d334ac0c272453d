"""The images and the video of the draft on the screen, without widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from core.drafts.model import Attachment, Draft, Rights
from core.foundation.errors import NatiqError
from core.media.model import Inspected
from core.platforms.model import MediaLimits
from core.workplace import Workplace
from ui.tasks import Steps, Tasks

_NOTHING = MediaLimits()


@dataclass(frozen=True)
class Refused:
    """A file that was not taken, and why."""

    name: str
    problem: NatiqError


@dataclass
class _Result:
    """What came of adding: what the files told before, and what was not taken."""

    before: dict[str, Inspected] = field(default_factory=dict[str, Inspected])
    refused: list[Refused] = field(default_factory=list[Refused])


@dataclass(frozen=True)
class _Source:
    name: str
    content: Path | bytes | QImage = field(repr=False)


class AttachmentsModel(QObject):
    """What is attached, what it still lacks, and what is being added.

    ``removed`` brings the name of what was taken away and can be brought back.
    """

    changed = Signal()
    busy_changed = Signal()
    refused = Signal(object)
    removed = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self._draft_id = ""
        self._steps: Steps | None = None
        self._waiting: list[_Source] = []
        self._removed: Attachment | None = None
        self._leaving: set[str] = set()
        # What the files told before they were cleaned, as long as the program runs.
        self._before: dict[str, Inspected] = {}
        self.all: tuple[Attachment, ...] = ()
        self.limits = _NOTHING
        self.adding = ""

    @property
    def busy(self) -> bool:
        return self._steps is not None

    @property
    def allowed(self) -> bool:
        """Whether the account's platform takes images or videos at all."""
        return bool(self.limits.images or self.limits.videos)

    @property
    def alt_required(self) -> bool:
        """Whether IT wants every image described."""
        return self._workplace.settings.alt_text_required == "yes"

    @property
    def incomplete(self) -> tuple[Attachment, ...]:
        """What cannot be published yet: no description, or no right declared."""
        return tuple(one for one in self.all if self.lacks_alt(one) or lacks_rights(one))

    def lacks_alt(self, attachment: Attachment) -> bool:
        """Whether a description is required and not written yet."""
        return self.alt_required and not attachment.alt.strip()

    def of(self, attachment_id: str) -> Attachment | None:
        """The attachment as it stands now."""
        return next((one for one in self.all if one.id == attachment_id), None)

    def show(self, draft: Draft) -> None:
        """Another draft is on the screen."""
        self.cancel()
        self._draft_id = draft.id
        self._removed = None
        # Up to some megabytes that nothing offers to bring back any more.
        self._workplace.attachments.forget_removed()
        self.all = draft.attachments
        self.changed.emit()

    def before(self, attachment_id: str) -> Inspected | None:
        """What the file told when it was added, where that was in this session."""
        return self._before.get(attachment_id)

    def set_limits(self, limits: MediaLimits) -> None:
        """Another account speaks: what is attached must fit its platform."""
        if limits != self.limits:
            self.limits = limits
            self.changed.emit()
            self._fit_again()

    # Adding

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach the files, one after the other."""
        self._add([_Source(path.name, path) for path in paths])

    def add_image(self, content: bytes | QImage, name: str) -> None:
        """Attach an image that lies in memory, as from the clipboard."""
        self._add([_Source(name, content)])

    def cancel(self) -> None:
        """Stop adding; what was added before stays."""
        self._waiting.clear()
        if self._steps is not None:
            self._steps.cancel()
            self._settle()

    def _add(self, sources: Sequence[_Source]) -> None:
        self._waiting += sources
        if self.busy or not self._waiting:
            return
        sources, self._waiting = self._waiting, []
        attachments, draft_id = self._workplace.attachments, self._draft_id
        limits = self.limits

        def add(steps: Steps) -> _Result:
            result = _Result()
            for source in sources:
                steps.report(source.name)
                try:
                    content = _as_file(source.content)
                    before = attachments.examine(source.name, content)
                    added = attachments.add(draft_id, source.name, content, limits)
                    result.before[added.id] = before
                except NatiqError as problem:
                    result.refused.append(Refused(source.name, problem))
            return result

        self._start(add, sources[0].name)

    def _fit_again(self) -> None:
        there, limits, attachments = self.all, self.limits, self._workplace.attachments
        if not there or self.busy:
            return

        def fit(steps: Steps) -> _Result:
            result = _Result()
            for one in there:
                steps.report(one.name)
                try:
                    attachments.fit_again(one.id, limits)
                except NatiqError as problem:
                    result.refused.append(Refused(one.name, problem))
            return result

        self._start(fit, there[0].name)

    def _start(self, work: Callable[[Steps], _Result], name: str) -> None:
        self.adding = name
        self._steps = self._tasks.run_in_steps(
            self, work, self._added, self._broken_off, self._report
        )
        self.busy_changed.emit()

    def _broken_off(self, problem: NatiqError) -> None:
        self._settle()
        self._fail(problem)

    def _report(self, name: str) -> None:
        self.adding = name
        self._reload()
        self.busy_changed.emit()

    def _added(self, result: _Result) -> None:
        self._before.update(result.before)
        self._settle()
        for one in result.refused:
            self.refused.emit(one)
        self._add(())

    def _settle(self) -> None:
        self._steps = None
        self.adding = ""
        self._reload()
        self.busy_changed.emit()

    # What is said of one

    def describe(self, attachment_id: str, alt: str) -> None:
        """Keep the description that is read out to those who do not see it."""
        self._do(lambda: self._workplace.attachments.set_alt(attachment_id, alt))

    def declare(self, attachment_id: str, rights: Rights | None) -> None:
        """Keep by what right it is published."""
        self._do(lambda: self._workplace.attachments.declare_rights(attachment_id, rights))

    def move(self, attachment_id: str, place: int) -> None:
        """Put it at ``place`` (from 0) among the others."""
        order = [one.id for one in self.all]
        order.remove(attachment_id)
        order.insert(max(0, min(place, len(order))), attachment_id)
        self._do(lambda: self._workplace.attachments.reorder(self._draft_id, order))

    def remove(self, attachment_id: str) -> None:
        """Take it away; ``bring_back`` undoes that until something else is shown."""
        attachment, attachments = self.of(attachment_id), self._workplace.attachments
        if attachment is None or attachment_id in self._leaving:
            return
        self._leaving.add(attachment_id)

        def stay(problem: NatiqError) -> None:
            self._leaving.discard(attachment_id)
            self._fail(problem)

        # What a video leaves behind is overwritten: up to a hundred megabytes.
        self._tasks.run(
            self,
            lambda: attachments.remove(attachment_id),
            lambda _done: self._taken_away(attachment),
            stay,
        )

    def bring_back(self) -> None:
        """Undo the last removal."""
        removed, self._removed = self._removed, None
        attachments = self._workplace.attachments
        if removed is not None:
            self._tasks.run(
                self,
                lambda: attachments.restore(removed.id),
                lambda _back: self._reload(),
                self._fail,
            )

    def _taken_away(self, attachment: Attachment) -> None:
        self._leaving.discard(attachment.id)
        if self.of(attachment.id) is None:
            # Another draft is on the screen by now, which offers nothing of it.
            self._workplace.attachments.forget_removed()
            return
        self._removed = attachment
        self._reload()
        self.removed.emit(attachment.name)

    def preview(self, attachment_id: str) -> bytes | None:
        """A small image file that stands for it; off the main thread."""
        return self._workplace.attachments.preview(attachment_id)

    def picture(
        self,
        attachment: Attachment,
        size: QSize,
        owner: QObject,
        receive: Callable[[QImage], None],
    ) -> None:
        """Read and scale down off the main thread; ``receive`` gets it while ``owner`` lives.

        A video gives an image that is null.
        """
        attachments = self._workplace.attachments

        def read() -> QImage:
            return _scaled(attachments.content(attachment.id), size)

        self._tasks.run(owner, read, receive, self._fail)

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except NatiqError as problem:
            self._fail(problem)
            return False
        self._reload()
        return True

    def _reload(self) -> None:
        try:
            now = self._workplace.attachments.of(self._draft_id)
        except NatiqError as problem:
            self._fail(problem)
            return
        if now != self.all:
            self.all = now
            self.changed.emit()

    def _fail(self, problem: NatiqError) -> None:
        self.failed.emit(problem)


def lacks_rights(attachment: Attachment) -> bool:
    """Whether it is not said completely by what right it is published (clause BAN-4)."""
    return attachment.rights is None or not attachment.rights.complete


def _as_file(content: Path | bytes | QImage) -> Path | bytes:
    """An image of the clipboard as the file it would be; takes a while."""
    if not isinstance(content, QImage):
        return content
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    content.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(buffer.data().data())


def _scaled(content: bytes, size: QSize) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if whole.isValid():
        # Decoded small at once where the format allows it.
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
