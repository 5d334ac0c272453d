"""The examples that a pack brings for each of its rules, tried on the review itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.policy.pack import PolicyPack
from core.policy.review import Reviewer


@dataclass(frozen=True)
class FailedExample:
    """A text in which the rule found nothing where it must, or something where it must not."""

    rule: str
    text: str
    must_be_found: bool


def failed_examples(pack: PolicyPack) -> Iterator[FailedExample]:
    """Every example that the review does not bear out, in the order of the pack."""
    reviewer = Reviewer(pack)
    for rule, examples in pack.examples.items():
        for text in examples.found:
            if not _finds(reviewer, rule, text):
                yield FailedExample(rule, text, must_be_found=True)
        for text in examples.passed:
            if _finds(reviewer, rule, text):
                yield FailedExample(rule, text, must_be_found=False)


def _finds(reviewer: Reviewer, rule: str, text: str) -> bool:
    return any(finding.rule == rule for finding in reviewer.review(text, None))
