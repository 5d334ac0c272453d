"""What ``make bench`` measures. A new figure is a function here and a line in the tuple."""

from collections.abc import Callable, Sequence

from core.foundation.paths import RESOURCES
from core.identity.breached import FILTER
from core.vault.calibration import LONGEST_S, SHORTEST_S
from tests.bench.asvs import State, count
from tests.bench.crashes import measure_crashes
from tests.bench.figures import Figure
from tests.bench.imports import measure_hostile_imports
from tests.bench.memory import measure_memory
from tests.bench.passphrase import measure_killed_changes, measure_unlock
from tests.bench.search import measure_search
from tests.bench.start import measure_start
from tests.bench.typing import measure_typing
from tests.hostile_imports import HOW_MANY

Measurement = Callable[[], Sequence[Figure]]

_PAIRS = 10
_STROKES = 300
_CRASHES = 50
_KILLED_CHANGES = 50
_ASVS_ROWS = 67
_ASVS_KEPT = 39
_ASVS_OPEN = 11
"""As the table stands: rows may come to be kept, none may stop."""


def start() -> Sequence[Figure]:
    """From the spawn of the process to the window that asks for the passphrase."""
    return [Figure("start_ratio", measure_start(_PAIRS).ratio, "x", 1.5)]


def keystroke() -> Sequence[Figure]:
    """A keystroke with its review in a text of nearly 25,000 characters."""
    return [Figure("keystroke_p99_ms", measure_typing(_STROKES).p99_ms, "ms", 16)]


def search() -> Sequence[Figure]:
    """A search in 100,000 drafts."""
    return [Figure("search_100k_p95_ms", measure_search(), "ms", 50)]


def memory() -> Sequence[Figure]:
    """Resident memory, signed in with the composer open, above an empty window's."""
    return [Figure("rss_over_empty_mb", measure_memory(), "MB", 90)]


def crashes() -> Sequence[Figure]:
    """Kill -9 at each step of a publication on a real server."""
    counted = measure_crashes(_CRASHES)
    unit = f"of {_CRASHES}"
    return [
        Figure("crash_lost", counted.lost, unit, 0),
        Figure("crash_doubled", counted.doubled, unit, 0),
    ]


def unlock() -> Sequence[Figure]:
    """An opening by passphrase at the cost that was calibrated on this machine."""
    return [Figure("unlock_s", measure_unlock(), "s", LONGEST_S, SHORTEST_S)]


def passphrase_changes() -> Sequence[Figure]:
    """Kill -9 while the passphrase is changed or reset."""
    lost = measure_killed_changes(_KILLED_CHANGES)
    return [Figure("passphrase_change_kills_lost", lost, f"of {_KILLED_CHANGES}", 0)]


def breach_filter() -> Sequence[Figure]:
    """The filter of leaked passwords, as it ships."""
    size = (RESOURCES / "words" / FILTER).stat().st_size / 1_000_000
    return [Figure("breach_filter_mb", size, "MB", 3)]


def hostile_imports() -> Sequence[Figure]:
    """Files that must not be imported, with their right passphrases."""
    return [Figure("hostile_imports_accepted", measure_hostile_imports(), f"of {HOW_MANY}", 0)]


def asvs() -> Sequence[Figure]:
    """Requirements of OWASP ASVS 5.0, as ``docs/security.md`` says that they stand."""
    unit = f"of {_ASVS_ROWS}"
    return [
        Figure("asvs_rows_kept", count(State.KEPT), unit, _ASVS_ROWS, _ASVS_KEPT),
        Figure("asvs_rows_open", count(State.OPEN), unit, _ASVS_OPEN),
    ]


MEASUREMENTS: tuple[Measurement, ...] = (
    start,
    keystroke,
    search,
    memory,
    crashes,
    breach_filter,
    unlock,
    passphrase_changes,
    hostile_imports,
    asvs,
)
