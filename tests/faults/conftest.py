"""The real server of ``tests/servers``, for the faults that need one."""

from tests.servers.conftest import pds

__all__ = ["pds"]
