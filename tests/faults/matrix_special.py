"""What goes wrong beside one request: clocks, locks, other programs, other words, people."""

from collections.abc import Iterator
from datetime import timedelta

from core.foundation.errors import NatiqError
from core.storage.model import StorageProblem
from tests.faults import fault_kinds as kinds
from tests.faults.fault_kinds import answering
from tests.faults.fault_proxy import Exchange, Fault, Reach
from tests.faults.matrix_deaths import DEATHS
from tests.faults.matrix_desk import Desk, program_in, signed_in
from tests.faults.matrix_kinds import AFTER_POST, BEFORE_POST, Special
from tests.faults.matrix_scene import Scene
from tests.faults.matrix_town import Place, Shape

DAY = timedelta(days=1)


# Clocks


def clock_wrong_by_a_day(scene: Scene, run: int) -> None:
    """The desk's clock is a day ahead, or behind, until somebody sets it right."""
    scene.write(scene.any_shape())
    scene.set_clock_wrong(DAY if run % 2 else -DAY)
    scene.later(timedelta(minutes=5), scene.set_clocks_right)
    scene.publish()
    scene.look_after()


def clock_set_in_between(scene: Scene, run: int) -> None:
    """Somebody sets the clock by a day after the post has left, and right again later."""
    scene.write(scene.any_shape(Shape.FILM))
    scene.arm(scene.chance.choice(BEFORE_POST if run % 3 == 2 else AFTER_POST), Place.POST)
    scene.publish()
    scene.set_clock_wrong(DAY if run % 2 else -DAY)
    scene.later(scene.moment_within(timedelta(minutes=20)), scene.set_clocks_right)
    scene.look_after()


def clocks_apart_by_minutes(scene: Scene, run: int) -> None:
    """Too little to be refused, and enough to be looked for in the wrong place."""
    scene.write(scene.any_shape(Shape.FILM))
    minutes = scene.chance.uniform(2, 4.9)
    scene.town.clocks.skew = timedelta(minutes=minutes if run % 2 else -minutes)
    scene.arm(scene.chance.choice(BEFORE_POST if run % 3 == 2 else AFTER_POST), Place.POST)
    scene.publish()
    scene.look_after()


# The same words


def same_words_from_elsewhere(scene: Scene, run: int) -> None:
    """Another program has posted the very same an hour ago."""
    scene.write(scene.any_shape(Shape.THREAD, Shape.FILM))
    scene.town.post_from_elsewhere(scene.texts[0])
    scene.town.clock.advance(timedelta(hours=1))
    scene.desk.show_second_factor()
    scene.look_at_what_stands()
    scene.arm(scene.chance.choice(AFTER_POST if run % 2 else BEFORE_POST), Place.POST)
    scene.publish()
    scene.look_after()


def same_words_again(scene: Scene, run: int) -> None:
    """The employee publishes the very same twice within minutes, and the second goes wrong."""
    shape = scene.any_shape(Shape.THREAD, Shape.FILM)
    scene.write(shape)
    scene.publish()
    scene.town.clock.advance(scene.moment_within(timedelta(minutes=4)))
    scene.desk.show_second_factor()
    scene.write(shape, scene.texts[0])
    scene.arm(scene.chance.choice(AFTER_POST if run % 2 else BEFORE_POST), Place.POST)
    scene.publish()
    scene.maybe_restart()
    scene.look_after()


def stale_answer(scene: Scene, run: int) -> None:
    """The second part is given the answer that the first was given."""
    del run
    scene.write(Shape.THREAD)
    scene.arm(Fault("the answer of the part before", Reach.WHOLE, _stale), Place.SECOND_PART)
    scene.publish()
    scene.look_after()


def _stale(exchange: Exchange) -> None:
    before = exchange.last_answer_here()
    exchange.forward()
    exchange.relay(before)


# Credentials


