"""The steps of a publication at which a process is killed."""

from dataclasses import dataclass

from core.publishing.model import OutboxState
from tests.faults.line import Moment
from tests.faults.stopping import Point, Stop

ROW, RECEIPT, CHANGE = "INSERT INTO outbox", "INSERT INTO receipt", "UPDATE outbox"
SENDING, UNKNOWN, QUEUED = (
    state.value for state in (OutboxState.SENDING, OutboxState.UNKNOWN, OutboxState.QUEUED)
)


@dataclass(frozen=True)
class Step:
    """One moment: in the process's work with its database, or on the line to the server.

    With ``after`` it is a step of settling: another process was killed at ``after`` before.
    ``published`` is what must come of it in the end; ``None`` where either may.
    """

    name: str
    published: bool | None
    stop: Stop | None = None
    call: str = ""
    moment: Moment | None = None
    turn: int = 1
    after: "Step | None" = None


def changed(point: Point, to: str, turn: int = 1) -> Stop:
    """At the ``turn``-th move of an item to the state ``to``."""
    return Stop(CHANGE, point, to, turn)


BEFORE_THE_ROW = Step("before the row", False, Stop(ROW, Point.BEFORE))
ROW_NOT_COMMITTED = Step("row written, not committed", False, Stop(ROW, Point.WRITTEN))
AFTER_THE_ROW = Step("after the row", True, Stop(ROW, Point.KEPT))
CLAIM_NOT_COMMITTED = Step("claim not committed", True, Stop(CHANGE, Point.WRITTEN, SENDING))
CLAIMED = Step("claimed", True, Stop(CHANGE, Point.KEPT, SENDING))
SIGNING_IN = Step("signing in", True, call="createSession", moment=Moment.SENT)
BEFORE_THE_REQUEST = Step("before the request", True, call="createRecord", moment=Moment.ARRIVING)
DURING_THE_REQUEST = Step("during the request", True, call="createRecord", moment=Moment.HALF_SENT)
LATE_REQUEST = Step("request late on its way", True, call="createRecord", moment=Moment.HELD)
AFTER_THE_REQUEST = Step("after the request", True, call="createRecord", moment=Moment.SENT)
BEFORE_THE_ANSWER = Step("before the answer", True, call="createRecord", moment=Moment.ANSWERED)
DURING_THE_ANSWER = Step(
    "during the answer", True, call="createRecord", moment=Moment.HALF_ANSWERED
)
BEFORE_THE_RECEIPT = Step("before the receipt", True, Stop(RECEIPT, Point.BEFORE))
RECEIPT_NOT_COMMITTED = Step("receipt not committed", True, Stop(RECEIPT, Point.WRITTEN))
AFTER_THE_RECEIPT = Step("after the receipt", True, Stop(RECEIPT, Point.KEPT))


def _settling(name: str, after: Step, stop: Stop | None = None, **on_the_line: object) -> Step:
    return Step(f"settling: {name}", True, stop, after=after, **on_the_line)  # pyright: ignore[reportArgumentType]


# Where the server has the post already, and where it has not: both ways of settling.
_OUT, _NOT_OUT = BEFORE_THE_ANSWER, DURING_THE_REQUEST
SETTLING = (
    _settling("mark not committed", _OUT, Stop(CHANGE, Point.WRITTEN, UNKNOWN)),
    _settling("marked", _OUT, Stop(CHANGE, Point.KEPT, UNKNOWN)),
    _settling("asking", _OUT, call="getRecord", moment=Moment.SENT),
    _settling("found", _OUT, call="getRecord", moment=Moment.ANSWERED),
    _settling("receipt not committed", _OUT, Stop(RECEIPT, Point.WRITTEN)),
    _settling("receipt kept", _OUT, Stop(RECEIPT, Point.KEPT)),
    _settling("not found", _NOT_OUT, call="getRecord", moment=Moment.ANSWERED),
    _settling("queued again", _NOT_OUT, Stop(CHANGE, Point.KEPT, QUEUED)),
    _settling("claimed again", _NOT_OUT, Stop(CHANGE, Point.KEPT, SENDING)),
    _settling("sent again", _NOT_OUT, call="createRecord", moment=Moment.SENT),
    _settling("late again", LATE_REQUEST, call="createRecord", moment=Moment.HELD),
    _settling("answered again", _NOT_OUT, call="createRecord", moment=Moment.ANSWERED),
)

STEPS = (
    BEFORE_THE_ROW,
    ROW_NOT_COMMITTED,
    AFTER_THE_ROW,
    CLAIM_NOT_COMMITTED,
    CLAIMED,
    SIGNING_IN,
    BEFORE_THE_REQUEST,
    DURING_THE_REQUEST,
    LATE_REQUEST,
    AFTER_THE_REQUEST,
    BEFORE_THE_ANSWER,
    DURING_THE_ANSWER,
    BEFORE_THE_RECEIPT,
    RECEIPT_NOT_COMMITTED,
    AFTER_THE_RECEIPT,
    *SETTLING,
)

ANY_MOMENT = Step("at a random moment", None)
