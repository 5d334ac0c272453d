"""How the institution spreads its posts, also where a setting stands in the way of knowing it."""

from core.foundation.errors import NatiqError
from core.foundation.settings import Settings
from core.publishing.schedule import Habits, habits_of
from core.workplace import Workplace


def habits_in(workplace: Workplace) -> Habits:
    """Those in force; the usual ones where the settings name a time zone that nobody knows.

    What is asked of publishing says then what is wrong.
    """
    try:
        return workplace.publishing.habits()
    except NatiqError:
        return habits_of(Settings(), workplace.pack.hours)