def token_of_somebody_else(scene: Scene, run: int) -> None:
    """Another account's credential stands in the vault, until the right one is put back."""
    scene.write(scene.any_shape(Shape.FILM))
    if run % 2:
        scene.arm(scene.chance.choice(BEFORE_POST if run % 4 == 1 else AFTER_POST), Place.POST)
        scene.publish()
    scene.let_somebody_else_in()
    if run % 2 == 0:
        scene.publish()
    scene.later(scene.moment_within(timedelta(minutes=20)), scene.let_in)
    scene.look_after()


def renewed_for_somebody_else(scene: Scene, run: int) -> None:
    """The server renews the token, and what it gives is another account's."""
    del run
    scene.write(scene.any_shape(Shape.FILM))
    foreign = scene.town.renewal_for_somebody_else()
    scene.arm_in_turn((scene.town.ended_token(), Place.POST), (foreign, Place.RENEWAL))
    scene.publish()
    scene.look_after()


def token_ended(scene: Scene, run: int) -> None:
    """The platform says so in its own words; who signs in anew tries again."""
    scene.write(scene.any_shape(Shape.FILM))
    place = (Place.POST, Place.IDENTITY, Place.UPLOAD, Place.POST, Place.IDENTITY)[run % 5]
    if place is Place.UPLOAD:
        scene.write(Shape.IMAGE)
    scene.arm(scene.town.ended_token(), place)
    scene.publish()
    scene.look_after()
    scene.retry_where_it_failed()


def refused_and_tried_again(scene: Scene, run: int) -> None:
    """The platform says no, and the employee sends the same draft again."""
    del run
    scene.write(scene.any_shape(Shape.FILM))
    scene.arm(kinds.FORBIDDEN, Place.POST)
    scene.publish()
    scene.look_after()
    scene.retry_where_it_failed()


def busy_in_its_own_words(scene: Scene, run: int) -> None:
    """Too many requests, said as this platform says it."""
    scene.write(scene.any_shape(Shape.FILM))
    status, body, headers = scene.town.busy(scene.chance.randint(20, 1500))
    busy = Fault("too many requests", Reach.NOTHING, answering(status, body, headers))
    scene.arm(busy, (Place.POST, Place.IDENTITY)[run % 2])
    scene.publish()
    scene.look_after()


# Troubles that last, and people in between


def down_for_some_time(scene: Scene, run: int) -> None:
    """After the post has left, nothing is answered for some looks."""
    scene.write(scene.any_shape(Shape.FILM))
    first = scene.chance.choice(BEFORE_POST if run % 2 else AFTER_POST)
    down = [(kinds.STATUS_503, Place.LOOK), (kinds.STATUS_502, Place.LOOK)]
    scene.arm_in_turn((first, Place.POST), *down[: 1 + run % 2])
    scene.publish()
    scene.look_after()


def twice_in_a_row(scene: Scene, run: int) -> None:
    """The post goes wrong, is sent again, and goes wrong again."""
    scene.write(scene.any_shape(Shape.FILM))
    first, second = (
        scene.chance.choice(BEFORE_POST),
        scene.chance.choice(AFTER_POST if run % 2 else BEFORE_POST),
    )
    scene.arm_in_turn((first, Place.POST), (second, Place.POST))
    scene.publish()
    scene.maybe_restart()
    scene.look_after()


def paused_in_between(scene: Scene, run: int) -> None:
    """Somebody pauses everything after the post has left, and ends that later."""
    scene.write(scene.any_shape(Shape.FILM))
    scene.arm(scene.chance.choice(AFTER_POST if run % 2 else BEFORE_POST), Place.POST)
    scene.publish()
    scene.pause()
    scene.later(timedelta(minutes=15), scene.resume)
    scene.look_after()


def locked_meanwhile(scene: Scene, run: int) -> None:
    """The desk is locked while the post is on its way, and opened again later."""
    scene.write(scene.any_shape(Shape.FILM))

    def lock(exchange: Exchange) -> None:
        if run % 2:
            scene.desk.workplace.close()
            exchange.relay(exchange.forward())
        else:
            answer = exchange.forward()
            scene.desk.workplace.close()
            exchange.relay(answer)

    scene.arm(Fault("locked meanwhile", Reach.WHOLE, lock), Place.POST)
    scene.publish_even_if_refused()
    scene.desk.sign_in_again()
    scene.look_after()


