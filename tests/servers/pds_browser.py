"""The owner of an account at the browser: signs in on the server's own pages and consents.

It speaks as those pages do: the endpoints, cookies and headers are those of the reference
server's web interface (@atproto/oauth-provider, @atproto/oauth-provider-api).
"""

from collections.abc import Mapping
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from core.platforms.oauth.model import Callback
from tests.servers.pds import PdsAccount

_API = "/@atproto/oauth-provider/~api"
_PAGE = {"sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
_SCRIPT = {"sec-fetch-mode": "same-origin", "sec-fetch-site": "same-origin"}


class PdsBrowser:
    """One browser with its cookies, before the page that ``address`` opens.

    Cookies that only go out over TLS in the world go out here, where there is none.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        parts = urlsplit(address)
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._client = httpx.Client(base_url=self._origin, trust_env=False, timeout=30)
        self._cookies: dict[str, str] = {}

    def __enter__(self) -> "PdsBrowser":
        page = self._get(self._address, {"sec-fetch-site": "none"})
        if page.status_code != 200:
            raise RuntimeError(f"no page to sign in: {page.status_code} {page.text[:500]}")
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def approve(self, account: PdsAccount, scope: str | None = None) -> Callback:
        """Say yes; what the program is told then."""
        return callback_at(self.sent_back(account, scope))

    def sent_back(self, account: PdsAccount, scope: str | None = None) -> str:
        """Sign in, say yes, and be sent to this address.

        ``scope`` is what is left of what was asked for.
        """
        who = {"locale": "en", "username": account.handle, "password": account.password}
        signed_in = self._post("sign-in", {**who, "remember": False})
        consent = {"sub": signed_in["account"]["sub"]}
        if scope is not None:
            consent["scope"] = scope
        bearer = {"authorization": f"Bearer {signed_in['ephemeralToken']}"}
        return self._left_for(self._post("consent", consent, bearer))

    def deny(self) -> Callback:
        """Say no; what the program is told then."""
        return callback_at(self._left_for(self._post("reject", {})))

    def _left_for(self, answer: Mapping[str, Any]) -> str:
        leaving = {"sec-fetch-site": "same-origin", "referer": self._address}
        return self._get(answer["url"], leaving).headers["location"]

    def _get(self, address: str, headers: Mapping[str, str]) -> httpx.Response:
        return self._answered("GET", address, {**_PAGE, **headers})

    def _post(
        self, name: str, body: Mapping[str, object], headers: Mapping[str, str] | None = None
    ) -> Mapping[str, Any]:
        own = {
            "origin": self._origin,
            "referer": self._address,
            "x-csrf-token": self._cookies["csrf-token"],
        }
        sent = {**_SCRIPT, **own, **(headers or {})}
        answer = self._answered("POST", f"{_API}/{name}", sent, body)
        answer.raise_for_status()
        return answer.json()

    def _answered(
        self,
        method: str,
        address: str,
        headers: Mapping[str, str],
        body: Mapping[str, object] | None = None,
    ) -> httpx.Response:
        kept = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        sent = {**headers, "cookie": kept} if kept else dict(headers)
        answer = self._client.request(method, address, headers=sent, json=body)
        for line in answer.headers.get_list("set-cookie"):
            for name, morsel in SimpleCookie(line).items():
                self._cookies[name] = morsel.value
        self._client.cookies.clear()
        return answer


def callback_at(address: str) -> Callback:
    """What the program's own listener would read from where the browser is sent."""
    return Callback(dict(parse_qsl(urlsplit(address).query)))
