"""What ``make bench`` measures. A new figure is a function here and a line in the tuple."""

from collections.abc import Callable, Sequence

from core.foundation.paths import RESOURCES
from core.foundation.settings import SETTINGS
from core.identity.breached import FILTER
from core.vault.calibration import LONGEST_S, SHORTEST_S
from tests.bench.accessibility import measure_accessibility
from tests.bench.asvs import State, count
from tests.bench.audit import measure_append, measure_tampering, measure_verifying
from tests.bench.crashes import measure_crashes
from tests.bench.drafts import measure_drafts
from tests.bench.edits import measure_edits
from tests.bench.faults import MATRICES, measure_faults, sum_of_faults
from tests.bench.figures import Figure
from tests.bench.guard import measure_guard
from tests.bench.imports import measure_hostile_imports
from tests.bench.language import measure_language
from tests.bench.media import measure_hostile_media
from tests.bench.memory import measure_memory
from tests.bench.overhead import measure_overhead
from tests.bench.packages import measure_bundle_start, measure_packages
from tests.bench.passphrase import measure_killed_changes, measure_unlock
from tests.bench.policy import (
    measure_announcements,
    measure_caught,
    measure_policy_text,
    measure_screening,
    measure_speeds,
)
from tests.bench.schedule import measure_schedule
from tests.bench.search import measure_search
from tests.bench.settings import undocumented
from tests.bench.start import measure_start
from tests.bench.text import measure_graphemes, measure_twitter_text
from tests.bench.typing import measure_typing
from tests.bench.upgrade import measure_upgrades
from tests.faults.draft_runs import kill_while_saving
from tests.hostile_imports import HOW_MANY
from tests.hostile_media import HOW_MANY as HOW_MANY_MEDIA

Measurement = Callable[[], Sequence[Figure]]

_PAIRS = 10
_BUNDLE_PAIRS = 30
"""Both starts are short, and what else the machine does shows in them."""
_STROKES = 300
_EDITS = 30_000
"""What a minute has room for; ``python -m tests.bench.edits 1000000`` makes a million."""
_CRASHES = 50
_KILLED_CHANGES = 50
_KILLED_WRITERS = 50
_KILLED_UPGRADES = 12
_FAULT_RUNS = 1_000
"""Five platforms, forty cases each, five times."""

_TAMPERED = 30_000
_VERIFIED_EACH_SECOND = 20_000
"""A hundred thousand entries in five seconds."""

_POSTS = 200
_PLANNED = 1_000
_ASVS_ROWS = 67
_ASVS_KEPT = 39
_ASVS_OPEN = 11
"""As the table stands: rows may come to be kept, none may stop."""

_TWITTER_TEXT_CASES = 311
_GRAPHEMES_PASSED = 762
"""The rest are lines of Devanagari: ``tests/unit/text/test_text_counting.py`` names them."""


def start() -> Sequence[Figure]:
    """From the spawn of the process to the window that asks for the passphrase."""
    return [Figure("start_ratio", measure_start(_PAIRS).ratio, "x", 1.5)]


def keystroke() -> Sequence[Figure]:
    """A keystroke with its review in a text of nearly 25,000 characters."""
    return [Figure("keystroke_p99_ms", measure_typing(_STROKES).p99_ms, "ms", 16)]


def edits() -> Sequence[Figure]:
    """Random edits, undone, saved and restored: editor, database and revisions agree."""
    done = measure_edits(_EDITS)
    return [Figure("edits_unequal", len(done.unequal), f"of {done.edits}", 0)]


def search() -> Sequence[Figure]:
    """A search in 100,000 drafts, by itself and beside a bare query of FTS5."""
    found = measure_search()
    return [
        Figure("search_100k_p95_ms", found.p95_ms, "ms", 50),
        Figure("search_ratio_fts5", found.ratio, "x", 1.5),
    ]


