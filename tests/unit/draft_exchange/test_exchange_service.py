"""A draft goes to a colleague as one signed file, and becomes a new draft there."""

import json
import random
from pathlib import Path

import pytest

from core.audit.model import AuditAction
from core.delegation.encoding import decode, encode
from core.draft_exchange.model import ExchangeProblem, Standing
from core.drafts.model import Poll, Rights, RightsKind
from core.foundation.errors import Invalid, NatiqError, Refused
from core.foundation.files import FileProblem
from tests.unit.draft_exchange.conftest import ExchangeDesk, open_exchange_desk

FLIPS = 60


def test_everything_but_account_and_answers_arrives(sender: ExchangeDesk, receiver: ExchangeDesk):
    draft_id = sender.draft()
    sender.drafts.set_purpose(draft_id, "سكان السيب", "دعوة")
    sender.drafts.set_labels(draft_id, ["حملات"])
    sender.drafts.set_poll(draft_id, Poll(("نعم", "لا"), 60))
    sender.drafts.answer(draft_id, "claim:1", "قرار 12/2026")
    taken = receiver.exchange.take(receiver.exchange.look(sender.export(draft_id)))
    original = sender.drafts.read(draft_id)
    for name in ("text", "audience", "aim", "labels", "poll"):
        assert getattr(taken, name) == getattr(original, name)
    assert (taken.account_key, taken.answers) == (None, ())


def test_attachments_arrive_with_description_and_rights(
    sender: ExchangeDesk, receiver: ExchangeDesk
):
    draft_id = sender.draft()
    image = sender.attach(draft_id)
    sender.attachments.set_alt(image, "شاطئ القرم")
    sender.attachments.declare_rights(image, Rights(RightsKind.LICENSED, "CC-1"))
    taken = receiver.exchange.take(receiver.exchange.look(sender.export(draft_id)))
    (arrived,) = taken.attachments
    assert (arrived.name, arrived.alt, arrived.rights) == (
        "a.jpg",
        "شاطئ القرم",
        Rights(RightsKind.LICENSED, "CC-1"),
    )


def test_it_is_said_who_signed_and_with_which_key(sender: ExchangeDesk, receiver: ExchangeDesk):
    received = receiver.exchange.look(sender.export(sender.draft()))
    assert (received.signer.name, received.signer.staff_number) == ("موظف مفوَّض", "1001")
    assert received.signer.fingerprint == sender.exchange.fingerprint()


def test_looking_keeps_nothing(sender: ExchangeDesk, receiver: ExchangeDesk):
    path = sender.export(sender.draft())
    receiver.exchange.look(path)
    assert receiver.drafts.count() == 0
    assert receiver.exchange.look(path).standing is Standing.FIRST_SEEN


def test_a_key_is_known_once_a_draft_of_it_was_taken(sender: ExchangeDesk, receiver: ExchangeDesk):
    path = sender.export(sender.draft())
    receiver.exchange.take(receiver.exchange.look(path))
    again = receiver.exchange.look(path)
    assert (again.standing, again.since) == (Standing.KNOWN, receiver.clock.now())


def test_another_key_under_a_known_staff_number_is_told(
    sender: ExchangeDesk, receiver: ExchangeDesk, tmp_path: Path
):
    receiver.exchange.take(receiver.exchange.look(sender.export(sender.draft())))
    other = open_exchange_desk(tmp_path / "other", "1001", "موظف مفوَّض", 9)
    standing = receiver.exchange.look(other.export(other.draft())).standing
    other.vault.close()
    other.database.close()
    assert standing is Standing.OTHER_KEY


def test_the_own_file_is_known_as_such(sender: ExchangeDesk):
    assert sender.exchange.look(sender.export(sender.draft())).standing is Standing.OWN


def test_the_key_stays_the_same(sender: ExchangeDesk):
    assert sender.exchange.fingerprint() == sender.exchange.fingerprint()


