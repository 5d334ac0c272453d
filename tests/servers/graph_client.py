"""A bare client of the contract server, for tests that ask it directly."""

from collections.abc import Mapping
from typing import Any

import httpx

from tests.servers.meta_server import VERSION, MetaServer

JPEG = b"\xff\xd8\xff\xe0 a picture\r\n--boundary\r\n\x00\xff"
PNG = b"\x89PNG\r\n\x1a\n a picture"
FILM = bytes(range(256)) * 10

Members = dict[str, Any]


class GraphClient:
    """Asks as the holder of ``token``; gives the members of the answer, refusals included."""

    def __init__(self, server: MetaServer, token: str | None = None) -> None:
        self.server = server
        self.token = token or server.token
        self.base = f"{server.url}/{VERSION}"
        self.http = httpx.Client(trust_env=False, headers={"authorization": f"Bearer {self.token}"})

    def get(self, path: str, **params: str) -> Members:
        return self.http.get(f"{self.base}/{path}", params=params).json()

    def post(self, path: str, **params: str) -> Members:
        return self.http.post(f"{self.base}/{path}", data=params).json()

    def delete(self, path: str) -> Members:
        return self.http.delete(f"{self.base}/{path}").json()

    def send(self, path: str, files: Mapping[str, bytes], **params: str) -> Members:
        """A multipart body."""
        parts = {name: (f"{name}.bin", content) for name, content in files.items()}
        return self.http.post(f"{self.base}/{path}", data=params, files=parts).json()

    def photo(self, content: bytes = JPEG, **params: str) -> str:
        """The id of a photo that was uploaded unpublished."""
        page = self.server.page.id
        sent = self.send(f"{page}/photos", {"source": content}, published="false", **params)
        return sent["id"]

    def picture_url(self, photo_id: str) -> str:
        """Where Instagram can fetch the photo."""
        return self.get(photo_id, fields="images")["images"][0]["source"]

    def upload(
        self, container: str, content: bytes, *, offset: int = 0, size: int | None = None
    ) -> Members:
        """Bytes to the upload host, from ``offset`` on."""
        whole = offset + len(content) if size is None else size
        return self.http.post(
            f"{self.server.upload_url}/ig-api-upload/{VERSION}/{container}",
            content=content,
            headers={
                "authorization": f"OAuth {self.token}",
                "offset": str(offset),
                "file_size": str(whole),
            },
        ).json()

    def close(self) -> None:
        self.http.close()
