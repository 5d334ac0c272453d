"""What goes wrong on the desk itself: its disk runs full, or its process is killed."""

from collections.abc import Callable, Iterator

from core.publishing.model import OutboxState
from tests.faults.fault_proxy import Exchange, Fault, Reach
from tests.faults.matrix_kinds import BEFORE_POST, LEFT_OPEN, Play, Special
from tests.faults.matrix_scene import Scene
from tests.faults.matrix_town import Place, Shape
from tests.faults.stopping import Point, Stop

_SENDING, _UNKNOWN = OutboxState.SENDING.value, OutboxState.UNKNOWN.value
_CHANGE, _ROW, _RECEIPT = "UPDATE outbox", "INSERT INTO outbox", "INSERT INTO receipt"

# A full disk


def disk_full(at: Stop, *shapes: Shape, after: tuple[Fault, ...] = ()) -> Play:
    """The disk is full from that step on, until the program has given up."""

    def play(scene: Scene, run: int) -> None:
        scene.write(shapes[run % len(shapes)] if shapes else scene.any_shape(Shape.FILM))
        if after:
            scene.arm(scene.chance.choice(after), Place.POST)
            scene.publish()
        scene.in_another_process(publish=not after, kill=None, fill=at)
        scene.look_after()

    return play


# Kills


def killed(at: Stop, *shapes: Shape, after: tuple[Fault, ...] = ()) -> Play:
    """SIGKILL at that step of the work with the database."""

    def play(scene: Scene, run: int) -> None:
        scene.write(shapes[run % len(shapes)] if shapes else scene.any_shape(Shape.FILM))
        if after:
            scene.arm(scene.chance.choice(after), Place.POST)
            scene.publish()
        if not scene.in_another_process(publish=not after, kill=at, fill=None):
            raise RuntimeError(f"not killed at {at}")
        scene.look_after()

    return play


def killed_on_the_line(name: str, strike: Callable[[Scene, Exchange], None]) -> Special:
    """SIGKILL at that moment of the request that makes the post."""

    def play(scene: Scene, run: int) -> None:
        shape = (Shape.TEXT, Shape.IMAGE, Shape.THREAD, Shape.IMAGE, Shape.TEXT)[run % 5]
        scene.write(shape)
        scene.arm(
            Fault(name, Reach.WHOLE, lambda exchange: strike(scene, exchange)),
            Place.SECOND_PART
            if shape in scene.town.shapes and shape is Shape.THREAD
            else Place.POST,
        )
        if not scene.in_another_process(publish=True, kill=None, fill=None):
            raise RuntimeError(f"not {name}")
        scene.look_after()

    return Special(name, play)


def _before_the_request(scene: Scene, _: Exchange) -> None:
    scene.nursery.kill_now()


def _within_the_request(scene: Scene, exchange: Exchange) -> None:
    exchange.forward_part()
    scene.nursery.kill_now()


def _after_the_request(scene: Scene, exchange: Exchange) -> None:
    exchange.forward()
    scene.nursery.kill_now()


def _within_the_answer(scene: Scene, exchange: Exchange) -> None:
    answer = exchange.forward()
    exchange.send(answer.whole[: len(answer.whole) // 2])
    scene.nursery.kill_now()


def _late_request(scene: Scene, exchange: Exchange) -> None:
    exchange.hold()
    scene.nursery.kill_now()
    scene.later(scene.moment_within(scene.town.late), scene.town.proxy.release)


def _full_disks() -> Iterator[Special]:
    claimed = Stop(_CHANGE, Point.KEPT, _SENDING)
    yield Special("disk full before the row", disk_full(Stop(_ROW, Point.BEFORE)))
    yield Special("disk full once it is claimed", disk_full(claimed))
    yield Special("disk full at the receipt", disk_full(Stop(_RECEIPT, Point.BEFORE)))
    kept = Stop(f"{_CHANGE} SET kept", Point.BEFORE)
    yield Special("disk full once something is uploaded", disk_full(kept, Shape.IMAGE))
    settling = disk_full(Stop(_RECEIPT, Point.BEFORE), after=LEFT_OPEN)
    yield Special("disk full while it is settled", settling)


def _kills() -> Iterator[Special]:
    yield Special("kill -9 before the row is kept", killed(Stop(_ROW, Point.WRITTEN)))
    yield Special("kill -9 once the row is kept", killed(Stop(_ROW, Point.KEPT)))
    yield Special("kill -9 once it is claimed", killed(Stop(_CHANGE, Point.KEPT, _SENDING)))
    kept = Stop(f"{_CHANGE} SET kept", Point.KEPT)
    yield Special("kill -9 once something is uploaded", killed(kept, Shape.IMAGE, Shape.FILM))
    yield killed_on_the_line("kill -9 before the request", _before_the_request)
    yield killed_on_the_line("kill -9 within the request", _within_the_request)
    yield killed_on_the_line("kill -9 after the request", _after_the_request)
    yield killed_on_the_line("kill -9 within the answer", _within_the_answer)
    yield killed_on_the_line("kill -9 and the request late", _late_request)
    yield Special("kill -9 before the receipt is kept", killed(Stop(_RECEIPT, Point.WRITTEN)))
    yield Special("kill -9 once the receipt is kept", killed(Stop(_RECEIPT, Point.KEPT)))
    settled = killed(Stop(_RECEIPT, Point.WRITTEN), after=LEFT_OPEN)
    yield Special("kill -9 while it is settled", settled)
    before_looking = killed(Stop(_CHANGE, Point.KEPT, _UNKNOWN), after=BEFORE_POST)
    yield Special("kill -9 before it is looked for", before_looking)


DEATHS = (*_full_disks(), *_kills())
