"""Profiles of earlier states of the program, opened by today's: nothing of them is lost."""

import json
from collections import Counter
from collections.abc import Generator
from datetime import timedelta
from pathlib import Path

import pytest

from core.delegation.practice import PracticeNames
from core.drafts.model import Filters
from core.foundation.errors import Refused
from core.identity.model import Employee, IdentityProblem
from core.publishing.model import OutboxState, Published
from core.storage.database import Database
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.office import EMPLOYEE, STAFF_NUMBER, code_at
from tests.older_profiles import (
    FIRST,
    LATER,
    OlderProfile,
    lost_in,
    older_profile,
    platform_of,
    texts_of,
)

NEWS = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير 🌴"


@pytest.fixture(params=[FIRST, LATER], ids=["first release", "schema 0008"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> OlderProfile:
    return older_profile(request.param, tmp_path / "office")


@pytest.fixture
def first(tmp_path: Path) -> OlderProfile:
    return older_profile(FIRST, tmp_path / "office")


@pytest.fixture
def workplace(older: OlderProfile) -> Generator[Workplace]:
    opened = older.sign_in()
    opened.policy_reading.acknowledge(read_to_end=True)
    yield opened
    opened.close()


def test_every_row_and_every_attribute_is_there(older: OlderProfile):
    database = Database.open(older.database, older.key())
    lost = lost_in(database, older.rows)
    database.close()
    assert lost == []


def test_the_employee_comes_in_with_passphrase_and_code(workplace: Workplace):
    assert workplace.employee == Employee(STAFF_NUMBER, EMPLOYEE)


def test_every_draft_says_what_it_said(older: OlderProfile, workplace: Workplace):
    found = {one: workplace.drafts.read(one).text for one in texts_of(older)}
    assert found == texts_of(older)


def test_what_was_thrown_away_lies_in_the_trash(older: OlderProfile, workplace: Workplace):
    thrown = {row["id"] for row in older.rows["draft"] if row["discarded_at"] is not None}
    assert {one.id for one in workplace.drafts.recent(50, filters=Filters(trash=True))} == thrown


@pytest.mark.parametrize("words", ["مطرح", "التشجير"])
def test_the_search_finds_what_lies_there(older: OlderProfile, workplace: Workplace, words: str):
    there = {
        row["id"]
        for row in older.rows["draft"]
        if words in row["text"] and row["queued_at"] is None and row["discarded_at"] is None
    }
    assert there <= {one.id for one in workplace.drafts.search(words)}


def test_every_receipt_is_there(older: OlderProfile, workplace: Workplace):
    found = [one.receipt for one in workplace.publishing.outbox() if one.receipt is not None]
    assert {one.uri for one in found} == {row["uri"] for row in older.rows["receipt"]}


def test_the_decision_counts(older: OlderProfile, workplace: Workplace):
    assert [account.key for account in workplace.accounts()] == [older.contents["account"]]


def test_the_log_verifies(workplace: Workplace):
    assert workplace.audit.verify().intact


def test_every_entry_of_the_log_has_its_digest(older: OlderProfile, workplace: Workplace):
    digests = {entry.seq: entry.digest for entry in workplace.audit.entries(1_000)}
    before = {row["seq"]: row["digest"] for row in older.rows["audit_entry"]}
    assert {seq: digests.get(seq) for seq in before} == before


def test_the_secret_of_the_account_opens(older: OlderProfile, workplace: Workplace):
    secret = workplace.vault.read(older.contents["account"], SecretKind.APP_PASSWORD)
    assert secret == older.contents["app_password"]


def test_a_new_publication_works(older: OlderProfile, workplace: Workplace):
    platform_of(older, workplace)
    draft = workplace.drafts.create(older.contents["account"])
    workplace.drafts.save(draft.id, NEWS, len(NEWS))
    assert isinstance(workplace.publishing.publish(draft.id), Published)


def test_what_was_under_way_is_published_once(older: OlderProfile, workplace: Workplace):
    platform = platform_of(older, workplace)
    for _ in range(5):
        older.clock.advance(timedelta(minutes=3))
        workplace.session.touch()
        workplace.publishing.dispatch_due()
    under_way = [
        row["text"]
        for row in older.rows["outbox"]
        if row["state"] in ("outbox_queued", "outbox_sending", "outbox_unknown")
        and row.get("due_at") is None
    ]
    posted = Counter(platform.texts)
    assert {one: posted[one] for one in under_way} == dict.fromkeys(under_way, 1)


def test_what_was_taken_back_stays_so(older: OlderProfile, workplace: Workplace):
    withdrawn = {row["id"] for row in older.rows["outbox"] if row["state"] == "outbox_withdrawn"}
    found = {one.id for one in workplace.publishing.outbox() if one.state is OutboxState.WITHDRAWN}
    assert found == withdrawn


def test_it_opens_again_after_the_first_time(older: OlderProfile):
    older.sign_in().close()
    older.sign_in().close()
    database = Database.open(older.database, older.key())
    database.check()
    database.close()


def test_after_wrong_passphrases_nobody_waits_longer_than_before(first: OlderProfile):
    attempts = first.database.with_name("attempts.json")
    left = {"failures": 1, "last_at": (first.clock.now() - timedelta(minutes=1)).isoformat()}
    attempts.write_text(json.dumps(left))
    workplace = first.sign_in()
    assert not workplace.session.ended
    workplace.close()


def test_a_printed_recovery_code_counts_beside_the_passphrase(first: OlderProfile):
    first.sign_in().close()
    code = first.contents["recovery_codes"][0]
    workplace = first.application().sign_in_with_recovery_code(first.passphrase, code)
    assert (
        workplace.own_sign_in.own().recovery_codes_left == len(first.contents["recovery_codes"]) - 1
    )
    workplace.close()


def test_a_recovery_code_is_the_first_thing_that_may_be_asked_for(first: OlderProfile):
    code = first.contents["recovery_codes"][0]
    workplace = first.application().sign_in_with_recovery_code(first.passphrase, code)
    assert workplace.employee.name == EMPLOYEE
    workplace.close()


def test_a_changed_passphrase_leaves_the_printed_codes_as_they_were(first: OlderProfile):
    new = "سحابة تمر فوق وادي الحواسنة صباحا"
    workplace = first.sign_in()
    workplace.own_sign_in.change_passphrase(first.passphrase, new)
    workplace.close()
    code = first.contents["recovery_codes"][0]
    workplace = first.application().sign_in_with_recovery_code(new, code)
    assert workplace.own_sign_in.own().recovery_codes_left == 8
    workplace.close()


def test_a_code_printed_then_does_not_replace_the_passphrase(first: OlderProfile):
    first.sign_in().close()
    first.clock.advance(timedelta(seconds=31))
    code = code_at(first.contents["totp_seed"], first.clock)
    printed = first.contents["recovery_codes"][0]
    with pytest.raises(Refused) as refusal:
        first.application().reset_passphrase(printed, code, "سحابة تمر فوق وادي الحواسنة صباحا")
    assert refusal.value.code is IdentityProblem.WRONG_RECOVERY_CODE


def test_the_key_file_has_todays_form_afterwards(first: OlderProfile):
    first.sign_in().close()
    keys = json.loads(first.database.with_name("keys.json").read_bytes())
    assert keys["format"] == 2


def test_the_practice_profile_opens_with_its_drafts(first: OlderProfile):
    names = PracticeNames(**dict.fromkeys(PracticeNames.__dataclass_fields__, "التدريب"))
    workplace = first.application().open_practice(Employee(STAFF_NUMBER, EMPLOYEE), names)
    drafts = [one.opening for one in workplace.drafts.recent(10)]
    posts = [one.text for one in workplace.timeline()]
    workplace.close()
    before = first.contents["practice_tables"]
    assert (drafts, posts) == (
        [row["text"] for row in before["draft"] if row["queued_at"] is None],
        [row["text"] for row in before["practice_post"]],
    )
