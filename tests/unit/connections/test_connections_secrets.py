"""No token, and nothing that renews one, stands where it could be read without the keys."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from core.connections.model import Way
from core.foundation.errors import NatiqError
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from tests.connections_desk import ACCOUNT, SOMEBODY, ConnectionsDesk

HOUR = timedelta(hours=1)


def secrets_of(*all_tokens: Tokens) -> list[str]:
    found = [
        secret
        for tokens in all_tokens
        for secret in (tokens.access, tokens.refresh, tokens.client_secret, tokens.key)
        if secret
    ]
    assert len(found) >= 6
    return found


def a_life_of_tokens(desk: ConnectionsDesk) -> list[str]:
    """Sign-in, renewal, somebody else's tokens, a new sign-in, an unreachable server."""
    first = replace(desk.tokens("first", lasting=HOUR), key="-----BEGIN first-----")
    desk.connections.keep(ACCOUNT.key, first, Way.BROWSER)
    desk.clock.advance(2 * HOUR)
    desk.connections.connector_for(ACCOUNT).whose_token()
    written = desk.kept()
    assert written is not None
    assert "refresh-first-renewed-1" in written
    second, wrong = desk.tokens("second", lasting=HOUR), desk.tokens("wrong", lasting=HOUR)
    desk.town.owners[wrong.access] = SOMEBODY
    for tokens in (wrong, second):
        try:
            desk.connections.keep(ACCOUNT.key, tokens, Way.BROWSER)
        except NatiqError as problem:
            logging.getLogger("test").warning("refused: %s %r", problem, problem, exc_info=problem)
    desk.town.down = True
    try:
        desk.connections.look_in(ACCOUNT.key)
    except NatiqError as problem:
        logging.getLogger("test").warning("no answer: %r", problem, exc_info=problem)
    return [*secrets_of(first, second, wrong), "refresh-first-renewed-1", "refresh-1"]


def test_no_secret_stands_in_the_database_but_sealed(desk: ConnectionsDesk) -> None:
    secrets = a_life_of_tokens(desk)
    with desk.bench.database.read() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type='table'"))
        content = "".join(
            repr(row)
            for name in tables.scalars().all()
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')  # noqa: S608 - ours
        )
    assert ACCOUNT.key in content
    assert [secret for secret in secrets if secret in content] == []


def test_no_secret_stands_in_any_file(desk: ConnectionsDesk) -> None:
    secrets = a_life_of_tokens(desk)
    files = [path for path in desk.bench.folder.rglob("*") if path.is_file()]
    content = b"".join(path.read_bytes() for path in files)
    assert [secret for secret in secrets if secret.encode() in content] == []


def test_no_secret_stands_in_the_log_that_can_be_verified(desk: ConnectionsDesk) -> None:
    secrets = a_life_of_tokens(desk)
    content = repr(desk.audit.entries())
    assert len(desk.audit.entries()) >= 3
    assert [secret for secret in secrets if secret in content] == []


def test_no_secret_is_logged_by_any_library(
    desk: ConnectionsDesk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = a_life_of_tokens(desk)
    assert "refused" in caplog.text
    assert [secret for secret in secrets if secret in caplog.text] == []


def test_no_secret_shows_where_a_connection_is_printed(desk: ConnectionsDesk) -> None:
    secrets = a_life_of_tokens(desk)
    connector = desk.connections.connector_for(ACCOUNT)
    shown = repr((desk.connection(), desk.connections, connector, vars(desk.connections)))
    assert [secret for secret in secrets if secret in shown] == []


def test_a_pasted_token_with_letters_of_no_token_never_leaves(desk: ConnectionsDesk) -> None:
    """Whatever was on the clipboard, it goes nowhere unless it can be a token."""
    with pytest.raises(NatiqError) as problem:
        desk.connections.connect_with_token("facebook:100001", "كلمة المرور السرية")
    assert "كلمة" not in repr(problem.value.values)
    assert not desk.vault.holds("facebook:100001", SecretKind.TOKENS)
