"""Threads, images and a video on a real server, as whole jobs."""

import gc
import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from core.drafts.attachments import Attachments
from core.drafts.model import Attachment, Rights, RightsKind
from core.platforms.bluesky.embeds import cid_of
from core.platforms.limits import LIMITS
from core.platforms.model import Media, PlatformProblem, Post, Rejected
from core.platforms.protocol import Attempt
from core.publishing.model import OutboxState, PartlyPublished, Published, Unknown, Waiting
from core.text.thread import BREAK
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from tests.office import account_on, decision_for, enrol, new_authority, open_office, real_now
from tests.pictures import mp4, png
from tests.servers.atproto import connected
from tests.servers.pds import Pds, PdsAccount
from tests.servers.wire import NoNotes, Wire, permit_for_post

PARTS = ("تدعو البلدية سكان السيب", "إلى يوم التشجير 🌴", "في حديقة القرم #بلدية_مسقط")
THREAD = f"\n{BREAK}\n".join(PARTS)
OUT = [f"{part} ({number}/3)" for number, part in enumerate(PARTS, 1)]
ALT = "نخلة في حديقة القرم"


class Line(httpx.BaseTransport):
    """The network between desk and server; ``broken`` says how the n-th call of a kind fares."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport(trust_env=False)
        self.calls: list[str] = []
        self.broken: dict[tuple[str, int], str] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = request.url.path.rpartition(".")[2]
        self.calls.append(call)
        how = self.broken.get((call, self.calls.count(call)))
        if how == "down":
            raise httpx.ConnectError("no network", request=request)
        if how == "refused":
            body = httpx.ByteStream(b'{"error": "InvalidRequest"}')
            return httpx.Response(400, stream=body, request=request)
        response = self._inner.handle_request(request)
        if how == "lost":
            response.read()
            response.close()
            raise httpx.ReadError("cut", request=request)
        return response

    def close(self) -> None:
        """Connections are kept for the test; ``hang_up`` ends them."""

    def hang_up(self) -> None:
        self._inner.close()


@dataclass
class Desk:
    """An employee's desk, connected to an account of the server."""

    workplace: Workplace
    attachments: Attachments
    clock: FakeClock
    line: Line
    account: PdsAccount

    def draft(self, text: str = THREAD) -> str:
        """A draft with one image."""
        draft = self.workplace.drafts.create(self.workplace.accounts()[0].key)
        self.workplace.drafts.save(draft.id, text, len(text))
        one = self.attachments.add(draft.id, "nakhla.png", png(), LIMITS["bluesky"].media)
        self.attachments.set_alt(one.id, ALT)
        self.attachments.declare_rights(one.id, Rights(RightsKind.OWN))
        return draft.id

    def image(self, draft_id: str) -> Attachment:
        return self.attachments.of(draft_id)[0]

    def later(self) -> None:
        self.clock.advance(timedelta(minutes=5))
        self.workplace.publishing.dispatch_due()


@pytest.fixture
def desk(pds: Pds, tmp_path: Path) -> Generator[Desk]:
    clock, line, authority, account = real_now(), Line(), new_authority(), pds.new_account()
    application = open_office(tmp_path, clock, MemoryDeviceSecrets(), lambda: line)
    authority.trusted_in(application.paths.trust)
    workplace, _ = enrol(application)
    decision = decision_for(account_on(account.url, account.handle, account.did), clock.now())
    workplace.import_decision(authority.decide(decision))
    workplace.connect_account(decision.accounts[0].key, account.app_password)
    attachments = Attachments(workplace.database, clock, seeded_randomness(7))
    yield Desk(workplace, attachments, clock, line, account)
    workplace.close()
    line.hang_up()
    application.close()
    gc.collect()


def _values(pds: Pds, desk: Desk) -> list[dict[str, Any]]:
    return [record["value"] for record in pds.records(desk.account.did)]


def _reference(record: dict[str, Any]) -> dict[str, str]:
    return {"uri": record["uri"], "cid": record["cid"]}


def test_a_thread_is_published_as_one_job_in_its_order(desk: Desk, pds: Pds):
    outcome = desk.workplace.publishing.publish(desk.draft())
    assert isinstance(outcome, Published)
    assert outcome.parts == 3
    assert pds.texts(desk.account.did) == OUT


def test_each_part_replies_to_exactly_the_version_before_it(desk: Desk, pds: Pds):
    desk.workplace.publishing.publish(desk.draft())
    first, second, third = pds.records(desk.account.did)
    root = _reference(first)
    assert "reply" not in first["value"]
    assert second["value"]["reply"] == {"root": root, "parent": root}
    assert third["value"]["reply"] == {"root": root, "parent": _reference(second)}


def test_the_image_is_there_with_its_bytes_its_description_and_its_shape(desk: Desk, pds: Pds):
    draft = desk.draft()
    desk.workplace.publishing.publish(draft)
    one = desk.image(draft)
    first, *others = _values(pds, desk)
    (image,) = first["embed"]["images"]
    kept = pds.blob(desk.account.did, image["image"]["ref"]["$link"])
    assert kept == desk.attachments.content(one.id)
    assert image["alt"] == ALT
    assert image["aspectRatio"] == {"width": one.width, "height": one.height}
    assert ["embed" in value for value in others] == [False, False]


