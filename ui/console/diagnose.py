"""``main.py diagnose``: what IT asks first, on the workstation that does not do what it should."""

import argparse
import io
import logging
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from core.diagnosis.model import Verdict
from core.diagnosis.service import Examination
from core.foundation.errors import NatiqError
from core.foundation.files import write_atomically
from ui.console.arguments import CommandParser, UsageError, take_language
from ui.console.desk import INTERRUPTED
from ui.console.diagnose_face import face_lines
from ui.console.diagnose_page import json_of, text_of
from ui.console.diagnose_words import exit_codes
from ui.console.shaping import Shape, ShapingTerminal
from ui.console.speech import ARABIC, LANGUAGES, speaking, translate
from ui.console.terminal import NoTerminal
from ui.texts import fill, words_for

PROGRAM = "natiq"
GOOD, LOOK, FAULT, WRONG_USAGE, NOT_WRITTEN = 0, 1, 2, 64, 74
"""Exit codes; the last two are those of ``sysexits.h``, apart from the verdicts."""
_BY_VERDICT = {Verdict.GOOD: GOOD, Verdict.LOOK: LOOK, Verdict.FAULT: FAULT}

_OPTION = re.compile(
    r"natiq diagnose \[.*|\[?(?<!\w)--?[a-z][a-z-]*(?: [A-Z]+| [a-z]+(?:\|[a-z]+)+)?\]?"
)
"""What is typed reads from the left, also in a help that reads from the right."""

Make = Callable[[Path | None], Examination]


def run_here(arguments: Sequence[str]) -> int:
    """Run on this machine, for the person at this terminal; gives the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # What the core would note in the program's log is said in the report, or is nobody's matter.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        make, environment = Examination.of_this_machine, os.environ
        code = run(arguments, make, sys.stdout, sys.stderr, environment)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough; nothing is left to say to anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    return code


def run(
    arguments: Sequence[str],
    make: Make,
    stdout: TextIO,
    stderr: TextIO,
    environment: Mapping[str, str],
) -> int:
    """Examine and say it; ``make`` gives the examination of a data folder."""
    language, others = take_language(arguments)
    spoken = language if language in LANGUAGES else ARABIC
    right_to_left = spoken == ARABIC
    terminal = ShapingTerminal(stdout, stderr, environment, right_to_left=right_to_left)
    with speaking(spoken):
        try:
            if language not in LANGUAGES:
                raise UsageError(translate("AuthorityConsole", "--language takes ar or en."))
            return _carry_out(others, make, terminal, stdout)
        except UsageError as error:
            sentence = translate("AuthorityConsole", "For help: {command}")
            terminal.complain(str(error), fill(sentence, {"command": "natiq diagnose --help"}))
            return WRONG_USAGE
        except NatiqError as error:
            terminal.complain(words_for(error))
            return NOT_WRITTEN
        except KeyboardInterrupt:
            terminal.complain("", translate("AuthorityConsole", "Interrupted."))
            return INTERRUPTED


def _carry_out(
    arguments: Sequence[str], make: Make, terminal: ShapingTerminal, stdout: TextIO
) -> int:
    parser = _parser()
    values = parser.read(arguments)
    terminal.shape = _shape(values)
    if values.help:
        terminal.say(_OPTION.sub("\u2066\\g<0>\u2069", parser.format_help().rstrip()))
        return GOOD
    examination = make(values.data)
    opening = _opening(terminal, examination) if values.open else None
    diagnosis = examination.examine(face_lines, opening=opening)
    text = json_of(diagnosis) if values.json else text_of(diagnosis)
    if values.out is not None:
        # In the order in which it is read: whoever opens the file shapes it.
        write_atomically(values.out, f"{_without_isolates(text)}\n".encode())
        done = translate("DiagnoseConsole", "The report is in the file {name}.")
        terminal.complain(fill(done, {"name": values.out.name}))
    elif values.json:
        stdout.write(f"{text}\n")
    else:
        terminal.say(text)
    return _BY_VERDICT[diagnosis.verdict]


def _parser() -> CommandParser:
    about = translate(
        "DiagnoseConsole",
        "Says how this workstation is: program, machine, keyring, profile, settings, authorities, "
        "network gate. Run it as the employee. It sends nothing and names no secret.",
    )
    usage = "[--data DIR] [--open] [--json] [--out FILE] [--shape auto|yes|no]"
    made = CommandParser("diagnose", usage, f"{about} {exit_codes()}", PROGRAM)
    made.path("--data", "DIR", translate("DiagnoseConsole", "where the program keeps its data"))
    made.switch(
        "--open",
        translate(
            "DiagnoseConsole",
            "ask for passphrase and code, open the profile, read its whole database and log; it "
            "counts as a sign-in",
        ),
    )
    made.switch("--json", translate("DiagnoseConsole", "for programs: stable names, no words"))
    made.path("--out", "FILE", translate("DiagnoseConsole", "write the report into this file"))
    made.text(
        "--shape",
        "auto|yes|no",
        translate(
            "DiagnoseConsole",
            "join and order Arabic for a terminal that does not; files and pipes never get it",
        ),
    )
    return made


def _shape(values: argparse.Namespace) -> Shape:
    try:
        return Shape(values.shape or Shape.AUTO)
    except ValueError:
        sentence = translate("DiagnoseConsole", "--shape takes auto, yes or no.")
        raise UsageError(sentence) from None


def _opening(terminal: ShapingTerminal, examination: Examination) -> tuple[str, str]:
    """What is typed unseen; nothing is asked where there is nothing to open."""
    if not examination.enrolled:
        return "", ""
    try:
        return (
            terminal.secret(translate("DiagnoseConsole", "Passphrase: ")),
            terminal.secret(translate("DiagnoseConsole", "Code of the authenticator: ")),
        )
    except NoTerminal:
        raise UsageError(
            translate(
                "DiagnoseConsole",
                "There is no terminal to type the passphrase in: leave --open away.",
            )
        ) from None


def _without_isolates(text: str) -> str:
    return "".join(sign for sign in text if not "\u2066" <= sign <= "\u2069")
