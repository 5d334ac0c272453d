"""What the list and the health of official accounts are made of: one look at everything kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from core.foundation.errors import Damaged
from core.protection.accounts import OfficialAccounts
from core.protection.health import AccountState
from core.protection.model import OfficialCredential
from core.protection.strength import PasswordJudge
from core.vault.credentials import Credentials
from core.vault.model import DETAILS, PROGRAMS_OWN, CredentialRecord, NamedAccount, SecretKind
from core.vault.platforms import limits_of, settings_page_of

_NOTHING_KEPT = CredentialRecord(None, {}, None)


class Holdings:
    """Looks at what is kept; changes nothing and shows nobody a secret."""

    def __init__(
        self, accounts: OfficialAccounts, credentials: Credentials, judge: PasswordJudge
    ) -> None:
        self._accounts = accounts
        self._credentials = credentials
        self._judge = judge

    def credentials(self, connection: Connection) -> tuple[OfficialCredential, ...]:
        """Every account with what a list may show of it: the delegated ones first."""
        records = self._credentials.records(connection)
        return tuple(
            self._listed(connection, account, delegated, records.get(account.key, _NOTHING_KEPT))
            for account, delegated in self._accounts.all_named(records)
        )

    def states(self, connection: Connection, personal: Sequence[str]) -> list[AccountState]:
        """Every account with what its health is judged by. ``personal`` are the employee's own
        names, which make a password weak. Judges each password: some milliseconds each."""
        listed = self.credentials(connection)
        handles = {one.account_key: one.handle for one in listed}
        return [self._state(connection, one, handles, personal) for one in listed]

    def _listed(
        self,
        connection: Connection,
        account: NamedAccount,
        delegated: bool,
        record: CredentialRecord,
    ) -> OfficialCredential:
        details = {
            kind: (delegated and self._readable(connection, account.key, kind)) or ""
            for kind in DETAILS
        }
        return OfficialCredential(
            account_key=account.key,
            platform=account.platform,
            handle=account.handle,
            name=account.name,
            delegated=delegated,
            kept=frozenset(record.kept),
            sign_in_name=details[SecretKind.SIGN_IN_NAME],
            owner_mail=details[SecretKind.OWNER_MAIL],
            settings_page=details[SecretKind.SETTINGS_PAGE] or settings_page_of(account.platform),
            password_changed_at=record.password_changed_at,
            rotation_days=record.rotation_days,
            password_due_at=_due_at(record),
            change_begun_at=record.change_begun_at,
            recovery_codes_left=record.recovery_codes_left,
            app_password_kept_at=record.kept.get(SecretKind.APP_PASSWORD),
            app_password_used_at=record.app_password_used_at,
        )

    def _state(
        self,
        connection: Connection,
        one: OfficialCredential,
        handles: Mapping[str, str],
        personal: Sequence[str],
    ) -> AccountState:
        state = AccountState(
            account_key=one.account_key,
            handle=one.handle,
            delegated=one.delegated,
            password_due_at=one.password_due_at,
            change_begun_at=one.change_begun_at,
            second_factor=SecretKind.TOTP_SEED in one.kept,
            recovery_codes_left=one.recovery_codes_left,
            owner_mail=SecretKind.OWNER_MAIL in one.kept,
            unreadable=one.delegated and self._any_unreadable(connection, one),
            app_password_kept_at=one.app_password_kept_at,
            app_password_used_at=one.app_password_used_at,
        )
        # What belongs to an account that is not delegated any more stays sealed here too.
        password = one.delegated and self._readable(
            connection, one.account_key, SecretKind.PASSWORD
        )
        if not password:
            return state
        names = (*personal, one.handle, one.name, one.sign_in_name, one.owner_mail)
        verdict = self._judge.judge(password, limits_of(one.platform), names)
        others = self._credentials.accounts_that_had(connection, password) - {one.account_key}
        return replace(
            state,
            password=password,
            score=verdict.score,
            acceptable=verdict.acceptable,
            breached=verdict.breached,
            had_by=tuple(sorted(handles.get(key, key) for key in others)),
        )

    def _any_unreadable(self, connection: Connection, one: OfficialCredential) -> bool:
        return any(
            self._readable(connection, one.account_key, kind) is None
            for kind in one.kept - PROGRAMS_OWN
        )

    def _readable(self, connection: Connection, account_key: str, kind: SecretKind) -> str | None:
        """The part, or ``None`` where it is not there or damaged."""
        try:
            return self._credentials.read(connection, account_key, kind)
        except Damaged:
            return None


def _due_at(record: CredentialRecord) -> datetime | None:
    if record.password_changed_at is None:
        return None
    return record.password_changed_at + timedelta(days=record.rotation_days)
