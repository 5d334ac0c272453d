"""Strict reading of an export, and what is known from elsewhere: keys, checkpoints, codes."""

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.audit.codes import code_of, read_code
from core.audit.export_format import LINE_LIMIT
from core.audit.model import AuditFilter, AuditFlaw, Checkpoint, ExportVerdict, PublicKey
from core.audit.service import AuditLog
from core.audit.statements import checkpoint_statement
from core.audit.verifying import Trust, verify_export
from core.storage.database import Database
from tests.audit_logs import publish
from tests.fakes import FakeClock
from tests.signers import a_signer

_OTHER = a_signer(9).public


@pytest.fixture
def content(log: AuditLog, tmp_path: Path) -> bytes:
    log.checkpoint()
    log.export(AuditFilter(), tmp_path / "log.jsonl")
    return (tmp_path / "log.jsonl").read_bytes()


def verdict(content: bytes, *keys: PublicKey, **known) -> ExportVerdict:
    return verify_export(io.BytesIO(content), Trust(keys, **known))


def test_with_its_key_it_is_intact_and_known(content: bytes, log: AuditLog):
    found = verdict(content, log.public_key())
    assert (found.intact, found.key_known, found.entries, found.last_seq) == (True, True, 5, 5)


def test_without_a_key_it_is_consistent_in_itself(content: bytes):
    found = verdict(content)
    assert (found.intact, found.key_known) == (True, False)


def test_it_says_which_key_to_compare(content: bytes, log: AuditLog):
    assert verdict(content).signed_by == log.public_key()


def test_another_key_than_the_one_that_is_given_is_found(content: bytes):
    found = verdict(content, _OTHER)
    assert (found.flaw, found.key_known) == (AuditFlaw.KEY_UNKNOWN, False)


def test_it_says_who_exported_what(content: bytes):
    header = verdict(content).header
    assert header is not None
    assert (header.employee, header.staff_number, header.wanted) == (
        "موظف مفوَّض",
        "1001",
        AuditFilter(),
    )


def test_every_signature_can_be_verified(content: bytes, log: AuditLog):
    assert verdict(content, log.public_key(), every_signature=True).intact


def test_a_signature_that_the_chain_does_not_need_is_named(content: bytes, log: AuditLog):
    """The digest of the whole file shows that something changed; a second look says where."""
    lines = content.splitlines(keepends=True)
    signature = json.loads(lines[3])["signature"].encode()
    other = signature[:-1] + (b"0" if signature[-1:] != b"0" else b"1")
    found = verdict(content.replace(signature, other), log.public_key())
    assert (found.flaw, found.line, found.seq) == (AuditFlaw.SIGNATURE_WRONG, 4, 3)


def test_keys_of_before_are_named_where_they_were_not_given(
    database: Database, log: AuditLog, tmp_path: Path
):
    after = AuditLog(database, FakeClock(), "1001", "موظف مفوَّض", a_signer(2))
    after.begin()
    after.export(AuditFilter(), tmp_path / "log.jsonl")
    found = verdict((tmp_path / "log.jsonl").read_bytes(), after.public_key())
    assert (found.intact, found.other_keys) == (True, (log.public_key(),))


# What is known from elsewhere


def its_checkpoint(log: AuditLog) -> Checkpoint:
    return log.checkpoints()[-1]


def test_its_own_checkpoint_fits(content: bytes, log: AuditLog):
    assert verdict(content, log.public_key(), checkpoint=its_checkpoint(log)).intact


def test_a_later_checkpoint_shows_that_the_tail_is_missing(content: bytes, log: AuditLog):
    publish(log, 6)
    found = verdict(content, log.public_key(), checkpoint=log.checkpoint())
    assert (found.flaw, found.seq) == (AuditFlaw.TAIL_MISSING, 7)


def test_a_checkpoint_that_the_device_has_not_signed_is_found(content: bytes, log: AuditLog):
    forged = replace(its_checkpoint(log), digest="0" * 64)
    assert verdict(content, checkpoint=forged).flaw is AuditFlaw.CHECKPOINT_WRONG


def test_the_checkpoint_of_another_history_is_found(content: bytes, log: AuditLog):
    """The same device and the same log, written anew."""
    kept, signer = its_checkpoint(log), a_signer()
    statement = checkpoint_statement(kept.log_id, 3, "0" * 64, kept.at)
    other = replace(kept, seq=3, digest="0" * 64, signature=signer.sign(statement))
    found = verdict(content, checkpoint=other)
    assert (found.flaw, found.seq) == (AuditFlaw.HISTORY_DIFFERS, 3)


def test_the_checkpoint_of_another_log_is_found(content: bytes, tmp_path: Path):
    database = Database.create(tmp_path / "other.db", bytes(32))
    other = AuditLog(database, FakeClock(), "1001", "موظف مفوَّض", a_signer())
    publish(other, 1)
    found = verdict(content, checkpoint=other.checkpoint())
    database.close()
    assert found.flaw is AuditFlaw.OTHER_LOG


def test_its_code_fits(content: bytes, log: AuditLog):
    assert verdict(content, code=read_code(log.lodging().code or "")).intact


