"""Permissions in words: whatever the program itself asks for, people can read."""

import pytest

from core.connections.wanted import wanted_of
from core.platforms.bluesky.sign_in import _BEFORE_THOSE, _LEAST
from core.platforms.mastodon.sign_in import scopes_for
from core.platforms.x.api import SCOPES
from ui.accounts.scope_words import meaning_of, meanings_of

ASKED_FOR = [
    *SCOPES,
    *_LEAST,
    *_BEFORE_THOSE,
    *scopes_for(("profile",)),
    *scopes_for(()),
    *(scope for one in ("facebook", "instagram") for scope in wanted_of(one).needed),
    *wanted_of("instagram").useful,
]


@pytest.mark.parametrize("scope", sorted(set(ASKED_FOR)))
def test_what_the_program_asks_for_has_words(scope: str) -> None:
    assert scope not in meaning_of(scope)


def test_what_nobody_knows_is_shown_by_its_own_name() -> None:
    assert meaning_of("repo:com.example.secret") == "\u2066repo:com.example.secret\u2069"


def test_what_means_the_same_is_said_once() -> None:
    assert meanings_of(("blob:image/*", "blob:video/*")) == ("uploading images and films",)
