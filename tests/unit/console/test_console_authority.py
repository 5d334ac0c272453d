"""The authority's commands, run in this process on an empty machine."""

import base64
import json
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from core.delegation.keys import TrustAnchors, read_public_key
from core.delegation.model import DelegationProblem
from core.delegation.service import Delegation
from core.storage.database import Database
from tests.authority_desk import DESCRIPTION, ISSUER, PASSPHRASE, AuthorityDesk


def test_a_decision_goes_from_a_new_key_to_the_employees_machine_and_ends_by_revocation(
    desk: AuthorityDesk,
) -> None:
    assert desk.new_key().code == 0
    desk.trusts_the_key()
    assert desk.sign().code == 0
    assert desk.inspect("decision.jws").code == 0
    database = Database.create(desk.folder / "natiq.db", b"k" * 32)
    delegation = Delegation(
        database, TrustAnchors.load(desk.paths.trust), desk.paths.revocations, desk.clock
    )
    decision = delegation.import_decision((desk.folder / "decision.jws").read_bytes(), "1001")
    assert delegation.accounts_of("1001") == decision.accounts
    assert desk.revoke().code == 0
    delegation.import_revocation((desk.folder / "revocation.jws").read_bytes())
    (verified,) = delegation.decisions()
    database.close()
    assert verified.problem is not None
    assert verified.problem.code is DelegationProblem.REVOKED


# --- new-key -----------------------------------------------------------------------------------


def test_the_private_key_is_encrypted_and_closed_to_others(desk: AuthorityDesk) -> None:
    desk.new_key()
    with pytest.raises(TypeError):
        load_pem_private_key(desk.key.read_bytes(), None)
    assert stat.S_IMODE(desk.key.stat().st_mode) == 0o600


def test_the_public_key_names_the_issuer_and_can_be_read_by_everybody(desk: AuthorityDesk) -> None:
    desk.new_key()
    public = desk.key.with_suffix(".json")
    assert read_public_key(public.read_bytes()).issuer == ISSUER
    assert stat.S_IMODE(public.stat().st_mode) == 0o644


def test_new_key_says_the_key_id_and_where_the_public_key_belongs(desk: AuthorityDesk) -> None:
    answer = desk.new_key()
    key_id = read_public_key(desk.key.with_suffix(".json").read_bytes()).key_id
    assert {key_id, str(desk.paths.trust)} <= {line.strip() for line in answer.out.splitlines()}


@pytest.mark.parametrize(
    "weak",
    [
        pytest.param("نخلة الفجر", id="too short"),
        pytest.param("aaaaaaaaaaaaaaaaaaaaaaaa", id="repeated"),
        pytest.param(f"{ISSUER} {ISSUER} 2026", id="the issuer's own name"),
    ],
)
def test_a_weak_passphrase_makes_no_key(desk: AuthorityDesk, weak: str) -> None:
    path = desk.write("weak", weak)
    path.chmod(0o600)
    out = desk.folder / "keys"
    answer = desk.run("new-key", "--issuer", ISSUER, "--out", out, "--passphrase-file", path)
    assert answer.code == 1
    assert not out.exists()
    assert weak not in answer.out + answer.err


def test_an_issuer_that_no_decision_could_name_makes_no_key(desk: AuthorityDesk) -> None:
    answer = desk.run(
        "new-key", "--issuer", "بلدية\u202eمسقط", "--out", desk.folder / "keys",
        "--passphrase-file", desk.passphrase_file,
    )  # fmt: skip
    assert (answer.code, "issuer.name" in answer.err) == (1, True)


def test_the_passphrase_stands_in_no_output(desk: AuthorityDesk) -> None:
    answers = [desk.new_key(), desk.sign(), desk.revoke()]
    assert not any(PASSPHRASE in answer.out + answer.err for answer in answers)


# --- sign --------------------------------------------------------------------------------------


def test_signing_shows_every_field_first(desk: AuthorityDesk) -> None:
    shown = desk.sign().out
    for value in (
        "147/2026", "2026-11-01", ISSUER, "موظف مفوَّض", "أخصائي تواصل", "1001", "R-12/2026",
        "2026-10-20", "@municipality.example", "https://social.example",
        "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
    ):  # fmt: skip
        assert value in shown


