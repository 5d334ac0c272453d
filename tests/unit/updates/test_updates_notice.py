"""Notices of newer versions: what is signed, what counts, how versions follow each other."""

import json
from collections.abc import Mapping
from datetime import date

import pytest

from core.delegation.encoding import decode, encode
from core.delegation.issuing_model import SigningKey
from core.delegation.jws import DECISION, UPDATE, sign
from core.delegation.keys import Anchor, TrustAnchors, key_id, new_key
from core.foundation.errors import NatiqError
from core.updates.model import Severity, UpdateProblem, version_order
from core.updates.notice import (
    LONGEST_CHANGES,
    claimed_notice,
    draw_up_notice,
    read_notice,
    sign_notice,
)

ISSUER = "بلدية مسقط"
TODAY = date(2026, 12, 1)
DESCRIPTION: Mapping[str, object] = {
    "version": "1.4.0",
    "severity": "security",
    "changes": {"ar": "سُدّت ثغرة في التحقق من القرارات.", "en": "Closes a gap."},
    "source": "مكتب الدعم، التحويلة 4455",
    "needed_by": "2026-12-20",
}


def _authority() -> SigningKey:
    private = new_key()
    public = private.public_key()
    return SigningKey(Anchor(key_id(public), ISSUER, public), private)


AUTHORITY, STRANGER = _authority(), _authority()
ANCHORS = TrustAnchors.of(AUTHORITY.anchor)
NOTICE = draw_up_notice(DESCRIPTION, ISSUER, TODAY)


def _payload(**changes: object) -> dict[str, object]:
    content = sign_notice(NOTICE, AUTHORITY).split(b".")[1].decode()
    members = json.loads(decode(content))
    return {name: value for name, value in {**members, **changes}.items() if value is not ...}


def _signed(**changes: object) -> bytes:
    return sign(_payload(**changes), UPDATE, AUTHORITY.private).encode()


def _code_of(content: bytes, anchors: TrustAnchors = ANCHORS) -> str:
    with pytest.raises(NatiqError) as refusal:
        read_notice(content, anchors)
    return refusal.value.code.value


def test_a_signed_notice_reads_as_it_was_drawn_up():
    assert read_notice(sign_notice(NOTICE, AUTHORITY), ANCHORS) == NOTICE


def test_without_a_date_it_is_of_today():
    assert NOTICE.issued == TODAY


def test_without_a_severity_it_is_an_ordinary_one():
    members = {name: one for name, one in DESCRIPTION.items() if name != "severity"}
    assert draw_up_notice(members, ISSUER, TODAY).severity is Severity.ORDINARY


def test_without_a_day_it_is_needed_by_none():
    assert read_notice(_signed(needed_by=...), ANCHORS).needed_by is None


def test_a_key_that_nobody_knows_here_does_not_count():
    content = sign_notice(NOTICE, STRANGER)
    assert _code_of(content) == UpdateProblem.NOTICE_UNKNOWN_AUTHORITY


def test_on_a_machine_without_authorities_none_counts():
    content = sign_notice(NOTICE, AUTHORITY)
    assert _code_of(content, TrustAnchors.of()) == UpdateProblem.NOTICE_UNKNOWN_AUTHORITY


def test_an_issuer_who_is_not_the_keys_own_does_not_count():
    content = _signed(issuer={"name": "جهة أخرى"})
    assert _code_of(content) == UpdateProblem.NOTICE_UNKNOWN_AUTHORITY


def test_a_changed_content_does_not_count():
    head, _, signature = sign_notice(NOTICE, AUTHORITY).decode().split(".")
    changed = encode(json.dumps(_payload(version="9.0")).encode())
    assert _code_of(f"{head}.{changed}.{signature}".encode()) == UpdateProblem.NOTICE_SIGNATURE


def test_what_is_signed_as_something_else_is_no_notice():
    content = sign(_payload(), DECISION, AUTHORITY.private).encode()
    assert _code_of(content) == UpdateProblem.NOTICE_SIGNATURE


@pytest.mark.parametrize("content", [b"", b"1.4.0", b"a.b.c", b"\xff\xfe", b"x" * 70_000])
def test_what_is_no_signed_file_does_not_count(content: bytes):
    assert _code_of(content) == UpdateProblem.NOTICE_SIGNATURE


@pytest.mark.parametrize(
    "changes",
    [
        {"v": 2},
        {"v": True},
        {"version": ...},
        {"version": 14},
        {"date": "2026-13-01"},
        {"date": "1448-06-11"},
        {"severity": "urgent"},
        {"severity": ["security"]},
        {"changes": {"ar": "نص"}},
        {"changes": {"ar": "نص", "en": " "}},
        {"changes": {"ar": "نص", "en": "x" * (LONGEST_CHANGES + 1)}},
        {"changes": {"ar": "نص\u202eمقلوب", "en": "x"}},
        {"changes": {"ar": "نص\nوسطر", "en": "x"}},
        {"changes": "نص"},
        {"source": "x" * 201},
        {"source": None},
        {"needed_by": None},
        {"needed_by": "tomorrow"},
        {"link": "https://www.example.om"},
    ],
)
def test_what_is_not_as_it_must_be_is_refused_though_it_is_signed(changes: dict[str, object]):
    assert _code_of(_signed(**changes)) == UpdateProblem.NOTICE_UNREADABLE


def test_what_no_reader_takes_is_not_drawn_up():
    with pytest.raises(NatiqError) as refusal:
        draw_up_notice({**DESCRIPTION, "source": ""}, ISSUER, TODAY)
    assert refusal.value.values["field"] == "source"


def test_what_a_file_claims_can_be_read_without_its_key():
    assert claimed_notice(sign_notice(NOTICE, STRANGER)) == NOTICE


def test_versions_follow_each_other_as_numbers_do():
    versions = ["2", "1.10", "1.9.1", "1.9", "10.0", "1.9.0.1"]
    assert sorted(versions, key=version_order) == ["1.9", "1.9.0.1", "1.9.1", "1.10", "2", "10.0"]


def test_a_nought_at_the_end_makes_no_other_version():
    assert version_order("1.0.0") == version_order("1")


@pytest.mark.parametrize("version", ["", "1.", "v1", "1.0rc1", "01.2", "1.2.3.4.5", "١.٢", "1 2"])
def test_what_is_no_version_is_refused(version: str):
    with pytest.raises(NatiqError) as refusal:
        version_order(version)
    assert refusal.value.code == UpdateProblem.VERSION_WRONG
