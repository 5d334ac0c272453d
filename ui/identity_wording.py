"""The English sentences about the employee's own sign-in; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

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

IDENTITY_WORDS = {**_IDENTITY, **_SECURITY_KEYS}
