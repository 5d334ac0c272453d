"""The numbering plans of the world. Imported when a text first holds what may be a number."""

import phonenumbers
from phonenumbers import PhoneNumberType

_PUBLIC = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.UAN,
    }
)
"""Kinds of numbers that only institutions have."""


def is_a_persons(dialled: str) -> bool:
    """Whether a number with ``+`` can be called and may be a person's."""
    try:
        number = phonenumbers.parse(dialled)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) not in _PUBLIC
