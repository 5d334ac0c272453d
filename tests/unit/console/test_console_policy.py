"""The commands for policy packs, run in this process on an empty machine."""

import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from core.policy.manifest import MANIFEST
from core.policy.members import read_archive
from tests.authority_desk import ISSUER, Answer, AuthorityDesk
from tests.policy_packs import Content, members_of, small_pack
from ui.console.policy import run


def policy(desk: AuthorityDesk, *arguments: str | Path, language: str = "en") -> Answer:
    """A command as it is typed after ``natiq policy``."""
    out, err = io.StringIO(), io.StringIO()
    words = [*map(str, arguments), "--language", language]
    return Answer(run(words, desk.authority, out, err), out.getvalue(), err.getvalue())


def folder_of(desk: AuthorityDesk, content: Content | None = None) -> Path:
    """The members of a pack as its author has written them."""
    folder = desk.folder / "pack"
    folder.mkdir(exist_ok=True)
    for name, member in members_of(content or small_pack()).items():
        (folder / name).write_bytes(member)
    return folder


def build(desk: AuthorityDesk, content: Content | None = None, *more: str) -> Answer:
    return policy(
        desk, "build", "--version", "4", "--issuer", ISSUER, folder_of(desk, content), *more
    )


def sign(desk: AuthorityDesk, out: str = "4.natiq-policy") -> Answer:
    return policy(
        desk, "sign", "--key", desk.key, "--passphrase-file", desk.passphrase_file, "--yes",
        "--out", desk.folder / out, desk.folder / "pack",
    )  # fmt: skip


def test_a_pack_is_built_tested_signed_and_counts_where_its_key_is_trusted(desk: AuthorityDesk):
    assert build(desk).code == 0
    assert policy(desk, "test", desk.folder / "pack").code == 0
    assert sign(desk).code == 0
    desk.trusts_the_key()
    answer = policy(desk, "inspect", desk.folder / "4.natiq-policy")
    assert (answer.code, "It counts" in answer.out) == (0, True)


def test_build_writes_a_manifest_of_today(desk: AuthorityDesk):
    build(desk)
    manifest = json.loads((desk.folder / "pack" / MANIFEST).read_text(encoding="utf-8"))
    assert (manifest["version"], manifest["issuer"]) == ("4", ISSUER)
    assert manifest["issued"] == desk.clock.now().date().isoformat()


def test_build_takes_a_date(desk: AuthorityDesk):
    build(desk, None, "--issued", "2026-12-01")
    manifest = json.loads((desk.folder / "pack" / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["issued"] == "2026-12-01"


@pytest.mark.parametrize(("option", "value"), [("--issued", "yesterday"), ("--version", "v4")])
def test_build_refuses_what_no_manifest_can_say(desk: AuthorityDesk, option: str, value: str):
    answer = build(desk, None, option, value)
    assert answer.code == 1
    assert not (desk.folder / "pack" / MANIFEST).exists()


def test_build_names_file_place_and_line_of_what_is_wrong(desk: AuthorityDesk):
    content = small_pack()
    content["rules.json"]["rules"][0]["clause"] = "BAN-9"
    answer = build(desk, content)
    assert answer.code == 1
    words = answer.err.replace("\u2068", "").replace("\u2069", "")
    for part in ("rules.json:5:", "rules[0].clause", "There is no such clause."):
        assert part in words


def test_build_needs_a_version(desk: AuthorityDesk):
    assert policy(desk, "build", "--issuer", ISSUER, folder_of(desk)).code == 2


def test_test_names_each_example_that_fails_with_its_rule(desk: AuthorityDesk):
    content = small_pack()
    content["tests.json"]["defamation"]["found"].append("صباح الخير للجميع")
    build(desk, content)
    answer = policy(desk, "test", desk.folder / "pack")
    assert answer.code == 1
    assert "defamation" in answer.out
    assert "صباح الخير للجميع" in answer.out
    assert "failed: 1" in answer.out


def test_a_pack_whose_examples_fail_is_not_signed(desk: AuthorityDesk):
    content = small_pack()
    content["tests.json"]["defamation"]["passed"].append("اخرس يا كلب")
    build(desk, content)
    assert sign(desk).code == 1
    assert not (desk.folder / "4.natiq-policy").exists()


def test_a_pack_that_was_changed_after_it_was_built_is_not_signed(desk: AuthorityDesk):
    build(desk)
    (desk.folder / "pack" / "numbers.json").write_text('{"published": []}')
    assert sign(desk).code == 1


def test_a_pack_in_the_name_of_another_issuer_is_not_signed(desk: AuthorityDesk):
    policy(desk, "build", "--version", "4", "--issuer", "جهة أخرى", folder_of(desk))
    assert sign(desk).code == 1


def test_sign_overwrites_nothing(desk: AuthorityDesk):
    build(desk)
    desk.write("4.natiq-policy", "there already")
    assert sign(desk).code == 1
    assert (desk.folder / "4.natiq-policy").read_text() == "there already"


def test_a_signed_pack_holds_its_members_and_one_token(desk: AuthorityDesk):
    build(desk)
    sign(desk)
    members = read_archive((desk.folder / "4.natiq-policy").read_bytes())
    assert set(members) == {*small_pack(), "manifest.jws"}


def test_sign_says_where_it_installs_the_pack(desk: AuthorityDesk):
    build(desk)
    assert str(desk.paths.policy) in sign(desk).out


def test_a_pack_of_an_unknown_authority_does_not_count(desk: AuthorityDesk):
    build(desk)
    sign(desk)
    answer = policy(desk, "inspect", desk.folder / "4.natiq-policy")
    assert (answer.code, "It does not count" in answer.out) == (1, True)


def test_an_unsigned_pack_does_not_count(desk: AuthorityDesk):
    build(desk)
    assert policy(desk, "inspect", desk.folder / "pack").code == 1


def test_a_pack_from_the_future_does_not_count_yet(desk: AuthorityDesk):
    later = desk.clock.now().date() + timedelta(days=30)
    build(desk, None, "--issued", date.isoformat(later))
    sign(desk)
    desk.trusts_the_key()
    answer = policy(desk, "inspect", desk.folder / "4.natiq-policy")
    assert (answer.code, later.isoformat() in answer.out) == (1, True)


def test_a_file_that_is_no_pack_is_refused(desk: AuthorityDesk):
    assert policy(desk, "test", desk.write("x.natiq-policy", "no pack")).code == 1


def test_a_missing_file_is_refused(desk: AuthorityDesk):
    assert policy(desk, "inspect", desk.folder / "nowhere").code == 1


def test_help_names_every_command(desk: AuthorityDesk):
    out = policy(desk, "--help").out
    assert [name for name in ("build", "test", "sign", "inspect") if f"  {name} " not in out] == []
    assert "natiq policy" in out


def test_an_unknown_command_is_not_understood(desk: AuthorityDesk):
    assert policy(desk, "publish").code == 2
