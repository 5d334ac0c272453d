"""A family of commands behind one name: which one is asked for, what it gives, how it ends."""

import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import TextIO

from core.authority import Authority
from core.foundation.errors import NatiqError
from ui.console.arguments import UsageError, take_language
from ui.console.desk import DONE, INTERRUPTED, REFUSED, WRONG_USAGE, Desk
from ui.console.speech import ARABIC, LANGUAGES, speaking, translate
from ui.console.terminal import Terminal
from ui.texts import fault_words, fill, words_for


def _usual_exit_codes() -> str:
    return translate(
        "AuthorityConsole",
        "Exit codes: 0 done, 1 refused or does not count, 2 not understood, 130 interrupted.",
    )


@dataclass(frozen=True)
class Tool:
    """``program`` is what is typed; ``about`` says in the language in force what it is for.

    ``desk_here`` makes the services of this machine; ``exit_codes`` says what they mean.
    """

    program: str
    about: Callable[[], str]
    commands: tuple[tuple[str, ModuleType], ...]
    desk_here: Callable[[], Authority] = Authority.of_this_machine
    exit_codes: Callable[[], str] = _usual_exit_codes

    def run_here(self, arguments: Sequence[str]) -> int:
        """Run on this machine, for the person at this terminal; gives the exit code."""
        for stream in (sys.stdout, sys.stderr):
            # Names of files may hold bytes that are no text; a template must be UTF-8 anywhere.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        try:
            code = self._run_at_this_desk(arguments)
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever read the output has seen enough; nothing is left to say to anybody.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return REFUSED
        return code

    def run(
        self, arguments: Sequence[str], authority: Authority, stdout: TextIO, stderr: TextIO
    ) -> int:
        """Carry out one command: 0 done, 1 refused, 2 not understood, 130 interrupted."""
        terminal = Terminal(stdout, stderr)
        language, others = take_language(arguments)
        with speaking(language if language in LANGUAGES else ARABIC):
            terminal.complain(*map(fault_words, authority.faults))
            try:
                if language not in LANGUAGES:
                    raise UsageError(translate("AuthorityConsole", "--language takes ar or en."))
                return self._carry_out(others, Desk(authority, terminal))
            except UsageError as error:
                terminal.complain(str(error), self._where_help_is(others))
                return WRONG_USAGE
            except NatiqError as error:
                terminal.complain(words_for(error))
                return REFUSED
            except KeyboardInterrupt:
                terminal.complain("", translate("AuthorityConsole", "Interrupted."))
                return INTERRUPTED

    def _run_at_this_desk(self, arguments: Sequence[str]) -> int:
        try:
            authority = self.desk_here()
        except NatiqError as error:
            # Said in the language that was asked for.
            language, _ = take_language(arguments)
            with speaking(language if language in LANGUAGES else ARABIC):
                Terminal(sys.stdout, sys.stderr).complain(words_for(error))
            return REFUSED
        return self.run(arguments, authority, sys.stdout, sys.stderr)

    def _carry_out(self, arguments: Sequence[str], desk: Desk) -> int:
        if not arguments:
            desk.terminal.complain(*self._help())
            return WRONG_USAGE
        if arguments[0] in ("-h", "--help"):
            desk.terminal.say(*self._help())
            return DONE
        command = dict(self.commands).get(arguments[0])
        if command is None:
            sentence = translate("AuthorityConsole", "There is no such command: {command}")
            raise UsageError(fill(sentence, {"command": arguments[0]}))
        parser = command.parser()
        values = parser.read(arguments[1:])
        if values.help:
            desk.terminal.say(parser.format_help().rstrip())
            return DONE
        return command.carry_out(values, desk)

    def _where_help_is(self, arguments: Sequence[str]) -> str:
        command = arguments[0] if arguments and arguments[0] in dict(self.commands) else ""
        words = " ".join([self.program, *([command] if command else []), "--help"])
        return fill(translate("AuthorityConsole", "For help: {command}"), {"command": words})

    def _help(self) -> list[str]:
        return [
            self.about(),
            "",
            translate("AuthorityConsole", "Usage: ") + f"{self.program} COMMAND …",
            "",
            *(f"  {name:<10} {command.summary()}" for name, command in self.commands),
            "",
            fill(
                translate("AuthorityConsole", "Help for one of them: {command}"),
                {"command": f"{self.program} COMMAND --help"},
            ),
            translate("AuthorityConsole", "Arabic unless --language en is given."),
            self.exit_codes(),
        ]
