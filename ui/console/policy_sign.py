"""``sign``: make of a built pack the one file that IT installs and employees import."""

import argparse

from ui.console.arguments import CommandParser
from ui.console.desk import DONE, REFUSED, Desk, add_key_options, confirmed, open_key
from ui.console.policy_words import PROGRAM, failure_lines, pack_lines
from ui.console.speech import translate


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "sign a pack with the authority's key")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "sign",
        "--key FILE --out FILE FOLDER",
        translate(
            "AuthorityConsole",
            "Reads a built pack, tries its examples, shows what is to be signed, asks, and writes "
            "the signed pack (.natiq-policy).",
        ),
        PROGRAM,
    )
    made.file("folder", translate("AuthorityConsole", "the folder of a built pack"))
    add_key_options(made)
    made.path(
        "--out",
        "FILE",
        translate("AuthorityConsole", "the signed pack (.natiq-policy); never overwrites a file"),
        required=True,
    )
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Read, try, show, ask, sign, write."""
    desk.authority.refuse_existing(values.out)
    anchor = desk.authority.issuer_of(values.key)
    pack = desk.authority.read_policy(values.folder)
    failures = desk.authority.try_policy(pack)
    if failures:
        desk.terminal.complain(
            translate("AuthorityConsole", "Its own examples fail. Nothing was signed."),
            *failure_lines(failures),
        )
        return REFUSED
    desk.terminal.say(
        translate("AuthorityConsole", "This policy is to be signed:"), *pack_lines(pack)
    )
    if not confirmed(desk, values.yes):
        return REFUSED
    key = open_key(desk, values.key, anchor, values.passphrase_file)
    desk.authority.sign_policy(values.folder, key, values.out)
    desk.terminal.say(
        translate("AuthorityConsole", "Signed. Give this file to IT:"),
        f"  {values.out}",
        translate("AuthorityConsole", "IT installs it on every machine in this folder:"),
        f"  {desk.authority.paths.policy}",
    )
    return DONE
