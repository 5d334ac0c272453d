import pytest
from sqlalchemy import inspect, text

from core.foundation.errors import Damaged, Invalid, NatiqError, Refused, Unavailable
from core.identity import store
from core.identity.model import Employee, IdentityProblem
from core.storage.database import Database
from core.vault.model import VaultProblem


def refusal(action) -> object:
    with pytest.raises(NatiqError) as error:
        action()
    return error.value.code


def test_an_enrolled_employee_is_signed_in_with_both_factors(new_desk):
    opened = new_desk.enrol()
    assert opened.employee == new_desk.employee
    assert opened.session.employee == new_desk.employee
    assert opened.session.second_factor_at == new_desk.clock.now()
    assert opened.recovery_codes_left == 10
    opened.close()


def test_beginning_writes_nothing(new_desk):
    new_desk.identity.begin_enrolment(new_desk.employee, new_desk.passphrase)
    assert not new_desk.folder.exists()
    assert not new_desk.device_secrets.kept
    assert not new_desk.identity.enrolled


def test_a_weak_passphrase_is_refused(new_desk):
    begin = new_desk.identity.begin_enrolment
    code = refusal(lambda: begin(new_desk.employee, "كلمة السر ١٢٣٤٥٦"))
    assert code is IdentityProblem.PASSPHRASE_TOO_WEAK


def test_the_employee_s_own_name_and_number_count_for_nothing(new_desk):
    employee = Employee("7730915", "اسم طويل للموظف")
    code = refusal(lambda: new_desk.identity.begin_enrolment(employee, "اسم طويل للموظف 7730915"))
    assert code is IdentityProblem.PASSPHRASE_TOO_WEAK


def test_an_impossible_staff_number_is_refused(new_desk):
    with pytest.raises(Invalid):
        new_desk.identity.begin_enrolment(Employee("؟", "موظف"), new_desk.passphrase)


def test_a_machine_without_keyring_is_noticed_before_anything_is_shown(new_desk):
    class NoKeyring:
        def read(self, _profile_id):
            raise Unavailable(VaultProblem.NO_KEYRING)

    new_desk.device_secrets = NoKeyring()
    begin = new_desk.identity.begin_enrolment
    code = refusal(lambda: begin(new_desk.employee, new_desk.passphrase))
    assert code is VaultProblem.NO_KEYRING


def test_a_wrong_confirmation_does_not_confirm(new_desk):
    pending = new_desk.identity.begin_enrolment(new_desk.employee, new_desk.passphrase)
    new_desk.seed = pending.seed
    assert refusal(lambda: pending.confirm(new_desk.wrong_code())) is IdentityProblem.WRONG_CODE
    assert not pending.confirmed
    pending.confirm(new_desk.code())
    assert pending.confirmed


def test_an_unconfirmed_enrolment_cannot_be_finished(new_desk):
    identity = new_desk.identity
    pending = identity.begin_enrolment(new_desk.employee, new_desk.passphrase)
    assert refusal(lambda: identity.finish_enrolment(pending)) is IdentityProblem.NOT_CONFIRMED
    assert not new_desk.folder.exists()


def test_the_seed_can_be_typed_in_groups_of_four(new_desk):
    pending = new_desk.identity.begin_enrolment(new_desk.employee, new_desk.passphrase)
    groups = pending.seed_for_typing.split(" ")
    assert [len(group) for group in groups] == [4] * 8
    assert "".join(groups) in pending.uri


def test_the_code_that_confirmed_does_not_sign_in_again(new_desk):
    new_desk.enrol().close()
    code = refusal(lambda: new_desk.identity.sign_in(new_desk.passphrase, new_desk.code()))
    assert code is IdentityProblem.CODE_REPLAYED


def test_nobody_is_enrolled_twice(desk):
    identity = desk.identity
    code = refusal(lambda: identity.begin_enrolment(desk.employee, desk.passphrase))
    assert code is IdentityProblem.ALREADY_ENROLLED


