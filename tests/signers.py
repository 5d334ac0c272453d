"""A device's key for tests of what has an audit log and is not about its signatures."""

from core.audit.signing import Signer


def a_signer(number: int = 1) -> Signer:
    """The key of a device; another number is another device."""
    return Signer(bytes([number]) * 32)
