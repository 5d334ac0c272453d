"""Which decision counts now, for whom and for what; and each refusal with its own reason."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from core.delegation.encoding import encode
from core.delegation.jws import TOKEN_LIMIT
from core.delegation.keys import TrustAnchors, read_public_key, write_public_key
from core.delegation.model import Action, DelegatedAccount, DelegationProblem
from core.foundation.errors import Refused
from core.foundation.files import FileProblem
from tests.delegating import (
    ACCOUNT,
    OTHER_ACCOUNT,
    Bench,
    after,
    as_json,
    code_of,
    machine_with,
    open_bench,
    payload_of,
    put_revocation,
    refusal_of,
    sealed,
    signed,
)
from tests.office import ISSUER, STAFF_NUMBER, Authority, changed, new_authority

Attempt = Callable[[Bench], object]
OTHER_EMPLOYEE = "2002"


def expired(bench: Bench) -> object:
    bench.take_decision()
    bench.clock.advance(timedelta(days=301))
    return bench.ask()


def not_yet_valid(bench: Bench) -> object:
    bench.take_decision(changed(bench.decision, valid_from=after(bench, hours=1)))
    return bench.ask()


def revoked(bench: Bench) -> object:
    bench.take_decision()
    bench.delegation.import_revocation(bench.authority.revoke(bench.decision, bench.clock.now()))
    return bench.ask()


def wrongly_signed(bench: Bench) -> object:
    head = bench.token().rpartition(".")[0]
    return bench.take(f"{head}.{encode(new_authority().key.sign(head.encode()))}".encode())


def without_algorithm(bench: Bench) -> object:
    head = bench.token(alg="none").rpartition(".")[0]
    return bench.take(f"{head}.".encode())


def under_another_key(bench: Bench) -> object:
    return bench.take(new_authority().decide(bench.decision))


def for_another_employee(bench: Bench) -> object:
    return bench.delegation.import_decision(bench.authority.decide(bench.decision), OTHER_EMPLOYEE)


def for_another_account(bench: Bench) -> object:
    bench.take_decision()
    return bench.ask(account_key=OTHER_ACCOUNT.key)


def for_another_action(bench: Bench) -> object:
    bench.take_decision(changed(bench.decision, actions=frozenset({Action.REPLY})))
    return bench.ask()


def by_another_issuer(bench: Bench) -> object:
    return bench.take_decision(changed(bench.decision, issuer="بلدية أخرى"))


def with_an_unknown_member(bench: Bench) -> object:
    return bench.take(signed(bench.authority, payload_of(bench)[:-1] + b',"note":"x"}').encode())


def without_a_member(bench: Bench) -> object:
    return bench.take(signed(bench.authority, b'{"v":1}').encode())


def with_a_member_twice(bench: Bench) -> object:
    return bench.take(signed(bench.authority, payload_of(bench)[:-1] + b',"v":1}').encode())


def of_another_kind(bench: Bench) -> object:
    return bench.take(bench.authority.revoke(bench.decision, bench.clock.now()))


def with_an_extra_header_member(bench: Bench) -> object:
    return bench.take(bench.token(crit=["exp"]).encode())


def too_large(bench: Bench) -> object:
    return bench.take(signed(bench.authority, as_json({"a": "b" * TOKEN_LIMIT})).encode())


def no_token(bench: Bench) -> object:
    return bench.take(as_json({"decision": "147/2026"}))


def on_a_machine_that_trusts_nobody(bench: Bench) -> object:
    machine = machine_with(bench, TrustAnchors({}))
    return machine.import_decision(bench.authority.decide(bench.decision), STAFF_NUMBER)


def without_any_decision(bench: Bench) -> object:
    return bench.ask()


REASONS: dict[Attempt, DelegationProblem] = {
    expired: DelegationProblem.EXPIRED,
    not_yet_valid: DelegationProblem.NOT_YET_VALID,
    revoked: DelegationProblem.REVOKED,
    wrongly_signed: DelegationProblem.SIGNATURE_WRONG,
    without_algorithm: DelegationProblem.ALGORITHM_REFUSED,
    under_another_key: DelegationProblem.UNKNOWN_KEY,
    for_another_employee: DelegationProblem.EMPLOYEE_NOT_NAMED,
    for_another_account: DelegationProblem.ACCOUNT_NOT_NAMED,
    for_another_action: DelegationProblem.ACTION_NOT_NAMED,
    by_another_issuer: DelegationProblem.ISSUER_DIFFERS,
    with_an_unknown_member: DelegationProblem.FIELD_UNKNOWN,
    without_a_member: DelegationProblem.FIELD_MISSING,
    with_a_member_twice: DelegationProblem.FIELD_INVALID,
    of_another_kind: DelegationProblem.WRONG_TYPE,
    with_an_extra_header_member: DelegationProblem.HEADER_REFUSED,
    too_large: DelegationProblem.TOO_LARGE,
    no_token: DelegationProblem.NOT_A_DECISION,
    on_a_machine_that_trusts_nobody: DelegationProblem.NO_ANCHOR,
    without_any_decision: DelegationProblem.NO_DECISION,
}


@pytest.mark.parametrize(
    ("attempt", "reason"), REASONS.items(), ids=[one.__name__ for one in REASONS]
)
def test_each_refusal_says_its_own_reason_and_the_clause(
    bench: Bench, attempt: Attempt, reason: DelegationProblem
):
    refusal = refusal_of(lambda: attempt(bench))
    assert (refusal.code, refusal.clause) == (reason, "ACC-1")


def test_no_two_reasons_share_a_code(tmp_path: Path):
    given: list[str] = []
    for attempt in REASONS:
        bench = open_bench(tmp_path / attempt.__name__)
        given.append(code_of(lambda attempt=attempt, bench=bench: attempt(bench)).value)
        bench.database.close()
    assert len(set(given)) == len(REASONS)


COUNTED_ONCE = (expired, not_yet_valid, revoked, for_another_account, for_another_action)
"""Those whose decision was taken: what was asked of it is refused."""


@pytest.mark.parametrize("attempt", [one for one in REASONS if one not in COUNTED_ONCE])
def test_a_decision_refused_at_import_is_not_kept(bench: Bench, attempt: Attempt):
    refusal_of(lambda: attempt(bench))
    assert (bench.delegation.decisions(), bench.delegation.unreadable()) == ((), ())


def test_any_changed_byte_of_a_decision_is_refused_at_import(bench: Bench):
    content = bench.authority.decide(bench.decision)
    for position, original in enumerate(content):
        other = b"A" if original != ord("A") else b"B"
        tampered = content[:position] + other + content[position + 1 :]
        refusal_of(lambda tampered=tampered: bench.take(tampered))
    assert bench.delegation.decisions() == ()


def test_a_decision_in_force_permits_what_it_names(bench: Bench):
    bench.take_decision()
    assert bench.ask() == bench.decision


@pytest.mark.parametrize("ended", [expired, revoked])
def test_a_decision_that_has_ended_is_not_imported(bench: Bench, ended: Attempt):
    reason = refusal_of(lambda: ended(bench))
    assert code_of(bench.take_decision) is reason.code


def test_a_decision_whose_time_has_not_come_is_kept_and_begins_to_count_by_itself(bench: Bench):
    begin = after(bench, hours=1)
    bench.take_decision(changed(bench.decision, valid_from=begin))
    assert refusal_of(bench.ask).values["valid_from"] == begin
    bench.clock.advance(timedelta(hours=1))
    assert bench.ask().valid_from == begin


def test_a_decision_counts_until_the_moment_it_ends_and_not_at_it(bench: Bench):
    end = after(bench, hours=1)
    bench.take_decision(changed(bench.decision, valid_until=end))
    bench.clock.advance(timedelta(minutes=59, seconds=59))
    bench.ask()
    bench.clock.advance(timedelta(seconds=1))
    assert refusal_of(bench.ask).values["valid_until"] == end


def test_a_clock_set_back_makes_an_ended_decision_count_again_only_within_its_time(bench: Bench):
    bench.take_decision()
    bench.clock.advance(timedelta(days=301))
    refusal_of(bench.ask)
    bench.clock.advance(timedelta(days=-320))
    assert code_of(bench.ask) is DelegationProblem.NOT_YET_VALID


def test_a_revocation_counts_from_its_moment_on(bench: Bench):
    bench.take_decision()
    moment = after(bench, hours=1)
    bench.delegation.import_revocation(bench.authority.revoke(bench.decision, moment))
    bench.clock.advance(timedelta(minutes=59, seconds=59))
    bench.ask()
    bench.clock.advance(timedelta(seconds=1))
    refusal = refusal_of(bench.ask)
    assert (refusal.code, refusal.values["since"]) == (DelegationProblem.REVOKED, moment)


def test_a_revocation_that_it_distributes_counts_at_once(bench: Bench):
    bench.take_decision()
    bench.ask()
    put_revocation(bench, bench.clock.now())
    assert code_of(bench.ask) is DelegationProblem.REVOKED


def test_a_revocation_that_is_imported_outlives_the_file_it_came_in(bench: Bench):
    bench.take_decision()
    bench.delegation.import_revocation(bench.authority.revoke(bench.decision, bench.clock.now()))
    again = machine_with(bench, TrustAnchors.of(read_public_key(public_file(bench.authority))))
    refused = code_of(lambda: again.authorise(STAFF_NUMBER, ACCOUNT.key, Action.PUBLISH))
    assert refused is DelegationProblem.REVOKED


def public_file(authority: Authority) -> bytes:
    return write_public_key(authority.key.public_key(), authority.issuer)


def test_a_revocation_of_another_decision_changes_nothing(bench: Bench):
    bench.take_decision()
    other = changed(bench.decision, id="c" * 32)
    bench.delegation.import_revocation(bench.authority.revoke(other, bench.clock.now()))
    assert bench.ask() == bench.decision


def test_a_revocation_by_somebody_else_is_refused(bench: Bench):
    content = new_authority().revoke(bench.decision, bench.clock.now())
    refused = code_of(lambda: bench.delegation.import_revocation(content))
    assert refused is DelegationProblem.UNKNOWN_KEY


def test_a_revocation_under_another_issuers_name_is_refused(bench: Bench):
    impostor = Authority(bench.authority.key, "بلدية أخرى")
    content = impostor.revoke(bench.decision, bench.clock.now())
    refused = code_of(lambda: bench.delegation.import_revocation(content))
    assert refused is DelegationProblem.ISSUER_DIFFERS


def test_a_decision_is_no_revocation(bench: Bench):
    content = bench.authority.decide(bench.decision)
    refused = code_of(lambda: bench.delegation.import_revocation(content))
    assert refused is DelegationProblem.WRONG_TYPE


BROKEN = {
    "empty": b"",
    "text": b"not a token",
    "cut": b"e30.e30",
    "no ASCII": b"\xff\xfe",
    "too large": b"a" * (TOKEN_LIMIT + 100),
    "by somebody else": sealed(
        new_authority(), b'{"alg":"EdDSA","kid":"x","typ":"natiq-revocation+jws"}', b"{}"
    ).encode(),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_revocation_of_it_refuses_everything(bench: Bench, content: bytes):
    bench.take_decision()
    bench.revocations.mkdir()
    (bench.revocations / "broken.jws").write_bytes(content)
    refusal = refusal_of(bench.ask)
    assert isinstance(refusal, Refused)
    assert refusal.clause == "ACC-1"


def test_a_broken_revocation_beside_a_good_one_refuses_everything(bench: Bench):
    bench.take_decision()
    put_revocation(bench, after(bench, days=9), "a.jws")
    (bench.revocations / "b.jws").write_bytes(b"x")
    assert code_of(bench.ask) is DelegationProblem.NOT_A_DECISION


def test_a_mended_revocation_lets_work_go_on(bench: Bench):
    bench.take_decision()
    bench.revocations.mkdir()
    (bench.revocations / "one.jws").write_bytes(b"x")
    refusal_of(bench.ask)
    put_revocation(bench, after(bench, days=9))
    assert bench.ask() == bench.decision


def test_a_revocation_folder_that_cannot_be_looked_into_refuses_everything(bench: Bench):
    bench.take_decision()
    bench.revocations.write_bytes(b"a file where the folder should be")
    refusal = refusal_of(bench.ask)
    assert (refusal.code, isinstance(refusal, Refused)) == (FileProblem.UNREADABLE, True)


def test_a_revocation_that_is_a_folder_refuses_everything(bench: Bench):
    bench.take_decision()
    (bench.revocations / "one.jws").mkdir(parents=True)
    assert code_of(bench.ask) is FileProblem.UNREADABLE


def test_what_is_wrong_with_its_files_is_told(bench: Bench):
    bench.revocations.mkdir()
    (bench.revocations / "one.jws").write_bytes(b"x")
    assert [one.code for one in bench.delegation.unreadable()] == [DelegationProblem.NOT_A_DECISION]


def test_a_stored_decision_that_was_altered_does_not_count_and_says_why(bench: Bench):
    bench.take_decision()
    with bench.database.write() as connection:
        connection.exec_driver_sql("UPDATE decision SET token = token || 'A'")
    assert bench.delegation.decisions() == ()
    assert code_of(bench.ask) is DelegationProblem.SIGNATURE_WRONG


def test_a_decision_ends_with_the_trust_in_its_authority(bench: Bench):
    bench.take_decision()
    machine = machine_with(bench, TrustAnchors.of(read_public_key(public_file(new_authority()))))
    refused = code_of(lambda: machine.authorise(STAFF_NUMBER, ACCOUNT.key, Action.PUBLISH))
    assert refused is DelegationProblem.UNKNOWN_KEY


def test_of_several_decisions_the_reason_nearest_to_a_yes_is_given(bench: Bench):
    bench.take_decision(changed(bench.decision, id="1" * 32, accounts=(OTHER_ACCOUNT,)))
    bench.take_decision(
        changed(bench.decision, id="2" * 32, valid_until=after(bench, hours=1), number="8/2026")
    )
    bench.take_decision(changed(bench.decision, id="3" * 32, actions=frozenset({Action.LIKE})))
    bench.clock.advance(timedelta(hours=2))
    refusal = refusal_of(bench.ask)
    assert (refusal.code, refusal.values["number"]) == (DelegationProblem.EXPIRED, "8/2026")


def test_another_decision_in_force_carries_on_where_one_has_ended(bench: Bench):
    bench.take_decision(changed(bench.decision, id="1" * 32, valid_until=after(bench, hours=1)))
    following = bench.take_decision(changed(bench.decision, id="2" * 32))
    bench.clock.advance(timedelta(hours=2))
    assert bench.ask() == following


def test_a_newer_form_of_a_decision_takes_the_place_of_the_older(bench: Bench):
    bench.take_decision()
    bench.take_decision(changed(bench.decision, actions=frozenset({Action.LIKE})))
    assert len(bench.delegation.decisions()) == 1
    assert code_of(bench.ask) is DelegationProblem.ACTION_NOT_NAMED


def test_the_accounts_are_those_of_decisions_in_force_each_once(bench: Bench):
    bench.take_decision(changed(bench.decision, id="1" * 32))
    bench.take_decision(changed(bench.decision, id="2" * 32, accounts=(OTHER_ACCOUNT, ACCOUNT)))
    bench.take_decision(
        changed(
            bench.decision,
            id="3" * 32,
            accounts=(DelegatedAccount(**{**vars(ACCOUNT), "account_id": "did:web:x.example"}),),
            valid_from=after(bench, hours=1),
        )
    )
    keys = {one.key for one in bench.delegation.accounts_of(STAFF_NUMBER)}
    assert keys == {ACCOUNT.key, OTHER_ACCOUNT.key}


def test_the_list_of_decisions_says_which_do_not_count_and_why(bench: Bench):
    bench.take_decision()
    bench.clock.advance(timedelta(days=301))
    (verified,) = bench.delegation.decisions()
    assert verified.decision == bench.decision
    assert verified.problem is not None
    assert verified.problem.code is DelegationProblem.EXPIRED


def test_a_practice_account_in_an_official_decision_is_refused(bench: Bench):
    practice = DelegatedAccount("practice", "practice:", "practice", "practice", ISSUER)
    refusal = refusal_of(lambda: bench.take_decision(changed(bench.decision, accounts=(practice,))))
    assert (refusal.code, refusal.values["field"]) == (DelegationProblem.FIELD_INVALID, "accounts")
