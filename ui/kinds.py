"""The parts of a credential by name."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.protection.model import SecretKind


def kind_words(kind: SecretKind) -> str:
    """What a part is called."""
    return {
        SecretKind.APP_PASSWORD: QCoreApplication.translate("SecretKinds", "app password"),
        SecretKind.TOKENS: QCoreApplication.translate("SecretKinds", "permission to publish"),
        SecretKind.PASSWORD: QCoreApplication.translate("SecretKinds", "password"),
        SecretKind.PENDING_PASSWORD: QCoreApplication.translate("SecretKinds", "new password"),
        SecretKind.TOTP_SEED: QCoreApplication.translate("SecretKinds", "second factor"),
        SecretKind.RECOVERY_CODES: QCoreApplication.translate("SecretKinds", "recovery codes"),
        SecretKind.NOTES: QCoreApplication.translate("SecretKinds", "notes"),
        SecretKind.SIGN_IN_NAME: QCoreApplication.translate("SecretKinds", "sign-in name"),
        SecretKind.OWNER_MAIL: QCoreApplication.translate("SecretKinds", "owner's mail"),
        SecretKind.SETTINGS_PAGE: QCoreApplication.translate("SecretKinds", "settings page"),
    }[kind]


def kinds_named(names: str) -> str:
    """Several parts as the log has them, by their codes with blanks between."""
    known = {kind.value: kind for kind in SecretKind}
    between = QCoreApplication.translate("SecretKinds", ", ")
    # The log may have been written by a later program: its codes are shown as they stand.
    return between.join(
        kind_words(known[name]) if name in known else name for name in names.split()
    )


def kinds_words(kinds: Iterable[SecretKind]) -> str:
    """Several parts, in their own order."""
    wanted = frozenset(kinds)
    between = QCoreApplication.translate("SecretKinds", ", ")
    return between.join(kind_words(kind) for kind in SecretKind if kind in wanted)
