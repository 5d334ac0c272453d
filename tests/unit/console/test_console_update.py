"""The commands for notices of newer versions, run in this process on an empty machine."""

import io
import tomllib
from pathlib import Path

from tests.authority_desk import ISSUER, Answer, AuthorityDesk
from ui.console.update import run

DESCRIPTION = """
version = "1.4.0"
severity = "security"
source = "مكتب الدعم، التحويلة 4455"
needed_by = 2026-12-20

[changes]
ar = "سُدّت ثغرة في التحقق من القرارات."
en = "Closes a gap in the check of decisions."
"""


def update(desk: AuthorityDesk, *arguments: str | Path, language: str = "en") -> Answer:
    """A command as it is typed after ``natiq update``."""
    out, err = io.StringIO(), io.StringIO()
    words = [*map(str, arguments), "--language", language]
    return Answer(run(words, desk.authority, out, err), out.getvalue(), err.getvalue())


def sign(desk: AuthorityDesk, description: str = DESCRIPTION, out: str = "update.jws") -> Answer:
    return update(
        desk, "sign", "--key", desk.key, "--passphrase-file", desk.passphrase_file, "--yes",
        "--out", desk.folder / out, desk.write("update.toml", description),
    )  # fmt: skip


def inspect(desk: AuthorityDesk, *more: str | Path) -> Answer:
    return update(desk, "inspect", desk.folder / "update.jws", *more)


def test_a_notice_is_signed_and_counts_where_its_key_is_trusted(desk: AuthorityDesk):
    assert sign(desk).code == 0
    desk.trusts_the_key()
    answer = inspect(desk)
    assert (answer.code, "It counts" in answer.out) == (0, True)


def test_signing_shows_every_field_first(desk: AuthorityDesk):
    shown = sign(desk).out
    fields = ("1.4.0", "security update", "4455", "2026-12-20", ISSUER, "Closes a gap", "ثغرة")
    assert [one for one in fields if one not in shown] == []


def test_where_its_key_is_not_trusted_it_does_not_count(desk: AuthorityDesk):
    sign(desk)
    answer = inspect(desk)
    assert (answer.code, "does not count" in answer.out) == (1, True)


def test_other_keys_can_be_named_to_go_by(desk: AuthorityDesk):
    sign(desk)
    assert inspect(desk, "--trust", desk.key.parent).code == 0


def test_a_folder_that_is_not_there_is_wrong_usage(desk: AuthorityDesk):
    sign(desk)
    assert inspect(desk, "--trust", desk.folder / "nowhere").code == 2


def test_a_field_that_no_machine_would_take_is_named(desk: AuthorityDesk):
    answer = sign(desk, DESCRIPTION.replace("security", "urgent"))
    assert (answer.code, "severity" in answer.err) == (1, True)


def test_a_version_that_is_none_is_named(desk: AuthorityDesk):
    answer = sign(desk, DESCRIPTION.replace("1.4.0", "1.4-beta"))
    assert (answer.code, "1.4-beta" in answer.err) == (1, True)


def test_no_file_is_overwritten(desk: AuthorityDesk):
    sign(desk)
    before = (desk.folder / "update.jws").read_bytes()
    assert sign(desk).code == 1
    assert (desk.folder / "update.jws").read_bytes() == before


def test_the_template_holds_every_field(desk: AuthorityDesk):
    template = update(desk, "sign", "--template", language="ar").out
    assert tomllib.loads(template).keys() == tomllib.loads(DESCRIPTION).keys()


def test_in_arabic_nothing_of_it_is_english(desk: AuthorityDesk):
    sign(desk)
    answer = update(desk, "inspect", desk.folder / "update.jws", language="ar")
    assert "How much it matters" not in answer.out
