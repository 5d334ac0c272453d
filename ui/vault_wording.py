"""The English sentences about the vault of official accounts; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_CREDENTIALS = {
    "protection_not_delegated": QT_TRANSLATE_NOOP(
        "Texts",
        "No decision delegates this account to you. The vault holds official accounts only, no "
        "personal ones.",
    ),
    "protection_delegation_ended": QT_TRANSLATE_NOOP(
        "Texts",
        "No decision in force delegates this account to you any more. What is kept for it stays "
        "sealed; hand the account over and remove it here.",
    ),
    "protection_not_shown": QT_TRANSLATE_NOOP(
        "Texts", "This secret is used by the program alone and is not shown."
    ),
    "protection_entry_unknown": QT_TRANSLATE_NOOP(
        "Texts", "The chosen entry is not in the file. Read the file again."
    ),
    "protection_nothing_chosen": QT_TRANSLATE_NOOP(
        "Texts", "Choose an entry for one account at least."
    ),
    "credential_password_invalid": QT_TRANSLATE_NOOP(
        "Texts",
        "The password is empty, too long, or holds signs that cannot be seen. Enter it again "
        "without copying the text around it.",
    ),
    "credential_password_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The platform takes {limit} characters at most. Choose a shorter password."
    ),
    "credential_password_too_weak": QT_TRANSLATE_NOOP(
        "Texts",
        "This password would be guessed too soon. Let the program draw one, or choose a longer "
        "one.",
    ),
    "credential_password_used_before": QT_TRANSLATE_NOOP(
        "Texts", "An official account has this password or had it once. Choose a new one."
    ),
    "credential_seed_invalid": QT_TRANSLATE_NOOP(
        "Texts",
        "This is no key of an authenticator. Copy the key or the address that the platform shows "
        "beside its QR code.",
    ),
    "credential_recovery_codes_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Enter the recovery codes of the platform, one on each line."
    ),
    "credential_text_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The text is longer than {limit} characters. Shorten it."
    ),
    "credential_text_invalid": QT_TRANSLATE_NOOP(
        "Texts", "The text holds signs that cannot be seen. Type it instead of copying it."
    ),
    "credential_mail_invalid": QT_TRANSLATE_NOOP("Texts", "This is no e-mail address."),
    "credential_page_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Enter the whole address of the page, beginning with https://"
    ),
    "credential_rotation_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Choose an interval from {least} to {most} days."
    ),
    "credential_recipe_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Choose at least one kind of signs, and a length within the limits."
    ),
    "credential_recipe_too_weak": QT_TRANSLATE_NOOP(
        "Texts", "A password like that could be guessed. Make it longer, or add kinds of signs."
    ),
    "credential_recipe_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The platform takes {limit} characters at most. Choose fewer words or signs."
    ),
    "credential_words_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The word list for passphrases that comes with the program is damaged. Ask IT support to "
        "install the program again.",
    ),
    "credential_not_kept": QT_TRANSLATE_NOOP("Texts", "Nothing of this kind is kept."),
    "credential_change_pending": QT_TRANSLATE_NOOP(
        "Texts",
        "A change of this password is not finished yet. Confirm it, or give it up, before anything "
        "else.",
    ),
    "credential_no_change_pending": QT_TRANSLATE_NOOP(
        "Texts", "No change of this password is under way."
    ),
}

_IMPORT = {
    "import_not_a_vault": QT_TRANSLATE_NOOP(
        "Texts",
        "The file is neither a KeePass database (.kdbx) nor a JSON export of Bitwarden. Nothing "
        "was imported.",
    ),
    "import_old_format": QT_TRANSLATE_NOOP(
        "Texts",
        "The database has an older format. Open it in its own program, save it as KDBX 4, and "
        "choose that file.",
    ),
    "import_newer_format": QT_TRANSLATE_NOOP(
        "Texts", "The database has a newer format than KDBX 4. Save it as KDBX 4."
    ),
    "import_cipher_unknown": QT_TRANSLATE_NOOP(
        "Texts",
        "The file is encrypted in a way that is not read here. Set it to AES or ChaCha20 with "
        "Argon2 in its own program, and save it again.",
    ),
    "import_too_costly": QT_TRANSLATE_NOOP(
        "Texts",
        "Opening the file would take more memory or time than any vault needs. Nothing was "
        "imported.",
    ),
    "import_passphrase_needed": QT_TRANSLATE_NOOP(
        "Texts", "Enter the passphrase of the file, or choose its key file."
    ),
    "import_wrong_passphrase": QT_TRANSLATE_NOOP(
        "Texts", "The passphrase or the key file is not the right one. Nothing was imported."
    ),
    "import_account_restricted": QT_TRANSLATE_NOOP(
        "Texts",
        "Only the Bitwarden account that made this export can open it. Export again and choose "
        "protection by a password.",
    ),
    "import_damaged": QT_TRANSLATE_NOOP(
        "Texts", "The file is damaged or was altered. Nothing was imported."
    ),
    "import_forbidden_markup": QT_TRANSLATE_NOOP(
        "Texts",
        "The file holds instructions that no password program writes. Nothing was imported; show "
        "the file to IT support.",
    ),
    "import_too_large": QT_TRANSLATE_NOOP(
        "Texts", "The file holds more than any vault of passwords. Nothing was imported."
    ),
    "import_no_entries": QT_TRANSLATE_NOOP(
        "Texts", "The file holds no entry with a password or an authenticator key."
    ),
}

_HEALTH = {
    "health_breached": QT_TRANSLATE_NOOP("Texts", "The password of {handle} is known from leaks"),
    "health_why_breached": QT_TRANSLATE_NOOP(
        "Texts", "Guessing begins with leaked passwords, and takes no time at all."
    ),
    "health_reused": QT_TRANSLATE_NOOP(
        "Texts", "The password of {handle} is used for another account too: {others}"
    ),
    "health_why_reused": QT_TRANSLATE_NOOP(
        "Texts", "Whoever gets into one of these accounts gets into all of them."
    ),
    "health_weak": QT_TRANSLATE_NOOP("Texts", "The password of {handle} is weak"),
    "health_why_weak": QT_TRANSLATE_NOOP("Texts", "It can be guessed by trying, and soon."),
    "health_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "A secret of {handle} is damaged and cannot be read"
    ),
    "health_why_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "It was altered or damaged on this computer and is not used any more."
    ),
    "health_change_unfinished": QT_TRANSLATE_NOOP(
        "Texts", "The change of the password of {handle} that was begun on {at} is not finished"
    ),
    "health_why_change_unfinished": QT_TRANSLATE_NOOP(
        "Texts", "Until then nobody can say which of the two passwords the platform takes."
    ),
    "health_ended": QT_TRANSLATE_NOOP(
        "Texts", "{handle} is not delegated to you any more, and its secrets are still kept here"
    ),
    "health_why_ended": QT_TRANSLATE_NOOP(
        "Texts", "Secrets of an account belong to those only whom a decision in force names."
    ),
    "health_missing": QT_TRANSLATE_NOOP("Texts", "The password of {handle} is not in the vault"),
    "health_why_missing": QT_TRANSLATE_NOOP(
        "Texts", "It then lies on paper, in a message or in one person's memory."
    ),
    "health_similar": QT_TRANSLATE_NOOP(
        "Texts", "The password of {handle} is much like that of another account: {others}"
    ),
    "health_why_similar": QT_TRANSLATE_NOOP(
        "Texts", "Whoever learns one of them soon guesses the other."
    ),
    "health_no_second_factor": QT_TRANSLATE_NOOP(
        "Texts", "No authenticator key is kept for {handle}"
    ),
    "health_why_no_second_factor": QT_TRANSLATE_NOOP(
        "Texts",
        "Without a second factor a password is enough to take the account over; in one person's "
        "telephone it is lost with the telephone.",
    ),
    "health_overdue": QT_TRANSLATE_NOOP(
        "Texts", "The password of {handle} was to be changed by {due}"
    ),
    "health_why_overdue": QT_TRANSLATE_NOOP(
        "Texts", "The longer a password stays, the more people have come to know it."
    ),
    "health_used_once": QT_TRANSLATE_NOOP(
        "Texts", "The password of {handle} is or was that of another account: {others}"
    ),
    "health_why_used_once": QT_TRANSLATE_NOOP(
        "Texts", "Whoever worked with the other account may know it."
    ),
    "health_no_recovery_codes": QT_TRANSLATE_NOOP(
        "Texts", "No recovery codes are kept for {handle}"
    ),
    "health_why_no_recovery_codes": QT_TRANSLATE_NOOP(
        "Texts", "If the second factor is lost, the account is lost with it."
    ),
    "health_few_recovery_codes": QT_TRANSLATE_NOOP(
        "Texts", "Few recovery codes are left for {handle} (left: {left})"
    ),
    "health_why_few_recovery_codes": QT_TRANSLATE_NOOP(
        "Texts", "Each code is good for one use only."
    ),
    "health_due_soon": QT_TRANSLATE_NOOP(
        "Texts", "The password of {handle} is to be changed by {due}"
    ),
    "health_why_due_soon": QT_TRANSLATE_NOOP("Texts", "A change in time needs no hurry."),
    "health_no_owner_mail": QT_TRANSLATE_NOOP(
        "Texts", "The e-mail address behind {handle} is not written down"
    ),
    "health_why_no_owner_mail": QT_TRANSLATE_NOOP(
        "Texts",
        "Whoever reads that mailbox can reset the password. It must be an official one, and known.",
    ),
    "health_app_password_old": QT_TRANSLATE_NOOP(
        "Texts", "The app password of {handle} has been the same since {since}"
    ),
    "health_why_app_password_old": QT_TRANSLATE_NOOP(
        "Texts", "An app password opens the account without a second factor."
    ),
    "health_app_password_unused": QT_TRANSLATE_NOOP(
        "Texts", "The app password of {handle} has not been used since {since}"
    ),
    "health_why_app_password_unused": QT_TRANSLATE_NOOP(
        "Texts", "What nobody uses should open nothing."
    ),
    "health_do_change_password": QT_TRANSLATE_NOOP("Texts", "Draw a new password and change it"),
    "health_do_finish_change": QT_TRANSLATE_NOOP("Texts", "Confirm the change, or give it up"),
    "health_do_enter_again": QT_TRANSLATE_NOOP("Texts", "Enter it again"),
    "health_do_hand_over": QT_TRANSLATE_NOOP("Texts", "Hand the account over, then remove it here"),
    "health_do_keep_password": QT_TRANSLATE_NOOP("Texts", "Put the password into the vault"),
    "health_do_add_second_factor": QT_TRANSLATE_NOOP(
        "Texts", "Switch on the second factor at the platform and keep its key here"
    ),
    "health_do_add_recovery_codes": QT_TRANSLATE_NOOP(
        "Texts", "Have the platform make new recovery codes and keep them here"
    ),
    "health_do_add_owner_mail": QT_TRANSLATE_NOOP("Texts", "Write the e-mail address down"),
    "health_do_renew_app_password": QT_TRANSLATE_NOOP(
        "Texts", "Make a new app password at the platform and connect the account again"
    ),
    "health_do_revoke_app_password": QT_TRANSLATE_NOOP(
        "Texts", "Revoke the app password at the platform"
    ),
}

_AUDIT = {
    "audit_secret_shown": QT_TRANSLATE_NOOP("Texts", "Secret of an account shown"),
    "audit_secret_copied": QT_TRANSLATE_NOOP("Texts", "Secret of an account copied"),
    "audit_code_shown": QT_TRANSLATE_NOOP("Texts", "Code of an account shown"),
    "audit_credential_saved": QT_TRANSLATE_NOOP("Texts", "Credential of an account changed"),
    "audit_credential_removed": QT_TRANSLATE_NOOP("Texts", "Credential of an account removed"),
    "audit_credential_imported": QT_TRANSLATE_NOOP("Texts", "Credential of an account imported"),
    "audit_password_change_begun": QT_TRANSLATE_NOOP("Texts", "Change of a password begun"),
    "audit_password_change_confirmed": QT_TRANSLATE_NOOP("Texts", "Change of a password confirmed"),
    "audit_password_change_given_up": QT_TRANSLATE_NOOP("Texts", "Change of a password given up"),
}

VAULT_WORDS = {**_CREDENTIALS, **_IMPORT, **_HEALTH, **_AUDIT}
