"""The page on which the browser ends: whole in itself, in both languages, and only words."""

import re
from collections.abc import Generator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import ACCOUNT
from ui.accounts.browser_page import pages_for
from ui.language import Language

ANYTHING_LOADED = re.compile(rb"<script|<img|<link|<iframe|src=|href=|url\(|@import|http", re.I)


@pytest.fixture(params=["ar", "en"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Generator[str]:
    chosen = Language(qapp, request.param)
    yield request.param
    chosen.choose("en")


@pytest.mark.parametrize("granted", [True, False])
def test_the_page_loads_nothing_and_runs_nothing(language: str, granted: bool) -> None:
    page = pages_for(ACCOUNT)[granted]
    assert ANYTHING_LOADED.search(page) is None
    assert language.encode() in page


@pytest.mark.parametrize("granted", [True, False])
def test_the_page_is_whole(language: str, granted: bool) -> None:
    page = pages_for(ACCOUNT)[granted].decode()
    assert page.startswith("<!DOCTYPE html>\n")
    assert page.endswith("</html>\n")
    assert '<meta charset="utf-8">' in page
    for tag in ("html", "head", "body", "main", "section", "p", "style", "title", "bdi", "svg"):
        opened = re.findall(rf"<{tag}[\s>]", page)
        assert len(opened) == page.count(f"</{tag}>") > 0, tag
    assert language in page


def test_the_page_begins_in_the_language_of_the_program(language: str) -> None:
    page = pages_for(ACCOUNT)[True].decode()
    direction = {"ar": "rtl", "en": "ltr"}[language]
    assert f'<html lang="{language}" dir="{direction}">' in page
    sections = re.findall(r'<section lang="(\w\w)" dir="(\w+)">', page)
    assert sections[0] == (language, direction)
    assert {one for one, _ in sections} == {"ar", "en"}


def test_yes_and_no_say_different_things_in_each_language(language: str) -> None:
    said = [re.findall(r"<h[12]>(.*?)</h", one.decode()) for one in pages_for(ACCOUNT).values()]
    assert len({heading for headings in said for heading in headings}) == 4
    assert language in ("ar", "en")


def test_the_account_is_named_and_keeps_its_direction(language: str) -> None:
    page = pages_for(ACCOUNT)[True].decode()
    assert page.count(f'<bdi dir="ltr">@{ACCOUNT.handle}</bdi>') == 2
    assert language in page


def test_a_name_that_is_markup_stays_a_name(language: str) -> None:
    account = replace(ACCOUNT, handle='<script>alert("x")</script>')
    page = pages_for(account)[False].decode()
    assert "<script" not in page
    assert "@&lt;script&gt;" in page
    assert language in page


def test_light_and_dark_follow_the_browser(language: str) -> None:
    page = pages_for(ACCOUNT)[True].decode()
    grounds = re.findall(r"--ground: (#[0-9A-Fa-f]{6});", page)
    assert len(set(grounds)) == 2
    assert "prefers-color-scheme: dark" in page
    assert language in page
