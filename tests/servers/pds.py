"""A real AT Protocol server on loopback, for tests, fault runs and figures.

``running_pds()`` starts it and ends it; the fixture ``pds`` in ``conftest.py`` shares one
over a whole test run. It keeps nothing: its folder is deleted when it ends.
"""

import base64
import hashlib
import hmac
import json
import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import IO, Any

import httpx

_ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = Path(__file__).with_name("pds.mjs")
_READY_SECONDS = 90
_STOP_SECONDS = 20
_POSTS = "app.bsky.feed.post"


class PdsMissingError(Exception):
    """The server cannot be started on this machine; the message says what is missing."""


@dataclass(frozen=True)
class PdsAccount:
    """An account of the server. ``app_password`` is what an employee would be given.

    ``access`` is the owner's own session: enough to make and revoke app passwords.
    ``password`` is what the owner signs in with on the server's own pages.
    """

    url: str
    handle: str
    did: str
    app_password: str = field(repr=False)
    access: str = field(repr=False)
    password: str = field(repr=False)


class Pds:
    """The running server and its owner's work on it."""

    def __init__(self, url: str, jwt_secret: str, admin_password: str, pid: int) -> None:
        self.url = url
        self.pid = pid
        self._jwt_secret = jwt_secret
        self._admin = httpx.BasicAuth("admin", admin_password)
        self._numbers = count(1)
        self._client = httpx.Client(base_url=f"{url}/xrpc/", trust_env=False, timeout=60)

    def new_account(self, handle_prefix: str = "account") -> PdsAccount:
        """A fresh account with one app password."""
        number = next(self._numbers)
        handle, password = f"{handle_prefix}-{number}.test", os.urandom(16).hex()
        email = f"account{number}@mail.test"
        made = self._post(
            "com.atproto.server.createAccount",
            {"handle": handle, "email": email, "password": password},
        )
        app_password = self._new_app_password(made["accessJwt"])
        return PdsAccount(self.url, handle, made["did"], app_password, made["accessJwt"], password)

    def new_app_password(
        self, account: PdsAccount, name: str | None = None, *, privileged: bool = False
    ) -> str:
        """One more app password of the account, as if for an app of that name."""
        return self._new_app_password(account.access, name, privileged=privileged)

    def app_names(self, account: PdsAccount) -> set[str]:
        """What the account's app passwords are called."""
        listed = self._get("com.atproto.server.listAppPasswords", {}, account.access)
        return {one["name"] for one in listed["passwords"]}

    def session_of(self, account: PdsAccount, app_password: str | None = None) -> dict[str, Any]:
        """What the server gives to whoever signs in with the account's app password."""
        who = {"identifier": account.did, "password": app_password or account.app_password}
        return self._post("com.atproto.server.createSession", who)

    def renews(self, session: Mapping[str, Any]) -> bool:
        """Whether the server goes on with a session that it gave."""
        answer = self._client.post(
            "com.atproto.server.refreshSession", headers=_authorization(session["refreshJwt"])
        )
        return answer.is_success

    def opens(self, account: PdsAccount, app_password: str) -> bool:
        """Whether the server lets anybody in with that app password."""
        who = {"identifier": account.did, "password": app_password}
        return self._client.post("com.atproto.server.createSession", json=who).is_success

    def revoke_app_password(self, account: PdsAccount) -> None:
        """Take away each app password of the account, and with it what refreshes its sessions."""
        listed = self._get("com.atproto.server.listAppPasswords", {}, account.access)
        for one in listed["passwords"]:
            name = {"name": one["name"]}
            self._post("com.atproto.server.revokeAppPassword", name, account.access)

    def take_down(self, account: PdsAccount) -> None:
        """Suspend the account, as a moderator of the server would."""
        subject = {"$type": "com.atproto.admin.defs#repoRef", "did": account.did}
        body = {"subject": subject, "takedown": {"applied": True}}
        answer = self._client.post(
            "com.atproto.admin.updateSubjectStatus", json=body, auth=self._admin
        )
        answer.raise_for_status()

    def deactivate(self, account: PdsAccount) -> None:
        """Put the account to rest, as its owner would."""
        answer = self._client.post(
            "com.atproto.server.deactivateAccount",
            json={},
            headers=_authorization(account.access),
        )
        answer.raise_for_status()

    def records(self, did: str, collection: str = _POSTS) -> list[dict[str, Any]]:
        """Every post of the account as the server gives it back, smallest record key first."""
        found: list[dict[str, Any]] = []
        query = {"repo": did, "collection": collection, "limit": "100", "reverse": "true"}
        while True:
            page = self._get("com.atproto.repo.listRecords", query)
            found += page["records"]
            if "cursor" not in page:
                return found
            query["cursor"] = page["cursor"]

    def newest(self, did: str) -> list[dict[str, Any]]:
        """The hundred posts of the account with the greatest record keys, the greatest first."""
        query = {"repo": did, "collection": _POSTS, "limit": "100"}
        return self._get("com.atproto.repo.listRecords", query)["records"]

    def texts(self, did: str) -> list[str]:
        """The text of every post, oldest record key first."""
        return [record["value"]["text"] for record in self.records(did)]

    def blob(self, did: str, cid: str) -> bytes:
        """The content that the account's records name so, as any reader gets it."""
        answer = self._client.get("com.atproto.sync.getBlob", params={"did": did, "cid": cid})
        answer.raise_for_status()
        return answer.content

    def run_out(self, access_token: str) -> str:
        """The same access token as the server would have signed it, but past its time."""
        header, payload, _ = access_token.split(".")
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        claims["iat"], claims["exp"] = 1_600_000_000, 1_600_000_060
        signed = f"{header}.{_base64url(json.dumps(claims).encode())}"
        mac = hmac.digest(self._jwt_secret.encode(), signed.encode(), hashlib.sha256)
        return f"{signed}.{_base64url(mac)}"

    def write(
        self,
        account: PdsAccount,
        collection: str,
        record: Mapping[str, Any],
        record_key: str | None = None,
    ) -> str:
        """A record of the account, made by another program; its address."""
        body = {"repo": account.did, "collection": collection, "record": record}
        if record_key is not None:
            body["rkey"] = record_key
        return self._post("com.atproto.repo.createRecord", body, account.access)["uri"]

    def close(self) -> None:
        self._client.close()

    def _new_app_password(
        self, owner_token: str, name: str | None = None, *, privileged: bool = False
    ) -> str:
        called = f"natiq {os.urandom(4).hex()}" if name is None else name
        asked = {"name": called, "privileged": privileged}
        made = self._post("com.atproto.server.createAppPassword", asked, owner_token)
        return made["password"]

    def _post(self, method: str, body: Mapping[str, Any], token: str | None = None) -> Any:
        answer = self._client.post(method, json=body, headers=_authorization(token))
        return _checked(answer)

    def _get(self, method: str, query: Mapping[str, str], token: str | None = None) -> Any:
        answer = self._client.get(method, params=query, headers=_authorization(token))
        return _checked(answer)