def test_a_description_in_json_says_the_same(desk: AuthorityDesk) -> None:
    description = {
        "number": "1/2026",
        "date": "2026-11-01",
        "valid_from": "2026-11-01T00:00:00+04:00",
        "valid_until": "2027-10-31T23:59:59+04:00",
        "policy_version": "3",
        "actions": ["publish"],
        "employees": [
            {
                "staff_number": "1001",
                "name": "موظف مفوَّض",
                "job_title": "أخصائي تواصل",
                "readiness": {"record": "R-12/2026", "date": "2026-10-20"},
            }
        ],
        "accounts": [
            {
                "platform": "bluesky",
                "server": "https://social.example",
                "handle": "municipality.example",
                "account_id": "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
                "name": ISSUER,
            }
        ],
    }
    path = desk.write("decision.json", json.dumps(description, ensure_ascii=False))
    answer = desk.run(
        "sign", "--key", desk.key, "--passphrase-file", desk.passphrase_file, "--yes",
        "--out", desk.folder / "decision.jws", path,
    )  # fmt: skip
    desk.trusts_the_key()
    assert (answer.code, desk.inspect("decision.jws").code) == (0, 0)


def test_each_decision_gets_an_id_of_its_own(desk: AuthorityDesk) -> None:
    desk.sign(out="first.jws")
    desk.sign(out="second.jws")
    first, second = (_payload(desk.folder / name) for name in ("first.jws", "second.jws"))
    assert first["id"] != second["id"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        pytest.param(DESCRIPTION.replace('number = "147/2026"', ""), "number", id="missing"),
        pytest.param(f'colour = "green"\n{DESCRIPTION}', "colour", id="unknown"),
        pytest.param(DESCRIPTION.replace("+04:00", "", 1), "valid_from", id="without offset"),
        pytest.param(
            DESCRIPTION.replace("2027-10-31T", "2026-10-31T"), "valid_until", id="ends first"
        ),
        pytest.param(DESCRIPTION.replace('"publish"', '"shout"'), "actions[0]", id="action"),
        pytest.param(
            DESCRIPTION.replace("R-12/2026", ""), "employees[0].readiness.record", id="readiness"
        ),
        pytest.param(
            DESCRIPTION.replace("https://social", "http://social"), "accounts[0].server", id="plain"
        ),
        pytest.param(
            DESCRIPTION.replace("bluesky", "practice")
            .replace("https://social.example", "practice:")
            .replace("did:plc:ewvi7nxzyoun6zhxrhs64oiz", "practice"),
            "accounts[0].platform",
            id="practice",
        ),
        pytest.param(f'id = "short"\n{DESCRIPTION}', "id", id="id"),
        pytest.param("", "accounts", id="empty"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_signed(
    desk: AuthorityDesk, wrong: str, field: str
) -> None:
    answer = desk.sign(wrong)
    assert (answer.code, (desk.folder / "decision.jws").exists()) == (1, False)
    assert f"{field}." in answer.err


def test_a_decision_that_has_ended_is_not_signed(desk: AuthorityDesk) -> None:
    desk.clock.advance(timedelta(days=400))
    assert desk.sign().code == 1


def test_a_description_that_names_another_issuer_is_not_signed(desk: AuthorityDesk) -> None:
    answer = desk.sign(f'issuer = {{ name = "جهة أخرى" }}\n{DESCRIPTION}')
    assert (answer.code, (desk.folder / "decision.jws").exists()) == (1, False)


def test_no_file_is_overwritten(desk: AuthorityDesk) -> None:
    kept = desk.write("decision.jws", "mine")
    answer = desk.sign()
    assert (answer.code, kept.read_text(encoding="utf-8")) == (1, "mine")


def test_a_wrong_passphrase_signs_nothing(desk: AuthorityDesk) -> None:
    key, wrong = desk.key, desk.write("wrong", "سفينة في ميناء صور عند الغروب")
    wrong.chmod(0o600)
    answer = desk.run(
        "sign", "--key", key, "--passphrase-file", wrong, "--yes",
        "--out", desk.folder / "decision.jws", desk.write("decision.toml", DESCRIPTION),
    )  # fmt: skip
    assert (answer.code, (desk.folder / "decision.jws").exists()) == (1, False)


def test_the_template_is_toml_that_asks_for_everything(desk: AuthorityDesk) -> None:
    template = desk.run("sign", "--template")
    answer = desk.sign(template.out)
    assert (template.code, answer.code) == (0, 1)
    assert "valid_from" in answer.err


def test_a_template_that_was_filled_in_is_signed(desk: AuthorityDesk) -> None:
    filled = desk.run("sign", "--template").out
    for name, value in {
        "number": "147/2026",
        "date": "2026-11-01",
        "valid_from": "2026-11-01T00:00:00+04:00",
        "valid_until": "2027-10-31T23:59:59+04:00",
        "policy_version": "3",
        "staff_number": "1001",
        "name": ISSUER,
        "job_title": "أخصائي تواصل",
        "readiness.record": "R-12/2026",
        "readiness.date": "2026-10-20",
        "server": "https://social.example",
        "handle": "municipality.example",
        "account_id": "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
    }.items():
        filled = filled.replace(f'\n{name} = ""', f'\n{name} = "{value}"')
    assert desk.sign(filled).code == 0


# --- revoke ------------------------------------------------------------------------------------


def test_a_revocation_takes_effect_now_unless_said(desk: AuthorityDesk) -> None:
    desk.sign()
    desk.revoke()
    assert _payload(desk.folder / "revocation.jws")["effective_from"] == "2026-11-24T08:00:00+00:00"


def test_a_revocation_can_take_effect_later(desk: AuthorityDesk) -> None:
    desk.sign()
    desk.revoke("--from", "2026-12-01T00:00:00+04:00")
    assert _payload(desk.folder / "revocation.jws")["effective_from"] == "2026-11-30T20:00:00+00:00"


def test_a_moment_without_an_offset_is_refused_by_name(desk: AuthorityDesk) -> None:
    desk.sign()
    answer = desk.revoke("--from", "2026-12-01T00:00:00")
    assert (answer.code, "effective_from" in answer.err) == (1, True)


def test_a_decision_of_another_key_is_not_revoked(desk: AuthorityDesk, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = AuthorityDesk(tmp_path / "other")
    other.sign()
    (desk.folder / "decision.jws").write_bytes((other.folder / "decision.jws").read_bytes())
    answer = desk.revoke()
    assert (answer.code, (desk.folder / "revocation.jws").exists()) == (1, False)


# --- inspect -----------------------------------------------------------------------------------


def test_a_machine_without_the_key_does_not_count_the_decision(desk: AuthorityDesk) -> None:
    desk.sign()
    answer = desk.inspect("decision.jws")
    assert (answer.code, "NOT PROVEN" in answer.out) == (1, True)


def test_another_trust_folder_can_be_asked(desk: AuthorityDesk) -> None:
    desk.sign()
    answer = desk.inspect("decision.jws", "--trust", desk.key.parent)
    assert answer.code == 0


def test_a_revocation_that_it_installed_ends_the_decision(desk: AuthorityDesk) -> None:
    desk.trusts_the_key()
    desk.sign()
    desk.revoke()
    desk.paths.revocations.mkdir()
    (desk.folder / "revocation.jws").rename(desk.paths.revocations / "r.jws")
    answer = desk.inspect("decision.jws")
    assert (answer.code, "انتهت المهمة" in answer.out) == (1, True)


@pytest.mark.parametrize(
    "days", [pytest.param(-60, id="not yet valid"), pytest.param(400, id="expired")]
)
def test_a_genuine_decision_out_of_its_time_does_not_count(desk: AuthorityDesk, days: int) -> None:
    desk.trusts_the_key()
    desk.sign()
    desk.clock.advance(timedelta(days=days))
    answer = desk.inspect("decision.jws")
    assert (answer.code, "NOT PROVEN" in answer.out) == (1, False)


def test_a_changed_decision_does_not_count(desk: AuthorityDesk) -> None:
    desk.trusts_the_key()
    desk.sign()
    path = desk.folder / "decision.jws"
    header, payload, signature = path.read_text(encoding="ascii").split(".")
    members = json.loads(_decoded(payload))
    members["employees"][0]["staff_number"] = "6666"
    forged = base64.urlsafe_b64encode(json.dumps(members).encode()).rstrip(b"=").decode()
    path.write_text(f"{header}.{forged}.{signature}", encoding="ascii")
    answer = desk.inspect("decision.jws")
    assert (answer.code, "NOT PROVEN" in answer.out) == (1, True)


def test_a_revocation_is_verified_too(desk: AuthorityDesk) -> None:
    desk.trusts_the_key()
    desk.sign()
    desk.revoke()
    answer = desk.inspect("revocation.jws")
    assert (answer.code, "انتهت المهمة" in answer.out) == (0, True)


def test_a_public_key_counts_where_it_is_installed(desk: AuthorityDesk) -> None:
    public = desk.key.with_suffix(".json")
    before = desk.run("inspect", public).code
    desk.trusts_the_key()
    assert (before, desk.run("inspect", public).code) == (1, 0)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\x00\xff\x80" * 1000, id="bytes"),
        pytest.param(b"", id="empty"),
        pytest.param(b"{" * 5000, id="nested"),
        pytest.param(b"a.b.c", id="three words"),
        pytest.param(b"x" * 200_000, id="too large"),
    ],
)
def test_a_file_of_another_kind_does_not_count(desk: AuthorityDesk, content: bytes) -> None:
    desk.trusts_the_key()
    (desk.folder / "odd").write_bytes(content)
    assert desk.inspect("odd").code == 1


def test_a_missing_file_is_named(desk: AuthorityDesk) -> None:
    answer = desk.inspect("nowhere.jws")
    assert (answer.code, "nowhere.jws" in answer.err) == (1, True)


def _payload(path: Path) -> dict[str, object]:
    members: dict[str, object] = json.loads(
        _decoded(path.read_text(encoding="ascii").split(".")[1])
    )
    return members


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
