"""One sign-in at a platform, in the system browser."""

from collections.abc import Callable
from contextlib import suppress

from core.foundation.errors import NatiqError
from core.platforms.model import AccountIdentity, PlatformProblem, SignInRefused
from core.platforms.oauth.loopback import LoopbackListener
from core.platforms.oauth.model import Started
from core.platforms.served import OpenedSignIn
from core.platforms.tokens import Tokens

PATIENCE_SECONDS = 300.0


class Visit:
    """From the address that a person opens to the tokens that are kept."""

    def __init__(
        self,
        opened: OpenedSignIn,
        keep: Callable[[Tokens], AccountIdentity],
    ) -> None:
        self._opened = opened
        self._keep = keep

    def go(
        self,
        show: Callable[[str], None],
        page_of: Callable[[bool], bytes],
        cancelled: Callable[[], bool],
    ) -> AccountIdentity:
        """Wait for a person in the browser; whose account it is, once its tokens are kept.

        ``show`` is given the address to open. ``page_of`` makes the page that the browser ends
        on: for ``True`` the platform said yes, which is still to be examined. Raises
        ``Refused`` or ``Unavailable``; nothing is kept then, here or at the platform.
        """
        sign_in = self._opened.sign_in
        try:
            with LoopbackListener(page_of, sign_in.redirect_port) as listener:
                started: Started = sign_in.begin(listener.redirect_uri)
                show(started.address)
                callback = listener.wait(PATIENCE_SECONDS, cancelled)
            tokens = sign_in.finish(started, callback)
            try:
                if cancelled():
                    raise SignInRefused(PlatformProblem.SIGN_IN_GIVEN_UP)
                return self._keep(tokens)
            except NatiqError:
                # Somebody else's, or nobody is signed in here any more: they open nothing.
                with suppress(NatiqError):
                    sign_in.revoke(tokens)
                raise
        finally:
            self._opened.close()
