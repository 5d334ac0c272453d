"""What IT lays down and what cannot be followed: named with its place, and made safe."""

from pathlib import Path

import pytest

from core.foundation.errors import Invalid
from core.foundation.settings import (
    SETTINGS,
    Owner,
    Settings,
    Source,
    change_setting,
    load_settings,
)
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from tests.machine_policies import Guarded

TOO_LARGE = 70_000


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def read(machine: Path, content: str | bytes, preferences: str = "{}") -> Settings:
    """The settings with that file of IT's and those choices of the employee's."""
    machine.write_bytes(content if isinstance(content, bytes) else content.encode())
    chosen = machine.with_name("preferences.json")
    chosen.write_text(preferences, encoding="utf-8")
    return load_settings(machine, chosen)


def found(settings: Settings) -> list[tuple[SettingsProblem, int, str]]:
    return [(one.code, one.line, one.name) for one in settings.faults]


WRONG = {
    "idle_lock_minutes = 0": (SettingsProblem.WRONG_VALUE, "idle_lock_minutes"),
    "idle_lock_minutes = true": (SettingsProblem.WRONG_VALUE, "idle_lock_minutes"),
    'idle_lock_minutes = "5"': (SettingsProblem.WRONG_VALUE, "idle_lock_minutes"),
    "idle_lock_minutes = 5.0": (SettingsProblem.WRONG_VALUE, "idle_lock_minutes"),
    "idle_lock_minutes = [5]": (SettingsProblem.WRONG_VALUE, "idle_lock_minutes"),
    "passphrase_minimum = 14": (SettingsProblem.WRONG_VALUE, "passphrase_minimum"),
    "passphrase_minimum = 65": (SettingsProblem.WRONG_VALUE, "passphrase_minimum"),
    'theme = "pink"': (SettingsProblem.WRONG_VALUE, "theme"),
    'time_zone = "Nowhere/City"': (SettingsProblem.WRONG_VALUE, "time_zone"),
    "unknown = 1": (SettingsProblem.UNKNOWN_NAME, "unknown"),
    "locked = 1": (SettingsProblem.UNKNOWN_NAME, "locked"),
    "faults = 1": (SettingsProblem.UNKNOWN_NAME, "faults"),
    '"quoted name" = 1': (SettingsProblem.UNKNOWN_NAME, "quoted name"),
    "theme = pink": (SettingsProblem.NOT_READABLE, "theme"),
    'theme "dark"': (SettingsProblem.NOT_READABLE, "theme"),
    "not toml": (SettingsProblem.NO_SETTING, ""),
    "theme = '": (SettingsProblem.NOT_READABLE, "theme"),
    "[settings]": (SettingsProblem.IN_SECTION, "settings"),
}


@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_line_is_named_with_its_number_and_setting(machine: Path, line: str):
    settings = read(machine, f"# laid down by IT\n\n{line}\n")
    code, name = WRONG[line]
    assert settings.faults == (SettingsFault(code, str(machine), 3, name),)


@pytest.mark.parametrize("line", WRONG)
def test_what_is_right_beside_a_wrong_line_counts(machine: Path, line: str):
    settings = read(machine, f'digits = "arabic-indic"\n{line}\n')
    assert settings.digits == "arabic-indic"


@pytest.mark.parametrize("line", [line for line in WRONG if "[settings]" not in line])
def test_what_is_right_after_a_wrong_line_counts(machine: Path, line: str):
    settings = read(machine, f"{line}\ndigits = 'arabic-indic'\n")
    assert settings.digits == "arabic-indic"


def test_every_bad_line_is_a_fault_of_its_own(machine: Path):
    settings = read(machine, "one two\nthree four\nquiet_from = '21:00'\nfive six\n")
    assert [line for _, line, _ in found(settings)] == [1, 2, 4]


