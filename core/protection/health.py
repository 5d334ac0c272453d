"""What is weak about the official accounts, why, and what to do: the worst first (SEC-1).

A pure function over values; what needs keys, word lists or a clock was asked before.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from core.protection.similarity import are_similar

DUE_SOON = timedelta(days=14)
UNFINISHED_LONG = timedelta(days=1)
APP_PASSWORD_OLD = timedelta(days=365)
APP_PASSWORD_IDLE = timedelta(days=90)
FEW_RECOVERY_CODES = 2
_SEPARATOR = " · "


class Urgency(IntEnum):
    """How soon something must be done; the greater the sooner."""

    NOTE = 1
    SOON = 2
    NOW = 3


class Weakness(StrEnum):
    """What is weak. Where two are equally urgent, the one that stands first here is worse."""

    BREACHED = "health_breached"
    REUSED = "health_reused"
    WEAK = "health_weak"
    UNREADABLE = "health_unreadable"
    CHANGE_UNFINISHED = "health_change_unfinished"
    ENDED = "health_ended"
    MISSING = "health_missing"
    SIMILAR = "health_similar"
    NO_SECOND_FACTOR = "health_no_second_factor"
    OVERDUE = "health_overdue"
    USED_ONCE = "health_used_once"
    """Another official account had this password once, or has it and is not delegated now."""
    NO_RECOVERY_CODES = "health_no_recovery_codes"
    FEW_RECOVERY_CODES = "health_few_recovery_codes"
    DUE_SOON = "health_due_soon"
    NO_OWNER_MAIL = "health_no_owner_mail"
    APP_PASSWORD_OLD = "health_app_password_old"  # noqa: S105 - a code, no secret
    APP_PASSWORD_UNUSED = "health_app_password_unused"  # noqa: S105 - a code, no secret


class Reason(StrEnum):
    """Why it matters, one for each weakness."""

    BREACHED = "health_why_breached"
    REUSED = "health_why_reused"
    WEAK = "health_why_weak"
    UNREADABLE = "health_why_unreadable"
    CHANGE_UNFINISHED = "health_why_change_unfinished"
    ENDED = "health_why_ended"
    MISSING = "health_why_missing"
    SIMILAR = "health_why_similar"
    NO_SECOND_FACTOR = "health_why_no_second_factor"
    OVERDUE = "health_why_overdue"
    USED_ONCE = "health_why_used_once"
    NO_RECOVERY_CODES = "health_why_no_recovery_codes"
    FEW_RECOVERY_CODES = "health_why_few_recovery_codes"
    DUE_SOON = "health_why_due_soon"
    NO_OWNER_MAIL = "health_why_no_owner_mail"
    APP_PASSWORD_OLD = "health_why_app_password_old"  # noqa: S105 - a code, no secret
    APP_PASSWORD_UNUSED = "health_why_app_password_unused"  # noqa: S105 - a code, no secret


class Remedy(StrEnum):
    """What to do about it."""

    CHANGE_PASSWORD = "health_do_change_password"  # noqa: S105 - a code, no secret
    FINISH_CHANGE = "health_do_finish_change"
    ENTER_AGAIN = "health_do_enter_again"
    HAND_OVER = "health_do_hand_over"
    KEEP_PASSWORD = "health_do_keep_password"  # noqa: S105 - a code, no secret
    ADD_SECOND_FACTOR = "health_do_add_second_factor"
    ADD_RECOVERY_CODES = "health_do_add_recovery_codes"
    ADD_OWNER_MAIL = "health_do_add_owner_mail"
    RENEW_APP_PASSWORD = "health_do_renew_app_password"  # noqa: S105 - a code, no secret
    REVOKE_APP_PASSWORD = "health_do_revoke_app_password"  # noqa: S105 - a code, no secret


@dataclass(frozen=True)
class AccountState:
    """All that health needs to know of one account.

    ``score`` runs from 0 to 4 and is ``None`` where no password is kept. ``had_by`` are the
    handles of other accounts that have or had this password. ``unreadable`` says that a part
    was damaged.
    """

    account_key: str
    handle: str
    delegated: bool
    password: str | None = field(default=None, repr=False)
    score: int | None = None
    acceptable: bool = False
    breached: bool = False
    had_by: tuple[str, ...] = ()
    password_due_at: datetime | None = None
    change_begun_at: datetime | None = None
    second_factor: bool = False
    recovery_codes_left: int = 0
    owner_mail: bool = False
    unreadable: bool = False
    app_password_kept_at: datetime | None = None
    app_password_used_at: datetime | None = None


Value = str | int | datetime


@dataclass(frozen=True)
class HealthFinding:
    """One weakness of one account. ``values`` fill the sentences of all three codes."""

    weakness: Weakness
    remedy: Remedy
    urgency: Urgency
    account_key: str
    handle: str
    values: Mapping[str, Value]

    @property
    def reason(self) -> Reason:
        return Reason[self.weakness.name]


@dataclass(frozen=True)
class HealthReport:
    """Every finding, the worst first, and the score (0 to 4) of each password that is kept."""

    findings: tuple[HealthFinding, ...]
    scores: Mapping[str, int]

    @property
    def worst(self) -> Urgency | None:
        """How urgent the first finding is; ``None`` where nothing is weak."""
        return self.findings[0].urgency if self.findings else None

    def of(self, account_key: str) -> tuple[HealthFinding, ...]:
        """The findings of one account, the worst first."""
        return tuple(one for one in self.findings if one.account_key == account_key)


_ORDER = {weakness: place for place, weakness in enumerate(Weakness)}


def examine(accounts: Sequence[AccountState], now: datetime) -> HealthReport:
    """Look at every account by itself, and at their passwords against one another."""
    findings = [finding for account in accounts for finding in _of_one(account, now)]
    findings += _against_one_another(accounts)
    findings.sort(key=lambda one: (-one.urgency, _ORDER[one.weakness], one.handle, one.account_key))
    scores = {one.account_key: one.score for one in accounts if one.score is not None}
    return HealthReport(tuple(findings), scores)


def _of_one(account: AccountState, now: datetime) -> Iterator[HealthFinding]:
    if not account.delegated:
        yield _finding(account, Weakness.ENDED, Remedy.HAND_OVER, Urgency.SOON)
        return
    if account.unreadable:
        yield _finding(account, Weakness.UNREADABLE, Remedy.ENTER_AGAIN, Urgency.NOW)
    if account.change_begun_at is not None:
        long_ago = now - account.change_begun_at >= UNFINISHED_LONG
        yield _finding(
            account,
            Weakness.CHANGE_UNFINISHED,
            Remedy.FINISH_CHANGE,
            Urgency.NOW if long_ago else Urgency.SOON,
            at=account.change_begun_at,
        )
    yield from _of_app_password(account, now)
    if account.password is not None:
        yield from _of_password(account, now)
        yield from _of_what_is_beside(account)
    elif not account.unreadable:
        # With no password kept the rest is not there yet either: one thing to do, not five.
        yield _finding(account, Weakness.MISSING, Remedy.KEEP_PASSWORD, Urgency.SOON)


def _of_password(account: AccountState, now: datetime) -> Iterator[HealthFinding]:
    change = Remedy.CHANGE_PASSWORD
    if account.breached:
        yield _finding(account, Weakness.BREACHED, change, Urgency.NOW)
    elif not account.acceptable:
        yield _finding(account, Weakness.WEAK, change, Urgency.NOW)
    due = account.password_due_at
    if due is None:
        return
    if due <= now:
        yield _finding(account, Weakness.OVERDUE, change, Urgency.SOON, due=due)
    elif due - now <= DUE_SOON:
        yield _finding(account, Weakness.DUE_SOON, change, Urgency.NOTE, due=due)


def _of_what_is_beside(account: AccountState) -> Iterator[HealthFinding]:
    if not account.second_factor:
        yield _finding(account, Weakness.NO_SECOND_FACTOR, Remedy.ADD_SECOND_FACTOR, Urgency.SOON)
    codes = account.recovery_codes_left
    if codes == 0:
        yield _finding(account, Weakness.NO_RECOVERY_CODES, Remedy.ADD_RECOVERY_CODES, Urgency.NOTE)
    elif codes <= FEW_RECOVERY_CODES:
        yield _finding(
            account,
            Weakness.FEW_RECOVERY_CODES,
            Remedy.ADD_RECOVERY_CODES,
            Urgency.NOTE,
            left=codes,
        )
    if not account.owner_mail:
        yield _finding(account, Weakness.NO_OWNER_MAIL, Remedy.ADD_OWNER_MAIL, Urgency.NOTE)


def _of_app_password(account: AccountState, now: datetime) -> Iterator[HealthFinding]:
    kept = account.app_password_kept_at
    if kept is None:
        return
    idle_since = account.app_password_used_at or kept
    if now - idle_since >= APP_PASSWORD_IDLE:
        yield _finding(
            account,
            Weakness.APP_PASSWORD_UNUSED,
            Remedy.REVOKE_APP_PASSWORD,
            Urgency.NOTE,
            since=idle_since,
        )
    elif now - kept >= APP_PASSWORD_OLD:
        yield _finding(
            account,
            Weakness.APP_PASSWORD_OLD,
            Remedy.RENEW_APP_PASSWORD,
            Urgency.NOTE,
            since=kept,
        )


def _against_one_another(accounts: Sequence[AccountState]) -> Iterator[HealthFinding]:
    kept = [(one, one.password) for one in accounts if one.delegated and one.password is not None]
    for account, password in kept:
        others = [(other.handle, text) for other, text in kept if other is not account]
        same = [handle for handle, text in others if text == password]
        alike = [
            handle for handle, text in others if text != password and are_similar(password, text)
        ]
        once = [handle for handle in account.had_by if handle not in same]
        if same:
            yield _shared(account, Weakness.REUSED, Urgency.NOW, same)
        if alike:
            yield _shared(account, Weakness.SIMILAR, Urgency.SOON, alike)
        if once:
            yield _shared(account, Weakness.USED_ONCE, Urgency.SOON, once)


def _shared(
    account: AccountState, weakness: Weakness, urgency: Urgency, handles: Sequence[str]
) -> HealthFinding:
    others = _SEPARATOR.join(sorted(handles))
    return _finding(account, weakness, Remedy.CHANGE_PASSWORD, urgency, others=others)


def _finding(
    account: AccountState,
    weakness: Weakness,
    remedy: Remedy,
    urgency: Urgency,
    **values: Value,
) -> HealthFinding:
    return HealthFinding(
        weakness,
        remedy,
        urgency,
        account.account_key,
        account.handle,
        {"handle": account.handle, **values},
    )
