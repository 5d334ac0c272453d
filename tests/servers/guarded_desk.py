"""An employee's desk on a real AT Protocol server, and a game that somebody lets in there."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx

from core.application import Application
from core.integrations.service import Guard
from core.publishing.model import Outcome
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import (
    PASSPHRASE,
    account_on,
    decision_for,
    enrol,
    new_authority,
    next_code,
    open_office,
    real_now,
)
from tests.servers.connecting import TEXT, Shared
from tests.servers.pds import Pds, PdsAccount
from tests.servers.wire import LosingWire

GAME = "a game"
STRANGE = "العبوا معنا مجانًا واربحوا"


@dataclass
class GuardedDesk:
    """What a test of the guard on that server has in hand."""

    application: Application
    workplace: Workplace
    clock: FakeClock
    wire: LosingWire
    pds: Pds
    account: PdsAccount
    key: str
    seed: str = field(repr=False)

    @property
    def guard(self) -> Guard:
        return self.workplace.guard

    def it_sets(self, **settings: Any) -> None:
        """What IT has set on this machine."""
        self.application.settings = replace(self.application.settings, **settings)

    def sign_in_again(self) -> None:
        """The desk was locked, and the employee comes back."""
        self.workplace.close()
        code = next_code(self.seed, self.clock)
        self.workplace = self.application.sign_in(PASSPHRASE, code)

    def publish(self, text: str = TEXT) -> Outcome:
        draft = self.workplace.drafts.create(self.key)
        self.workplace.drafts.save(draft.id, text, len(text))
        return self.workplace.publishing.publish(draft.id)

    def let_a_game_in(self) -> str:
        """The app password that somebody gives to a game."""
        return self.pds.new_app_password(self.account, GAME)

    def post_as_game(self, app_password: str, text: str = STRANGE) -> str:
        """A post that the game writes; its address."""
        record = {
            "$type": "app.bsky.feed.post",
            "text": text,
            "createdAt": self.clock.now().isoformat(timespec="milliseconds"),
        }
        return self._as_game(app_password, "createRecord", record=record)["uri"]

    def delete_as_game(self, app_password: str, uri: str) -> None:
        """The game takes its post away again."""
        self._as_game(app_password, "deleteRecord", rkey=uri.rpartition("/")[2])

    def _as_game(self, app_password: str, procedure: str, **members: Any) -> dict[str, Any]:
        session = self.pds.session_of(self.account, app_password)
        answer = httpx.post(
            f"{self.account.url}/xrpc/com.atproto.repo.{procedure}",
            headers={"authorization": f"Bearer {session['accessJwt']}"},
            json={"repo": self.account.did, "collection": "app.bsky.feed.post", **members},
            trust_env=False,
        )
        answer.raise_for_status()
        return answer.json()


@contextmanager
def guarded_desk(pds: Pds, folder: Path) -> Generator[GuardedDesk]:
    """A desk at which the employee sits whom a decision delegates a fresh account there."""
    clock, wire, authority, account = real_now(), LosingWire(), new_authority(), pds.new_account()
    application = open_office(folder, clock, MemoryDeviceSecrets(), lambda: Shared(wire))
    authority.trusted_in(application.paths.trust)
    workplace, seed = enrol(application)
    decision = decision_for(account_on(account.url, account.handle, account.did), clock.now())
    workplace.import_decision(authority.decide(decision))
    key = decision.accounts[0].key
    workplace.connect_account(key, account.app_password)
    desk = GuardedDesk(application, workplace, clock, wire, pds, account, key, seed)
    yield desk
    desk.workplace.close()
    wire.close()
    application.close()
