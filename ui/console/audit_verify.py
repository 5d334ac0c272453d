"""``verify``: whether an exported log is as it was written."""

import argparse
from pathlib import Path

from core.audit.codes import Code, read_code
from core.audit.model import AuditFlaw, ExportVerdict, PublicKey
from core.audit.papers import PAPER_LIMIT, read_checkpoint, read_key
from core.audit.verifying import Trust, verify_export
from core.foundation.errors import NatiqError, Unavailable
from core.foundation.files import FileProblem, read_bounded
from ui.console.arguments import CommandParser, UsageError
from ui.console.audit_words import (
    BROKEN,
    INTACT,
    KEY_NOT_GIVEN,
    PROGRAM,
    UNREADABLE,
    count_lines,
    exit_codes,
    header_lines,
    key_lines,
)
from ui.console.desk import Desk
from ui.console.speech import translate
from ui.texts import fill, words_for

_NO_EXPORT = (AuditFlaw.NOT_AN_EXPORT, AuditFlaw.VERSION_UNKNOWN)


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "say whether an exported log is as it was written")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "verify",
        "[--key FILE_OR_DIGITS] [--checkpoint FILE | --code CODE] [--every-signature] FILE",
        translate(
            "AuthorityConsole",
            "Recomputes every digest of an exported log and verifies its signatures; with a "
            "checkpoint or a printed code also that its newest entries were not cut off. Needs "
            "no data of the program.",
        )
        + " "
        + exit_codes(),
        PROGRAM,
    )
    made.file("file", translate("AuthorityConsole", "an exported log (.jsonl)"))
    made.text(
        "--key",
        "FILE_OR_DIGITS",
        translate(
            "AuthorityConsole",
            "the device's public key, from elsewhere than the export: its file, or its 64 "
            "hexadecimal digits",
        ),
    )
    made.path(
        "--checkpoint",
        "FILE",
        translate("AuthorityConsole", "a checkpoint of the log from IT's folder"),
    )
    made.text("--code", "CODE", translate("AuthorityConsole", "a printed code of the log"))
    made.switch(
        "--every-signature",
        translate(
            "AuthorityConsole",
            "verify each entry's signature as well; takes longer and finds the same changes",
        ),
    )
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Read, judge, say."""
    if values.checkpoint is not None and values.code is not None:
        raise UsageError(
            translate("AuthorityConsole", "Give a checkpoint or a code, not both of them.")
        )
    try:
        trust = _trust(values)
        verdict = _verdict(values.file, trust)
    except NatiqError as problem:
        desk.terminal.complain(words_for(problem))
        return UNREADABLE
    flaw = verdict.flaw
    if flaw is not None and flaw in _NO_EXPORT:
        desk.terminal.complain(words_for(flaw))
        return UNREADABLE
    if verdict.header is not None:
        desk.terminal.say(*header_lines(verdict.header))
    if flaw is not None:
        desk.terminal.say("", *_flaw_lines(verdict, flaw))
        return BROKEN
    desk.terminal.say(*count_lines(verdict), "", *_good_lines(verdict))
    return INTACT if verdict.key_known else KEY_NOT_GIVEN


def _trust(values: argparse.Namespace) -> Trust:
    checkpoint = values.checkpoint
    return Trust(
        keys=() if values.key is None else (_key(values.key),),
        checkpoint=checkpoint and read_checkpoint(read_bounded(checkpoint, PAPER_LIMIT)),
        code=_code(values.code),
        every_signature=values.every_signature,
    )


def _key(file_or_digits: str) -> PublicKey:
    try:
        return PublicKey.of_digits(file_or_digits.strip())
    except ValueError:
        return read_key(read_bounded(Path(file_or_digits), PAPER_LIMIT))


def _code(typed: str | None) -> Code | None:
    return None if typed is None else read_code(typed)


def _verdict(path: Path, trust: Trust) -> ExportVerdict:
    try:
        with path.open("rb") as stream:
            return verify_export(stream, trust)
    except OSError as error:
        raise Unavailable(FileProblem.UNREADABLE, name=path.name) from error


def _flaw_lines(verdict: ExportVerdict, flaw: AuditFlaw) -> list[str]:
    line = verdict.line or 0
    if verdict.seq is None:
        where = fill(translate("AuthorityConsole", "BROKEN at line {line}:"), {"line": line})
    else:
        sentence = translate("AuthorityConsole", "BROKEN at line {line}, entry {seq}:")
        where = fill(sentence, {"line": line, "seq": verdict.seq})
    lines = [where, words_for(flaw)]
    if flaw is AuditFlaw.TAIL_MISSING:
        lines.append(
            translate(
                "AuthorityConsole",
                "An export that is older than the checkpoint ends before it as well: compare the "
                "moments, and ask for a new export.",
            )
        )
    return lines


def _good_lines(verdict: ExportVerdict) -> list[str]:
    signed_by = [] if verdict.signed_by is None else key_lines(verdict.signed_by)
    if not verdict.key_known:
        return [
            translate(
                "AuthorityConsole",
                "CONSISTENT IN ITSELF. Whether it is this device's log shows only against its "
                "public key. Compare this with what IT or the employee's screen shows, and verify "
                "again with --key:",
            ),
            *signed_by,
        ]
    lines = [translate("AuthorityConsole", "INTACT: it is as it was written."), *signed_by]
    others = [key for key in verdict.other_keys if key != verdict.signed_by]
    if others:
        ids = translate("AuthorityConsole", ", ").join(key.key_id for key in others)
        sentence = translate(
            "AuthorityConsole",
            "Earlier entries are signed with keys that were not given ({ids}); the key above "
            "vouches for them.",
        )
        lines.append(fill(sentence, {"ids": ids}))
    return lines
