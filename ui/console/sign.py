"""``sign``: sign the decision that a TOML or JSON file describes."""

import argparse

from ui.console.arguments import CommandParser
from ui.console.desk import DONE, REFUSED, Desk, add_key_options, confirmed, open_key
from ui.console.pages import decision_lines
from ui.console.speech import translate
from ui.console.template import template


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "sign a decision of delegation")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "sign",
        "--key FILE --out FILE DESCRIPTION",
        translate(
            "AuthorityConsole",
            "Reads the description of a decision, checks every field, shows what is to be signed, "
            "asks, and writes the signed decision that employees import.",
        ),
    )
    made.file(
        "description",
        translate("AuthorityConsole", "the decision in words: a .toml or .json file"),
    )
    add_key_options(made)
    made.path(
        "--out",
        "FILE",
        translate(
            "AuthorityConsole", "the signed decision (.natiq-decision); never overwrites a file"
        ),
        required=True,
    )
    made.switch(
        "--template",
        translate("AuthorityConsole", "print a description to fill in, and stop"),
        alone=True,
    )
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Check, show, ask, sign, write."""
    if values.template:
        desk.terminal.say(*template())
        return DONE
    desk.authority.refuse_existing(values.out)
    anchor = desk.authority.issuer_of(values.key)
    decision = desk.authority.draw_up_decision(values.description, anchor)
    desk.terminal.say(
        translate("AuthorityConsole", "This decision is to be signed:"), *decision_lines(decision)
    )
    if not confirmed(desk, values.yes):
        return REFUSED
    key = open_key(desk, values.key, anchor, values.passphrase_file)
    desk.authority.sign_decision(decision, key, values.out)
    desk.terminal.say(
        translate("AuthorityConsole", "Signed. Give this file to the employees whom it names:"),
        f"  {values.out}",
    )
    return DONE
