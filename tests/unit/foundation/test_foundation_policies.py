"""Policies in the registry of Windows: over the file, value by value."""

from pathlib import Path

import pytest

from core.foundation.registry import KEY, WindowsPolicies
from core.foundation.settings import Settings, Source, load_settings
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from tests.machine_policies import REG_BINARY, REG_DWORD, REG_EXPAND_SZ, REG_SZ, FakeRegistry

PLACE = r"HKLM\Software\Policies\Natiq"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def read(machine: Path, **values: tuple[object, int]) -> Settings:
    policies = WindowsPolicies(FakeRegistry(values))
    return load_settings(machine, machine.with_name("preferences.json"), policies)


def test_text_and_numbers_of_policies_apply_and_lock(machine: Path):
    settings = read(machine, theme=("dark", REG_SZ), idle_lock_minutes=(5, REG_DWORD))
    assert (settings.theme, settings.idle_lock_minutes) == ("dark", 5)
    assert settings.locked == {"theme", "idle_lock_minutes"}


def test_a_policy_wins_over_the_file(machine: Path):
    machine.write_text("idle_lock_minutes = 20\n", encoding="utf-8")
    settings = read(machine, idle_lock_minutes=(5, REG_DWORD))
    assert (settings.idle_lock_minutes, settings.source_of("idle_lock_minutes")) == (
        5,
        Source.REGISTRY,
    )


def test_what_no_policy_sets_is_the_files(machine: Path):
    machine.write_text("idle_lock_minutes = 20\n", encoding="utf-8")
    settings = read(machine, theme=("dark", REG_SZ))
    assert (settings.idle_lock_minutes, settings.source_of("idle_lock_minutes")) == (
        20,
        Source.FILE,
    )


def test_without_the_key_there_are_no_policies(machine: Path):
    policies = WindowsPolicies(FakeRegistry(None))
    assert load_settings(machine, machine.with_name("p"), policies) == Settings()


def test_names_have_no_case_there(machine: Path):
    assert read(machine, Theme=("dark", REG_SZ)).theme == "dark"


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("theme", "pink", REG_SZ),
        ("theme", "dark", REG_EXPAND_SZ),
        ("theme", b"dark", REG_BINARY),
        ("idle_lock_minutes", "5", REG_SZ),
        ("idle_lock_minutes", 0, REG_DWORD),
        ("idle_lock_minutes", None, REG_BINARY),
    ],
)
def test_a_wrong_policy_is_named_with_its_key(machine: Path, name: str, value: object, kind: int):
    settings = read(machine, **{name: (value, kind)})
    assert settings.faults == (SettingsFault(SettingsProblem.WRONG_VALUE, PLACE, 0, name),)


def test_an_unknown_policy_is_a_fault(machine: Path):
    assert read(machine, nobody=("x", REG_SZ)).faults == (
        SettingsFault(SettingsProblem.UNKNOWN_NAME, PLACE, 0, "nobody"),
    )


def test_behind_a_wrong_policy_the_file_does_not_come_back(machine: Path):
    machine.write_text("app_passwords_allowed = 'yes'\n", encoding="utf-8")
    settings = read(machine, app_passwords_allowed=("maybe", REG_SZ))
    assert settings.app_passwords_allowed == "no"


def test_a_right_policy_does_not_hide_a_fault_of_the_file(machine: Path):
    machine.write_text("theme = 'pink'\n", encoding="utf-8")
    settings = read(machine, theme=("dark", REG_SZ))
    assert (settings.theme, [fault.name for fault in settings.faults]) == ("dark", ["theme"])


def test_a_key_that_cannot_be_read_is_a_fault_and_what_permits_least_holds(machine: Path):
    registry = FakeRegistry({})
    registry.refuses = True
    settings = load_settings(machine, machine.with_name("p"), WindowsPolicies(registry))
    assert settings.faults == (SettingsFault(SettingsProblem.NO_ACCESS, PLACE),)
    assert settings.app_passwords_allowed == "no"


def test_the_key_of_the_whole_machine_is_read_and_that_of_64_bit_programs():
    registry = FakeRegistry({})
    WindowsPolicies(registry).values()
    access = registry.KEY_READ | registry.KEY_WOW64_64KEY
    assert registry.asked == [(registry.HKEY_LOCAL_MACHINE, KEY, 0, access)]
