"""The sealed form: what is not exactly as it was written is refused, within bounds."""

import io
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from core.backup.code import new_code, secret_of
from core.backup.model import BackupContents, BackupFacts, BackupKind, BackupProblem
from core.backup.reading import read_through
from core.backup.stream import (
    HEADER_BYTES,
    PIECE_BYTES,
    TAG_BYTES,
    Header,
    SealingWriter,
    opened,
)
from core.backup.writing import write_backup
from core.foundation.errors import Damaged, Invalid, NatiqError, Refused
from core.identity.model import Employee
from core.vault.hashing import Hardness
from core.vault.keys import OpenKeys, TakenOut
from tests.fakes import FakeClock, seeded_randomness

LIGHT = Hardness(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "نخلة قارب منارة رمال"
CODE = new_code(seeded_randomness(7))
SEALED_PIECE = PIECE_BYTES + TAG_BYTES


def ignore(_done: float) -> None:
    """A report that nobody reads."""


def contents(size: int) -> BackupContents:
    facts = BackupFacts(BackupKind.COPY, Employee("1001", "موظف مفوَّض"), FakeClock().now())
    keys = OpenKeys(database_key=bytes(32), field_key=bytes(range(32)))
    return BackupContents(facts, TakenOut(keys, passphrase=True, security_keys=()), size)


def backup_of(database: bytes, folder: Path) -> Path:
    source, path = folder / "source", folder / "a.natiqbackup"
    source.write_bytes(database)
    write_backup(
        path,
        source,
        contents(len(database)),
        PASSPHRASE,
        CODE,
        seeded_randomness(1),
        LIGHT,
        ignore,  # pyright: ignore[reportArgumentType]
        ignore,
    )
    return path


def read(path: Path, code: str = CODE) -> bytes:
    taken: list[bytes] = []
    read_through(path, PASSPHRASE, code, LIGHT, ignore, taken.append)
    return b"".join(taken)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A backup of one piece."""
    return backup_of(b"a database", tmp_path_factory.mktemp("small")).read_bytes()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A backup of four pieces, the last of them short."""
    database = seeded_randomness(3)(PIECE_BYTES * 3)
    return backup_of(database, tmp_path_factory.mktemp("large")).read_bytes()


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES * 2 + 5])
def test_it_is_read_as_it_was_written(size: int, tmp_path: Path):
    database = seeded_randomness(2)(size)
    assert read(backup_of(database, tmp_path)) == database


@pytest.mark.parametrize("pieces", [1, 2, 3])
def test_content_that_fills_its_pieces_exactly_comes_back(pieces: int):
    header, out = Header.new(seeded_randomness(4), LIGHT), io.BytesIO()
    writer = SealingWriter(out, header, bytes(32))
    writer.write(bytes(PIECE_BYTES * pieces))
    writer.finish()
    file = io.BytesIO(out.getvalue()[HEADER_BYTES:])
    assert b"".join(opened(file, header, bytes(32))) == bytes(PIECE_BYTES * pieces)


def test_every_changed_byte_is_refused(small: bytes, tmp_path: Path):
    path = tmp_path / "changed"
    for at in range(len(small)):
        changed = bytearray(small)
        changed[at] ^= 0x01
        path.write_bytes(changed)
        with pytest.raises(NatiqError):
            read(path)


def test_cut_off_anywhere_it_is_refused(small: bytes, tmp_path: Path):
    path = tmp_path / "cut"
    for length in range(len(small)):
        path.write_bytes(small[:length])
        with pytest.raises(NatiqError):
            read(path)


@pytest.mark.parametrize("pieces", [0, 1, 2, 3])
def test_cut_off_between_its_pieces_it_is_refused(large: bytes, pieces: int, tmp_path: Path):
    path = tmp_path / "cut"
    path.write_bytes(large[: HEADER_BYTES + pieces * SEALED_PIECE])
    with pytest.raises(NatiqError):
        read(path)


def _swapped(content: bytes) -> bytes:
    head, one, two, rest = _cut(content)
    return head + two + one + rest


def _without_one(content: bytes) -> bytes:
    head, one, _two, rest = _cut(content)
    return head + one + rest


def _doubled(content: bytes) -> bytes:
    head, one, two, rest = _cut(content)
    return head + one + two + two + rest


def _cut(content: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    ends = [HEADER_BYTES + SEALED_PIECE * number for number in range(3)]
    first, second, third = ends
    return content[:first], content[first:second], content[second:third], content[third:]


@pytest.mark.parametrize(
    "change",
    [
        _swapped,
        _without_one,
        _doubled,
        lambda content: content + b"\0",
        lambda content: content * 2,
    ],
    ids=["swapped", "one left out", "one twice", "a byte more", "twice in a row"],
)
def test_pieces_that_do_not_stand_as_written_are_refused(
    large: bytes, change: Callable[[bytes], bytes], tmp_path: Path
):
    path = tmp_path / "changed"
    path.write_bytes(change(large))
    with pytest.raises((Damaged, Refused)):
        read(path)


@pytest.mark.parametrize(
    "hardness",
    [(2**32 - 1, 3, 1), (64 * 1024, 2**16 - 1, 1), (64 * 1024, 3, 2**16 - 1), (1, 0, 1)],
    ids=["memory", "passes", "lanes", "nothing"],
)
def test_a_cost_that_no_backup_asks_for_is_refused_before_it_is_paid(
    small: bytes, hardness: tuple[int, int, int], tmp_path: Path
):
    planted = bytearray(small)
    struct.pack_into(">IHH", planted, 14, *hardness)
    path = tmp_path / "planted"
    path.write_bytes(planted)
    with pytest.raises(Damaged):
        read(path)


def test_a_version_from_the_future_is_called_so(small: bytes, tmp_path: Path):
    planted = bytearray(small)
    struct.pack_into(">H", planted, 12, 2)
    path = tmp_path / "newer"
    path.write_bytes(planted)
    with pytest.raises(Invalid) as invalid:
        read(path)
    assert invalid.value.code is BackupProblem.VERSION_UNKNOWN


def test_a_database_of_another_length_than_was_said_is_refused(tmp_path: Path):
    header, path = Header.new(seeded_randomness(5), LIGHT), tmp_path / "lie"
    from core.backup.contents import written  # noqa: PLC0415 - used by this test alone

    with path.open("wb") as out:
        writer = SealingWriter(out, header, header.key(PASSPHRASE, secret_of(CODE)))
        writer.write(written(contents(2**60)))
        writer.write(b"short")
        writer.finish()
    with pytest.raises(Damaged):
        read(path)


def test_a_code_is_taken_as_people_write_it():
    typed = CODE.lower().replace("-", " ").replace("O", "0").replace("I", "1")
    assert secret_of(typed) == secret_of(CODE)


@pytest.mark.parametrize("code", ["", "ABCD", CODE + "A", CODE[:-1] + "!", "نخلة" * 6])
def test_what_cannot_be_a_code_is_told_without_trying(code: str):
    with pytest.raises(Invalid) as invalid:
        secret_of(code)
    assert invalid.value.code is BackupProblem.CODE_MISTYPED


def test_a_code_has_120_random_bits():
    drawn: list[int] = []

    def draw(count: int) -> bytes:
        drawn.append(count)
        return bytes(count)

    assert (new_code(draw), drawn) == ("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA", [15])