def test_faults_stand_in_the_order_of_the_lines(machine: Path):
    settings = read(machine, "one two\nquiet_from = 9\nthree four\nnobody = 1\n")
    assert [line for _, line, _ in found(settings)] == [1, 2, 3, 4]


def test_a_setting_that_is_set_twice_has_neither_value(machine: Path):
    settings = read(machine, "idle_lock_minutes = 5\nidle_lock_minutes = 60\n")
    assert found(settings) == [(SettingsProblem.TWICE, 2, "idle_lock_minutes")]
    assert settings.idle_lock_minutes == 10


def test_settings_under_a_heading_are_named_and_do_not_count(machine: Path):
    settings = read(machine, "[natiq]\nidle_lock_minutes = 5\n")
    assert found(settings) == [
        (SettingsProblem.IN_SECTION, 1, "natiq"),
        (SettingsProblem.IN_SECTION, 2, "idle_lock_minutes"),
    ]
    assert settings.idle_lock_minutes == 10


def test_so_are_those_in_a_file_that_does_not_parse(machine: Path):
    settings = read(machine, "[natiq]\nidle_lock_minutes = 5\nno sense\n")
    assert [(code, line) for code, line, _ in found(settings)] == [
        (SettingsProblem.IN_SECTION, 1),
        (SettingsProblem.IN_SECTION, 2),
        (SettingsProblem.NO_SETTING, 3),
    ]


def test_a_name_with_a_dot_is_a_section_too(machine: Path):
    settings = read(machine, "app_passwords_allowed.here = 'yes'\n")
    assert (settings.faults[0].code, settings.faults[0].line) == (SettingsProblem.IN_SECTION, 1)
    assert settings.app_passwords_allowed == "no"


def test_a_name_in_a_comment_does_not_lead_astray(machine: Path):
    settings = read(machine, "# theme = 'dark'\n\ntheme = 'pink'\n")
    assert found(settings) == [(SettingsProblem.WRONG_VALUE, 3, "theme")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfet\x00h\x00", SettingsProblem.NOT_TEXT),
        (b"# " + b"x" * TOO_LARGE, SettingsProblem.NOT_TEXT),
        (b"a = " + b"[" * 30_000, SettingsProblem.NO_SETTING),
        (b"apart_minutes = " + b"9" * 30_000, SettingsProblem.NOT_READABLE),
    ],
    ids=["no text", "too large", "nested without end", "a number without end"],
)
def test_a_file_that_is_no_settings_file_at_all_is_a_fault(
    machine: Path, content: bytes, code: SettingsProblem
):
    assert read(machine, content).faults[0].code is code


def test_a_file_that_cannot_be_opened_is_a_fault_of_the_whole(machine: Path):
    machine.mkdir()
    settings = load_settings(machine, machine.with_name("preferences.json"))
    assert settings.faults == (SettingsFault(SettingsProblem.NO_ACCESS, str(machine)),)


def test_a_link_that_leads_nowhere_is_not_no_file(machine: Path):
    machine.symlink_to(machine.with_name("gone"))
    settings = load_settings(machine, machine.with_name("preferences.json"))
    assert settings.faults[0].code is SettingsProblem.NO_ACCESS


STRICT = {
    "idle_lock_minutes": 10,
    "passphrase_minimum": 64,
    "device_secret_store": "os-keyring",
    "alt_text_required": "yes",
    "audience_required": "yes",
    "late_tolerance_minutes": 1,
    "own_schedule_allowed": "no",
    "app_passwords_allowed": "no",
    "allowed_apps": "",
    "unknown_app_stops": "yes",
    "permitted_hosts": "",
    "log_kept_days": 0,
    "records_kept_days": 0,
}
"""What permits least: nothing is erased, nothing shorter is accepted, nothing more is let in."""


@pytest.mark.parametrize("name", STRICT)
def test_in_place_of_a_wrong_value_the_one_holds_that_permits_least(machine: Path, name: str):
    settings = read(machine, f"{name} = -1.5\n")
    assert (getattr(settings, name), settings.source_of(name)) == (STRICT[name], Source.INSTEAD)


