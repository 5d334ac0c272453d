"""Record keys: their form, and that later ones sort later."""

import random
import secrets
from datetime import UTC, datetime, timedelta

import pytest

from core.platforms.bluesky.tid import TidSequence, is_tid, new_tid, tid_about
from tests.fakes import seeded_randomness

NOW = datetime(2026, 11, 24, 8, 0, 0, 123_456, tzinfo=UTC)
ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"


def number_of(tid: str) -> int:
    """What a TID holds, read after the specification and not by the program."""
    value = 0
    for letter in tid:
        value = value * 32 + ALPHABET.index(letter)
    return value


def moments(count: int) -> list[datetime]:
    chance = random.Random(13)  # noqa: S311 - the same in each run
    begin = datetime(1970, 1, 1, tzinfo=UTC)
    return [begin + timedelta(microseconds=chance.randrange(2**52)) for _ in range(count)]


def test_every_key_has_the_form_of_a_tid():
    assert all(is_tid(new_tid(moment, secrets.token_bytes)) for moment in moments(500))


def test_a_key_holds_its_moment_and_a_clock_identifier_of_ten_bits():
    tid = number_of(new_tid(NOW, lambda count: b"\xff" * count))
    assert tid >> 63 == 0
    assert (tid >> 10, tid & 0x3FF) == (1_795_507_200_123_456, 0x3FF)


def test_keys_of_later_moments_sort_later():
    ordered = sorted(set(moments(500)))
    keys = [new_tid(moment, seeded_randomness(at)) for at, moment in enumerate(ordered)]
    assert keys == sorted(keys)


def test_keys_a_microsecond_apart_sort_in_their_order():
    steps = [NOW + timedelta(microseconds=step) for step in range(200)]
    keys = [new_tid(moment, secrets.token_bytes) for moment in steps]
    assert keys == sorted(keys)
    assert len(set(keys)) == 200


def test_keys_of_one_account_grow_even_where_the_clock_stands_or_steps_back():
    sequence = TidSequence(seeded_randomness())
    moments = [NOW, NOW, NOW - timedelta(days=1), NOW, NOW + timedelta(seconds=1)]
    keys = [sequence.next(moment) for moment in moments]
    assert keys == sorted(set(keys))


def test_two_desks_at_the_same_moment_have_different_keys():
    assert new_tid(NOW, lambda _: b"\x00\x01") != new_tid(NOW, lambda _: b"\x00\x02")


def addresses(count: int) -> list[str]:
    author = "did:plc:" + "a" * 24
    return [f"at://{author}/app.bsky.feed.post/{number}" for number in range(count)]


def test_a_key_about_an_address_has_the_form_of_a_tid():
    assert all(is_tid(tid_about(uri)) for uri in addresses(500))


def test_keys_about_different_addresses_are_different():
    assert len({tid_about(uri) for uri in addresses(500)}) == 500


def test_a_key_about_an_address_is_the_same_for_ever():
    # What is kept at a server under it is found again by a later release.
    assert (
        tid_about("at://did:plc:aaaaaaaaaaaaaaaaaaaaaaaa/app.bsky.feed.post/3jzfcijpj2z2a")
        == "53le4nfugsm7m"
    )


@pytest.mark.parametrize(
    "text", ["3jzfcijpj2z2a", "7777777777777", "3zzzzzzzzzzzz", "2222222222222"]
)
def test_the_specifications_own_examples_are_tids(text: str):
    assert is_tid(text)


@pytest.mark.parametrize(
    "text",
    [
        "3jzfcijpj2z21",
        "0000000000000",
        "3JZFCIJPJ2Z2A",
        "3jzfcijpj2z2aa",
        "3jzfcijpj2z2",
        "222",
        "3jzf-cij-pj2z-2a",
        "zzzzzzzzzzzzz",
        "kjzfcijpj2z2a",
        "3jzfcijpj2z2a\n",
        "",
    ],
)
def test_other_forms_are_no_tids(text: str):
    assert not is_tid(text)
