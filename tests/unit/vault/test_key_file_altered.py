"""Whatever is changed in a key file, it fails closed: it opens nothing, or only the same keys."""

import copy
import json
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from core.foundation.errors import Damaged, NatiqError
from core.vault.keys import OpenKeys
from core.vault.sealing import NotOpened
from core.vault.slots import parsed, written
from tests.key_files import KeyDesk, full_desk

MUTATIONS = 3_000
FORGERIES = 400


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> KeyDesk:
    return full_desk(tmp_path_factory.mktemp("altered") / "keys.json")


@pytest.fixture(scope="module")
def whole(desk: KeyDesk) -> bytes:
    return desk.path.read_bytes()


@pytest.fixture(params=["passphrase", "first key", "code"])
def way(request: pytest.FixtureRequest, desk: KeyDesk) -> Callable[[], OpenKeys]:
    return desk.every_way()[request.param]


def opens(way: Callable[[], OpenKeys]) -> OpenKeys | None:
    try:
        return way()
    except (NatiqError, NotOpened):
        return None


@pytest.mark.parametrize("flip", [0x01, 0x20, 0x80])
def test_every_changed_byte_of_the_file_is_refused(
    desk: KeyDesk, whole: bytes, way: Callable[[], OpenKeys], flip: int
):
    opened: list[int] = []
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= flip
        desk.path.write_bytes(changed)
        if opens(way) is not None:
            opened.append(place)
    assert opened == []


def test_every_shorter_file_is_refused(desk: KeyDesk, whole: bytes, way: Callable[[], OpenKeys]):
    opened: list[int] = []
    for length in range(len(whole)):
        desk.path.write_bytes(whole[:length])
        if opens(way) is not None:
            opened.append(length)
    assert opened == []


@pytest.mark.parametrize("more", [b"\n", b" ", b"\0", b"{}"])
def test_whatever_is_added_at_the_end_is_refused(desk: KeyDesk, whole: bytes, more: bytes):
    desk.path.write_bytes(whole + more)
    with pytest.raises(Damaged):
        desk.open()


def test_the_same_members_written_otherwise_are_refused(desk: KeyDesk, whole: bytes):
    desk.path.write_text(json.dumps(json.loads(whole), indent=2))
    with pytest.raises(Damaged):
        desk.open()


@pytest.mark.parametrize("seed", range(3))
def test_a_random_change_of_its_members_is_refused(desk: KeyDesk, whole: bytes, seed: int):
    chance = random.Random(seed)  # noqa: S311 - the same changes in each run
    opened: list[bytes] = []
    for _ in range(MUTATIONS // 3):
        members: Any = json.loads(whole)
        _mutate(members, chance)
        content = json.dumps(members, indent=1).encode()
        desk.path.write_bytes(content)
        if content != whole and opens(desk.open) is not None:
            opened.append(content)
    assert opened == []


@pytest.mark.parametrize("seed", range(4))
def test_a_forger_with_the_device_secret_never_makes_it_open_other_keys(
    desk: KeyDesk, whole: bytes, seed: int
):
    """Slots moved, mixed and altered, the file signed anew: the same keys or nothing."""
    chance = random.Random(seed)  # noqa: S311 - the same changes in each run
    opened: set[OpenKeys] = set()
    for _ in range(FORGERIES // 4):
        members: Any = json.loads(whole)
        _mutate(members, chance)
        forged = _signed(desk, members)
        if forged is None:
            continue
        desk.path.write_bytes(forged)
        opened |= {keys for way in desk.every_way().values() if (keys := opens(way)) is not None}
    assert opened == {desk.keys}


@pytest.mark.parametrize("member", ["salt", "memory_kib", "passes"])
def test_a_slot_is_bound_to_how_the_passphrase_is_hashed(desk: KeyDesk, whole: bytes, member: str):
    members: Any = json.loads(whole)
    members[member] = "00" * 16 if member == "salt" else members[member] + 1
    desk.path.write_bytes(_signed(desk, members) or b"")
    assert [opens(desk.every_way()[name]) for name in ("passphrase", "first key")] == [None, None]


def test_a_slot_is_bound_to_its_profile(desk: KeyDesk, whole: bytes):
    slots, _ = parsed(whole)
    other = "6" * 32
    desk.device_secrets.kept[other] = desk.device_secret
    desk.path.write_bytes(written(replace(slots, profile_id=other), desk.device_secret))
    assert [opens(way) for way in desk.every_way().values()] == [None] * 4


def _signed(desk: KeyDesk, members: Any) -> bytes | None:
    """As it would be written with the device secret in hand; ``None`` for what is no file."""
    unsigned = {name: value for name, value in members.items() if name != "tag"}
    text = json.dumps({**unsigned, "tag": "00" * 32}, indent=1).encode()
    try:
        return written(parsed(text)[0], desk.device_secret)
    except NatiqError:
        return None


def _mutate(members: Any, chance: random.Random) -> None:
    """One random change at one random place."""
    place = members
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            return
        key = chance.choice(keys)
        if not isinstance(place[key], dict | list) or chance.random() < 0.2:
            break
        place = place[key]
    value = place[key]
    if isinstance(value, list):
        place[key] = _other_list(value, chance)
    elif isinstance(value, str):
        place[key] = _other_text(value, members, chance)
    elif isinstance(value, int):
        place[key] = value + chance.choice([-1, 1, 2, 2**16])
    elif isinstance(place, dict) and chance.random() < 0.5:
        del place[key]
    else:
        place[key] = chance.choice([None, "", 7, [], {}])


def _other_list(value: list[Any], chance: random.Random) -> list[Any]:
    items = copy.deepcopy(value)
    act = chance.randrange(4)
    if act == 0:
        chance.shuffle(items)
    elif act == 1 and items:
        items.pop(chance.randrange(len(items)))
    elif act == 2 and items:
        items.append(copy.deepcopy(chance.choice(items)))
    elif len(items) > 1:
        # A part of one slot in another.
        first, second = chance.sample(items, 2)
        name = chance.choice(list(first))
        first[name] = second[name]
    return items


def _other_text(value: str, members: Any, chance: random.Random) -> str:
    act = chance.randrange(5)
    if act == 0:
        place = chance.randrange(len(value))
        return value[:place] + chance.choice("0123456789abcdef") + value[place + 1 :]
    if act == 1:
        return value[:-2]
    if act == 2:
        return value + "00"
    if act == 3:
        return value.upper()
    return str(chance.choice([members["salt"], members["passphrase"], members["tag"], ""]))
