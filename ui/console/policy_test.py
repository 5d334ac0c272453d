"""``test``: try a pack's own examples on the review."""

import argparse

from ui.console.arguments import CommandParser
from ui.console.desk import DONE, REFUSED, Desk
from ui.console.policy_words import PROGRAM, failure_lines
from ui.console.speech import translate
from ui.texts import fill


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "try the pack's own examples, rule by rule")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "test",
        "PACK",
        translate(
            "AuthorityConsole",
            "Reviews the examples of each rule. Names every one in which the rule finds nothing "
            "where it must, or something where it must not. Exit code 1 if there is one.",
        ),
        PROGRAM,
    )
    made.file("pack", translate("AuthorityConsole", "a pack: a folder or a .natiq-policy file"))
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Try every example, and count."""
    pack = desk.authority.read_policy(values.pack)
    failures = desk.authority.try_policy(pack)
    desk.terminal.say(*failure_lines(failures))
    tried = sum(len(one.found) + len(one.passed) for one in pack.examples.values())
    sentence = translate(
        "AuthorityConsole", "Rules: {rules}; examples: {examples}; failed: {failed}"
    )
    counts = {"rules": len(pack.rules), "examples": tried, "failed": len(failures)}
    desk.terminal.say(fill(sentence, counts))
    return REFUSED if failures else DONE
