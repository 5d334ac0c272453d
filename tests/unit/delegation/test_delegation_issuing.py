"""Descriptions, key files and what the authority may not sign."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.delegation.description import DESCRIPTION_LIMIT, read_description
from core.delegation.issuing_model import IssuingProblem
from core.delegation.key_files import (
    PendingKey,
    begin_key,
    open_key,
    read_anchor,
    read_passphrase,
    write_new,
)
from core.delegation.keys import TrustAnchors
from core.delegation.model import DelegationProblem
from core.delegation.verification import revocations_in
from core.foundation.errors import Invalid, NatiqError, Refused, Unavailable
from core.foundation.files import FileProblem
from tests.authority_desk import DESCRIPTION, ISSUER, PASSPHRASE, AuthorityDesk


@pytest.fixture
def desk(tmp_path: Path) -> AuthorityDesk:
    return AuthorityDesk(tmp_path)


@pytest.fixture
def pending(tmp_path: Path) -> PendingKey:
    return begin_key(ISSUER, tmp_path / "keys")


# --- descriptions ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        pytest.param("d.txt", "", IssuingProblem.FORMAT_UNKNOWN, id="another name"),
        pytest.param("d.toml", 'number = "1', IssuingProblem.NOT_TOML, id="open quotes"),
        pytest.param("d.toml", "a = 1\na = 2", IssuingProblem.NOT_TOML, id="named twice in toml"),
        pytest.param("d.toml", f"a = {'[' * 5000}", IssuingProblem.NOT_TOML, id="nested toml"),
        pytest.param("d.json", "[]", IssuingProblem.NOT_JSON, id="no object"),
        pytest.param("d.json", "{" * 5000, IssuingProblem.NOT_JSON, id="nested json"),
        pytest.param("d.json", '{"a": NaN}', IssuingProblem.NOT_JSON, id="no number"),
        pytest.param(
            "d.json", '{"a": 1, "a": 2}', DelegationProblem.FIELD_INVALID, id="named twice in json"
        ),
        pytest.param(
            "d.toml", "#" * (DESCRIPTION_LIMIT + 1), FileProblem.TOO_LARGE, id="too large"
        ),
    ],
)
def test_a_description_that_cannot_be_read_says_why(
    desk: AuthorityDesk, name: str, content: str, code: object
) -> None:
    with pytest.raises(Invalid) as caught:
        read_description(desk.write(name, content))
    assert caught.value.code is code


def test_bytes_that_are_no_text_are_no_description(tmp_path: Path) -> None:
    path = tmp_path / "d.toml"
    path.write_bytes(b"\xff\xfe\x00" * 100)
    with pytest.raises(Invalid) as caught:
        read_description(path)
    assert caught.value.code is IssuingProblem.NOT_TOML


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("d.toml", "a = 1\nb = 2\nc = =", id="toml"),
        pytest.param("d.json", '{"a": 1,\n"b": 2,\nc}', id="json"),
    ],
)
def test_the_line_where_reading_stopped_is_named(
    desk: AuthorityDesk, name: str, content: str
) -> None:
    with pytest.raises(Invalid) as caught:
        read_description(desk.write(name, content))
    assert caught.value.values["line"] == 3


def test_a_missing_description_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        read_description(tmp_path / "d.toml")


def test_a_mark_of_byte_order_is_no_part_of_a_description(desk: AuthorityDesk) -> None:
    path = desk.write("d.json", '\ufeff{"number": "1"}')
    assert read_description(path) == {"number": "1"}


def test_a_time_of_day_in_place_of_a_date_is_refused_by_name(desk: AuthorityDesk) -> None:
    anchor = desk.authority.issuer_of(desk.key)
    path = desk.write("d.toml", DESCRIPTION.replace("date = 2026-11-01", "date = 10:00:00", 1))
    with pytest.raises(Invalid) as caught:
        desk.authority.draw_up_decision(path, anchor)
    assert caught.value.values["field"] == "date"


def test_more_than_a_decision_may_hold_is_not_signed(desk: AuthorityDesk) -> None:
    head, _, employee = DESCRIPTION.partition("[[employees]]")
    employee, _, account = employee.partition("[[accounts]]")
    employee = employee.replace("أخصائي", "أ" * 250).replace("موظف", "م" * 200)
    many = "".join(
        "[[employees]]" + employee.replace("1001", str(1001 + index)) for index in range(50)
    )
    path = desk.write("d.toml", f"{head}{many}[[accounts]]{account}")
    anchor = desk.authority.issuer_of(desk.key)
    decision = desk.authority.draw_up_decision(path, anchor)
    key = desk.authority.open_key(desk.key, anchor, PASSPHRASE)
    with pytest.raises(Invalid) as caught:
        desk.authority.sign_decision(decision, key, desk.folder / "decision.jws")
    assert caught.value.code is DelegationProblem.TOO_LARGE
    assert not (desk.folder / "decision.jws").exists()


def test_a_decision_is_not_drawn_up_after_its_end(desk: AuthorityDesk) -> None:
    anchor = desk.authority.issuer_of(desk.key)
    desk.clock.advance(timedelta(days=400))
    with pytest.raises(Refused) as caught:
        desk.authority.draw_up_decision(desk.write("d.toml", DESCRIPTION), anchor)
    assert caught.value.code is DelegationProblem.EXPIRED


# --- keys --------------------------------------------------------------------------------------


def test_a_public_key_of_that_name_stops_the_pair_and_stays_as_it_was(pending: PendingKey) -> None:
    pending.public_path.parent.mkdir()
    pending.public_path.write_bytes(b"mine")
    with pytest.raises(Refused) as caught:
        pending.write(PASSPHRASE)
    assert caught.value.code is DelegationProblem.FILE_EXISTS
    assert [path.read_bytes() for path in pending.public_path.parent.iterdir()] == [b"mine"]


def test_a_private_key_of_that_name_stops_the_pair_and_stays_as_it_was(pending: PendingKey) -> None:
    pending.private_path.parent.mkdir()
    pending.private_path.write_bytes(b"mine")
    with pytest.raises(Refused):
        pending.write(PASSPHRASE)
    assert [path.read_bytes() for path in pending.private_path.parent.iterdir()] == [b"mine"]


def test_a_private_key_beside_the_public_key_of_another_is_refused(
    pending: PendingKey, tmp_path: Path
) -> None:
    other = begin_key(ISSUER, tmp_path / "other")
    pending.write(PASSPHRASE)
    with pytest.raises(Refused) as caught:
        open_key(pending.private_path, other.anchor, PASSPHRASE)
    assert caught.value.code is IssuingProblem.KEYS_DIFFER


@pytest.mark.parametrize("passphrase", ["", "another one", "\ud800"])
def test_only_its_own_passphrase_opens_a_key(pending: PendingKey, passphrase: str) -> None:
    pending.write(PASSPHRASE)
    with pytest.raises(Refused) as caught:
        open_key(pending.private_path, pending.anchor, passphrase)
    assert caught.value.code is DelegationProblem.KEY_PASSPHRASE_WRONG


def test_the_same_passphrase_typed_on_another_keyboard_opens_the_key(desk: AuthorityDesk) -> None:
    composed = "سُؤال عن آثار قلعة نزوى القديمة"
    made = desk.authority.begin_key(ISSUER, desk.folder / "keys")
    desk.authority.write_key(made, composed)
    taken_apart = composed.replace("ؤ", "و\u0654").replace("آ", "ا\u0653")
    assert desk.authority.open_key(made.private_path, made.anchor, taken_apart)


def test_a_key_without_its_public_half_is_not_used(pending: PendingKey) -> None:
    pending.write(PASSPHRASE)
    pending.public_path.unlink()
    with pytest.raises(Unavailable):
        read_anchor(pending.private_path)


def test_the_keys_show_no_secret_in_their_own_description(pending: PendingKey) -> None:
    assert "private=" not in repr(pending)


# --- passphrase files --------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o440])
def test_a_passphrase_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = _secret(tmp_path, PASSPHRASE.encode(), mode)
    with pytest.raises(Refused) as caught:
        read_passphrase(path)
    assert caught.value.code is IssuingProblem.PASSPHRASE_FILE_OPEN


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_the_end_of_the_line_is_no_part_of_the_passphrase(tmp_path: Path, end: str) -> None:
    assert read_passphrase(_secret(tmp_path, f"{PASSPHRASE}{end}".encode())) == PASSPHRASE


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe", b"x" * 5000])
def test_a_file_that_holds_no_passphrase_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Invalid) as caught:
        read_passphrase(_secret(tmp_path, content))
    assert caught.value.code is IssuingProblem.PASSPHRASE_FILE_UNREADABLE


def test_a_refused_passphrase_file_leaves_its_content_in_no_error(tmp_path: Path) -> None:
    with pytest.raises(Invalid) as caught:
        read_passphrase(_secret(tmp_path, b"secret words\xff"))
    assert caught.value.__cause__ is None


# --- files -------------------------------------------------------------------------------------


def test_a_new_file_takes_no_name_that_is_taken(tmp_path: Path) -> None:
    taken = tmp_path / "d.jws"
    taken.symlink_to(tmp_path / "nowhere")
    with pytest.raises(Refused) as caught:
        write_new(taken, b"content")
    assert (caught.value.code, (tmp_path / "nowhere").exists()) == (
        DelegationProblem.FILE_EXISTS,
        False,
    )


def test_a_file_beside_it_is_not_overwritten_either(tmp_path: Path) -> None:
    beside = tmp_path / "d.jws.new"
    beside.write_bytes(b"mine")
    with pytest.raises(Refused):
        write_new(tmp_path / "d.jws", b"content")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"mine"]


def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        write_new(tmp_path / "nowhere" / "d.jws", b"content")


# --- verification ------------------------------------------------------------------------------


def test_a_revocation_that_cannot_be_read_stops_every_verdict(desk: AuthorityDesk) -> None:
    desk.trusts_the_key()
    desk.sign()
    desk.paths.revocations.mkdir()
    (desk.paths.revocations / "r.jws").write_bytes(b"garbage")
    found = desk.authority.inspect(desk.folder / "decision.jws", desk.paths.trust)
    assert found.problem is not None
    assert found.problem.code is DelegationProblem.NOT_A_DECISION


def test_a_machine_without_a_folder_for_revocations_has_none(desk: AuthorityDesk) -> None:
    assert revocations_in(desk.folder / "nowhere", TrustAnchors({})) == ()


def test_a_key_that_is_trusted_under_another_name_does_not_count(desk: AuthorityDesk) -> None:
    desk.trusts_the_key()
    public = desk.key.with_suffix(".json")
    public.write_text(
        public.read_text(encoding="utf-8").replace(ISSUER, "جهة أخرى"), encoding="utf-8"
    )
    problem = desk.authority.inspect(public, desk.paths.trust).problem
    assert isinstance(problem, NatiqError)
    assert problem.code is IssuingProblem.KEY_NAMED_OTHERWISE


def _secret(folder: Path, content: bytes, mode: int = 0o600) -> Path:
    path = folder / "passphrase"
    path.write_bytes(content)
    path.chmod(mode)
    return path
