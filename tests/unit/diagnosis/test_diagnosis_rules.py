"""Settings with their sources, authorities, policy; and what no report may say."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.delegation.issuing_model import SigningKey
from core.delegation.keys import read_public_key
from core.diagnosis.cleaning import Cleaning
from core.diagnosis.model import Finding, Verdict, good
from core.foundation.settings import SETTINGS, Source
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from core.policy.members import SUFFIX
from core.updates.model import Notice, Severity
from core.updates.notice import sign_notice
from tests.office import account_on, decision_for, new_authority
from tests.workstation import Workstation

SECRETS = (
    "eyJhbGciOiJFUzI1NksifQ.eyJzY29wZSI6ImFwcCJ9.c2lnbmF0dXJl",
    "abcd-efgh-ijkl-mnop",
    "ABCD-2345-EFGH-6722",
    "9f" * 32,
)


@pytest.fixture
def cleaning() -> Cleaning:
    return Cleaning(Path("/home/muwazzaf"))


def test_every_setting_is_there_with_its_source(workstation: Workstation) -> None:
    lines = workstation.lines(Finding.SETTING)
    assert [line.values["setting"] for line in lines] == [one.name for one in SETTINGS]
    assert {line.values["source"] for line in lines} == {Source.DEFAULT.value}


def test_a_setting_of_its_says_so(workstation: Workstation) -> None:
    application = workstation.application
    application.settings = replace(
        application.settings, idle_lock_minutes=5, sources=(("idle_lock_minutes", Source.FILE),)
    )
    (line,) = (
        one for one in workstation.lines(Finding.SETTING)
        if one.values["setting"] == "idle_lock_minutes"
    )  # fmt: skip
    assert (line.values["value"], line.values["source"]) == (5, "settings_from_file")


def test_a_fault_of_its_settings_names_place_and_line(workstation: Workstation) -> None:
    fault = SettingsFault(SettingsProblem.WRONG_VALUE, "/etc/natiq/settings.toml", 12, "theme")
    application = workstation.application
    application.settings = replace(application.settings, faults=(fault,))
    (line,) = workstation.lines(Finding.SETTINGS_FAULT)
    assert (line.verdict, line.values["place"], line.values["line"]) == (
        Verdict.FAULT,
        "/etc/natiq/settings.toml",
        12,
    )


def test_without_an_authority_that_is_said(workstation: Workstation) -> None:
    assert workstation.verdicts(Finding.ANCHORS_NONE) == [Verdict.LOOK]


def test_an_authority_is_named_with_its_whole_fingerprint(workstation: Workstation) -> None:
    authority = new_authority()
    authority.trusted_in(workstation.paths.trust)
    (line,) = workstation.lines(Finding.ANCHOR)
    assert line.values["issuer"] == authority.issuer
    assert len(str(line.values["fingerprint"])) == 43


def test_a_damaged_key_of_an_authority_is_a_fault(workstation: Workstation) -> None:
    workstation.paths.trust.mkdir(parents=True)
    (workstation.paths.trust / "authority.json").write_text("{}")
    assert workstation.verdicts(Finding.ANCHORS_BAD) == [Verdict.FAULT]


def test_revocations_are_counted(workstation: Workstation) -> None:
    authority, now = new_authority(), workstation.clock.now()
    authority.trusted_in(workstation.paths.trust)
    account = account_on("https://social.example", "muscat.example", "did:plc:" + "a" * 24)
    workstation.paths.revocations.mkdir()
    revocation = authority.revoke(decision_for(account, now), now)
    (workstation.paths.revocations / "one.jws").write_bytes(revocation)
    (line,) = workstation.lines(Finding.REVOCATIONS)
    assert line.values["count"] == 1


def test_a_revocation_that_does_not_count_is_a_fault(workstation: Workstation) -> None:
    workstation.paths.revocations.mkdir(parents=True)
    (workstation.paths.revocations / "one.jws").write_text("not a revocation")
    assert workstation.verdicts(Finding.REVOCATIONS_BAD) == [Verdict.FAULT]


def test_the_policy_that_came_along_is_in_force(workstation: Workstation) -> None:
    (shipped,) = workstation.lines(Finding.POLICY_SHIPPED)
    (in_force,) = workstation.lines(Finding.POLICY_IN_FORCE)
    assert shipped.values == in_force.values


def test_a_pack_that_does_not_count_is_named(workstation: Workstation) -> None:
    workstation.paths.policy.mkdir(parents=True)
    (workstation.paths.policy / f"v9{SUFFIX}").write_bytes(b"no pack")
    (line,) = workstation.lines(Finding.POLICY_INSTALLED_BAD)
    assert str(line.values["file"]).startswith("v9")


@pytest.mark.parametrize("secret", SECRETS)
def test_what_is_shaped_like_a_credential_is_taken_out(cleaning: Cleaning, secret: str) -> None:
    (line,) = cleaning.clean([good(Finding.SETTING, setting="theme", value=f"is {secret}")])
    assert secret not in str(line.values["value"])


def test_the_home_folder_becomes_a_tilde(cleaning: Cleaning) -> None:
    assert cleaning.text("/home/muwazzaf/natiq") == "~/natiq"


def test_control_characters_do_not_reach_a_terminal(cleaning: Cleaning) -> None:
    assert cleaning.text("a\x1b[2Jb\u202ec") == "a [2Jb c"


def test_without_a_notice_of_new_versions_that_is_said(workstation: Workstation) -> None:
    assert workstation.verdicts(Finding.UPDATE_NONE) == [Verdict.GOOD]


def test_a_notice_that_is_not_there_is_to_be_looked_at(workstation: Workstation) -> None:
    application = workstation.application
    application.settings = replace(application.settings, update_notice="/nowhere/notice.jws")
    (line,) = workstation.lines(Finding.UPDATE_BAD)
    assert (line.verdict, line.values["reason"]) == (Verdict.LOOK, "file_unreadable")


@pytest.mark.parametrize(
    ("version", "needed_by", "finding"),
    [
        ("0.0.1", None, Finding.UPDATE_CURRENT),
        ("9.0", None, Finding.UPDATE_NEWER),
        ("9.0", date(2026, 11, 1), Finding.UPDATE_OVERDUE),
    ],
)
def test_a_notice_is_held_against_the_version_here(
    workstation: Workstation, version: str, needed_by: date | None, finding: Finding
) -> None:
    authority = new_authority()
    authority.trusted_in(workstation.paths.trust)
    issued, words = date(2026, 11, 1), "ما هو جديد"
    kind, by = Severity.ORDINARY, authority.issuer
    notice = Notice(version, issued, kind, words, "What is new", words, by, needed_by)
    anchor = read_public_key((workstation.paths.trust / "authority.json").read_bytes())
    file = workstation.folder.parent / f"{workstation.folder.name}-notice.jws"
    file.write_bytes(sign_notice(notice, SigningKey(anchor, authority.key)))
    application = workstation.application
    application.settings = replace(application.settings, update_notice=str(file))
    assert [line.values["version"] for line in workstation.lines(finding)] == [version]
