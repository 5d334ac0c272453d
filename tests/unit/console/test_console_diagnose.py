"""``natiq diagnose``: what it says where, and how it ends."""

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.diagnosis.model import Finding, Line, Section, Verdict
from core.platforms.self_test import Trial
from tests.workstation import Workstation
from ui.console.diagnose import run
from ui.console.diagnose_words import SENTENCES, sentence_of, title_of, trial_words, verdict_word
from ui.console.shaping import terminal_shapes
from ui.console.speech import speaking

SHAPED = {chr(code) for code in range(0xFE70, 0xFF00)}
ISOLATES = {chr(code) for code in range(0x2066, 0x206A)}
XTERM = {"TERM": "xterm-256color", "LINES": "40", "COLUMNS": "80"}


class Screen(io.StringIO):
    """A terminal to write on."""

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str


@pytest.fixture
def workstation(tmp_path: Path) -> Workstation:
    return Workstation(tmp_path)


def ask(
    workstation: Workstation,
    *arguments: str,
    out: io.StringIO | None = None,
    environment: Mapping[str, str] = XTERM,
) -> Answer:
    stdout, stderr = out or io.StringIO(), io.StringIO()
    make = lambda _data: workstation.examination  # noqa: E731 - as the command wants it
    code = run(arguments, make, stdout, stderr, environment)
    return Answer(code, stdout.getvalue(), stderr.getvalue())


def test_it_speaks_arabic_unless_told_otherwise(workstation: Workstation) -> None:
    assert ask(workstation).out.startswith("ناطق")


def test_it_speaks_english_when_asked(workstation: Workstation) -> None:
    assert ask(workstation, "--language", "en").out.startswith("Natiq: report")


def test_each_line_begins_with_its_verdict(workstation: Workstation) -> None:
    lines = ask(workstation, "--language", "en").out.splitlines()
    indented = [line.split("]")[0] for line in lines if line.startswith("  ")]
    assert set(indented) <= {"  [good", "  [look", "  [fault"}


@pytest.mark.parametrize("shape", ["auto", "yes", "no"])
def test_a_pipe_gets_plain_text_whatever_is_asked(workstation: Workstation, shape: str) -> None:
    assert not set(ask(workstation, "--shape", shape).out) & (SHAPED | ISOLATES)


def test_a_terminal_that_does_not_shape_gets_shaped_text(workstation: Workstation) -> None:
    assert set(ask(workstation, out=Screen()).out) & SHAPED


def test_a_terminal_that_shapes_gets_lines_that_read_from_the_right(
    workstation: Workstation,
) -> None:
    answer = ask(workstation, out=Screen(), environment={"VTE_VERSION": "7006"})
    assert not set(answer.out) & SHAPED
    assert answer.out.startswith("\u2067")


def test_shaping_can_be_switched_off_and_on(workstation: Workstation) -> None:
    off = ask(workstation, "--shape", "no", out=Screen()).out
    on = ask(workstation, "--shape", "yes", out=Screen(), environment={"VTE_VERSION": "7006"}).out
    assert (bool(set(off) & SHAPED), bool(set(on) & SHAPED)) == (False, True)


def test_json_is_never_shaped(workstation: Workstation) -> None:
    assert not set(ask(workstation, "--json", "--shape", "yes", out=Screen()).out) & SHAPED


def test_json_has_stable_names(workstation: Workstation) -> None:
    content = json.loads(ask(workstation, "--json").out)
    assert (content["format"], content["format_version"]) == ("natiq-diagnosis", 1)
    assert set(content) == {"format", "format_version", "program", "at", "verdict", "lines"}
    assert set(content["lines"][0]) == {"section", "finding", "verdict", "values"}


def test_json_is_the_same_in_either_language(workstation: Workstation) -> None:
    arabic, english = (
        json.loads(ask(workstation, "--json", "--language", language).out)["lines"]
        for language in ("ar", "en")
    )
    assert arabic == english


def test_a_file_gets_the_text_as_it_is_read(workstation: Workstation, tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    ask(workstation, "--out", str(file), "--shape", "yes", out=Screen())
    written = file.read_text(encoding="utf-8")
    assert written.startswith("ناطق")
    assert not set(written) & (SHAPED | ISOLATES)


def test_a_file_that_cannot_be_written_is_said(workstation: Workstation, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = ask(workstation, "--out", str(tmp_path / "file" / "report.txt"))
    assert (answer.code, answer.out) == (74, "")


def test_something_to_look_at_is_exit_code_one(workstation: Workstation) -> None:
    code = ask(workstation, "--json").code
    verdicts = {one["verdict"] for one in json.loads(ask(workstation, "--json").out)["lines"]}
    assert code == (2 if "fault" in verdicts else 1)


def test_a_fault_is_exit_code_two(workstation: Workstation) -> None:
    workstation.paths.trust.mkdir(parents=True)
    (workstation.paths.trust / "authority.json").write_text("{}")
    assert ask(workstation).code == 2


@pytest.mark.parametrize(
    "wrong",
    [("--shape", "perhaps"), ("--passphrase", "x"), ("report",), ("--out",), ("--language", "fr")],
)
def test_what_is_not_understood_is_exit_code_sixty_four(
    workstation: Workstation, wrong: tuple[str, ...]
) -> None:
    answer = ask(workstation, *wrong)
    assert (answer.code, answer.out) == (64, "")


def test_help_names_the_exit_codes(workstation: Workstation) -> None:
    answer = ask(workstation, "--help", "--language", "en")
    assert "2 a fault" in " ".join(answer.out.split())


def test_without_a_profile_nothing_is_asked(workstation: Workstation) -> None:
    answer = ask(workstation, "--open", "--json")
    opened = [one for one in json.loads(answer.out)["lines"] if one["section"] == "opened"]
    assert [one["values"]["reason"] for one in opened] == ["identity_not_enrolled"]


@pytest.mark.parametrize(
    "environment",
    [
        {"VTE_VERSION": "5800"},
        {"KONSOLE_VERSION": "221203"},
        {"TERM_PROGRAM": "Apple_Terminal"},
        {"TERM": "mlterm"},
        {"MLTERM": "3.9.0"},
    ],
)
def test_these_terminals_shape_by_themselves(environment: dict[str, str]) -> None:
    assert terminal_shapes(environment)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"TERM": "xterm"},
        {"TERM": "linux"},
        {"VTE_VERSION": "5402"},
        {"VTE_VERSION": "new"},
        {"WT_SESSION": "3a1f"},
        {"TERM_PROGRAM": "vscode"},
    ],
)
def test_these_do_not(environment: dict[str, str]) -> None:
    assert not terminal_shapes(environment)


def test_there_is_a_sentence_for_each_finding() -> None:
    assert set(SENTENCES) == {one.value for one in Finding}


@pytest.mark.parametrize("finding", list(Finding))
def test_each_sentence_is_translated(finding: Finding) -> None:
    line = Line(Verdict.GOOD, finding)
    with speaking("ar"):
        arabic = sentence_of(line)
    without_names = arabic.replace("{setting}: {value} ({source})", "ع")
    assert any("\u0620" <= sign <= "\u064a" for sign in without_names)


def test_sections_verdicts_and_trials_have_arabic_names() -> None:
    with speaking("ar"):
        words = [title_of(one) for one in Section] + [verdict_word(one) for one in Verdict]
        words += [trial_words(one.value) for one in Trial]
    assert [word for word in words if not any("\u0620" <= sign <= "\u064a" for sign in word)] == []
