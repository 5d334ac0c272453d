import gzip
import json
import random
import shutil
import string
import subprocess
import sys
from pathlib import Path

import pytest

from core.foundation.errors import Damaged
from core.foundation.paths import RESOURCES
from core.identity.breached import DESCRIPTION, FILTER, BreachedPasswords
from core.identity.model import Advice, IdentityProblem
from core.identity.passphrase import PassphrasePolicy
from tests.shared_data import shared_data

ROOT = Path(__file__).resolve().parents[3]
WORDS = RESOURCES / "words"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي "
LATIN = string.ascii_letters + string.digits + "!#$%&*?@"
LISTS = (
    "Arabic_common-password-list-top-487.txt",
    "django-common-passwords.txt.gz",
    "zxcvbn-demo-passwords.txt",
)


@pytest.fixture(scope="module")
def breached():
    return BreachedPasswords(WORDS)


@pytest.fixture
def folder(tmp_path):
    """What ships, in a place where it can be damaged."""
    return Path(shutil.copytree(WORDS, tmp_path / "words"))


def entries(name):
    path = shared_data("passwords") / name
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [line for line in content.decode("utf-8-sig").splitlines() if line]


def description():
    return json.loads((WORDS / DESCRIPTION).read_text())


def random_passphrases(count):
    """15 to 20 signs each, Latin and Arabic in turn; the same in each run."""
    choose = random.Random(20_261_124)  # noqa: S311 - predictable on purpose
    for number in range(count):
        alphabet = ARABIC if number % 2 else LATIN
        yield "".join(choose.choices(alphabet, k=choose.randint(15, 20)))


def make_filter(into, *lists):
    """Run the script that makes the filter, on small lists."""
    given = [argument for path in lists for argument in ("--list", str(path))]
    subprocess.run(
        [sys.executable, "packaging/build_breach_filter.py", *given, "--into", str(into)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "random"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return into


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_of_the_lists_is_known(breached, name):
    assert [entry for entry in entries(name) if not breached.knows(entry)] == []


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_of_the_lists_is_an_acceptable_passphrase(policy, name):
    long_ones = [entry for entry in entries(name) if len(entry) >= 12]
    assert [entry for entry in long_ones if policy.assess(entry).acceptable] == []


@pytest.mark.parametrize(
    "password",
    [
        "worldofwarcraft",
        "WorldOfWarcraft",
        "World of Warcraft",
        "w0rld0fw@rcr@ft",
        "w0rld-0f-w@rcr4ft",
        "world\u200bofwarcraft",
        "ｗｏｒｌｄｏｆｗａｒｃｒａｆｔ",
        "صخقميخبصشقؤقشبف",  # the same keys with the Arabic layout switched on
        "لاشسثلاشمم",  # "baseball" likewise: one key writes two letters
    ],
)
def test_a_leaked_password_is_known_however_it_is_dressed_up(breached, password):
    assert breached.knows(password)


@pytest.mark.parametrize(
    "password",
    [
        "محمد2024",
        "محمدمحمد",
        "lpl]2024",  # a name typed with the Latin layout switched on
        "m7md2024",
        "mhmd1990",
        "3bdallah1990",
        "5ald123",
        "9al7123456",
        "6lal2010",
        "fatimafatima",
        "abdulhamid1985",
        "muscat2026",
    ],
)
def test_arabic_words_and_names_are_known_in_the_spellings_that_people_use(breached, password):
    assert breached.knows(password)


def test_an_empty_password_is_not_looked_up(breached):
    assert not breached.knows("")
    assert not breached.knows("\u200b")


def test_leaked_passwords_are_advised_against_by_name(policy):
    strength = policy.assess("worldofwarcraft")
    assert not strength.acceptable
    assert strength.score == 0
    assert strength.advice[0] is Advice.BREACHED


def test_false_alarms_are_rarer_than_is_stated(breached):
    alarms = sum(breached.knows(passphrase) for passphrase in random_passphrases(200_000))
    assert alarms / 200_000 < description()["false_positive_rate"]


def test_random_strong_passphrases_pass(policy):
    refused = [one for one in random_passphrases(200) if not policy.assess(one).acceptable]
    assert refused == []


def test_the_filter_stays_compact_and_its_description_says_how_large_it_is():
    size = (WORDS / FILTER).stat().st_size / 1_000_000
    assert size < 3
    assert description()["size_mb"] == pytest.approx(size, abs=0.001)


def test_every_source_is_named_with_a_licence_that_allows_it():
    sources = description()["sources"]
    assert len(sources) == 6
    assert {one["licence"] for one in sources} == {"MIT", "BSD-3-Clause"}


def damaged(folder):
    with pytest.raises(Damaged) as error:
        BreachedPasswords(folder).knows("worldofwarcraft")
    return error.value.code


@pytest.mark.parametrize("place", [0, 7, 8, 100, 1_000_000, -1])
def test_a_filter_with_one_changed_bit_is_refused(folder, place):
    content = bytearray((folder / FILTER).read_bytes())
    content[place] ^= 1
    (folder / FILTER).write_bytes(content)
    assert damaged(folder) is IdentityProblem.WORDS_DAMAGED


@pytest.mark.parametrize("length", [0, 4, 8, 1_000_000, 5_000_000])
def test_a_filter_of_another_length_is_refused(folder, length):
    content = (folder / FILTER).read_bytes()
    (folder / FILTER).write_bytes(content[:length].ljust(length, b"\0"))
    assert damaged(folder) is IdentityProblem.WORDS_DAMAGED


@pytest.mark.parametrize("name", [FILTER, DESCRIPTION])
def test_a_missing_filter_or_description_is_refused(folder, name):
    (folder / name).unlink()
    assert damaged(folder) is IdentityProblem.WORDS_DAMAGED


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"\xff", b"[" * 10_000, b'{"sha256": ""}', b" " * 20_000]
)
def test_a_description_that_makes_no_sense_is_refused(folder, content):
    (folder / DESCRIPTION).write_bytes(content)
    assert damaged(folder) is IdentityProblem.WORDS_DAMAGED


def test_a_damaged_filter_lets_no_passphrase_pass(folder):
    (folder / FILTER).write_bytes(b"")
    with pytest.raises(Damaged):
        PassphrasePolicy(folder).assess("نخلة قارب منارة رمال")


def test_the_same_lists_make_the_same_filter_in_whatever_order(tmp_path):
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("".join(f"word{number}\n" for number in range(1_000)))
    second.write_text("نخلة\nword1\n")
    made = [
        make_filter(tmp_path / "a", first, second),
        make_filter(tmp_path / "b", first, second),
        make_filter(tmp_path / "c", second, first),
    ]
    assert len({(one / FILTER).read_bytes() for one in made}) == 1
    assert len({(one / DESCRIPTION).read_bytes() for one in made[:2]}) == 1


def test_a_filter_that_the_script_has_made_knows_its_list(tmp_path):
    words = tmp_path / "list.txt"
    words.write_text("\ufeffنخلة قارب\r\nTr0ub4dour\r\n......\r\n", encoding="utf-8")
    made = make_filter(tmp_path / "made", words)
    shutil.copy(WORDS / "common_passphrases.txt", made)
    breached = BreachedPasswords(made)
    known = ("نخلة قارب", "نخله-قارب", "troubadour", "......")
    assert [breached.knows(one) for one in known] == [True] * 4
    assert not breached.knows("worldofwarcraft")
