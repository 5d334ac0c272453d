"""What is known of the text's language: checked paragraph by paragraph, in idle time."""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from core.language.model import Finding, Misspelling, OwnWord
from core.language.service import Language
from ui.composer.language.issues import Issue, carried, moved
from ui.tasks import Tasks

SPELLING = "spelling"
"""The kind of a word that no list has; the other kinds are the rules'."""

PAUSE_MS = 150
FIRST_PAUSE_MS = 700
"""Reading the dictionary holds everything up for a third of a second: once, in a long pause."""
_PARAGRAPHS = 2_000
_NEWEST = 30
"""Own words that a menu shows."""


class LanguageModel(QObject):
    """Issues by paragraph. ``checked`` carries a paragraph whose issues are new."""

    checked = Signal(str)
    forgotten = Signal()
    failed = Signal(object)

    def __init__(self, language: Language, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._tasks = tasks
        self._known: OrderedDict[str, tuple[Issue, ...]] = OrderedDict()
        self._drawn: dict[int, str] = {}
        self._ignored: set[tuple[str, str]] = set()
        self._wanted: deque[str] = deque()
        self._under_way: str | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether paragraphs are still to be checked."""
        return bool(self._wanted) or self._under_way is not None

    def typed(self) -> None:
        """Somebody types: whatever is still to be checked waits for a pause."""
        self._drawn_are_few()
        if self.busy or self._pause.isActive():
            self._wait()

    def check(self, paragraphs: Iterable[str]) -> None:
        """Have these checked and no others, one after the other."""
        wanted = dict.fromkeys(one for one in paragraphs if one.strip())
        self._wanted = deque(
            one for one in wanted if one not in self._known and one != self._under_way
        )
        if self._wanted and self._under_way is None and not self._pause.isActive():
            self._wait()

    def knows(self, paragraph: str) -> bool:
        """Whether the paragraph was checked as it is now."""
        return paragraph in self._known or not paragraph.strip()

    def issues_of(self, paragraph: str) -> tuple[Issue, ...]:
        """What was found in a paragraph, but for what is to be ignored."""
        return self._heeded(self._known.get(paragraph, ()))

    def shown_in(self, number: int, paragraph: str) -> tuple[Issue, ...]:
        """What to show in the ``number``-th paragraph: until it is checked again, what its
        last check found and the typing since has not touched."""
        if paragraph in self._known:
            self._drawn[number] = paragraph
            return self.issues_of(paragraph)
        before = self._drawn.get(number)
        if before is None or before not in self._known:
            return ()
        return carried(self.issues_of(before), before, paragraph)

    def issues_in(self, text: str) -> tuple[Issue, ...]:
        """What is known of a whole text, places counted from its beginning."""
        found: list[Issue] = []
        start = 0
        for paragraph in text.split("\n"):
            found += (moved(issue, start) for issue in self.issues_of(paragraph))
            start += len(paragraph) + 1
        return tuple(found)

    def ignore(self, issue: Issue) -> None:
        """Say nothing more about these words, for as long as the desk is open."""
        self._ignored.add((issue.kind, issue.words))
        self.forgotten.emit()

    def add_word(self, word: str) -> None:
        """Know ``word`` from now on."""
        self._tasks.run(
            self, lambda: self._language.add_word(word), self._relearned, self.failed.emit
        )

    def forget_word(self, word: str) -> None:
        """Know ``word`` no longer, unless another list has it."""
        self._tasks.run(
            self, lambda: self._language.forget_word(word), self._relearned, self.failed.emit
        )

    def newest_words(self) -> tuple[str, ...]:
        """The words that the employee added last; nothing where they cannot be read."""
        try:
            return tuple(one.word for one in self._language.own_words(_NEWEST))
        except NatiqError as problem:
            self.failed.emit(problem)
            return ()

    def suggest(
        self, owner: QObject, issue: Issue, tell: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Look for what may be meant; it takes up to a tenth of a second."""
        language, words = self._language, issue.words
        self._tasks.run(owner, lambda: language.suggest(words), tell)

    # Within

    def _heeded(self, issues: tuple[Issue, ...]) -> tuple[Issue, ...]:
        if not self._ignored:
            return issues
        return tuple(one for one in issues if (one.kind, one.words) not in self._ignored)

    def _wait(self) -> None:
        self._pause.start(PAUSE_MS if self._language.loaded else FIRST_PAUSE_MS)

    def _next(self) -> None:
        """One paragraph at a time: two Python threads at once make both slow."""
        if not self._wanted or self._under_way is not None:
            return
        self._under_way = paragraph = self._wanted.popleft()
        language = self._language
        self._tasks.run(
            self, lambda: language.check_paragraph(paragraph), self._found, self._not_checked
        )

    def _found(self, findings: tuple[Finding, ...]) -> None:
        paragraph, self._under_way = self._under_way, None
        if paragraph is None:
            return
        self._known[paragraph] = tuple(_issue(one, paragraph) for one in findings)
        if len(self._known) > _PARAGRAPHS:
            self._known.popitem(last=False)
        self.checked.emit(paragraph)
        if not self._pause.isActive():
            self._next()

    def _not_checked(self, problem: NatiqError) -> None:
        self._under_way = None
        self._wanted.clear()
        self.failed.emit(problem)

    def _relearned(self, _word: OwnWord | None) -> None:
        self._known.clear()
        self.forgotten.emit()

    def _drawn_are_few(self) -> None:
        if len(self._drawn) > _PARAGRAPHS:
            self._drawn.clear()


def _issue(finding: Finding, paragraph: str) -> Issue:
    words = paragraph[finding.start : finding.end]
    if isinstance(finding, Misspelling):
        near = finding.neighbours[0] if finding.neighbours else None
        return Issue(finding.start, finding.end, words, SPELLING, spelling=True, replacement=near)
    return Issue(
        finding.start,
        finding.end,
        words,
        finding.rule.value,
        spelling=False,
        replacement=finding.replacement,
    )
