"""Looking up somebody's post, and what is done to it then."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.drafts.model import RelationKind
from core.foundation.errors import NatiqError
from core.platforms.model import SeenPost
from core.platforms.protocol import ActKind
from core.policy.model import Clause, Finding
from core.policy.pack import PolicyPack
from core.publishing.relations import relation_to
from core.publishing.schedule import Habits
from core.workplace import Workplace
from ui.link_choice.opener import LinkOpener
from ui.seen_post.offers import Offers, offers_under
from ui.speaking.speakers import Speaker, Speakers
from ui.tasks import Tasks
from ui.timing.habits import habits_in
from ui.timing.limits import problem_words

_BOOSTS = "CON-3"


@dataclass(frozen=True)
class Seen:
    """A post as it was looked up: what the review says of it, and what can be done to it."""

    speaker: Speaker
    post: SeenPost
    concerns: tuple[Finding, ...]
    offers: Offers
    links: tuple[str, ...] = ()


@dataclass(frozen=True)
class Deed:
    """A like or a boost, or one that was taken back."""

    kind: ActKind
    undo: bool


class SeenPostModel(QObject):
    """``shown`` says that a post is there, or none any more; ``begun`` brings a draft's id.

    ``not_seen`` brings what stood in the way of looking up, ``failed`` of all else; ``done``
    a ``Deed``.
    """

    shown = Signal()
    busy_changed = Signal()
    begun = Signal(str)
    done = Signal(object)
    not_seen = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        speakers: Speakers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self.links = LinkOpener(workplace, tasks, self)
        self.speakers = tuple(one for one in speakers.all if one.decision is not None)
        self.speaker = self.speakers[0] if self.speakers else None
        self.seen: Seen | None = None
        self.busy = False
        self._asked = 0

    @property
    def pack(self) -> PolicyPack:
        """The policy in force."""
        return self._workplace.pack

    @property
    def habits(self) -> Habits:
        """In which time zone moments are told."""
        return habits_in(self._workplace)

    @property
    def clause(self) -> Clause | None:
        """The clause that boosts and likes rest on."""
        return self.pack.clauses.get(_BOOSTS)

    def problem_words(self, problem: NatiqError) -> str:
        """Why something was not done; where the platform asks for a pause, until when."""
        return problem_words(problem, self._workplace.clock.now(), self.habits.zone)

    def choose(self, account_key: str) -> None:
        """Look, and act, under that account."""
        chosen = next((one for one in self.speakers if one.key == account_key), None)
        if chosen is not None and chosen != self.speaker:
            self.speaker = chosen
            self.forget()

    def forget(self) -> None:
        """Show no post; what is being looked up comes to nothing."""
        self._asked += 1
        self._set_busy(False)
        if self.seen is not None:
            self.seen = None
            self.shown.emit()

    def look_up(self, address: str) -> None:
        """Ask the account's platform for the post with that link."""
        self.forget()
        speaker, workplace, number = self.speaker, self._workplace, self._asked
        if speaker is None:
            return

        def look() -> Seen:
            post = workplace.acts.look_up(speaker.key, address)
            concerns = workplace.acts.concerns_about(post)
            offers = offers_under(workplace, speaker.key)
            return Seen(speaker, post, concerns, offers, workplace.links.in_text(post.text))

        def show(seen: Seen) -> None:
            if number == self._asked:
                self._set_busy(False)
                self.seen = seen
                self.shown.emit()

        def say(problem: NatiqError) -> None:
            if number == self._asked:
                self._set_busy(False)
                self.not_seen.emit(problem)

        self._set_busy(True)
        self._tasks.run(self, look, show, say)

    def begin(self, kind: RelationKind) -> None:
        """Begin a draft that answers or quotes the post that is shown."""
        seen, drafts = self.seen, self._workplace.drafts
        if seen is None or self.busy:
            return

        def begin() -> str:
            draft = drafts.create(seen.speaker.key)
            drafts.relate(draft.id, relation_to(seen.post, kind, seen.speaker.key))
            return draft.id

        self._set_busy(True)
        self._tasks.run(self, begin, self._begun, self._failed)

    def do(self, kind: ActKind, reason: str = "", *, undo: bool = False) -> None:
        """Like or boost the post that is shown, or take that back; a boost says why."""
        seen, acts = self.seen, self._workplace.acts
        if seen is None or self.busy:
            return
        key, post, link, deed = seen.speaker.key, seen.post.post, seen.post.link, Deed(kind, undo)

        def act() -> Deed:
            acts.do(key, kind, post, reason, link=link, undo=undo)
            return deed

        self._set_busy(True)
        self._tasks.run(self, act, self._done, self._failed)

    def _begun(self, draft_id: str) -> None:
        self._set_busy(False)
        self.begun.emit(draft_id)

    def _done(self, deed: Deed) -> None:
        self._set_busy(False)
        self.done.emit(deed)

    def _failed(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit()
