"""The vault of official accounts: what the screens may do with it.

Credentials exist for accounts that a decision in force delegates and for no others (clause
OFF-3). Showing or copying a secret needs a second factor that was shown a short while ago
(SEC-4), and the log has its entry before anybody has the secret (TRN).
"""

import importlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.service import Delegation
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.foundation.files import read_bounded
from core.foundation.ids import Randomness
from core.identity.session import Session
from core.protection.accounts import Mandate, OfficialAccounts
from core.protection.health import HealthReport, examine
from core.protection.model import (
    CredentialChanges,
    CurrentCode,
    Drawn,
    ImportPreview,
    OfficialCredential,
    PasswordRecipe,
    PasswordVerdict,
    ProtectionProblem,
    Recipe,
)
from core.protection.states import Holdings
from core.protection.strength import PasswordJudge
from core.protection.suggestions import suggested
from core.storage.database import Database
from core.vault.credentials import Credentials
from core.vault.fields import CheckedChanges, checked, checked_text, recovery_codes_in
from core.vault.generator import Generator
from core.vault.imports.model import VaultFile
from core.vault.model import SHOWN_ON_REQUEST, CredentialProblem, NamedAccount, SecretKind
from core.vault.one_time_codes import read_seed
from core.vault.platforms import limits_of
from core.vault.service import Vault

_ONE_SHOWING = timedelta(minutes=5)
"""Codes that follow one another on the screen are one showing, and one entry in the log."""


_DRAWS = 20


