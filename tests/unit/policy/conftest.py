"""The policy pack that ships."""

import pytest

from core.foundation.paths import RESOURCES
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer


@pytest.fixture(scope="session")
def pack() -> PolicyPack:
    return PolicyPack.load(RESOURCES / "policy")


@pytest.fixture(scope="session")
def reviewer(pack: PolicyPack) -> Reviewer:
    return Reviewer(pack)
