import shutil

import pytest

from core.foundation.errors import Damaged, NatiqError, Refused, Unavailable
from core.identity.model import IdentityProblem
from core.storage.database import Database
from core.storage.model import StorageProblem
from core.vault.model import SecretKind, VaultProblem
from tests.fakes import MemoryDeviceSecrets


def refusal(action) -> NatiqError:
    with pytest.raises(NatiqError) as error:
        action()
    return error.value


def try_code(desk, code):
    return refusal(lambda: desk.identity.sign_in(desk.passphrase, code))


def try_passphrase(desk, typed="خطأ"):
    return refusal(lambda: desk.identity.sign_in(typed, desk.code()))


def try_recovery(desk, code):
    return refusal(lambda: desk.identity.sign_in_with_recovery_code(desk.passphrase, code))


def sign_in(desk):
    return desk.identity.sign_in(desk.passphrase, desk.code())


def test_passphrase_and_code_open_the_profile(desk):
    opened = sign_in(desk)
    assert opened.employee == desk.employee
    opened.session.require_active()
    opened.close()


def test_a_code_in_arabic_digits_opens_the_profile(desk):
    arabic = desk.code().translate({48 + digit: 0x660 + digit for digit in range(10)})
    desk.identity.sign_in(desk.passphrase, arabic).close()


def test_what_the_vault_kept_is_there_after_the_next_sign_in(desk):
    opened = sign_in(desk)
    opened.vault.store("account", SecretKind.APP_PASSWORD, "abcd-efgh")
    opened.close()
    desk.wait()
    again = sign_in(desk)
    assert again.vault.read("account", SecretKind.APP_PASSWORD) == "abcd-efgh"
    again.close()


def test_locking_ends_the_session_drops_the_keys_and_closes_the_database(desk):
    opened = sign_in(desk)
    opened.close()
    opened.close()
    assert opened.session.ended
    assert refusal(lambda: opened.vault.seal(b"", "")).code is VaultProblem.LOCKED
    with pytest.raises(Refused) as error, opened.database.read():
        pass
    assert error.value.code is StorageProblem.CLOSED


def test_a_wrong_passphrase_is_refused(desk):
    assert try_passphrase(desk).code is VaultProblem.WRONG_PASSPHRASE


def test_a_wrong_code_is_refused(desk):
    assert try_code(desk, desk.wrong_code()).code is IdentityProblem.WRONG_CODE


def test_an_incomplete_code_is_refused_and_costs_nothing(desk):
    for _ in range(10):
        assert try_code(desk, "12345").code is IdentityProblem.CODE_INCOMPLETE
    sign_in(desk).close()


def test_a_used_code_is_refused_also_after_a_restart(desk):
    code = desk.code()
    desk.identity.sign_in(desk.passphrase, code).close()
    assert try_code(desk, code).code is IdentityProblem.CODE_REPLAYED
    desk.wait()
    assert try_code(desk, code).code is IdentityProblem.CODE_REPLAYED


def test_an_older_code_than_the_used_one_is_refused(desk):
    desk.identity.sign_in(desk.passphrase, desk.code(1)).close()
    assert try_code(desk, desk.code(0)).code is IdentityProblem.CODE_REPLAYED


def test_failed_codes_make_the_next_attempt_wait_longer_and_longer(desk):
    waits = []
    for _ in range(6):
        try_code(desk, desk.wrong_code())
        error = try_code(desk, desk.wrong_code())
        if error.code is IdentityProblem.WAIT:
            waits.append(error.values["seconds"])
            desk.wait(int(waits[-1]))
    assert waits == [1, 2, 4, 8, 16]


def test_the_right_code_has_to_wait_too(desk):
    for _ in range(6):
        try_code(desk, desk.wrong_code())
        desk.wait(4)
    try_code(desk, desk.wrong_code())
    error = try_code(desk, desk.code())
    assert error.code is IdentityProblem.WAIT
    desk.wait(int(str(error.values["seconds"])))
    sign_in(desk).close()


def test_a_success_ends_the_delay(desk):
    for _ in range(3):
        try_code(desk, desk.wrong_code())
    desk.wait()
    sign_in(desk).close()
    desk.wait()
    assert try_code(desk, desk.wrong_code()).code is IdentityProblem.WRONG_CODE
    assert try_code(desk, desk.wrong_code()).code is IdentityProblem.WRONG_CODE


def test_a_right_but_used_code_does_not_bring_the_delay_nearer(desk):
    code = desk.code()
    desk.identity.sign_in(desk.passphrase, code).close()
    for _ in range(10):
        assert try_code(desk, code).code is IdentityProblem.CODE_REPLAYED


def test_failed_passphrases_wait_and_the_wait_outlives_a_restart(desk):
    for _ in range(3):
        assert try_passphrase(desk).code is VaultProblem.WRONG_PASSPHRASE
    error = refusal(lambda: sign_in(desk))
    assert error.code is IdentityProblem.WAIT
    assert error.values == {"seconds": 1}
    desk.wait(1)
    sign_in(desk).close()


