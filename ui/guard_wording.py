"""The English sentences of connected apps, foreign posts and incidents (clause SEC-2)."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_PROBLEMS = {
    "guard_unknown_app": QT_TRANSLATE_NOOP(
        "Texts",
        "{app} may act for this account and is not on IT's list of apps. Nothing is published "
        "there until it is shut out, or IT puts it on the list.",
    ),
    "guard_foreign_app_found": QT_TRANSLATE_NOOP(
        "Texts",
        "A foreign app was found on this account: {app}. Nothing is published there until somebody "
        "has removed it at the platform and recorded that.",
    ),
    "guard_no_list": QT_TRANSLATE_NOOP(
        "Texts",
        "This platform gives no list of the account's apps. Look at its settings page and record "
        "what you find.",
    ),
    "guard_not_found": QT_TRANSLATE_NOOP(
        "Texts", "This is not there any more. Look at the list again."
    ),
    "guard_reason_missing": QT_TRANSLATE_NOOP(
        "Texts", "Say why in a few words; the log keeps the reason."
    ),
    "guard_by_hand": QT_TRANSLATE_NOOP(
        "Texts",
        "Natiq cannot shut out {app} there. Remove it on the platform's settings page, then record "
        "that.",
    ),
    "guard_own_access": QT_TRANSLATE_NOOP(
        "Texts",
        "{app} is how Natiq itself is let in. To take it away, disconnect the account.",
    ),
    "guard_already_settled": QT_TRANSLATE_NOOP(
        "Texts", "This was settled already. Look at the list again."
    ),
    "guard_steps_open": QT_TRANSLATE_NOOP(
        "Texts", "Steps still open: {steps}. Do them, or say for each why it is left out."
    ),
}

_APPS = {
    "app_own": QT_TRANSLATE_NOOP("Texts", "Natiq's own access"),
    "app_allowed": QT_TRANSLATE_NOOP("Texts", "On IT's list"),
    "app_unknown": QT_TRANSLATE_NOOP("Texts", "Not on IT's list"),
    "check_listed": QT_TRANSLATE_NOOP("Texts", "The platform's own list"),
    "check_guided": QT_TRANSLATE_NOOP("Texts", "A look at the platform by a person"),
    "check_none": QT_TRANSLATE_NOOP("Texts", "Nothing to check"),
    "check_clean": QT_TRANSLATE_NOOP("Texts", "No foreign app"),
    "check_unknown_found": QT_TRANSLATE_NOOP("Texts", "A foreign app was found"),
    "check_removed": QT_TRANSLATE_NOOP("Texts", "A foreign app was removed"),
    "check_failed": QT_TRANSLATE_NOOP("Texts", "The check failed"),
    "guided_open_page": QT_TRANSLATE_NOOP(
        "Texts", "Open the settings page of the account at the platform."
    ),
    "guided_compare": QT_TRANSLATE_NOOP("Texts", "Compare each app there with IT's list."),
    "guided_remove": QT_TRANSLATE_NOOP("Texts", "Remove every app that is not on the list."),
    "guided_end_sessions": QT_TRANSLATE_NOOP(
        "Texts", "End the sessions and devices that nobody here knows."
    ),
    "guided_record": QT_TRANSLATE_NOOP("Texts", "Record here what you found."),
}

_POSTS = {
    "foreign_open": QT_TRANSLATE_NOOP("Texts", "Not settled"),
    "foreign_claimed": QT_TRANSLATE_NOOP("Texts", "Claimed"),
    "foreign_deleted": QT_TRANSLATE_NOOP("Texts", "Deleted"),
    "foreign_incident": QT_TRANSLATE_NOOP("Texts", "Part of an incident"),
    "foreign_gone": QT_TRANSLATE_NOOP("Texts", "No longer on the platform"),
    "step_pause_all": QT_TRANSLATE_NOOP("Texts", "Stop all publishing."),
    "step_change_password": QT_TRANSLATE_NOOP("Texts", "Change the account's password."),
    "step_revoke_apps": QT_TRANSLATE_NOOP("Texts", "Shut out every foreign app."),
    "step_end_sessions": QT_TRANSLATE_NOOP(
        "Texts", "End all other sessions of the account at the platform."
    ),
    "step_delete_posts": QT_TRANSLATE_NOOP("Texts", "Delete what was published without authority."),
    "step_notify": QT_TRANSLATE_NOOP(
        "Texts", "Notify IT security and whoever is responsible for the account."
    ),
}

_NETWORK = {
    "gate_for_work": QT_TRANSLATE_NOOP("Texts", "Publishing and looking after posts"),
    "gate_for_sign_in": QT_TRANSLATE_NOOP("Texts", "Signing in at the platform"),
    "gate_for_examination": QT_TRANSLATE_NOOP("Texts", "Examining how Natiq is to be let in"),
    "gate_for_renewal": QT_TRANSLATE_NOOP("Texts", "Renewing how Natiq is let in"),
}

_LOG = {
    "audit_apps_checked": QT_TRANSLATE_NOOP("Texts", "Connected apps checked"),
    "audit_app_revoked": QT_TRANSLATE_NOOP("Texts", "App shut out of the account"),
    "audit_app_revoke_failed": QT_TRANSLATE_NOOP("Texts", "App could not be shut out"),
    "audit_foreign_post_found": QT_TRANSLATE_NOOP("Texts", "Foreign post found"),
    "audit_foreign_post_claimed": QT_TRANSLATE_NOOP("Texts", "Foreign post claimed"),
    "audit_incident_opened": QT_TRANSLATE_NOOP("Texts", "Incident opened"),
    "audit_incident_step_done": QT_TRANSLATE_NOOP("Texts", "Step of an incident done"),
    "audit_incident_closed": QT_TRANSLATE_NOOP("Texts", "Incident closed"),
    "audit_report_printed": QT_TRANSLATE_NOOP("Texts", "Report printed or saved"),
}

GUARD_WORDS = {**_PROBLEMS, **_APPS, **_POSTS, **_NETWORK, **_LOG}
