"""Which policy is in force: the newest that an authority known here has signed, never an older."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.audit.model import AuditAction
from core.delegation.jws import DECISION, sign
from core.foundation.errors import Invalid, Refused
from core.policy.manifest import MANIFEST, SIGNED_MANIFEST
from core.policy.members import read_archive, write_archive
from core.policy.model import PackFault, PolicyProblem
from tests.office import Authority, new_authority
from tests.policy_packs import (
    Content,
    manifest_of,
    members_of,
    signed,
    small_pack,
    with_manifest,
)
from tests.unit.policy_packs.conftest import PolicyDesk

MUSCAT = ZoneInfo("Asia/Muscat")


def test_the_shipped_pack_is_in_force_where_there_is_no_other(desk: PolicyDesk):
    assert desk.version == "3"


def test_a_newer_pack_that_it_has_installed_is_in_force(desk: PolicyDesk):
    desk.install(signed(desk.authority, "4"))
    assert desk.version == "4"


def test_of_several_installed_packs_the_newest_is_in_force(desk: PolicyDesk):
    for version in ("4.2", "4.10", "4.9"):
        desk.install(signed(desk.authority, version), version)
    assert desk.version == "4.10"


def test_an_installed_pack_that_is_older_than_the_shipped_one_is_not_in_force(desk: PolicyDesk):
    desk.install(signed(desk.authority, "2"))
    assert desk.version == "3"


def test_an_imported_pack_is_in_force_from_the_next_sign_in_on(desk: PolicyDesk):
    assert desk.packs.import_pack(signed(desk.authority, "4")).version == "4"
    assert desk.version == "4"


def test_an_import_is_written_down_with_version_and_issuer(desk: PolicyDesk):
    pack = desk.packs.import_pack(signed(desk.authority, "4"))
    (entry,) = desk.audit.entries()
    assert (entry.action, entry.subject) == (AuditAction.POLICY_IMPORTED, pack.digest)
    assert entry.detail == {
        "version": "4",
        "issued": "2026-11-01",
        "issuer": desk.authority.issuer,
    }


def test_a_pack_of_an_authority_whose_key_was_withdrawn_is_not_in_force(desk: PolicyDesk):
    desk.install(signed(desk.authority, "4"))
    (desk.folder / "trust" / "authority.json").unlink()
    new_authority().trusted_in(desk.folder / "trust")
    found = desk.in_force()
    assert found.pack.version == "3"
    assert [one.code for one in found.problems] == [PolicyProblem.PACK_UNKNOWN_AUTHORITY]


def test_an_installed_file_that_is_no_pack_is_reported_and_stops_nothing(desk: PolicyDesk):
    desk.install(b"no pack", "a")
    desk.install(signed(desk.authority, "4"), "b")
    found = desk.in_force()
    assert found.pack.version == "4"
    assert [one.code for one in found.problems] == [PolicyProblem.PACK_INVALID]


def test_an_installed_pack_begins_to_count_on_its_day_in_muscat(desk: PolicyDesk):
    now = desk.clock.now().astimezone(MUSCAT)
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), MUSCAT)
    desk.install(signed(desk.authority, "4", midnight.date()))
    desk.clock.advance(midnight - now - timedelta(seconds=1))
    assert desk.version == "3"
    desk.clock.advance(timedelta(seconds=1))
    assert desk.version == "4"


# --- what is not taken -------------------------------------------------------------------------


def resigned(content: bytes, token: str) -> bytes:
    """The same members under another token."""
    return write_archive({**read_archive(content), SIGNED_MANIFEST: token.encode()})


def unsigned(_: PolicyDesk) -> bytes:
    return write_archive(with_manifest(members_of(small_pack()), "4"))


def signed_and_with_an_unsigned_manifest_beside_it(desk: PolicyDesk) -> bytes:
    members = read_archive(signed(desk.authority, "4"))
    unsigned_one = with_manifest(members_of(small_pack()), "5")[MANIFEST]
    return write_archive({**members, MANIFEST: unsigned_one})


def by_a_stranger(_: PolicyDesk) -> bytes:
    return signed(new_authority(), "4")


def by_nobody_known(desk: PolicyDesk) -> bytes:
    (desk.folder / "trust" / "authority.json").unlink()
    return signed(desk.authority, "4")


def in_the_name_of_another(desk: PolicyDesk) -> bytes:
    return signed(Authority(desk.authority.key, "جهة أخرى"), "4")


def with_a_changed_signature(desk: PolicyDesk) -> bytes:
    content = signed(desk.authority, "4")
    head, body, signature = read_archive(content)[SIGNED_MANIFEST].decode().split(".")
    other = ("B" if signature[0] == "A" else "A") + signature[1:]
    return resigned(content, f"{head}.{body}.{other}")


def with_the_token_of_a_decision(desk: PolicyDesk) -> bytes:
    manifest = manifest_of(members_of(small_pack()), "4").as_object()
    token = sign(manifest, DECISION, desk.authority.key)
    return resigned(signed(desk.authority, "4"), token)


def with_the_manifest_of_another_pack(desk: PolicyDesk) -> bytes:
    other = signed(
        desk.authority, "5", change=lambda pack: pack["numbers.json"].update(published=[])
    )
    token = read_archive(other)[SIGNED_MANIFEST].decode()
    return resigned(signed(desk.authority, "4"), token)


def older(desk: PolicyDesk) -> bytes:
    return signed(desk.authority, "2.9")


def older_than_one_that_was_imported(desk: PolicyDesk) -> bytes:
    desk.packs.import_pack(signed(desk.authority, "5"))
    return signed(desk.authority, "4")


def with_the_version_in_force_and_other_content(desk: PolicyDesk) -> bytes:
    return signed(
        desk.authority, "3", change=lambda pack: pack["numbers.json"].update(published=[])
    )


def the_one_in_force(desk: PolicyDesk) -> bytes:
    content = signed(desk.authority, "4")
    desk.packs.import_pack(content)
    return content


def from_another_day(desk: PolicyDesk) -> bytes:
    return signed(desk.authority, "4", desk.clock.now().date() + timedelta(days=2))


def wrong_inside(desk: PolicyDesk) -> bytes:
    def spoil(pack: Content) -> None:
        pack["rules.json"]["rules"][0]["clause"] = "BAN-9"

    return signed(desk.authority, "4", change=spoil)


def without_an_example(desk: PolicyDesk) -> bytes:
    return signed(desk.authority, "4", change=lambda pack: pack["tests.json"].pop("defamation"))


REFUSALS: list[tuple[Callable[[PolicyDesk], bytes], PolicyProblem]] = [
    (unsigned, PolicyProblem.PACK_UNSIGNED),
    (signed_and_with_an_unsigned_manifest_beside_it, PolicyProblem.PACK_UNSIGNED),
    (by_a_stranger, PolicyProblem.PACK_UNKNOWN_AUTHORITY),
    (by_nobody_known, PolicyProblem.PACK_UNKNOWN_AUTHORITY),
    (in_the_name_of_another, PolicyProblem.PACK_UNKNOWN_AUTHORITY),
    (with_a_changed_signature, PolicyProblem.PACK_SIGNATURE),
    (with_the_token_of_a_decision, PolicyProblem.PACK_SIGNATURE),
    (with_the_manifest_of_another_pack, PolicyProblem.PACK_INVALID),
    (older, PolicyProblem.PACK_OLDER),
    (older_than_one_that_was_imported, PolicyProblem.PACK_OLDER),
    (with_the_version_in_force_and_other_content, PolicyProblem.PACK_DIFFERS),
    (the_one_in_force, PolicyProblem.PACK_ALREADY_HERE),
    (from_another_day, PolicyProblem.PACK_NOT_YET),
    (wrong_inside, PolicyProblem.PACK_INVALID),
    (without_an_example, PolicyProblem.PACK_INVALID),
]


@pytest.mark.parametrize(("make", "code"), REFUSALS, ids=[one.__name__ for one, _ in REFUSALS])
def test_a_pack_is_not_taken(
    desk: PolicyDesk, make: Callable[[PolicyDesk], bytes], code: PolicyProblem
):
    content = make(desk)
    before = desk.version
    with pytest.raises((Refused, Invalid)) as refusal:
        desk.packs.import_pack(content)
    assert refusal.value.code is code
    assert desk.version == before


def test_a_refused_pack_is_written_down_with_the_reason(desk: PolicyDesk):
    with pytest.raises(Refused):
        desk.packs.import_pack(by_a_stranger(desk))
    (entry,) = desk.audit.entries()
    assert entry.action == AuditAction.POLICY_REFUSED
    assert entry.detail["code"] == PolicyProblem.PACK_UNKNOWN_AUTHORITY.value


def test_a_pack_that_is_wrong_inside_is_refused_with_its_line(desk: PolicyDesk):
    with pytest.raises(Invalid) as refusal:
        desk.packs.import_pack(wrong_inside(desk))
    values = refusal.value.values
    assert (values["member"], values["place"]) == ("rules.json", "rules[0].clause")
    assert values["reason"] == PackFault.NO_SUCH_CLAUSE
    assert values["line"] == 5
