"""Whether this machine is connected to anything at all."""

import socket

_ELSEWHERE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses that belong to nobody (RFC 5737, RFC 3849)."""
_ANY_PORT = 9


def has_way_out() -> bool:
    """Whether the system knows a way to somewhere outside; who answers is another question.

    Nothing is sent: connecting a datagram socket only asks the system for a route.
    """
    return any(_has_route(family, address) for family, address in _ELSEWHERE)


def _has_route(family: socket.AddressFamily, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, _ANY_PORT))
    except OSError:
        return False
    return True
