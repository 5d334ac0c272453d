"""A disk that runs full: said with its code, nothing lost, and all works again with room."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from core.foundation.files import FileProblem
from core.publishing.model import OutboxState
from core.storage.model import StorageProblem
from core.vault.model import VaultProblem
from tests.faults.children import Child
from tests.faults.disk import Kind, can_mount, launcher
from tests.faults.disk_process import Trial
from tests.faults.prepared_office import PreparedOffice, prepared_office
from tests.servers.pds import Pds

Play = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def office(pds: Pds) -> Iterator[PreparedOffice]:
    with prepared_office(pds) as prepared:
        yield prepared


@pytest.fixture(params=[Kind.TMPFS, Kind.LIMIT])
def play(request: pytest.FixtureRequest, office: PreparedOffice, tmp_path: Path) -> Play:
    """A function that plays a scenario on a disk of this kind and gives what came of it."""
    kind: Kind = request.param
    if kind is Kind.TMPFS and not can_mount():
        pytest.skip("this machine lets nobody mount a disk; the other kind is tested everywhere")

    def act(scenario: str, text: str = "") -> dict[str, Any]:
        trial = Trial(
            scenario, kind, str(tmp_path), str(office.folder), office.recovery_codes[0], text
        )
        child = Child("tests.faults.disk_process", trial.written(), launcher=launcher(kind))
        told = child.await_word("done")
        code, complaints = child.finish()
        assert code == 0, complaints
        return told

    return act


def _text(request: pytest.FixtureRequest) -> str:
    """A text of this test's own, to be told from the others at the server.

    Arabic throughout: what is Latin leaves between marks of direction.
    """
    own = "".join("ابتثجحخدذر"[int(digit)] for digit in str(crc32(request.node.name.encode())))
    return f"تدعو البلدية سكان الحي إلى يوم التشجير ({own})"


def test_a_draft_that_does_not_fit_is_refused_and_the_one_before_kept(play: Play):
    told = play("saving")
    assert (told["refused"], told["kept"]) == (StorageProblem.DISK, True)


def test_with_room_again_the_draft_is_saved(play: Play):
    assert play("saving")["saved"]


def test_publishing_on_a_full_disk_is_refused_and_the_draft_stays(
    play: Play, request: pytest.FixtureRequest
):
    told = play("publishing", _text(request))
    assert (told["refused"], told["kept"]) == (StorageProblem.DISK, True)


def test_with_room_again_it_is_published_once(
    play: Play, request: pytest.FixtureRequest, pds: Pds, office: PreparedOffice
):
    text = _text(request)
    outcome = play("publishing", text)["outcome"]
    assert (outcome, pds.texts(office.account.did).count(text)) == ("Published", 1)


def test_a_receipt_that_did_not_fit_is_made_up_for_without_a_second_post(
    play: Play, request: pytest.FixtureRequest, pds: Pds, office: PreparedOffice
):
    text = _text(request)
    told = play("booking", text)
    posts = pds.texts(office.account.did).count(text)
    assert (told["refused"], told["state"], told["receipt"], posts) == (
        StorageProblem.DISK,
        OutboxState.PUBLISHED,
        True,
        1,
    )


def test_signing_in_on_a_full_disk_is_refused_and_works_with_room_again(play: Play):
    told = play("signing_in")
    assert (told["refused"], told["signed_in"]) == (FileProblem.UNWRITABLE, True)


def test_a_lock_on_a_full_disk_drops_the_keys_all_the_same(play: Play):
    told = play("locking")
    assert (told["refused"], told["vault"], told["ended"]) == ("", VaultProblem.LOCKED, True)


@pytest.mark.parametrize(
    ("scenario", "code"),
    [("enrolling", FileProblem.UNWRITABLE), ("enrolling_until_full", StorageProblem.DISK)],
)
def test_a_profile_that_does_not_fit_is_refused_with_a_code(play: Play, scenario: str, code: str):
    assert play(scenario)["refused"] == code


@pytest.mark.parametrize("scenario", ["enrolling", "enrolling_until_full"])
def test_of_a_profile_that_did_not_fit_nothing_is_in_the_way(play: Play, scenario: str):
    told = play(scenario)
    assert (told["enrolled"], told["then"]) == (False, True)
