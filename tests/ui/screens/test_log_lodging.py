"""The log's state goes to IT while somebody works, not at the door only."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.audit.model import AuditAction, Deed
from core.audit.papers import read_checkpoint
from core.workplace import Workplace
from tests.ui.desk import Desk
from ui.shell.log_lodging import LogLodging


@pytest.fixture
def at_work(at_desk: Callable[[Workplace], Desk], official: Workplace) -> Desk:
    """An official desk."""
    return at_desk(official)


def lodge(desk: Desk) -> None:
    LogLodging(desk.workplace, desk.tasks, desk.shell).lodge()
    desk.wait(lambda: not desk.tasks.busy)


def test_what_was_done_since_the_door_is_lodged(at_work: Desk, tmp_path: Path) -> None:
    application = at_work.application
    application.settings = replace(application.settings, checkpoint_folder=str(tmp_path))
    newest = at_work.workplace.audit.record(Deed(AuditAction.PAUSED))
    lodge(at_work)
    lodged = [read_checkpoint(one.read_bytes()) for one in tmp_path.glob("*/0*.json")]
    assert newest.digest in [one.digest for one in lodged]


def test_without_a_folder_nothing_is_signed(at_work: Desk) -> None:
    before = at_work.workplace.audit.checkpoints()
    at_work.workplace.audit.record(Deed(AuditAction.PAUSED))
    lodge(at_work)
    assert at_work.workplace.audit.checkpoints() == before


def test_a_profile_locked_on_the_way_ends_it_quietly(at_work: Desk, tmp_path: Path) -> None:
    application = at_work.application
    application.settings = replace(application.settings, checkpoint_folder=str(tmp_path))
    at_work.workplace.close()
    at_the_lock = sorted(tmp_path.rglob("*"))
    lodge(at_work)
    assert sorted(tmp_path.rglob("*")) == at_the_lock
