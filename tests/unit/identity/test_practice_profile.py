import pytest

from core.foundation.errors import Refused, Unavailable
from core.identity.model import IdentityProblem
from core.vault.model import VaultProblem
from tests.fakes import MemoryDeviceSecrets


def test_practice_opens_without_passphrase_or_code_and_keeps_its_data(new_desk):
    first = new_desk.identity.open_practice(new_desk.employee)
    sealed = first.vault.seal(b"x", "context")
    first.close()
    again = new_desk.identity.open_practice(new_desk.employee)
    assert again.vault.unseal(sealed, "context") == b"x"
    assert again.employee == new_desk.employee
    assert again.session.second_factor_at is None
    assert again.recovery_codes_left == 0
    again.close()


def test_practice_is_guarded_by_the_device_secret(new_desk):
    new_desk.identity.open_practice(new_desk.employee).close()
    new_desk.device_secrets = MemoryDeviceSecrets()
    with pytest.raises(Unavailable) as error:
        new_desk.identity.open_practice(new_desk.employee)
    assert error.value.code is VaultProblem.DEVICE_SECRET_MISSING


def test_an_official_profile_does_not_open_as_practice(desk):
    with pytest.raises(Refused) as error:
        desk.identity.open_practice(desk.employee)
    assert error.value.code is VaultProblem.WRONG_PASSPHRASE


def test_a_practice_profile_does_not_open_as_an_official_one(new_desk):
    new_desk.identity.open_practice(new_desk.employee).close()
    with pytest.raises(Refused) as error:
        new_desk.identity.sign_in("", "123456")
    assert error.value.code is IdentityProblem.NOT_ENROLLED
