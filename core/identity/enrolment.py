"""What is drawn in memory and shown before anything of it is written."""

from dataclasses import dataclass, field

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.identity import recovery, totp
from core.identity.model import Employee, IdentityProblem

_GROUP = 4


class PendingAuthenticator:
    """A new second factor, not yet in force. Its representation does not show its seed."""

    def __init__(self, staff_number: str, clock: Clock, random: Randomness) -> None:
        self.seed = totp.new_seed(random)
        self._staff_number = staff_number
        self._clock = clock
        self._confirmed_step: int | None = None

    @property
    def uri(self) -> str:
        """The ``otpauth://`` address for the QR code."""
        return totp.enrolment_uri(self.seed, self._staff_number)

    @property
    def seed_for_typing(self) -> str:
        """The seed in groups of four, for an authenticator without a camera."""
        text = totp.seed_text(self.seed)
        return " ".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))

    def confirm(self, code: str) -> None:
        """Show that the authenticator works.

        Raises ``Refused(CODE_INCOMPLETE | WRONG_CODE)``. There is no delay: the seed is on
        the screen.
        """
        typed = totp.typed_code(code)
        self._confirmed_step = totp.accepted_step(self.seed, typed, self._clock.now(), -1)

    @property
    def confirmed(self) -> bool:
        return self._confirmed_step is not None

    @property
    def confirmed_step(self) -> int:
        """The step of the code that confirmed; it must not be used again to sign in.

        Raises ``Refused(NOT_CONFIRMED)`` before ``confirm``.
        """
        if self._confirmed_step is None:
            raise Refused(IdentityProblem.NOT_CONFIRMED)
        return self._confirmed_step

    def __repr__(self) -> str:
        return f"{type(self).__name__}(confirmed={self.confirmed})"


class PendingEnrolment(PendingAuthenticator):
    """A new employee's second factor and recovery codes, not yet in force.

    Its representation shows none of its secrets.
    """

    def __init__(
        self, employee: Employee, passphrase: str, clock: Clock, random: Randomness
    ) -> None:
        super().__init__(employee.staff_number, clock, random)
        self.employee = employee
        self.passphrase = passphrase
        self.recovery_codes = recovery.new_codes(random)


@dataclass(frozen=True)
class PendingRecoveryCodes:
    """New recovery codes that were shown to nobody yet; the old ones still count."""

    codes: tuple[str, ...] = field(repr=False)
