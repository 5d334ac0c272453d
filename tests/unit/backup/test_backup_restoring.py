"""A profile on another workstation: the employee's own, and only after two proofs and a code."""

import json

import pytest

from core.audit.model import AuditAction
from core.backup.model import BackupKind, BackupProblem
from core.backup.restoring import staging_of
from core.foundation.errors import Invalid, Refused
from core.identity.model import IdentityProblem
from tests.office import PASSPHRASE
from tests.unit.backup.conftest import Workstations, ignore

OTHER = "ليست هذه العبارة التي أعرفها"


def test_drafts_and_employee_are_there(stations: Workstations):
    draft = stations.workplace.drafts.create(None)
    stations.workplace.drafts.save(draft.id, "نص لم ينشر", 0)
    stations.back_up()
    workplace, _ = stations.restore()
    assert workplace.drafts.read(draft.id).text == "نص لم ينشر"
    assert workplace.employee == stations.workplace.employee


def test_passphrase_and_authenticator_open_it_on_the_new_machine(stations: Workstations):
    stations.back_up()
    stations.restore()[0].close()
    workplace = stations.new.sign_in(PASSPHRASE, stations.next_code())
    stations.opened.append(workplace)
    assert workplace.audit.entries(1)[0].action == AuditAction.SIGNED_IN


def test_sealed_secrets_open_there(stations: Workstations):
    context = "something of the employee's"
    sealed = stations.workplace.vault.seal(b"secret", context)
    stations.back_up()
    assert stations.restore()[0].vault.unseal(sealed, context) == b"secret"


def test_the_database_has_another_key_there(stations: Workstations):
    stations.back_up()
    stations.restore()[0].close()
    old, new = (one.paths.official / "natiq.db" for one in (stations.old, stations.new))
    stations.workplace.close()
    new.write_bytes(old.read_bytes())
    with pytest.raises(Refused):
        stations.new.sign_in(PASSPHRASE, stations.next_code())


@pytest.mark.parametrize("wrong", ["passphrase", "code"])
def test_which_of_the_two_was_wrong_nobody_is_told(stations: Workstations, wrong: str):
    stations.back_up()
    code = stations.workplace.backups.new_code() if wrong == "code" else stations.code
    with pytest.raises(Refused) as refused:
        stations.open_backup(OTHER if wrong == "passphrase" else PASSPHRASE, code)
    assert (refused.value.code, refused.value.values) == (BackupProblem.NOT_OPENED, {})


def test_a_wrong_passphrase_leaves_nothing(stations: Workstations):
    stations.back_up()
    with pytest.raises(Refused):
        stations.open_backup(OTHER)
    assert stations.left_on_the_new == []


def test_without_a_second_factor_nothing_comes_of_it(stations: Workstations):
    stations.back_up()
    opened = stations.open_backup()
    with pytest.raises(Refused) as refused:
        stations.new.finish_restore(opened)
    opened.give_up()
    assert refused.value.code is BackupProblem.NOT_PROVEN
    assert not stations.new.identity.enrolled


def test_a_wrong_code_of_the_authenticator_proves_nothing(stations: Workstations):
    stations.back_up()
    opened = stations.open_backup()
    wrong = f"{(int(stations.next_code()) + 1) % 10**6:06d}"
    with pytest.raises(Refused) as refused:
        opened.prove(wrong)
    opened.give_up()
    assert refused.value.code is IdentityProblem.WRONG_CODE


def test_wrong_codes_make_one_wait(stations: Workstations):
    stations.back_up()
    opened = stations.open_backup()
    wrong = f"{(int(stations.next_code()) + 1) % 10**6:06d}"
    for _ in range(3):
        with pytest.raises(Refused):
            opened.prove(wrong)
    with pytest.raises(Refused) as refused:
        opened.prove(stations.next_code()[::-1])
    opened.give_up()
    assert refused.value.code in (IdentityProblem.WAIT, IdentityProblem.WRONG_CODE)


def test_the_recovery_codes_are_new(stations: Workstations):
    stations.back_up()
    opened = stations.open_backup()
    opened.prove(stations.next_code())
    codes = opened.recovery_codes
    stations.new.finish_restore(opened)[0].close()
    workplace = stations.new.sign_in_with_recovery_code(PASSPHRASE, codes[0])
    stations.opened.append(workplace)
    assert workplace.own_sign_in.own().recovery_codes_left == 9


def test_before_a_proof_there_are_no_recovery_codes_to_see(stations: Workstations):
    stations.back_up()
    opened = stations.open_backup()
    codes = opened.recovery_codes
    opened.give_up()
    assert codes == ()


def test_who_gives_up_leaves_nothing_behind(stations: Workstations):
    stations.back_up()
    opened = stations.open_backup()
    opened.prove(stations.next_code())
    opened.give_up()
    assert (stations.left_on_the_new, stations.new_secrets.kept) == ([], {})


def test_a_profile_that_is_there_is_not_replaced(stations: Workstations):
    stations.back_up()
    with pytest.raises(Refused) as refused:
        stations.old.restoring().open(stations.file, PASSPHRASE, stations.code, ignore)
    assert refused.value.code is BackupProblem.PROFILE_THERE


def test_the_log_holds_and_says_what_happened(stations: Workstations):
    stations.back_up()
    workplace, _ = stations.restore()
    actions = [entry.action for entry in workplace.audit.entries(3)]
    assert workplace.audit.verify().intact
    assert actions == [
        AuditAction.SIGNED_IN,
        AuditAction.PROFILE_RESTORED,
        AuditAction.SIGNING_KEY_REPLACED,
    ]


def test_what_a_restore_left_that_was_cut_short_goes_at_the_next_start(stations: Workstations):
    stations.back_up()
    stations.open_backup()
    staging = staging_of(stations.new.paths.official)
    (staging / "unfinished").write_text("a" * 32)
    stations.new_secrets.write("a" * 32, bytes(32))
    stations.new.start()
    stations.new.close()
    assert (staging.exists(), stations.new_secrets.kept) == (False, {})


def test_a_copy_of_a_moved_profile_works_where_it_is_restored(stations: Workstations):
    stations.back_up(BackupKind.MOVE)
    stations.back_up(BackupKind.COPY)
    assert stations.restore()[0].moved() is None


def test_the_key_file_names_another_profile_than_the_old_machine(stations: Workstations):
    stations.back_up()
    stations.restore()
    names = {
        json.loads((one.paths.official / "keys.json").read_text())["profile"]
        for one in (stations.old, stations.new)
    }
    assert len(names) == 2


def test_what_is_no_backup_is_called_so(stations: Workstations):
    stations.file.write_bytes(b"PK" * 100)
    with pytest.raises(Invalid) as invalid:
        stations.open_backup(code="AAAA-AAAA-AAAA-AAAA-AAAA-AAAA")
    assert invalid.value.code is BackupProblem.NOT_A_BACKUP
