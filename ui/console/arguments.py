"""What stands behind a command: argparse, with sentences in the language in force."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from ui.console.speech import ARABIC, translate
from ui.texts import fill

PROGRAM = "natiq authority"


class UsageError(Exception):
    """The command cannot be carried out as it was written; ``str()`` says why."""


class _Words(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None) -> None:
        super().add_usage(
            usage, actions, groups, prefix or translate("AuthorityConsole", "Usage: ")
        )


class CommandParser(argparse.ArgumentParser):
    """One command's options. Every sentence is ours: argparse has English ones only.

    Nothing is required in argparse's own eyes, and nothing converted: ``read`` looks itself.
    """

    def __init__(self, command: str, usage: str, description: str, program: str = PROGRAM) -> None:
        super().__init__(
            prog=f"{program} {command}",
            usage=f"{program} {command} {usage}",
            description=description,
            formatter_class=_Words,
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
        )
        self._required: dict[str, str] = {}
        self._switches: set[str] = set()
        self._alone = ["help"]
        self._files = self.add_argument_group(translate("AuthorityConsole", "Files"))
        self._options = self.add_argument_group(translate("AuthorityConsole", "Options"))

    def file(self, name: str, words: str) -> None:
        """An argument that stands by itself: a file."""
        metavar = name.upper()
        self._files.add_argument(name, metavar=metavar, nargs="?", type=Path, help=words)
        self._required[name] = metavar

    def text(self, flag: str, metavar: str, words: str, *, required: bool = False) -> None:
        """An option with a value."""
        self._value(flag, metavar, words, required=required, kind=str)

    def path(self, flag: str, metavar: str, words: str, *, required: bool = False) -> None:
        """An option that names a file or a folder."""
        self._value(flag, metavar, words, required=required, kind=Path)

    def switch(self, flag: str, words: str, *, alone: bool = False) -> None:
        """An option without a value; where it stands ``alone`` nothing else is needed."""
        self._switches.add(flag)
        if alone:
            self._alone.append(flag.removeprefix("--"))
        self._options.add_argument(flag, action="store_true", help=words)

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The values. Raises ``UsageError``."""
        self._add_what_all_have()
        try:
            values, unknown = self.parse_known_args(arguments)
        except argparse.ArgumentError as error:
            raise UsageError(self._wrong_value(error.argument_name or "")) from None
        if unknown:
            sentence = translate("AuthorityConsole", "Unknown argument: {argument}")
            raise UsageError(fill(sentence, {"argument": unknown[0]}))
        if any(getattr(values, name) for name in self._alone):
            return values
        for name, shown in self._required.items():
            if getattr(values, name) in (None, ""):
                sentence = translate("AuthorityConsole", "Something is missing: {argument}")
                raise UsageError(fill(sentence, {"argument": shown}))
        return values

    def _value(
        self, flag: str, metavar: str, words: str, *, required: bool, kind: type[str] | type[Path]
    ) -> None:
        self._options.add_argument(flag, metavar=metavar, type=kind, help=words)
        if required:
            self._required[flag.removeprefix("--").replace("-", "_")] = f"{flag} {metavar}"

    def _add_what_all_have(self) -> None:
        self.text("--language", "ar|en", translate("AuthorityConsole", "language of this command"))
        self._options.add_argument(
            "-h",
            "--help",
            action="store_true",
            help=translate("AuthorityConsole", "show this help"),
        )

    def _wrong_value(self, argument: str) -> str:
        if argument in self._switches:
            sentence = translate("AuthorityConsole", "{argument} takes no value.")
        else:
            sentence = translate("AuthorityConsole", "{argument} needs a value.")
        return fill(sentence, {"argument": argument})


def take_language(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """What ``--language`` asks for (Arabic unless said; not yet judged), and all the rest."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--language", default=ARABIC)
    try:
        values, others = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return "", []
    return values.language, others
