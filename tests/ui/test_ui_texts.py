"""Codes as words: every code has its sentence, and values go in without reordering it."""

import enum
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

import core
from core.foundation.errors import Refused
from core.identity.model import IdentityProblem
from core.policy.model import Finding, Rule, Severity
from ui.composer.rule_words import RuleWords
from ui.language import Language
from ui.texts import fill, words_for
from ui.wording import WORDS

_WITHOUT_WORDS = frozenset(
    {
        "ActKind", "Action", "Beside", "Certainty", "Change", "ContainerState", "CrashKind",
        "Detector", "Digits", "Finding", "LengthRule", "NoHijri", "OrthographyRule",
        "Owner", "Processing", "Rule", "SecretKind", "Section", "Severity", "SignedKind", "Stage",
        "Trial", "Unit", "Unneeded", "Verdict",
    }
)  # fmt: skip
"""Enumerations whose members are never shown by ``words_for``."""


def enumerations() -> Iterator[type[enum.StrEnum]]:
    for module in pkgutil.walk_packages(core.__path__, "core."):
        if ".migrations" in module.name:
            continue
        for name, member in vars(importlib.import_module(module.name)).items():
            if (
                inspect.isclass(member)
                and issubclass(member, enum.StrEnum)
                and member.__module__ == module.name
                and name not in _WITHOUT_WORDS
            ):
                yield member


CODES = sorted(code.value for kind in enumerations() for code in kind)


@pytest.mark.parametrize("code", CODES)
def test_every_code_of_the_core_has_a_sentence(code: str) -> None:
    assert WORDS[code]


def test_no_sentence_is_left_over() -> None:
    assert set(WORDS) - set(CODES) == set()


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    language = Language(qapp, "ar")
    yield
    language.choose("en")


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_arabic_in_arabic(code: str) -> None:
    assert re.search("[\u0621-\u064a]", words_for(code))


def test_every_built_in_rule_has_a_title_of_its_own() -> None:
    built_in = tuple(Rule)
    titles = {
        RuleWords({}).title(Finding(rule, "OFF-1", Severity.STOP, 0, 1, ""), arabic=True)
        for rule in built_in
    }
    assert len(titles) == len(built_in)


def test_an_error_brings_its_values_into_the_sentence() -> None:
    words = words_for(Refused(IdentityProblem.WAIT, seconds=42))
    assert "42" in words


def test_text_values_are_isolated() -> None:
    assert fill("{name}!", {"name": "muscat.example"}) == "\u2068muscat.example\u2069!"


def test_a_moment_is_written_for_people() -> None:
    moment = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
    assert "00:30" in fill("{at}", {"at": moment})


def test_braces_inside_a_value_stand_for_nothing() -> None:
    assert fill("{a} {b}", {"a": "{b}", "b": "x"}) == "\u2068{b}\u2069 \u2068x\u2069"
