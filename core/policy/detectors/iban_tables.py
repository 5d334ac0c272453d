"""The forms of account numbers by country. Imported when a text first holds a candidate."""

from stdnum import iban


def is_iban(written: str) -> bool:
    """Whether it has the length and the form of its country, and right check digits."""
    # Checks of single countries beyond the standard would import a module each.
    return iban.is_valid(written, check_country=False)
