"""The steps of a thread's publication, with an image, at which a process is killed."""

from tests.faults.line import Moment
from tests.faults.steps import QUEUED, RECEIPT, ROW, SENDING, UNKNOWN, Step, changed
from tests.faults.stopping import Point, Stop

PARTS = 3
_MOMENTS = {
    Moment.ARRIVING: "before the request",
    Moment.HALF_SENT: "during the request",
    Moment.HELD: "request late on its way",
    Moment.SENT: "after the request",
    Moment.ANSWERED: "before the answer",
    Moment.HALF_ANSWERED: "during the answer",
}
_POINTS = {Point.BEFORE: "before", Point.WRITTEN: "written", Point.KEPT: "kept"}


def _rows() -> list[Step]:
    """The rows of all parts are one transaction: until it is over, nothing is queued."""
    steps = [
        Step(f"rows: {words} row {turn}", False, Stop(ROW, point, turn=turn))
        for turn in range(1, PARTS + 1)
        for point, words in _POINTS.items()
        if point is Point.BEFORE
    ]
    return [
        *steps,
        Step("rows not committed", False, Stop(ROW, Point.WRITTEN)),
        Step("rows kept", True, Stop(ROW, Point.KEPT)),
    ]


def _upload() -> list[Step]:
    return [
        Step(f"image: {words}", True, call="uploadBlob", moment=moment)
        for moment, words in _MOMENTS.items()
        if moment is not Moment.HELD
    ]


def _part(turn: int) -> list[Step]:
    """Claim, request and receipt of one part."""
    name = f"part {turn}"
    claims = [
        Step(f"{name}: claim {_POINTS[point]}", True, changed(point, SENDING, turn))
        for point in (Point.WRITTEN, Point.KEPT)
    ]
    requests = [
        Step(f"{name}: {words}", True, call="createRecord", moment=moment, turn=turn)
        for moment, words in _MOMENTS.items()
    ]
    receipts = [
        Step(f"{name}: receipt {words}", True, Stop(RECEIPT, point, turn=turn))
        for point, words in _POINTS.items()
    ]
    return [*claims, *requests, *receipts]


def _settling(turn: int) -> list[Step]:
    """A second process dies while it settles part ``turn``, which is out, or is not."""

    def broken(moment: Moment) -> Step:
        return Step(f"{moment.name}", True, call="createRecord", moment=moment, turn=turn)

    out, not_out = broken(Moment.ANSWERED), broken(Moment.HALF_SENT)
    late = broken(Moment.HELD)
    name = f"settling part {turn}"
    create, get = "createRecord", "getRecord"
    return [
        Step(f"{name}: marked", True, changed(Point.KEPT, UNKNOWN), after=out),
        Step(f"{name}: found", True, call=get, moment=Moment.ANSWERED, after=out),
        Step(f"{name}: receipt written", True, Stop(RECEIPT, Point.WRITTEN), after=out),
        Step(f"{name}: not found", True, call=get, moment=Moment.ANSWERED, after=not_out),
        Step(f"{name}: queued again", True, changed(Point.KEPT, QUEUED), after=not_out),
        Step(f"{name}: sent again", True, call=create, moment=Moment.SENT, after=not_out),
        Step(f"{name}: late again", True, call=create, moment=Moment.HELD, after=late),
    ]


THREAD_STEPS = (
    *_rows(),
    *_upload(),
    *_part(1),
    *_part(2),
    *_part(3),
    *_settling(1),
    *_settling(2),
)
