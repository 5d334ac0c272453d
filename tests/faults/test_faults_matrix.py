"""The fault matrix in each platform: one case of each kind, and what it leaves behind.

All cases, five times each, are counted by ``make bench``.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field

import pytest

from tests.faults.matrix import matrix_in
from tests.faults.matrix_cases import Case
from tests.faults.matrix_result import Result
from tests.faults.matrix_town import Town
from tests.faults.matrix_towns import TOWNS, bluesky_town_on
from tests.faults.matrix_traces import Traces, found_in

LEAST_CASES = 40
OF_EACH_KIND = frozenset(
    {
        "cut before the request",
        "cut within the request",
        "cut before the answer",
        "cut within the body",
        "500",
        "done, then 503",
        "429 for some seconds",
        "429 until a moment",
        "429 without a word",
        "401 once",
        "403",
        "oversized",
        "done, then hang",
        "wrong JSON",
        "HTML of a portal",
        "redirect elsewhere",
        "answer of another request",
        "late duplicate",
        "delayed behind 504",
        "the clock is wrong by a day",
        "the clock is set by a day in between",
        "the same words again",
        "the token of somebody else",
        "renewed for somebody else",
        "the token has ended",
        "busy in its own words",
        "locked meanwhile",
        "a second program",
        "late after a refusal",
        "disk full once it is claimed",
        "disk full at the receipt",
        "kill -9 once it is claimed",
        "kill -9 after the request",
        "kill -9 and the request late",
    }
)
NEEDS_A_PERSON = frozenset(
    {
        "401 once",
        "403",
        "the same words again",
        "the token of somebody else",
        "renewed for somebody else",
    }
)
"""Whether to send it once more is for a person to say, on some platforms at least."""


@dataclass
class Played:
    """A matrix that was played: what came of it, what it left, and what lets somebody in."""

    platform: str
    results: list[Result] = field(default_factory=list[Result])
    traces: Traces = field(default_factory=Traces)
    secrets: list[str] = field(default_factory=list[str], repr=False)
    how_many: int = 0


@pytest.fixture(scope="module", params=list(TOWNS))
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Played:
    """One case of each kind, played once for all the tests here."""
    done = Played(request.param)
    folder = tmp_path_factory.mktemp("log")
    with _town(request) as town, done.traces.collecting(folder):
        with matrix_in(town, done.traces.look_through) as matrix:
            done.how_many = len(matrix.cases)
            done.results = matrix.play(1, _is_of_each_kind)
        done.secrets = sorted(town.issued())
    return done


def _town(request: pytest.FixtureRequest) -> AbstractContextManager[Town]:
    if request.param == "bluesky":
        return bluesky_town_on(request.getfixturevalue("pds"))
    return TOWNS[request.param]()


def _is_of_each_kind(case: Case) -> bool:
    return case.name in OF_EACH_KIND


# What came of it


def test_no_text_is_lost(played: Played) -> None:
    assert [one for one in played.results if one.lost] == []


def test_no_text_is_doubled(played: Played) -> None:
    assert [one for one in played.results if one.doubled] == []


def test_nothing_comes_under_another_account(played: Played) -> None:
    assert [one for one in played.results if one.wrong_account] == []


def test_a_trouble_that_passes_needs_nobody(played: Played) -> None:
    asking = [one for one in played.results if one.asks]
    assert [one for one in asking if one.case not in NEEDS_A_PERSON] == []


def test_there_are_forty_cases_and_more(played: Played) -> None:
    assert played.how_many >= LEAST_CASES


def test_every_kind_was_played(played: Played) -> None:
    assert len(played.results) >= len(OF_EACH_KIND) - 2


# What it left behind


def test_tokens_were_in_use(played: Played) -> None:
    assert len(played.secrets) > 1


def test_no_token_stands_in_the_log(played: Played) -> None:
    assert found_in("\n".join(played.traces.log), played.secrets) == []


def test_the_log_has_all_that_was_said(played: Played) -> None:
    said = [line for line in played.traces.log if "network gate" in line]
    assert len(said) > 2


def test_no_token_stands_in_the_log_of_deeds(played: Played) -> None:
    assert found_in("\n".join(played.traces.deeds), played.secrets) == []


def test_no_token_stands_in_an_exception(played: Played) -> None:
    assert found_in("\n".join(played.traces.exceptions), played.secrets) == []


def test_there_were_exceptions_to_be_searched(played: Played) -> None:
    assert len(played.traces.exceptions) > len(OF_EACH_KIND)


def test_no_token_stands_in_a_file(played: Played) -> None:
    assert found_in(b"\n".join(played.traces.files), played.secrets) == []


def test_no_token_stands_in_a_table_without_the_key_of_the_vault(played: Played) -> None:
    assert found_in("\n".join(played.traces.tables), played.secrets) == []


def test_the_tables_were_read(played: Played) -> None:
    assert any("outbox_published" in row for row in played.traces.tables)


def test_the_search_finds_a_token_that_is_there(played: Played) -> None:
    token = played.secrets[0]
    assert found_in(f"before {token} after", played.secrets) != []
