"""What IT's settings say of the platforms."""

from core.foundation.settings import Settings
from core.platforms.options import PlatformOptions


def options_of(settings: Settings) -> PlatformOptions:
    """The settings as connectors take them."""
    return PlatformOptions(
        app_passwords=settings.app_passwords_allowed == "yes",
        bluesky_client_id=settings.bluesky_client_id,
        x_client_id=settings.x_client_id,
        x_redirect_port=settings.x_redirect_port,
        meta_app_id=settings.meta_app_id,
    )
