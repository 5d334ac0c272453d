"""The door: arguments, then the windows or the authority's commands."""

import argparse
import gc
import importlib
import sys
from pathlib import Path

_COMMANDS = {
    "authority": "ui.console.authority",
    "policy": "ui.console.policy",
    "audit": "ui.console.audit",
    "update": "ui.console.update",
    "diagnose": "ui.console.diagnose",
}
"""Commands for a terminal. They work on machines without any window."""


def main(arguments: list[str]) -> int:
    """Run what ``arguments`` ask for and give the process' exit code."""
    command = _COMMANDS.get(arguments[0]) if arguments else None
    if command is not None:
        # Imported here: the first window does not wait for what only they need.
        code: int = importlib.import_module(command).run_here(arguments[1:])
        return code
    asked = _parse(arguments)
    # Nothing is worth collecting before the first window is there (ui/collecting.py goes on).
    gc.disable()
    from ui.start import run_gui  # noqa: PLC0415 - start-up, and no Qt windows for commands

    return run_gui(asked)


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="natiq",
        description="ناطق | Natiq",
        epilog="natiq authority --help: إصدار قرارات التفويض وفحصها | issue and inspect decisions. "
        "natiq policy --help: حزم السياسة | policy packs. "
        "natiq audit --help: التحقق من سجل مصدَّر | verify an exported log. "
        "natiq update --help: إشعارات الإصدارات الجديدة | notices of newer versions. "
        "natiq diagnose --help: تشخيص هذا الجهاز | report on this workstation",
    )
    parser.add_argument(
        "file", type=_absolute, nargs="?", metavar="FILE", help="a decision of delegation to import"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="where this run keeps its data")
    parser.add_argument("--language", choices=("ar", "en"), help="language of this run")
    return parser.parse_args(arguments)


def _absolute(name: str) -> Path:
    return Path(name).absolute()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
