"""The cases of the fault matrix: what goes wrong, and when.

A case is played several times, each run at another request of a publication, with another
kind of post or at another moment: ``scene.chance`` decides, the same in each matrix.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.faults.fault_kinds import FAULTS
from tests.faults.fault_proxy import Fault
from tests.faults.matrix_kinds import UNCERTAIN, Play
from tests.faults.matrix_scene import Scene, shape_at
from tests.faults.matrix_special import SPECIAL
from tests.faults.matrix_town import Place, Town


@dataclass(frozen=True)
class Case:
    """One thing that goes wrong."""

    name: str
    play: Play


def cases_for(town: Town) -> tuple[Case, ...]:
    """All that can go wrong on this platform."""
    return (*_faults(town), *_special(town))


def places_of(town: Town) -> tuple[Place, ...]:
    """Where a fault can strike there: first of all at the post itself."""
    return tuple(town.spots)


def _faults(town: Town) -> Iterator[Case]:
    places = places_of(town)
    for index, fault in enumerate(FAULTS):
        others = [places[1:][(index + turn) % (len(places) - 1)] for turn in range(len(places) - 1)]
        yield Case(fault.name, _striking(fault, (places[0], *others)))


def _striking(fault: Fault, places: tuple[Place, ...]) -> Play:
    def play(scene: Scene, run: int) -> None:
        strike_at(scene, fault, places[run % len(places)])

    return play


def strike_at(scene: Scene, fault: Fault, place: Place) -> None:
    """One fault at one request; to get to some of them, something has to go wrong before."""
    scene.town.expect(fault)
    scene.write(shape_at(place, scene))
    if place is Place.LOOK:
        scene.arm_in_turn((scene.chance.choice(UNCERTAIN), Place.POST), (fault, place))
    elif place is Place.RENEWAL:
        scene.arm_in_turn((scene.town.ended_token(), Place.POST), (fault, place))
    else:
        scene.arm(fault, place)
    scene.publish()
    scene.maybe_restart()
    scene.look_after()


def _special(town: Town) -> Iterator[Case]:
    for special in SPECIAL:
        if special.on is None or town.platform in special.on:
            yield Case(special.name, special.play)
