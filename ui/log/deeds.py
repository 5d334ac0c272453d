"""The kinds of deeds that the log can be narrowed to, in groups."""

from PySide6.QtCore import QObject

from core.audit.model import AuditAction
from ui.log.particulars import action_words
from ui.widgets.narrowing import Choice

_A = AuditAction
PUBLISHING = (
    _A.QUEUED,
    _A.MOVED,
    _A.OVERDUE,
    _A.SENT_LATE,
    _A.ENTRUSTED,
    _A.RECALLED,
    _A.PUBLISHED,
    _A.REFUSED,
    _A.FAILED,
    _A.UNCERTAIN,
    _A.WITHDRAWN,
    _A.PAUSED,
    _A.RESUMED,
)
ACTS = (_A.LIKED, _A.BOOSTED, _A.UNDONE, _A.POST_DELETED, _A.ACT_BEGUN, _A.ACT_FAILED)
OWN_SIGN_IN = (
    _A.SIGNED_IN,
    _A.RECOVERY_CODE_USED,
    _A.SIGN_IN_FAILED,
    _A.LOCKED,
    _A.STEPPED_UP,
    _A.STEPPED_UP_BY_RECOVERY_CODE,
    _A.PASSPHRASE_CHANGE_BEGUN,
    _A.PASSPHRASE_CHANGED,
    _A.PASSPHRASE_RESET,
    _A.RECOVERY_CODES_RENEWED,
    _A.AUTHENTICATOR_REPLACED,
    _A.AUTHENTICATOR_REMOVED,
    _A.SECURITY_KEY_ADDED,
    _A.SECURITY_KEY_RENAMED,
    _A.SECURITY_KEY_REMOVED,
)
OFFICIAL_PASSWORDS = (
    _A.SECRET_SHOWN,
    _A.SECRET_COPIED,
    _A.CODE_SHOWN,
    _A.CREDENTIAL_SAVED,
    _A.CREDENTIAL_REMOVED,
    _A.CREDENTIAL_IMPORTED,
    _A.PASSWORD_CHANGE_BEGUN,
    _A.PASSWORD_CHANGE_CONFIRMED,
    _A.PASSWORD_CHANGE_GIVEN_UP,
)
DECISIONS = (
    _A.DECISION_IMPORTED,
    _A.REVOCATION_IMPORTED,
    _A.ACCOUNT_CONNECTED,
    _A.ACCOUNT_REFUSED,
    _A.ACCOUNT_DISCONNECTED,
    _A.POLICY_IMPORTED,
    _A.POLICY_REFUSED,
    _A.POLICY_ACKNOWLEDGED,
)
GUARD = (
    _A.APPS_CHECKED,
    _A.APP_REVOKED,
    _A.APP_REVOKE_FAILED,
    _A.FOREIGN_POST_FOUND,
    _A.FOREIGN_POST_CLAIMED,
    _A.INCIDENT_OPENED,
    _A.INCIDENT_STEP_DONE,
    _A.INCIDENT_CLOSED,
    _A.REPORT_PRINTED,
    _A.NETWORK_REFUSED,
    _A.LINK_OPENED,
    _A.LINK_REFUSED,
)
BACKUP = (_A.BACKUP_MADE, _A.MOVE_TAKEN_BACK, _A.PROFILE_RESTORED)
DRAFTS_AND_SETTINGS = (_A.DRAFT_EXPORTED, _A.DRAFT_IMPORTED, _A.SETTING_CHANGED)
THE_LOG = (
    _A.SIGNING_BEGUN,
    _A.SIGNING_KEY_REPLACED,
    _A.CHECKPOINT_LODGED,
    _A.LOG_EXPORTED,
    _A.ENTRIES_RETIRED,
)


class DeedChoices(QObject):
    """An object only because ``tr`` belongs to one."""

    def groups(self) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
        """Each group with a choice for all of it, and one for each of its deeds."""
        named = (
            (self.tr("Publishing"), PUBLISHING),
            (self.tr("Likes, boosts, deletions"), ACTS),
            (self.tr("Own sign-in"), OWN_SIGN_IN),
            (self.tr("Official passwords"), OFFICIAL_PASSWORDS),
            (self.tr("Decisions, accounts, policy"), DECISIONS),
            (self.tr("Protection of the accounts"), GUARD),
            (self.tr("Drafts and settings"), DRAFTS_AND_SETTINGS),
            (self.tr("Backup and move"), BACKUP),
            (self.tr("The log itself"), THE_LOG),
        )
        return tuple((title, self._choices(title, actions)) for title, actions in named)

    def _choices(self, title: str, actions: tuple[AuditAction, ...]) -> tuple[Choice, ...]:
        whole = self.tr("%s (all)").replace("%s", title)
        each = (Choice(action_words(one.value), frozenset({one.value})) for one in actions)
        return (Choice(whole, frozenset(one.value for one in actions)), *each)
