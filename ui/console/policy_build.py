"""``build``: write the manifest of the members in a folder, once all of them are right."""

import argparse

from ui.console.arguments import CommandParser
from ui.console.desk import DONE, Desk
from ui.console.policy_words import PROGRAM, pack_lines
from ui.console.speech import translate


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "check the files of a pack and write its manifest")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "build",
        "--version VERSION --issuer NAME [--issued DATE] FOLDER",
        translate(
            "AuthorityConsole",
            "Reads the files of a policy pack in a folder, checks all of them, and writes "
            "manifest.json beside them. What is wrong is named with file, place and line.",
        ),
        PROGRAM,
    )
    made.file("folder", translate("AuthorityConsole", "the folder with the files of the pack"))
    made.text(
        "--version",
        "VERSION",
        translate("AuthorityConsole", "number of this version, as 4 or 4.1"),
        required=True,
    )
    made.text(
        "--issuer",
        "NAME",
        translate("AuthorityConsole", "who issues it, as its public key names it"),
        required=True,
    )
    made.text(
        "--issued",
        "DATE",
        translate(
            "AuthorityConsole", "from which day on it counts, as 2026-12-01; today unless said"
        ),
    )
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Check, write, show."""
    pack = desk.authority.build_policy(values.folder, values.version, values.issued, values.issuer)
    desk.terminal.say(
        *pack_lines(pack), "", translate("AuthorityConsole", "The manifest was written.")
    )
    return DONE
