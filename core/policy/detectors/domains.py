"""Domains and what lies below them."""

import importlib
from collections.abc import Callable, Collection
from types import ModuleType
from typing import cast

_Lookup = Callable[[str], str | None]


def is_below(host: str, domains: Collection[str]) -> bool:
    """Whether ``host`` (ASCII) is one of ``domains`` or lies below one."""
    return bool(named_in(host, domains))


def named_in(host: str, domains: Collection[str]) -> str:
    """The longest of ``domains`` that ``host`` (ASCII) is or lies below; empty for none."""
    at = 0
    while at != -1:
        if host[at:] in domains:
            return host[at:]
        at = host.find(".", at) + 1 or -1
    return ""


def public_suffix(shown: str) -> str | None:
    """What anybody may register below, of a host in the letters that people see."""
    return cast("_Lookup", _tables().public_suffix)(shown)


def registrable(shown: str) -> str | None:
    """The part of a host that one owner registered; ``None`` for a public suffix."""
    return cast("_Lookup", _tables().registrable)(shown)


def _tables() -> ModuleType:
    return importlib.import_module("core.policy.detectors.domain_tables")
