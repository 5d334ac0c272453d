"""A screen reader beside the program that is walked: answers each title with the controls heard.

Not a thread of that program: it shall hear what another process hears.
"""

import json
import select
import subprocess
import sys
from collections.abc import Callable

from tests.accessibility.heard import Heard, controls_of
from tests.at_spi import AccessibilityBus, Node, NotThere, Role, State, plain


class Listener:
    """The other process, seen from the program: ``hear`` a window by its title."""

    def __init__(self, process: int) -> None:
        command = [sys.executable, "-m", "tests.accessibility.listener", str(process)]
        self._reader = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def hear(self, title: str, meanwhile: Callable[[], None]) -> list[Heard]:
        """The controls of the newest window of that title; ``meanwhile`` lets it answer."""
        asked, answers = self._reader.stdin, self._reader.stdout
        assert asked is not None
        assert answers is not None
        asked.write(json.dumps(title) + "\n")
        while not select.select([answers], [], [], 0)[0]:
            meanwhile()
        line = answers.readline()
        if not line:
            raise NotThere(f"the listener heard nothing of {title!r}")
        return [
            Heard(Role(role), name, said, frozenset(map(State, states)), tuple(within), of_a_field)
            for role, name, said, states, within, of_a_field in json.loads(line)
        ]

    def close(self) -> None:
        self._reader.kill()
        self._reader.communicate()


def _window_called(title: str, windows: list[Node]) -> Node:
    for window in reversed(windows):
        if plain(window.name) == title:
            return window
    raise NotThere(f"no window {title!r}, only {[one.name for one in windows]}")


def main(process: int) -> None:
    """Until nobody asks any more."""
    with AccessibilityBus.of_session() as bus:
        for line in sys.stdin:
            windows = bus.application(process=process).children
            controls = controls_of(_window_called(json.loads(line), windows))
            told = [
                (
                    one.role,
                    one.name,
                    one.description,
                    sorted(one.states),
                    one.within,
                    one.of_a_field,
                )
                for one in controls
            ]
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
