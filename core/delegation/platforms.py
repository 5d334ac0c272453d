"""What a decision may say of an account, platform by platform: where it lives, how it is named.

Sources: atproto.com/specs (did, handle); docs.joinmastodon.org (entities/Account; other servers
have ids of letters too); docs.x.com (users: numeric ids, names of letters, digits and ``_``);
developers.facebook.com (Page, IG User: numeric ids). X and Meta are at one address each: a
token of theirs belongs nowhere else.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

PRACTICE = "practice"

_DID = re.compile(r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.:%_-]{1,250})")
_NUMBER = re.compile(r"[0-9]{1,40}")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_])?")


@dataclass(frozen=True)
class Naming:
    """How one platform names its accounts; ``server`` is its only address, if it has one."""

    account_id: re.Pattern[str]
    handle: re.Pattern[str]
    server: str = ""


NAMINGS: Mapping[str, Naming] = {
    "bluesky": Naming(_DID, _DOMAIN),
    "mastodon": Naming(re.compile(r"[A-Za-z0-9_-]{1,64}"), _NAME),
    "x": Naming(re.compile(r"[0-9]{1,19}"), re.compile(r"[A-Za-z0-9_]{1,15}"), "https://api.x.com"),
    "facebook": Naming(_NUMBER, _NAME, "https://graph.facebook.com"),
    "instagram": Naming(_NUMBER, _NAME, "https://graph.facebook.com"),
    PRACTICE: Naming(re.compile(PRACTICE), _DOMAIN, "practice:"),
}
