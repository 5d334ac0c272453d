"""Unicode's own test of grapheme clusters, line by line."""

from collections.abc import Iterator

from core.text.counting import end_of_graphemes, graphemes
from tests.shared_data import shared_data

UNICODE_TESTS = "unicode/GraphemeBreakTest-17.0.0.txt"


def clusters_of(line: str) -> list[str]:
    """The clusters of a line such as ``÷ 0061 × 0308 ÷ 0062 ÷``."""
    parts = line.strip("÷ ").split("÷")
    return ["".join(chr(int(code, 16)) for code in part.split() if code != "×") for part in parts]


def unicode_lines() -> Iterator[str]:
    for line in shared_data(UNICODE_TESTS).read_text(encoding="utf-8").splitlines():
        if rule := line.partition("#")[0].strip():
            yield rule


def breaks_as_told(line: str) -> bool:
    clusters = clusters_of(line)
    text, ends = "".join(clusters), [0]
    for cluster in clusters:
        ends.append(ends[-1] + len(cluster))
    found = [end_of_graphemes(text, number) for number in range(len(clusters) + 1)]
    return graphemes(text) == len(clusters) and found == ends
