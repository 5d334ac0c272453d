"""The error tree of the program.

An error carries a code (a member of the raising package's own ``StrEnum``), the values
that its sentence needs, and, where a rule of the policy stands behind it, the clause id.
``ui/texts.py`` turns the code into words. ``str(error)`` is for logs and shows the code
only: values may hold names, and secrets must never be among them.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum


class NatiqError(Exception):
    """Any failure the program foresees. ``code`` says which, ``values`` fill its sentence."""

    def __init__(
        self, code: StrEnum, *, clause: str | None = None, **values: str | int | datetime
    ) -> None:
        super().__init__(code.value)
        self.code = code
        self.clause = clause
        self.values: Mapping[str, str | int | datetime] = values


class Refused(NatiqError):
    """A rule says no: the policy, a decision, a lock, a delay after failures."""


class Invalid(NatiqError):
    """Something from outside (a file, a server's reply, typed text) is not what it must be."""


class Unavailable(NatiqError):
    """Something the program needs is not there now: keyring, network, another process' lock."""


class Damaged(NatiqError):
    """Stored data fails its own integrity check."""
