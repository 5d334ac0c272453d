"""What Meta's refusals and usage headers say."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from core.platforms.exchange import Reply
from core.platforms.meta.refusals import (
    NoContainer,
    WrongOffset,
    fault_in,
    refusal_of,
    whole_number,
)
from core.platforms.meta.usage import allowance_of, wait_of
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused, Uncertain
from core.platforms.protocol import Allowance

AT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def reply(error: object, status: int = 400, **headers: str) -> Reply:
    written = json.dumps({"error": error}).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, named, written, AT)


def business(**usage: object) -> str:
    return json.dumps({"1001": [{"type": "pages", **usage}]})


def test_the_sentence_of_meta_is_in_no_error() -> None:
    error = refusal_of(reply({"code": 100, "message": "a secret of the Page"}))
    assert "secret" not in str(error) + repr(dict(error.values))


def test_a_refusal_names_code_and_subcode() -> None:
    error = refusal_of(reply({"code": 100, "error_subcode": 1349125}))
    assert error.values["reason"] == "100/1349125"


@pytest.mark.parametrize(
    "error", [None, "no", {}, {"code": "x"}, {"code": -1}, {"code": True}, {"code": 10**30}]
)
def test_a_refusal_without_a_code_is_no_answer_of_metas(error: object) -> None:
    assert isinstance(refusal_of(reply(error)), Uncertain)


@pytest.mark.parametrize("subcode", [452, 458, 460, 467, 492])
def test_a_token_that_was_taken_back(subcode: int) -> None:
    error = refusal_of(reply({"code": 190, "error_subcode": subcode}))
    assert (type(error), error.code) == (SignInRefused, PlatformProblem.TOKEN_REVOKED)


@pytest.mark.parametrize("code", [80001, 80002, 341, 9])
def test_business_limits_are_limits_too(code: int) -> None:
    error = refusal_of(reply({"code": code}))
    assert (type(error), error.code) == (Rejected, PlatformProblem.TOO_MANY_REQUESTS)


def test_a_limit_that_is_marked_as_passing_is_no_failed_server() -> None:
    error = refusal_of(reply({"code": 4, "is_transient": True}, 403))
    assert isinstance(error, Rejected)


@pytest.mark.parametrize("code", [200, 210, 299, 10, 3])
def test_permissions_are_scopes(code: int) -> None:
    error = refusal_of(reply({"code": code}, 403))
    assert (error.code, error.clause) == (PlatformProblem.SCOPE_MISSING, "SEC-2")


@pytest.mark.parametrize(
    "data",
    [{"start_offset": 7, "end_offset": "9"}, '{"start_offset": "7", "end_offset": 9}'],
)
def test_a_wrong_offset_tells_the_right_one(data: object) -> None:
    error = refusal_of(reply({"code": 6001, "error_subcode": 1363037, "error_data": data}))
    assert isinstance(error, WrongOffset)
    assert (error.start, error.end) == (7, 9)


@pytest.mark.parametrize("data", [None, "{", {"start_offset": 7}, [], "9" * 2_000])
def test_a_wrong_offset_without_a_right_one_is_a_refusal(data: object) -> None:
    error = refusal_of(reply({"code": 6001, "error_subcode": 1363037, "error_data": data}))
    assert error.code == PlatformProblem.REJECTED


def test_a_container_that_is_not_ready_is_not_sent() -> None:
    error = refusal_of(reply({"code": 9007, "error_subcode": 2207027}))
    assert (type(error), error.code) == (NotSent, PlatformProblem.MEDIA_NOT_READY)


def test_a_container_that_is_none_is_said_apart() -> None:
    assert isinstance(refusal_of(reply({"code": 24, "error_subcode": 2207008})), NoContainer)


def test_the_subcode_of_debug_token_has_another_name() -> None:
    fault = fault_in({"error": {"code": 190, "subcode": 463}})
    assert fault is not None
    assert fault.subcode == 463


@pytest.mark.parametrize(
    ("value", "number"),
    [("12", 12), (12, 12), (0, 0), ("٣", None), ("", None), ("1" * 16, None), (1.5, None)],
)
def test_numbers_are_read_with_or_without_quotation_marks(
    value: object, number: int | None
) -> None:
    assert whole_number(value) == number


def test_the_time_that_meta_names_is_waited() -> None:
    said = business(estimated_time_to_regain_access=7)
    assert wait_of(reply({}, x_business_use_case_usage=said, retry_after="9")) == 7 * 60


def test_else_what_the_header_says_is_waited() -> None:
    assert wait_of(reply({}, retry_after="90")) == 90


@pytest.mark.parametrize(
    "said", ["", "{", "[]", "null", business(estimated_time_to_regain_access=10**9)]
)
def test_else_a_quarter_of_an_hour_is_waited(said: str) -> None:
    assert wait_of(reply({}, x_business_use_case_usage=said)) == 900


@pytest.mark.parametrize(
    ("usage", "left"),
    [
        ('{"call_count":28,"total_time":25,"total_cputime":25}', 72),
        ('{"call_count":100,"total_time":125}', 0),
        ('{"call_count":12.7}', 88),
    ],
)
def test_what_is_left_is_what_the_highest_figure_leaves(usage: str, left: int) -> None:
    assert allowance_of(reply({}, x_app_usage=usage)) == Allowance(left, 100)


def test_the_allowance_says_when_it_counts_anew() -> None:
    said = business(call_count=100, estimated_time_to_regain_access=5)
    allowance = allowance_of(reply({}, x_business_use_case_usage=said))
    assert allowance == Allowance(0, 100, AT + timedelta(minutes=5))


@pytest.mark.parametrize(
    "usage",
    ["", "{}", "[1]", '{"call_count": "many"}', '{"call_count": -1}', '{"a":' * 5_000, "1" * 9_000],
)
def test_a_header_without_figures_says_nothing(usage: str) -> None:
    assert allowance_of(reply({}, x_app_usage=usage)) is None
