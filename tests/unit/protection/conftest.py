import pytest

from tests.protection_desk import protection_desk


@pytest.fixture
def desk(tmp_path):
    """A desk whose employee is delegated for two accounts; the vault is empty."""
    with protection_desk(tmp_path) as opened:
        yield opened
