"""The administrative templates hold every setting, with its limits, in both languages."""

import re
from pathlib import Path

import pytest

from core.foundation.settings import SETTINGS, Owner, Setting
from tests.administrative_templates import FOLDERS, Words, policies, references, words
from tests.installers import make_templates

_ARABIC = re.compile("[\u0620-\u064a]")
_PLACEHOLDER = re.compile(r"\{\w*\}|%\w|\$\(|WORDS_|TODO")
_KINDS = {int: "decimal", str: "text"}
_OWN_NAMES = frozenset({"language_en", "digits_western", "digits_arabic_indic"})
"""Texts that are the same in every language."""


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_templates(tmp_path_factory.mktemp("templates"))


def _by_name(setting: Setting) -> str:
    return setting.name


def _values_of(setting: Setting) -> list[str | int]:
    """Values at the edges of what the setting takes, and its default."""
    if isinstance(setting.default, int):
        return [setting.minimum, setting.maximum, setting.default]
    return [setting.default, *setting.choices]


def test_there_is_one_policy_for_each_setting_and_no_other(templates: Path) -> None:
    assert list(policies(templates)) == [setting.name for setting in SETTINGS]


@pytest.mark.parametrize("setting", SETTINGS, ids=_by_name)
def test_a_policy_writes_the_machines_value_of_its_setting(
    templates: Path, setting: Setting
) -> None:
    policy = policies(templates)[setting.name]
    where = policy.attributes["class"], policy.attributes["key"], policy.element["valueName"]
    assert where == ("Machine", r"Software\Policies\Natiq", setting.name)


@pytest.mark.parametrize("setting", SETTINGS, ids=_by_name)
def test_a_policy_has_the_type_of_its_setting(templates: Path, setting: Setting) -> None:
    wanted = "enum" if setting.choices else _KINDS[type(setting.default)]
    assert policies(templates)[setting.name].kind == wanted


@pytest.mark.parametrize("setting", SETTINGS, ids=_by_name)
def test_a_policy_takes_what_its_setting_takes(templates: Path, setting: Setting) -> None:
    policy = policies(templates)[setting.name]
    assert [value for value in _values_of(setting) if not policy.writes(value)] == []


@pytest.mark.parametrize(
    "setting", [one for one in SETTINGS if isinstance(one.default, int)], ids=_by_name
)
def test_a_policy_takes_no_number_beyond_its_settings(templates: Path, setting: Setting) -> None:
    policy = policies(templates)[setting.name]
    beyond = (setting.minimum - 1, setting.maximum + 1)
    assert [value for value in beyond if policy.writes(value)] == []


@pytest.mark.parametrize("setting", [one for one in SETTINGS if one.choices], ids=_by_name)
def test_a_policy_offers_the_choices_of_its_setting(templates: Path, setting: Setting) -> None:
    assert policies(templates)[setting.name].choices == setting.choices


@pytest.mark.parametrize(
    "setting",
    [one for one in SETTINGS if isinstance(one.default, str) and not one.choices],
    ids=_by_name,
)
def test_a_policy_takes_an_empty_text_where_its_setting_does(
    templates: Path, setting: Setting
) -> None:
    assert policies(templates)[setting.name].writes("") == setting.accepts("")


def test_a_time_is_no_longer_than_a_time(templates: Path) -> None:
    assert policies(templates)["quiet_from"].element["maxLength"] == str(len("22:00"))


@pytest.mark.parametrize("language", FOLDERS)
def test_every_text_that_a_policy_names_is_there(templates: Path, language: str) -> None:
    said = words(templates, language)
    there = {("string", name) for name in said.strings}
    there |= {("presentation", name) for name in said.presentations}
    assert references(templates) == there


@pytest.mark.parametrize("language", FOLDERS)
def test_every_value_has_its_label_in_the_editor(templates: Path, language: str) -> None:
    labels = words(templates, language).presentations
    assert {name: set(one) for name, one in labels.items()} == {
        setting.name: {setting.name} for setting in SETTINGS
    }


@pytest.mark.parametrize("language", FOLDERS)
def test_no_text_is_empty(templates: Path, language: str) -> None:
    assert [name for name, text in _all(words(templates, language)) if not text.strip()] == []


@pytest.mark.parametrize("language", FOLDERS)
def test_no_placeholder_is_left_in_a_text(templates: Path, language: str) -> None:
    texts = _all(words(templates, language))
    assert [name for name, text in texts if _PLACEHOLDER.search(text)] == []


def test_every_text_of_the_arabic_file_is_arabic(templates: Path) -> None:
    texts = _all(words(templates, "ar"))
    latin = {name for name, text in texts if not _ARABIC.search(text)}
    assert latin - _OWN_NAMES == set()


def test_no_text_of_the_english_file_is_arabic_but_names_of_values(templates: Path) -> None:
    texts = words(templates, "en").strings.items()
    arabic = {name for name, text in texts if _ARABIC.search(text) and "_explain" not in name}
    assert arabic == {"language_ar"}


@pytest.mark.parametrize("setting", SETTINGS, ids=_by_name)
def test_an_explanation_says_who_may_set_it(templates: Path, setting: Setting) -> None:
    explained = words(templates, "en").strings[f"{setting.name}_explain"]
    assert ("Set by IT alone" in explained) == (setting.owner is Owner.IT)


@pytest.mark.parametrize(
    "setting", [one for one in SETTINGS if isinstance(one.default, int)], ids=_by_name
)
@pytest.mark.parametrize("language", FOLDERS)
def test_an_explanation_says_the_limits(templates: Path, language: str, setting: Setting) -> None:
    explained = words(templates, language).strings[f"{setting.name}_explain"]
    assert re.search(rf"\b{setting.minimum}\b.*\b{setting.maximum}\b", explained)


def _all(said: Words) -> list[tuple[str, str]]:
    labels = [pair for one in said.presentations.values() for pair in one.items()]
    return [*said.strings.items(), *labels]
