"""``revoke``: end a decision before its time."""

import argparse

from ui.console.arguments import CommandParser
from ui.console.desk import DONE, REFUSED, Desk, add_key_options, confirmed, open_key
from ui.console.pages import decision_lines, revocation_lines
from ui.console.speech import translate


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "revoke a decision before its time")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "revoke",
        "--key FILE --number NUMBER --reason TEXT --out FILE DECISION",
        translate(
            "AuthorityConsole",
            "Reads a signed decision, shows what is to be revoked, asks, and writes the signed "
            "revocation that IT distributes to the machines.",
        ),
    )
    made.file("decision", translate("AuthorityConsole", "the signed decision (.jws)"))
    add_key_options(made)
    made.text(
        "--number",
        "NUMBER",
        translate("AuthorityConsole", "number of the document that revokes"),
        required=True,
    )
    made.text(
        "--reason",
        "TEXT",
        translate("AuthorityConsole", "why; the employees see it"),
        required=True,
    )
    made.text(
        "--from",
        "MOMENT",
        translate(
            "AuthorityConsole",
            "when it takes effect, as 2026-12-01T00:00:00+04:00; now unless said",
        ),
    )
    made.path(
        "--out",
        "FILE",
        translate("AuthorityConsole", "the signed revocation (.jws); never overwrites a file"),
        required=True,
    )
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Verify the decision, show, ask, sign, write."""
    desk.authority.refuse_existing(values.out)
    anchor = desk.authority.issuer_of(values.key)
    decision, revocation = desk.authority.draw_up_revocation(
        values.decision, values.number, values.reason, getattr(values, "from"), anchor
    )
    desk.terminal.say(
        translate("AuthorityConsole", "This decision is to be revoked:"),
        *decision_lines(decision),
        "",
        translate("AuthorityConsole", "By this revocation:"),
        *revocation_lines(revocation),
    )
    if not confirmed(desk, values.yes):
        return REFUSED
    key = open_key(desk, values.key, anchor, values.passphrase_file)
    desk.authority.sign_revocation(revocation, key, values.out)
    desk.terminal.say(
        translate("AuthorityConsole", "Signed. Give this file to IT:"),
        f"  {values.out}",
        translate("AuthorityConsole", "IT installs it on every machine in this folder:"),
        f"  {desk.authority.paths.revocations}",
    )
    return DONE
