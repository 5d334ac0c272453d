"""Signing in through the system browser, as values and as the protocol between its parts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from core.platforms.tokens import Tokens


@dataclass(frozen=True)
class Started:
    """A sign-in that has begun: what the person is to open, and what must come back.

    ``memory`` is what the platform's own part has to remember until then.
    """

    address: str = field(repr=False)
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    memory: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


@dataclass(frozen=True)
class Callback:
    """What the browser brought back: the query of the address, each name once."""

    query: Mapping[str, str] = field(repr=False)


class BrowserSignIn(Protocol):
    """One way of signing in at one server, under the scopes that the connector needs."""

    @property
    def redirect_port(self) -> int:
        """The port on which the browser must come back; 0 for any."""
        ...

    def begin(self, redirect_uri: str) -> Started:
        """Make ready and say which address to open. Raises as reading does."""
        ...

    def finish(self, started: Started, callback: Callback) -> Tokens:
        """The tokens that the callback stands for.

        Raises ``Refused`` with ``SIGN_IN_DENIED``, ``SIGN_IN_STATE_WRONG``, ``SCOPE_MISSING``
        or ``SCOPE_TOO_WIDE`` (clause SEC-2), or as reading does.
        """
        ...

    def revoke(self, tokens: Tokens) -> None:
        """Ask the server to forget them, where it knows how to."""
        ...
