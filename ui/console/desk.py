"""What every command works with, and what several of them ask."""

from dataclasses import dataclass
from pathlib import Path

from core.authority import Authority
from core.delegation.issuing_model import SigningKey
from core.delegation.key_files import read_passphrase
from core.delegation.keys import Anchor
from ui.console.arguments import CommandParser, UsageError
from ui.console.speech import translate
from ui.console.terminal import NoTerminal, Terminal

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes; the last is what a shell expects after Ctrl+C."""


@dataclass(frozen=True)
class Desk:
    """The authority's services and the person at the terminal."""

    authority: Authority
    terminal: Terminal


def add_key_options(parser: CommandParser) -> None:
    """The options of commands that sign."""
    parser.path(
        "--key",
        "FILE",
        translate(
            "AuthorityConsole",
            "the private key (.pem); the public key (.json) of the same name lies beside it",
        ),
        required=True,
    )
    add_passphrase_file(parser)
    parser.switch("--yes", translate("AuthorityConsole", "sign without asking for confirmation"))


def add_passphrase_file(parser: CommandParser) -> None:
    """The way to give a passphrase without a terminal."""
    parser.path(
        "--passphrase-file",
        "FILE",
        translate(
            "AuthorityConsole",
            "read the key's passphrase from this file, which only its owner may read",
        ),
    )


def confirmed(desk: Desk, yes: bool) -> bool:
    """Whether the person agrees to sign what was shown. Raises ``UsageError``."""
    if yes:
        return True
    try:
        agreed = desk.terminal.agrees(
            translate("AuthorityConsole", "Sign this? Type yes to sign, anything else to stop: ")
        )
    except NoTerminal:
        raise UsageError(
            translate(
                "AuthorityConsole",
                "There is no terminal to ask for confirmation: add --yes to sign without asking.",
            )
        ) from None
    if not agreed:
        desk.terminal.complain(translate("AuthorityConsole", "Stopped. Nothing was signed."))
    return agreed


def open_key(desk: Desk, key: Path, anchor: Anchor, passphrase_file: Path | None) -> SigningKey:
    """The signing key, under the passphrase from the file or as it is typed."""
    if passphrase_file is not None:
        passphrase = read_passphrase(passphrase_file)
    else:
        passphrase = ask_passphrase(
            desk, translate("AuthorityConsole", "Passphrase of the signing key: ")
        )
    return desk.authority.open_key(key, anchor, passphrase)


def ask_passphrase(desk: Desk, prompt: str) -> str:
    """What is typed unseen. Raises ``UsageError`` where nobody can be asked."""
    try:
        return desk.terminal.secret(prompt)
    except NoTerminal:
        raise UsageError(
            translate(
                "AuthorityConsole",
                "There is no terminal to type the passphrase in: use --passphrase-file.",
            )
        ) from None
