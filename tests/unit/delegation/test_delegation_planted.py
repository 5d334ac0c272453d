"""A key that an ordinary user could have planted names no authority on this machine."""

from pathlib import Path

import pytest

from core.application import Application
from core.delegation.jws import DECISION, verify
from core.delegation.keys import TrustAnchors
from core.delegation.model import DelegationProblem
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.policy.model import PolicyProblem
from core.policy_packs.signed import open_signed
from tests.delegating import Bench, code_of, machine_with, open_bench, refusal_of
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from tests.machine_policies import Guarded
from tests.office import ISSUER, new_authority
from tests.policy_packs import signed


@pytest.fixture
def bench(tmp_path: Path):
    made = open_bench(tmp_path)
    yield made
    made.database.close()


def trusted(bench: Bench, *open_to_others: str) -> TrustAnchors:
    """The authorities of the machine where others may write these files of theirs."""
    trust = bench.folder / "trust"
    return TrustAnchors.load(trust, Guarded(*(trust / name for name in open_to_others)))


def test_a_guarded_key_counts(bench: Bench):
    assert verify(bench.token(), DECISION, trusted(bench))[1].issuer == ISSUER


def test_a_planted_key_verifies_nothing_and_is_named(bench: Bench):
    refusal = refusal_of(lambda: verify(bench.token(), DECISION, trusted(bench, "authority.json")))
    assert (refusal.code, refusal.values["name"]) == (
        DelegationProblem.ANCHOR_OPEN_TO_OTHERS,
        "authority.json",
    )


def test_a_key_that_is_guarded_in_another_file_counts(bench: Bench):
    trust = bench.folder / "trust"
    (trust / "copy.json").write_bytes((trust / "authority.json").read_bytes())
    assert verify(bench.token(), DECISION, trusted(bench, "copy.json"))[1].issuer == ISSUER


def test_beside_a_planted_key_the_others_count(bench: Bench):
    other = new_authority()
    other.trusted_in(bench.folder / "other")
    planted = (bench.folder / "other" / "authority.json").read_bytes()
    (bench.folder / "trust" / "planted.json").write_bytes(planted)
    anchors = trusted(bench, "planted.json")
    assert verify(bench.token(), DECISION, anchors)[1].issuer == ISSUER


def test_a_planted_file_that_is_no_key_shuts_nobody_out(bench: Bench):
    (bench.folder / "trust" / "planted.json").write_bytes(b"{")
    anchors = trusted(bench, "planted.json")
    assert verify(bench.token(), DECISION, anchors)[1].issuer == ISSUER


def test_a_decision_that_was_taken_before_stops_counting(bench: Bench):
    bench.take_decision()
    machine = machine_with(bench, trusted(bench, "authority.json"))
    assert [problem.code for problem in machine.unreadable()] == [
        DelegationProblem.ANCHOR_OPEN_TO_OTHERS
    ]


def test_a_policy_pack_of_a_planted_authority_is_a_strangers(bench: Bench):
    content = signed(bench.authority)
    refused = code_of(lambda: open_signed(content, trusted(bench, "authority.json"), whole=False))
    assert refused is PolicyProblem.PACK_UNKNOWN_AUTHORITY


def test_the_program_asks_who_may_write_the_keys(bench: Bench):
    paths = Paths(bench.folder / "data", bench.folder)
    application = Application(
        paths,
        Settings(),
        FakeClock(),
        seeded_randomness(),
        MemoryDeviceSecrets(),
        ownership=Guarded(paths.trust / "authority.json"),
    )
    content = bench.authority.decide(bench.decision)
    assert code_of(lambda: application.inspect_decision(content)) is (
        DelegationProblem.ANCHOR_OPEN_TO_OTHERS
    )
