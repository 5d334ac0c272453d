"""What is known of a link before it is opened, as values."""

from dataclasses import dataclass
from enum import StrEnum


class LinkVerdict(StrEnum):
    """No link opens by itself: a person chooses, or it is refused."""

    OPEN_AFTER_CHOICE = "link_open_after_choice"
    REFUSED = "link_refused"


class LinkRefusal(StrEnum):
    """Why a link is not opened at all."""

    NOT_WEB = "link_not_web"
    UNREADABLE = "link_unreadable"
    TOO_LONG = "link_too_long"
    LISTED = "link_listed"
    GAME = "link_game"
    STORE = "link_store"
    AUTHORISATION = "link_authorisation"
    PROGRAM = "link_program"


class LinkReason(StrEnum):
    """What a person should know of a link before it is opened, the gravest first."""

    LOOK_ALIKE = "link_look_alike"
    CREDENTIALS = "link_credentials"
    MIXED_SCRIPTS = "link_mixed_scripts"
    CONFUSABLE = "link_confusable"
    IP_ADDRESS = "link_ip_address"
    LOCAL = "link_local"
    DISGUISED = "link_disguised"
    HIDDEN_CHARACTERS = "link_hidden_characters"
    SHORTENED = "link_shortened"
    CARRIES_ANOTHER = "link_carries_another"
    INTERNATIONAL = "link_international"
    ODD_PORT = "link_odd_port"
    UNENCRYPTED = "link_unencrypted"
    LONG = "link_long"


NOTES = frozenset(
    {
        LinkReason.INTERNATIONAL,
        LinkReason.ODD_PORT,
        LinkReason.UNENCRYPTED,
        LinkReason.LONG,
    }
)
"""What honest links have too: said, and no reason for suspicion by itself."""
_OF_FORM = frozenset({LinkRefusal.NOT_WEB, LinkRefusal.UNREADABLE, LinkRefusal.TOO_LONG})
"""Refused for how it is written, not for what it leads to."""

_ELSEWHERE = frozenset(
    {
        LinkReason.CREDENTIALS,
        LinkReason.DISGUISED,
        LinkReason.HIDDEN_CHARACTERS,
        LinkReason.CARRIES_ANOTHER,
    }
)
"""What a link to an account's own platform has no business with; what its host is like, a
decision of delegation has answered for."""


@dataclass(frozen=True)
class OddLetter:
    """A letter (or two) of a host that can be read as another.

    ``code_point`` is as Unicode writes it, ``script`` the first word of the letter's name
    there; both are empty where two letters look like one.
    """

    letter: str
    seen_as: str
    code_point: str = ""
    script: str = ""


@dataclass(frozen=True)
class LinkReport:
    """A link as a browser would read it, and what speaks against it.

    ``address`` is what is opened or copied: rebuilt in ASCII from what was understood,
    without what stood before the host. ``host`` is in the letters that people see,
    ``registrable`` the part of it that one owner registered; both are empty where nothing
    could be understood. ``twin`` is the domain that the host can be taken for, ``pretended``
    what stood before "@", ``carried`` the host of an address within the link. ``is_own`` says
    that it is a site of the institution, ``is_platform`` that of the account's own platform.
    """

    written: str
    verdict: LinkVerdict
    refusal: LinkRefusal | None = None
    scheme: str = ""
    address: str = ""
    host: str = ""
    ascii: str = ""
    registrable: str = ""
    reasons: tuple[LinkReason, ...] = ()
    letters: tuple[OddLetter, ...] = ()
    twin: str = ""
    pretended: str = ""
    carried: str = ""
    port: int | None = None
    is_own: bool = False
    is_platform: bool = False

    @property
    def is_refused(self) -> bool:
        return self.verdict is LinkVerdict.REFUSED

    @property
    def clause(self) -> str:
        """The clause behind a refusal: web attacks, or functions that nobody needs."""
        return "SEC-4" if self.refusal in _OF_FORM else "SEC-2"

    @property
    def is_suspicious(self) -> bool:
        """Whether something speaks against it that honest links do not have."""
        return any(reason not in NOTES for reason in self.reasons)

    @property
    def is_at_home(self) -> bool:
        """Whether it leads to the account's own platform and is what it seems."""
        strange = not _ELSEWHERE.isdisjoint(self.reasons)
        return self.is_platform and not self.is_refused and not strange