def test_passphrase_failures_grow_and_a_right_one_forgets_them(desk):
    for expected in (0, 0, 1, 2, 4, 8):
        try_passphrase(desk)
        desk.wait(expected)
    sign_in(desk).close()
    assert try_passphrase(desk).code is VaultProblem.WRONG_PASSPHRASE


def test_an_attempt_counts_even_if_the_process_dies_while_it_is_tried(desk, monkeypatch):
    class Died(BaseException):
        pass

    def die(*_arguments):
        raise Died

    with monkeypatch.context() as patch:
        patch.setattr("core.vault.keys.KeyFile.open", die)
        for _ in range(3):
            with pytest.raises(Died):
                sign_in(desk)
    assert refusal(lambda: sign_in(desk)).code is IdentityProblem.WAIT


def test_a_keyring_that_is_not_there_counts_as_no_failed_passphrase(desk):
    kept = desk.device_secrets
    desk.device_secrets = MemoryDeviceSecrets()
    for _ in range(5):
        assert refusal(lambda: sign_in(desk)).code is VaultProblem.DEVICE_SECRET_MISSING
    desk.device_secrets = kept
    sign_in(desk).close()


def test_a_recovery_code_stands_in_for_the_authenticator_once(desk):
    code = desk.recovery_codes[3]
    opened = desk.identity.sign_in_with_recovery_code(desk.passphrase, code.lower())
    assert opened.recovery_codes_left == 9
    opened.close()
    assert try_recovery(desk, code).code is IdentityProblem.RECOVERY_CODE_USED


def test_every_other_recovery_code_still_works(desk):
    for left, code in zip(range(9, -1, -1), desk.recovery_codes, strict=True):
        opened = desk.identity.sign_in_with_recovery_code(desk.passphrase, code)
        assert opened.recovery_codes_left == left
        opened.close()


def test_a_wrong_recovery_code_counts_as_a_failure(desk):
    for wrong in ("AAAA-AAAA-AAAA-AAAA", "short", "BBBB-BBBB-BBBB-BBBB"):
        assert try_recovery(desk, wrong).code is IdentityProblem.WRONG_RECOVERY_CODE
    assert try_recovery(desk, desk.recovery_codes[0]).code is IdentityProblem.WAIT
    assert try_code(desk, desk.code()).code is IdentityProblem.WAIT


def test_a_recovery_code_refused_by_the_delay_is_not_used_up(desk):
    for _ in range(3):
        try_code(desk, desk.wrong_code())
    assert try_recovery(desk, desk.recovery_codes[0]).code is IdentityProblem.WAIT
    desk.wait()
    desk.identity.sign_in_with_recovery_code(desk.passphrase, desk.recovery_codes[0]).close()


def test_a_recovery_code_without_the_passphrase_opens_nothing(desk):
    code = desk.recovery_codes[0]
    error = refusal(lambda: desk.identity.sign_in_with_recovery_code("x", code))
    assert error.code is VaultProblem.WRONG_PASSPHRASE


def test_a_refused_sign_in_leaves_no_database_open(desk, monkeypatch):
    closed = []
    close = Database.close

    def close_and_tell(database):
        closed.append(database)
        close(database)

    monkeypatch.setattr(Database, "close", close_and_tell)
    try_code(desk, desk.wrong_code())
    assert len(closed) == 1


def test_a_copied_profile_opens_nowhere_without_the_device_secret(desk, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(desk.folder, copy)
    desk.folder, desk.device_secrets = copy, MemoryDeviceSecrets()
    with pytest.raises(Unavailable) as error:
        sign_in(desk)
    assert error.value.code is VaultProblem.DEVICE_SECRET_MISSING


def test_a_copied_profile_opens_nowhere_with_another_machine_s_secret(desk, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(desk.folder, copy)
    other = MemoryDeviceSecrets()
    other.kept = dict.fromkeys(desk.device_secrets.kept, bytes(32))
    desk.folder, desk.device_secrets = copy, other
    with pytest.raises(Damaged) as error:
        sign_in(desk)
    assert error.value.code is VaultProblem.KEYS_FOREIGN


def test_the_keyring_without_the_passphrase_opens_nothing(desk, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(desk.folder, copy)
    desk.folder = copy
    assert try_passphrase(desk, "").code is VaultProblem.WRONG_PASSPHRASE


def test_another_profile_s_database_does_not_open_with_these_keys(desk, tmp_path, new_desk):
    own = desk.folder
    new_desk.folder, new_desk.draws = tmp_path / "second", 500
    new_desk.enrol().close()
    for name in ("natiq.db", "natiq.db-wal", "natiq.db-shm"):
        (own / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "second" / "natiq.db", own / "natiq.db")
    desk.folder = own
    desk.wait()
    assert refusal(lambda: sign_in(desk)).code is StorageProblem.WRONG_KEY
