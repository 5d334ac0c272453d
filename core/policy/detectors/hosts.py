"""Hosts as a browser reads them (WHATWG URL, "host parsing"; UTS 46, not transitional)."""

import importlib
import ipaddress
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import cast
from urllib.parse import unquote

_FORBIDDEN = re.compile(r"[\x00-\x20#%/:<>?@\[\\\]^|\x7f]")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_PUNYCODE = "xn--"
_LONGEST_NAME = 253
_LONGEST_LABEL = 63
_MOST_PARTS = 4


@dataclass(frozen=True)
class Host:
    """A host in ASCII, as it is asked for, and in the letters that people see."""

    ascii: str
    shown: str
    is_address: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels as people see them."""
        return tuple(self.shown.split("."))


# A pure function of what is written: links of a text lead to few hosts.
@lru_cache(maxsize=512)
def read_host(written: str) -> Host | None:
    """The host, ``None`` where a browser would refuse it."""
    if len(written) > 4 * _LONGEST_NAME:
        return None
    try:
        plain = unquote(written, errors="strict")
    except UnicodeDecodeError:
        return None
    if plain.startswith("["):
        return _address_in_brackets(plain)
    mapped = plain.lower() if plain.isascii() else _mapped(plain)
    if mapped is None:
        return None
    name = mapped.removesuffix(".")
    if not name or len(name) > _LONGEST_NAME or _FORBIDDEN.search(name):
        return None
    return _address(name) if _ends_in_number(name) else _name(name)


def _mapped(host: str) -> str | None:
    """The host by the mapping of UTS 46: small letters, one kind of dot, nothing unseen."""
    idna = importlib.import_module("core.policy.detectors.domain_tables")
    return cast("Callable[[str], str | None]", idna.mapped)(host)


def _name(name: str) -> Host | None:
    in_ascii: list[str] = []
    shown: list[str] = []
    for label in name.split("."):
        encoded = label if label.isascii() else _PUNYCODE + label.encode("punycode").decode()
        if not encoded or len(encoded) > _LONGEST_LABEL:
            return None
        decoded = _decoded(encoded) if encoded.startswith(_PUNYCODE) else encoded
        if decoded is None:
            return None
        in_ascii.append(encoded)
        shown.append(decoded)
    return Host(".".join(in_ascii), ".".join(shown))


def _decoded(label: str) -> str | None:
    try:
        decoded = label.removeprefix(_PUNYCODE).encode("ascii").decode("punycode")
    except UnicodeError:
        return None
    # What would be written differently is no label: it could hide a dot or a slash.
    if decoded.isascii() or _FORBIDDEN.search(decoded):
        return None
    mapped = _mapped(decoded)
    return decoded if mapped == unicodedata.normalize("NFC", decoded) else None


def _ends_in_number(name: str) -> bool:
    return _NUMBER.fullmatch(name.rpartition(".")[2]) is not None


def _address(name: str) -> Host | None:
    """An address in up to four decimal, octal or hexadecimal numbers, the last of which fills."""
    parts = name.split(".")
    if len(parts) > _MOST_PARTS:
        return None
    numbers: list[int] = []
    for part in parts:
        number = _number(part)
        if number is None:
            return None
        numbers.append(number)
    last = numbers.pop()
    if any(number > 0xFF for number in numbers) or last >= 256 ** (_MOST_PARTS - len(numbers)):
        return None
    value = last + sum(
        number << 8 * (_MOST_PARTS - 1 - place) for place, number in enumerate(numbers)
    )
    address = str(ipaddress.IPv4Address(value))
    return Host(address, address, is_address=True)


def _number(part: str) -> int | None:
    if _NUMBER.fullmatch(part) is None or len(part) > 20:
        return None
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    try:
        return int(part, 8) if len(part) > 1 and part[0] == "0" else int(part)
    except ValueError:
        return None


def _address_in_brackets(plain: str) -> Host | None:
    if not plain.endswith("]"):
        return None
    try:
        address = f"[{ipaddress.IPv6Address(plain[1:-1]).compressed}]"
    except ValueError:
        return None
    return Host(address, address, is_address=True)
