"""What a token of a Page has to let the program do, may let it do, and must not.

Source: permissions reference of the Graph API, dependencies included.
"""

INSTAGRAM = "instagram"

_PAGE = frozenset({"pages_manage_posts", "pages_read_engagement", "pages_manage_engagement"})
_ACCOUNT = frozenset({"instagram_basic", "instagram_content_publish", "instagram_manage_comments"})
_LAYS_PICTURES = frozenset({"pages_manage_posts", "pages_read_engagement"})
"""What laying a picture at the linked Page and reading its address take."""

_DELETES = frozenset({"instagram_manage_contents"})
"""Only with it can a program delete a post of Instagram; without it all else works."""

LISTS_APPS = frozenset({"pages_manage_metadata", "pages_show_list"})
"""Only with these can a program see which apps are connected to the Page."""

_COMES_ALONG = frozenset({"public_profile", "pages_show_list"})
"""What Meta adds by itself; nothing is written by it."""


def needed_for(platform: str) -> frozenset[str]:
    """The least with which everything but deleting on Instagram can be done."""
    return _ACCOUNT | _LAYS_PICTURES if platform == INSTAGRAM else _PAGE


def useful_for(platform: str) -> frozenset[str]:
    """What more can be done with, and need not be given."""
    return _DELETES if platform == INSTAGRAM else LISTS_APPS


def allowed_for(platform: str, *, linked: bool) -> frozenset[str]:
    """One token may serve the Page and the account ``linked`` to it, and nothing beyond."""
    allowed = needed_for(platform) | _PAGE | _COMES_ALONG | LISTS_APPS
    return allowed | _ACCOUNT | _DELETES if linked else allowed
