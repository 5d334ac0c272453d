"""What IT says of how the platforms are reached."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PlatformOptions:
    """The program's own identity at each platform, and what is allowed for signing in.

    ``bluesky_client_id`` is the address of the client metadata that IT hosts; empty means the
    client that any program on this machine may be. ``x_client_id`` and ``meta_app_id`` are
    those of the institution's app. X wants the very address that was registered to come back
    to, ``x_redirect_port`` included.
    """

    app_passwords: bool = True
    bluesky_client_id: str = ""
    x_client_id: str = ""
    x_redirect_port: int = 8917
    meta_app_id: str = ""
