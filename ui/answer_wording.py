"""The English sentences about answers to the review; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

ANSWER_WORDS = {
    "answer_source": QT_TRANSLATE_NOOP("Texts", "Source"),
    "answer_reason": QT_TRANSLATE_NOOP("Texts", "Reason"),
    "answer_too_short": QT_TRANSLATE_NOOP(
        "Texts",
        "An answer says something to those who read it later: write at least {least} letters.",
    ),
    "answer_too_long": QT_TRANSLATE_NOOP(
        "Texts", "An answer has at most {limit} characters. Shorten it."
    ),
    "answer_private": QT_TRANSLATE_NOOP(
        "Texts",
        "An answer stays in the log for good, and this one holds personal or secret data. "
        "Answer without it.",
    ),
    "publishing_purpose_missing": QT_TRANSLATE_NOOP(
        "Texts", "Say whom the post is for and what for; the institution requires both."
    ),
}
