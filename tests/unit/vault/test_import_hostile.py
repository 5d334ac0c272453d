"""Two hundred hostile files: each refused with a reason, in bounded memory and time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.vault.imports.model import ImportProblem
from core.vault.imports.reading import read_vault_file
from tests.hostile_imports import HOW_MANY, Hostile, harmless_files

_ROOT = Path(__file__).resolve().parents[3]
_PATIENCE_S = 240


@pytest.fixture(scope="module")
def told() -> dict[str, str]:
    """What became of each file, by its name, in a process with little memory."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile_process"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_there_are_two_hundred_files_and_each_is_another(told):
    assert len(told) == HOW_MANY


def test_none_is_accepted_and_none_is_refused_without_a_reason(told):
    reasons = {problem.value for problem in ImportProblem}
    assert {name: what for name, what in told.items() if what not in reasons} == {}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("asks for 4 EiB of memory", ImportProblem.TOO_COSTLY),
        ("asks for endless rounds of AES", ImportProblem.TOO_COSTLY),
        ("encrypted with Twofish", ImportProblem.CIPHER_UNKNOWN),
        ("document: a billion laughs", ImportProblem.FORBIDDEN_MARKUP),
        ("document: an external entity", ImportProblem.FORBIDDEN_MARKUP),
        ("document: a hundred thousand levels", ImportProblem.TOO_LARGE),
        ("document: a name of nine megabytes", ImportProblem.TOO_LARGE),
        ("payload: a gzip bomb", ImportProblem.TOO_LARGE),
        ("payload: everything thrown away", ImportProblem.NO_ENTRIES),
        ("export: a million lists", ImportProblem.TOO_LARGE),
        ("export: bound to an account", ImportProblem.ACCOUNT_RESTRICTED),
        ("protected: 4 TiB of memory", ImportProblem.TOO_COSTLY),
        ("protected: data altered", ImportProblem.DAMAGED),
        ("file: a KDBX 3 database", ImportProblem.OLD_FORMAT),
        ("file: a zip bomb", ImportProblem.NOT_A_VAULT),
    ],
)
def test_the_reason_says_what_is_wrong(told, name, reason):
    assert told[name] == reason.value


@pytest.mark.parametrize("file", list(harmless_files()), ids=lambda file: file.name)
def test_what_the_hostile_files_are_made_from_is_read(file: Hostile):
    assert read_vault_file(file.content, file.passphrase, None).entries
