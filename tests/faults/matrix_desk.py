"""The desk of the fault matrix: the real program over a real encrypted profile, many times.

An office is enrolled once in each town and copied for each desk that is needed. What a desk
does in a process of its own, to be killed or to meet a full disk, is in ``matrix_process``.
"""

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from core.application import Application
from core.connections.model import Transport
from core.drafts.model import Rights, RightsKind
from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.model import IdentityProblem
from core.platforms.limits import LIMITS
from core.publishing.model import OutboxItem, Outcome
from core.text.thread import BREAK
from core.workplace import Workplace
from tests.fakes import FakeClock
from tests.faults.matrix_town import Shape, Town
from tests.faults.office_process import DATA, DEVICE_SECRETS, MACHINE, device_secrets_of
from tests.film_writer import Film
from tests.media_files import noise, saved
from tests.office import (
    PASSPHRASE,
    QUICK,
    decision_for,
    enrol,
    new_authority,
    next_code,
)

ALT = "نخلة في حديقة القرم"
_FEW, _ALL = 6, 200
"""Among so few jobs are those of one scene, unless the clock was set."""

_ALL_DAY = timedelta(days=1)
"""What locks a desk by itself is not under test here."""


@dataclass
class Desk:
    """One profile, signed in."""

    town: Town
    folder: Path
    seed: str = field(repr=False)
    application: Application
    workplace: Workplace

    @property
    def account_key(self) -> str:
        return self.town.account.key

    def draft(self, shape: Shape, *texts: str) -> str:
        """A draft of that shape; a thread has a text for each part."""
        drafts = self.workplace.drafts
        draft = drafts.create(self.account_key)
        drafts.save(draft.id, f"\n{BREAK}\n".join(texts), 0)
        if shape in (Shape.IMAGE, Shape.FILM):
            self._attach(draft.id, shape)
        return draft.id

    def publish(self, draft_id: str) -> Outcome:
        return self.workplace.publishing.publish(draft_id)

    def look_after(self) -> None:
        """What the program does by itself from time to time; signed in anew where it must be."""
        if not self._is_done(self.workplace.publishing.dispatch_due):
            self.sign_in_again()
            self.workplace.publishing.dispatch_due()

    def items_of_newest_job(self, draft_id: str) -> tuple[OutboxItem, ...]:
        """What stands in the outbox of a draft that was sent last, part after part."""
        publishing = self.workplace.publishing
        for limit in (_FEW, _ALL):
            for job in publishing.jobs(limit):
                if job.first.draft_id == draft_id:
                    return job.items
        return ()

    def show_second_factor(self) -> None:
        """As the first publication of a session wants it; signed in anew where it must be."""
        if not self._is_done(lambda: self.workplace.step_up(self._next_code())):
            self.sign_in_again()

    def sign_in_again(self) -> None:
        """Lock, and open the profile once more: nothing is remembered but what is on disk."""
        self.workplace.close()
        self.workplace = signed_in(self.application, self.seed, self.town.clock)

    def leave(self) -> None:
        """End the program, so that another one may work on the profile."""
        self.workplace.close()
        self.application.close()

    def come_back(self) -> None:
        """Start the program again."""
        self.application = program_in(
            self.folder, self.town.clock, self.town.settings(), self.town.transport
        )
        self.application.start()
        self.workplace = signed_in(self.application, self.seed, self.town.clock)

    def _next_code(self) -> str:
        return next_code(self.seed, self.town.clock)

    def _is_done(self, deed: Callable[[], object]) -> bool:
        """Do it; false where the session had ended before, by its age too."""
        try:
            deed()
        except Refused as problem:
            if problem.code.value != IdentityProblem.LOCKED.value:
                raise
            return False
        return True

    def _attach(self, draft_id: str, shape: Shape) -> None:
        limits = LIMITS[self.town.platform].media
        is_film = shape is Shape.FILM
        name = "film.mp4" if is_film else "picture.jpg"
        content = Film().written() if is_film else saved(noise(32, 24), "JPEG")
        attachments = self.workplace.attachments
        one = attachments.add(draft_id, name, content, limits)
        attachments.set_alt(one.id, ALT)
        attachments.declare_rights(one.id, Rights(RightsKind.OWN))


class Office:
    """A profile that is enrolled, has its decision, and is let in; copied for each desk."""

    def __init__(self, town: Town, place: Path) -> None:
        self._town, self._place = town, place
        self._folder = place / "office"
        (self._folder / DEVICE_SECRETS).mkdir(parents=True, mode=0o700)
        self._copies = 0
        clock, authority = town.clock, new_authority()
        application = program_in(self._folder, clock, town.settings(), town.transport)
        authority.trusted_in(application.paths.trust)
        workplace, self._seed = enrol(application)
        decision = decision_for(town.account, clock.now())
        workplace.import_decision(authority.decide(decision))
        town.let_in(workplace)
        workplace.close()

    def desk(self) -> Desk:
        """A fresh copy, signed in, and let in anew: what was renewed elsewhere is spent."""
        self._copies += 1
        folder = Path(shutil.copytree(self._folder, self._place / f"desk {self._copies}"))
        town = self._town
        application = program_in(folder, town.clock, town.settings(), town.transport)
        application.start()
        workplace = signed_in(application, self._seed, town.clock)
        return Desk(town, folder, self._seed, application, workplace)


def program_in(folder: Path, clock: Clock, settings: Settings, transport: Transport) -> Application:
    """The program as on a desk where IT has chosen a folder for the device secret."""
    paths = Paths(folder / DATA, folder / MACHINE)
    device_secrets = device_secrets_of(folder)
    return Application(
        paths, settings, clock, secrets.token_bytes, device_secrets, transport, QUICK
    )


def signed_in(application: Application, seed: str, clock: FakeClock) -> Workplace:
    """The open profile, half a minute later."""
    workplace = application.sign_in(PASSPHRASE, next_code(seed, clock))
    workplace.session.lock_after(_ALL_DAY)
    return workplace
