"""``inspect``: what a notice of a newer version says, and whether it counts here."""

import argparse

from core.foundation.errors import NatiqError
from ui.console.arguments import CommandParser, UsageError
from ui.console.desk import DONE, REFUSED, Desk
from ui.console.speech import translate
from ui.console.update_words import PROGRAM, notice_lines
from ui.texts import fill, words_for


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "say what a notice announces and whether it counts here")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "inspect",
        "[--trust FOLDER] NOTICE",
        translate(
            "AuthorityConsole",
            "Prints what a notice says, and verifies its signature by the keys that IT has "
            "installed here. Exit code 1 if it does not count.",
        ),
        PROGRAM,
    )
    made.file("notice", translate("AuthorityConsole", "a signed notice (.jws)"))
    made.path(
        "--trust",
        "FOLDER",
        translate("AuthorityConsole", "public keys to go by instead of this machine's"),
    )
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Print, verify, judge."""
    trust = desk.authority.paths.trust if values.trust is None else values.trust
    if values.trust is not None and not trust.is_dir():
        sentence = translate("AuthorityConsole", "There is no such folder: {folder}")
        raise UsageError(fill(sentence, {"folder": str(trust)}))
    desk.terminal.say(*notice_lines(desk.authority.read_update(values.notice)), "")
    try:
        desk.authority.verify_update(values.notice, trust)
    except NatiqError as problem:
        desk.terminal.say(translate("AuthorityConsole", "It does not count:"), words_for(problem))
        return REFUSED
    desk.terminal.say(translate("AuthorityConsole", "It counts: genuine."))
    return DONE
