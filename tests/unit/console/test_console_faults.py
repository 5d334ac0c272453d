"""The authority's tool on a machine whose settings, or whose keys, are not IT's alone."""

import io
from dataclasses import replace
from pathlib import Path

from core.foundation.settings_fault import SettingsFault, SettingsProblem
from tests.authority_desk import AuthorityDesk
from tests.machine_policies import Guarded
from ui.console.authority import run

FAULT = SettingsFault(SettingsProblem.WRONG_VALUE, "/etc/natiq/settings.toml", 3, "theme")


def test_faults_are_told_beside_the_result(tmp_path: Path) -> None:
    desk, out, err = AuthorityDesk(tmp_path), io.StringIO(), io.StringIO()
    authority = replace(desk.authority, faults=(FAULT,))
    code = run(["--help", "--language", "en"], authority, out, err)
    assert (code, "/etc/natiq/settings.toml" in out.getvalue()) == (0, False)
    assert "line 3" in err.getvalue()


def test_without_faults_nothing_is_told(tmp_path: Path) -> None:
    assert AuthorityDesk(tmp_path).run("--help").err == ""


def test_a_planted_key_on_this_machine_makes_nothing_genuine(tmp_path: Path) -> None:
    desk = AuthorityDesk(tmp_path)
    desk.sign()
    desk.trusts_the_key()
    (planted,) = desk.paths.trust.iterdir()
    genuine = desk.inspect("decision.jws").code
    desk.authority = replace(desk.authority, ownership=Guarded(planted))
    answer = desk.inspect("decision.jws")
    assert (genuine, answer.code) == (0, 1)
    assert planted.name in answer.out + answer.err


def test_keys_in_a_folder_that_was_asked_for_are_the_askers_own(tmp_path: Path) -> None:
    desk = AuthorityDesk(tmp_path)
    desk.sign()
    desk.trusts_the_key()
    trust = tmp_path / "mine"
    desk.paths.trust.rename(trust)
    desk.authority = replace(desk.authority, ownership=Guarded(*trust.iterdir()))
    assert desk.inspect("decision.jws", "--trust", trust).code == 0
