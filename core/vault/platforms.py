"""What the platforms take as a password, and where it is changed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PasswordLimits:
    """The longest password, in characters and in bytes of UTF-8: both must hold."""

    characters: int
    octets: int

    def admit(self, password: str) -> bool:
        return len(password) <= self.characters and len(password.encode()) <= self.octets


_UNKNOWN = PasswordLimits(characters=64, octets=72)
"""Where a platform does not say: what NIST SP 800-63B-4 section 3.1.1.2 asks every verifier to
take, and no more bytes than bcrypt looks at, which cuts the rest off without a word."""

_LIMITS = {
    # NEW_PASSWORD_MAX_LENGTH of the reference server; longer ones are refused.
    "bluesky": PasswordLimits(characters=256, octets=1024),
    # Devise as Mastodon configures it: 72 at most, hashed with bcrypt.
    "mastodon": PasswordLimits(characters=72, octets=72),
}


def limits_of(platform: str) -> PasswordLimits:
    """The limits of a platform by the name that decisions give it."""
    return _LIMITS.get(platform, _UNKNOWN)


_SETTINGS_PAGES = {"bluesky": "https://bsky.app/settings/account"}


def settings_page_of(platform: str) -> str:
    """The page on which the platform lets a password be changed; empty where none is known."""
    return _SETTINGS_PAGES.get(platform, "")
