"""The whole path on a real server: decision, sign-in, draft, review, publication, receipt."""

import gc
import logging
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from core.application import Application
from core.audit.model import AuditAction
from core.delegation.model import Decision
from core.foundation.errors import Refused
from core.platforms.model import PlatformProblem
from core.publishing.model import (
    Blocked,
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
    Unknown,
    Waiting,
)
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import (
    EMPLOYEE,
    PASSPHRASE,
    Authority,
    account_on,
    changed,
    decision_for,
    enrol,
    new_authority,
    open_office,
    real_now,
)
from tests.servers.pds import Pds, PdsAccount

TEXT = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير 🌴 #بلدية_مسقط"


class Line(httpx.BaseTransport):
    """The network between desk and server, which a test can cut at an exact moment."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport(trust_env=False)
        self.down = False
        self.loses_answers = False
        self.created = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("no network", request=request)
        response = self._inner.handle_request(request)
        if request.url.path.endswith("createRecord"):
            self.created += 1
            if self.loses_answers:
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
    """Everything a test about one employee's desk needs."""

    application: Application
    workplace: Workplace
    clock: FakeClock
    line: Line
    authority: Authority
    decision: Decision
    account: PdsAccount
    folder: Path
    seed: str

    @property
    def account_key(self) -> str:
        return self.decision.accounts[0].key

    def draft(self, text: str = TEXT) -> str:
        draft = self.workplace.drafts.create(self.account_key)
        self.workplace.drafts.save(draft.id, text, len(text))
        return draft.id

    def publish(self, text: str = TEXT):
        return self.workplace.publishing.publish(self.draft(text))


@pytest.fixture
def desk(pds: Pds, tmp_path: Path):
    clock, line, authority, account = real_now(), Line(), new_authority(), pds.new_account()
    application = open_office(tmp_path, clock, MemoryDeviceSecrets(), lambda: line)
    authority.trusted_in(application.paths.trust)
    workplace, seed = enrol(application)
    decision = decision_for(account_on(account.url, account.handle, account.did), clock.now())
    workplace.import_decision(authority.decide(decision))
    workplace.connect_account(decision.accounts[0].key, account.app_password)
    yield Desk(application, workplace, clock, line, authority, decision, account, tmp_path, seed)
    workplace.close()
    line.hang_up()
    application.close()
    gc.collect()


def test_a_published_draft_is_on_the_server_byte_for_byte(desk: Desk, pds: Pds):
    outcome = desk.publish()
    assert isinstance(outcome, Published)
    assert [text.encode() for text in pds.texts(desk.account.did)] == [TEXT.encode()]


def test_the_receipt_names_the_record_that_the_server_has(desk: Desk, pds: Pds):
    desk.publish()
    item = desk.workplace.publishing.outbox()[0]
    assert item.receipt is not None
    assert item.receipt.uri == pds.records(desk.account.did)[0]["uri"]
    assert item.receipt.link.startswith(f"https://bsky.app/profile/{desk.account.did}/post/")


def test_the_log_says_who_published_under_which_decision(desk: Desk):
    desk.publish()
    entry = desk.workplace.audit.entries(1)[0]
    assert (entry.action, entry.employee, entry.decision_number, entry.account) == (
        AuditAction.PUBLISHED,
        EMPLOYEE,
        "147/2026",
        desk.account.handle,
    )
    assert desk.workplace.audit.verify().intact


def test_a_password_of_another_account_is_not_kept(desk: Desk, pds: Pds):
    other = pds.new_account()
    with pytest.raises(Refused) as refusal:
        desk.workplace.connect_account(desk.account_key, other.app_password)
    assert refusal.value.code is PlatformProblem.SIGN_IN_REFUSED
    assert desk.workplace.vault.read(desk.account_key, SecretKind.APP_PASSWORD) == (
        desk.account.app_password
    )


def test_a_token_of_another_account_publishes_nothing(pds: Pds, tmp_path: Path):
    """The server signs in whomever the handle names: here it is somebody else's DID."""
    clock, line, authority = real_now(), Line(), new_authority()
    mine, other = pds.new_account(), pds.new_account()
    application = open_office(tmp_path, clock, MemoryDeviceSecrets(), lambda: Impostor(line, other))
    authority.trusted_in(application.paths.trust)
    workplace, _ = enrol(application)
    decision = decision_for(account_on(mine.url, mine.handle, mine.did), clock.now())
    workplace.import_decision(authority.decide(decision))
    key = decision.accounts[0].key
    with pytest.raises(Refused) as refusal:
        workplace.connect_account(key, mine.app_password)
    _keep_password_without_asking(workplace, key, mine.app_password)
    draft = workplace.drafts.create(key)
    workplace.drafts.save(draft.id, TEXT, 0)
    outcome = workplace.publishing.publish(draft.id)
    workplace.close()
    line.hang_up()
    assert (refusal.value.code, refusal.value.clause) == (PublishingProblem.WRONG_ACCOUNT, "ACC-1")
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (PublishingProblem.WRONG_ACCOUNT, "ACC-1")
    assert (pds.texts(mine.did), pds.texts(other.did), line.created) == ([], [], 0)


class Impostor(httpx.BaseTransport):
    """Signs in as another account, whatever the program asks for."""

    def __init__(self, line: Line, other: PdsAccount) -> None:
        self._line = line
        self._other = other

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("createSession"):
            body = {"identifier": self._other.did, "password": self._other.app_password}
            request = httpx.Request("POST", request.url, json=body)
        return self._line.handle_request(request)


def _keep_password_without_asking(workplace: Workplace, key: str, password: str) -> None:
    """As if the account had changed hands after it was connected."""
    workplace.vault.store(key, SecretKind.APP_PASSWORD, password)


def test_without_network_the_post_waits_and_goes_out_later_once(desk: Desk, pds: Pds):
    desk.line.down = True
    assert isinstance(desk.publish(), Waiting)
    desk.line.down = False
    desk.clock.advance(timedelta(minutes=1))
    desk.workplace.publishing.dispatch_due()
    assert desk.workplace.publishing.outbox()[0].state is OutboxState.PUBLISHED
    assert pds.texts(desk.account.did) == [TEXT]


def test_a_waiting_post_can_be_taken_back_into_the_drafts(desk: Desk, pds: Pds):
    desk.line.down = True
    outcome = desk.publish()
    assert isinstance(outcome, Waiting)
    desk.workplace.publishing.withdraw(outcome.item.id)
    desk.line.down = False
    desk.clock.advance(timedelta(minutes=5))
    desk.workplace.publishing.dispatch_due()
    assert pds.texts(desk.account.did) == []
    assert desk.workplace.drafts.read(outcome.item.draft_id).text == TEXT
    assert desk.workplace.drafts.count() == 1


def test_a_lost_answer_is_settled_by_asking_and_never_sent_twice(desk: Desk, pds: Pds):
    desk.line.loses_answers = True
    assert isinstance(desk.publish(), Unknown)
    desk.line.loses_answers = False
    desk.clock.advance(timedelta(minutes=5))
    desk.workplace.publishing.dispatch_due()
    assert desk.workplace.publishing.outbox()[0].state is OutboxState.PUBLISHED
    assert (pds.texts(desk.account.did), desk.line.created) == ([TEXT], 1)


def test_a_revocation_stops_a_post_that_waits(desk: Desk, pds: Pds):
    desk.line.down = True
    desk.publish()
    desk.line.down = False
    desk.workplace.import_revocation(desk.authority.revoke(desk.decision, desk.clock.now()))
    desk.clock.advance(timedelta(minutes=5))
    desk.workplace.publishing.dispatch_due()
    item = desk.workplace.publishing.outbox()[0]
    assert item.state is OutboxState.FAILED
    assert item.reason is not None
    assert (item.reason.code, item.reason.clause) == ("delegation_revoked", "ACC-1")
    assert pds.texts(desk.account.did) == []


def test_a_decision_that_ends_while_a_post_waits_stops_it(desk: Desk, pds: Pds):
    short = changed(desk.decision, valid_until=desk.clock.now() + timedelta(minutes=3))
    desk.workplace.import_decision(desk.authority.decide(short))
    desk.line.down = True
    desk.publish()
    desk.line.down = False
    desk.clock.advance(timedelta(minutes=4))
    desk.workplace.publishing.dispatch_due()
    item = desk.workplace.publishing.outbox()[0]
    assert item.reason is not None
    assert item.reason.code == "delegation_expired"
    assert pds.texts(desk.account.did) == []


def test_a_text_altered_in_the_outbox_is_not_sent(desk: Desk, pds: Pds):
    desk.line.down = True
    desk.publish()
    desk.line.down = False
    with desk.workplace.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET text = 'نص آخر'")
    desk.clock.advance(timedelta(minutes=5))
    desk.workplace.publishing.dispatch_due()
    item = desk.workplace.publishing.outbox()[0]
    assert item.reason is not None
    assert item.reason.code == PublishingProblem.CONTENT_CHANGED
    assert pds.texts(desk.account.did) == []


def test_a_stop_of_the_review_queues_nothing(desk: Desk, pds: Pds):
    outcome = desk.publish("للاستفسار اتصلوا على 91234567")
    assert isinstance(outcome, Blocked)
    assert [finding.clause for finding in outcome.findings] == ["PRV"]
    assert (desk.workplace.publishing.outbox(), pds.texts(desk.account.did)) == ((), [])


def test_a_question_stops_until_it_is_answered(desk: Desk, pds: Pds):
    text = "إغلاق شارع السلطان قابوس يوم الخميس"
    draft = desk.draft(text)
    outcome = desk.workplace.publishing.publish(draft)
    assert isinstance(outcome, Blocked)
    desk.workplace.drafts.answer(draft, outcome.findings[0].key, "قرار رقم 12/2026")
    assert isinstance(desk.workplace.publishing.publish(draft), Published)
    assert pds.texts(desk.account.did) == [text]


def test_publishing_the_same_draft_twice_is_refused(desk: Desk, pds: Pds):
    draft = desk.draft()
    desk.workplace.publishing.publish(draft)
    assert isinstance(desk.workplace.publishing.publish(draft), Refusal)
    assert pds.texts(desk.account.did) == [TEXT]


def test_a_locked_profile_publishes_nothing(desk: Desk, pds: Pds):
    draft = desk.draft()
    desk.workplace.close()
    with pytest.raises(Refused):
        desk.workplace.publishing.publish(draft)
    assert pds.texts(desk.account.did) == []


def test_no_draft_no_password_and_no_seed_stands_in_any_file_or_log(
    desk: Desk, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    desk.draft("مسودة سرية عن المزاد القادم")
    desk.publish()
    desk.workplace.close()
    needles = {
        "draft": "المزاد القادم",
        "post": "يوم التشجير",
        "app password": desk.account.app_password,
        "seed": desk.seed,
        "passphrase": PASSPHRASE,
        "employee": EMPLOYEE,
    }
    for file in (path for path in desk.folder.rglob("*") if path.is_file()):
        content = file.read_bytes()
        found = [name for name, needle in needles.items() if needle.encode() in content]
        if file.parent == desk.application.paths.trust:
            continue
        assert found == [], file.name
    logged = [name for name, needle in needles.items() if needle in caplog.text]
    assert logged == []
