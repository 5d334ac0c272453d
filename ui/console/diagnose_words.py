"""The sentence of each finding, the names of sections, and the words of verdicts."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.diagnosis.model import Line, Section, Verdict
from ui.console.speech import translate

_CONTEXT = "DiagnoseConsole"

_TITLES: Mapping[str, object] = MappingProxyType(
    {
        "program": QT_TRANSLATE_NOOP("DiagnoseConsole", "Program and machine"),
        "folders": QT_TRANSLATE_NOOP("DiagnoseConsole", "Folders and disk"),
        "keyring": QT_TRANSLATE_NOOP("DiagnoseConsole", "Secrets of this machine"),
        "profile": QT_TRANSLATE_NOOP("DiagnoseConsole", "Profile on the disk"),
        "opened": QT_TRANSLATE_NOOP("DiagnoseConsole", "Profile, opened"),
        "settings": QT_TRANSLATE_NOOP("DiagnoseConsole", "Settings in force"),
        "authorities": QT_TRANSLATE_NOOP("DiagnoseConsole", "Authorities and policy"),
        "shipped": QT_TRANSLATE_NOOP("DiagnoseConsole", "Parts of the program"),
        "network": QT_TRANSLATE_NOOP("DiagnoseConsole", "Network gate, tried without a network"),
        "reports": QT_TRANSLATE_NOOP("DiagnoseConsole", "Notices and reports"),
    }
)

_VERDICTS: Mapping[str, object] = MappingProxyType(
    {
        "good": QT_TRANSLATE_NOOP("DiagnoseConsole", "good"),
        "look": QT_TRANSLATE_NOOP("DiagnoseConsole", "look"),
        "fault": QT_TRANSLATE_NOOP("DiagnoseConsole", "fault"),
    }
)

_TRIALS: Mapping[str, object] = MappingProxyType(
    {
        "declared": QT_TRANSLATE_NOOP("DiagnoseConsole", "a declared request, let through"),
        "undeclared_host": QT_TRANSLATE_NOOP("DiagnoseConsole", "an undeclared server"),
        "undeclared_path": QT_TRANSLATE_NOOP("DiagnoseConsole", "an undeclared path"),
        "plain_http": QT_TRANSLATE_NOOP("DiagnoseConsole", "a request without TLS"),
        "odd_address": QT_TRANSLATE_NOOP("DiagnoseConsole", "a disguised address"),
        "redirect": QT_TRANSLATE_NOOP("DiagnoseConsole", "an answer that leads elsewhere"),
        "too_large": QT_TRANSLATE_NOOP("DiagnoseConsole", "an oversized answer"),
        "too_large_unannounced": QT_TRANSLATE_NOOP(
            "DiagnoseConsole", "an oversized answer that hides its size"
        ),
        "compressed": QT_TRANSLATE_NOOP("DiagnoseConsole", "a compressed answer"),
    }
)

_PROGRAM = {
    "check_failed": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "This could not be looked at ({kind}). The other lines stand."
    ),
    "version": QT_TRANSLATE_NOOP("DiagnoseConsole", "Natiq {version}"),
    "python": QT_TRANSLATE_NOOP("DiagnoseConsole", "Python {version}"),
    "system": QT_TRANSLATE_NOOP("DiagnoseConsole", "Operating system: {name}, {machine}"),
    "qt": QT_TRANSLATE_NOOP("DiagnoseConsole", "Qt {qt}, PySide6 {pyside}"),
    "qt_versions_differ": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "Qt {qt} does not belong to PySide6 {pyside}: another Qt comes before the program's own.",
    ),
    "display_found": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A display answers: {platform} {display}"
    ),
    "display_not_asked": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A display is named and was not asked: {platform} {display}"
    ),
    "display_silent": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "The display does not answer ({platform} {display}). Start the program in the employee's "
        "own desktop session.",
    ),
    "display_none": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "There is no display in this session: no window can be shown."
    ),
    "display_library_missing": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A library that windows need is missing ({library}). Install it."
    ),
    "translation_there": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The program's words are there: {language}"
    ),
    "translation_missing": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The program's words are missing ({language}). Install the program anew."
    ),
    "clock": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Clock: {now}, time zone {zone}; the system's zone is {system_zone}"
    ),
    "clock_wrong": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "The clock cannot be right ({now}). Set it: codes of the authenticator and planned times "
        "depend on it.",
    ),
    "clock_stands": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The machine's own clock does not go on. Restart the machine."
    ),
    "zone_missing": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The time zone {zone} is not known on this machine."
    ),
}

_FOLDERS = {
    "data_folder": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Data folder: {folder} {mode}; it can be written to"
    ),
    "data_folder_missing": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "There is no data folder yet ({folder}). The program makes it at its first start.",
    ),
    "data_folder_open_to_others": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "Others on this machine can look into the data folder ({folder} {mode}). Only the employee "
        "should (0700).",
    ),
    "data_folder_read_only": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "Nothing can be written into the data folder ({folder} {mode}). Check its owner and the "
        "disk.",
    ),
    "machine_folder": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "IT's folder: {folder}; only administrators write there"
    ),
    "machine_folder_missing": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "There is no folder of IT's ({folder}). No decision counts without it."
    ),
    "machine_folder_open_to_others": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "Others than administrators can write into IT's folder ({folder}). Nothing is published "
        "until that is mended.",
    ),
    "machine_folder_closed": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "IT's folder cannot be read by this employee: {folder}"
    ),
    "disk_free": QT_TRANSLATE_NOOP("DiagnoseConsole", "Free on the disk: {free_mb} MB"),
    "disk_low": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Little is left free on the disk: {free_mb} MB"
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The disk is full: {free_mb} MB are free. Texts cannot be saved."
    ),
    "secrets_in_keyring": QT_TRANSLATE_NOOP("DiagnoseConsole", "Keyring: {backend}"),
    "secrets_in_folder": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Device secrets lie in the folder that IT chose: {folder}"
    ),
    "secrets_kept": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A probe secret was kept, given back and deleted"
    ),
    "secrets_not_kept": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A probe secret was not given back as it was kept."
    ),
    "secrets_unavailable": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "No secret can be kept here: {reason}"
    ),
}

_PROFILE = {
    "profile_none": QT_TRANSLATE_NOOP("DiagnoseConsole", "No official profile lies here yet."),
    "profile_there": QT_TRANSLATE_NOOP("DiagnoseConsole", "Official profile: {folder}"),
    "keys_authentic": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "The key file is genuine on this machine. Security keys: {security_keys}; recovery "
        "codes: {recovery_codes}",
    ),
    "keys_bad": QT_TRANSLATE_NOOP("DiagnoseConsole", "The key file cannot be used: {reason}"),
    "database_encrypted": QT_TRANSLATE_NOOP("DiagnoseConsole", "Database: encrypted, {size_kb} KB"),
    "database_plain": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "The database is NOT encrypted ({size_kb} KB): it was not made by this program.",
    ),
    "database_short": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The database is too short to be one: {size_kb} KB. Restore a backup."
    ),
    "database_missing": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "There are keys, and no database. Restore a backup."
    ),
    "database_unreadable": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The database cannot be read by this employee."
    ),
    "wal": QT_TRANSLATE_NOOP("DiagnoseConsole", "Not written back yet: {size_kb} KB"),
    "wal_large": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "Much is not written back yet: {size_kb} KB. Start the program once and close it.",
    ),
    "running": QT_TRANSLATE_NOOP("DiagnoseConsole", "The program is running on this data now."),
    "not_running": QT_TRANSLATE_NOOP("DiagnoseConsole", "The program is not running."),
    "opened": QT_TRANSLATE_NOOP("DiagnoseConsole", "The profile was opened and locked again"),
    "not_opened": QT_TRANSLATE_NOOP("DiagnoseConsole", "The profile was not opened: {reason}"),
    "database_sound": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The whole database was read: it is sound"
    ),
    "database_damaged": QT_TRANSLATE_NOOP("DiagnoseConsole", "The database is damaged: {reason}"),
    "log_intact": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The log was verified, all signatures too: {entries} entries"
    ),
    "log_broken": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The log is broken at entry {entry}: {reason}"
    ),
    "policy_in_profile": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Policy in force in the profile: version {version}"
    ),
}

_RULES = {
    "setting": QT_TRANSLATE_NOOP("DiagnoseConsole", "{setting}: {value} ({source})"),
    "settings_fault": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "{place}: {reason} Nothing is published until it is mended."
    ),
    "settings_followed": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "What IT has laid down is followed; nothing is wrong with it"
    ),
    "anchor": QT_TRANSLATE_NOOP("DiagnoseConsole", "Authority: {issuer}; key {fingerprint}"),
    "anchors_none": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "IT has named no authority on this machine: no decision counts here."
    ),
    "anchors_bad": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The authorities' keys cannot be used: {reason}"
    ),
    "revocations": QT_TRANSLATE_NOOP("DiagnoseConsole", "Revocations from IT: {count}"),
    "revocations_bad": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "A revocation from IT does not count, and nothing is published until it does: {reason}",
    ),
    "policy_shipped": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Policy that came with the program: version {version}"
    ),
    "policy_shipped_bad": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The policy that came with the program is damaged: {reason}"
    ),
    "policy_installed": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Policy from IT: {file}, version {version}"
    ),
    "policy_installed_bad": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A policy from IT does not count ({file}): {reason}"
    ),
    "policy_in_force": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "Newest policy on this machine: version {version}; a profile may hold a newer one",
    ),
}

_REST = {
    "fonts_there": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "Fonts: IBM Plex Sans Arabic, {count} files"
    ),
    "font_missing": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A font of the program is missing ({file}). Install the program anew."
    ),
    "spelling_loads": QT_TRANSLATE_NOOP("DiagnoseConsole", "The spelling dictionary loads"),
    "spelling_bad": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The spelling dictionary does not work. Install the program anew."
    ),
    "gate_held": QT_TRANSLATE_NOOP("DiagnoseConsole", "The gate decides as it must: {trial}"),
    "gate_failed": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "The gate does NOT decide as it must: {trial}. Do not publish; install the program anew.",
    ),
    "update_none": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "IT hosts no notice of new versions for this machine"
    ),
    "update_current": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "The program is as new as IT's notice says: {version}"
    ),
    "update_newer": QT_TRANSLATE_NOOP("DiagnoseConsole", "IT announces a newer version: {version}"),
    "update_overdue": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "A newer version should have been installed by now: {version}"
    ),
    "update_bad": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "IT's notice of new versions does not count: {reason}"
    ),
    "crashes_none": QT_TRANSLATE_NOOP(
        "DiagnoseConsole", "No report of an error lies on this machine"
    ),
    "crashes": QT_TRANSLATE_NOOP(
        "DiagnoseConsole",
        "Reports of errors on this machine: {count}, not decided about: {undecided}. The employee "
        "finds them in the settings.",
    ),
}

SENTENCES: Mapping[str, object] = MappingProxyType(
    {**_PROGRAM, **_FOLDERS, **_PROFILE, **_RULES, **_REST}
)
"""By the finding's name; a test holds that there is one for each."""


def sentence_of(line: Line) -> str:
    """What is said of a finding; its values are not in it yet."""
    return _say(SENTENCES[line.finding.value])


def title_of(section: Section) -> str:
    """The name of a part of the report."""
    return _say(_TITLES[section.value])


def verdict_word(verdict: Verdict) -> str:
    """One word that stands before each line."""
    return _say(_VERDICTS[verdict.value])


def trial_words(trial: str) -> str:
    """What was tried at the gate."""
    return _say(_TRIALS[trial])


def exit_codes() -> str:
    """What the command's exit codes mean."""
    return translate(
        "DiagnoseConsole",
        "Exit codes: 0 all is good, 1 something to look at, 2 a fault, 64 not understood, "
        "74 the file cannot be written, 130 interrupted.",
    )


def _say(sentence: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(sentence))
