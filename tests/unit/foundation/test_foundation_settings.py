"""IT's file wins, the employee's choices fill the rest, and nothing unknown gets in."""

from pathlib import Path

import pytest

from core.foundation.errors import Invalid
from core.foundation.settings import (
    SETTINGS,
    Settings,
    Source,
    change_setting,
    load_settings,
)
from core.foundation.settings_fault import SettingsProblem

BESIDE = {"locked", "faults", "sources"}
"""Fields that are no settings."""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def preferences(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_without_files_the_defaults_hold(machine: Path, preferences: Path):
    assert load_settings(machine, preferences) == Settings()


def test_every_field_is_declared_once():
    declared = [setting.name for setting in SETTINGS]
    assert sorted(declared) == sorted(set(Settings.__dataclass_fields__) - BESIDE)


def test_every_default_is_acceptable():
    unacceptable = [one.name for one in SETTINGS if not one.accepts(one.default)]
    assert unacceptable == []


def test_a_choice_of_the_employee_is_kept(machine: Path, preferences: Path):
    change_setting(Settings(), "theme", "dark", preferences)
    assert load_settings(machine, preferences).theme == "dark"


def test_the_file_of_it_wins_and_locks(machine: Path, preferences: Path):
    change_setting(Settings(), "idle_lock_minutes", 30, preferences)
    machine.write_text("idle_lock_minutes = 5\n", encoding="utf-8")
    settings = load_settings(machine, preferences)
    assert (settings.idle_lock_minutes, settings.locked) == (5, {"idle_lock_minutes"})


def test_what_it_has_fixed_cannot_be_changed(machine: Path, preferences: Path):
    machine.write_text("idle_lock_minutes = 5\n", encoding="utf-8")
    settings = load_settings(machine, preferences)
    with pytest.raises(Invalid) as refusal:
        change_setting(settings, "idle_lock_minutes", 30, preferences)
    assert refusal.value.code is SettingsProblem.LOCKED_BY_IT


def test_a_setting_of_it_is_not_the_employees_to_change(preferences: Path):
    with pytest.raises(Invalid):
        change_setting(Settings(), "device_secret_store", "folder", preferences)
    assert not preferences.exists()


@pytest.mark.parametrize("minimum", [15, 20, 64])
def test_it_can_ask_for_longer_passphrases(machine: Path, preferences: Path, minimum: int):
    machine.write_text(f"passphrase_minimum = {minimum}", encoding="utf-8")
    assert load_settings(machine, preferences).passphrase_minimum == minimum


def test_the_employee_cannot_ask_for_shorter_passphrases(machine: Path, preferences: Path):
    machine.write_text("passphrase_minimum = 20", encoding="utf-8")
    preferences.write_text('{"passphrase_minimum": 15}', encoding="utf-8")
    assert load_settings(machine, preferences).passphrase_minimum == 20


def test_a_setting_of_it_in_the_employees_file_counts_for_nothing(machine: Path, preferences: Path):
    preferences.write_text('{"device_secret_store": "folder"}', encoding="utf-8")
    assert load_settings(machine, preferences).device_secret_store == "os-keyring"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"theme": 7, "language": "xx"}', "null"])
def test_a_damaged_preference_falls_back_to_the_default(
    machine: Path, preferences: Path, content: str
):
    preferences.write_text(content, encoding="utf-8")
    assert load_settings(machine, preferences) == Settings()


def test_each_value_says_where_it_comes_from(machine: Path, preferences: Path):
    change_setting(Settings(), "theme", "dark", preferences)
    machine.write_text("idle_lock_minutes = 5\n", encoding="utf-8")
    settings = load_settings(machine, preferences)
    assert [settings.source_of(name) for name in ("theme", "idle_lock_minutes", "digits")] == [
        Source.EMPLOYEE,
        Source.FILE,
        Source.DEFAULT,
    ]


def test_what_the_employee_chooses_now_is_the_employees(preferences: Path):
    changed = change_setting(Settings(), "theme", "dark", preferences)
    assert changed.source_of("theme") is Source.EMPLOYEE


def test_a_choice_that_it_has_overruled_is_not_the_employees(machine: Path, preferences: Path):
    change_setting(Settings(), "theme", "dark", preferences)
    machine.write_text('theme = "light"\n', encoding="utf-8")
    assert load_settings(machine, preferences).source_of("theme") is Source.FILE


def test_what_is_right_has_no_faults(machine: Path, preferences: Path):
    machine.write_text(
        '# IT\n\ntheme = "dark" # for all\n"idle_lock_minutes" = 5\n', encoding="utf-8"
    )
    assert load_settings(machine, preferences).faults == ()


def test_a_mark_that_an_editor_of_windows_leaves_is_no_fault(machine: Path, preferences: Path):
    machine.write_bytes("\ufefftheme = 'dark'\r\nidle_lock_minutes = 5\r\n".encode())
    settings = load_settings(machine, preferences)
    assert (settings.theme, settings.idle_lock_minutes, settings.faults) == ("dark", 5, ())
