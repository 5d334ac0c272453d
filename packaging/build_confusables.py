"""Make ``resources/words/confusables.txt`` from the table of UTS 39.

Usage: build_confusables.py CONFUSABLES.txt[.gz] TARGET

Kept is what can stand in for Latin letters and digits, and letters of Arabic that look like
one another: each line has a letter (or letters), a blank, and all that looks like it.
"""

import gzip
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

_HEADER = """\
# Made by packaging/build_confusables.py from the Unicode Security Mechanisms (UTS 39),
# confusables.txt {version}. Copyright Unicode, Inc.; Unicode License v3.
# What is seen, a blank, and what looks like it.
"""
_LONGEST_SEEN = 3


def main(source: Path, target: Path) -> None:
    """Read the table, keep what is needed, write it in the order of code points."""
    content = source.read_bytes()
    text = (gzip.decompress(content) if source.suffix == ".gz" else content).decode("utf-8-sig")
    version = next(
        line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("# Version")
    )
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for line in text.splitlines():
        fields = line.partition("#")[0].split(";")
        if len(fields) < 2:
            continue
        one, seen = (_letters(field) for field in fields[:2])
        if _is_needed(one, seen):
            alike[seen].append(one)
    lines = (f"{seen} {''.join(sorted(alike[seen]))}\n" for seen in sorted(alike))
    target.write_text(_HEADER.format(version=version) + "".join(lines), encoding="utf-8")


def _letters(field: str) -> str:
    return "".join(chr(int(code, 16)) for code in field.split())


def _is_needed(one: str, seen: str) -> bool:
    if len(one) != 1 or len(seen) > _LONGEST_SEEN or one == seen:
        return False
    # What compatibility takes away needs no entry: hosts and folded texts have none of it.
    if unicodedata.normalize("NFKC", one) != one:
        return False
    latin = seen.isascii() and seen.isalnum()
    arabic = all("\u0620" <= letter <= "\u06d3" for letter in seen)
    return latin or (arabic and "\u0600" <= one <= "\u08ff" and len(seen) == 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
