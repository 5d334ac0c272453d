"""Where connectors find what lets them in: in the vault, or, before it is kept, in memory."""

import threading

from core.platforms.model import NotSent, PlatformProblem
from core.platforms.tokens import Tokens, read_tokens
from core.storage.database import Database
from core.vault.model import SecretKind
from core.vault.service import Vault


class VaultCredentials:
    """``Credentials`` of an account that is connected.

    A connector may be in the middle of a renewal when the account is disconnected, or when
    somebody signs in anew. What it brings then is not kept: ``renewed`` raises ``NotSent``.
    """

    def __init__(self, database: Database, vault: Vault, account_key: str) -> None:
        self._database = database
        self._vault = vault
        self._account_key = account_key
        self._keeping = threading.Lock()
        self._retired = False

    def app_password(self) -> str | None:
        return self._vault.use(self._account_key, SecretKind.APP_PASSWORD)

    def tokens(self) -> Tokens | None:
        written = self._vault.read(self._account_key, SecretKind.TOKENS)
        return None if written is None else read_tokens(written)

    def renewed(self, tokens: Tokens) -> None:
        place = self._account_key, SecretKind.TOKENS
        with self._keeping, self._database.write() as connection:
            if self._retired or self._vault.get(connection, *place) is None:
                raise NotSent(PlatformProblem.NO_CREDENTIAL, clause="SEC-1")
            self._vault.put(connection, *place, tokens.written())

    def retire(self) -> None:
        """Something else takes their place. Not from within a unit of work."""
        with self._keeping:
            self._retired = True


class NewCredentials:
    """``Credentials`` that nobody has examined yet; they die with this object."""

    def __init__(self, app_password: str | None = None, tokens: Tokens | None = None) -> None:
        self._app_password = app_password
        self._tokens = tokens

    def app_password(self) -> str | None:
        return self._app_password

    def tokens(self) -> Tokens | None:
        return self._tokens

    def renewed(self, tokens: Tokens) -> None:
        self._tokens = tokens
