"""A signed file holds what a draft holds and nothing else, within its bounds."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.delegation.keys import new_key
from core.draft_exchange.document import read, write
from core.draft_exchange.model import ExchangeProblem, SentAttachment, SentDraft
from core.draft_exchange.schema import draft_from, draft_members
from core.drafts.model import TEXT_LIMIT, Poll, Rights, RightsKind
from core.foundation.errors import Invalid, NatiqError, Refused
from core.media.model import MediaProblem
from tests.unit.draft_exchange.conftest import ExchangeDesk

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
DRAFT = SentDraft(
    "نص",
    "السكان",
    "دعوة",
    ("حملات",),
    Poll(("نعم", "لا"), 60),
    (SentAttachment("a.jpg", "شاطئ", Rights(RightsKind.OWN), b"content"),),
)


def written(draft: SentDraft, key: Ed25519PrivateKey | None = None) -> bytes:
    return write(draft, "موظف مفوَّض", "1001", NOW, key or new_key())


def test_what_was_written_is_read_back():
    opened = read(written(DRAFT))
    assert (opened.draft, opened.signed_at) == (DRAFT, NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"text": None},
        {"text": "ا" * (TEXT_LIMIT + 1)},
        {"audience": "سطر\nآخر"},
        {"labels": "حملات"},
        {"labels": ["ا"] * 9},
        {"labels": [1]},
        {"poll": []},
        {"poll": {"options": ["نعم", "لا"], "minutes": True, "multiple": False}},
        {"poll": {"options": ["نعم", "لا"], "minutes": 60, "multiple": 0}},
        {"poll": {"options": ["نعم", "لا"], "minutes": 60, "multiple": False, "more": 1}},
        {"attachments": [{}]},
        {"attachments": [{"name": "a", "alt": "", "rights": None, "content": "a"}]},
        {
            "attachments": [
                {
                    "name": "a",
                    "alt": "",
                    "rights": {"kind": "stolen", "reference": ""},
                    "content": "",
                }
            ]
        },
        {"account_key": "practice:one"},
    ],
)
def test_a_member_that_is_not_as_it_must_be_is_refused(change: dict[str, object]):
    with pytest.raises(Invalid) as problem:
        draft_from({**draft_members(DRAFT), **change})
    assert problem.value.code is ExchangeProblem.FIELD_INVALID


@pytest.mark.parametrize("name", sorted(draft_members(DRAFT)))
def test_no_member_may_be_missing(name: str):
    members = {key: value for key, value in draft_members(DRAFT).items() if key != name}
    with pytest.raises(Invalid) as problem:
        draft_from(members)
    assert problem.value.code is ExchangeProblem.FIELD_INVALID


def test_a_draft_that_is_too_large_for_a_file_is_not_exported():
    large = SentAttachment("a.mp4", "", None, bytes(20 * 1024 * 1024))
    with pytest.raises(Refused) as problem:
        written(SentDraft("نص", "", "", (), None, (large,)))
    assert problem.value.code is ExchangeProblem.TOO_LARGE


@pytest.fixture
def disguised(tmp_path: Path) -> Path:
    """Rightly signed, with an attachment that is no image."""
    path = tmp_path / "a.natiq-draft"
    path.write_bytes(written(DRAFT))
    return path


def test_an_attachment_is_examined_as_one_that_is_added_by_hand(
    receiver: ExchangeDesk, disguised: Path
):
    with pytest.raises(NatiqError) as problem:
        receiver.exchange.take(receiver.exchange.look(disguised))
    assert isinstance(problem.value.code, MediaProblem)


def test_a_draft_that_cannot_be_taken_whole_leaves_nothing(receiver: ExchangeDesk, disguised: Path):
    with pytest.raises(NatiqError):
        receiver.exchange.take(receiver.exchange.look(disguised))
    with receiver.database.read() as connection:
        left = connection.exec_driver_sql("SELECT count(*) FROM draft").scalar()
    assert (left, receiver.audit.entries()) == (0, ())
