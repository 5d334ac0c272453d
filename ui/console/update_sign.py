"""``sign``: sign the notice of a newer version that a TOML or JSON file describes."""

import argparse

from ui.console.arguments import CommandParser
from ui.console.desk import DONE, REFUSED, Desk, add_key_options, confirmed, open_key
from ui.console.speech import translate
from ui.console.update_words import PROGRAM, notice_lines, template


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "sign a notice of a newer version")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "sign",
        "--key FILE --out FILE DESCRIPTION",
        translate(
            "AuthorityConsole",
            "Reads the description of a notice, checks every field, shows what is to be signed, "
            "asks, and writes the signed notice that IT hosts.",
        ),
        PROGRAM,
    )
    made.file(
        "description", translate("AuthorityConsole", "the notice in words: a .toml or .json file")
    )
    add_key_options(made)
    made.path(
        "--out",
        "FILE",
        translate("AuthorityConsole", "the signed notice (.jws); never overwrites a file"),
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
    notice = desk.authority.draw_up_update(values.description, anchor)
    desk.terminal.say(
        translate("AuthorityConsole", "This notice is to be signed:"), *notice_lines(notice)
    )
    if not confirmed(desk, values.yes):
        return REFUSED
    key = open_key(desk, values.key, anchor, values.passphrase_file)
    desk.authority.sign_update(notice, key, values.out)
    desk.terminal.say(
        translate("AuthorityConsole", "Signed. Give this file to IT:"),
        f"  {values.out}",
        translate(
            "AuthorityConsole",
            "IT puts it where the setting update_notice says. Nothing is installed by it.",
        ),
    )
    return DONE