def drafts() -> Sequence[Figure]:
    """The list of 100,000 drafts: opened, and scrolled through at sixty frames a second."""
    listed = measure_drafts()
    return [
        Figure("drafts_open_100k_ms", listed.open_ms, "ms", 100),
        Figure("scroll_frame_p99_ms", listed.frame_p99_ms, "ms", 1000 / 60),
    ]


def killed_writers() -> Sequence[Figure]:
    """Kill -9 of a writer in a loop: whose saved drafts lack anything that was acknowledged."""
    lost = sum(one.lost > 0 for one in kill_while_saving(_KILLED_WRITERS))
    return [Figure("draft_crash_lost", lost, f"of {_KILLED_WRITERS}", 0)]


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


def _faults_of(platform: str, part: str) -> Measurement:
    """A part of a platform's fault matrix, which takes its minutes."""

    def measure() -> Sequence[Figure]:
        counted = measure_faults(platform, part)
        return [Figure(measure.__name__, counted.wrong, f"of {counted.run}", 0)]

    measure.__name__ = f"faults_{platform}_{part}"
    return measure


def faults() -> Sequence[Figure]:
    """The fault matrices of all platforms, as they were measured before."""
    counted = sum_of_faults()
    unit = f"of {counted.run}"
    return [
        Figure("faults_run", counted.run, "runs", counted.run, _FAULT_RUNS),
        Figure("faults_lost", counted.lost, unit, 0),
        Figure("faults_doubled", counted.doubled, unit, 0),
        Figure("faults_wrong_account", counted.wrong_account, unit, 0),
    ]


def schedule() -> Sequence[Figure]:
    """Posts planned over simulated weeks, with locks, restarts, dead lines and power cuts."""
    planned = measure_schedule(_PLANNED)
    unit = f"of {planned.posts}"
    return [
        Figure("schedule_simulated_posts", planned.posts, "posts", planned.posts, _PLANNED),
        Figure("schedule_lost_or_late", planned.lost_or_late, unit, 0),
    ]


def overhead() -> Sequence[Figure]:
    """Publishing through the program, against bare posts over the same line."""
    measured = measure_overhead(_POSTS)
    return [
        Figure("publish_overhead_ratio", measured.ratio, "", 1.25),
        Figure("publish_local_ms", measured.local_ms, "ms", 40),
    ]


def audit_tampering() -> Sequence[Figure]:
    """Exported logs that were changed in every way, and those of them that pass."""
    done = measure_tampering()
    return [
        Figure("audit_tampering_tried", done.tried, "files", done.tried, _TAMPERED),
        Figure("audit_tampering_missed", done.missed, f"of {done.tried}", 0),
    ]


def audit_speed() -> Sequence[Figure]:
    """Verifying an export of 100,000 entries, and writing one entry."""
    each_second = measure_verifying()
    return [
        Figure("audit_verify_per_s", each_second, "1/s", each_second, _VERIFIED_EACH_SECOND),
        Figure("audit_append_ms", measure_append(), "ms", 2),
    ]


def guard() -> Sequence[Figure]:
    """A game that is let in on a real server, and what it posts there."""
    found = measure_guard()
    return [
        Figure("guard_connected_app_found", found.apps, "of 1", 1, 1),
        Figure("guard_foreign_post_found", found.posts, "of 1", 1, 1),
    ]


def upgrade() -> Sequence[Figure]:
    """Profiles of earlier versions opened by this one, undisturbed and killed on the way."""
    counted = measure_upgrades(_KILLED_UPGRADES)
    return [Figure("upgrade_lost", counted.lost, f"in {counted.runs} runs", 0)]


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


def hostile_media() -> Sequence[Figure]:
    """Files that must not be attached to a draft."""
    unit = f"of {HOW_MANY_MEDIA}"
    return [Figure("hostile_media_accepted", measure_hostile_media(), unit, 0)]


def asvs() -> Sequence[Figure]:
    """Requirements of OWASP ASVS 5.0, as ``docs/security.md`` says that they stand."""
    unit = f"of {_ASVS_ROWS}"
    return [
        Figure("asvs_rows_kept", count(State.KEPT), unit, _ASVS_ROWS, _ASVS_KEPT),
        Figure("asvs_rows_open", count(State.OPEN), unit, _ASVS_OPEN),
    ]


