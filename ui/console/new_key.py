"""``new-key``: make an authority's pair of keys."""

import argparse

from core.delegation.key_files import PendingKey, read_passphrase
from core.identity.model import Advice
from ui.console.arguments import CommandParser
from ui.console.desk import DONE, REFUSED, Desk, add_passphrase_file, ask_passphrase
from ui.console.speech import translate
from ui.texts import fill, words_for


def summary() -> str:
    """The command in one line."""
    return translate("AuthorityConsole", "make a key for signing decisions")


def parser() -> CommandParser:
    """The command's options."""
    made = CommandParser(
        "new-key",
        "--issuer NAME --out FOLDER",
        translate(
            "AuthorityConsole",
            "Makes an Ed25519 key: the private key under a passphrase, for the authority alone, "
            "and the public key, which IT installs on every machine.",
        ),
    )
    made.text(
        "--issuer",
        "NAME",
        translate("AuthorityConsole", "the authority's name, as decisions name their issuer"),
        required=True,
    )
    made.path(
        "--out",
        "FOLDER",
        translate("AuthorityConsole", "where both files are written; made if it is not there"),
        required=True,
    )
    add_passphrase_file(made)
    return made


def carry_out(values: argparse.Namespace, desk: Desk) -> int:
    """Make the key, ask for its passphrase, write both files."""
    pending = desk.authority.begin_key(values.issuer, values.out)
    if values.passphrase_file is not None:
        passphrase = read_passphrase(values.passphrase_file)
        if not _is_strong(desk, passphrase, values.issuer):
            return REFUSED
    else:
        passphrase = _chosen(desk, values.issuer)
    desk.authority.write_key(pending, passphrase)
    desk.terminal.say(*_what_now(desk, pending))
    return DONE


def _chosen(desk: Desk, issuer: str) -> str:
    """A passphrase that is strong enough, typed twice the same; asked for until it is."""
    while True:
        first = ask_passphrase(
            desk, translate("AuthorityConsole", "Choose a passphrase for the new key: ")
        )
        if not _is_strong(desk, first, issuer):
            continue
        if ask_passphrase(desk, translate("AuthorityConsole", "The same again: ")) == first:
            return first
        desk.terminal.complain(
            translate("AuthorityConsole", "The two are not the same. Begin again.")
        )


def _is_strong(desk: Desk, passphrase: str, issuer: str) -> bool:
    strength = desk.authority.assess(passphrase, issuer)
    if strength.acceptable:
        return True
    sentence = translate(
        "AuthorityConsole",
        "The passphrase is too weak. It needs {minimum} characters or more, hard to guess:",
    )
    desk.terminal.complain(
        fill(sentence, {"minimum": strength.minimum}),
        *(f"  - {words_for(advice)}" for advice in strength.advice if advice != Advice.GOOD),
    )
    return False


def _what_now(desk: Desk, pending: PendingKey) -> list[str]:
    # What a person copies stands alone in its line.
    return [
        translate("AuthorityConsole", "The key was made. Its id is:"),
        f"  {pending.anchor.key_id}",
        translate(
            "AuthorityConsole",
            "The private key. Keep it offline, with a copy elsewhere; without it or its "
            "passphrase nothing can be signed:",
        ),
        f"  {pending.private_path}",
        translate("AuthorityConsole", "The public key. It is no secret; give it to IT:"),
        f"  {pending.public_path}",
        translate("AuthorityConsole", "IT installs it on every machine in this folder:"),
        f"  {desk.authority.paths.trust}",
    ]
