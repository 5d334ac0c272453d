"""Whether two passwords are so alike that who knows one soon guesses the other."""

from core.identity.folding import bare, undisguised, unified

_COMPARED = 128
_LEAST_CHANGES = 2
_SHARE = 4
_LEAST_CONTAINED = 6


def are_similar(one: str, other: str) -> bool:
    """Alike after folding (case, marks, digits for letters): at most two signs or a quarter
    of the shorter one differ, or one contains the other.

    Equal passwords are similar too. The time is bounded: only 128 signs are compared.
    """
    first, second = _form(one), _form(other)
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) >= _LEAST_CONTAINED and shorter in longer:
        return True
    most = max(_LEAST_CHANGES, len(shorter) // _SHARE)
    if len(longer) <= most:
        # So short that any two of them would be alike; their weakness is found by itself.
        return shorter == longer
    return len(longer) - len(shorter) <= most and _changes(shorter, longer) <= most


def _form(password: str) -> str:
    return undisguised(unified(bare(password)))[:_COMPARED]


def _changes(one: str, other: str) -> int:
    """How many signs must be put in, taken out or exchanged (Levenshtein's distance)."""
    before = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        here = [row]
        for column, against in enumerate(other, 1):
            here.append(
                min(
                    before[column] + 1,
                    here[column - 1] + 1,
                    before[column - 1] + (sign != against),
                )
            )
        before = here
    return before[-1]