@pytest.mark.parametrize("name", STRICT)
def test_it_holds_too_where_nobody_can_tell_what_it_has_laid_down(machine: Path, name: str):
    chosen = '{"idle_lock_minutes": 60}'
    assert getattr(read(machine, b"\xff", chosen), name) == STRICT[name]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda one: one.name)
def test_what_holds_instead_is_a_value_that_the_setting_can_have(setting):
    assert setting.accepts(setting.instead_of(object()))


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda one: one.name)
def test_whatever_else_stands_wrongly_holds_the_default(setting):
    assert setting.name in STRICT or setting.instead_of(object()) == setting.default


def test_of_refused_sites_those_that_can_be_read_stay_refused(machine: Path):
    settings = read(machine, 'refused_hosts = "games.example, https://x.example shop.example"\n')
    assert settings.refused_hosts == "shop.example"
    assert found(settings) == [(SettingsProblem.WRONG_VALUE, 1, "refused_hosts")]


def test_the_employee_does_not_overrule_what_it_has_laid_down_wrongly(machine: Path):
    settings = read(machine, "idle_lock_minutes = 0\n", '{"idle_lock_minutes": 60}')
    assert settings.idle_lock_minutes == 10
    with pytest.raises(Invalid) as refusal:
        change_setting(settings, "idle_lock_minutes", 60, machine.with_name("preferences.json"))
    assert refusal.value.code is SettingsProblem.LOCKED_BY_IT


def test_choices_that_it_says_nothing_about_stay_the_employees(machine: Path):
    assert read(machine, b"\xff", '{"theme": "dark"}').theme == "dark"


def test_of_a_file_that_anybody_may_write_nothing_counts(machine: Path):
    machine.write_text("passphrase_minimum = 15\nlog_kept_days = 1\n", encoding="utf-8")
    settings = load_settings(machine, machine.with_name("p"), None, Guarded(machine))
    assert settings.faults == (SettingsFault(SettingsProblem.OPEN_TO_OTHERS, str(machine)),)
    assert (settings.passphrase_minimum, settings.log_kept_days) == (64, 0)


def test_what_it_names_is_locked_all_the_same(machine: Path):
    machine.write_text("theme = 'light'\nquiet_from = 9\n", encoding="utf-8")
    chosen = machine.with_name("preferences.json")
    chosen.write_text('{"theme": "dark", "quiet_from": "23:00"}', encoding="utf-8")
    settings = load_settings(machine, chosen, None, Guarded(machine))
    assert {"theme", "quiet_from"} <= settings.locked
    assert (settings.theme, settings.quiet_from) == ("system", "22:00")


def test_nobody_has_to_own_a_file_that_is_not_there(machine: Path):
    settings = load_settings(machine, machine.with_name("p"), None, Guarded(machine))
    assert settings == Settings()


def test_every_security_setting_of_it_has_a_value_that_permits_least():
    without = {
        one.name
        for one in SETTINGS
        if one.owner is Owner.IT and one.strict is None and not one.each
    }
    # Where it lies, under which number, how often: nothing that permits anything.
    assert without == {
        "device_secret_folder", "institution_words", "bluesky_client_id", "x_client_id",
        "x_redirect_port", "meta_app_id", "app_check_hours", "guided_check_days",
        "checkpoint_folder", "update_notice",
    }  # fmt: skip


def test_a_fault_names_its_place_as_tools_do():
    assert SettingsFault(SettingsProblem.TWICE, "/etc/natiq/settings.toml", 12).where == (
        "/etc/natiq/settings.toml:12"
    )


def test_a_fault_without_a_line_names_the_place_alone():
    assert SettingsFault(SettingsProblem.NO_ACCESS, "HKLM", 0).where == "HKLM"
