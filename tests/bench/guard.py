"""Whether the guard finds a game on a real AT Protocol server, and a post that it wrote."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from core.integrations.model import AppStanding
from core.publishing.model import Published, Refusal
from tests.servers.guarded_desk import GAME, GuardedDesk, guarded_desk
from tests.servers.pds import running_pds

_WHY = "نُشر دون تفويض"


@dataclass(frozen=True)
class Guarded:
    """How many of the one app, and of the one post, were found and dealt with."""

    apps: int
    posts: int


def measure_guard() -> Guarded:
    """A game is let in and posts while nobody is at the desk; the next sign-in looks by itself.

    The app counts as found where the look names it, publishing is refused meanwhile, and after
    one revocation it can sign in no more and publishing goes on. The post counts where the watch
    names it alone, beside one of ours, and it can be taken away.
    """
    with (
        running_pds() as pds,
        tempfile.TemporaryDirectory() as folder,
        guarded_desk(pds, Path(folder)) as desk,
    ):
        desk.guard.check_due()
        desk.publish()
        password = desk.let_a_game_in()
        uri = desk.post_as_game(password)
        desk.sign_in_again()
        desk.guard.check_due()
        return Guarded(_finds_the_app(desk, password), _finds_the_post(desk, uri))


def _finds_the_app(desk: GuardedDesk, password: str) -> int:
    seen = desk.guard.check_of(desk.key).apps
    named = [one.app.id for one in seen if one.standing is AppStanding.UNKNOWN]
    stopped = isinstance(desk.publish(), Refusal)
    after = desk.guard.revoke(desk.key, GAME)
    shut_out = not after.stops and not desk.pds.opens(desk.account, password)
    goes_on = isinstance(desk.publish(), Published)
    return int(named == [GAME] and stopped and shut_out and goes_on)


def _finds_the_post(desk: GuardedDesk, uri: str) -> int:
    found = desk.guard.overview().foreign
    if [one.uri for one in found] != [uri]:
        return 0
    desk.guard.delete(found[0].id, _WHY)
    left = {record["uri"] for record in desk.pds.records(desk.account.did)}
    return int(uri not in left and len(left) == 2)
