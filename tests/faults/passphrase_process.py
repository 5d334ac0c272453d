"""Changes or resets a passphrase in a process of its own, to be killed on the way.

The moments of the key file are seen from outside as well, by Python's own audit events: the
program knows nothing of it.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from core.application import Application
from core.identity import totp
from tests.faults.office_process import office_in
from tests.faults.stopping import Stop, stop_at
from tests.faults.telling import stand_still, tell
from tests.office import PASSPHRASE

NEW_PASSPHRASE = "ليمون دفتر سحابة مفتاح"


class Way(StrEnum):
    """How the passphrase comes to be another one."""

    CHANGE = "change"
    RESET = "reset"


class Writing(StrEnum):
    """How far the new key file has come."""

    NOT_BEGUN = "not begun"
    EMPTY = "empty"
    FLUSHED = "flushed, not in place"
    IN_PLACE = "in place"


@dataclass(frozen=True)
class Order:
    """``stop`` is a ``Stop`` of the database, or ``writing`` a moment of the key file.

    ``entries`` are the entries of the log that are let by before ``stop`` counts.
    """

    folder: str
    way: Way
    seed: str
    recovery_code: str
    stop: str = ""
    writing: str = ""
    after_writing: bool = False

    def written(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> "Order":
        members = json.loads(text)
        return cls(**{**members, "way": Way(members["way"])})


def main(written: str) -> None:
    """Carry the order out, tell when it begins and when it is done, and wait to be killed."""
    order = Order.read(written)
    application = office_in(Path(order.folder))
    application.start()
    act = _change(application, order) if order.way is Way.CHANGE else _reset(application, order)
    _watch(order)
    tell("ready")
    act()
    tell("done")
    stand_still()


def _change(application: Application, order: Order) -> Callable[[], object]:
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, order.recovery_code)
    return lambda: workplace.change_passphrase(PASSPHRASE, NEW_PASSPHRASE)


def _reset(application: Application, order: Order) -> Callable[[], object]:
    # The next step's code: the office was prepared with one that may be of this step.
    step = totp.step_of(application.clock.now()) + 1
    code = totp.code_at(bytes.fromhex(order.seed), step)
    return lambda: application.reset_passphrase(order.recovery_code, code, NEW_PASSPHRASE)


def _watch(order: Order) -> None:
    if order.stop and not order.after_writing:
        stop_at(Stop.read(order.stop))
    if order.writing:
        _stop_writing(Path(order.folder), Writing(order.writing), stand_still)
    elif order.after_writing:
        stop = Stop.read(order.stop)
        _stop_writing(Path(order.folder), Writing.IN_PLACE, lambda: stop_at(stop))


def _stop_writing(folder: Path, moment: Writing, act: Callable[[], None]) -> None:
    """``act`` once, when the key file's next writing has come to ``moment``."""
    seen: list[Writing] = []

    def reach(writing: Writing) -> None:
        if writing not in seen:
            seen.append(writing)
            if writing is moment:
                act()

    def heard(event: str, arguments: tuple[object, ...]) -> None:
        name = str(arguments[0]) if arguments else ""
        if event == "open" and name.endswith("keys.json.new"):
            reach(Writing.NOT_BEGUN)
        elif event == "open" and isinstance(arguments[0], int) and Writing.NOT_BEGUN in seen:
            reach(Writing.EMPTY)
        elif event == "os.rename" and name.endswith("keys.json.new"):
            reach(Writing.FLUSHED)
        elif event == "open" and Writing.FLUSHED in seen and name == str(folder / "data/official"):
            reach(Writing.IN_PLACE)

    sys.addaudithook(heard)


if __name__ == "__main__":
    main(sys.argv[1])
