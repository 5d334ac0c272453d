"""Before anything is published the employee has read the policy in force (clause VER)."""

from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.foundation.errors import Refused
from core.identity.model import Employee
from core.policy.model import PolicyProblem
from tests.policy_packs import Content, members_of, signed, small_pack, with_manifest
from tests.unit.policy_packs.conftest import PolicyDesk


def refusal(desk: PolicyDesk) -> PolicyProblem | None:
    """Why one may not publish under the policy in force."""
    try:
        desk.reading().require()
    except Refused as problem:
        return PolicyProblem(problem.code.value) if problem.clause == "VER" else None
    return None


def test_a_policy_that_was_not_read_stops_every_publication(desk: PolicyDesk):
    assert desk.reading().needed()
    assert refusal(desk) is PolicyProblem.NOT_ACKNOWLEDGED


def test_the_policy_once_acknowledged_stops_nothing(desk: PolicyDesk):
    desk.reading().acknowledge(read_to_end=True)
    assert not desk.reading().needed()
    assert refusal(desk) is None


def test_practice_needs_no_acknowledgement(desk: PolicyDesk):
    reading = desk.reading(practice=True)
    assert not reading.needed()
    reading.require()


def test_a_policy_that_was_not_read_to_its_end_is_not_acknowledged(desk: PolicyDesk):
    with pytest.raises(Refused) as problem:
        desk.reading().acknowledge(read_to_end=False)
    assert problem.value.code is PolicyProblem.NOT_READ
    assert desk.reading().needed()


def test_an_acknowledgement_says_who_when_and_which_content(desk: PolicyDesk):
    desk.clock.advance(timedelta(hours=3))
    one = desk.reading().acknowledge(read_to_end=True)
    pack = desk.in_force().pack
    assert (one.version, one.digest) == ("3", pack.digest)
    assert (one.at, one.staff_number) == (desk.clock.now(), desk.employee.staff_number)
    assert desk.reading().acknowledged() == one


def test_an_acknowledgement_is_written_down(desk: PolicyDesk):
    desk.reading().acknowledge(read_to_end=True)
    (entry,) = desk.audit.entries()
    assert entry.action == AuditAction.POLICY_ACKNOWLEDGED
    assert entry.subject == desk.in_force().pack.digest


def test_a_new_version_is_to_be_read_again(desk: PolicyDesk):
    desk.reading().acknowledge(read_to_end=True)
    desk.install(signed(desk.authority, "4"))
    assert refusal(desk) is PolicyProblem.NOT_ACKNOWLEDGED
    desk.reading().acknowledge(read_to_end=True)
    assert refusal(desk) is None


def test_other_content_under_the_same_version_is_to_be_read_again(desk: PolicyDesk):
    desk.reading().acknowledge(read_to_end=True)
    content = small_pack()
    content["clauses.json"]["clauses"][0]["text"] += " وأكثر"
    for name, member in with_manifest(members_of(content)).items():
        (desk.folder / "shipped" / name).write_bytes(member)
    assert refusal(desk) is PolicyProblem.NOT_ACKNOWLEDGED


def test_what_a_colleague_acknowledged_counts_for_nobody_else(desk: PolicyDesk):
    desk.reading().acknowledge(read_to_end=True)
    desk.employee = Employee("1002", "موظف آخر")
    assert refusal(desk) is PolicyProblem.NOT_ACKNOWLEDGED


def test_after_an_import_the_older_policy_no_longer_counts(desk: PolicyDesk):
    reading = desk.reading()
    reading.acknowledge(read_to_end=True)
    desk.packs.import_pack(signed(desk.authority, "4"))
    with pytest.raises(Refused) as problem:
        reading.require()
    assert problem.value.code is PolicyProblem.OVERTAKEN


def test_no_older_policy_counts_after_the_newer_one_was_taken_from_the_machine(desk: PolicyDesk):
    path = desk.install(signed(desk.authority, "4"))
    assert desk.version == "4"
    path.unlink()
    assert desk.version == "3"
    assert refusal(desk) is PolicyProblem.OVERTAKEN


def test_a_newer_policy_that_was_read_stays_in_the_profile(desk: PolicyDesk):
    path = desk.install(signed(desk.authority, "4"))
    desk.reading().acknowledge(read_to_end=True)
    path.unlink()
    assert (desk.version, refusal(desk)) == ("4", None)


def test_an_older_program_publishes_nothing_under_its_older_policy(desk: PolicyDesk):
    desk.ship("5")
    desk.reading().acknowledge(read_to_end=True)
    desk.ship("3")
    assert refusal(desk) is PolicyProblem.OVERTAKEN


# --- what changed ------------------------------------------------------------------------------


def test_nothing_is_new_where_nothing_was_read_before(desk: PolicyDesk):
    assert desk.reading().changes() is None


def test_what_is_new_is_compared_with_the_version_read_last(desk: PolicyDesk):
    desk.reading().acknowledge(read_to_end=True)

    def change(pack: Content) -> None:
        pack["clauses.json"]["clauses"][1]["text"] += " أو إساءة"
        pack["rules.json"]["rules"][0]["severity"] = "question"
        pack["words.json"]["lists"]["insults"] = ["يا كلب", "أوباش", "رعاع"]

    desk.install(signed(desk.authority, "4", change=change))
    changes = desk.reading().changes()
    assert changes is not None
    assert (changes.old_version, changes.new_version) == ("3", "4")
    assert [one.id for one in changes.clauses] == ["BAN-2"]
    assert [(one.id, one.old, one.new) for one in changes.rules] == [
        ("defamation", "stop", "question")
    ]
    assert (changes.words_added, changes.words_removed) == (2, 1)


def test_what_changed_is_still_shown_once_it_was_acknowledged(desk: PolicyDesk):
    desk.reading().acknowledge(read_to_end=True)
    desk.install(signed(desk.authority, "4"))
    desk.reading().acknowledge(read_to_end=True)
    changes = desk.reading().changes()
    assert changes is not None
    assert changes.empty


def test_only_the_files_that_are_still_of_use_are_kept(desk: PolicyDesk):
    for version in ("4", "5", "6"):
        desk.packs.import_pack(signed(desk.authority, version))
        desk.reading().acknowledge(read_to_end=True)
    with desk.database.read() as connection:
        kept = connection.exec_driver_sql("SELECT version FROM policy_pack").scalars().all()
    assert sorted(kept) == ["5", "6"]