def test_a_later_code_shows_that_the_tail_is_missing(content: bytes, log: AuditLog):
    publish(log, 6)
    log.checkpoint()
    found = verdict(content, code=read_code(log.lodging().code or ""))
    assert (found.flaw, found.seq) == (AuditFlaw.TAIL_MISSING, 7)


def test_the_code_of_another_history_is_found(content: bytes, log: AuditLog):
    code = read_code(code_of(its_checkpoint(log).log_id, 3, "0" * 64))
    found = verdict(content, code=code)
    assert (found.flaw, found.seq) == (AuditFlaw.HISTORY_DIFFERS, 3)


# Strict reading

_IN_ENTRY = {
    "a member more": (b'"kind":"entry"', b'"kind":"entry","more":1'),
    "a member twice": (b'"kind":"entry"', b'"kind":"entry","kind":"entry"'),
    "a member less": (b'"kind":"entry",', b""),
    "another kind": (b'"kind":"entry"', b'"kind":"Entry"'),
    "a blank": (b'"kind":"entry"', b'"kind": "entry"'),
    "an escape that need not be": (b"muscat", b"\\u006duscat"),
    "an escaped solidus": (b"147/2026", b"147\\/2026"),
    "a number as text": (b'"seq":1,', b'"seq":"1",'),
    "a number with a fraction": (b'"seq":1,', b'"seq":1.0,'),
    "a number below zero": (b'"seq":1,', b'"seq":-1,'),
    "truth for a number": (b'"seq":1,', b'"seq":true,'),
    "not a number": (b'"seq":1,', b'"seq":NaN,'),
    "another spelling of the moment": (b"08:00:00+00:00", b"08:00:00Z"),
    "another zone": (b"08:00:00+00:00", b"12:00:00+04:00"),
    "bytes that are no text": (b"muscat", b"muscat\xff"),
    "half of a pair": (b"muscat", b"\\ud800"),
    "a mark of the byte order": (b'{"digest"', b'\xef\xbb\xbf{"digest"'),
    "the line break of another system": (b"\n", b"\r\n"),
    "deep nesting": (b'"item 0"', b"[" * 5_000 + b"]" * 5_000),
}


@pytest.mark.parametrize("name", _IN_ENTRY)
def test_an_entry_that_is_spelled_otherwise_is_refused(content: bytes, name: str):
    before, after = _IN_ENTRY[name]
    lines = content.splitlines(keepends=True)
    changed = lines[1].replace(before, after, 1)
    assert changed != lines[1]
    found = verdict(b"".join([lines[0], changed, *lines[2:]]))
    assert (found.flaw, found.line) == (AuditFlaw.LINE_MALFORMED, 2)


@pytest.mark.parametrize("name", ["digest", "key_id", "signature"])
def test_upper_case_digits_are_refused(content: bytes, name: str):
    lines = content.splitlines(keepends=True)
    digits = json.loads(lines[1])[name].encode()
    changed = lines[1].replace(digits, digits.upper())
    found = verdict(b"".join([lines[0], changed, *lines[2:]]))
    assert (found.flaw, found.line) == (AuditFlaw.LINE_MALFORMED, 2)


def test_a_line_that_never_ends_is_not_read_whole(content: bytes):
    header = content.splitlines(keepends=True)[0]
    found = verdict(header + b" " * (LINE_LIMIT * 3))
    assert (found.flaw, found.line) == (AuditFlaw.LINE_MALFORMED, 2)


def test_a_second_header_is_refused(content: bytes):
    lines = content.splitlines(keepends=True)
    found = verdict(b"".join([lines[0], *lines]))
    assert (found.flaw, found.line) == (AuditFlaw.LINE_MALFORMED, 2)


@pytest.mark.parametrize("more", [b"\n", b" ", b"{}\n", b"x"])
def test_nothing_may_follow_the_end(content: bytes, more: bytes):
    assert verdict(content + more).flaw is AuditFlaw.AFTER_THE_END


def test_an_end_without_its_line_break_is_cut_off(content: bytes):
    assert verdict(content[:-1]).flaw is AuditFlaw.CUT_OFF


def test_a_later_version_is_said_to_be_one(content: bytes):
    later = content.replace(b'"version":1}', b'"version":2}')
    assert verdict(later).flaw is AuditFlaw.VERSION_UNKNOWN


@pytest.mark.parametrize("other", [b"hello\n", b"{}\n", b"[]\n", b"\xff\n", b"1\n"])
def test_another_file_is_said_to_be_no_export(other: bytes):
    assert verdict(other).flaw is AuditFlaw.NOT_AN_EXPORT


def test_an_empty_file_is_cut_off():
    assert verdict(b"").flaw is AuditFlaw.CUT_OFF


def test_a_key_under_the_name_of_another_is_refused(content: bytes, log: AuditLog):
    own = log.public_key().raw.hex().encode()
    found = verdict(content.replace(own, _OTHER.raw.hex().encode()))
    assert (found.flaw, found.line) == (AuditFlaw.LINE_MALFORMED, 1)


def test_a_checkpoint_in_another_place_is_found(content: bytes):
    lines = content.splitlines(keepends=True)
    lines[5], lines[6] = lines[6], lines[5]
    assert verdict(b"".join(lines)).flaw is AuditFlaw.HISTORY_DIFFERS
