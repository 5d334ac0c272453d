"""The parts of an official credential as they are typed, and the form in which they are kept."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from core.foundation.errors import Invalid
from core.vault.model import (
    LEAST_ROTATION_DAYS,
    MOST_ROTATION_DAYS,
    CredentialProblem,
    SecretKind,
)
from core.vault.one_time_codes import read_seed

PASSWORD_LIMIT = 1024
NOTES_LIMIT = 10_000
NAME_LIMIT = 320
MOST_RECOVERY_CODES = 64
_CODE_LIMIT = 64
_MAIL_LIMIT = 254
_PAGE_LIMIT = 2048
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(?:\.[^@\s.]+)+")


@dataclass(frozen=True)
class CredentialChanges:
    """What is to be kept: ``None`` leaves a part as it is, empty text forgets it.

    ``password`` is the one the platform takes now. ``password_changed_at`` says when it was
    chosen, if that was before now. ``totp_seed`` is base32 or an ``otpauth://`` address,
    ``recovery_codes`` hold one a line.
    """

    password: str | None = field(default=None, repr=False)
    totp_seed: str | None = field(default=None, repr=False)
    recovery_codes: str | None = field(default=None, repr=False)
    notes: str | None = field(default=None, repr=False)
    sign_in_name: str | None = None
    owner_mail: str | None = None
    settings_page: str | None = None
    password_changed_at: datetime | None = None
    rotation_days: int | None = None


@dataclass(frozen=True)
class CheckedChanges:
    """Changes in the form in which they are kept; empty text forgets."""

    texts: Mapping[SecretKind, str] = field(repr=False)
    password_changed_at: datetime | None
    rotation_days: int | None


def checked(changes: CredentialChanges) -> CheckedChanges:
    """The changes, or ``Invalid`` with the code of the first part that cannot be kept."""
    given = {
        SecretKind.PASSWORD: changes.password,
        SecretKind.TOTP_SEED: changes.totp_seed,
        SecretKind.RECOVERY_CODES: changes.recovery_codes,
        SecretKind.NOTES: changes.notes,
        SecretKind.SIGN_IN_NAME: changes.sign_in_name,
        SecretKind.OWNER_MAIL: changes.owner_mail,
        SecretKind.SETTINGS_PAGE: changes.settings_page,
    }
    texts = {
        kind: checked_text(kind, text) if text else ""
        for kind, text in given.items()
        if text is not None
    }
    days = changes.rotation_days
    if days is not None and not LEAST_ROTATION_DAYS <= days <= MOST_ROTATION_DAYS:
        raise Invalid(
            CredentialProblem.ROTATION_INVALID, least=LEAST_ROTATION_DAYS, most=MOST_ROTATION_DAYS
        )
    return CheckedChanges(texts, changes.password_changed_at, days)


def checked_text(kind: SecretKind, text: str) -> str:
    """One part in the form in which it is kept. Raises ``Invalid``."""
    return _CHECKS[kind](text)


def recovery_codes_in(text: str) -> tuple[str, ...]:
    """The recovery codes of a kept text, one a line."""
    return tuple(text.splitlines())


def _password(text: str) -> str:
    # Pasted direction marks belong to the page, not to the password; no form shows them.
    if not 0 < len(text) <= PASSWORD_LIMIT or _has_unseen(text):
        raise Invalid(CredentialProblem.PASSWORD_INVALID)
    return text


def _seed(text: str) -> str:
    return read_seed(text).address()


def _recovery_codes(text: str) -> str:
    codes = [" ".join(line.split()) for line in text.splitlines()]
    codes = list(dict.fromkeys(code for code in codes if code))
    if len(codes) > MOST_RECOVERY_CODES or any(
        len(code) > _CODE_LIMIT or _has_unseen(code) for code in codes
    ):
        raise Invalid(CredentialProblem.RECOVERY_CODES_INVALID)
    return "\n".join(codes)


def _notes(text: str) -> str:
    lines = "\n".join(text.splitlines())
    if len(lines) > NOTES_LIMIT:
        raise Invalid(CredentialProblem.TEXT_TOO_LONG, limit=NOTES_LIMIT)
    if any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in lines if sign not in "\n\t"):
        raise Invalid(CredentialProblem.TEXT_INVALID)
    return lines


def _name(text: str) -> str:
    name = text.strip()
    if len(name) > NAME_LIMIT:
        raise Invalid(CredentialProblem.TEXT_TOO_LONG, limit=NAME_LIMIT)
    if _has_unseen(name):
        raise Invalid(CredentialProblem.TEXT_INVALID)
    return name


def _mail(text: str) -> str:
    mail = text.strip()
    if len(mail) > _MAIL_LIMIT or _has_unseen(mail) or not _MAIL.fullmatch(mail):
        raise Invalid(CredentialProblem.MAIL_INVALID)
    return mail


def _page(text: str) -> str:
    page = text.strip()
    if len(page) > _PAGE_LIMIT or not page.isprintable() or " " in page:
        raise Invalid(CredentialProblem.PAGE_INVALID)
    try:
        parts = urlsplit(page)
        named = parts.hostname and not (parts.username or parts.password)
    except ValueError:
        raise Invalid(CredentialProblem.PAGE_INVALID) from None
    if parts.scheme != "https" or not named:
        raise Invalid(CredentialProblem.PAGE_INVALID)
    return page


def _has_unseen(text: str) -> bool:
    return any(unicodedata.category(sign) in _UNSEEN for sign in text)


_CHECKS: Mapping[SecretKind, Callable[[str], str]] = {
    SecretKind.PASSWORD: _password,
    SecretKind.PENDING_PASSWORD: _password,
    SecretKind.TOTP_SEED: _seed,
    SecretKind.RECOVERY_CODES: _recovery_codes,
    SecretKind.NOTES: _notes,
    SecretKind.SIGN_IN_NAME: _name,
    SecretKind.OWNER_MAIL: _mail,
    SecretKind.SETTINGS_PAGE: _page,
}
