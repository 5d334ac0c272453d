"""Renews tokens in a process of its own, to be killed between the answer and the next request."""

import sys
from pathlib import Path

from core.foundation.clock import SystemClock
from core.foundation.files import write_atomically
from core.platforms.gate import Allowed, NetworkGate, open_client
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.oauth.keeper import TokenKeeper
from core.platforms.tokens import Tokens, read_tokens
from tests.fakes import seeded_randomness
from tests.faults.telling import stand_still
from tests.servers.token_endpoint import TOKEN_PATH


class FileCredentials:
    """Tokens in a file; it stands still where the test says: before or after keeping them."""

    def __init__(self, place: Path, stops: str) -> None:
        self._place = place
        self._stops = stops

    def app_password(self) -> str | None:
        return None

    def tokens(self) -> Tokens | None:
        return read_tokens(self._place.read_text(encoding="utf-8"))

    def renewed(self, tokens: Tokens) -> None:
        if self._stops == "given":
            stand_still()
        write_atomically(self._place, tokens.written().encode())


def main(url: str, place: str, stops: str) -> None:
    clock = SystemClock()
    gate = NetworkGate([Allowed.at(url, "POST", TOKEN_PATH)], None, clock, lambda _: None)
    credentials = FileCredentials(Path(place), stops)
    spent = credentials.tokens()
    assert spent is not None
    endpoints = Endpoints(
        "https://social.example/authorize", url + TOKEN_PATH, None, "natiq", "", spent.scopes
    )
    with open_client(gate) as client:
        grant = Grant(client, clock, seeded_randomness())
        keeper = TokenKeeper(credentials, clock, lambda old: grant.renew(endpoints, old))
        keeper.after_refusal(spent)
        stand_still()


if __name__ == "__main__":
    main(*sys.argv[1:])