def language() -> Sequence[Figure]:
    """Slips of FASIH that are flagged for certain, and its corrected sentences that are."""
    shares = measure_language()
    return [
        Figure("fasih_detected_ratio", shares.detected, "share", 1, 0.865),
        Figure("fasih_false_ratio", shares.false, "share", 0.14),
        Figure("fasih_detected_any_ratio", shares.detected_any, "share", 1, 0.89),
        Figure("fasih_false_any_ratio", shares.false_any, "share", 0.56),
    ]


def screening() -> Sequence[Figure]:
    """Hidden words, false alarms, and comments of others that were set aside."""
    policy, announced, others = measure_policy_text(), measure_announcements(), measure_screening()
    unit = f"of {announced.texts}"
    return [
        Figure("evasion_caught_ratio", measure_caught(), "share", 1, 0.95),
        Figure("false_stops_policy_text", policy.stopped, f"of {policy.texts}", 0),
        Figure("false_stops_announcements", announced.stopped, unit, 0),
        Figure(
            "false_questions_announcements_ratio", announced.asked / announced.texts, unit, 0.005
        ),
        Figure("screening_precision", others.precision, f"of {others.comments}", 1, 0.7),
        Figure("screening_recall", others.recall, f"of {others.comments}", 1, 0.58),
    ]


def review_speed() -> Sequence[Figure]:
    """The review of a post, and of a letter typed into a long text."""
    speeds = measure_speeds()
    return [
        Figure("review_280_ms", speeds.short, "ms", 2),
        Figure("review_25k_first_ms", speeds.long, "ms", 300),
        Figure("review_25k_incremental_ms", speeds.letter, "ms", 16),
    ]


def counting() -> Sequence[Figure]:
    """Cases of twitter-text, and lines of Unicode's test of grapheme clusters."""
    posts, clusters = measure_twitter_text(), measure_graphemes()
    unit = f"of {clusters.total}"
    return [
        Figure("twitter_text_passed", posts.passed, f"of {posts.total}", posts.total, posts.total),
        Figure("twitter_text_total", posts.total, "cases", posts.total, _TWITTER_TEXT_CASES),
        Figure("graphemes_passed", clusters.passed, unit, clusters.total, _GRAPHEMES_PASSED),
    ]


def settings() -> Sequence[Figure]:
    """Settings missing on the screen, in IT's reference or in the administrative templates."""
    return [Figure("settings_undocumented", len(undocumented()), f"of {len(SETTINGS)}", 0)]


def accessibility() -> Sequence[Figure]:
    """Controls without a name, over every screen and dialog, as a screen reader hears them."""
    heard = measure_accessibility()
    unit = f"of {heard.controls}"
    return [Figure("controls_without_accessible_name", heard.unnamed, unit, 0)]


def bundle_start() -> Sequence[Figure]:
    """The installed program's start beside that of an empty window made by the same recipe."""
    return [Figure("bundle_start_ratio", measure_bundle_start(_BUNDLE_PAIRS), "x", 1.3)]


def packages() -> Sequence[Figure]:
    """The package's size, by itself and beside that of an empty window."""
    weights = measure_packages()
    return [
        Figure("deb_mb", weights.megabytes, "MB", 55),
        Figure("deb_ratio_empty_bundle", weights.ratio, "x", 1.9),
    ]


MEASUREMENTS: tuple[Measurement, ...] = (
    start,
    bundle_start,
    packages,
    accessibility,
    keystroke,
    edits,
    search,
    drafts,
    memory,
    crashes,
    *(_faults_of(platform, part) for platform, part in MATRICES),
    faults,
    schedule,
    overhead,
    audit_tampering,
    audit_speed,
    guard,
    killed_writers,
    breach_filter,
    unlock,
    passphrase_changes,
    upgrade,
    hostile_imports,
    hostile_media,
    asvs,
    language,
    screening,
    review_speed,
    counting,
    settings,
)
