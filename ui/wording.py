"""The English sentence of every code of the core; Arabic comes from the translation.

A sentence says what happened and what to do next. ``{name}`` stands for a value that the
core gives with the code. A test fails for a code without a sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.answer_wording import ANSWER_WORDS
from ui.draft_wording import DRAFT_WORDS
from ui.media_wording import MEDIA_WORDS
from ui.policy_wording import POLICY_WORDS
from ui.vault_wording import VAULT_WORDS

_FILES = {
    "file_too_large": QT_TRANSLATE_NOOP(
        "Texts", "The file {name} is too large to be what was asked for. Choose another one."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The file {name} cannot be read. Check that it is there and that you may open it."
    ),
    "file_unwritable": QT_TRANSLATE_NOOP(
        "Texts",
        "The file {name} cannot be written. Check the free space on the disk, then try again.",
    ),
    "settings_not_readable": QT_TRANSLATE_NOOP(
        "Texts",
        "The settings file {name} that IT installed is not valid TOML. Ask IT support to mend it.",
    ),
    "settings_unknown_name": QT_TRANSLATE_NOOP(
        "Texts",
        "The settings file that IT installed names a setting that does not exist: {name}. "
        "Ask IT support to mend it.",
    ),
    "settings_wrong_value": QT_TRANSLATE_NOOP(
        "Texts",
        "The setting {name} has a value that is not allowed. Ask IT support to mend it.",
    ),
    "settings_locked_by_it": QT_TRANSLATE_NOOP(
        "Texts", "IT has fixed the setting {name} on this machine; it cannot be changed here."
    ),
}

_DELEGATION = {
    "delegation_no_anchor": QT_TRANSLATE_NOOP(
        "Texts",
        "This machine knows no authority whose decisions count. Ask IT support to install the "
        "authority's public key.",
    ),
    "delegation_anchor_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The authority's key file {name} on this machine is damaged. Ask IT support to install "
        "it again.",
    ),
    "delegation_not_a_decision": QT_TRANSLATE_NOOP(
        "Texts", "The file is not a signed decision. Choose the file as the authority gave it."
    ),
    "delegation_too_large": QT_TRANSLATE_NOOP(
        "Texts", "The file is too large to be a decision. Choose the file as the authority gave it."
    ),
    "delegation_algorithm_refused": QT_TRANSLATE_NOOP(
        "Texts", "The decision is signed by a method that Natiq does not accept (only EdDSA)."
    ),
    "delegation_header_refused": QT_TRANSLATE_NOOP(
        "Texts", "The head of the decision holds something that does not belong there."
    ),
    "delegation_wrong_type": QT_TRANSLATE_NOOP(
        "Texts", "The file is signed, but it is of another kind than what was asked for here."
    ),
    "delegation_unknown_key": QT_TRANSLATE_NOOP(
        "Texts",
        "The decision is signed with a key that this machine does not trust. Ask the authority "
        "which key it used, and IT support whether it is installed.",
    ),
    "delegation_signature_wrong": QT_TRANSLATE_NOOP(
        "Texts",
        "The signature does not fit: the file was changed after it was signed, or was not signed "
        "by this authority. Ask for it again.",
    ),
    "delegation_issuer_differs": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} names another issuer than the authority that signed it."
    ),
    "delegation_field_missing": QT_TRANSLATE_NOOP(
        "Texts", "The decision lacks a field that every decision must have: {field}."
    ),
    "delegation_field_unknown": QT_TRANSLATE_NOOP(
        "Texts", "The decision holds a field that Natiq does not know: {field}."
    ),
    "delegation_field_invalid": QT_TRANSLATE_NOOP(
        "Texts", "A field of the decision does not have a valid value: {field}."
    ),
    "delegation_not_yet_valid": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} is not in force yet; it begins {valid_from}."
    ),
    "delegation_expired": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} ended {valid_until}. Ask the authority for a new one."
    ),
    "delegation_revoked": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} was revoked from {since}. Reason: {reason}."
    ),
    "delegation_employee_not_named": QT_TRANSLATE_NOOP(
        "Texts",
        "Decision {number} does not name your staff number. Check the number, or ask the "
        "authority.",
    ),
    "delegation_account_not_named": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} does not name this account."
    ),
    "delegation_action_not_named": QT_TRANSLATE_NOOP(
        "Texts", "Decision {number} does not permit this action on this account."
    ),
    "delegation_no_decision": QT_TRANSLATE_NOOP(
        "Texts", "There is no decision that delegates you. Import one; drafting works meanwhile."
    ),
    "delegation_key_unreadable": QT_TRANSLATE_NOOP("Texts", "The file is not a key of this kind."),
    "delegation_key_passphrase_wrong": QT_TRANSLATE_NOOP(
        "Texts", "The passphrase does not open the signing key."
    ),
    "delegation_file_exists": QT_TRANSLATE_NOOP(
        "Texts", "The file {name} exists already and is not overwritten. Choose another name."
    ),
}

_ISSUING = {
    "issuing_format_unknown": QT_TRANSLATE_NOOP(
        "Texts", "A description of a decision is a .toml or a .json file, and {name} is neither."
    ),
    "issuing_not_toml": QT_TRANSLATE_NOOP("Texts", "{name} is not valid TOML (line {line})."),
    "issuing_not_json": QT_TRANSLATE_NOOP("Texts", "{name} is not valid JSON (line {line})."),
    "issuing_keys_differ": QT_TRANSLATE_NOOP(
        "Texts", "The public key {name} does not belong to this private key."
    ),
    "issuing_key_named_otherwise": QT_TRANSLATE_NOOP(
        "Texts", "This machine trusts the key under another name: {issuer}."
    ),
    "issuing_passphrase_file_open": QT_TRANSLATE_NOOP(
        "Texts", "Others can read the passphrase file {name}. Close it to them (chmod 600)."
    ),
    "issuing_passphrase_file_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The passphrase file {name} holds no passphrase on one line."
    ),
}

_IDENTITY = {
    "passphrase_too_short": QT_TRANSLATE_NOOP(
        "Texts", "Too short: several words that do not belong together are easy to remember."
    ),
    "passphrase_too_long": QT_TRANSLATE_NOOP(
        "Texts", "Longer than Natiq accepts. Some words fewer are enough."
    ),
    "passphrase_invisible": QT_TRANSLATE_NOOP(
        "Texts", "It holds signs that cannot be seen. Type it instead of pasting it."
    ),
    "passphrase_breached": QT_TRANSLATE_NOOP(
        "Texts",
        "It stands in lists of leaked passwords, and guessing begins with those. Choose another.",
    ),
    "passphrase_common": QT_TRANSLATE_NOOP(
        "Texts", "It holds words or phrases that many people choose, and guessers try first."
    ),
    "passphrase_personal": QT_TRANSLATE_NOOP(
        "Texts", "Your name and your staff number do not count: they are easy to find out."
    ),
    "passphrase_repeats": QT_TRANSLATE_NOOP("Texts", "Repeating something adds next to nothing."),
    "passphrase_sequence": QT_TRANSLATE_NOOP(
        "Texts", "Sequences such as 1234 or أبجد are guessed at once."
    ),
    "passphrase_keyboard_row": QT_TRANSLATE_NOOP(
        "Texts", "Keys beside one another are guessed at once."
    ),
    "passphrase_dates": QT_TRANSLATE_NOOP(
        "Texts", "Dates, years and telephone numbers are easily guessed."
    ),
    "passphrase_add_words": QT_TRANSLATE_NOOP(
        "Texts", "Add another word or two that nobody would expect beside the others."
    ),
    "passphrase_good": QT_TRANSLATE_NOOP("Texts", "Strong. Keep it to yourself."),
    "identity_staff_number_invalid": QT_TRANSLATE_NOOP(
        "Texts", "A staff number is made of letters A to Z and digits, at most 32 of them."
    ),
    "identity_name_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Write your name as it stands in the decision."
    ),
    "identity_passphrase_too_weak": QT_TRANSLATE_NOOP(
        "Texts", "The passphrase is too weak. Follow the advice below the field."
    ),
    "identity_already_enrolled": QT_TRANSLATE_NOOP(
        "Texts", "An employee is set up on this computer account already. Sign in instead."
    ),
    "identity_not_enrolled": QT_TRANSLATE_NOOP(
        "Texts", "Nobody is set up here yet. Begin with the first steps."
    ),
    "identity_not_confirmed": QT_TRANSLATE_NOOP(
        "Texts", "Confirm a code of the authenticator first."
    ),
    "identity_code_incomplete": QT_TRANSLATE_NOOP("Texts", "Enter the six digits of the code."),
    "identity_wrong_code": QT_TRANSLATE_NOOP(
        "Texts",
        "The code is not right. Take the newest one, and check that the clocks of telephone and "
        "computer are right.",
    ),
    "identity_code_replayed": QT_TRANSLATE_NOOP(
        "Texts", "This code was used already. Wait for the next one, half a minute at most."
    ),
    "identity_wrong_recovery_code": QT_TRANSLATE_NOOP(
        "Texts", "This is none of your recovery codes. Check it letter by letter."
    ),
    "identity_recovery_code_used": QT_TRANSLATE_NOOP(
        "Texts", "This recovery code was used already. Take another one."
    ),
    "identity_wait": QT_TRANSLATE_NOOP(
        "Texts", "Several attempts failed. Try again in a while (seconds left: {seconds})."
    ),
    "identity_code_locked": QT_TRANSLATE_NOOP(
        "Texts",
        "Too many wrong codes in a row: the authenticator is locked. Sign in with a recovery "
        "code; codes of the authenticator are taken again after that.",
    ),
    "identity_locked": QT_TRANSLATE_NOOP("Texts", "The session is locked. Sign in again."),
    "identity_step_up_needed": QT_TRANSLATE_NOOP(
        "Texts", "This needs your second factor once more. Confirm that it is you, then go on."
    ),
    "identity_no_authenticator": QT_TRANSLATE_NOOP(
        "Texts", "You have removed the authenticator. Use your security key."
    ),
    "identity_passphrase_unchanged": QT_TRANSLATE_NOOP(
        "Texts", "This is the passphrase in force. Choose another one."
    ),
    "identity_not_in_practice": QT_TRANSLATE_NOOP(
        "Texts", "Practice has neither passphrase nor second factor to change."
    ),
    "identity_words_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The list of common passphrases that comes with the program is damaged. Ask IT support "
        "to install the program again.",
    ),
}

_SECURITY_KEYS = {
    "security_key_none": QT_TRANSLATE_NOOP(
        "Texts", "No security key is plugged in. Plug yours in, then try again."
    ),
    "security_key_several": QT_TRANSLATE_NOOP(
        "Texts",
        "Several new security keys are plugged in. Leave only the one that you want to add.",
    ),
    "security_key_no_access": QT_TRANSLATE_NOOP(
        "Texts",
        "A security key is plugged in, but this computer does not let you use it. Ask IT support "
        "to allow security keys (udev rules).",
    ),
    "security_key_timed_out": QT_TRANSLATE_NOOP(
        "Texts", "The security key was not touched in time. Try again and touch it while it blinks."
    ),
    "security_key_cancelled": QT_TRANSLATE_NOOP("Texts", "The security key was not used."),
    "security_key_declined": QT_TRANSLATE_NOOP(
        "Texts", "The security key was refused. Try again and confirm at the key."
    ),
    "security_key_removed": QT_TRANSLATE_NOOP(
        "Texts",
        "The security key was taken out while it was being used. Plug it in, then try again.",
    ),
    "security_key_unknown_here": QT_TRANSLATE_NOOP(
        "Texts",
        "The security key that is plugged in does not belong to this profile. Use one that was "
        "added to it.",
    ),
    "security_key_already_added": QT_TRANSLATE_NOOP(
        "Texts", "This security key was added already. Plug in the one that you want to add."
    ),
    "security_key_lacks_secret": QT_TRANSLATE_NOOP(
        "Texts",
        "This security key, or this version of the operating system, cannot take part in "
        "protecting the profile (hmac-secret is missing). Use a FIDO2 key of a newer make.",
    ),
    "security_key_pin_needed": QT_TRANSLATE_NOOP(
        "Texts", "The security key asks for its PIN. Enter it, then touch the key again."
    ),
    "security_key_pin_wrong": QT_TRANSLATE_NOOP(
        "Texts", "The PIN of the security key is not right (attempts left: {left})."
    ),
    "security_key_pin_paused": QT_TRANSLATE_NOOP(
        "Texts",
        "Several wrong PINs in a row. Take the security key out, plug it in, then try again.",
    ),
    "security_key_pin_blocked": QT_TRANSLATE_NOOP(
        "Texts",
        "The security key has locked itself after too many wrong PINs and cannot be used here any "
        "more. Sign in another way and remove it.",
    ),
    "security_key_pin_not_set": QT_TRANSLATE_NOOP(
        "Texts",
        "The security key wants a PIN or a fingerprint and has none yet. Set one up with the "
        "key's own program, then try again.",
    ),
    "security_key_name_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Give the key a name that you will know it by, of {most} characters at most."
    ),
    "security_key_name_taken": QT_TRANSLATE_NOOP(
        "Texts", "Another of your keys has this name. Choose another one."
    ),
    "security_key_failed": QT_TRANSLATE_NOOP(
        "Texts",
        "The security key gave no usable answer ({kind}). Plug it in anew, then try again.",
    ),
}

_VAULT = {
    "vault_no_keyring": QT_TRANSLATE_NOOP(
        "Texts", "The operating system offers no keyring in this session."
    ),
    "vault_keyring_locked": QT_TRANSLATE_NOOP(
        "Texts", "The operating system's keyring is locked. Unlock it, then try again."
    ),
    "vault_keyring_insecure": QT_TRANSLATE_NOOP(
        "Texts",
        "The keyring set up on this machine ({name}) does not protect what it keeps. Ask IT "
        "support for the system's own one.",
    ),
    "vault_keyring_failed": QT_TRANSLATE_NOOP(
        "Texts", "The operating system's keyring failed ({kind}). Try again, or ask IT support."
    ),
    "vault_folder_not_usable": QT_TRANSLATE_NOOP(
        "Texts",
        "The folder that IT chose for this machine's secret is not there. Check that its drive is "
        "connected.",
    ),
    "vault_folder_open_to_others": QT_TRANSLATE_NOOP(
        "Texts",
        "Others can read the folder or file of this machine's secret ({name}). Ask IT support to "
        "close it to them.",
    ),
    "vault_folder_beside_data": QT_TRANSLATE_NOOP(
        "Texts",
        "The folder for this machine's secret lies with the data that it protects. Ask IT support "
        "to choose another one.",
    ),
    "vault_device_secret_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "This machine's keyring does not hold the secret of this profile: the profile was copied "
        "from another machine, or the keyring was emptied.",
    ),
    "vault_device_secret_damaged": QT_TRANSLATE_NOOP(
        "Texts", "What this machine's keyring holds for this profile is damaged."
    ),
    "vault_keys_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "The profile's key file is missing; its drafts cannot be opened without it. Nothing was "
        "deleted: ask IT support to restore the file from a backup.",
    ),
    "vault_keys_damaged": QT_TRANSLATE_NOOP(
        "Texts", "The profile's key file is damaged. Ask IT support to restore it from a backup."
    ),
    "vault_keys_foreign": QT_TRANSLATE_NOOP(
        "Texts",
        "The profile's key file was changed, or it belongs to another machine. It is not opened.",
    ),
    "vault_wrong_passphrase": QT_TRANSLATE_NOOP("Texts", "The passphrase is not right."),
    "vault_no_memory": QT_TRANSLATE_NOOP(
        "Texts",
        "This computer has not got the memory to check the passphrase now. Close other programs, "
        "then try again.",
    ),
    "vault_security_key_needed": QT_TRANSLATE_NOOP(
        "Texts", "This profile opens with a security key only. Plug yours in and use it."
    ),
    "vault_security_key_unknown": QT_TRANSLATE_NOOP(
        "Texts", "This security key was not added to your profile. Use one that was."
    ),
    "vault_security_key_there": QT_TRANSLATE_NOOP(
        "Texts", "This security key was added to your profile before."
    ),
    "vault_too_many_security_keys": QT_TRANSLATE_NOOP(
        "Texts", "A profile holds {most} security keys at most. Remove one that you do not use."
    ),
    "vault_last_way_in": QT_TRANSLATE_NOOP(
        "Texts", "This is your last second factor. Add another one before you remove it."
    ),
    "vault_secret_damaged": QT_TRANSLATE_NOOP(
        "Texts", "A stored secret is damaged and is not used. Enter it again."
    ),
    "vault_locked": QT_TRANSLATE_NOOP("Texts", "The session is locked. Sign in again."),
    "storage_wrong_key": QT_TRANSLATE_NOOP(
        "Texts",
        "The database {name} does not open with this profile's key: it is damaged or comes from "
        "another profile.",
    ),
    "storage_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The database {name} is damaged. Nothing was deleted: ask IT support to restore it from a "
        "backup.",
    ),
    "storage_newer_than_program": QT_TRANSLATE_NOOP(
        "Texts",
        "The data comes from a newer version of Natiq. Nothing was changed: ask IT support for "
        "the newer version.",
    ),
    "storage_exists": QT_TRANSLATE_NOOP(
        "Texts", "The database {name} is there already and is not overwritten."
    ),
    "storage_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "The profile's database {name} is missing. Ask IT support to restore it from a backup.",
    ),
    "storage_closed": QT_TRANSLATE_NOOP("Texts", "The session is locked. Sign in again."),
    "storage_already_running": QT_TRANSLATE_NOOP(
        "Texts",
        "Natiq is running already with your data. Go to its window, or close it and start again.",
    ),
    "storage_disk": QT_TRANSLATE_NOOP(
        "Texts",
        "The disk does not take the data: it is full, or writing is not allowed. Free some space.",
    ),
}

_DRAFTS = {
    "draft_not_found": QT_TRANSLATE_NOOP("Texts", "This draft is not there any more."),
    "draft_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The text has {length} characters; a draft holds {limit} at most."
    ),
    "draft_already_queued": QT_TRANSLATE_NOOP(
        "Texts", "This text is in the outbox and cannot be changed there. Withdraw it first."
    ),
}

_PLATFORMS = {
    "gate_not_allowed": QT_TRANSLATE_NOOP(
        "Texts", "The address is not one that the delegated account needs."
    ),
    "gate_no_tls": QT_TRANSLATE_NOOP("Texts", "The connection would not have been encrypted."),
    "gate_odd_address": QT_TRANSLATE_NOOP(
        "Texts", "The address is written in a way that hides where it leads."
    ),
    "gate_redirect": QT_TRANSLATE_NOOP("Texts", "The server wanted to lead elsewhere."),
    "gate_too_large": QT_TRANSLATE_NOOP("Texts", "The answer was larger than any that is needed."),
    "gate_too_slow": QT_TRANSLATE_NOOP("Texts", "The answer took too long."),
    "gate_compressed": QT_TRANSLATE_NOOP("Texts", "The answer came packed, which is not accepted."),
    "platform_offline": QT_TRANSLATE_NOOP(
        "Texts", "The platform cannot be reached: there is no connection."
    ),
    "platform_network_refused": QT_TRANSLATE_NOOP(
        "Texts", "The network gate did not let this exchange through; the log says why."
    ),
    "platform_no_answer": QT_TRANSLATE_NOOP("Texts", "The connection broke before an answer came."),
    "platform_unreadable_answer": QT_TRANSLATE_NOOP(
        "Texts", "The platform gave an answer that makes no sense."
    ),
    "platform_server_failed": QT_TRANSLATE_NOOP(
        "Texts", "The platform itself has a fault at the moment ({status})."
    ),
    "platform_rejected": QT_TRANSLATE_NOOP(
        "Texts", "The platform did not accept it ({status} {reason})."
    ),
    "platform_too_many_requests": QT_TRANSLATE_NOOP(
        "Texts", "The platform asks for a pause (seconds: {retry_after}). Try again then."
    ),
    "platform_sign_in_refused": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform does not accept the app password: it is wrong, or it was revoked. Make a new "
        "one and connect the account again.",
    ),
    "platform_no_credential": QT_TRANSLATE_NOOP(
        "Texts", "The vault holds no app password for {handle}. Connect the account first."
    ),
    "platform_wrong_account": QT_TRANSLATE_NOOP(
        "Texts",
        "The credential belongs to another account than the one that the decision names. Nothing "
        "was sent.",
    ),
    "platform_wrong_content": QT_TRANSLATE_NOOP(
        "Texts", "The text is not the one that was allowed. Nothing was sent."
    ),
    "platform_permit_ended": QT_TRANSLATE_NOOP(
        "Texts", "The permission to publish ran out before the text left. Publish it again."
    ),
    "platform_key_taken": QT_TRANSLATE_NOOP(
        "Texts", "The platform keeps another post under this key. Publish the text again."
    ),
    "platform_media_refused": QT_TRANSLATE_NOOP(
        "Texts", "The platform does not take this kind of image or video. Choose another file."
    ),
    "platform_media_too_large": QT_TRANSLATE_NOOP(
        "Texts", "An image or a video is larger or longer than the platform takes."
    ),
    "platform_poll_unsupported": QT_TRANSLATE_NOOP(
        "Texts", "The platform has no polls. Take the poll out, or choose another account."
    ),
    "platform_thread_unsupported": QT_TRANSLATE_NOOP(
        "Texts", "The platform has no threads. Join the parts into one text."
    ),
    "platform_address_invalid": QT_TRANSLATE_NOOP(
        "Texts", "The decision gives an address of the platform that is not valid."
    ),
}

_PUBLISHING = {
    "publishing_no_account": QT_TRANSLATE_NOOP(
        "Texts", "No decision in force delegates this account to you. Nothing was sent."
    ),
    "publishing_empty": QT_TRANSLATE_NOOP("Texts", "There is no text to publish."),
    "publishing_not_connected": QT_TRANSLATE_NOOP(
        "Texts", "{handle} is not connected yet. Connect it under Accounts, then publish."
    ),
    "publishing_wrong_account": QT_TRANSLATE_NOOP(
        "Texts",
        "The decision delegates {delegated}, but the credential belongs to {token}. Nothing was "
        "sent. Connect the right account.",
    ),
    "publishing_blocked": QT_TRANSLATE_NOOP("Texts", "The review of the text is still open."),
    "publishing_content_changed": QT_TRANSLATE_NOOP(
        "Texts", "The text was changed after it was handed over. Nothing was sent."
    ),
    "publishing_permit_invalid": QT_TRANSLATE_NOOP(
        "Texts", "The permission to publish is not genuine. Nothing was sent."
    ),
    "publishing_permit_expired": QT_TRANSLATE_NOOP(
        "Texts", "The permission to publish ran out before the text left. Publish it again."
    ),
    "publishing_not_found": QT_TRANSLATE_NOOP("Texts", "This item is not in the outbox."),
    "publishing_not_withdrawable": QT_TRANSLATE_NOOP(
        "Texts", "It is on its way already and cannot be withdrawn."
    ),
    "publishing_interrupted": QT_TRANSLATE_NOOP(
        "Texts", "The program ended while the text was being sent."
    ),
    "publishing_rights_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "Attachment {number} has no complete statement of rights. Say by what right it is "
        "published, and name the licence or the permission.",
    ),
    "publishing_alt_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "Attachment {number} has no description for those who do not see it. Write one.",
    ),
    "publishing_alt_too_long": QT_TRANSLATE_NOOP(
        "Texts",
        "The description of attachment {number} is longer than the platform takes "
        "(at most {most} characters).",
    ),
    "publishing_too_many_attachments": QT_TRANSLATE_NOOP(
        "Texts",
        "The platform does not take so many attachments, or not these together "
        "(images at most: {images}, videos at most: {videos}).",
    ),
    "publishing_poll_not_fitting": QT_TRANSLATE_NOOP(
        "Texts",
        "The poll does not fit the platform: from 2 to {options} options of at most {length} "
        "characters, none empty, and a duration and kind of choice that it has.",
    ),
    "publishing_poll_with_attachments": QT_TRANSLATE_NOOP(
        "Texts", "A post takes either a poll or attachments. Remove one of them."
    ),
    "own_word_not_a_word": QT_TRANSLATE_NOOP(
        "Texts", "Only a single Arabic word of at most {limit} letters can be added."
    ),
    "own_words_too_many": QT_TRANSLATE_NOOP(
        "Texts", "There are {limit} words of your own already; no more can be added."
    ),
    "word_list_damaged": QT_TRANSLATE_NOOP(
        "Texts", "The word list {name} is damaged. Install the program again."
    ),
    "word_list_not_text": QT_TRANSLATE_NOOP(
        "Texts", "The word list {name} is no text in UTF-8. Tell IT."
    ),
    "word_list_wrong_line": QT_TRANSLATE_NOOP(
        "Texts", "Line {line} of the word list {name} is no word. Tell IT."
    ),
    "outbox_queued": QT_TRANSLATE_NOOP("Texts", "Waiting"),
    "outbox_sending": QT_TRANSLATE_NOOP("Texts", "Being sent"),
    "outbox_published": QT_TRANSLATE_NOOP("Texts", "Published"),
    "outbox_failed": QT_TRANSLATE_NOOP("Texts", "Not published"),
    "outbox_unknown": QT_TRANSLATE_NOOP("Texts", "Being checked"),
    "outbox_withdrawn": QT_TRANSLATE_NOOP("Texts", "Withdrawn"),
    "outbox_partly_published": QT_TRANSLATE_NOOP("Texts", "Partly published"),
}

_AUDIT = {
    "audit_signed_in": QT_TRANSLATE_NOOP("Texts", "Signed in"),
    "audit_recovery_code_used": QT_TRANSLATE_NOOP("Texts", "Signed in with a recovery code"),
    "audit_stepped_up": QT_TRANSLATE_NOOP("Texts", "Second factor shown again"),
    "audit_stepped_up_by_recovery_code": QT_TRANSLATE_NOOP(
        "Texts", "Recovery code used to confirm"
    ),
    "audit_passphrase_change_begun": QT_TRANSLATE_NOOP("Texts", "Change of the passphrase begun"),
    "audit_passphrase_changed": QT_TRANSLATE_NOOP("Texts", "Passphrase changed"),
    "audit_passphrase_reset": QT_TRANSLATE_NOOP("Texts", "Passphrase reset with a recovery code"),
    "audit_recovery_codes_renewed": QT_TRANSLATE_NOOP("Texts", "Recovery codes renewed"),
    "audit_authenticator_replaced": QT_TRANSLATE_NOOP("Texts", "Authenticator replaced"),
    "audit_authenticator_removed": QT_TRANSLATE_NOOP("Texts", "Authenticator removed"),
    "audit_security_key_added": QT_TRANSLATE_NOOP("Texts", "Security key added"),
    "audit_security_key_renamed": QT_TRANSLATE_NOOP("Texts", "Security key renamed"),
    "audit_security_key_removed": QT_TRANSLATE_NOOP("Texts", "Security key removed"),
    "audit_locked": QT_TRANSLATE_NOOP("Texts", "Locked"),
    "audit_decision_imported": QT_TRANSLATE_NOOP("Texts", "Decision imported"),
    "audit_revocation_imported": QT_TRANSLATE_NOOP("Texts", "Revocation imported"),
    "audit_account_connected": QT_TRANSLATE_NOOP("Texts", "Account connected"),
    "audit_account_refused": QT_TRANSLATE_NOOP("Texts", "Account refused"),
    "audit_queued": QT_TRANSLATE_NOOP("Texts", "Handed over for publishing"),
    "audit_published": QT_TRANSLATE_NOOP("Texts", "Published"),
    "audit_refused": QT_TRANSLATE_NOOP("Texts", "Publishing refused"),
    "audit_failed": QT_TRANSLATE_NOOP("Texts", "Not published"),
    "audit_uncertain": QT_TRANSLATE_NOOP("Texts", "Outcome uncertain"),
    "audit_withdrawn": QT_TRANSLATE_NOOP("Texts", "Withdrawn"),
    "audit_network_refused": QT_TRANSLATE_NOOP("Texts", "Connection refused by the gate"),
}

# The stubs give QT_TRANSLATE_NOOP no type; it gives back the text.
WORDS = cast(
    "Mapping[str, str]",
    MappingProxyType(
        {
            **_FILES,
            **_DELEGATION,
            **_ISSUING,
            **_IDENTITY,
            **_SECURITY_KEYS,
            **_VAULT,
            **VAULT_WORDS,
            **_DRAFTS,
            **DRAFT_WORDS,
            **MEDIA_WORDS,
            **POLICY_WORDS,
            **ANSWER_WORDS,
            **_PLATFORMS,
            **_PUBLISHING,
            **_AUDIT,
        }
    ),
)
