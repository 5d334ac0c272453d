"""What a connector is let in with, and where it is kept."""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Protocol, cast

_LONGEST = 64 * 1024


@dataclass(frozen=True)
class Tokens:
    """Tokens of one account and what is needed to renew them. Nothing of it shows in ``repr``.

    ``expires_at`` is when ``access`` ends, ``None`` where nobody knows. ``client_id`` and
    ``client_secret`` are those of the program at that server; ``key`` is the private key
    that the tokens are bound to (PEM), ``issuer`` the address of the server that issued them.
    """

    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None
    scopes: tuple[str, ...] = ()
    client_id: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)
    key: str = field(default="", repr=False)
    issuer: str = ""

    def written(self) -> str:
        """As the vault keeps them: JSON."""
        members = asdict(self)
        members["expires_at"] = None if self.expires_at is None else self.expires_at.isoformat()
        return json.dumps(members, ensure_ascii=False)


def read_tokens(written: str) -> Tokens | None:
    """The same again; ``None`` for what this program never wrote."""
    if len(written) > _LONGEST:
        return None
    try:
        members: object = json.loads(written)
        if not isinstance(members, dict):
            return None
        values = cast("dict[str, object]", members)
        expires, scopes = values.get("expires_at"), values.get("scopes")
        texts = {
            name: values[name] for name in ("access", "client_id", "client_secret", "key", "issuer")
        }
        refresh = values.get("refresh")
        if not all(isinstance(text, str) for text in texts.values()):
            return None
        if not isinstance(scopes, list) or not isinstance(refresh, str | None):
            return None
        return Tokens(
            **cast("dict[str, str]", texts),
            refresh=refresh,
            expires_at=None if expires is None else datetime.fromisoformat(str(expires)),
            scopes=tuple(map(str, cast("list[object]", scopes))),
        )
    except (ValueError, KeyError, RecursionError):
        return None


class Credentials(Protocol):
    """Where the credentials of one account are kept."""

    def app_password(self) -> str | None:
        """The app password, where the account is connected by one."""
        ...

    def tokens(self) -> Tokens | None:
        """The tokens, where it is connected by those."""
        ...

    def renewed(self, tokens: Tokens) -> None:
        """Keep these in the place of the spent ones. On disk before they are used."""
        ...
