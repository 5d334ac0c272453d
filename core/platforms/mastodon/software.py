"""Which software a server of the Mastodon API runs, as it says itself.

Source: GoToSocial's own instance entity, whose ``source_url`` is that of its sources and whose
``version`` names Mastodon's where an administrator wants that.
"""

from core.platforms.exchange import Members

_LONGEST = 1_000


def is_gotosocial(said: Members) -> bool:
    """Whether what the server says (``/api/v2/instance``) is GoToSocial's."""
    source = _text(said, "source_url").rstrip("/")
    return source.endswith("/gotosocial") or "gotosocial" in _text(said, "version")


def _text(said: Members, name: str) -> str:
    value = said.get(name)
    return value[:_LONGEST].lower() if isinstance(value, str) else ""