def test_the_key_lies_sealed_in_the_database(sender: ExchangeDesk):
    sender.exchange.fingerprint()
    sender.vault.close()
    with pytest.raises(Refused):
        sender.exchange.fingerprint()


def test_taking_a_draft_changes_no_other(sender: ExchangeDesk, receiver: ExchangeDesk):
    there = receiver.draft("نص آخر")
    before = receiver.drafts.read(there)
    receiver.exchange.take(receiver.exchange.look(sender.export(sender.draft())))
    assert (receiver.drafts.read(there), receiver.drafts.count()) == (before, 2)


def test_both_desks_write_it_down(sender: ExchangeDesk, receiver: ExchangeDesk):
    path = sender.export(sender.draft())
    receiver.exchange.take(receiver.exchange.look(path))
    assert [entry.action for entry in sender.audit.entries()] == [AuditAction.DRAFT_EXPORTED]
    (entry,) = receiver.audit.entries()
    assert (entry.action, entry.detail["staff_number"]) == (AuditAction.DRAFT_IMPORTED, "1001")


def test_a_text_is_cleaned_as_a_pasted_one_is(sender: ExchangeDesk, receiver: ExchangeDesk):
    draft_id = sender.draft("مر\u202eحبا\u200b\r\nأهلا\x07")
    taken = receiver.exchange.take(receiver.exchange.look(sender.export(draft_id)))
    assert taken.text == "مرحبا\nأهلا"


@pytest.mark.parametrize("seed", range(FLIPS))
def test_no_byte_can_be_changed(sender: ExchangeDesk, receiver: ExchangeDesk, seed: int):
    path = sender.export(sender.draft())
    content = bytearray(path.read_bytes())
    choose = random.Random(seed)  # noqa: S311 - the same places in each run
    content[choose.randrange(len(content))] ^= 1 << choose.randrange(8)
    path.write_bytes(bytes(content))
    with pytest.raises(NatiqError) as problem:
        receiver.exchange.look(path)
    assert isinstance(problem.value.code, ExchangeProblem)


def test_a_blank_between_members_is_a_change_too(sender: ExchangeDesk, receiver: ExchangeDesk):
    path = sender.export(sender.draft())
    path.write_bytes(path.read_bytes().replace(b'","', b'", "', 1))
    with pytest.raises(Refused) as problem:
        receiver.exchange.look(path)
    assert problem.value.code is ExchangeProblem.SIGNATURE_WRONG


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"alg": "none"}, id="no algorithm"),
        pytest.param({"alg": "HS256"}, id="another algorithm"),
        pytest.param({"typ": "natiq-decision+jws"}, id="another kind"),
    ],
)
def test_another_algorithm_or_kind_is_refused(
    sender: ExchangeDesk, receiver: ExchangeDesk, change: dict[str, str]
):
    path = sender.export(sender.draft())
    token = json.loads(path.read_bytes())
    header = json.loads(decode(token["protected"])) | change
    token["protected"] = encode(_written(header))
    path.write_bytes(_written(token))
    with pytest.raises(Refused) as problem:
        receiver.exchange.look(path)
    assert problem.value.code is ExchangeProblem.ALGORITHM_REFUSED


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b"{" * 100_000, b'{"payload":1}'])
def test_what_is_no_draft_is_said_to_be_none(
    receiver: ExchangeDesk, tmp_path: Path, content: bytes
):
    path = tmp_path / "b.natiq-draft"
    path.write_bytes(content)
    with pytest.raises(Invalid) as problem:
        receiver.exchange.look(path)
    assert problem.value.code is ExchangeProblem.NOT_A_DRAFT


def test_a_file_beyond_the_bound_is_not_read(receiver: ExchangeDesk, tmp_path: Path):
    path = tmp_path / "b.natiq-draft"
    with path.open("wb") as file:
        file.truncate(31 * 1024 * 1024)
    with pytest.raises(Invalid) as problem:
        receiver.exchange.look(path)
    assert problem.value.code is FileProblem.TOO_LARGE


def _written(members: object) -> bytes:
    return json.dumps(members, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