@contextmanager
def running_pds() -> Generator[Pds]:
    """A server that answers; it ends with the block. Raises ``PdsMissingError``."""
    node = shutil.which("node")
    if node is None:
        raise PdsMissingError("node is not installed, so no AT Protocol server can be started")
    if not (_ROOT / "node_modules" / "@atproto" / "pds").is_dir():
        raise PdsMissingError("the npm packages are not installed (npm ci)")
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(
            [node, str(_SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            cwd=_ROOT,
            env=_bare_environment(),
        )
        try:
            ready = _first_line(process, complaints)
            pds = Pds(ready["url"], ready["jwtSecret"], ready["adminPassword"], process.pid)
            try:
                yield pds
            finally:
                pds.close()
        finally:
            _stop(process)


def _bare_environment() -> dict[str, str]:
    """Without proxies and without the settings of a server that may run on this machine."""
    kept = ("PATH", "HOME", "TMPDIR", "LANG")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _first_line(process: subprocess.Popen[bytes], complaints: IO[bytes]) -> dict[str, str]:
    assert process.stdout is not None
    readable, _, _ = select.select([process.stdout], [], [], _READY_SECONDS)
    line = process.stdout.readline() if readable else b""
    if not line:
        complaints.seek(0)
        said = complaints.read().decode(errors="replace")
        raise RuntimeError(f"the AT Protocol server did not start: {said[-2000:]}")
    return json.loads(line)


def _stop(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()


def _authorization(token: str | None) -> dict[str, str]:
    return {} if token is None else {"authorization": f"Bearer {token}"}


def _checked(answer: httpx.Response) -> Any:
    if answer.is_error:
        raise RuntimeError(f"{answer.request.url.path}: {answer.status_code} {answer.text}")
    return answer.json() if answer.content else {}


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
