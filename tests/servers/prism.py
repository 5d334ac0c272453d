"""Prism on loopback: an independent judge of requests and answers, by the contracts' own files.

``mocking(contract)`` answers by the file alone; ``judging(contract, upstream)`` stands before a
server and answers 422 to a request, 500 to an answer that breaks the contract. Both serve the
contract as mended: the Mastodon file as it is ends the process at the first post (its
``Idempotency-Key`` is an object).

What it cannot do: it reads bodies as text, so the bytes of an image do not pass it unchanged.
"""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.servers.contract import OpenApiContract

_ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = _ROOT / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
_READY_SECONDS = 90
_STOP_SECONDS = 20


class PrismMissingError(Exception):
    """Prism cannot be started on this machine; the message says what is missing."""


@dataclass(frozen=True)
class Prism:
    """A running Prism."""

    url: str
    pid: int


@contextmanager
def mocking(contract: OpenApiContract, paths: Iterable[str] = ()) -> Generator[Prism]:
    """Answers made of the contract's schemas and examples; it ends with the block.

    ``paths``: only these templates, which starts faster; all where there are none. Raises
    ``PrismMissingError``.
    """
    with _running(contract, paths, ["mock"], []) as prism:
        yield prism


@contextmanager
def judging(
    contract: OpenApiContract, upstream: str, paths: Iterable[str] = ()
) -> Generator[Prism]:
    """``upstream``'s answers, where request and answer keep to the contract; ends with the block.

    Raises ``PrismMissingError``.
    """
    with _running(contract, paths, ["proxy", "--errors"], [upstream]) as prism:
        yield prism


@contextmanager
def _running(
    contract: OpenApiContract, paths: Iterable[str], how: list[str], upstream: list[str]
) -> Generator[Prism]:
    node = shutil.which("node")
    if node is None:
        raise PrismMissingError("node is not installed, so Prism cannot be started")
    if not _SCRIPT.is_file():
        raise PrismMissingError("the npm packages are not installed (npm ci)")
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as said:
        file = Path(folder) / "contract.json"
        file.write_text(json.dumps(_only(contract, frozenset(paths))), encoding="utf-8")
        port = _free_port()
        process = subprocess.Popen(
            [node, str(_SCRIPT), *how, "-h", "127.0.0.1", "-p", str(port), str(file), *upstream],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env={name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        )
        try:
            if not _answers(process, port):
                said.seek(0)
                text = said.read().decode(errors="replace")
                raise RuntimeError(f"Prism did not start: {text[-2000:]}")
            yield Prism(f"http://127.0.0.1:{port}", process.pid)
        finally:
            _stop(process)


def _only(contract: OpenApiContract, paths: frozenset[str]) -> Mapping[str, object]:
    document = contract.document
    if not paths:
        return document
    kept = {name: one for name, one in document["paths"].items() if name in paths}
    return document | {"paths": kept}


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    until = time.monotonic() + _READY_SECONDS
    while process.poll() is None and time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        time.sleep(0.05)
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
