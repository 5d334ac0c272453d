"""The review of what stands beside a text: descriptions of attachments, options of a poll."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from core.policy.model import Finding
from core.policy.review import Reviewer

_APART = "\n\n"


class Beside(StrEnum):
    """Where beside the text a finding stands: its value ``field``, counted by ``number``."""

    ALT = "alt"
    OPTION = "option"


def findings_beside(
    reviewer: Reviewer, text: str, alts: Sequence[str], options: Sequence[str]
) -> Iterator[Finding]:
    """Findings in what stands beside ``text`` and shares the sources it names.

    A finding says where by its values ``field`` and ``number`` (from 1); its positions count
    in the words that stand there.
    """
    for field, all_words in ((Beside.ALT, alts), (Beside.OPTION, options)):
        for number, words in enumerate(all_words, 1):
            for finding in _findings_in(reviewer, text, words):
                yield replace(
                    finding, values={**finding.values, "field": str(field), "number": number}
                )


def _findings_in(reviewer: Reviewer, text: str, words: str) -> Iterator[Finding]:
    # Mostly there is nothing: then the text, which may be long, is not looked at again.
    if not reviewer.review(words, None):
        return
    start = len(text) + len(_APART)
    for finding in reviewer.review(f"{text}{_APART}{words}", None):
        if finding.start >= start:
            yield replace(finding, start=finding.start - start, end=finding.end - start)
