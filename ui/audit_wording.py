"""The English sentences of the log: what it tells, and what can be wrong with it (clause TRN)."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_ACTIONS = {
    "audit_sign_in_failed": QT_TRANSLATE_NOOP("Texts", "Failed attempts to sign in"),
    "audit_setting_changed": QT_TRANSLATE_NOOP("Texts", "Setting changed"),
    "audit_signing_begun": QT_TRANSLATE_NOOP("Texts", "Signing of the log began"),
    "audit_signing_key_replaced": QT_TRANSLATE_NOOP("Texts", "The log has a new signing key"),
    "audit_checkpoint_lodged": QT_TRANSLATE_NOOP("Texts", "State of the log lodged with IT"),
    "audit_log_exported": QT_TRANSLATE_NOOP("Texts", "Log exported"),
    "audit_entries_retired": QT_TRANSLATE_NOOP("Texts", "Old entries removed after their term"),
}

_ATTEMPTS = {
    "attempt_door": QT_TRANSLATE_NOOP("Texts", "Passphrase or recovery code"),
    "attempt_second_factor": QT_TRANSLATE_NOOP("Texts", "Second factor"),
}

_LODGING = {
    "lodging_not_set_up": QT_TRANSLATE_NOOP(
        "Texts",
        "IT has named no folder for the state of the log. Print the code now and then, and give "
        "it to IT.",
    ),
    "lodging_lodged": QT_TRANSLATE_NOOP("Texts", "The state of the log lies with IT."),
    "lodging_waiting": QT_TRANSLATE_NOOP("Texts", "The state of the log waits to be lodged."),
    "lodging_failing": QT_TRANSLATE_NOOP(
        "Texts", "The state of the log could not be lodged with IT. It is tried again by itself."
    ),
}

_PROBLEMS = {
    "audit_key_unreadable": QT_TRANSLATE_NOOP(
        "Texts",
        "This is no public key of a log. Give its file, or its 64 hexadecimal digits.",
    ),
    "audit_checkpoint_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "This is no checkpoint of a log. Take the file from IT's folder as it lies there."
    ),
    "audit_code_mistyped": QT_TRANSLATE_NOOP(
        "Texts", "The code is not typed as it was printed. Compare it sign by sign."
    ),
    "audit_folder_missing": QT_TRANSLATE_NOOP(
        "Texts", "IT's folder for the state of the log is not there: {name}. Tell IT support."
    ),
    "audit_folder_silent": QT_TRANSLATE_NOOP(
        "Texts", "IT's folder for the state of the log does not answer. It is tried again later."
    ),
    "audit_lodged_otherwise": QT_TRANSLATE_NOOP(
        "Texts",
        "IT has another state of this log under the same number ({name}). The log may have been "
        "set back or written anew. Tell IT support before you go on.",
    ),
    "audit_entry_unreadable": QT_TRANSLATE_NOOP(
        "Texts",
        "What follows entry {seq} of the log cannot be read. Somebody changed the file, or the "
        "disk is damaged. Tell IT support.",
    ),
}

_FLAWS = {
    "audit_flaw_not_an_export": QT_TRANSLATE_NOOP(
        "Texts", "This file is no exported log, or its first line was changed."
    ),
    "audit_flaw_version_unknown": QT_TRANSLATE_NOOP(
        "Texts", "The file was written by a later version of the program. Verify it with that."
    ),
    "audit_flaw_line_malformed": QT_TRANSLATE_NOOP(
        "Texts", "The line is not as the program writes it: it was changed."
    ),
    "audit_flaw_cut_off": QT_TRANSLATE_NOOP("Texts", "The end is missing: the file was cut off."),
    "audit_flaw_after_the_end": QT_TRANSLATE_NOOP(
        "Texts", "Something was added after the end of the file."
    ),
    "audit_flaw_bytes_changed": QT_TRANSLATE_NOOP(
        "Texts", "The file is not the one that was signed: something before its end was changed."
    ),
    "audit_flaw_counts_differ": QT_TRANSLATE_NOOP(
        "Texts", "The file does not hold what its end says: lines were taken out or put in."
    ),
    "audit_flaw_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The entry cannot be read: it was changed, or the disk is damaged."
    ),
    "audit_flaw_out_of_order": QT_TRANSLATE_NOOP(
        "Texts", "The entry is missing here: one was taken out, put in or moved."
    ),
    "audit_flaw_link_broken": QT_TRANSLATE_NOOP(
        "Texts", "The entry does not follow the one before: that one was exchanged."
    ),
    "audit_flaw_content_changed": QT_TRANSLATE_NOOP(
        "Texts", "The entry says something else than when it was written."
    ),
    "audit_flaw_not_signed": QT_TRANSLATE_NOOP(
        "Texts", "The entry has no signature: it was put in, or its signature was taken away."
    ),
    "audit_flaw_signature_wrong": QT_TRANSLATE_NOOP(
        "Texts", "The signature is not that of this device."
    ),
    "audit_flaw_key_unknown": QT_TRANSLATE_NOOP(
        "Texts", "It is signed with another key than those that are known."
    ),
    "audit_flaw_key_change_unexplained": QT_TRANSLATE_NOOP(
        "Texts", "From here on another key signs, and no entry tells of the change."
    ),
    "audit_flaw_checkpoint_wrong": QT_TRANSLATE_NOOP(
        "Texts", "The signature of the checkpoint is not that of this device."
    ),
    "audit_flaw_history_differs": QT_TRANSLATE_NOOP(
        "Texts", "At the checkpoint the log was another one: it was written anew."
    ),
    "audit_flaw_tail_missing": QT_TRANSLATE_NOOP(
        "Texts", "The log ends before the checkpoint: its newest entries were cut off."
    ),
    "audit_flaw_other_log": QT_TRANSLATE_NOOP("Texts", "The checkpoint is that of another log."),
}

AUDIT_WORDS = {**_ACTIONS, **_ATTEMPTS, **_LODGING, **_PROBLEMS, **_FLAWS}
