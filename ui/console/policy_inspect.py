"""``inspect``: what a pack says, and whether it counts here."""

import argparse

from core.foundation.errors import NatiqError
from ui.console.arguments import CommandParser, UsageError
from ui.console.desk import DONE, REFUSED, Desk
from ui.console.policy_words import PROGRAM, pack_lines
from ui.console.speech import translate
from ui.texts import fill, words_for


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "say what a pack holds and whether it counts here")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "inspect",
        "[--trust FOLDER] PACK",
        translate(
            "AuthorityConsole",
            "Checks every file of a pack, prints what it says of itself, and verifies its "
            "signature by the keys that IT has installed here. Exit code 1 if it does not count.",
        ),
        PROGRAM,
    )
    made.file("pack", translate("AuthorityConsole", "a pack: a folder or a .natiq-policy file"))
    made.path(
        "--trust",
        "FOLDER",
        translate("AuthorityConsole", "public keys to go by instead of this machine's"),
    )
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Verify, print, judge."""
    trust = desk.authority.paths.trust if values.trust is None else values.trust
    if values.trust is not None and not trust.is_dir():
        sentence = translate("AuthorityConsole", "There is no such folder: {folder}")
        raise UsageError(fill(sentence, {"folder": str(trust)}))
    pack = desk.authority.read_policy(values.pack)
    desk.terminal.say(*pack_lines(pack), "")
    try:
        desk.authority.verify_policy(values.pack, trust)
    except NatiqError as problem:
        desk.terminal.say(translate("AuthorityConsole", "It does not count:"), words_for(problem))
        return REFUSED
    desk.terminal.say(translate("AuthorityConsole", "It counts: genuine, and in time."))
    return DONE
