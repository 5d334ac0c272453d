"""The door: arguments, then the windows or the administrator's commands."""

import argparse
import importlib
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run what ``arguments`` ask for and give the process' exit code."""
    if arguments[:1] == ["authority"]:
        return _authority(arguments[1:])
    # Imported here: the administrator's commands work on machines without any window.
    from ui.start import run_gui  # noqa: PLC0415 - start-up, and no Qt windows for commands

    return run_gui(_parse(arguments))


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="natiq", description="ناطق | Natiq")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where this run keeps its data")
    parser.add_argument("--language", choices=("ar", "en"), help="language of this run")
    parser.add_argument(
        "authority", nargs="?", choices=("authority",), help="issue and inspect decisions"
    )
    return parser.parse_args(arguments)


def _authority(arguments: list[str]) -> int:
    clock = importlib.import_module("core.foundation.clock").SystemClock()
    paths = importlib.import_module("core.foundation.paths").Paths.of_this_machine()
    commands = importlib.import_module("ui.console.authority")
    code: int = commands.run(arguments, paths, clock, sys.stdout, sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
