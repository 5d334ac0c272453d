"""Why the guard stops something; apart from its values, which most screens never need."""

from enum import StrEnum


class GuardProblem(StrEnum):
    """Why the guard stops something, or cannot do it."""

    UNKNOWN_APP = "guard_unknown_app"
    FOREIGN_APP_FOUND = "guard_foreign_app_found"
    NO_LIST = "guard_no_list"
    NOT_FOUND = "guard_not_found"
    REASON_MISSING = "guard_reason_missing"
    BY_HAND = "guard_by_hand"
    OWN_ACCESS = "guard_own_access"
    ALREADY_SETTLED = "guard_already_settled"
    STEPS_OPEN = "guard_steps_open"
