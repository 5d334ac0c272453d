"""``key``: a public key as people compare it."""

import argparse
from pathlib import Path

from core.audit.export_format import LINE_LIMIT, Malformed, read_header
from core.audit.model import PublicKey
from core.audit.papers import read_canonical, read_key
from core.foundation.errors import NatiqError, Unavailable
from core.foundation.files import FileProblem
from ui.console.arguments import CommandParser
from ui.console.audit_words import INTACT, PROGRAM, UNREADABLE, key_lines
from ui.console.desk import Desk
from ui.console.speech import translate
from ui.texts import words_for


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "show the fingerprint of a log's public key")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "key",
        "FILE",
        translate(
            "AuthorityConsole",
            "Prints the keys of a public key's file, or those that an exported log names. What an "
            "export names proves nothing: compare it with what IT has.",
        ),
        PROGRAM,
    )
    made.file("file", translate("AuthorityConsole", "a public key (.json) or an exported log"))
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Read and show."""
    try:
        keys = _keys_in(values.file)
    except NatiqError as problem:
        desk.terminal.complain(words_for(problem))
        return UNREADABLE
    for key in keys:
        desk.terminal.say(*key_lines(key))
    return INTACT


def _keys_in(path: Path) -> tuple[PublicKey, ...]:
    try:
        with path.open("rb") as stream:
            line = stream.readline(LINE_LIMIT)
    except OSError as error:
        raise Unavailable(FileProblem.UNREADABLE, name=path.name) from error
    try:
        return read_header(read_canonical(line.removesuffix(b"\n"))).keys
    except (Malformed, ValueError, KeyError):
        return (read_key(line),)