def test_two_enrolments_at_once_leave_the_first_one_whole(new_desk):
    identity = new_desk.identity
    second = identity.begin_enrolment(new_desk.employee, new_desk.passphrase)
    second.confirm(_code_of(second, new_desk))
    new_desk.enrol().close()
    assert refusal(lambda: identity.finish_enrolment(second)) is IdentityProblem.ALREADY_ENROLLED
    new_desk.wait()
    new_desk.identity.sign_in(new_desk.passphrase, new_desk.code()).close()


def _code_of(pending, desk):
    desk.seed = pending.seed
    return desk.code()


class Died(BaseException):
    """The process is gone: nothing catches it."""


@pytest.mark.parametrize(
    "step",
    [
        "core.vault.keys.KeyFile.draw",
        "core.storage.database.Database.create",
        "core.identity.store.add_profile",
        "core.identity.store.add_recovery_codes",
        "core.vault.keys.KeyFile.keep",
    ],
)
def test_an_enrolment_that_died_half_way_is_started_over(new_desk, monkeypatch, step):
    def die(*_arguments, **_named):
        raise Died

    with monkeypatch.context() as patch:
        patch.setattr(step, die)
        with pytest.raises(Died):
            new_desk.enrol()
    assert not new_desk.identity.enrolled
    new_desk.enrol().close()
    new_desk.wait()
    new_desk.identity.sign_in(new_desk.passphrase, new_desk.code()).close()
    assert len(new_desk.device_secrets.kept) == 1
    assert {"keys.json", "natiq.db"} <= {path.name for path in new_desk.folder.iterdir()}
    assert not (new_desk.folder / "unfinished").exists()


def test_dying_after_the_key_file_was_written_leaves_a_whole_profile(new_desk, monkeypatch):
    def die(_files):
        raise Died

    with monkeypatch.context() as patch:
        patch.setattr("core.identity.profile_files.ProfileFiles.finished", die)
        with pytest.raises(Died):
            new_desk.enrol()
    assert new_desk.identity.enrolled
    new_desk.wait()
    new_desk.identity.sign_in(new_desk.passphrase, new_desk.code()).close()
    assert not (new_desk.folder / "unfinished").exists()


def test_a_database_whose_key_file_was_lost_is_never_deleted(desk):
    before = (desk.folder / "natiq.db").read_bytes()
    (desk.folder / "keys.json").unlink()
    pending = desk.identity.begin_enrolment(desk.employee, desk.passphrase)
    pending.confirm(_code_of(pending, desk))
    with pytest.raises(Damaged) as error:
        desk.identity.finish_enrolment(pending)
    assert error.value.code is VaultProblem.KEYS_MISSING
    assert (desk.folder / "natiq.db").read_bytes() == before


def test_a_note_that_names_no_profile_does_not_stop_a_new_enrolment(new_desk):
    new_desk.folder.mkdir()
    (new_desk.folder / "unfinished").write_bytes(b"\xff" * 500)
    new_desk.enrol().close()
    assert new_desk.identity.enrolled


def test_a_weak_enrolment_cannot_be_smuggled_past_by_an_unenrolled_sign_in(new_desk):
    identity = new_desk.identity
    assert refusal(lambda: identity.sign_in("x", "123456")) is IdentityProblem.NOT_ENROLLED
    with pytest.raises(Refused):
        identity.sign_in_with_recovery_code("x", "ABCD-EFGH-IJKL-MNOP")
    assert not new_desk.folder.exists()


def test_the_declared_tables_are_those_of_the_schema(tmp_path):
    database = Database.create(tmp_path / "natiq.db", bytes(32))
    with database.read() as connection:
        names = inspect(connection)
        for table in (store.profile, store.second_factor, store.recovery_code):
            columns = {column["name"] for column in names.get_columns(table.name)}
            assert columns == set(table.columns.keys())
        assert connection.execute(text("SELECT count(*) FROM profile")).scalar_one() == 0
    database.close()
