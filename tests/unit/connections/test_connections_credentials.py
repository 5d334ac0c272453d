"""Where connectors find what lets them in, and what they may put there."""

import threading
from datetime import timedelta

import pytest

from core.connections.credentials import NewCredentials, VaultCredentials
from core.platforms.model import NotSent, PlatformProblem
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from tests.connections_desk import ACCOUNT, ConnectionsDesk

OLD = Tokens("access-old", "refresh-old", None, ("profile",), "client", "secret", issuer="here")
FRESH = Tokens("access-fresh", "refresh-fresh", None, ("profile",), "client", "secret")


@pytest.fixture
def credentials(desk: ConnectionsDesk) -> VaultCredentials:
    """Those of an account that is connected by tokens."""
    desk.vault.store(ACCOUNT.key, SecretKind.TOKENS, OLD.written())
    return VaultCredentials(desk.bench.database, desk.vault, ACCOUNT.key)


def test_tokens_come_out_of_the_vault_as_they_went_in(credentials: VaultCredentials) -> None:
    assert credentials.tokens() == OLD


def test_renewed_tokens_take_the_place_of_the_spent_ones(credentials: VaultCredentials) -> None:
    credentials.renewed(FRESH)
    assert credentials.tokens() == FRESH


def test_what_another_program_wrote_there_is_no_token(desk: ConnectionsDesk) -> None:
    desk.vault.store(ACCOUNT.key, SecretKind.TOKENS, '{"access": 7}')
    credentials = VaultCredentials(desk.bench.database, desk.vault, ACCOUNT.key)
    assert credentials.tokens() is None


def test_a_renewal_that_comes_after_disconnecting_is_not_kept(
    desk: ConnectionsDesk, credentials: VaultCredentials
) -> None:
    desk.vault.forget(ACCOUNT.key, SecretKind.TOKENS)
    with pytest.raises(NotSent) as problem:
        credentials.renewed(FRESH)
    assert problem.value.code is PlatformProblem.NO_CREDENTIAL
    assert desk.kept() is None


def test_a_renewal_that_comes_after_signing_in_anew_is_not_kept(
    desk: ConnectionsDesk, credentials: VaultCredentials
) -> None:
    credentials.retire()
    desk.vault.store(ACCOUNT.key, SecretKind.TOKENS, FRESH.written())
    with pytest.raises(NotSent):
        credentials.renewed(OLD)
    assert desk.kept() == FRESH.written()


def test_an_app_password_that_is_read_counts_as_used(desk: ConnectionsDesk) -> None:
    desk.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "abcd-efgh")
    desk.clock.advance(timedelta(hours=1))
    credentials = VaultCredentials(desk.bench.database, desk.vault, ACCOUNT.key)
    assert credentials.app_password() == "abcd-efgh"
    with desk.bench.database.read() as connection:
        used = connection.exec_driver_sql("SELECT used_at FROM secret").scalar()
    assert used is not None


def test_many_threads_leave_one_of_the_tokens_they_brought(
    desk: ConnectionsDesk, credentials: VaultCredentials
) -> None:
    brought = [Tokens(f"access-{number}", f"refresh-{number}") for number in range(16)]
    threads = [threading.Thread(target=credentials.renewed, args=(one,)) for one in brought]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert credentials.tokens() in brought
    assert desk.kept() == credentials.tokens().written()  # type: ignore[union-attr]


def test_new_credentials_stay_in_memory(desk: ConnectionsDesk) -> None:
    new = NewCredentials(tokens=OLD)
    new.renewed(FRESH)
    assert (new.tokens(), new.app_password(), desk.kept()) == (FRESH, None, None)


def test_nothing_secret_shows_where_they_are_printed(credentials: VaultCredentials) -> None:
    shown = repr(
        (credentials, NewCredentials("abcd-efgh", OLD), credentials.tokens(), vars(credentials))
    )
    for secret in ("access-old", "refresh-old", "secret'", "abcd-efgh"):
        assert secret not in shown
