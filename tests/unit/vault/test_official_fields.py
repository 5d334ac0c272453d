"""The parts of a credential: what is taken, and in which form it is kept."""

import pytest

from core.foundation.errors import Invalid
from core.vault.fields import (
    CredentialChanges,
    checked,
    checked_text,
    recovery_codes_in,
)
from core.vault.model import CredentialProblem, SecretKind

PASSWORD, NOTES = SecretKind.PASSWORD, SecretKind.NOTES
CODES, NAME = SecretKind.RECOVERY_CODES, SecretKind.SIGN_IN_NAME
MAIL, PAGE = SecretKind.OWNER_MAIL, SecretKind.SETTINGS_PAGE


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (PASSWORD, "  spaces count ", "  spaces count "),
        (PASSWORD, "كلمة", "كلمة"),
        (CODES, "aaaa  1111\r\n\n bbbb \naaaa 1111\n", "aaaa 1111\nbbbb"),
        (NOTES, "one\r\ntwo\tthree", "one\ntwo\tthree"),
        (NAME, " muscat.example ", "muscat.example"),
        (MAIL, " social@muscat.example ", "social@muscat.example"),
        (MAIL, "تواصل@بلدية.عمان", "تواصل@بلدية.عمان"),
        (PAGE, " https://bsky.app/settings?a=b#c ", "https://bsky.app/settings?a=b#c"),
    ],
)
def test_a_part_is_kept_in_its_one_form(kind, typed, kept):
    assert checked_text(kind, typed) == kept


@pytest.mark.parametrize(
    ("kind", "typed", "problem"),
    [
        (PASSWORD, "", CredentialProblem.PASSWORD_INVALID),
        (PASSWORD, "a" * 1025, CredentialProblem.PASSWORD_INVALID),
        (PASSWORD, "one\ntwo", CredentialProblem.PASSWORD_INVALID),
        (PASSWORD, "pass\u200eword", CredentialProblem.PASSWORD_INVALID),
        (PASSWORD, "\ud800", CredentialProblem.PASSWORD_INVALID),
        (CODES, "\n".join(str(n) for n in range(65)), CredentialProblem.RECOVERY_CODES_INVALID),
        (CODES, "a" * 65, CredentialProblem.RECOVERY_CODES_INVALID),
        (CODES, "a\x00b", CredentialProblem.RECOVERY_CODES_INVALID),
        (NOTES, "a" * 10_001, CredentialProblem.TEXT_TOO_LONG),
        (NOTES, "a\x00b", CredentialProblem.TEXT_INVALID),
        (NAME, "a" * 321, CredentialProblem.TEXT_TOO_LONG),
        (NAME, "a\u202eb", CredentialProblem.TEXT_INVALID),
        (MAIL, "nobody", CredentialProblem.MAIL_INVALID),
        (MAIL, "a b@example.org", CredentialProblem.MAIL_INVALID),
        (MAIL, "a@b@example.org", CredentialProblem.MAIL_INVALID),
        (MAIL, "a@example.org\u200f", CredentialProblem.MAIL_INVALID),
        (PAGE, "http://bsky.app", CredentialProblem.PAGE_INVALID),
        (PAGE, "javascript:alert(1)", CredentialProblem.PAGE_INVALID),
        (PAGE, "https://user:secret@bsky.app", CredentialProblem.PAGE_INVALID),
        (PAGE, "https:///settings", CredentialProblem.PAGE_INVALID),
        (PAGE, "https://bsky.app/a b", CredentialProblem.PAGE_INVALID),
        (PAGE, "https://[bsky.app", CredentialProblem.PAGE_INVALID),
        (PAGE, "https://bsky.app/" + "a" * 2048, CredentialProblem.PAGE_INVALID),
    ],
)
def test_a_part_that_cannot_be_kept_is_refused_with_its_reason(kind, typed, problem):
    with pytest.raises(Invalid) as error:
        checked_text(kind, typed)
    assert error.value.code is problem


def test_what_is_not_given_is_not_changed():
    assert checked(CredentialChanges()).texts == {}


def test_empty_text_forgets():
    assert checked(CredentialChanges(totp_seed="")).texts == {SecretKind.TOTP_SEED: ""}


@pytest.mark.parametrize("days", [6, 731, 0, -1])
def test_an_interval_outside_the_limits_is_refused(days):
    with pytest.raises(Invalid) as error:
        checked(CredentialChanges(rotation_days=days))
    assert error.value.code is CredentialProblem.ROTATION_INVALID


def test_recovery_codes_come_back_one_by_one():
    assert recovery_codes_in("a b\nc") == ("a b", "c")


def test_no_representation_shows_what_is_secret():
    changes = CredentialChanges("pass-word", "JBSWY3DPEHPK3PXP", "code-1", "note-1")
    shown = repr(changes) + repr(checked(changes))
    secrets = ("pass-word", "JBSWY3DPEHPK3PXP", "code-1", "note-1")
    assert not [one for one in secrets if one in shown]
