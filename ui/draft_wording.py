"""The English sentences about drafts and what belongs to them; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_PARTICULARS = {
    "draft_label_invalid": QT_TRANSLATE_NOOP(
        "Texts", "A label has {limit} characters at most, and at least one."
    ),
    "draft_too_many_labels": QT_TRANSLATE_NOOP("Texts", "A draft has {limit} labels at most."),
    "draft_purpose_too_long": QT_TRANSLATE_NOOP(
        "Texts", "Audience and aim have {limit} characters at most each. Shorten them."
    ),
    "draft_poll_invalid": QT_TRANSLATE_NOOP(
        "Texts",
        "A poll has from 2 to {most} options of at most {length} characters, and ends within "
        "a year.",
    ),
    "draft_not_in_trash": QT_TRANSLATE_NOOP("Texts", "This draft is not in the trash any more."),
    "draft_revision_not_found": QT_TRANSLATE_NOOP(
        "Texts", "This earlier text is not kept any more. Open the list again."
    ),
    "phrase_not_found": QT_TRANSLATE_NOOP("Texts", "This is not kept any more."),
    "phrase_name_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Give it a name of at most {limit} characters."
    ),
    "phrase_text_invalid": QT_TRANSLATE_NOOP(
        "Texts", "Write a text of at most {limit} characters."
    ),
    "phrase_too_many": QT_TRANSLATE_NOOP(
        "Texts", "No more than {limit} are kept. Remove one that is not used."
    ),
    "phrase_template": QT_TRANSLATE_NOOP("Texts", "Template"),
    "phrase_snippet": QT_TRANSLATE_NOOP("Texts", "Snippet"),
    "phrase_hashtags": QT_TRANSLATE_NOOP("Texts", "Hashtag set"),
}

_REVISIONS = {
    "revision_paused": QT_TRANSLATE_NOOP("Texts", "Before a pause"),
    "revision_writing": QT_TRANSLATE_NOOP("Texts", "While writing"),
    "revision_left": QT_TRANSLATE_NOOP("Texts", "On leaving the draft"),
    "revision_command": QT_TRANSLATE_NOOP("Texts", "Before a change of the whole text"),
    "revision_restored": QT_TRANSLATE_NOOP("Texts", "Before an earlier text was restored"),
    "revision_queued": QT_TRANSLATE_NOOP("Texts", "When it was handed over for publishing"),
}

_EXCHANGE = {
    "exchange_not_a_draft": QT_TRANSLATE_NOOP(
        "Texts", "The file is not a draft of Natiq. Choose the file as your colleague sent it."
    ),
    "exchange_algorithm_refused": QT_TRANSLATE_NOOP(
        "Texts", "The file is signed by a method that Natiq does not accept. Nothing was imported."
    ),
    "exchange_signature_wrong": QT_TRANSLATE_NOOP(
        "Texts",
        "The signature does not fit: the file was changed after it was signed. Ask your "
        "colleague for it again.",
    ),
    "exchange_field_invalid": QT_TRANSLATE_NOOP(
        "Texts", "A field of the draft does not have a valid value: {field}. Nothing was imported."
    ),
    "exchange_too_large": QT_TRANSLATE_NOOP(
        "Texts",
        "With its attachments the draft is larger than {limit} MB. Take the largest one out, and "
        "send it another way.",
    ),
    "signer_own": QT_TRANSLATE_NOOP("Texts", "You signed this file yourself."),
    "signer_known": QT_TRANSLATE_NOOP("Texts", "You have taken drafts of this key before."),
    "signer_first_seen": QT_TRANSLATE_NOOP(
        "Texts",
        "This key is new here. Compare the fingerprint with your colleague, by telephone or "
        "face to face.",
    ),
    "signer_other_key": QT_TRANSLATE_NOOP(
        "Texts",
        "This staff number has signed with another key until now. Ask your colleague before you "
        "import anything.",
    ),
    "signer_other_name": QT_TRANSLATE_NOOP(
        "Texts",
        "This key had another name or staff number until now. Ask your colleague before you "
        "import anything.",
    ),
    "audit_draft_exported": QT_TRANSLATE_NOOP("Texts", "Draft exported"),
    "audit_draft_imported": QT_TRANSLATE_NOOP("Texts", "Draft imported"),
}

DRAFT_WORDS = {**_PARTICULARS, **_REVISIONS, **_EXCHANGE}
