"""The vault of official accounts as a part of an open profile."""

import httpx
import pytest

from core.foundation.errors import NatiqError, Refused
from core.identity.model import IdentityProblem
from core.protection.model import CredentialChanges, SecretKind
from tests.delegating import ACCOUNT
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import decision_for, enrol, new_authority, open_office
from tests.protection_desk import STRONG


def _no_connection(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("unreachable", request=request)


@pytest.fixture
def workplace(tmp_path):
    """The open profile of an employee whose platform cannot be reached."""
    clock, authority = FakeClock(), new_authority()
    transport = httpx.MockTransport(_no_connection)
    application = open_office(tmp_path, clock, MemoryDeviceSecrets(), lambda: transport)
    authority.trusted_in(application.paths.trust)
    opened, _ = enrol(application)
    opened.import_decision(authority.decide(decision_for(ACCOUNT, clock.now())))
    yield opened
    opened.close()


def test_a_credential_is_kept_and_shown_after_signing_in(workplace):
    workplace.protection.save(ACCOUNT.key, CredentialChanges(password=STRONG))
    assert workplace.protection.reveal(ACCOUNT.key, SecretKind.PASSWORD) == STRONG


def test_nothing_is_shown_once_the_profile_is_locked(workplace):
    workplace.protection.save(ACCOUNT.key, CredentialChanges(password=STRONG))
    workplace.close()
    with pytest.raises(Refused) as error:
        workplace.protection.reveal(ACCOUNT.key, SecretKind.PASSWORD)
    assert error.value.code is IdentityProblem.LOCKED


def test_an_app_password_counts_as_used_when_the_program_signs_in_with_it(workplace):
    workplace.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "wxyz-wxyz-wxyz-wxyz")
    connector = workplace.connections.connector_for(ACCOUNT)
    with pytest.raises(NatiqError):
        connector.whose_token()
    (listed,) = workplace.protection.credentials()
    assert listed.app_password_used_at == workplace.clock.now()
