"""A pack's file is read with bounds: no path, no member twice, no bomb, nothing encrypted."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from core.foundation.errors import Invalid
from core.policy.manifest import MANIFEST
from core.policy.members import (
    ARCHIVE_LIMIT,
    MEMBER_LIMIT,
    check_digests,
    read_archive,
    write_archive,
)
from core.policy.model import PackFault, PolicyProblem
from core.policy.pack import unsigned_manifest
from tests.policy_packs import members_of, small_pack, with_manifest


def archive(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of these entries, whatever they are called."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as file:
        for name, content in entries:
            info = zipfile.ZipInfo("x")
            info.filename = name
            file.writestr(info, content, method)
    return target.getvalue()


def test_what_was_written_is_read():
    members = with_manifest(members_of(small_pack()))
    assert read_archive(write_archive(members)) == members


def test_the_same_members_make_the_same_file():
    members = with_manifest(members_of(small_pack()))
    assert write_archive(members) == write_archive(dict(reversed(members.items())))


@pytest.mark.parametrize(
    "name",
    [
        "../rules.json", "/etc/rules.json", "policy/rules.json", "rules.json/", "..\\rules.json",
        "C:rules.json", "RULES.JSON", "rules.json ", "rules.json\u200e", "", ".", "script.py",
        "rules.json.exe", "__MACOSX/rules.json", "résumé.json",
    ],
)  # fmt: skip
def test_a_name_that_no_pack_has_is_refused(name: str):
    assert refusal(archive((name, b"{}")))["reason"] == PackFault.NAME_REFUSED


def test_a_name_that_hides_its_end_behind_a_zero_is_refused():
    content = archive(("rules.jsonX.py", b"{}")).replace(b"rules.jsonX.py", b"rules.json\x00.py")
    assert refusal(content)["reason"] == PackFault.NAME_REFUSED


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused():
    content = archive(("rules.json", b"{}"), ("rules.json", b'{"rules": []}'))
    assert refusal(content)["reason"] == PackFault.REPEATED


def test_a_member_that_unpacks_to_too_much_is_refused():
    bomb = archive(("rules.json", b"\0" * (MEMBER_LIMIT + 1)))
    assert len(bomb) < 10_000
    assert refusal(bomb)["reason"] == PackFault.TOO_LARGE


def test_members_that_together_unpack_to_too_much_are_refused():
    names = ("rules.json", "words.json", "tests.json")
    bomb = archive(*((name, b"\0" * (MEMBER_LIMIT - 1)) for name in names))
    assert refusal(bomb)["reason"] == PackFault.TOO_LARGE


def test_a_member_that_lies_about_its_size_unpacks_no_further():
    content = archive(("rules.json", b"\0" * 1_000_000))
    lying = content.replace((1_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert refusal(lying)["reason"] == PackFault.NOT_AN_ARCHIVE


def test_a_file_that_is_too_large_is_refused():
    assert refusal(b"PK" + b"\0" * ARCHIVE_LIMIT)["reason"] == PackFault.TOO_LARGE


def test_a_file_of_too_many_members_is_refused():
    content = archive(*((f"{number}.json", b"{}") for number in range(65)))
    assert refusal(content)["reason"] == PackFault.TOO_MANY


def test_an_encrypted_member_is_refused():
    content = bytearray(archive(("rules.json", b"{}")))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + flags] |= 1
    assert refusal(bytes(content))["reason"] == PackFault.ENCRYPTED


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_another_compression_is_refused(method: int):
    content = archive(("rules.json", b"{}"), method=method)
    assert refusal(content)["reason"] == PackFault.NOT_AN_ARCHIVE


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _flipped(content: bytes) -> bytes:
    at = content.index(b"rules.json") + 30
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


@pytest.mark.parametrize(
    "spoil",
    [lambda _: b"", lambda _: b"PK", lambda _: b"{}", lambda _: b"\x1f\x8b\x08" + bytes(50), _cut],
    ids=["empty", "two letters", "JSON", "gzip", "cut"],
)
def test_a_file_that_is_no_archive_is_refused(spoil: Callable[[bytes], bytes]):
    content = spoil(write_archive(with_manifest(members_of(small_pack()))))
    assert refusal(content)["reason"] == PackFault.NOT_AN_ARCHIVE


def test_a_flipped_byte_is_noticed():
    content = _flipped(write_archive(with_manifest(members_of(small_pack()))))
    assert refusal(content)["reason"] == PackFault.NOT_AN_ARCHIVE


def test_a_member_that_was_exchanged_is_noticed():
    members = with_manifest(members_of(small_pack()))
    manifest = unsigned_manifest(members)
    members["numbers.json"] = b'{"published": []}'
    with pytest.raises(Invalid) as problem:
        check_digests(read_archive(write_archive(members)), manifest)
    assert problem.value.values["reason"] == PackFault.DIGEST_DIFFERS


def test_an_archive_may_be_empty_and_is_no_pack_then():
    assert MANIFEST not in read_archive(archive())


def refusal(content: bytes) -> dict[str, Any]:
    """What the file is refused with."""
    with pytest.raises(Invalid) as problem:
        read_archive(content)
    assert problem.value.code is PolicyProblem.PACK_INVALID
    return dict(problem.value.values)
