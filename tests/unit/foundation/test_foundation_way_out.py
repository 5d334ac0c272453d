"""Whether the machine has a way out, told without a packet."""

import shutil
import subprocess
import sys

import pytest

_ASK = "from core.foundation.way_out import has_way_out; print(has_way_out())"
_LOOPBACK = "ip link set lo up"
_ROUTE = f"{_LOOPBACK}; ip route add default dev lo"


def asked_in_a_network_of_its_own(set_up: str) -> str:
    """The answer inside a fresh network namespace, prepared by ``set_up``."""
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        pytest.skip("unshare and ip are not on this machine")
    inside = f"{set_up}; exec {sys.executable} -c '{_ASK}'"
    done = subprocess.run(
        ["unshare", "--net", "bash", "-c", inside], capture_output=True, text=True, check=False
    )
    if "Operation not permitted" in done.stderr:
        pytest.skip("this user may not make a network namespace")
    return done.stdout.strip()


def test_a_machine_without_a_network_has_no_way_out() -> None:
    assert asked_in_a_network_of_its_own(_LOOPBACK) == "False"


def test_a_machine_with_a_route_has_one() -> None:
    assert asked_in_a_network_of_its_own(_ROUTE) == "True"
