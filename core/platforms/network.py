"""The system's network with one deadline over a whole exchange.

A read timeout alone bounds the silence between two packets. A server that drips one byte
at a time, in its headers or its body, never breaks that bound; it breaks this one.
"""

import ssl
import threading
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from core.foundation.clock import Clock

_LONGEST_SECONDS = 3600.0


class Deadline:
    """When the exchange that the calling thread is in must be over."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._of_thread = threading.local()

    def begin(self, seconds: float) -> None:
        """Give this thread's next exchange that many seconds."""
        self._of_thread.ends = self._clock.monotonic() + seconds

    def remaining(self) -> float:
        """Seconds left; below zero when it has passed."""
        ends: float | None = getattr(self._of_thread, "ends", None)
        return _LONGEST_SECONDS if ends is None else ends - self._clock.monotonic()

    def cut(self, timeout: float | None) -> float:
        """``timeout`` or what is left, whichever is less; never zero, which means no waiting."""
        longest = _LONGEST_SECONDS if timeout is None else timeout
        return max(min(self.remaining(), longest), 0.001)


class DirectTransport(httpx.HTTPTransport):
    """Connections straight to the server: no proxy or CA bundle from the environment."""

    def __init__(self, deadline: Deadline, context: ssl.SSLContext | None = None) -> None:
        """With ``context`` another one's certificates are trusted than the system's."""
        context = context or httpx.create_ssl_context(trust_env=False)
        super().__init__(verify=context, trust_env=False)
        # The one member of httpx that has to be replaced: it offers no place for a backend.
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=4,
            max_keepalive_connections=2,
            keepalive_expiry=5.0,
            network_backend=_Backend(deadline),
        )


class _Backend(httpcore.NetworkBackend):
    def __init__(self, deadline: Deadline) -> None:
        self._system = httpcore.SyncBackend()
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._system.connect_tcp(
            host, port, self._deadline.cut(timeout), local_address, socket_options
        )
        return _Stream(stream, self._deadline)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._deadline.remaining() <= 0:
            raise httpcore.ReadTimeout
        return self._inner.read(max_bytes, self._deadline.cut(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._deadline.remaining() <= 0:
            raise httpcore.WriteTimeout
        self._inner.write(buffer, self._deadline.cut(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._inner.start_tls(ssl_context, server_hostname, self._deadline.cut(timeout))
        return _Stream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