def test_a_lost_answer_in_the_middle_is_settled_and_the_rest_follows_once(desk: Desk, pds: Pds):
    desk.line.broken[("createRecord", 2)] = "lost"
    assert isinstance(desk.workplace.publishing.publish(desk.draft()), Unknown)
    desk.later()
    assert pds.texts(desk.account.did) == OUT
    assert desk.line.calls.count("createRecord") == 3


def test_a_settled_part_is_replied_to_in_the_version_that_is_there(desk: Desk, pds: Pds):
    desk.line.broken[("createRecord", 2)] = "lost"
    desk.workplace.publishing.publish(desk.draft())
    desk.later()
    _, second, third = pds.records(desk.account.did)
    assert third["value"]["reply"]["parent"] == _reference(second)


def test_without_network_in_the_middle_the_rest_goes_out_later(desk: Desk, pds: Pds):
    desk.line.broken[("createRecord", 2)] = "down"
    assert isinstance(desk.workplace.publishing.publish(desk.draft()), Waiting)
    assert pds.texts(desk.account.did) == OUT[:1]
    desk.later()
    assert pds.texts(desk.account.did) == OUT


@pytest.mark.parametrize("how", ["down", "lost"])
def test_an_upload_that_breaks_off_publishes_nothing_and_is_repeated(
    desk: Desk, pds: Pds, how: str
):
    desk.line.broken[("uploadBlob", 1)] = how
    assert isinstance(desk.workplace.publishing.publish(desk.draft()), Waiting)
    assert pds.texts(desk.account.did) == []
    desk.later()
    assert pds.texts(desk.account.did) == OUT


def test_an_upload_that_is_refused_makes_the_thread_a_draft_again(desk: Desk, pds: Pds):
    desk.line.broken[("uploadBlob", 1)] = "refused"
    desk.workplace.publishing.publish(desk.draft())
    (job,) = desk.workplace.publishing.jobs()
    assert job.first.reason is not None
    assert (job.state, job.first.reason.code) == (
        OutboxState.FAILED,
        PlatformProblem.MEDIA_REFUSED,
    )
    assert (pds.texts(desk.account.did), desk.workplace.drafts.count()) == ([], 1)


def test_a_refusal_in_the_middle_leaves_the_rest_as_a_draft(desk: Desk, pds: Pds):
    desk.line.broken[("createRecord", 2)] = "refused"
    outcome = desk.workplace.publishing.publish(desk.draft())
    assert isinstance(outcome, PartlyPublished)
    assert pds.texts(desk.account.did) == OUT[:1]
    rest = desk.workplace.drafts.read(outcome.draft_id)
    assert rest.text == f"{PARTS[1]}\n{BREAK}\n{PARTS[2]}"


def test_four_images_stand_in_their_order(desk: Desk, pds: Pds):
    draft = desk.draft(PARTS[0])
    for red in (60, 120, 180):
        one = desk.attachments.add(draft, f"{red}.png", png(red), LIMITS["bluesky"].media)
        desk.attachments.set_alt(one.id, f"{ALT} {red}")
        desk.attachments.declare_rights(one.id, Rights(RightsKind.OWN))
    desk.workplace.publishing.publish(draft)
    (value,) = _values(pds, desk)
    assert [one["alt"] for one in value["embed"]["images"]] == [
        one.alt for one in desk.attachments.of(draft)
    ]


def _media(content: bytes, media_type: str) -> Media:
    digest = hashlib.sha256(content).hexdigest()
    return Media(content, media_type, 320, 180, ALT, digest)


def _publish(account: PdsAccount, wire: Wire, media: Media) -> None:
    """One post with ``media`` by the connector alone."""
    connector, client = connected(wire, account)
    post = Post(PARTS[0], datetime.now(UTC), media=(media,))
    attempt = Attempt(connector.new_record_key(), post)
    with client:
        connector.publish(permit_for_post(account.did, post), attempt, NoNotes())


def test_a_video_is_there_with_its_bytes_and_its_description(pds: Pds):
    account, wire, video = pds.new_account(), Wire(), _media(mp4(), "video/mp4")
    _publish(account, wire, video)
    (record,) = pds.records(account.did)
    embed = record["value"]["embed"]
    assert (embed["$type"], embed["alt"]) == ("app.bsky.embed.video", ALT)
    assert embed["video"]["ref"]["$link"] == cid_of(video)
    assert pds.blob(account.did, cid_of(video)) == video.content


def test_a_file_beyond_the_servers_limit_is_refused_as_too_large(pds: Pds):
    account, wire = pds.new_account(), Wire()
    large = _media(mp4() + bytes(6 * 1024 * 1024), "video/mp4")
    with pytest.raises(Rejected) as refusal:
        _publish(account, wire, large)
    assert refusal.value.code is PlatformProblem.MEDIA_TOO_LARGE
    assert "createRecord" not in wire.calls


def test_bytes_that_are_not_those_of_the_permit_never_leave(pds: Pds):
    account, wire = pds.new_account(), Wire()
    true = _media(mp4(), "video/mp4")
    false = Media(mp4(1), true.media_type, 320, 180, ALT, true.digest)
    with pytest.raises(Exception, match=PlatformProblem.WRONG_CONTENT):
        _publish(account, wire, false)
    assert wire.calls == []
