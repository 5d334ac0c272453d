"""Small files are read within bounds and replaced whole."""

from pathlib import Path

import pytest

from core.foundation.errors import Invalid, Unavailable
from core.foundation.files import FileProblem, forget_unfinished, read_bounded, write_atomically


def test_a_written_file_is_read_back_and_private(tmp_path: Path):
    write_atomically(tmp_path / "deep" / "file", b"content")
    path = tmp_path / "deep" / "file"
    assert (read_bounded(path, 100), path.stat().st_mode & 0o077) == (b"content", 0)


def test_replacing_leaves_no_second_file(tmp_path: Path):
    write_atomically(tmp_path / "file", b"one")
    write_atomically(tmp_path / "file", b"two")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"x" * 101)
    with pytest.raises(Invalid) as problem:
        read_bounded(tmp_path / "file", 100)
    assert problem.value.code is FileProblem.TOO_LARGE


def test_an_endless_file_is_refused_as_well():
    with pytest.raises(Invalid):
        read_bounded(Path("/dev/zero"), 100)


def test_a_missing_file_is_unreadable(tmp_path: Path):
    with pytest.raises(Unavailable) as problem:
        read_bounded(tmp_path / "nothing", 100)
    assert problem.value.code is FileProblem.UNREADABLE


def test_a_folder_in_the_way_is_said_to_be_unwritable(tmp_path: Path):
    (tmp_path / "file").mkdir()
    (tmp_path / "file" / "child").touch()
    with pytest.raises(Unavailable) as problem:
        write_atomically(tmp_path / "file", b"x")
    assert problem.value.code is FileProblem.UNWRITABLE


def test_what_a_killed_writing_has_left_goes_and_the_file_stays(tmp_path: Path):
    path = tmp_path / "file"
    write_atomically(path, b"whole")
    (tmp_path / "file.new").write_bytes(b"hal")
    forget_unfinished(path)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"file": b"whole"}


def test_where_nothing_was_left_nothing_happens(tmp_path: Path):
    forget_unfinished(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []
