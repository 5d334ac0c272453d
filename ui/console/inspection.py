"""``inspect``: what a file of the authority's says, and whether it counts here."""

import argparse

from core.delegation.issuing_model import Inspection, SignedKind
from ui.console.arguments import CommandParser, UsageError
from ui.console.desk import DONE, REFUSED, Desk
from ui.console.pages import lines_of
from ui.console.speech import translate
from ui.texts import fill, words_for


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "say whether a file counts on this machine, and why not")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "inspect",
        "[--trust FOLDER] FILE",
        translate(
            "AuthorityConsole",
            "Verifies a decision, a revocation or a public key by the keys and revocations "
            "that IT has installed here, and prints every field. Exit code 1 if it does not count.",
        ),
    )
    made.file("file", translate("AuthorityConsole", "a decision, a revocation or a public key"))
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
    found = desk.authority.inspect(values.file, trust)
    desk.terminal.say(_kind_words(found.kind))
    if found.content is not None:
        if not found.genuine:
            desk.terminal.say(
                translate("AuthorityConsole", "NOT PROVEN. The file claims, and nothing shows it:")
            )
        desk.terminal.say(*lines_of(found.content))
    if found.kind is not SignedKind.PUBLIC_KEY and found.key_id:
        sentence = translate("AuthorityConsole", "Signed with key: {id}")
        desk.terminal.say(fill(sentence, {"id": found.key_id}))
    desk.terminal.say("", *_verdict(found))
    return DONE if found.problem is None else REFUSED


def _verdict(found: Inspection) -> list[str]:
    if found.problem is None:
        return [_good_words(found.kind)]
    lines = [translate("AuthorityConsole", "It does not count:"), words_for(found.problem)]
    if found.problem.clause is not None:
        sentence = translate("AuthorityConsole", "Clause: {clause}")
        lines.append(fill(sentence, {"clause": found.problem.clause}))
    return lines


def _kind_words(kind: SignedKind) -> str:
    return {
        SignedKind.DECISION: translate("AuthorityConsole", "Decision of delegation"),
        SignedKind.REVOCATION: translate("AuthorityConsole", "Revocation of a decision"),
        SignedKind.PUBLIC_KEY: translate("AuthorityConsole", "Public key of an authority"),
    }[kind]


def _good_words(kind: SignedKind) -> str:
    return {
        SignedKind.DECISION: translate(
            "AuthorityConsole", "It counts: genuine, in force now and not revoked."
        ),
        SignedKind.REVOCATION: translate(
            "AuthorityConsole", "It counts: genuine, from the moment named above."
        ),
        SignedKind.PUBLIC_KEY: translate(
            "AuthorityConsole", "It counts: what is signed with it is trusted here."
        ),
    }[kind]