class OfficialVault:
    """Every method raises ``Refused(LOCKED)`` once the session has ended or gone idle.

    Those that concern one account raise ``Refused`` with the reason where no decision in
    force delegates it: see ``OfficialAccounts.require``.
    """

    def __init__(
        self,
        session: Session,
        delegation: Delegation,
        vault: Vault,
        audit: AuditLog,
        database: Database,
        clock: Clock,
        random: Randomness,
        words_folder: Path,
    ) -> None:
        self._session = session
        self._audit = audit
        self._database = database
        self._clock = clock
        self._accounts = OfficialAccounts(session, delegation)
        self._credentials = Credentials(vault, clock)
        self._generator = Generator(words_folder, random)
        self._judge = PasswordJudge(words_folder, self._generator)
        self._holdings = Holdings(self._accounts, self._credentials, self._judge)
        self._codes_shown: dict[str, datetime] = {}

    # --- looking ---------------------------------------------------------------------------

    def credentials(self) -> tuple[OfficialCredential, ...]:
        """Every account with what a list may show: the delegated ones first, then those of
        which something is kept although their decision ended. Some milliseconds."""
        self._session.require_active()
        with self._database.read() as connection:
            return self._holdings.credentials(connection)

    def health(self) -> HealthReport:
        """What is weak, the worst first. Judges every password: not for the main thread."""
        self._session.require_active()
        with self._database.read() as connection:
            states = self._holdings.states(connection, self._own_names())
        return examine(states, self._clock.now())

    def reveal(self, account_key: str, kind: SecretKind) -> str:
        """A secret to be shown, once, with an entry in the log.

        A second factor comes as its ``otpauth://`` address, recovery codes one a line.
        Raises ``Refused``: ``STEP_UP_NEEDED`` where the second factor was shown too long
        ago, ``NOT_SHOWN`` for a kind that is never shown, ``NOT_KEPT`` where there is none.
        """
        return self._open(account_key, kind, AuditAction.SECRET_SHOWN)

    def copy(self, account_key: str, kind: SecretKind) -> str:
        """As ``reveal``, for the clipboard, and logged as copied."""
        return self._open(account_key, kind, AuditAction.SECRET_COPIED)

    def current_code(self, account_key: str) -> CurrentCode:
        """The code of the account's second factor now; ask again each second for a countdown.

        Raises as ``reveal`` does. Codes that are asked for within five minutes are one
        showing in the log.
        """
        mandate = self._require(account_key)
        self._session.require_fresh()
        now = self._clock.now()
        with self._database.read() as connection:
            address = self._kept(connection, account_key, SecretKind.TOTP_SEED)
        shown_at = self._codes_shown.get(account_key)
        if shown_at is None or not timedelta() <= now - shown_at < _ONE_SHOWING:
            self._audit.record(_deed(AuditAction.CODE_SHOWN, mandate))
            self._codes_shown[account_key] = now
        return read_seed(address).at(now)

    # --- keeping ---------------------------------------------------------------------------

    def save(self, account_key: str, changes: CredentialChanges) -> None:
        """Keep the parts that are given; the log says which, never what.

        The password is the one that the platform takes now, weak or not: health says what
        is to be done about it. Raises ``Invalid`` for a part that cannot be kept, and
        ``Refused(CHANGE_PENDING)`` for a password while a guided change waits.
        """
        mandate = self._require(account_key)
        parts = checked(changes)
        with self._database.write() as connection:
            self._credentials.save(connection, mandate.account, parts)
            self._write_down(connection, AuditAction.CREDENTIAL_SAVED, mandate, _names(parts))

    def strike_recovery_code(self, account_key: str, code: str) -> int:
        """Forget a recovery code that was used; how many are left.

        Raises ``Refused(NOT_KEPT)`` where it is none of those that are kept.
        """
        mandate = self._require(account_key)
        used = " ".join(code.split())
        with self._database.write() as connection:
            kept = self._kept(connection, account_key, SecretKind.RECOVERY_CODES)
            left = [one for one in recovery_codes_in(kept) if one != used]
            if len(left) == len(recovery_codes_in(kept)):
                raise Refused(CredentialProblem.NOT_KEPT)
            parts = checked(CredentialChanges(recovery_codes="\n".join(left)))
            self._credentials.save(connection, mandate.account, parts)
            self._write_down(connection, AuditAction.CREDENTIAL_SAVED, mandate, _names(parts))
        return len(left)

    def remove(self, account_key: str) -> None:
        """Forget everything kept for the account, its app password too.

        Also for an account that is not delegated any more: what was handed over must go.
        Raises ``Refused``: ``STEP_UP_NEEDED``, ``NOT_KEPT``.
        """
        self._session.require_fresh()
        with self._database.write() as connection:
            named = self._accounts.all_named(self._credentials.records(connection))
            account = next((one for one, _ in named if one.key == account_key), None)
            self._credentials.remove(connection, account_key)
            handle = account_key if account is None else account.handle
            self._audit.append(connection, Deed(AuditAction.CREDENTIAL_REMOVED, account=handle))

    # --- changing the password -------------------------------------------------------------

    def draw(self, account_key: str, recipe: Recipe) -> Drawn:
        """A new password for looking at; nothing is kept.

        Raises ``Invalid`` as ``Generator.draw`` does. What the filter of leaked passwords
        takes for one, as it does with a few in ten thousand, is drawn again: nobody should
        be warned of a password that was never used.
        """
        account = self._require(account_key).account
        for _ in range(_DRAWS):
            drawn = self._generator.draw(recipe, limits_of(account.platform))
            if self._verdict(account, drawn.text).acceptable:
                return drawn
        raise Invalid(CredentialProblem.RECIPE_TOO_WEAK)

    def judge(self, account_key: str, password: str) -> PasswordVerdict:
        """How the account's new password would hold. Some milliseconds."""
        return self._verdict(self._require(account_key).account, password)

    def begin_change(self, account_key: str, recipe: Recipe | None = None) -> float:
        """Draw a new password and keep it beside the one in force; its strength in bits.

        It is shown or copied like any secret, by its kind ``PENDING_PASSWORD``. Raises
        ``Refused(CHANGE_PENDING)`` where a change waits, and ``Invalid`` as the recipe.
        """
        drawn = self.draw(account_key, recipe or PasswordRecipe())
        self._begin(account_key, drawn.text)
        return drawn.bits

    def begin_change_with(self, account_key: str, password: str) -> None:
        """As ``begin_change``, with a password of the employee's own choice.

        Raises ``Invalid``: ``PASSWORD_INVALID``, ``PASSWORD_TOO_LONG`` for the platform,
        ``PASSWORD_TOO_WEAK``; ``Refused(PASSWORD_USED_BEFORE)``.
        """
        text = checked_text(SecretKind.PENDING_PASSWORD, password)
        account = self._require(account_key).account
        verdict = self._verdict(account, text)
        if not verdict.fits:
            limit = limits_of(account.platform).characters
            raise Invalid(CredentialProblem.PASSWORD_TOO_LONG, limit=limit)
        if not verdict.acceptable:
            raise Invalid(CredentialProblem.PASSWORD_TOO_WEAK, clause="SEC-1")
        self._begin(account_key, text)

    def confirm_change(self, account_key: str) -> None:
        """The platform has taken the new password; the old one is forgotten.

        Raises ``Refused(NO_CHANGE_PENDING)``.
        """
        mandate = self._require(account_key)
        with self._database.write() as connection:
            self._credentials.confirm_change(connection, account_key)
            self._write_down(connection, AuditAction.PASSWORD_CHANGE_CONFIRMED, mandate)

    def give_up_change(self, account_key: str) -> None:
        """The platform still has the old password. Raises ``Refused(NO_CHANGE_PENDING)``."""
        mandate = self._require(account_key)
        with self._database.write() as connection:
            self._credentials.give_up_change(connection, account_key)
            self._write_down(connection, AuditAction.PASSWORD_CHANGE_GIVEN_UP, mandate)

    # --- taking over another program's vault -----------------------------------------------

    def read_import(
        self, file: Path, passphrase: str = "", key_file: Path | None = None
    ) -> ImportPreview:
        """Read a KeePass or Bitwarden file to its end; nothing is kept yet.

        May take as long as the file's own hashing asks, within bounds: not for the main
        thread. Raises ``Invalid`` with the reason for a file that is not taken, and
        ``Refused(WRONG_PASSPHRASE | PASSPHRASE_NEEDED)``.
        """
        self._session.require_active()
        # XML and two programs' formats: kept out of memory until somebody imports.
        reading = importlib.import_module("core.vault.imports.reading")
        content = read_bounded(file, reading.FILE_LIMIT)
        key = None if key_file is None else read_bounded(key_file, reading.KEY_FILE_LIMIT)
        found: VaultFile = reading.read_vault_file(content, passphrase, key)
        return ImportPreview(found, suggested(self._accounts.delegated().values(), found.entries))

    def take_import(self, preview: ImportPreview, chosen: Mapping[str, int]) -> None:
        """Keep the chosen entries: the number of an entry for each account. All or nothing.

        Parts that an entry lacks stay as they are. Raises ``Refused``: an account that is
        not delegated, ``CHANGE_PENDING``, ``ENTRY_UNKNOWN``, ``NOTHING_CHOSEN``.
        """
        if not chosen:
            raise Refused(ProtectionProblem.NOTHING_CHOSEN)
        entries = {entry.number: entry for entry in preview.entries}
        mandates = {key: self._require(key) for key in chosen}
        with self._database.write() as connection:
            for account_key, number in chosen.items():
                if number not in entries:
                    raise Refused(ProtectionProblem.ENTRY_UNKNOWN)
                mandate, parts = mandates[account_key], entries[number].changes
                self._credentials.save(connection, mandate.account, parts)
                detail = {"source": preview.source.value, **_names(parts)}
                self._write_down(connection, AuditAction.CREDENTIAL_IMPORTED, mandate, detail)

    # --- inside ----------------------------------------------------------------------------

    def _require(self, account_key: str) -> Mandate:
        self._session.require_active()
        with self._database.read() as connection:
            kept = account_key in self._credentials.records(connection)
        return self._accounts.require(account_key, kept=kept)

    def _open(self, account_key: str, kind: SecretKind, action: AuditAction) -> str:
        if kind not in SHOWN_ON_REQUEST:
            raise Refused(ProtectionProblem.NOT_SHOWN)
        mandate = self._require(account_key)
        self._session.require_fresh()
        with self._database.write() as connection:
            secret = self._kept(connection, account_key, kind)
            self._write_down(connection, action, mandate, {"kind": kind.value})
        # Only now: an entry that could not be written is a secret that was not shown.
        return secret

    def _kept(self, connection: Connection, account_key: str, kind: SecretKind) -> str:
        secret = self._credentials.read(connection, account_key, kind)
        if secret is None:
            raise Refused(CredentialProblem.NOT_KEPT)
        return secret

    def _begin(self, account_key: str, password: str) -> None:
        mandate = self._require(account_key)
        with self._database.write() as connection:
            self._credentials.begin_change(connection, mandate.account, password)
            self._write_down(connection, AuditAction.PASSWORD_CHANGE_BEGUN, mandate)

    def _verdict(self, account: NamedAccount, password: str) -> PasswordVerdict:
        names = (*self._own_names(), account.handle, account.name)
        return self._judge.judge(password, limits_of(account.platform), names)

    def _own_names(self) -> tuple[str, str]:
        employee = self._session.employee
        return employee.name, employee.staff_number

    def _write_down(
        self,
        connection: Connection,
        action: AuditAction,
        mandate: Mandate,
        detail: Mapping[str, str] | None = None,
    ) -> None:
        self._audit.append(connection, _deed(action, mandate, detail))


def _deed(action: AuditAction, mandate: Mandate, detail: Mapping[str, str] | None = None) -> Deed:
    return Deed(action, mandate.decision_number, mandate.account.handle, detail=detail or {})


def _names(parts: CheckedChanges) -> dict[str, str]:
    """Which parts were kept or forgotten, for the log."""
    kept = " ".join(kind.value for kind, text in parts.texts.items() if text)
    gone = " ".join(kind.value for kind, text in parts.texts.items() if not text)
    return {name: kinds for name, kinds in (("kept", kept), ("forgotten", gone)) if kinds}
