"""The English sentences about planned times and the pause; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_CONCERNS = {
    "schedule_clash": QT_TRANSLATE_NOOP(
        "Texts", "Close to another post of the same account, at {time}: {opening}"
    ),
    "schedule_quiet_hours": QT_TRANSLATE_NOOP(
        "Texts", "Within the quiet hours, from {begins} to {ends}."
    ),
    "schedule_day_off": QT_TRANSLATE_NOOP("Texts", "A day without official working hours."),
    "schedule_holiday": QT_TRANSLATE_NOOP("Texts", "A holiday: {name}"),
}

_PROBLEMS = {
    "publishing_paused": QT_TRANSLATE_NOOP(
        "Texts", "All publishing is stopped. It goes on when somebody resumes it."
    ),
    "publishing_late": QT_TRANSLATE_NOOP(
        "Texts",
        "Its time passed while the program was locked or closed, or had no connection. It was "
        "not sent late: send it now, move it to another time, or take it back.",
    ),
    "publishing_clock_wrong": QT_TRANSLATE_NOOP(
        "Texts",
        "This computer's clock differs from the platform's by {minutes} minutes. Have IT set "
        "it; until then nothing goes out.",
    ),
    "publishing_due_in_the_past": QT_TRANSLATE_NOOP(
        "Texts", "That time has passed. Choose a later one."
    ),
    "publishing_due_too_far": QT_TRANSLATE_NOOP(
        "Texts", "That is too far ahead: a post can be planned {days} days ahead at most."
    ),
    "publishing_no_such_time": QT_TRANSLATE_NOOP(
        "Texts",
        "There is no such time on that day: the clocks are put forward then. Choose another one.",
    ),
    "publishing_no_free_slot": QT_TRANSLATE_NOOP(
        "Texts",
        "None of the usual times of the next two months is free. Choose a time, or change the "
        "usual times in the settings.",
    ),
    "publishing_not_movable": QT_TRANSLATE_NOOP(
        "Texts", "The time of this post cannot be changed any more."
    ),
    "publishing_not_retriable": QT_TRANSLATE_NOOP(
        "Texts", "Nothing of this failed, so there is nothing to try again."
    ),
    "publishing_reason_missing": QT_TRANSLATE_NOOP(
        "Texts", "Say why: the log keeps the reason with your name."
    ),
    "publishing_other_account_stopped": QT_TRANSLATE_NOOP(
        "Texts", "Held back, because another of the accounts was stopped. Nothing was sent."
    ),
    "publishing_given_up": QT_TRANSLATE_NOOP(
        "Texts", "Stopped on request before it was out. The text is a draft again."
    ),
}

_STATES = {
    "outbox_overdue": QT_TRANSLATE_NOOP("Texts", "Missed its time"),
    "outbox_entrusted": QT_TRANSLATE_NOOP("Texts", "Left with the platform"),
}

SCHEDULE_WORDS = {**_CONCERNS, **_PROBLEMS, **_STATES}
