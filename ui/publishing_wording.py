"""The English sentences about platforms, publishing and the log; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

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
        "The platform does not accept what the account was connected with: it is wrong, or it was "
        "withdrawn. Connect the account again.",
    ),
    "platform_no_credential": QT_TRANSLATE_NOOP(
        "Texts",
        "Nothing in the vault lets the program in at the platform. Connect the account first.",
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
    "publishing_settings_faulty": QT_TRANSLATE_NOOP(
        "Texts",
        "What IT has laid down for this machine cannot be followed ({place}). Nothing is published "
        "until IT support has mended it and Natiq was started again; drafts are kept.",
    ),
    "publishing_moved_away": QT_TRANSLATE_NOOP(
        "Texts",
        "This profile was moved to another workstation. Publish from there.",
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
    "publishing_video_too_long": QT_TRANSLATE_NOOP(
        "Texts",
        "The video in attachment {number} is longer than the platform takes (at most {most} "
        "seconds). Attach a shorter one.",
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
    "outbox_deleted": QT_TRANSLATE_NOOP("Texts", "Deleted from the platform"),
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
    "audit_account_disconnected": QT_TRANSLATE_NOOP("Texts", "Account disconnected"),
    "audit_moved": QT_TRANSLATE_NOOP("Texts", "Time of a post changed"),
    "audit_overdue": QT_TRANSLATE_NOOP("Texts", "Missed its time"),
    "audit_sent_late": QT_TRANSLATE_NOOP("Texts", "Sent late on request"),
    "audit_entrusted": QT_TRANSLATE_NOOP("Texts", "Left with the platform for its time"),
    "audit_recalled": QT_TRANSLATE_NOOP("Texts", "Taken back from the platform before its time"),
    "audit_paused": QT_TRANSLATE_NOOP("Texts", "All publishing stopped"),
    "audit_resumed": QT_TRANSLATE_NOOP("Texts", "Publishing resumed"),
    "audit_liked": QT_TRANSLATE_NOOP("Texts", "Post liked"),
    "audit_boosted": QT_TRANSLATE_NOOP("Texts", "Post boosted"),
    "audit_undone": QT_TRANSLATE_NOOP("Texts", "Like or boost taken back"),
    "audit_post_deleted": QT_TRANSLATE_NOOP("Texts", "Post deleted from the platform"),
    "audit_act_begun": QT_TRANSLATE_NOOP("Texts", "Asked of the platform"),
    "audit_act_failed": QT_TRANSLATE_NOOP("Texts", "Not done at the platform"),
    "audit_queued": QT_TRANSLATE_NOOP("Texts", "Handed over for publishing"),
    "audit_published": QT_TRANSLATE_NOOP("Texts", "Published"),
    "audit_refused": QT_TRANSLATE_NOOP("Texts", "Publishing refused"),
    "audit_failed": QT_TRANSLATE_NOOP("Texts", "Not published"),
    "audit_uncertain": QT_TRANSLATE_NOOP("Texts", "Outcome uncertain"),
    "audit_withdrawn": QT_TRANSLATE_NOOP("Texts", "Withdrawn"),
    "audit_network_refused": QT_TRANSLATE_NOOP("Texts", "Connection refused by the gate"),
}

PUBLISHING_WORDS = {**_PLATFORMS, **_PUBLISHING, **_AUDIT}
