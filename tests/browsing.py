"""The person at the browser: decides on the platform's page, and is led back to this machine."""

import threading
from collections.abc import Callable
from urllib.request import ProxyHandler, build_opener

Decide = Callable[[str], str]
"""From the address that was opened to where the platform sends the browser next."""

_PATIENCE_S = 30.0
_STRAIGHT = build_opener(ProxyHandler({}))
"""Not by the program's own library: what a browser asks for stands in no log of the program."""


class Browser:
    """Goes where it is sent on a thread of its own, and keeps the page on which it ends.

    ``decide`` is what the person does on the platform's page; a contract server's ``approve``
    or ``deny``, for example. What goes wrong there is told when the page is asked for.
    """

    def __init__(self, decide: Decide) -> None:
        self._decide = decide
        self._going: threading.Thread | None = None
        self._page: str | None = None
        self._trouble: Exception | None = None
        self.opened: list[str] = []

    def open(self, address: str) -> None:
        """Show the address, and let the person decide."""
        self.opened.append(address)
        self._going = threading.Thread(target=self._go, args=(address,), name="browser")
        self._going.start()

    def failed(self) -> bool:
        """Whether it will never come back: nobody needs to wait for it."""
        return self._trouble is not None

    def ended_on(self) -> str:
        """The page on which the browser ended."""
        assert self._going is not None
        self._going.join(_PATIENCE_S)
        if self._trouble is not None:
            raise self._trouble
        assert self._page is not None
        return self._page

    def _go(self, address: str) -> None:
        try:
            back = self._decide(address)
            with _STRAIGHT.open(back, timeout=_PATIENCE_S) as answer:
                self._page = answer.read().decode()
        except Exception as trouble:  # noqa: BLE001 - told to whoever asks for the page
            self._trouble = trouble