def second_program(scene: Scene, run: int) -> None:
    """Another program is started on the same profile while the post is on its way.

    The lock refuses it; in every second run there is none, as on a network drive that knows
    no locks, and both work on.
    """
    scene.write(scene.any_shape(Shape.FILM))
    second: list[Desk] = []

    def start(exchange: Exchange) -> None:
        forwarded = exchange.forward() if run % 3 else None
        _check_refused(scene)
        if run % 2:
            second.append(_without_lock(scene))
            second[0].look_after()
        exchange.relay(forwarded or exchange.forward())

    scene.arm(Fault("a second program", Reach.WHOLE, start), Place.POST)
    scene.publish_even_if_refused()
    for desk in second:
        desk.workplace.close()
    scene.look_after()


def _check_refused(scene: Scene) -> None:
    desk = scene.desk
    other = program_in(desk.folder, scene.town.clock, scene.town.settings(), scene.town.transport)
    try:
        other.start()
    except NatiqError as problem:
        if problem.code is not StorageProblem.ALREADY_RUNNING:
            raise
    else:
        raise RuntimeError("two programs on one profile")


def _without_lock(scene: Scene) -> Desk:
    town, desk = scene.town, scene.desk
    application = program_in(desk.folder, town.clock, town.settings(), town.transport)
    workplace = signed_in(application, desk.seed, town.clock)
    return Desk(town, desk.folder, desk.seed, application, workplace)


# Late on its way


def late_after_the_second(scene: Scene, run: int) -> None:
    """The first request arrives after the same was sent again."""
    scene.write(scene.any_shape(Shape.FILM))
    scene.arm(kinds.DELAYED if run % 2 else kinds.DELAYED_BEHIND_504, Place.POST, released=False)
    scene.publish()
    scene.look_after()
    scene.town.proxy.release()
    scene.look_after()


def late_after_a_refusal(scene: Scene, run: int) -> None:
    """The first request arrives after the second was refused."""
    scene.write(scene.any_shape(Shape.FILM))
    late = kinds.DELAYED if run % 2 else kinds.DELAYED_BEHIND_504
    scene.arm(late, Place.POST, released=False)
    scene.publish()
    scene.later(timedelta(minutes=scene.chance.uniform(1, 4)), scene.town.proxy.release)
    scene.arm(kinds.FORBIDDEN, Place.POST)
    scene.look_after()


_RENEWING = frozenset({"bluesky", "x"})
_THREADS = frozenset({"bluesky", "mastodon", "x"})
_AT_ONCE = frozenset({"bluesky", "mastodon"})
"""Where the same request may leave again without any waiting."""

_BY_KEY = frozenset({"bluesky", "mastodon", "instagram"})


def _all() -> Iterator[Special]:
    yield Special("the clock is wrong by a day", clock_wrong_by_a_day)
    yield Special("the clock is set by a day in between", clock_set_in_between)
    yield Special("the clocks are some minutes apart", clocks_apart_by_minutes)
    yield Special("the same words from elsewhere", same_words_from_elsewhere)
    yield Special("the same words again", same_words_again)
    yield Special("the answer of the part before", stale_answer, _THREADS)
    yield Special("the token of somebody else", token_of_somebody_else)
    yield Special("renewed for somebody else", renewed_for_somebody_else, _RENEWING)
    yield Special("the token has ended", token_ended)
    yield Special("refused and tried again", refused_and_tried_again)
    yield Special("busy in its own words", busy_in_its_own_words)
    yield Special("down for some time", down_for_some_time)
    yield Special("twice in a row", twice_in_a_row)
    yield Special("paused in between", paused_in_between)
    yield Special("locked meanwhile", locked_meanwhile)
    yield Special("a second program", second_program)
    yield Special("late after the second", late_after_the_second, _BY_KEY)
    yield Special("late after a refusal", late_after_a_refusal, _AT_ONCE)
    yield from DEATHS


SPECIAL = tuple(_all())
