"""What the log tells of signing in, failing to, and settings; and who signs it (TRN, SEC-4)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.application import Application
from core.audit.model import AuditAction, AuditEntry, LodgingState
from core.foundation.errors import NatiqError
from core.identity.model import AttemptKind
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import PASSPHRASE, enrol, next_code, open_office

WRONG = "بحر قمر ليل باب"


class Office:
    """An employee who was enrolled and has signed out."""

    def __init__(self, folder: Path) -> None:
        self.clock, self.secrets = FakeClock(), MemoryDeviceSecrets()
        self.application = open_office(folder, self.clock, self.secrets)
        workplace, self.seed = enrol(self.application)
        workplace.close()
        self._opened: list[Workplace] = []

    def code(self) -> str:
        return next_code(self.seed, self.clock)

    def sign_in(self) -> Workplace:
        workplace = self.application.sign_in(PASSPHRASE, self.code())
        self._opened.append(workplace)
        return workplace

    def fails(self, passphrase: str = PASSPHRASE, code: str | None = None) -> None:
        with pytest.raises(NatiqError):
            self.application.sign_in(passphrase, code or self.code())

    def close(self) -> None:
        for workplace in self._opened:
            workplace.close()


@pytest.fixture
def office(tmp_path: Path):
    made = Office(tmp_path)
    yield made
    made.close()


def since_the_lock(workplace: Workplace) -> list[AuditEntry]:
    """What was written down since the session before was locked, the oldest first."""
    found: list[AuditEntry] = []
    for entry in workplace.audit.entries():
        if entry.action == AuditAction.LOCKED:
            break
        found.insert(0, entry)
    return found


def failures(workplace: Workplace) -> list[tuple[str, str]]:
    return [
        (entry.detail["kind"], entry.detail["count"])
        for entry in since_the_lock(workplace)
        if entry.action == AuditAction.SIGN_IN_FAILED
    ]


def test_a_sign_in_without_failures_says_nothing_of_any(office: Office):
    assert [entry.action for entry in since_the_lock(office.sign_in())] == [AuditAction.SIGNED_IN]


def test_wrong_passphrases_are_told_at_the_next_sign_in(office: Office):
    office.fails(WRONG)
    office.fails(WRONG)
    assert failures(office.sign_in()) == [(AttemptKind.DOOR, "2")]


def test_it_is_told_when_the_last_one_was(office: Office):
    office.fails(WRONG)
    at = office.clock.now()
    office.clock.advance(timedelta(hours=1))
    told = since_the_lock(office.sign_in())[0]
    assert told.detail["last"] == at.isoformat()


def test_wrong_codes_are_told_as_well(office: Office):
    office.fails(code="000000")
    assert failures(office.sign_in()) == [(AttemptKind.SECOND_FACTOR, "1")]


def test_wrong_passphrases_before_a_wrong_code_are_not_forgotten(office: Office):
    office.fails(WRONG)
    office.fails(code="000000")
    assert failures(office.sign_in()) == [
        (AttemptKind.DOOR, "1"),
        (AttemptKind.SECOND_FACTOR, "1"),
    ]


def test_failures_are_told_before_the_sign_in_that_ends_them(office: Office):
    office.fails(WRONG)
    actions = [entry.action for entry in since_the_lock(office.sign_in())]
    assert actions == [AuditAction.SIGN_IN_FAILED, AuditAction.SIGNED_IN]


def test_failures_are_told_once(office: Office):
    office.fails(WRONG)
    office.sign_in().close()
    assert failures(office.sign_in()) == []


def test_a_wrong_step_up_is_written_down_at_once(office: Office):
    workplace = office.sign_in()
    with pytest.raises(NatiqError):
        workplace.step_up("000000")
    assert failures(workplace) == [(AttemptKind.SECOND_FACTOR, "1")]


# Settings


def changed_settings(workplace: Workplace) -> list[dict[str, str]]:
    return [
        dict(entry.detail)
        for entry in since_the_lock(workplace)
        if entry.action == AuditAction.SETTING_CHANGED
    ]


def test_a_changed_setting_is_written_down_with_both_values(office: Office):
    workplace = office.sign_in()
    office.application.change_setting("idle_lock_minutes", 20)
    assert changed_settings(workplace) == [
        {"setting": "idle_lock_minutes", "before": "10", "after": "20"}
    ]


def test_a_setting_that_stays_as_it_was_is_not(office: Office):
    workplace = office.sign_in()
    office.application.change_setting("idle_lock_minutes", 10)
    assert changed_settings(workplace) == []


def test_a_setting_can_be_changed_where_nobody_is_signed_in(office: Office):
    office.sign_in().close()
    office.application.change_setting("idle_lock_minutes", 20)
    assert changed_settings(office.sign_in()) == []


# Keys and checkpoints


def signing_keys(workplace: Workplace) -> set[str | None]:
    return {entry.key_id for entry in workplace.audit.entries()}


def test_one_key_signs_all_sessions(office: Office):
    assert len(signing_keys(office.sign_in())) == 1


def test_the_key_lies_in_the_keyring_beside_the_device_secret(office: Office):
    assert len(office.secrets.kept) == 2


def test_a_key_that_the_keyring_has_lost_is_replaced_and_that_is_told(office: Office):
    profile = office.application.identity.profile_id
    for name in [*office.secrets.kept]:
        if name != profile:
            office.secrets.delete(name)
    workplace = office.sign_in()
    first = since_the_lock(workplace)[0]
    assert first.action == AuditAction.SIGNING_KEY_REPLACED
    assert workplace.audit.verify().intact


def test_the_key_is_told_to_nobody(office: Office):
    workplace = office.sign_in()
    seeds = list(office.secrets.kept.values())
    said = f"{workplace.audit!r} {vars(workplace.audit)!r} {workplace.audit.entries()!r}"
    assert not any(seed.hex() in said or repr(seed) in said for seed in seeds)


def test_after_the_lock_nothing_can_be_signed(office: Office):
    workplace = office.sign_in()
    workplace.close()
    with pytest.raises(NatiqError):
        workplace.audit._signer.sign(b"anything")  # noqa: SLF001 - what the lock has to end


def test_sign_in_and_lock_each_make_a_checkpoint(office: Office):
    office.sign_in().close()
    workplace = office.sign_in()
    actions = {entry.seq: entry.action for entry in workplace.audit.entries()}
    made = [actions[one.seq] for one in workplace.audit.checkpoints()][-3:]
    assert made == [AuditAction.SIGNED_IN, AuditAction.LOCKED, AuditAction.SIGNED_IN]


def set_by_it(application: Application, **members: str | int) -> None:
    application.settings = replace(application.settings, **members)


def test_checkpoints_are_lodged_where_it_wants_them(office: Office, tmp_path: Path):
    share = tmp_path / "share"
    share.mkdir()
    set_by_it(office.application, checkpoint_folder=str(share))
    workplace = office.sign_in()
    assert workplace.audit.lodging().state is LodgingState.LODGED
    before = len([*share.glob("*/0*.json")])
    workplace.close()
    assert len([*share.glob("*/0*.json")]) == before + 1


def test_a_folder_that_is_not_there_keeps_nobody_out(office: Office, tmp_path: Path):
    set_by_it(office.application, checkpoint_folder=str(tmp_path / "nowhere"))
    assert office.sign_in().audit.lodging().state is LodgingState.FAILING


def test_what_it_keeps_no_longer_goes_at_the_sign_in(office: Office):
    set_by_it(office.application, log_kept_days=30)
    office.clock.advance(timedelta(days=60))
    workplace = office.sign_in()
    assert workplace.audit.entries(1)[0].action == AuditAction.ENTRIES_RETIRED
    assert workplace.audit.verify().intact
