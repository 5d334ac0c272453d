"""A real AT Protocol server on loopback, for tests, fault runs and benches."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import httpx
import pytest

_ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = Path(__file__).with_name("pds.mjs")
_START_SECONDS = 60


@dataclass(frozen=True)
class PdsAccount:
    """An account on the server and an app password for it."""

    url: str
    handle: str
    did: str
    app_password: str = field(repr=False)
    access: str = field(repr=False)


class Pds:
    """A server that runs: accounts are made on demand, posts are read back over HTTP."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._numbers = count(1)
        self._client = httpx.Client(base_url=f"{url}/xrpc/", timeout=30, trust_env=False)

    def new_account(self, prefix: str = "muscat") -> PdsAccount:
        handle = f"{prefix}{next(self._numbers)}.test"
        password = f"main-password-of-{handle}"
        made = self._post(
            "com.atproto.server.createAccount",
            {"handle": handle, "email": f"{handle}@test.example", "password": password},
        )
        app_password = self._post(
            "com.atproto.server.createAppPassword", {"name": "natiq"}, made["accessJwt"]
        )
        return PdsAccount(
            self.url, handle, made["did"], app_password["password"], made["accessJwt"]
        )

    def revoke_app_password(self, account: PdsAccount) -> None:
        """Take the account's app password away; its sessions end with it."""
        self._client.post(
            "com.atproto.server.revokeAppPassword",
            json={"name": "natiq"},
            headers={"authorization": f"Bearer {account.access}"},
        ).raise_for_status()

    def records(self, did: str) -> list[dict]:
        """Every post of the account, oldest first, as the server gives them back."""
        found: list[dict] = []
        cursor: str | None = None
        while True:
            parameters = {"repo": did, "collection": "app.bsky.feed.post", "limit": "100"}
            if cursor:
                parameters["cursor"] = cursor
            answer = self._client.get("com.atproto.repo.listRecords", params=parameters)
            answer.raise_for_status()
            page = answer.json()
            found += page["records"]
            cursor = page.get("cursor")
            if not cursor or not page["records"]:
                return sorted(found, key=lambda record: record["uri"])

    def texts(self, did: str) -> list[str]:
        return [record["value"]["text"] for record in self.records(did)]

    def close(self) -> None:
        self._client.close()

    def _post(self, method: str, body: dict, token: str | None = None) -> dict:
        headers = {"authorization": f"Bearer {token}"} if token else {}
        answer = self._client.post(method, json=body, headers=headers)
        answer.raise_for_status()
        return answer.json()


@contextmanager
def running_pds() -> Iterator[Pds]:
    """Start the server, wait until it answers, and stop it at the end."""
    process = subprocess.Popen(
        ["node", str(_SCRIPT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise RuntimeError("the AT Protocol server did not start")
        pds = Pds(json.loads(line)["url"])
        yield pds
        pds.close()
    finally:
        process.stdin.close()
        try:
            process.wait(_START_SECONDS)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def require_pds() -> None:
    """Skip with a plain reason where the server is not installed; on CI, fail."""
    installed = shutil.which("node") and (_ROOT / "node_modules" / "@atproto" / "pds").exists()
    if installed:
        return
    reason = "the AT Protocol server is not installed (make test installs it)"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
