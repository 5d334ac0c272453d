"""The bar that says what a list is narrowed by."""

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.narrowing import Choice, Facet, NarrowingBar

TODAY = date(2026, 11, 26)
FACETS = (
    Facet("account", "Account", (Choice("Town", "x:1"), Choice("Fair", "x:2"))),
    Facet("deed", "Deed", groups=(("Own", (Choice("Signed in", "in"),)),)),
)


@pytest.fixture
def bar(qtbot: QtBot) -> NarrowingBar:
    made = NarrowingBar(lambda: TODAY, lambda: "Between two days")
    qtbot.addWidget(made)
    made.offer(FACETS)
    return made


def test_without_a_choice_there_is_no_bar(bar: NarrowingBar) -> None:
    assert (bar.isHidden(), bar.narrows) == (True, False)


def test_a_choice_has_a_chip_with_its_name(bar: NarrowingBar) -> None:
    bar.choose("account", "x:2")
    assert [chip.fact for chip in bar.chips] == ["Fair"]


def test_another_choice_of_the_same_kind_takes_its_place(bar: NarrowingBar) -> None:
    bar.choose("account", "x:2")
    bar.choose("account", "x:1")
    assert [chip.fact for chip in bar.chips] == ["Town"]


def test_a_choice_is_told(bar: NarrowingBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.changed):
        bar.choose("deed", "in")


def test_a_chip_takes_its_choice_away(bar: NarrowingBar) -> None:
    bar.choose("account", "x:2")
    bar.choose("deed", "in")
    bar.chips[0].click()
    assert bar.chosen == {"deed": "in"}


def test_all_choices_can_be_taken_away_at_once(bar: NarrowingBar) -> None:
    bar.choose("account", "x:2")
    bar.choose_days(TODAY, TODAY)
    bar.clear_all.click()
    assert bar.narrows is False


def test_two_days_reach_from_the_first_midnight_in_muscat_to_that_after_the_last(
    bar: NarrowingBar,
) -> None:
    bar.choose_days(date(2026, 11, 1), date(2026, 11, 2))
    assert (bar.since, bar.until) == (
        datetime(2026, 10, 31, 20, tzinfo=UTC),
        datetime(2026, 11, 2, 20, tzinfo=UTC),
    )


def test_what_is_chosen_is_told_in_words(bar: NarrowingBar) -> None:
    bar.choose("account", "x:2")
    bar.choose_days(date(2026, 11, 1), date(2026, 11, 2))
    assert bar.words() == {"Time": "1 November 2026 – 2 November 2026", "Account": "Fair"}


def test_the_menu_has_a_place_for_each_kind_and_for_the_time(bar: NarrowingBar) -> None:
    bar.fill_menu()
    assert [action.text() for action in bar.menu.actions()] == ["Time", "Account", "Deed"]


def test_what_is_not_offered_any_more_keeps_its_chip(bar: NarrowingBar) -> None:
    bar.choose("account", "x:2")
    bar.offer(FACETS[1:])
    assert [chip.fact for chip in bar.chips] == ["x:2"]
