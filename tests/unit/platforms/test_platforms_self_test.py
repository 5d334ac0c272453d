"""The gate is tried with its own class; a gate that lets something through is found out."""

from core.platforms.gate import NetworkGate
from core.platforms.self_test import Trial, try_gate
from tests.fakes import FakeClock


class WithoutRules(NetworkGate):
    """Lets through whatever is asked for."""

    def _check_request(self, request):  # noqa: ARG002 - the gate's
        (rule, *_) = self._rules
        return rule


class WithoutLimits(NetworkGate):
    """Takes whatever is answered."""

    def _check_response(self, request, response):
        """Nothing is looked at."""

    def check_progress(self, received, request):
        """Nothing is too much."""


class Shut(NetworkGate):
    """Lets nothing through at all."""

    def __init__(self, _rules, *others, **named):
        super().__init__((), *others, **named)


def fallen(make) -> set[Trial]:
    return {one.trial for one in try_gate(FakeClock(), make) if not one.held}


def test_the_gate_holds_in_every_trial() -> None:
    assert fallen(NetworkGate) == set()


def test_every_trial_is_made() -> None:
    assert [one.trial for one in try_gate(FakeClock())] == list(Trial)


def test_a_gate_without_rules_is_found_out() -> None:
    assert fallen(WithoutRules) == {
        Trial.UNDECLARED_HOST,
        Trial.UNDECLARED_PATH,
        Trial.PLAIN_HTTP,
        Trial.ODD_ADDRESS,
    }


def test_a_gate_without_limits_is_found_out() -> None:
    assert fallen(WithoutLimits) >= {Trial.REDIRECT, Trial.TOO_LARGE, Trial.TOO_LARGE_UNANNOUNCED}


def test_a_gate_that_is_shut_is_found_out() -> None:
    assert Trial.DECLARED in fallen(Shut)
