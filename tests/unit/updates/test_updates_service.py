"""Whether a newer version was announced: what is said, and what is said to nobody."""

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from core.delegation.issuing_model import SigningKey
from core.delegation.keys import Anchor, TrustAnchors, key_id, new_key
from core.foundation.errors import NatiqError
from core.foundation.files import FileProblem
from core.updates.model import Notice, UpdateProblem
from core.updates.notice import draw_up_notice, sign_notice
from core.updates.service import Updates
from tests.fakes import FakeClock

ISSUER = "بلدية مسقط"
INSTALLED = "1.9"


class Machine:
    """A machine with ``INSTALLED`` on it, where IT hosts a notice."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.file, self.seen = folder / "update.jws", folder / "data" / "update-notice.json"
        private = new_key()
        public = private.public_key()
        self.key = SigningKey(Anchor(key_id(public), ISSUER, public), private)
        self.updates = self.start()

    def start(self, installed: str = INSTALLED) -> Updates:
        """The program after a start."""
        anchors = TrustAnchors.of(self.key.anchor)
        return Updates(str(self.file), lambda: anchors, self.seen, self.clock, installed)

    def host(self, version: str, *, days: int = 0, **more: object) -> Notice:
        """Put a notice there that was issued so many days from now."""
        members = {
            "version": version,
            "date": (self.clock.now().date() + timedelta(days=days)).isoformat(),
            "changes": {"ar": "جديد", "en": "new"},
            "source": "IT",
            **more,
        }
        notice = draw_up_notice(members, ISSUER, self.clock.now().date())
        self.file.write_bytes(sign_notice(notice, self.key))
        return notice

    def code_of_look(self) -> str:
        with pytest.raises(NatiqError) as refusal:
            self.updates.look()
        return refusal.value.code.value


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_newer_version_is_announced(machine: Machine):
    assert machine.host("1.10") == machine.updates.look()


@pytest.mark.parametrize("version", ["1.9", "1.9.0", "1.8.7"])
def test_what_is_installed_or_older_is_not_announced(machine: Machine, version: str):
    machine.host(version)
    assert machine.updates.look() is None


def test_asking_what_is_announced_changes_nothing(machine: Machine):
    notice = machine.host("2.0")
    assert machine.updates.announced() == notice
    assert not machine.seen.exists()


def test_where_it_hosts_no_notice_nothing_is_read(machine: Machine):
    machine.host("2.0")
    nowhere = Updates("", TrustAnchors.of, machine.seen, machine.clock, INSTALLED)
    assert nowhere.look() is None


def test_a_notice_that_is_not_there_is_said_to_whoever_asks(machine: Machine):
    assert machine.code_of_look() == FileProblem.UNREADABLE


def test_a_folder_in_its_place_is_said_to_whoever_asks(machine: Machine):
    machine.file.mkdir()
    assert machine.code_of_look() == FileProblem.UNREADABLE


def test_a_file_without_end_is_not_read_to_its_end(machine: Machine):
    machine.file.write_bytes(b"a" * 1_000_000)
    assert machine.code_of_look() == FileProblem.TOO_LARGE


@pytest.mark.parametrize(("version", "days"), [("1.10", 5), ("2.0", -1)])
def test_an_older_notice_does_not_take_a_newer_ones_place(
    machine: Machine, version: str, days: int
):
    machine.host("2.0")
    machine.updates.look()
    machine.host(version, days=days)
    machine.updates = machine.start()
    assert machine.code_of_look() == UpdateProblem.NOTICE_OLDER


def test_the_same_version_may_be_announced_again_later(machine: Machine):
    machine.host("2.0")
    machine.updates.look()
    assert machine.host("2.0", days=1, severity="security") == machine.updates.look()


def test_what_was_seen_before_the_update_counts_after_it(machine: Machine):
    machine.host("2.0")
    machine.updates.look()
    machine.host("1.9.5")
    machine.updates = machine.start(installed="2.0")
    assert machine.code_of_look() == UpdateProblem.NOTICE_OLDER


@pytest.mark.parametrize("content", [b"", b"[]", b'{"version": "x"}', b"\xff", b"9" * 5000])
def test_a_memory_that_makes_no_sense_is_none(machine: Machine, content: bytes):
    machine.seen.parent.mkdir()
    machine.seen.write_bytes(content)
    assert machine.host("2.0") == machine.updates.look()


def test_where_nothing_can_be_remembered_the_notice_is_shown(machine: Machine):
    machine.seen.mkdir(parents=True)
    (machine.seen / "in the way").touch()
    assert machine.host("2.0") == machine.updates.look_quietly()


def test_what_cannot_be_trusted_is_shown_to_nobody(machine: Machine):
    machine.file.write_bytes(b"a.b.c")
    assert machine.updates.look_quietly() is None


def test_what_cannot_be_trusted_stands_in_the_log(
    machine: Machine, caplog: pytest.LogCaptureFixture
):
    machine.file.write_bytes(b"a.b.c")
    with caplog.at_level(logging.WARNING):
        machine.updates.look_quietly()
    assert UpdateProblem.NOTICE_SIGNATURE in caplog.text


def _shown_after_putting_away(machine: Machine, notice: Notice) -> bool:
    machine.updates.look_quietly()
    machine.updates.put_away(notice)
    return machine.start().look_quietly() is not None


def test_an_ordinary_notice_that_was_put_away_stays_away(machine: Machine):
    assert not _shown_after_putting_away(machine, machine.host("2.0"))


def test_a_security_notice_comes_back_at_the_next_sign_in(machine: Machine):
    assert _shown_after_putting_away(machine, machine.host("2.0", severity="security"))


def test_after_its_day_a_notice_comes_back_at_the_next_sign_in(machine: Machine):
    notice = machine.host("2.0", needed_by="2026-11-23")
    assert _shown_after_putting_away(machine, notice)


def test_what_was_put_away_does_not_hide_the_next_notice(machine: Machine):
    machine.updates.put_away(machine.host("2.0"))
    assert machine.host("2.1") == machine.updates.look_quietly()


@pytest.mark.parametrize(("day", "overdue"), [("2026-11-24", False), ("2026-11-23", True)])
def test_on_its_last_day_it_is_not_overdue_yet(machine: Machine, day: str, overdue: bool):
    assert machine.updates.is_overdue(machine.host("2.0", needed_by=day)) is overdue


def test_a_notice_of_no_day_is_never_overdue(machine: Machine):
    assert not machine.updates.is_overdue(machine.host("2.0"))
