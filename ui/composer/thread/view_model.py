"""The text as a thread: its parts, what each of them takes, and how it can be divided."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from core.platforms.model import Limits
from core.policy.length import Lengths
from core.text.thread import BREAK, joined, parts_of, reordered, split
from ui.composer.counter import LINKS_COUNT, Counter, learn_links
from ui.tasks import Tasks

OFFER_AFTER_MS = 500
_OPENING = 80
_NO_LIMITS = Limits(length=None)


@dataclass(frozen=True)
class PartCount:
    """One part: where it stands (code points), how it begins, and what it takes of the limit."""

    number: int
    start: int
    end: int
    opening: str
    used: int
    limit: int | None

    @property
    def over(self) -> bool:
        return self.limit is not None and self.used > self.limit


@dataclass(frozen=True)
class Offer:
    """``text`` divided into ``parts`` that fit."""

    source: str
    text: str
    parts: int


class ThreadModel(QObject):
    """Follows the text; the composer tells it what changed."""

    changed = Signal()
    offered = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._counter = Counter()
        self._text = ""
        self._limits = _NO_LIMITS
        self._digits = "western"
        self.parts: tuple[PartCount, ...] = ()
        self.offer: Offer | None = None
        # Dividing a long text takes a while: only once nobody is typing.
        self._timer = QTimer(self, singleShot=True, interval=OFFER_AFTER_MS)
        self._timer.timeout.connect(self.prepare_offer)

    @property
    def is_thread(self) -> bool:
        return len(self.parts) > 1

    @property
    def allowed(self) -> bool:
        """Whether the account's platform has threads."""
        return self._limits.thread

    def count(self, text: str, limits: Limits, digits: str) -> None:
        """The text, the account or the digits are others now."""
        if limits.rule is not self._limits.rule and limits.rule in LINKS_COUNT:
            self._tasks.run(self, learn_links, lambda _done: None)
        self._text, self._limits, self._digits = text, limits, digits
        parts = self._counted()
        if parts != self.parts:
            self.parts = parts
            self.changed.emit()
        self._reconsider_offer()

    def part_at(self, cursor: int) -> PartCount:
        """The part that the cursor (code points) stands in."""
        for part in self.parts:
            if cursor <= part.end:
                return part
        return self.parts[-1]

    def moved(self, number: int, place: int) -> str:
        """The text with the part of that number (from 1) at ``place`` (from 1)."""
        order = list(range(len(self.parts)))
        order.insert(place - 1, order.pop(number - 1))
        return reordered(self._text, order)

    def joined(self) -> str:
        """The text as one post again."""
        return joined(self._text)

    def broken(self, start: int, end: int) -> tuple[str, int]:
        """The text with a new part begun in place of ``start`` to ``end``; and the cursor."""
        before, after = self._text[:start].rstrip(), self._text[end:].lstrip()
        lead = f"{before}\n{BREAK}\n" if before else f"{BREAK}\n"
        return lead + after, len(lead)

    def prepare_offer(self) -> None:
        """Find out into how many parts the text would have to be divided."""
        self._timer.stop()
        text, limits, digits = self._text, self._limits, self._digits
        lengths = Lengths()

        def fits(part: str) -> bool:
            return lengths.of(part, limits).excess_start is None

        def divide() -> Offer:
            divided = split(text, fits, digits)
            return Offer(text, divided, len(parts_of(divided)))

        self._tasks.run(self, divide, self._offered, self._no_offer)

    def _counted(self) -> tuple[PartCount, ...]:
        counted: list[PartCount] = []
        for number, one in enumerate(self._counter.parts(self._text, self._limits), start=1):
            part, length = one.part, one.length
            opening = " ".join(part.text[:_OPENING].split())
            counted.append(
                PartCount(number, part.start, part.end, opening, length.used, length.most)
            )
        return tuple(counted)

    def _reconsider_offer(self) -> None:
        wanted = self.allowed and any(part.over for part in self.parts)
        if self.offer is not None and (not wanted or self.offer.source != self._text):
            self.offer = None
            self.offered.emit()
        if not wanted:
            self._timer.stop()
        elif self.offer is None:
            self._timer.start()

    def _offered(self, offer: Offer) -> None:
        useless = offer.text == offer.source
        if useless or offer.source != self._text or not any(part.over for part in self.parts):
            return
        self.offer = offer
        self.offered.emit()

    def _no_offer(self, _problem: NatiqError) -> None:
        self.offer = None
        self.offered.emit()
